import { timelineOf } from '../../cases/timeline';
import { eventLine, timelineClaim } from '../../cases/timeline-words';
import { timeline } from '../../i18n/messages/timeline';
import type { TextSegment } from '../../i18n/i18n';
import type { ProgrammeEvent } from '../../model/programme';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';

/** Text version of the timeline, year by year; events without a date come last and say so. */
export function TextTimeline() {
  const { programme, i18n, openPassport } = usePicture();
  const say = i18n.from(timeline);
  const { years, undated } = timelineOf(programme);
  const tell = (event: ProgrammeEvent, when: readonly TextSegment[]): readonly TextSegment[] => {
    const line = eventLine(programme, event, i18n, say);
    return [
      ...when,
      i18n.name(event.name),
      ...(line.length > 0 ? [' · ', ...line] : []),
      ...(event.undated ? ['. ', ...i18n.prose(programme, event.undated)] : []),
    ];
  };
  const dated = years.flatMap(({ ref, events }) =>
    events.map((event) => ({
      event,
      segments: tell(event, [i18n.figure(programme, ref ?? `${event.id}.date`), ': ']),
    })),
  );
  const others = undated.map((event) => ({ event, segments: tell(event, []) }));
  return (
    <>
      <p>
        <Prose segments={[...timelineClaim(programme, i18n, say), '.']} onFigure={openPassport} />
      </p>
      <ul>
        {[...dated, ...others].map(({ event, segments }) => (
          <li key={event.id}>
            <Prose segments={segments} onFigure={openPassport} />
          </li>
        ))}
      </ul>
    </>
  );
}
