import { pathTo, placeById } from '../../model/territory';
import { pressed } from '../../model/view/reduce-view';
import { placeOf } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import styles from './Breadcrumb.module.css';

/** Breadcrumb from the whole territory to the current place; the places above it are buttons. */
export function Breadcrumb() {
  const { programme, i18n, dispatch } = usePicture();
  const path = pathTo(programme, placeOf(programme, useView()));
  return (
    <nav className={styles.crumbs} aria-label={i18n.t('map.path')}>
      <ol className={styles.path}>
        {path.map((id, index) => {
          const name = i18n.name(placeById(programme, id).name);
          return (
            <li key={id}>
              {index === path.length - 1 ? (
                <strong aria-current="location" title={name}>
                  {name}
                </strong>
              ) : (
                <button type="button" data-ref={`place:${id}`} onClick={() => dispatch(pressed('place', id))}>
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
