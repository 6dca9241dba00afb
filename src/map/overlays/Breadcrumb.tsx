import type { Words } from '../../i18n/words';
import type { PlaceId, Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import styles from './Breadcrumb.module.css';

interface BreadcrumbProps {
  programme: Programme;
  words: Words;
  /** From the whole to the place chosen. */
  path: readonly PlaceId[];
  onPlace: (id: PlaceId) => void;
}

/** The way from the whole to the place: each step a way back. */
export function Breadcrumb({ programme, words, path, onPlace }: BreadcrumbProps) {
  return (
    <nav aria-label={words.t('map.path')}>
      <ol className={styles.path}>
        {path.map((id, index) => {
          const name = words.name(placeById(programme, id).name);
          return (
            <li key={id}>
              {index === path.length - 1 ? (
                <strong aria-current="location">{name}</strong>
              ) : (
                <button type="button" data-ref={`place:${id}`} onClick={() => onPlace(id)}>
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
