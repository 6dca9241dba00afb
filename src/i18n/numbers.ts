/**
 * How numbers are written. The style of the numbers is a choice of its own beside the language of the words: plain `es`
 * and `es-419` write 1234 in ways that no Peruvian reader expects, so a style always names a country.
 */
import type { Figure, FigureStyle } from '../model/figures/figure';

/**
 * pe, Peru: 23,810 and 205.3. andes, Bolivia, Colombia and Ecuador: 23.810 and 205,3. es, Spain: the same, but 1234 in one piece. en:
 * 23,810 and 205.3. neutral: groups apart by a narrow space, as ISO 80000-1 has it, and a decimal point.
 */
export const numberStyles = ['pe', 'andes', 'es', 'en', 'neutral'] as const;
export type NumberStyle = (typeof numberStyles)[number];

/** Dates follow the same country: not all that speak Spanish write its months alike. */
export const locales: Record<NumberStyle, string> = {
  pe: 'es-PE',
  andes: 'es-CO',
  es: 'es-ES',
  en: 'en-GB',
  neutral: 'en-GB',
};
const NARROW_SPACE = '\u202f';

/** Fraction digits, everywhere the same: a factor has two, a percentage one. */
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

/** A bare number in a figure's precision, without its sign or unit. Years and paragraph numbers are not grouped. */
export function formatNumber(value: number, style: NumberStyle, as: FigureStyle): string {
  const fraction = as === 'quantity' && !Number.isInteger(value) ? 1 : digits[as];
  const useGrouping = as !== 'year' && as !== 'locator';
  return write(value, style, {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
    ...(useGrouping ? {} : { useGrouping }),
  });
}

/** A number on an axis: as short as it can be said. */
export function formatTick(value: number, style: NumberStyle): string {
  return write(value, style, { maximumFractionDigits: 1 });
}

/**
 * A figure's value with the mark that belongs to it: "2.05", "205.3 %", "§9", ">400" for a bound. A stated percentage keeps the
 * source's precision. Null when the figure has no value.
 */
export function formatFigure(figure: Figure, style: NumberStyle): string | null {
  if (figure.label !== null) return /^\d+$/.test(figure.label) ? `§${figure.label}` : figure.label;
  if (figure.value === null || !Number.isFinite(figure.value)) return null;
  const stated = figure.kind === 'stated' && Number.isInteger(figure.value);
  const number = formatNumber(figure.value, style, stated ? 'quantity' : figure.style);
  if (figure.style === 'percent') return `${number} %`;
  return number;
}
