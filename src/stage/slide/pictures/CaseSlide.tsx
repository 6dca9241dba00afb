import { useMemo } from 'react';
import { CaseTags } from '../../../cases/CaseTags';
import { cases as table } from '../../../i18n/messages/cases';
import type { CaseStudy } from '../../../model/programme';
import { useHeight, usePicture, useI18n } from '../../../picture/context';
import { Prose } from '../../../ui/prose/Prose';
import { caseVersions } from './case-lines';
import styles from './CaseSlide.module.css';
import { useFit } from './useFit';

/** A case in three sentences at the most, or as many as there is room for. Of several, the first: a slide has one claim. */
export function CaseSlide({ cases }: { cases: readonly CaseStudy[] }) {
  const { lang } = useI18n();
  const room = useHeight();
  const [study] = cases;
  // Measured anew when anything that it depends on is another.
  return study && room !== null ? (
    <Lines key={`${study.id} ${lang} ${room}`} study={study} room={room} />
  ) : null;
}

function Lines({ study, room }: { study: CaseStudy; room: number }) {
  const { programme, i18n, openPassport } = usePicture();
  const { t } = i18n.from(table);
  // The last to give way are the tags: the sentence that is left says where.
  const versions = useMemo(() => caseVersions(study), [study]);
  const [frame, left] = useFit<HTMLElement>(room - 4, versions.length);
  const lines = versions[versions.length - Math.max(1, left)] ?? [];
  return (
    <article ref={frame} className={styles.case} data-view="case" data-ref={`case:${study.id}`}>
      {left > 0 && <CaseTags study={study} />}
      <dl className={styles.lines}>
        {lines.map(({ kind, text }) => (
          <div key={kind}>
            <dt>{kind === 'reach' ? t('case.reach') : t(`case.step.${kind}`)}</dt>
            <dd>
              <Prose segments={i18n.prose(programme, text)} onFigure={openPassport} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
