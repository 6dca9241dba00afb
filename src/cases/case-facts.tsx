/** What a case tells, for its detail on the page and for the text page. */
import { cases as table } from '../i18n/messages/cases';
import type { I18n } from '../i18n/i18n';
import { stepKinds, type CaseStudy, type Programme } from '../model/programme';
import type { Fact } from '../ui/prose/Facts';
import { Prose } from '../ui/prose/Prose';

/** Its steps and its reach, each with its term. */
export function caseFacts(
  programme: Programme,
  study: CaseStudy,
  i18n: I18n,
  onFigure: (ref: string) => void,
): readonly Fact[] {
  const { t } = i18n.from(table);
  const tell = (text: CaseStudy['claim']) => (
    <Prose segments={i18n.prose(programme, text)} onFigure={onFigure} />
  );
  return [
    ...study.steps.map(({ kind, text }) => ({ term: t(`case.step.${kind}`), detail: tell(text) })),
    ...(study.reach ? [{ term: t('case.reach'), detail: tell(study.reach) }] : []),
  ];
}

/** One sentence on the kinds of steps that the source does not give; null when it gives all. */
export function absentSteps(study: CaseStudy, i18n: I18n): string | null {
  const { t } = i18n.from(table);
  const absent = stepKinds.filter((kind) => !study.steps.some((step) => step.kind === kind));
  if (absent.length === 0) return null;
  return t('case.absent', { what: i18n.list(absent.map((kind) => t(`case.absent.${kind}`))) });
}
