import { timeline } from '../i18n/messages/timeline';
import type { EventId, ProgrammeEvent } from '../model/programme';
import { pressed } from '../model/view/reduce-view';
import { usePicture } from '../picture/context';
import { Prose } from '../ui/prose/Prose';
import styles from './TimelinePanel.module.css';
import { eventLine, eventName } from './timeline-words';

export interface EventStanding {
  readonly chosen: 'hot' | 'outlined' | undefined;
  /** A filter leaves it aside. */
  readonly isReceded: boolean;
  /** The one that the Tab key reaches. */
  readonly isReached: boolean;
}

interface TimelineEventProps extends EventStanding {
  event: ProgrammeEvent;
  onFocus: (id: EventId) => void;
}

/** An event that can be chosen; one without a date says so in the document's words. */
export function TimelineEvent(props: TimelineEventProps) {
  const { event, chosen, isReceded, isReached, onFocus } = props;
  const { programme, words, dispatch, openPassport } = usePicture();
  const say = words.from(timeline);
  const line = eventLine(programme, event, words, say);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.event}
        aria-label={eventName(programme, event, words, say)}
        aria-pressed={chosen !== undefined}
        tabIndex={isReached ? 0 : -1}
        data-ref={`event:${event.id}`}
        data-kind={event.kind}
        data-chosen={chosen}
        data-receded={isReceded || undefined}
        onClick={() => dispatch(pressed('event', event.id))}
        onFocus={() => onFocus(event.id)}
      >
        <span className={styles.what}>{words.name(event.name)}</span>{' '}
        {line.length > 0 && (
          <span className={styles.where}>
            <Prose pieces={line} />
          </span>
        )}
      </button>
      {event.undated && (
        <p className={styles.words}>
          <Prose pieces={words.prose(programme, event.undated)} onFigure={openPassport} />
        </p>
      )}
    </li>
  );
}
