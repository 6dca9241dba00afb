import type { EventId } from '../model/programme';
import { usePicture, useView } from '../picture/context';
import { shownBy } from '../model/view/view';

export function EventDetail({ event: id }: { event: EventId }) {
  const { programme, i18n } = usePicture();
  const view = useView();
  const event = programme.events.find((each) => each.id === id);
  if (!event) return null;
  return (
    <section data-view="event" data-shown={shownBy(view)}>
      <h2>{i18n.name(event.name)}</h2>
    </section>
  );
}
