import { timeline } from '../i18n/messages/timeline';
import type { EventId, ProgrammeEvent } from '../model/programme';
import { pressed } from '../model/view/reduce-view';
import { usePicture } from '../picture/context';
import { Prose } from '../ui/prose/Prose';
import styles from './TimelinePanel.module.css';
import { eventName, eventShort } from './timeline-words';

export interface EventHighlight {
  readonly chosen: 'hot' | 'outlined' | undefined;
  /** A filter leaves it out. */
  readonly isDimmed: boolean;
  /** Roving tabindex: it is the event that Tab reaches. */
  readonly isReached: boolean;
}

interface TimelineEventProps extends EventHighlight {
  event: ProgrammeEvent;
  onFocus: (id: EventId) => void;
}

/** An event as a button; without a date, followed by what the document says on that where there is room. */
export function TimelineEvent(props: TimelineEventProps) {
  const { event, chosen, isDimmed, isReached, onFocus } = props;
  const { programme, i18n, dispatch, openPassport } = usePicture();
  const say = i18n.from(timeline);
  const line = eventShort(programme, event, i18n);
  const name = eventName(programme, event, i18n, say);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.event}
        aria-label={name}
        title={name}
        aria-pressed={chosen !== undefined}
        tabIndex={isReached ? 0 : -1}
        data-ref={`event:${event.id}`}
        data-kind={event.kind}
        data-chosen={chosen}
        data-dimmed={isDimmed || undefined}
        onClick={() => dispatch(pressed('event', event.id))}
        onFocus={() => onFocus(event.id)}
      >
        <span className={styles.what}>{i18n.name(event.name)}</span>{' '}
        {line.length > 0 && (
          <span className={styles.where}>
            <Prose segments={line} />
          </span>
        )}
      </button>
      {event.undated && (
        <p className={styles.words}>
          <Prose segments={i18n.prose(programme, event.undated)} onFigure={openPassport} />
        </p>
      )}
    </li>
  );
}
