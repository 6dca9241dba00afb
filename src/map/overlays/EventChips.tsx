import type { I18n } from '../../i18n/i18n';
import type { Programme, ProgrammeEvent } from '../../model/programme';
import { attributeOf, dimmed, passes } from '../../model/view/filter';
import { placeById } from '../../model/territory';
import { pressed } from '../../model/view/reduce-view';
import { chosenMarks, type View } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { isAway } from '../arcs/arcs';
import { bearingOf } from '../arcs/bearing';
import styles from './EventChips.module.css';

/** On the page as many names have their place kept free in a corner, so that no label moves when they appear. */
const KEPT = 3;

/**
 * The fairs outside of the territory, each named in the corner of the map toward which it is when it is chosen, a case that took part in it
 * is, or its year is asked for. A fair without a place joins the first that has a bearing.
 */
export function EventChips() {
  const { programme, i18n, medium, dispatch } = usePicture();
  const view = useView();
  const isPage = medium === 'page';
  const away = programme.events.filter((event) => isAway(programme, event));
  const [first] = away.flatMap((event) => bearingOf(programme, event.place) ?? []);
  const cornerFor = ({ place }: ProgrammeEvent) => cornerOf(bearingOf(programme, place) ?? first ?? 0);
  const chosen = chosenMarks(view);
  const left = dimmed(programme, view);
  const shown = new Set(
    away.filter((event) => isAsked(programme, view, event) || (isPage && isOfYear(programme, view, event))),
  );
  const kept = isPage ? KEPT : 0;
  const corners = [...new Set(away.map(cornerFor))];
  return corners.map((corner) => {
    const here = away.filter((event) => cornerFor(event) === corner);
    const listed = here.length <= kept ? here : keptOf(here, shown, kept);
    if (listed.length === 0) return null;
    return (
      <ul
        key={corner}
        className={styles.chips}
        data-corner={corner}
        data-kept={!listed.some((event) => shown.has(event)) || undefined}
        aria-label={i18n.t('map.fairs')}
      >
        {listed.map((event) => (
          <li key={event.id} data-overlay="" data-kept={!shown.has(event) || undefined}>
            <button
              type="button"
              className={styles.chip}
              aria-pressed={view.event === event.id}
              data-ref={`event:${event.id}`}
              data-chosen={chosen.get(`event:${event.id}`)}
              data-dimmed={left.has(`event:${event.id}`) || undefined}
              onClick={() => dispatch(pressed('event', event.id))}
            >
              <Prose segments={chipText(programme, i18n, event)} />
            </button>
          </li>
        ))}
      </ul>
    );
  });
}

/** Whether the fair is chosen, or of the chosen case when no event is. */
function isAsked(programme: Programme, view: View, { id }: ProgrammeEvent): boolean {
  const ofCase = programme.cases.find((study) => study.id === view.case)?.events ?? [];
  return view.event === id || (view.event === null && ofCase.includes(id));
}

/** Whether the fair was in the year that is filtered by, and matches the other filters. */
function isOfYear(programme: Programme, view: View, { id }: ProgrammeEvent): boolean {
  const ref = `event:${id}` as const;
  return view.year !== null && attributeOf(programme, 'year', ref) !== null && passes(programme, view, ref);
}

/** Those that are shown, and of the others as many as have their place kept. */
function keptOf(
  events: readonly ProgrammeEvent[],
  shown: ReadonlySet<ProgrammeEvent>,
  kept: number,
): readonly ProgrammeEvent[] {
  const seen = events.filter((event) => shown.has(event));
  const others = events.filter((event) => !shown.has(event));
  return [...seen, ...others.slice(0, Math.max(0, kept - seen.length))];
}

function chipText(programme: Programme, i18n: I18n, event: ProgrammeEvent) {
  const name = i18n.name(event.name);
  const place = event.place === null ? null : i18n.name(placeById(programme, event.place).name);
  const where = place === null ? name : i18n.t('map.fair.at', { event: name, place });
  return event.date === null ? [where] : [`${where} · `, i18n.figure(programme, `${event.id}.date`)];
}

/** The corner for a bearing in degrees. */
function cornerOf(bearing: number): string {
  return `${bearing < 90 || bearing >= 270 ? 'top' : 'bottom'} ${bearing < 180 ? 'right' : 'left'}`;
}
