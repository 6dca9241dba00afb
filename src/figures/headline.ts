/** The headline: the claim of what is in focus. */
import { excess, isMet } from '../model/figures/achievement';
import { factorOf, indicatorById, indicatorsWithTarget, valuesOf } from '../model/figures/measurements';
import type { EventId, Indicator, Programme, SourceRef } from '../model/programme';
import { pathTo, placeById } from '../model/territory';
import { sourcesOf } from '../model/figures/figure';
import type { View } from '../model/view/view';
import type { MessageKey, TextSegment, I18n } from '../i18n/i18n';

export interface HeadlineText {
  /** A line above the claim: the kind and the name of what is in focus. */
  readonly kicker: readonly TextSegment[];
  readonly claim: readonly TextSegment[];
  readonly sources: readonly SourceRef[];
}

/** The headline of the indicator, case or event in focus, else of the chosen place, else of the whole programme. */
export function headlineOf(programme: Programme, view: View, i18n: I18n): HeadlineText {
  const { focus } = view;
  if (focus === 'indicator' && view.indicator !== null) {
    const indicator = indicatorById(programme, view.indicator);
    return {
      kicker: [`${i18n.t('headline.kicker.indicator')} · ${i18n.name(indicator.shortTitle)}`],
      claim: i18n.prose(programme, indicator.claim),
      sources: indicator.sources,
    };
  }
  const study = focus === 'case' ? programme.cases.find((each) => each.id === view.case) : undefined;
  if (study) {
    return {
      kicker: [`${i18n.t('headline.kicker.case')} · ${i18n.name(study.title)}`],
      claim: i18n.prose(programme, study.claim),
      sources: study.sources,
    };
  }
  if (focus === 'event' && view.event !== null) return eventHeadline(programme, view.event, i18n);
  if (view.place !== null) {
    const place = placeById(programme, view.place);
    const above = pathTo(programme, place.id).map((id) => i18n.name(placeById(programme, id).name));
    return {
      kicker: [above.join(' › ')],
      claim: place.claim ? i18n.prose(programme, place.claim) : [i18n.name(place.name)],
      sources: place.sources,
    };
  }
  return programmeHeadline(programme, i18n);
}

function programmeHeadline(programme: Programme, i18n: I18n): HeadlineText {
  const place = i18n.name(placeById(programme, programme.territory).name);
  const [start, end] = [i18n.figure(programme, 'programme.start'), i18n.figure(programme, 'programme.end')];
  const kicker = i18n.segments('headline.kicker.programme', { place, start, end });
  const targets = indicatorsWithTarget(programme);
  if (targets.length === 0)
    return { kicker, claim: [i18n.name(programme.title)], sources: programme.sources };
  return { kicker, claim: targetsClaim(programme, targets, i18n), sources: sourcesOf(targets) };
}

/** The result of the targets, in the strongest sentence that is true of all of them. */
function targetsClaim(
  programme: Programme,
  targets: readonly Indicator[],
  i18n: I18n,
): readonly TextSegment[] {
  const judged = targets.filter((each) => isMet(valuesOf(programme, each.id), each.direction) !== null);
  const met = judged.filter((each) => isMet(valuesOf(programme, each.id), each.direction));
  const counts = { targets: i18n.cardinal(targets.length), met: i18n.cardinal(met.length) };
  const of = (message: HeadlineKey, count: number, params = {}) =>
    i18n.segments(message, { ...counts, count, ...params });
  if (judged.length === 0) return of('headline.unknown', targets.length);
  if (met.length === 0 && judged.length < targets.length) return of('headline.none-met.known', judged.length);
  if (met.length === 0) return of('headline.none-met', targets.length);
  if (met.length < targets.length) return of('headline.some-met', met.length);
  const exactly = met.some((each) => excess(valuesOf(programme, each.id)) === 0);
  if (exactly) return of('headline.met', targets.length);
  const ranked = byFactor(programme, targets);
  const [low, high] = [ranked[0], ranked.at(-1)];
  if (ranked.length < targets.length || !low || !high) return of('headline.exceeded', targets.length);
  return of('headline.all-met', targets.length, {
    low: i18n.figure(programme, `${low.id}.factor`),
    high: i18n.figure(programme, `${high.id}.factor`),
  });
}

type HeadlineKey = Extract<MessageKey, `headline.${string}`>;

function byFactor(programme: Programme, indicators: readonly Indicator[]): readonly Indicator[] {
  const factor = (each: Indicator) => factorOf(programme, each.id) ?? Number.NaN;
  return indicators.filter((each) => Number.isFinite(factor(each))).sort((a, b) => factor(a) - factor(b));
}

function eventHeadline(programme: Programme, id: EventId, i18n: I18n): HeadlineText {
  const event = programme.events.find((each) => each.id === id);
  if (!event) return programmeHeadline(programme, i18n);
  const kind = i18n.t(event.kind === 'fair' ? 'headline.kicker.fair' : 'headline.kicker.event');
  const where = event.place === null ? [] : [i18n.name(placeById(programme, event.place).name)];
  const when = event.date === null ? i18n.t('headline.undated') : i18n.figure(programme, `${event.id}.date`);
  const [study, ...more] = programme.cases.filter((each) => each.events.includes(id));
  const only = study && more.length === 0 ? study.claim : event.description;
  const title = [i18n.name(event.name), ...where].join(', ');
  return {
    kicker: [`${kind} · ${title} · `, when],
    claim: only ? withoutStop(i18n.prose(programme, only)) : [title],
    sources: event.sources,
  };
}

/** Removes the final full stop: a description has one, a headline has none. */
function withoutStop(segments: readonly TextSegment[]): readonly TextSegment[] {
  const last = segments.at(-1);
  return typeof last === 'string' ? [...segments.slice(0, -1), last.replace(/\.$/, '')] : segments;
}
