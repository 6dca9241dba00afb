/** The text of a figure's passport: what it counts, its territory, how it was obtained, its source, flags and notes. */
import { figures } from '../i18n/messages/figures';
import { figureOf, figureRef, type Figure } from '../model/figures/figure';
import { indicatorById, yearOf } from '../model/figures/measurements';
import type { Indicator, IndicatorId, Programme, SourceRef } from '../model/programme';
import { placeById } from '../model/territory';
import { NOT_GIVEN, type TextSegment, type I18n } from '../i18n/i18n';
import { flagsOf, notesOn } from './flags';

export interface PassportText {
  readonly heading: string;
  readonly value: string;
  readonly unit: string;
  /** The figure in one sentence, for copying. */
  readonly claim: readonly TextSegment[];
  readonly sources: readonly SourceRef[];
  readonly counts: readonly TextSegment[];
  readonly territory: readonly TextSegment[];
  readonly how: readonly TextSegment[];
  readonly flags: readonly (readonly TextSegment[])[];
  readonly notes: readonly (readonly TextSegment[])[];
  /** The parts of the source that it is cited from, with their gist and, where the wording is the evidence, the source's own words. */
  readonly parts: readonly {
    readonly cite: { readonly ref: string; readonly text: string };
    readonly gist: readonly TextSegment[];
    readonly words: string | null;
  }[];
  readonly source: string;
}

/** The passport of a figure; null when the reference is of no figure. */
export function passportOf(programme: Programme, ref: string, i18n: I18n): PassportText | null {
  const figure = figureOf(programme, ref);
  const shown = i18n.figure(programme, ref);
  if (!figure || typeof shown === 'string') return null;
  const source = programme.sourceList.find((each) => each.id === figure.sources[0]?.source);
  const unit = figure.unit && figure.value !== null ? i18n.unit(programme, figure.unit, figure.value) : '';
  return {
    claim: claimOf(programme, figure, [shown, unit && ` ${unit}`], i18n),
    sources: figure.sources,
    heading: i18n.from(figures).t(figure.kind === 'cited' ? 'passport.title.cited' : 'passport.title'),
    value: shown.text,
    unit,
    counts: countsOf(programme, figure, i18n),
    territory: territoryText(programme, figure, i18n),
    how: howOf(programme, figure, i18n),
    flags: figure.ratio ? [] : aboutOf(figure).flatMap((id) => flagsOf(programme, id, i18n)),
    notes: notesOn(programme, [...aboutOf(figure), figure.claim?.id, figure.ratio?.id], i18n),
    parts: partsOf(programme, figure, i18n),
    source: source ? `${i18n.name(source.title)}. ${i18n.plain(programme, source.note)}` : '',
  };
}

/** The field of a reference: what is after its last dot, without territory and year. Empty without one. */
function fieldOf(figure: Figure): string {
  return /\.([a-z]+)(?:@[^/]+)?(?:\/\d{4})?$/.exec(figure.ref)?.[1] ?? '';
}

/** The message key of an indicator's field: `….change` for a share of a change, `difference` for an excess that is not above the target. */
function calledOf(figure: Figure, { direction }: Indicator): string {
  const field = fieldOf(figure);
  if (figure.formula?.name.startsWith('progress')) return `${field}.change`;
  const isAbove = direction !== 'decrease' && (figure.value ?? 0) > 0;
  return field === 'excess' && !isAbove ? 'difference' : field;
}

/** The year of the achieved value after a comma; empty when the source gives none. */
function yearSegments(programme: Programme, figure: Figure, i18n: I18n): readonly TextSegment[] {
  const year = yearOf(figure.period);
  if (figure.indicator === null || year === null || fieldOf(figure) === 'period') return [];
  const at = { territory: figure.territory ?? undefined, year };
  const segment = i18n.figure(programme, figureRef(programme, figure.indicator, 'period', at));
  return segment === NOT_GIVEN ? [] : [', ', segment];
}

function countsOf(programme: Programme, figure: Figure, i18n: I18n): readonly TextSegment[] {
  const title = titleOf(programme, figure, i18n);
  if (!figure.indicator) return title;
  const { definition } = indicatorById(programme, figure.indicator);
  return [...title, '. ', ...i18n.prose(programme, definition)];
}

/** Such as "Jobs created (achieved): 324 jobs"; for a citation, the gist of what it cites. */
function claimOf(
  programme: Programme,
  figure: Figure,
  value: readonly TextSegment[],
  i18n: I18n,
): readonly TextSegment[] {
  if (figure.kind === 'cited') return partsOf(programme, figure, i18n).flatMap(({ gist }) => gist);
  const [first = '', ...rest] = titleOf(programme, figure, i18n);
  const begin = typeof first === 'string' ? first : first.text;
  const bound =
    figure.comparator === null
      ? []
      : [` (${i18n.from(figures).t(`passport.bound.${bounds[figure.comparator]}`)})`];
  const capital = begin.charAt(0).toLocaleUpperCase(i18n.lang);
  return [capital, begin.slice(1), ...rest, ': ', ...value, ...bound];
}

