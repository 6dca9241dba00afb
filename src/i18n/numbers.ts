/**
 * Number formatting. The number style is chosen separately from the language: the locales `es` and `es-419` write 1234 in
 * ways that no Peruvian reader expects, so each style uses the locale of a country.
 */
import type { Figure, FigureStyle } from '../model/figures/figure';

/**
 * pe, Peru: 23,810 and 205.3. andes, Bolivia, Colombia and Ecuador: 23.810 and 205,3. es, Spain: the same, but 1234 without a
 * separator. en: 23,810 and 205.3. neutral: groups separated by a narrow space as in ISO 80000-1, and a decimal point.
 */
export const numberStyles = ['pe', 'andes', 'es', 'en', 'neutral'] as const;
export type NumberStyle = (typeof numberStyles)[number];

/** Dates use the same locale, because Spanish-speaking countries write months differently. */
export const locales: Record<NumberStyle, string> = {
  pe: 'es-PE',
  andes: 'es-CO',
  es: 'es-ES',
  en: 'en-GB',
  neutral: 'en-GB',
};
const NARROW_SPACE = '\u202f';

/** Fraction digits of each style. */
const digits: Record<FigureStyle, number> = {
  quantity: 0,
  factor: 2,
  percent: 1,
  ratio: 1,
  year: 0,
  locator: 0,
};

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(style: NumberStyle, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${style} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.NumberFormat(locales[style], options)));
  return found;
}

function write(value: number, style: NumberStyle, options: Intl.NumberFormatOptions): string {
  const written = formatter(style, options);
  if (style !== 'neutral') return written.format(value);
  return written
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? NARROW_SPACE : part.value))
    .join('');
}

/** A number in the precision of its style, without sign or unit; a fractional quantity has one decimal. Years are not grouped. */
export function formatNumber(value: number, style: NumberStyle, as: FigureStyle): string {
  const fraction = as === 'quantity' && !Number.isInteger(value) ? 1 : digits[as];
  const useGrouping = as !== 'year' && as !== 'locator';
  return write(value, style, {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
    ...(useGrouping ? {} : { useGrouping }),
  });
}

/** A number on the axis of a chart, with at most one decimal. */
export function formatTick(value: number, style: NumberStyle): string {
  return write(value, style, { maximumFractionDigits: 1 });
}

/**
 * A figure's value with its sign: "2.05", "205.3 %", "§9". A stated whole percentage has no decimals. The comparator of a bound is
 * not written. Null when the figure has neither value nor label.
 */
export function formatFigure(figure: Figure, style: NumberStyle): string | null {
  if (figure.label !== null) return /^\d+$/.test(figure.label) ? `§${figure.label}` : figure.label;
  if (figure.value === null || !Number.isFinite(figure.value)) return null;
  const stated = figure.kind === 'stated' && Number.isInteger(figure.value);
  const number = formatNumber(figure.value, style, stated ? 'quantity' : figure.style);
  if (figure.style === 'percent') return `${number} %`;
  return number;
}
