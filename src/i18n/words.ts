/** The words of one language and number style: what every Picture speaks with. */
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

/** A stretch of a sentence: words, or a figure's text with what it refers to. */
export type Piece = string | { readonly ref: FigureRef; readonly text: string; readonly quote?: true };

/** The source's own words, which may hold numbers as the source writes them. `ref` says where they stand. */
export function quoted(ref: FigureRef, text: string): Piece {
  return { ref, text, quote: true };
}

/** A count in a sentence: a word, or a number that says that it is one. `text` is what `Words.cardinal` makes of it. */
export function counted(text: string): Piece {
  return /\d/.test(text) ? { ref: 'count', text } : text;
}

/** The same pieces with a mark between each two. */
export function joined(pieces: readonly Piece[], mark: string): readonly Piece[] {
  return pieces.flatMap((piece, index) => (index > 0 ? [mark, piece] : [piece]));
}

/** A text as it begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export type Params = Readonly<Record<string, string | number | Piece | readonly Piece[]>>;

/** What stands where the source gives nothing. */
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

/** Speaks with one table of messages. */
export interface Speech<Key extends string> {
  /** A message as plain text: for names, labels and announcements. */
  t(key: Key, params?: Params): string;
  /** A message whose parameters may be figures. */
  pieces(key: Key, params?: Params): readonly Piece[];
}

export interface Words extends Speech<MessageKey> {
  readonly lang: Lang;
  readonly numbers: NumberStyle;
  /** The same words from a part's own table: what comes late brings its messages with it. */
  from<Table extends MessageTable>(table: Table): Speech<keyof Table & string>;
  /** A text of the document with its figures resolved; one that refers to nothing is left as a dash. */
  prose(programme: Programme, text: Text): readonly Piece[];
  /** The same as plain text. */
  plain(programme: Programme, text: Text): string;
  /** A text of the document that holds no figures: a name. */
  name(text: Text): string;
  /** One figure, ready to be part of a sentence. */
  figure(programme: Programme, ref: FigureRef): Piece;
  /** The paragraphs that are pointed to, each as a figure. */
  cites(programme: Programme, sources: readonly SourceRef[]): readonly Exclude<Piece, string>[];
  /** A small whole number in words; digits from thirteen on. */
  cardinal(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The same where there may be figures in the items. */
  listPieces(items: readonly (readonly Piece[])[]): readonly Piece[];
  /** The unit's name in the number that goes with the value. */
  unit(programme: Programme, unit: UnitId, value: number): string;
  report(report: Report): string;
}

function asText(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.text;
}

export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(asText).join('');
}

function fill(template: string, params: Params): readonly Piece[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .flatMap((part): readonly Piece[] => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return [part];
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) return [part];
      if (typeof value === 'number') return [String(value)];
      return Array.isArray(value) ? (value as readonly Piece[]) : [value as Piece];
    });
}

/** Makes the words of a language and number style. Cheap; memoise it for its identity. */
export function makeWords(lang: Lang, numbers: NumberStyle): Words {
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
  /** In a sentence a small count is a word: "five cases". One is left as a digit, since its word depends on the noun. */
  const spelled = (programme: Programme, piece: Piece): Piece => {
    const figure = typeof piece === 'string' ? null : figureOf(programme, piece.ref);
    if (typeof piece === 'string' || figure?.kind !== 'counted' || figure.value === null || figure.value < 2)
      return piece;
    return { ref: piece.ref, text: words.cardinal(figure.value) };
  };
  const from: Words['from'] = (table) => {
    const pieces = (key: string, params: Params = {}) => {
      const message = table[key];
      return message ? fill(choose(message[lang], params), params) : [];
    };
    return { pieces, t: (key, params) => plainText(pieces(key, params)) };
  };
  const words: Words = {
    lang,
    numbers,
    ...from(messages),
    from,
    prose: (programme, text) =>
      proseParts(textIn(text, lang)).map((part) =>
        'text' in part ? part.text : spelled(programme, words.figure(programme, part.figure)),
      ),
    plain: (programme, text) => plainText(words.prose(programme, text)),
    name: (text) => textIn(text, lang),
    figure: (programme, ref) => {
      const figure = figureOf(programme, ref);
      const text = figure && formatFigure(figure, numbers);
      return text ? { ref, text } : NOT_GIVEN;
    },
    cites: (programme, sources) =>
      sources.flatMap((source) => {
        const ref = citation(source);
        const piece = ref === null ? NOT_GIVEN : words.figure(programme, ref);
        return typeof piece === 'string' ? [] : [piece];
      }),
    cardinal: (value) => cardinals[lang][value] ?? String(value),
    list: (items) => lists.format(items),
    listPieces: (items) =>
      lists
        .formatToParts(items.map((_, index) => String(index)))
        .flatMap((part) => (part.type === 'element' ? (items[Number(part.value)] ?? []) : [part.value])),
    unit: (programme, id, value) => {
      const unit = programme.units.find((each) => each.id === id);
      if (!unit) return '';
      return textIn(rules.select(value) === 'one' ? unit.one : unit.other, lang);
    },
    report: ({ code, locator, params }) => words.t(`report.${code}`, { locator, ...params }),
  };
  return words;
}