/** What a figure is, without its value; empty for a citation. */
function titleOf(programme: Programme, figure: Figure, i18n: I18n): readonly TextSegment[] {
  const field = fieldOf(figure);
  const kind = (key: string, params = {}) =>
    i18n.from(figures).t(`passport.kind.${key}` as keyof typeof figures, params);
  if (figure.indicator) {
    const indicator = indicatorById(programme, figure.indicator);
    return [
      `${i18n.name(indicator.title)} (${kind(calledOf(figure, indicator))}`,
      ...yearSegments(programme, figure, i18n),
      ')',
    ];
  }
  if (figure.ratio)
    return [`${i18n.name(figure.ratio.title)} (${kind(field === 'target' ? 'planned' : 'actual')})`];
  if (figure.claim) {
    const about = figure.claim.about.map((id) => i18n.name(indicatorById(programme, id).title));
    return [`${kind('stated')}: ${i18n.list(about)}`];
  }
  if (figure.kind === 'dated' && field === 'date') {
    const event = programme.events.find((each) => `${each.id}.date` === figure.ref);
    return [kind('date', { event: event ? i18n.name(event.name) : '' })];
  }
  if (figure.kind === 'cited') return [];
  const place = figure.territory
    ? i18n.name(placeById(programme, figure.territory).name)
    : i18n.name(programme.title);
  return [kind(field, { place })];
}

function territoryText(programme: Programme, figure: Figure, i18n: I18n): readonly TextSegment[] {
  if (!figure.territory || figure.kind === 'counted') return [];
  const place = placeById(programme, figure.territory);
  const readings = [figure.territoryReading, place.reading].filter((text) => text !== null);
  return [`${i18n.name(place.name)}. `, ...readings.flatMap((text) => [...i18n.prose(programme, text), ' '])];
}

const bounds = { '>': 'over', '>=': 'least', '~': 'about' } as const;

function howOf(programme: Programme, figure: Figure, i18n: I18n): readonly TextSegment[] {
  if (figure.kind === 'cited') return [];
  if (figure.formula === null) {
    if (figure.comparator !== null)
      return [i18n.from(figures).t(`passport.bound.${bounds[figure.comparator]}`)];
    return [i18n.from(figures).t(`passport.${figure.kind as 'measured' | 'stated' | 'dated'}`)];
  }
  const { name } = figure.formula;
  if (name === 'ratio' && figure.ratio) {
    const of = (id: typeof figure.ratio.numerator) =>
      i18n.name(indicatorById(programme, id).shortTitle).toLowerCase();
    const params = { numerator: of(figure.ratio.numerator), denominator: of(figure.ratio.denominator) };
    return [
      i18n.from(figures).t('passport.formula.ratio', params),
      ...calculationInWords(programme, figure, i18n),
    ];
  }
  return [i18n.from(figures).t(`passport.formula.${name}`), ...calculationInWords(programme, figure, i18n)];
}

/** The formula with its figures, such as " = 23,810 ÷ 11,600"; empty when there are fewer than two. */
export function calculationInWords(programme: Programme, figure: Figure, i18n: I18n): readonly TextSegment[] {
  const [over, under, last] = figure.formula?.operands ?? [];
  if (over === undefined || under === undefined) return [];
  const write = (ref: string) => i18n.figure(programme, ref);
  if (last !== undefined) {
    // A share of a change: (baseline − achieved) ÷ (baseline − target).
    return [' = (', write(over), ' − ', write(under), ') ÷ (', write(over), ' − ', write(last), ')'];
  }
  const sign = figure.formula?.name === 'excess' ? ' − ' : ' ÷ ';
  return [' = ', write(over), sign, write(under)];
}

/** The indicators that a figure is about. */
function aboutOf(figure: Figure): readonly IndicatorId[] {
  if (figure.claim) return figure.claim.about;
  if (figure.ratio) return [figure.ratio.numerator, figure.ratio.denominator];
  return figure.indicator ? [figure.indicator] : [];
}

function partsOf(programme: Programme, figure: Figure, i18n: I18n): PassportText['parts'] {
  return i18n.cites(programme, figure.sources).flatMap((cite, index) => {
    const ref = figure.sources[index];
    const source = programme.sourceList.find((each) => each.id === ref?.source);
    const part = source?.parts.find((each) => each.locator === ref?.locator);
    return part ? [{ cite, gist: i18n.prose(programme, part.gist), words: part.words }] : [];
  });
}
