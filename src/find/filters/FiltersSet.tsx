import { filters } from '../../i18n/messages/filters';
import { joined } from '../../i18n/words';
import { filterChosen } from '../../model/view/reduce-view';
import { filterKinds } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { Icon } from '../../ui/parts/Icon';
import styles from './FilterBar.module.css';
import { asideOf, valuePiece } from './filter-words';

/** The filters that are set, each to be taken off; and what they do, in a sentence. */
export function FiltersSet() {
  const { programme, words, dispatch } = usePicture();
  const view = useView();
  const speech = words.from(filters);
  const set = filterKinds.flatMap((kind) => {
    const value = view[kind];
    return value === null ? [] : [{ kind, piece: valuePiece(programme, kind, value, words) }];
  });
  const { background, hidden } = asideOf(programme, view, words, speech);
  const what = joined(
    set.map(({ piece }) => piece),
    ' · ',
  );
  const said = [
    ...(set.length > 0 ? speech.pieces('filters.shown', { what }) : []),
    ...(hidden.length > 0 ? [' ', ...speech.pieces('filters.hidden', { what: hidden })] : []),
    ...(background.length > 0 ? [' ', ...speech.pieces('filters.aside', { what: background })] : []),
  ];
  return (
    <>
      {set.length > 0 && (
        <ul className={styles.set}>
          {set.map(({ kind, piece }) => {
            const name = [`${speech.t(`filters.${kind}`)}: `, piece];
            return (
              <li key={kind}>
                <button
                  type="button"
                  className="chip"
                  aria-label={speech.t('filters.remove', { filter: name })}
                  onClick={() => dispatch(filterChosen(kind, null))}
                >
                  <span>
                    <Prose pieces={name} />
                  </span>
                  <Icon name="remove" className={styles.cross} />
                </button>
              </li>
            );
          })}
          <li>
            <button
              type="button"
              className={`link-button ${styles.clear}`}
              onClick={() => dispatch({ kind: 'filtersCleared' })}
            >
              {speech.t('filters.clear')}
            </button>
          </li>
        </ul>
      )}
      <p className={styles.said} role="status">
        <Prose pieces={said} />
      </p>
    </>
  );
}
