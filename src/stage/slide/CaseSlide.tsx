import { CaseTags } from '../../cases/CaseTags';
import { cases as table } from '../../i18n/messages/cases';
import type { CaseStudy } from '../../model/programme';
import { useActions, useProgramme, useWords } from '../../store/hooks';
import { Prose } from '../../ui/Prose';
import { caseLines } from './caseLines';
import styles from './CaseSlide.module.css';

/** A case in three sentences at the most. Of several, the first: a slide has one claim. */
export function CaseSlide({ cases }: { cases: readonly CaseStudy[] }) {
  const programme = useProgramme();
  const words = useWords();
  const { t } = words.from(table);
  const { caseClicked, placeClicked, eventClicked, passportOpened } = useActions();
  const [study] = cases;
  if (!study) return null;
  const on = { case: caseClicked, place: placeClicked, event: eventClicked, figure: passportOpened };
  return (
    <article className={styles.case} data-view="case" data-ref={`case:${study.id}`}>
      <CaseTags programme={programme} study={study} words={words} on={on} />
      <dl className={styles.lines}>
        {caseLines(study).map(({ kind, text }) => (
          <div key={kind}>
            <dt>{kind === 'reach' ? t('case.reach') : t(`case.step.${kind}`)}</dt>
            <dd>
              <Prose pieces={words.prose(programme, text)} onFigure={passportOpened} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
