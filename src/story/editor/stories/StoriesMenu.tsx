import { useEffect, useState } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import { useI18n } from '../../../picture/context';
import { useStories, useStoryActions } from '../../../store/stories/stories-hooks';
import type { StoryEntry } from '../../../store/stories/stories-state';
import { OpenFileButton } from './OpenFileButton';
import type { Announce } from '../announcement';
import { Icon } from '../../../ui/parts/Icon';
import { PopoverMenu } from '../../../ui/parts/PopoverMenu';
import styles from './StoriesMenu.module.css';
import { dayText } from './times';
import type { StoryFiles } from './useStoryFiles';

/** Popover menu: the stories, a new one, opening a file, restoring the one deleted last. */
export function StoriesMenu({ files, announce }: { files: StoryFiles; announce: Announce }) {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const { stepSelected, storyOpened, storyStarted, removalUndone } = useStoryActions();
  const entries = useStories((state) => state.entries);
  const removed = useStories((state) => state.removed);
  const open = useStories(({ history }) => history?.present.id ?? null);
  const go = (close: () => void, action: () => void) => () => {
    close();
    announce(null);
    stepSelected(null);
    action();
  };
  const content = (
    <>
      {t('editor.stories')}
      <Icon name="open" />
    </>
  );
  return (
    <PopoverMenu
      id="stories"
      label={t('editor.stories')}
      button={{ className: `button ${styles.button}`, title: t('editor.stories.open'), content }}
      cardClass={styles.card}
    >
      {({ close }) => (
        <>
          <ul className={styles.stories}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <button
                  type="button"
                  className={styles.story}
                  aria-current={entry.id === open ? 'true' : undefined}
                  onClick={go(close, () => void storyOpened(entry.id))}
                >
                  <b>{i18n.name(entry.title) || t('editor.untitled')}</b>
                  <span className={styles.origin} data-figure="clock">
                    <Origin entry={entry} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <p className={styles.deeds}>
            <button
              type="button"
              className="button"
              onClick={go(close, () => storyStarted(table['editor.new']))}
            >
              {t('editor.new')}
            </button>
            <OpenFileButton files={files} onDone={close} />
          </p>
          {removed && (
            <p className={styles.bin}>
              {t('editor.story-removed', { title: i18n.name(removed.title) })}{' '}
              <button
                type="button"
                className="link-button"
                onClick={go(
                  close,
                  () => void removalUndone().then(() => announce({ text: t('editor.story-restored') })),
                )}
              >
                {t('editor.restore')}
              </button>
            </p>
          )}
          {entries.some(({ origin }) => origin === 'own') && <OnlyHere />}
        </>
      )}
    </PopoverMenu>
  );
}

function Origin({ entry: { origin, savedAt } }: { entry: StoryEntry }) {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  if (origin !== 'own') return t(`editor.origin.${origin}`);
  return savedAt === null
    ? t('editor.origin.own')
    : t('editor.origin.own.saved', { time: dayText(savedAt, i18n) });
}

/** Share of the storage quota above which browsers may begin to delete data. */
const NEARLY_FULL = 0.9;

async function isAtRisk(): Promise<boolean> {
  const [isKept, { usage = 0, quota = 1 } = {}] = await Promise.all([
    navigator.storage?.persisted?.(),
    navigator.storage?.estimate?.(),
  ]);
  return !isKept || usage > NEARLY_FULL * quota;
}

/** Says that own stories are stored in this browser only, and warns where the browser may delete them. */
function OnlyHere() {
  const { t } = useI18n().from(table);
  const [isRisky, setRisky] = useState(false);
  useEffect(function ask() {
    isAtRisk().then(setRisky, () => setRisky(true));
  }, []);
  return (
    <p className={styles.bin}>
      {t('editor.only-here')} {isRisky && t('editor.only-here.risk')}
    </p>
  );
}
