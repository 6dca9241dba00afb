import { textPage } from '../../i18n/messages/text-page';
import { counted } from '../../i18n/i18n';
import type { PlaceId } from '../../model/programme';
import { placeById } from '../../model/territory';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import type { MapContent } from '../staged';
import styles from './TextPicture.module.css';

/** Up to this many places are named in one sentence; more are listed, unless cases are told with the map. */
const IN_A_SENTENCE = 4;

/** Text version of the map: its places, with the titles of their cases when listed, and where arcs lead. */
export function TextMap({ content }: { content: MapContent }) {
  const { programme, i18n, openPassport } = usePicture();
  const { t, segments } = i18n.from(textPage);
  const { places, arcs, placeless, cases } = content;
  const nameOf = (id: PlaceId) => i18n.name(placeById(programme, id).name);
  const casesAt = (id: PlaceId) =>
    programme.cases.filter((study) => study.places.includes(id)).map(({ title }) => i18n.name(title));
  const count = places.length;
  return (
    <>
      {count <= IN_A_SENTENCE || cases.length > 0 ? (
        <p>{t('text.map', { places: i18n.list(places.map(nameOf)) })}</p>
      ) : (
        <>
          <p>
            <Prose segments={segments('text.map.list', { number: counted(i18n.cardinal(count)) })} />
          </p>
          <ul className={styles.places}>
            {places.map((id) => (
              <li key={id}>
                {nameOf(id)}
                {casesAt(id).map((title) => (
                  <span key={title} className={styles.quiet}>
                    {' '}
                    · {title}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {arcs.map(({ from, event: id }) => {
        const event = programme.events.find((each) => each.id === id);
        if (!event?.place) return null;
        const [to, what] = [nameOf(event.place), i18n.name(event.name)];
        const date = i18n.figure(programme, `${id}.date`);
        return (
          <p key={`${from} ${id}`}>
            <Prose
              segments={segments('text.map.arc', { from: nameOf(from), to, event: what, date })}
              onFigure={openPassport}
            />
          </p>
        );
      })}
      {placeless.map((event) => (
        <p key={event.id}>{t('text.map.no-arc', { event: i18n.name(event.name) })}</p>
      ))}
    </>
  );
}
