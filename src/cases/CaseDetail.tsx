import { useRef } from 'react';
import { cases as table } from '../i18n/messages/cases';
import type { CaseId, CaseStudy, Organisation, Programme } from '../model/programme';
import { contains } from '../model/territory';
import { shownBy } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { Cites } from '../ui/prose/Cites';
import { Facts } from '../ui/prose/Facts';
import { absentSteps, caseFacts } from './case-facts';
import { CaseTags } from './CaseTags';
import styles from './Detail.module.css';
import { useChosenMarks } from './useChosenMarks';

/** A case as it was: its steps side by side, its places and fairs, what the source does not say, and its sources. */
export function CaseDetail({ study: id }: { study: CaseId }) {
  const { programme } = usePicture();
  const study = programme.cases.find((each) => each.id === id);
  return study ? <Detail study={study} /> : null;
}

function Detail({ study }: { study: CaseStudy }) {
  const { programme, i18n, openPassport: onFigure, copying } = usePicture();
  const view = useView();
  const root = useRef<HTMLElement>(null);
  useChosenMarks(root);
  const { t } = i18n.from(table);
  const absent = absentSteps(study, i18n);
  const allies = alliesOf(programme, study).map((body) => i18n.name(body.name));
  return (
    <section
      ref={root}
      className={styles.detail}
      aria-labelledby="case-detail"
      data-view="case"
      data-shown={shownBy(view)}
    >
      <div className={styles.top}>
        <h2 className={styles.title} id="case-detail">
          {i18n.name(study.title)}
        </h2>
        <CaseTags study={study} />
      </div>
      <Facts layout="columns" facts={caseFacts(programme, study, i18n, onFigure)} />
      <div className={styles.foot}>
        {allies.length > 0 && (
          <p>
            {t('case.institutions')}: {i18n.list(allies)}. {t('case.institutions.note')}
          </p>
        )}
        <div>
          {absent && <p>{absent}</p>}
          <Cites
            label={i18n.t('headline.sources')}
            cites={i18n.cites(programme, study.sources)}
            onFigure={onFigure}
            copy={copying(i18n.prose(programme, study.claim), study.sources)}
          />
        </div>
      </div>
    </section>
  );
}

/** The institutions allied with the programme in the case's places. */
function alliesOf(programme: Programme, study: CaseStudy): readonly Organisation[] {
  return programme.organisations.filter((body) =>
    body.roles.some(
      ({ role, places }) =>
        role === 'ally' &&
        places.some((territory) => study.places.some((place) => contains(programme, territory, place))),
    ),
  );
}
