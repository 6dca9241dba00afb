/** The layer of a slide that a View needs. Layers stay mounted, so a step shows one and hides another. Pure. */
import type { Programme } from '../../model/programme';
import type { SlidePicture } from '../../model/story/story';
import type { View } from '../../model/view/view';
import { slideOf, type SlideContent } from './content';
import { readable, rowsOf } from './row-limits';

export interface Layer {
  /** Views with the same key share a layer, whose Picture changes without being mounted again. */
  readonly key: string;
  readonly content: SlideContent;
  readonly view: View;
  /** Whether a small map beside the Picture shows its territory. */
  readonly hasLocator: boolean;
  /** Number of rows that are left out for lack of space. */
  readonly more: number;
}

/** The layer of a View. Where there is nothing to draw, it is the map, so that a slide is never empty. */
export function layerOf(programme: Programme, view: View, picture: SlidePicture | null): Layer {
  const asked = slideOf(programme, view, picture);
  const whole = isEmpty(asked) ? slideOf(programme, view, 'map') : asked;
  const content = readable(whole, view);
  const more = rowsOf(whole) - rowsOf(content);
  return { key: keyOf(content), content, view, hasLocator: hasLocator(content), more };
}

function isEmpty(content: SlideContent): boolean {
  if (content.picture === 'case') return content.cases.length === 0;
  return content.picture === 'nothing';
}

function keyOf(content: SlideContent): string {
  if (!('key' in content)) return content.picture;
  return rowsOf(content) === 1 ? `${content.picture}:one` : content.key;
}

/** Whether the Picture leaves space for a locator map. */
function hasLocator(content: SlideContent): boolean {
  if (content.picture === 'case') return true;
  return (content.picture === 'achievement' || content.picture === 'totals') && rowsOf(content) === 1;
}
