/** Text measuring for labels, before they are drawn. */
import { plainText } from '../../i18n/i18n';
import type { LabelStyle, LabelText } from './label-texts';
import type { Size } from '../layer/projection';

/** Font size and letter spacing in pixels; the same as in Labels.module.css. */
const looks: Record<
  LabelStyle,
  { readonly size: number; readonly spacing: number; readonly upper: boolean }
> = {
  country: { size: 12, spacing: 1, upper: true },
  zone: { size: 13, spacing: 0, upper: false },
};
const HEIGHT = 18;

let context: CanvasRenderingContext2D | null = null;

/**
 * Text measuring with a shared canvas, in pixels and in the font family of `element`. Bold for all, so that a label keeps its place when it
 * is chosen. Without a canvas context the width is estimated from the number of characters.
 */
export function textMeasure(element: HTMLElement): (label: LabelText) => Size {
  context ??= document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(element).fontFamily;
  return ({ text: name, style, figure }) => {
    const text = figure === null ? name : `${name} ${plainText([figure])}`;
    const { size, spacing, upper } = looks[style];
    if (!context) return { width: text.length * size * 0.7, height: HEIGHT };
    context.font = `700 ${size}px ${family}`;
    const { width } = context.measureText(upper ? text.toLocaleUpperCase() : text);
    return { width: Math.ceil(width + spacing * text.length) + 4, height: HEIGHT };
  };
}
