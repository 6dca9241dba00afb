import { cases as table } from '../i18n/messages/cases';
import { stepKinds, type CaseStudy } from '../model/programme';
import { contains } from '../model/territory';
import { usePicture } from '../picture/context';
import { Cites } from '../ui/prose/Cites';
import { Facts, type Fact } from '../ui/prose/Facts';
import { Prose } from '../ui/prose/Prose';
import styles from './CaseCard.module.css';

interface CaseBodyProps {
  study: CaseStudy;
  /** beside: without sources and institutions, because what surrounds the body gives them. */
  setting?: 'alone' | 'beside';
}

/** The steps of a case, its reach, and one line on the steps that the source does not give. Alone, also its institutions and sources. */
export function CaseBody({ study, setting = 'alone' }: CaseBodyProps) {
  const { programme, i18n, openPassport: onFigure, copying } = usePicture();
  const absent = stepKinds.filter((kind) => !study.steps.some((step) => step.kind === kind));
  const allies = programme.organisations.filter((body) =>
    body.roles.some(
      ({ role, places }) =>
        role === 'ally' &&
        places.some((territory) => study.places.some((place) => contains(programme, territory, place))),
    ),
  );
  const facts: Fact[] = study.steps.map((step) => ({
    term: i18n.from(table).t(`case.step.${step.kind}`),
    detail: <Prose segments={i18n.prose(programme, step.text)} onFigure={onFigure} />,
  }));
  if (study.reach) {
    const reach = <Prose segments={i18n.prose(programme, study.reach)} onFigure={onFigure} />;
    facts.push({ term: i18n.from(table).t('case.reach'), detail: reach });
  }
  return (
    <div className={styles.body}>
      <Facts facts={facts} />
      {absent.length > 0 && (
        <p className={styles.quiet}>
          {i18n.from(table).t('case.absent', {
            what: i18n.list(absent.map((kind) => i18n.from(table).t(`case.absent.${kind}`))),
          })}
        </p>
      )}
      {setting === 'alone' && allies.length > 0 && (
        <p className={styles.quiet}>
          {i18n.from(table).t('case.institutions')}: {i18n.list(allies.map((body) => i18n.name(body.name)))}.{' '}
          {i18n.from(table).t('case.institutions.note')}
        </p>
      )}
      {setting === 'alone' && (
        <Cites
          label={i18n.t('headline.sources')}
          cites={i18n.cites(programme, study.sources)}
          onFigure={onFigure}
          copy={copying(i18n.prose(programme, study.claim), study.sources)}
        />
      )}
    </div>
  );
}
