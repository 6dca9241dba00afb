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
  /** beside: where it stands in the source, and with whom, is said around it. */
  setting?: 'alone' | 'beside';
}

/** All that the source tells of a case. What it does not tell is named once, quietly; nothing is made up for it. */
export function CaseBody({ study, setting = 'alone' }: CaseBodyProps) {
  const { programme, words, openPassport: onFigure, copying } = usePicture();
  const absent = stepKinds.filter((kind) => !study.steps.some((step) => step.kind === kind));
  const allies = programme.organisations.filter((body) =>
    body.roles.some(
      ({ role, places }) =>
        role === 'ally' &&
        places.some((territory) => study.places.some((place) => contains(programme, territory, place))),
    ),
  );
  const facts: Fact[] = study.steps.map((step) => ({
    term: words.from(table).t(`case.step.${step.kind}`),
    detail: <Prose pieces={words.prose(programme, step.text)} onFigure={onFigure} />,
  }));
  if (study.reach) {
    const reach = <Prose pieces={words.prose(programme, study.reach)} onFigure={onFigure} />;
    facts.push({ term: words.from(table).t('case.reach'), detail: reach });
  }
  return (
    <div className={styles.body}>
      <Facts facts={facts} />
      {absent.length > 0 && (
        <p className={styles.quiet}>
          {words.from(table).t('case.absent', {
            what: words.list(absent.map((kind) => words.from(table).t(`case.absent.${kind}`))),
          })}
        </p>
      )}
      {setting === 'alone' && allies.length > 0 && (
        <p className={styles.quiet}>
          {words.from(table).t('case.institutions')}:{' '}
          {words.list(allies.map((body) => words.name(body.name)))}.{' '}
          {words.from(table).t('case.institutions.note')}
        </p>
      )}
      {setting === 'alone' && (
        <Cites
          label={words.t('headline.sources')}
          cites={words.cites(programme, study.sources)}
          onFigure={onFigure}
          copy={copying(words.prose(programme, study.claim), study.sources)}
        />
      )}
    </div>
  );
}
