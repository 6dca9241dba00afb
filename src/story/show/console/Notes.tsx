import { useEffect, useMemo, useRef } from 'react';
import { show as table } from '../../../i18n/messages/show';
import { isOffScript, liveOf } from '../../../model/story/show';
import { stepOf } from '../../../model/story/story';
import { usePicture } from '../../../picture/context';
import { useShow } from '../../../store/show/show-hooks';
import { Prose } from '../../../ui/prose/Prose';
import styles from './Notes.module.css';

/** The speaker's note on the current step. On a detour it stays, because the speaker returns to the step. */
export function Notes() {
  const { programme, i18n, openPassport } = usePicture();
  const { t } = i18n.from(table);
  const step = useShow((show, story) => stepOf(story, show.step), null);
  const isAway = useShow((show, story) => isOffScript(story, liveOf(show)), false);
  const note = useMemo(() => step && i18n.prose(programme, step.note), [programme, i18n, step]);
  const section = useRef<HTMLElement>(null);

  useEffect(
    function beginAtTop() {
      section.current?.scrollTo(0, 0);
    },
    [step],
  );

  useEffect(
    function sayThatThereIsMore() {
      const element = section.current;
      if (!element) return undefined;
      const say = () => {
        const { scrollHeight, scrollTop, clientHeight } = element;
        element.toggleAttribute('data-more', scrollHeight - scrollTop - clientHeight > 8);
      };
      const observer = new ResizeObserver(say);
      for (const each of [element, ...element.children]) observer.observe(each);
      element.addEventListener('scroll', say);
      return () => {
        observer.disconnect();
        element.removeEventListener('scroll', say);
      };
    },
    [note, isAway],
  );

  const isEmpty = !note?.some((segment) => (typeof segment === 'string' ? segment.trim() !== '' : true));
  return (
    <section
      ref={section}
      className={styles.notes}
      aria-label={t('show.note')}
      tabIndex={0}
      data-arrows=""
      data-notes=""
    >
      <h2 className={styles.caption}>{t('show.note')}</h2>
      {isAway && <p className={styles.away}>{t('show.note.detour')}</p>}
      <p className={isEmpty ? styles.none : styles.note}>
        {isEmpty ? t('show.note.none') : <Prose segments={note ?? []} onFigure={openPassport} />}
      </p>
    </section>
  );
}
