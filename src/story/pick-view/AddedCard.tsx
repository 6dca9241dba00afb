import { useEffect, useState } from 'react';
import { adding as table } from '../../i18n/messages/adding';
import { useI18n } from '../../picture/context';
import { useActions } from '../../store/page/dashboard-hooks';
import type { Stories } from '../../store/stories/stories';
import { useStories, useStoryActions } from '../../store/stories/stories-hooks';
import { addedOnce, type Added } from '../adding';
import { usePickView, type PickView } from './pick-view-context';
import styles from './PickViewBar.module.css';

/** Auto-dismiss: the card closes after this time, unless the pointer or the focus is on it. Milliseconds. */
const STAYS = 6_000;

interface AddedCardProps {
  /** A new object for each press. */
  wish: Extract<PickView, { kind: 'adding' }>;
  stories: Stories;
}

/** Says which story got the step, and offers to undo that or to open the story. */
export function AddedCard({ wish, stories }: AddedCardProps) {
  const { t } = useI18n().from(table);
  const [, setPickView] = usePickView();
  const [answer, setAnswer] = useState<{ readonly of: object; readonly added: Added } | null>(null);
  const [isHeld, setHeld] = useState(false);
  const isUnsaved = useStories(({ saving }) => saving.state === 'unsaved');

  useEffect(
    function ask() {
      let isAsking = true;
      void addedOnce(wish, stories).then((added) => isAsking && setAnswer({ of: wish, added }));
      return () => {
        isAsking = false;
      };
    },
    [wish, stories],
  );
  useEffect(
    function goByItself() {
      if (answer === null || isHeld) return undefined;
      const timer = setTimeout(() => setPickView(null), STAYS);
      return () => clearTimeout(timer);
    },
    [answer, isHeld, setPickView],
  );

  if (answer?.of !== wish) return null;
  return (
    <div
      className={styles.card}
      data-pick-view="added"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <AddedLines added={answer.added} />
      {isUnsaved && <p className={styles.alert}>{t('adding.unsaved')}</p>}
    </div>
  );
}

function AddedLines({ added }: { added: Added }) {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const { screenOpened } = useActions();
  const [, setPickView] = usePickView();
  const { stepRemoved, stepSelected, storyRemoved } = useStoryActions();
  if (added.kind === 'full') return <p>{t('adding.full', { limit: added.limit })}</p>;
  const { kind, story, title, step, number } = added;
  const undo = () => {
    // A story that was made for the step is removed with it.
    if (kind === 'added') stepRemoved(step);
    else void storyRemoved(story);
    setPickView(null);
  };
  const open = () => {
    stepSelected(step);
    screenOpened('editor');
  };
  return (
    <>
      <p>{t(`adding.${kind}`, { title: i18n.name(title), number })}</p>
      <p className={styles.deeds}>
        <button type="button" className="button" onClick={undo}>
          {i18n.t('app.undo')}
        </button>
        <button type="button" className="button" onClick={open}>
          {t('adding.open')}
        </button>
      </p>
    </>
  );
}
