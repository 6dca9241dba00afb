/** Messages, texts of the document and figures in one language and number style. */
import { citation, figureOf, type FigureRef } from '../model/figures/figure';
import type { Programme, SourceRef, Text, UnitId } from '../model/programme';
import { proseParts, textIn } from '../model/prose';
import type { Report } from '../model/report';
import type { Lang, Message, MessageTable } from './message-table';
import { headline } from './messages/headline';
import { map } from './messages/map';
import { reports } from './messages/reports';
import { shell } from './messages/shell';
import { formatFigure, type NumberStyle } from './numbers';

const messages = { ...shell, ...reports, ...map, ...headline };
export type MessageKey = keyof typeof messages;

/** A part of a sentence: plain text, or the text of a figure with its reference. `quote`: a quotation from the source. */
export type TextSegment = string | { readonly ref: FigureRef; readonly text: string; readonly quote?: true };

/** A quotation from the source, which can contain numbers as the source writes them. `ref`: the citation of its part. */
export function quoted(ref: FigureRef, text: string): TextSegment {
  return { ref, text, quote: true };
}

/** A count in a sentence; `text` comes from `I18n.cardinal`. Digits get the reference `count`, words stay plain text. */
export function counted(text: string): TextSegment {
  return /\d/.test(text) ? { ref: 'count', text } : text;
}

/** The segments with the separator `mark` between each two segments. */
export function joined(segments: readonly TextSegment[], mark: string): readonly TextSegment[] {
  return segments.flatMap((segment, index) => (index > 0 ? [mark, segment] : [segment]));
}

/** The text with its first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export type Params = Readonly<Record<string, string | number | TextSegment | readonly TextSegment[]>>;

/** Shown in place of a value that the source does not give. */
export const NOT_GIVEN = '–';

const cardinals: Record<Lang, readonly string[]> = {
  es: [
    'cero',
    'uno',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'once',
    'doce',
  ],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};

/** Access to one table of messages. */
export interface Messages<Key extends string> {
  /** A message as plain text: for names, labels and announcements. */
  t(key: Key, params?: Params): string;
  /** A message as segments; its parameters can be figures. */
  segments(key: Key, params?: Params): readonly TextSegment[];
}

export interface I18n extends Messages<MessageKey> {
  readonly lang: Lang;
  readonly numbers: NumberStyle;
  /** Access to another table of messages; code-split parts have their own. */
  from<Table extends MessageTable>(table: Table): Messages<keyof Table & string>;
  /** A text of the document with its figures resolved; one that does not resolve becomes `NOT_GIVEN`. */
  prose(programme: Programme, text: Text): readonly TextSegment[];
  /** The same as plain text. */
  plain(programme: Programme, text: Text): string;
  /** A text of the document that has no figures in it, such as a name. */
  name(text: Text): string;
  /** One figure as a segment; `NOT_GIVEN` when it does not resolve or has no value. */
  figure(programme: Programme, ref: FigureRef): TextSegment;
  /** The cited parts of the sources, such as "§2"; a source without a locator is left out. */
  cites(programme: Programme, sources: readonly SourceRef[]): readonly Exclude<TextSegment, string>[];
  /** A small whole number in words; digits from thirteen on. */
  cardinal(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The same for items with figures in them. */
  listSegments(items: readonly (readonly TextSegment[])[]): readonly TextSegment[];
  /** The unit's name in the singular or plural that the value requires; empty for an unknown unit. */
  unit(programme: Programme, unit: UnitId, value: number): string;
  report(report: Report): string;
}

function segmentText(segment: TextSegment): string {
  return typeof segment === 'string' ? segment : segment.text;
}

export function plainText(segments: readonly TextSegment[]): string {
  return segments.map(segmentText).join('');
}

function fill(template: string, params: Params): readonly TextSegment[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .flatMap((part): readonly TextSegment[] => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return [part];
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) return [part];
      if (typeof value === 'number') return [String(value)];
      return Array.isArray(value) ? (value as readonly TextSegment[]) : [value as TextSegment];
    });
}

/** Cheap to create; memoise the result where its identity matters. */
export function createI18n(lang: Lang, numbers: NumberStyle): I18n {
  const rules = new Intl.PluralRules(lang);
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const choose = (message: Message, params: Params): string => {
    if (typeof message === 'string') return message;
    const category = rules.select(Number(params.count));
    return category === 'one'
      ? message.one
      : category === 'many'
        ? (message.many ?? message.other)
        : message.other;
  };
  /** Writes a count as a word: "five cases". Zero and one stay digits, because the word for one depends on the noun. */
  const spelled = (programme: Programme, segment: TextSegment): TextSegment => {
    const figure = typeof segment === 'string' ? null : figureOf(programme, segment.ref);
    if (
      typeof segment === 'string' ||
      figure?.kind !== 'counted' ||
      figure.value === null ||
      figure.value < 2
    )
      return segment;
    return { ref: segment.ref, text: i18n.cardinal(figure.value) };
  };
  const from: I18n['from'] = (table) => {
    const segments = (key: string, params: Params = {}) => {
      const message = table[key];
      return message ? fill(choose(message[lang], params), params) : [];
    };
    return { segments, t: (key, params) => plainText(segments(key, params)) };
  };
  const i18n: I18n = {
    lang,
    numbers,
    ...from(messages),
    from,
    prose: (programme, text) =>
      proseParts(textIn(text, lang)).map((part) =>
        'text' in part ? part.text : spelled(programme, i18n.figure(programme, part.figure)),
      ),
    plain: (programme, text) => plainText(i18n.prose(programme, text)),
    name: (text) => textIn(text, lang),
    figure: (programme, ref) => {
      const figure = figureOf(programme, ref);
      const text = figure && formatFigure(figure, numbers);
      return text ? { ref, text } : NOT_GIVEN;
    },
    cites: (programme, sources) =>
      sources.flatMap((source) => {
        const ref = citation(source);
        const segment = ref === null ? NOT_GIVEN : i18n.figure(programme, ref);
        return typeof segment === 'string' ? [] : [segment];
      }),
    cardinal: (value) => cardinals[lang][value] ?? String(value),
    list: (items) => lists.format(items),
    listSegments: (items) =>
      lists
        .formatToParts(items.map((_, index) => String(index)))
        .flatMap((part) => (part.type === 'element' ? (items[Number(part.value)] ?? []) : [part.value])),
    unit: (programme, id, value) => {
      const unit = programme.units.find((each) => each.id === id);
      if (!unit) return '';
      return textIn(rules.select(value) === 'one' ? unit.one : unit.other, lang);
    },
    report: ({ code, locator, params }) => i18n.t(`report.${code}`, { locator, ...params }),
  };
  return i18n;
}
