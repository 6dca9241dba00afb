import { useMemo } from 'react';
import { CaseTags } from '../../../cases/CaseTags';
import { cases as table } from '../../../i18n/messages/cases';
import type { CaseStudy } from '../../../model/programme';
import { useHeight, usePicture, useI18n } from '../../../picture/context';
import { Prose } from '../../../ui/prose/Prose';
import { caseVersions } from './case-lines';
import styles from './CaseSlide.module.css';
import { useFit } from '../../../ui/useFit';

/** A case in at most three sentences, or as many as fit. Of several cases only the first is shown, because a slide has one claim. */
export function CaseSlide({ cases }: { cases: readonly CaseStudy[] }) {
  const { lang } = useI18n();
  const room = useHeight();
  const [study] = cases;
  // The key mounts it again, and so measures again, when case, language or height change.
  return study && room !== null ? (
    <Lines key={`${study.id} ${lang} ${room}`} study={study} room={room} />
  ) : null;
}

function Lines({ study, room }: { study: CaseStudy; room: number }) {
  const { programme, i18n, openPassport } = usePicture();
  const { t } = i18n.from(table);
  // The tags are left out last, when even the shortest version does not fit with them.
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
