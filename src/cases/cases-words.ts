/** What the heading's line of the cases says. */
import { capital, counted, type I18n, type TextSegment } from '../i18n/i18n';
import { cases as table } from '../i18n/messages/cases';
import type { CaseId, Programme, Text } from '../model/programme';
import { placeById } from '../model/territory';
import { casesAt, casesMentioning } from '../model/view/cases-asked';
import { unanswered } from '../model/view/filter';
import { isFiltered, type View } from '../model/view/view';

export interface CasesNote {
  /** How many cases concern what is chosen, such as "Puno: one case" or "1 of 5". */
  readonly said: readonly TextSegment[];
  /** What is to be known with it, in sentences; often none. */
  readonly more: readonly string[];
}

/** "Five cases". */
export function casesTitle({ cases }: Programme, i18n: I18n): readonly TextSegment[] {
  const count = cases.length;
  return i18n.from(table).segments('cases.title', { count, number: counted(capital(i18n.cardinal(count))) });
}

/** `asked`: the cases that concern what is chosen and filtered; null when that is nothing. Null when there is nothing to say. */
export function casesNote(
  programme: Programme,
  view: View,
  asked: ReadonlySet<CaseId> | null,
  i18n: I18n,
): CasesNote | null {
  const { t, segments } = i18n.from(table);
  if (asked === null) return null;
  if (isFiltered(view)) {
    const count = (value: number) => ({ ref: 'count', text: String(value) });
    const said = segments('cases.left', { left: count(asked.size), total: count(programme.cases.length) });
    return { said, more: filterNotes(programme, view, asked, i18n) };
  }
  const name = nameAsked(programme, view);
  if (name === null) return null;
  const params = { place: i18n.name(name), count: asked.size };
  if (asked.size === 0) return { said: [t('cases.none.title', params)], more: [t('cases.none')] };
  const number = counted(i18n.cardinal(asked.size));
  return { said: segments('cases.title.place', { ...params, number }), more: [] };
}

/** The name of what the cases concern: the event or indicator in focus that some case is about, else the place, else the event. */
function nameAsked(programme: Programme, view: View): Text | null {
  const { place, indicator, event, focus } = view;
  if (focus === 'indicator' && indicator !== null && casesMentioning(programme, indicator).length > 0)
    return programme.indicators.find(({ id }) => id === indicator)?.shortTitle ?? null;
  const hasEvent = event !== null && casesAt(programme, event).length > 0;
  if (place !== null && !(focus === 'event' && hasEvent)) return placeById(programme, place).name;
  return hasEvent ? (programme.events.find(({ id }) => id === event)?.name ?? null) : null;
}

/** Which filters do not apply to the cases that are left. */
function filterNotes(
  programme: Programme,
  view: View,
  asked: ReadonlySet<CaseId>,
  i18n: I18n,
): readonly string[] {
  const { t } = i18n.from(table);
  const undated = programme.cases.filter(
    ({ id }) => asked.has(id) && unanswered(programme, view, `case:${id}`).includes('year'),
  );
  const titles = i18n.list(undated.map(({ title }) => i18n.name(title)));
  return [
    ...(undated.length > 0 ? [t('cases.undated', { titles, count: undated.length })] : []),
    ...(view.unit !== null ? [t('cases.unit')] : []),
  ];
}
