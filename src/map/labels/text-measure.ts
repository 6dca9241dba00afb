/** Text measuring for labels, before they are drawn. */
import { plainText } from '../../i18n/i18n';
import type { LabelStyle, LabelText } from './label-texts';
import type { Size } from '../layer/projection';

/** Font size and letter spacing; the same as in Labels.module.css. In units of `unit`. */
const looks: Record<
  LabelStyle,
  { readonly size: number; readonly spacing: number; readonly upper: boolean }
> = {
  country: { size: 12, spacing: 1, upper: true },
  zone: { size: 13, spacing: 0, upper: false },
  site: { size: 13, spacing: 0, upper: false },
};
const HEIGHT = 18;
/** Height of a badge, and its least width: a circle for a short number. */
const BADGE = 18;
const BADGE_TEXT = 12;

/** Sizes of a label's parts in pixels. */
export interface Measured {
  readonly name: Size;
  /** Null without a badge. */
  readonly badge: Size | null;
}

let context: CanvasRenderingContext2D | null = null;

/**
 * Text measuring with a shared canvas, in the font and with the letter spacing of `element`. `unit`: pixels of one unit of text size. Bold
 * for all, so that a label keeps its place when it is chosen. Without a canvas context the width is estimated from the number of characters.
 */
export function textMeasure(element: HTMLElement, unit: number): (label: LabelText) => Measured {
  context ??= document.createElement('canvas').getContext('2d');
  const { fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(element);
  // Where the reader has asked for more space between letters or words, it grows with the text.
  const inEms = (space: string) => (Number.parseFloat(space) || 0) / Number.parseFloat(fontSize);
  const [letters, words] = [inEms(letterSpacing), inEms(wordSpacing)];
  const widthOf = (text: string, size: number, spacing: number) => {
    const extra = (spacing + letters * size) * text.length + words * size * (text.split(' ').length - 1);
    if (!context) return text.length * size * 0.7 + extra;
    context.font = `700 ${size}px ${fontFamily}`;
    return context.measureText(text).width + extra;
  };
  return ({ text: name, style, figure, badge }) => {
    const text = figure === null ? name : `${name} ${plainText([figure])}`;
    const { size, spacing, upper } = looks[style];
    const width = widthOf(upper ? text.toLocaleUpperCase() : text, size * unit, spacing * unit);
    const number = badge === null ? null : widthOf(plainText([badge]), BADGE_TEXT * unit, 0);
    return {
      name: { width: Math.ceil(width) + 4, height: HEIGHT * unit },
      badge:
        number === null
          ? null
          : { width: Math.max(BADGE * unit, Math.ceil(number) + 8 * unit), height: BADGE * unit },
    };
  };
}
