import { useId, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { capital } from '../i18n/i18n';
import { timeline as table } from '../i18n/messages/timeline';
import { dimmed } from '../model/view/filter';
import type { EventId, ProgrammeEvent } from '../model/programme';
import { chosenMarks, shownBy, yearAsked } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { Info } from '../ui/prose/Info';
import { Prose } from '../ui/prose/Prose';
import { rovingIndex } from '../ui/roving-tabindex';
import { stretchOf, timelineOf, type TimelineYear } from './timeline';
import { TimelineEvent, type EventHighlight } from './TimelineEvent';
import styles from './TimelinePanel.module.css';
import { timelineClaim } from './timeline-words';

/** How many events of a year stand in its column; the others behind a button. */
const MOST = 2;

/**
 * The timeline: the programme's years on one axis, each with its events below it; what has no date stands at the end. In a narrow container
 * the years are below each other. Text stays in its year's column, so labels cannot overlap.
 */
export function TimelinePanel() {
  const { programme, i18n } = usePicture();
  const view = useView();
  const heading = useId();
  const [focused, setFocused] = useState<EventId | null>(null);
  const { years, undated } = timelineOf(programme);
  const say = i18n.from(table);
  const isChosen = ({ id }: ProgrammeEvent) => id === view.event;
  const inSight = (events: readonly ProgrammeEvent[]) => {
    const last = events.slice(MOST).find(isChosen) ?? events[MOST - 1];
    return [...events.slice(0, MOST - 1), ...(last ? [last] : [])];
  };
  const behind = (events: readonly ProgrammeEvent[]) =>
    events.filter((event) => !inSight(events).includes(event));
  const first = [...years.flatMap(({ events }) => inSight(events)), ...undated].map(({ id }) => id);
  const chosen = chosenMarks(view);
  const dimmedRefs = dimmed(programme, view);
  const reached = [focused, view.event].find((id) => id !== null && first.includes(id)) ?? first[0];
  const highlight = ({ id }: ProgrammeEvent): EventHighlight => ({
    chosen: chosen.get(`event:${id}`),
    isDimmed: dimmedRefs.has(`event:${id}`),
    isReached: id === reached,
  });
  const draw = (event: ProgrammeEvent) => (
    <TimelineEvent key={event.id} event={event} {...highlight(event)} onFocus={setFocused} />
  );
  const isPartial = years.some(({ isAfterBreak }) => isAfterBreak);
  return (
    <section
      className={styles.timeline}
      aria-labelledby={heading}
      data-view="timeline"
      data-shown={shownBy(view)}
    >
      <h2 className="visually-hidden" id={heading}>
        <Prose segments={timelineClaim(programme, i18n, say)} />
      </h2>
      <div role="group" aria-label={say.t('timeline.label')} className={styles.body} onKeyDown={moveFocus}>
        {years.length > 0 && (
          <ol className={styles.years}>
            {years.map((each, index) => (
              <li
                key={each.year}
                className={styles.year}
                data-year={each.year}
                style={{ '--columns': columnsOf(years, index) } as CSSProperties}
                data-span={each.span}
                data-break={each.isAfterBreak || undefined}
                data-asked={yearAsked(view) === each.year || undefined}
              >
                <span className={styles.name}>
                  <span data-figure={each.ref ?? 'axis'}>{each.year}</span>
                </span>
                <End year={each} />
                <span className={styles.axis} aria-hidden="true">
                  {each.events.map((event) => (
                    <span
                      key={event.id}
                      className={styles.stretch}
                      style={stretchStyle(event)}
                      data-ref={`event:${event.id}`}
                      data-chosen={highlight(event).chosen}
                      data-dimmed={highlight(event).isDimmed || undefined}
                    />
                  ))}
                </span>
                {each.events.length > 0 && (
                  <ul className={styles.events}>
                    {inSight(each.events).map(draw)}
                    <More events={behind(each.events)} draw={draw} />
                  </ul>
                )}
              </li>
            ))}
          </ol>
        )}
        {undated.length > 0 && (
          <div className={styles.undated}>
            {years.length > 0 && <h3 className={styles.without}>{say.t('timeline.undated')}</h3>}
            <ul className={styles.events}>{undated.map(draw)}</ul>
          </div>
        )}
      </div>
      {years.length > 0 && (
        <div className={styles.note}>
          <Info label={say.t('timeline.note')}>
            <p>{say.t('timeline.precision')}</p>
            {isPartial && <p>{say.t('timeline.break')}</p>}
          </Info>
        </div>
      )}
    </section>
  );
}

/** Says that the programme began or ended in the year, where no event does. */
function End({ year: { ref, span, events } }: { year: TimelineYear }) {
  const { programme, i18n } = usePicture();
  if (events.some(({ kind }) => kind === 'phase')) return null;
  const isStart = programme.start !== null && (span === 'first' || span === 'only');
  const isEnd = programme.end !== null && (span === 'last' || span === 'only');
  if (ref === null || (!isStart && !isEnd)) return null;
  const key = isStart && isEnd ? 'timeline.only' : isStart ? 'timeline.start' : 'timeline.end';
  return <span className={styles.end}>{i18n.from(table).t(key)}</span>;
}

interface MoreProps {
  events: readonly ProgrammeEvent[];
  draw: (event: ProgrammeEvent) => ReactNode;
}

/** A button that shows the events of a year that have no room in its column. Draws nothing when there are none. */
function More({ events, draw }: MoreProps) {
  const { i18n } = usePicture();
  if (events.length === 0) return null;
  const { t, segments } = i18n.from(table);
  const count = events.length;
  return (
    <li className={styles.more}>
      <Info
        label={t('timeline.more.label', { count, number: capital(i18n.cardinal(count)) })}
        button={{
          className: styles.event,
          content: (
            <span>
              <Prose
                segments={segments('timeline.more', { number: { ref: 'count', text: String(count) } })}
              />
            </span>
          ),
        }}
      >
        <ul className={styles.rest}>{events.map(draw)}</ul>
      </Info>
    </li>
  );
}

/** How many columns the events of a year may take: its own and the empty ones after it. */
function columnsOf(years: readonly TimelineYear[], index: number): number {
  const next = years.findIndex(({ events }, at) => at > index && events.length > 0);
  return (next < 0 ? years.length : next) - index;
}

/** Beginning and end of a date's stroke in its year, from 0 to 1, as CSS variables: the style sheet draws it horizontally or vertically. */
function stretchStyle({ date }: ProgrammeEvent): CSSProperties {
  const [from, to] = date === null ? [0, 0] : stretchOf(date);
  return { '--from': from, '--to': to } as CSSProperties;
}

/** Roving tabindex over the events that can be seen. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const events = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-ref]')];
  const at = events.findIndex((each) => each === document.activeElement);
  if (at < 0) return;
  const next = rovingIndex(event.key, at, events.length);
  if (next === undefined) return;
  events[next]?.focus();
  event.preventDefault();
}
