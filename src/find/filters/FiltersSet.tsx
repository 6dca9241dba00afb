import type { Words } from '../../i18n/words';
import type { Programme } from '../../model/programme';
import { filterKinds, type FilterKind, type View } from '../../model/view/view';
import { Prose } from '../../ui/prose/Prose';
import { Icon } from '../../ui/parts/Icon';
import styles from './FilterBar.module.css';
import { asideOf, valuePiece, type FilterSpeech } from './filter-words';

interface FiltersSetProps {
  programme: Programme;
  view: View;
  words: Words;
  speech: FilterSpeech;
  onRemove: (kind: FilterKind) => void;
  onClear: () => void;
}

/** The filters that are set, each to be taken off; and what they do, in a sentence. */
export function FiltersSet({ programme, view, words, speech, onRemove, onClear }: FiltersSetProps) {
  const set = filterKinds.flatMap((kind) => {
    const value = view[kind];
    return value === null ? [] : [{ kind, piece: valuePiece(programme, kind, value, words) }];
  });
  const { background, hidden } = asideOf(programme, view, words, speech);
  const what = set.flatMap(({ piece }, index) => (index > 0 ? [' · ', piece] : [piece]));
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
                  onClick={() => onRemove(kind)}
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
            <button type="button" className={`link-button ${styles.clear}`} onClick={onClear}>
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
