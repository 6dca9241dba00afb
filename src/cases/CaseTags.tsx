import type { CaseStudy } from '../model/programme';
import { pressed } from '../model/view/reduce-view';
import { isChoosable, placeById } from '../model/territory';
import { usePicture } from '../picture/context';
import { Prose } from '../ui/prose/Prose';
import styles from './CaseTags.module.css';

/** The tags of a case: its places and events as buttons, its products as text. */
export function CaseTags({ study }: { study: CaseStudy }) {
  const { programme, i18n, dispatch } = usePicture();
  const products = programme.products.filter((product) => study.products.includes(product.id));
  const events = programme.events.filter((event) => study.events.includes(event.id));
  return (
    <ul className={styles.tags}>
      {study.places
        .filter((id) => isChoosable(programme, id))
        .map((id) => (
          <li key={id}>
            <button
              type="button"
              className="chip"
              data-ref={`place:${id}`}
              onClick={() => dispatch(pressed('place', id))}
            >
              {i18n.name(placeById(programme, id).name)}
            </button>
          </li>
        ))}
      {events.map((event) => {
        const year = i18n.figure(programme, `${event.id}.date`);
        return (
          <li key={event.id}>
            <button
              type="button"
              className="chip"
              data-ref={`event:${event.id}`}
              onClick={() => dispatch(pressed('event', event.id))}
            >
              <span>
                <Prose segments={[`${i18n.name(event.name)} · `, year]} />
              </span>
            </button>
          </li>
        );
      })}
      {products.map((product) => (
        <li key={product.id} className={styles.product}>
          {i18n.name(product.name)}
        </li>
      ))}
    </ul>
  );
}
