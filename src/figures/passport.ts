/** A figure's passport: what it counts, whose territory, how it was obtained, where it stands, what to beware of. */
import { indicatorById } from '../model/measured';
import type { Figure } from '../model/figure';
import { figureOf } from '../model/figure-of';
import type { IndicatorId, Programme, SourceRef } from '../model/programme';
import { placeById } from '../model/territory';
import type { MessageKey, Piece, Words } from '../i18n/words';
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
    heading: words.t(figure.kind === 'cited' ? 'passport.title.cited' : 'passport.title'),
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

/** The field of a reference: what is behind its last dot. */
function fieldOf(figure: Figure): string {
  return figure.ref.slice(figure.ref.lastIndexOf('.') + 1);
}

function countsOf(programme: Programme, figure: Figure, words: Words): readonly Piece[] {
  const title = titleOf(programme, figure, words);
  if (!figure.indicator) return title === '' ? [] : [title];
  const { definition } = indicatorById(programme, figure.indicator);
  return [`${title}. `, ...words.prose(programme, definition)];
}

/** "Nuclei formed (achieved): 324 nuclei"; of a paragraph, what it says. */
function claimOf(
  programme: Programme,
  figure: Figure,
  value: readonly Piece[],
  words: Words,
): readonly Piece[] {
  if (figure.kind === 'cited') return partsOf(programme, figure, words).flatMap(({ gist }) => gist);
  const title = titleOf(programme, figure, words);
  const bound = figure.comparator === null ? [] : [` (${words.t('passport.bound')})`];
  return [title.charAt(0).toLocaleUpperCase(words.lang), `${title.slice(1)}: `, ...value, ...bound];
}

/** What a figure is, without its value. */
function titleOf(programme: Programme, figure: Figure, words: Words): string {
  const field = fieldOf(figure).replace(/[@/].*/, '');
  const kind = (key: string, params = {}) => words.t(`passport.kind.${key}` as MessageKey, params);
  if (figure.indicator)
    return `${words.name(indicatorById(programme, figure.indicator).title)} (${kind(field)})`;
  if (figure.ratio)
    return `${words.name(figure.ratio.title)} (${kind(field === 'target' ? 'planned' : 'actual')})`;
  if (figure.claim) {
    const about = figure.claim.about.map((id) => words.name(indicatorById(programme, id).title));
    return `${kind('stated')}: ${words.list(about)}`;
  }
  if (figure.kind === 'dated' && field === 'date') {
    const event = programme.events.find((each) => `${each.id}.date` === figure.ref);
    return kind('date', { event: event ? words.name(event.name) : '' });
  }
  if (figure.kind === 'cited') return '';
  const place = figure.territory
    ? words.name(placeById(programme, figure.territory).name)
    : words.name(programme.title);
  return kind(field, { place });
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

function howOf(programme: Programme, figure: Figure, words: Words): readonly Piece[] {
  if (figure.kind === 'cited') return [];
  if (figure.formula === null) {
    if (figure.comparator !== null) return [words.t('passport.bound')];
    return [words.t(`passport.${figure.kind as 'measured' | 'stated' | 'dated'}`)];
  }
  const { name } = figure.formula;
  if (name === 'ratio' && figure.ratio) {
    const of = (id: typeof figure.ratio.numerator) =>
      words.name(indicatorById(programme, id).shortTitle).toLowerCase();
    const params = { numerator: of(figure.ratio.numerator), denominator: of(figure.ratio.denominator) };
    return [words.t('passport.formula.ratio', params), ...sumOf(programme, figure, words)];
  }
  return [words.t(`passport.formula.${name}`), ...sumOf(programme, figure, words)];
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
