/** Which cases concern what is chosen and filtered, and which of many are shown. Pure. */
import { figureOf } from '../figures/figure';
import { perProgramme } from '../memo';
import type { CaseId, CaseStudy, EventId, IndicatorId, Programme } from '../programme';
import { proseParts } from '../prose';
import { casesOf } from '../territory';
import { dimmed } from './filter';
import { isFiltered, type View } from './view';

/** The cases whose texts give a figure of the indicator. Memoised. */
export const casesMentioning = perProgramme(
  (programme: Programme, indicator: IndicatorId): readonly CaseStudy[] =>
    programme.cases.filter((study) =>
      [study.title, study.claim, ...study.steps.map(({ text }) => text), study.reach ?? {}]
        .flatMap((text) => Object.values(text).flatMap(proseParts))
        .some((part) => 'figure' in part && figureOf(programme, part.figure)?.indicator === indicator),
    ),
);

/** The cases that took part in the event. Memoised. */
export const casesAt = perProgramme((programme: Programme, event: EventId): readonly CaseStudy[] =>
  programme.cases.filter(({ events }) => events.includes(event)),
);

/**
 * The cases that concern the chosen place, event and indicator and match the filters; null when nothing is chosen or filtered that concerns
 * cases. An event or indicator that no case is about does not count; a place without a case does, because it has none of its own.
 */
export function casesAsked(programme: Programme, view: View): ReadonlySet<CaseId> | null {
  const asked: (readonly CaseStudy[])[] = [];
  if (view.place !== null) asked.push(casesOf(programme, view.place));
  if (view.event !== null) asked.push(casesAt(programme, view.event));
  if (view.indicator !== null) asked.push(casesMentioning(programme, view.indicator));
  const answered = asked.filter((cases, index) => cases.length > 0 || (index === 0 && view.place !== null));
  if (answered.length === 0 && !isFiltered(view)) return null;
  const left = dimmed(programme, view);
  const ids = programme.cases
    .filter((study) => !left.has(`case:${study.id}`) && answered.every((cases) => cases.includes(study)))
    .map(({ id }) => id);
  return new Set(ids);
}

/**
 * The first `most` cases; the last of them that are not wanted give way to wanted ones from further down. What stays keeps its position.
 */
export function casesInSight(
  cases: readonly CaseStudy[],
  most: number,
  isWanted: (study: CaseStudy) => boolean,
): readonly CaseStudy[] {
  const first = cases.slice(0, most);
  const free = first.filter((study) => !isWanted(study));
  const others = cases.slice(most).filter(isWanted).slice(0, free.length);
  const giving = free.slice(free.length - others.length);
  return first.map((study) => {
    const at = giving.indexOf(study);
    return at < 0 ? study : (others[at] ?? study);
  });
}
