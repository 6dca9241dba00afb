import { slides } from '../../../i18n/messages/slides';
import type { ProgrammeEvent } from '../../../model/programme';
import { pressed } from '../../../model/view/reduce-view';
import { placeById } from '../../../model/territory';
import { useHeight, usePicture, useI18n } from '../../../picture/context';
import { Prose } from '../../../ui/prose/Prose';
import styles from './TimelineSlide.module.css';
import { useFit } from '../../../ui/useFit';

const MOST = 8;

/** The events by date; those without a date come last and say so. */
export function TimelineSlide() {
  const { lang } = useI18n();
  const room = useHeight();
  return room === null ? null : <Events key={`${lang} ${room}`} room={room} />;
}

function Events({ room }: { room: number }) {
  const { programme, i18n, dispatch } = usePicture();
  const { t } = i18n.from(slides);
  const [frame, most] = useFit<HTMLOListElement>(room - 4, MOST);
  const when = ({ date }: ProgrammeEvent) => date ?? '9999';
  const events = programme.events.toSorted((a, b) => when(a).localeCompare(when(b)));
  const where = ({ place }: ProgrammeEvent) =>
    place === null || place === programme.territory
      ? ''
      : ` · ${i18n.name(placeById(programme, place).name)}`;
  const shown = Math.max(1, most);
  const more = events.length - shown;
  return (
    <ol ref={frame} className={styles.events} data-view="timeline">
      {events.slice(0, shown).map((event) => (
        <li key={event.id}>
          <button
            type="button"
            className={styles.event}
            data-ref={`event:${event.id}`}
            onClick={() => dispatch(pressed('event', event.id))}
          >
            <b className={styles.when}>
              {event.date === null ? (
                t('slide.undated')
              ) : (
                <Prose segments={[i18n.figure(programme, `${event.id}.date`)]} />
              )}
            </b>
            <span>{`${i18n.name(event.name)}${where(event)}`}</span>
          </button>
        </li>
      ))}
      {more > 0 && (
        <li className={styles.more} data-figure="count">
          {t('slide.more', { count: i18n.cardinal(more) })}
        </li>
      )}
    </ol>
  );
}
