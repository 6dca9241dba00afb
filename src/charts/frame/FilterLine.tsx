import type { FilterKind } from '../../model/view/view';
import type { Words } from '../../i18n/words';
import { usePicture } from '../../picture/context';
import type { Filtered } from './apply-filters';
import styles from './FilterLine.module.css';
import { chartMessages } from './chart-messages';

interface FilterLineProps {
  filtered: Filtered<unknown>;
  /** What the rows are. */
  of: 'indicators' | 'places';
  /** False where rows are only read, as on paper. */
  canClear?: boolean;
}

/** How many rows the filters leave aside, with the way back, and what they cannot ask of these figures. */
export function FilterLine({ filtered, of, canClear = true }: FilterLineProps) {
  const { words, dispatch } = usePicture();
  const { kept, all, unanswered } = filtered;
  const hidden = all - kept.length;
  if (hidden === 0 && unanswered.length === 0) return null;
  const params = { count: hidden, hidden: words.cardinal(hidden), all: words.cardinal(all) };
  const what = kept.length === 0 ? 'none' : 'hidden';
  return (
    <div className={styles.lines} data-filtered={hidden}>
      {hidden > 0 && (
        <p className={styles.line}>
          {chartMessages(words).t(`filter.${what}.${of}`, params)}
          {canClear && (
            <button
              type="button"
              className="link-button"
              onClick={() => dispatch({ kind: 'filtersCleared' })}
            >
              {chartMessages(words).t('filter.clear')}
            </button>
          )}
        </p>
      )}
      {unanswered.length > 0 && (
        <p>{chartMessages(words).t('filter.unanswered', { kinds: alternatives(unanswered, words) })}</p>
      )}
    </div>
  );
}

/** "by product, by year nor by country". */
function alternatives(kinds: readonly FilterKind[], words: Words): string {
  const parts = kinds.map((kind) => chartMessages(words).t(`filter.by.${kind}`));
  const [last = '', ...before] = parts.toReversed();
  if (before.length === 0) return last;
  return chartMessages(words).t('filter.by', { before: before.toReversed().join(', '), last });
}
