import type { FilterKind } from '../../model/view/view';
import { counted, type I18n, type TextSegment } from '../../i18n/i18n';
import { usePicture } from '../../picture/context';
import type { FilteredRows } from './apply-filters';
import styles from './FilterLine.module.css';
import { chartMessages } from './chart-messages';

interface FilterLineProps {
  filtered: FilteredRows<unknown>;
  /** What the rows are. */
  of: 'indicators' | 'places';
  /** False where nothing can be pressed, as in print. */
  canClear?: boolean;
}

/**
 * How many rows the filters leave out, with a button that clears them, and which filters do not apply to these figures. Renders nothing
 * without either.
 */
export function FilterLine({ filtered, of, canClear = true }: FilterLineProps) {
  const { i18n, dispatch } = usePicture();
  const { kept, all, unanswered } = filtered;
  const hidden = all - kept.length;
  if (hidden === 0 && unanswered.length === 0) return null;
  const params = { count: hidden, hidden: i18n.cardinal(hidden), all: i18n.cardinal(all) };
  const what = kept.length === 0 ? 'none' : 'hidden';
  return (
    <div className={styles.lines} data-filtered={hidden}>
      {hidden > 0 && (
        <p className={styles.line}>
          {chartMessages(i18n).t(`filter.${what}.${of}`, params)}
          {canClear && (
            <button
              type="button"
              className="link-button"
              onClick={() => dispatch({ kind: 'filtersCleared' })}
            >
              {chartMessages(i18n).t('filter.clear')}
            </button>
          )}
        </p>
      )}
      {unanswered.length > 0 && <p>{unansweredWords(unanswered, i18n)}</p>}
    </div>
  );
}

/** The same as words, without the button: which rows do not match, and which filters say nothing about the figures. */
export function filterWords(
  { kept, all, unanswered }: FilteredRows<unknown>,
  of: FilterLineProps['of'],
  i18n: I18n,
): readonly TextSegment[] {
  const hidden = all - kept.length;
  const params = { count: hidden, hidden: counted(i18n.cardinal(hidden)), all: counted(i18n.cardinal(all)) };
  const what = kept.length === 0 ? 'none' : 'hidden';
  return [
    ...(hidden > 0 ? [' · ', ...chartMessages(i18n).segments(`filter.${what}.${of}`, params)] : []),
    ...(unanswered.length > 0 ? [` · ${unansweredWords(unanswered, i18n)}`] : []),
  ];
}

/** Which filters say nothing about the figures. */
function unansweredWords(kinds: readonly FilterKind[], i18n: I18n): string {
  return chartMessages(i18n).t('filter.unanswered', { kinds: alternatives(kinds, i18n) });
}

/** A list of kinds of filters, such as "by product, by year or by country". */
function alternatives(kinds: readonly FilterKind[], i18n: I18n): string {
  const parts = kinds.map((kind) => chartMessages(i18n).t(`filter.by.${kind}`));
  const [last = '', ...before] = parts.toReversed();
  if (before.length === 0) return last;
  return chartMessages(i18n).t('filter.by', { before: before.toReversed().join(', '), last });
}
