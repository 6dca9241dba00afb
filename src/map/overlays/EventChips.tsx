import { useEffect, useRef, type ReactNode } from 'react';
import type { I18n } from '../../i18n/i18n';
import type { EventId, Programme, ProgrammeEvent } from '../../model/programme';
import { dimmed } from '../../model/view/filter';
import { placeById } from '../../model/territory';
import { pressed } from '../../model/view/reduce-view';
import { chosenMarks } from '../../model/view/view';
import { usePicture, useView, useI18n } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { isAway } from '../arcs/arcs';
import { bearingOf } from '../arcs/bearing';
import styles from './EventChips.module.css';
import { scrollInto } from '../scroll-into';

/**
 * The fairs outside of the territory as chips, in the corner of the map toward which they are. A fair without a place joins the first that
 * has a bearing.
 */
export function EventChips() {
  const { programme, i18n, medium, dispatch } = usePicture();
  const view = useView();
  const away = programme.events.filter((event) => isAway(programme, event));
  const [first] = away.flatMap((event) => bearingOf(programme, event.place) ?? []);
  const cornerFor = ({ place }: ProgrammeEvent) => cornerOf(bearingOf(programme, place) ?? first ?? 0);
  const chosen = chosenMarks(view);
  const left = dimmed(programme, view);
  const ofCase = programme.cases.find(({ id }) => id === view.case)?.events ?? [];
  const isShown = (id: EventId) => chosen.has(`event:${id}`) || (view.event === null && ofCase.includes(id));
  // On a slide only the chosen fair, or those of the chosen case.
  const events = medium === 'slide' ? away.filter(({ id }) => isShown(id)) : away;
  const corners = [...new Set(events.map(cornerFor))];
  return corners.map((corner) => {
    const here = events.filter((event) => cornerFor(event) === corner);
    return (
      <Row key={corner} corner={corner} shown={here.find(({ id }) => isShown(id))?.id}>
        {here.map((event) => (
          <li key={event.id} data-overlay="">
            <button
              type="button"
              className={styles.chip}
              aria-pressed={view.event === event.id}
              data-ref={`event:${event.id}`}
              data-chosen={chosen.get(`event:${event.id}`)}
              data-dimmed={left.has(`event:${event.id}`) || undefined}
              data-of-case={ofCase.includes(event.id) || undefined}
              onClick={() => dispatch(pressed('event', event.id))}
            >
              <Prose segments={chipText(programme, i18n, event)} />
            </button>
          </li>
        ))}
      </Row>
    );
  });
}

interface RowProps {
  corner: string;
  /** The chosen event, or the first of the chosen case's; it is scrolled into view. */
  shown: EventId | undefined;
  children: ReactNode;
}

/** The chips of one corner; on a phone a row that scrolls sideways. */
function Row({ corner, shown, children }: RowProps) {
  const i18n = useI18n();
  const row = useRef<HTMLUListElement>(null);

  useEffect(
    function showChosen() {
      if (shown === undefined) return;
      // requestAnimationFrame, because scrolling forces a synchronous layout, which would delay the paint after the click.
      const request = requestAnimationFrame(() => {
        const chip = row.current?.querySelector(`[data-ref="event:${CSS.escape(shown)}"]`);
        if (row.current && chip) scrollInto(row.current, chip);
      });
      return () => cancelAnimationFrame(request);
    },
    [shown],
  );

  return (
    <ul ref={row} className={styles.chips} data-corner={corner} aria-label={i18n.t('map.fairs')}>
      {children}
    </ul>
  );
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
