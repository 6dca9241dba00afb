import { useId, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { timeline as table } from '../i18n/messages/timeline';
import { dimmed } from '../model/view/filter';
import type { EventId, ProgrammeEvent } from '../model/programme';
import { chosenMarks, shownBy, yearAsked } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { Prose } from '../ui/prose/Prose';
import { rovingIndex } from '../ui/roving-tabindex';
import styles from './TimelinePanel.module.css';
import { stretchOf, timelineOf } from './timeline';
import { TimelineEvent, type EventHighlight } from './TimelineEvent';
import { timelineClaim } from './timeline-words';

/**
 * The timeline: the programme's years on one axis, each with its events. Few years are columns where there is enough width, else rows. Text
 * stays in its year's column, so labels cannot overlap.
 */
export function TimelinePanel() {
  const { programme, i18n } = usePicture();
  const view = useView();
  const heading = useId();
  const [focused, setFocused] = useState<EventId | null>(null);
  const { years, undated, fit } = timelineOf(programme);
  const say = i18n.from(table);
  const order = [...years.flatMap(({ events }) => events), ...undated].map(({ id }) => id);
  const chosen = chosenMarks(view);
  const dimmedRefs = dimmed(programme, view);
  const reached = focused ?? view.event ?? order[0];
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
      <h2 className={styles.title} id={heading}>
        <Prose segments={timelineClaim(programme, i18n, say)} />
      </h2>
      <div role="group" aria-label={say.t('timeline.label')} className={styles.body} onKeyDown={moveFocus}>
        {years.length > 0 && (
          <ol className={styles.years} data-fit={fit}>
            {years.map(({ year, ref, events, span, isAfterBreak }) => (
              <li
                key={year}
                className={styles.year}
                data-span={span}
                data-break={isAfterBreak || undefined}
                data-asked={yearAsked(view) === year || undefined}
              >
                <span className={styles.name}>
                  <span data-figure={ref ?? 'axis'}>{year}</span>
                </span>
                <span className={styles.axis} aria-hidden="true">
                  {events.map((event) => (
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
                {events.length > 0 && <ul className={styles.events}>{events.map(draw)}</ul>}
              </li>
            ))}
          </ol>
        )}
        {undated.length > 0 && (
          <div className={styles.undated}>
            {years.length > 0 && <h3 className={styles.without}>{say.t('timeline.undated')}</h3>}
            <ul className={styles.beside}>{undated.map(draw)}</ul>
          </div>
        )}
      </div>
      {years.length > 0 && (
        <p className={styles.note}>
          {say.t('timeline.precision')} {isPartial && say.t('timeline.break')}
        </p>
      )}
    </section>
  );
}

/** Beginning and end of a date's stroke in its year, from 0 to 1, as CSS variables: the style sheet draws it horizontally or vertically. */
function stretchStyle({ date }: ProgrammeEvent): CSSProperties {
  const [from, to] = date === null ? [0, 0] : stretchOf(date);
  return { '--from': from, '--to': to } as CSSProperties;
}

/** Roving tabindex over the events. */
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
