/** The limits of what a slide shows: rows and numbers that can be read from the last row of a room. Pure. */
import type { Indicator } from '../../model/programme';
import type { View } from '../../model/view/view';
import type { SlideContent } from './content';

/** At most. */
const MOST_ROWS = 6;
const MOST_NUMBERS = 4;

/** Keeps the first rows, and always that of the chosen indicator. */
export function readable(content: SlideContent, { indicator }: View): SlideContent {
  if (!('figures' in content)) return content;
  const few = (rows: readonly Indicator[], most: number): readonly Indicator[] => {
    const first = rows.slice(0, most);
    const chosen = rows.find(({ id }) => id === indicator);
    return chosen && !first.includes(chosen) ? [...first.slice(0, -1), chosen] : first;
  };
  const { withTarget, totals, sizes } = content.figures;
  if (withTarget.length <= MOST_ROWS && totals.length + sizes.length <= MOST_NUMBERS) return content;
  const figures = {
    ...content.figures,
    withTarget: few(withTarget, MOST_ROWS),
    totals: few(totals, MOST_NUMBERS),
    sizes: few(sizes, Math.max(0, MOST_NUMBERS - totals.length)),
  };
  return { ...content, figures };
}

/** Number of rows, or of numbers in a Picture of totals; 0 for what has no figures. */
export function rowsOf(content: SlideContent): number {
  if (!('figures' in content)) return 0;
  const { withTarget, totals, sizes } = content.figures;
  return content.picture === 'totals' ? totals.length + sizes.length : withTarget.length;
}
