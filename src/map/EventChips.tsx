import type { Words } from '../i18n/words';
import type { EventId, Programme, ProgrammeEvent } from '../model/programme';
import { contains, placeById } from '../model/territory';
import { chosenMarks, type View } from '../model/view';
import { Prose } from '../ui/Prose';
import { bearingOf } from './bearing';
import styles from './EventChips.module.css';

interface EventChipsProps {
  programme: Programme;
  words: Words;
  view: View;
  onEvent: (id: EventId) => void;
}

/** The fairs outside of the territory, at the edge toward which they lie; one without a place stands with the others. */
export function EventChips({ programme, words, view, onEvent }: EventChipsProps) {
  const events = programme.events.filter((event) => isAway(programme, event));
  const [first] = events.flatMap((event) => bearingOf(programme, event.place) ?? []);
  const cornerFor = ({ place }: ProgrammeEvent) => cornerOf(bearingOf(programme, place) ?? first ?? 0);
  const corners = [...new Set(events.map(cornerFor))];
  const chosen = chosenMarks(view);
  return corners.map((corner) => (
    <ul key={corner} className={styles.chips} data-corner={corner} aria-label={words.t('map.fairs')}>
      {events
        .filter((event) => cornerFor(event) === corner)
        .map((event) => (
          <li key={event.id} data-overlay="">
            <button
              type="button"
              className={styles.chip}
              aria-pressed={view.event === event.id}
              data-ref={`event:${event.id}`}
              data-chosen={chosen.get(`event:${event.id}`)}
              onClick={() => onEvent(event.id)}
            >
              <Prose pieces={chipText(programme, words, event)} />
            </button>
          </li>
        ))}
    </ul>
  ));
}

function isAway(programme: Programme, { kind, place }: ProgrammeEvent): boolean {
  return kind === 'fair' && (place === null || !contains(programme, programme.territory, place));
}

function chipText(programme: Programme, words: Words, event: ProgrammeEvent) {
  const name = words.name(event.name);
  const place = event.place === null ? null : words.name(placeById(programme, event.place).name);
  const where = place === null ? name : words.t('map.fair.at', { event: name, place });
  return event.date === null ? [where] : [`${where} · `, words.figure(programme, `${event.id}.date`)];
}

function cornerOf(bearing: number): string {
  return `${bearing < 90 || bearing >= 270 ? 'top' : 'bottom'} ${bearing < 180 ? 'right' : 'left'}`;
}
