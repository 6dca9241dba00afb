/** A figure's passport: what it counts, whose territory, how it was obtained, where it stands, what to beware of. */
import { figures } from '../i18n/messages/figures';
import { figureOf, figureRef, type Figure } from '../model/figures/figure';
import { indicatorById, yearOf } from '../model/figures/measurements';
import type { Indicator, IndicatorId, Programme, SourceRef } from '../model/programme';
import { placeById } from '../model/territory';
import { NOT_GIVEN, type Piece, type Words } from '../i18n/words';
import { flagsOf, notesOn } from './flags';

export interface PassportText {
  readonly heading: string;
  readonly value: string;
  readonly unit: string;
  /** The figure in one sentence, to be taken along. */
  readonly claim: readonly Piece[];
  readonly sources: readonly SourceRef[];
  readonly counts: readonly Piece[];
  readonly territory: readonly Piece[];
  readonly how: readonly Piece[];
  readonly flags: readonly (readonly Piece[])[];
  readonly notes: readonly (readonly Piece[])[];
  /** The paragraphs that it stands in, with their gist and, where the wording is the evidence, the source's words. */
  readonly parts: readonly {
    readonly cite: { readonly ref: string; readonly text: string };
    readonly gist: readonly Piece[];
    readonly words: string | null;
  }[];
  readonly source: string;
}

/** Null when the reference is of nothing. */
export function passportOf(programme: Programme, ref: string, words: Words): PassportText | null {
  const figure = figureOf(programme, ref);
  const shown = words.figure(programme, ref);
  if (!figure || typeof shown === 'string') return null;
  const source = programme.sourceList.find((each) => each.id === figure.sources[0]?.source);
  const unit = figure.unit && figure.value !== null ? words.unit(programme, figure.unit, figure.value) : '';
  return {
    claim: claimOf(programme, figure, [shown, unit && ` ${unit}`], words),
    sources: figure.sources,
    heading: words.from(figures).t(figure.kind === 'cited' ? 'passport.title.cited' : 'passport.title'),
    value: shown.text,
    unit,
    counts: countsOf(programme, figure, words),
    territory: territoryText(programme, figure, words),
    how: howOf(programme, figure, words),
    flags: figure.ratio ? [] : aboutOf(figure).flatMap((id) => flagsOf(programme, id, words)),
    notes: notesOn(programme, [...aboutOf(figure), figure.claim?.id, figure.ratio?.id], words),
    parts: partsOf(programme, figure, words),
    source: source ? `${words.name(source.title)}. ${words.plain(programme, source.note)}` : '',
  };
}

/** The field of a reference: what is behind its last dot, without the territory and year that it may be of. */
function fieldOf(figure: Figure): string {
  return /\.([a-z]+)(?:@[^/]+)?(?:\/\d{4})?$/.exec(figure.ref)?.[1] ?? '';
}

/** What an indicator's field is called: of what ought to fall, a share of a change; less than the target is not above it. */
function calledOf(figure: Figure, { direction }: Indicator): string {
  const field = fieldOf(figure);
  if (figure.formula?.name.startsWith('progress')) return `${field}.change`;
  const isAbove = direction !== 'decrease' && (figure.value ?? 0) > 0;
  return field === 'excess' && !isAbove ? 'difference' : field;
}

/** The year of what was achieved, where the source gives it. */
function yearPieces(programme: Programme, figure: Figure, words: Words): readonly Piece[] {
  const year = yearOf(figure.period);
  if (figure.indicator === null || year === null || fieldOf(figure) === 'period') return [];
  const at = { territory: figure.territory ?? undefined, year };
  const piece = words.figure(programme, figureRef(programme, figure.indicator, 'period', at));
  return piece === NOT_GIVEN ? [] : [', ', piece];
}

function countsOf(programme: Programme, figure: Figure, words: Words): readonly Piece[] {
  const title = titleOf(programme, figure, words);
  if (!figure.indicator) return title;
  const { definition } = indicatorById(programme, figure.indicator);
  return [...title, '. ', ...words.prose(programme, definition)];
}

/** "Nuclei formed (achieved): 324 nuclei"; of a paragraph, what it says. */
function claimOf(
  programme: Programme,
  figure: Figure,
  value: readonly Piece[],
  words: Words,
): readonly Piece[] {
  if (figure.kind === 'cited') return partsOf(programme, figure, words).flatMap(({ gist }) => gist);
  const [first = '', ...rest] = titleOf(programme, figure, words);
  const begin = typeof first === 'string' ? first : first.text;
  const bound =
    figure.comparator === null
      ? []
      : [` (${words.from(figures).t(`passport.bound.${bounds[figure.comparator]}`)})`];
  const capital = begin.charAt(0).toLocaleUpperCase(words.lang);
  return [capital, begin.slice(1), ...rest, ': ', ...value, ...bound];
}

