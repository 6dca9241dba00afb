/** Sorting of the rows of a chart. */
import type { Lang } from '../../i18n/message-table';
import type { Text } from '../../model/programme';
import { textIn } from '../../model/prose';
import type { Sort } from '../../model/view/view';

interface Sortable {
  readonly title: Text;
}

const remembered = new WeakMap<readonly Sortable[], Map<string, readonly Sortable[]>>();

/**
 * Memoised stable sort: as in the source, by `reached` (highest first, null last), or by name in the language's collation. The same array
 * for the same rows, order and language; `reached` is no part of the key.
 */
export function ordered<Row extends Sortable>(
  rows: readonly Row[],
  sort: Sort,
  lang: Lang,
  reached: (row: Row) => number | null,
): readonly Row[] {
  if (sort === 'source') return rows;
  let known = remembered.get(rows);
  if (!known) remembered.set(rows, (known = new Map()));
  const key = sort === 'name' ? lang : sort;
  let found = known.get(key) as readonly Row[] | undefined;
  if (!found) {
    found = rows.toSorted(sort === 'name' ? byName(lang) : byReached(reached));
    known.set(key, found);
  }
  return found;
}

function byName(lang: Lang): (a: Sortable, b: Sortable) => number {
  const collator = new Intl.Collator(lang, { numeric: true });
  return (a, b) => collator.compare(textIn(a.title, lang), textIn(b.title, lang));
}

function byReached<Row>(reached: (row: Row) => number | null): (a: Row, b: Row) => number {
  return (a, b) => {
    const [first, second] = [reached(a), reached(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return second - first;
  };
}
