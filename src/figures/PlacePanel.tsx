import { figures } from '../i18n/messages/figures';
import type { PlaceId } from '../model/programme';
import { pressed } from '../model/view/reduce-view';
import { organisationsOf, placeById, placesWithin } from '../model/territory';
import { chosenMarks, shownBy } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { Facts, type Fact } from '../ui/prose/Facts';
import { Prose } from '../ui/prose/Prose';

/** The implementing organisations of a place, the events there, and how its name was understood. Renders nothing when none is known. */
export function PlacePanel({ place: id }: { place: PlaceId }) {
  const { programme, i18n, dispatch, openPassport } = usePicture();
  const view = useView();
  const bodies = organisationsOf(programme, id).filter((body) =>
    body.roles.some((role) => role.role === 'implementing'),
  );
  const { reading } = placeById(programme, id);
  const within = placesWithin(programme, id);
  const events = programme.events.filter((event) => event.place !== null && within.has(event.place));
  const chosen = chosenMarks(view);
  const facts: Fact[] = [];
  if (bodies.length > 0) {
    const names = bodies.map((body) => i18n.name(body.name));
    facts.push({ term: i18n.from(figures).t('place.bodies'), detail: i18n.list(names) });
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
        onClick={() => dispatch(pressed('event', event.id))}
      >
        {i18n.name(event.name)}
      </button>
    ));
    facts.push({ term: i18n.from(figures).t('place.events'), detail });
  }
  if (reading) {
    facts.push({
      term: i18n.from(figures).t('place.reading'),
      detail: <Prose segments={i18n.prose(programme, reading)} onFigure={openPassport} />,
    });
  }
  if (facts.length === 0) return null;
  return (
    <section
      aria-label={i18n.name(placeById(programme, id).name)}
      data-view="place"
      data-shown={shownBy(view)}
    >
      <Facts facts={facts} />
    </section>
  );
}
