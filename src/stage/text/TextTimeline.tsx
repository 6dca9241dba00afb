import { timelineOf } from '../../cases/timeline';
import { eventLine, timelineClaim } from '../../cases/timeline-words';
import { timeline } from '../../i18n/messages/timeline';
import type { Piece } from '../../i18n/words';
import type { ProgrammeEvent } from '../../model/programme';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';

/** What happened, year by year; what has no date comes last and says so. */
export function TextTimeline() {
  const { programme, words, openPassport } = usePicture();
  const say = words.from(timeline);
  const { years, undated } = timelineOf(programme);
  const tell = (event: ProgrammeEvent, when: readonly Piece[]): readonly Piece[] => {
    const line = eventLine(programme, event, words, say);
    return [
      ...when,
      words.name(event.name),
      ...(line.length > 0 ? [' · ', ...line] : []),
      ...(event.undated ? ['. ', ...words.prose(programme, event.undated)] : []),
    ];
  };
  const dated = years.flatMap(({ ref, events }) =>
    events.map((event) => ({
      event,
      pieces: tell(event, [words.figure(programme, ref ?? `${event.id}.date`), ': ']),
    })),
  );
  const others = undated.map((event) => ({ event, pieces: tell(event, []) }));
  return (
    <>
      <p>
        <Prose pieces={[...timelineClaim(programme, words, say), '.']} onFigure={openPassport} />
      </p>
      <ul>
        {[...dated, ...others].map(({ event, pieces }) => (
          <li key={event.id}>
            <Prose pieces={pieces} onFigure={openPassport} />
          </li>
        ))}
      </ul>
    </>
  );
}
