/** Which layers a slide needs: Pictures that stay where they are, so that a step shows one and hides another. Pure. */
import type { Indicator, Programme } from '../../model/programme';
import type { SlidePicture } from '../../model/story/story';
import type { View } from '../../model/view/view';
import { slideOf, type SlideContent } from './content';

export interface Layer {
  /** The same for all Views that this layer's Picture can go on to without being drawn anew. */
  readonly key: string;
  readonly content: SlideContent;
  readonly view: View;
  /** A small map beside the Picture that lights its territory. */
  readonly hasLocator: boolean;
  /** Rows that there is no room for. */
  readonly more: number;
}

/** So many rows can be read from the last row of a room, and so many numbers. */
const MOST_ROWS = 6;
const MOST_NUMBERS = 4;

/** Where there is nothing to draw as asked, the map is drawn: a slide is never empty. */
export function layerOf(programme: Programme, view: View, picture: SlidePicture | null): Layer {
  const asked = slideOf(programme, view, picture);
  const whole = isEmpty(asked) ? slideOf(programme, view, 'map') : asked;
  const content = readable(whole, view);
  const more = rowsOf(whole) - rowsOf(content);
  return { key: keyOf(content), content, view, hasLocator: hasLocator(content), more };
}

/** The first rows, and the chosen one in any case. */
function readable(content: SlideContent, { indicator }: View): SlideContent {
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

function isEmpty(content: SlideContent): boolean {
  if (content.picture === 'case') return content.cases.length === 0;
  return content.picture === 'nothing';
}

function rowsOf(content: SlideContent): number {
  if (!('figures' in content)) return 0;
  const { withTarget, totals, sizes } = content.figures;
  return content.picture === 'totals' ? totals.length + sizes.length : withTarget.length;
}

function keyOf(content: SlideContent): string {
  if (!('key' in content)) return content.picture;
  return rowsOf(content) === 1 ? `${content.picture}:one` : content.key;
}

/** Where a Picture leaves room for one. */
function hasLocator(content: SlideContent): boolean {
  if (content.picture === 'case') return true;
  return (content.picture === 'achievement' || content.picture === 'totals') && rowsOf(content) === 1;
}
