import { figures } from '../i18n/messages/figures';
import { memo } from 'react';
import type { EventId, PlaceId, Programme } from '../model/programme';
import { organisationsOf, placeById, placesWithin } from '../model/territory';
import { chosenMarks, shownBy, type View } from '../model/view';
import type { Words } from '../i18n/words';
import { Facts, type Fact } from '../ui/Facts';
import { Prose } from '../ui/Prose';

interface PlaceFactsProps {
  programme: Programme;
  place: PlaceId;
  view: View;
  words: Words;
  onFigure: (ref: string) => void;
  onEvent: (id: EventId) => void;
}

/** Who worked in a place, what else happened there, and how its name was read. Nothing when nothing is known. */
export const PlaceFacts = memo(function PlaceFacts(props: PlaceFactsProps) {
  const facts = factsOf(props);
  if (facts.length === 0) return null;
  return (
    <section
      aria-label={props.words.name(placeById(props.programme, props.place).name)}
      data-view="place"
      data-shown={shownBy(props.view)}
    >
      <Facts facts={facts} />
    </section>
  );
});

function factsOf({ programme, place: id, view, words, onFigure, onEvent }: PlaceFactsProps): readonly Fact[] {
  const bodies = organisationsOf(programme, id).filter((body) =>
    body.roles.some((role) => role.role === 'implementing'),
  );
  const { reading } = placeById(programme, id);
  const within = placesWithin(programme, id);
  const events = programme.events.filter((event) => event.place !== null && within.has(event.place));
  const chosen = chosenMarks(view);
  const facts: Fact[] = [];
  if (bodies.length > 0) {
    const names = bodies.map((body) => words.name(body.name));
    facts.push({ term: words.from(figures).t('place.bodies'), detail: words.list(names) });
  }
  if (events.length > 0) {
    const detail = events.map((event) => (
      <button
        key={event.id}
        type="button"
        className="chip"
        data-ref={`event:${event.id}`}
        data-chosen={chosen.get(`event:${event.id}`)}
        aria-pressed={view.event === event.id}
        onClick={() => onEvent(event.id)}
      >
        {words.name(event.name)}
      </button>
    ));
    facts.push({ term: words.from(figures).t('place.events'), detail });
  }
  if (reading) {
    facts.push({
      term: words.from(figures).t('place.reading'),
      detail: <Prose pieces={words.prose(programme, reading)} onFigure={onFigure} />,
    });
  }
  return facts;
}