/** What a figure is, without its value. */
function titleOf(programme: Programme, figure: Figure, words: Words): readonly Piece[] {
  const field = fieldOf(figure);
  const kind = (key: string, params = {}) =>
    words.from(figures).t(`passport.kind.${key}` as keyof typeof figures, params);
  if (figure.indicator) {
    const indicator = indicatorById(programme, figure.indicator);
    return [
      `${words.name(indicator.title)} (${kind(calledOf(figure, indicator))}`,
      ...yearPieces(programme, figure, words),
      ')',
    ];
  }
  if (figure.ratio)
    return [`${words.name(figure.ratio.title)} (${kind(field === 'target' ? 'planned' : 'actual')})`];
  if (figure.claim) {
    const about = figure.claim.about.map((id) => words.name(indicatorById(programme, id).title));
    return [`${kind('stated')}: ${words.list(about)}`];
  }
  if (figure.kind === 'dated' && field === 'date') {
    const event = programme.events.find((each) => `${each.id}.date` === figure.ref);
    return [kind('date', { event: event ? words.name(event.name) : '' })];
  }
  if (figure.kind === 'cited') return [];
  const place = figure.territory
    ? words.name(placeById(programme, figure.territory).name)
    : words.name(programme.title);
  return [kind(field, { place })];
}

function territoryText(programme: Programme, figure: Figure, words: Words): readonly Piece[] {
  if (!figure.territory || figure.kind === 'counted') return [];
  const place = placeById(programme, figure.territory);
  const readings = [figure.territoryReading, place.reading].filter((text) => text !== null);
  return [
    `${words.name(place.name)}. `,
    ...readings.flatMap((text) => [...words.prose(programme, text), ' ']),
  ];
}

const bounds = { '>': 'over', '>=': 'least', '~': 'about' } as const;

function howOf(programme: Programme, figure: Figure, words: Words): readonly Piece[] {
  if (figure.kind === 'cited') return [];
  if (figure.formula === null) {
    if (figure.comparator !== null)
      return [words.from(figures).t(`passport.bound.${bounds[figure.comparator]}`)];
    return [words.from(figures).t(`passport.${figure.kind as 'measured' | 'stated' | 'dated'}`)];
  }
  const { name } = figure.formula;
  if (name === 'ratio' && figure.ratio) {
    const of = (id: typeof figure.ratio.numerator) =>
      words.name(indicatorById(programme, id).shortTitle).toLowerCase();
    const params = { numerator: of(figure.ratio.numerator), denominator: of(figure.ratio.denominator) };
    return [words.from(figures).t('passport.formula.ratio', params), ...sumOf(programme, figure, words)];
  }
  return [words.from(figures).t(`passport.formula.${name}`), ...sumOf(programme, figure, words)];
}

/** The formula with its numbers: " = 23,810 ÷ 11,600". */
export function sumOf(programme: Programme, figure: Figure, words: Words): readonly Piece[] {
  const [over, under, last] = figure.formula?.operands ?? [];
  if (over === undefined || under === undefined) return [];
  const write = (ref: string) => words.figure(programme, ref);
  if (last !== undefined) {
    // Of a change: (baseline − achieved) ÷ (baseline − target).
    return [' = (', write(over), ' − ', write(under), ') ÷ (', write(over), ' − ', write(last), ')'];
  }
  const sign = figure.formula?.name === 'excess' ? ' − ' : ' ÷ ';
  return [' = ', write(over), sign, write(under)];
}

/** The indicators that a figure speaks of. */
function aboutOf(figure: Figure): readonly IndicatorId[] {
  if (figure.claim) return figure.claim.about;
  if (figure.ratio) return [figure.ratio.numerator, figure.ratio.denominator];
  return figure.indicator ? [figure.indicator] : [];
}

function partsOf(programme: Programme, figure: Figure, words: Words): PassportText['parts'] {
  return words.cites(programme, figure.sources).flatMap((cite, index) => {
    const ref = figure.sources[index];
    const source = programme.sourceList.find((each) => each.id === ref?.source);
    const part = source?.parts.find((each) => each.locator === ref?.locator);
    return part ? [{ cite, gist: words.prose(programme, part.gist), words: part.words }] : [];
  });
}
