import { about } from '../../i18n/messages/about';
import type { I18n } from '../../i18n/i18n';
import type { Programme } from '../../model/programme';
import { byRole, placeById } from '../../model/territory';
import { usePicture } from '../../picture/context';
import { Cites } from '../../ui/prose/Cites';
import { Facts, type Fact } from '../../ui/prose/Facts';
import { Prose } from '../../ui/prose/Prose';
import styles from './AboutDialog.module.css';

/** What the programme is, where and when it was, and who took part. */
export function AboutProgramme() {
  const { programme, i18n, openPassport: onFigure } = usePicture();
  return (
    <>
      <p className={styles.lead}>{i18n.name(programme.title)}</p>
      <p>
        <Prose segments={i18n.prose(programme, programme.description)} onFigure={onFigure} />
      </p>
      <Facts facts={factsOf(programme, i18n, onFigure)} />
      <Cites
        label={i18n.t('headline.sources')}
        cites={i18n.cites(programme, programme.sources)}
        onFigure={onFigure}
      />
    </>
  );
}

function factsOf(programme: Programme, i18n: I18n, onFigure: (ref: string) => void): readonly Fact[] {
  const messages = i18n.from(about);
  const territory = i18n.name(placeById(programme, programme.territory).name);
  const dates = messages.segments('about.dates.line', {
    start: i18n.figure(programme, 'programme.start'),
    end: i18n.figure(programme, 'programme.end'),
  });
  const hasDates = programme.start !== null || programme.end !== null;
  const takingPart = byRole(programme.organisations).map(({ role, bodies }) => ({
    term: messages.t(`about.role.${role}`),
    detail: i18n.list(bodies.map(({ name }) => i18n.name(name))),
  }));
  return [
    { term: messages.t('about.territory'), detail: territory },
    ...(hasDates
      ? [{ term: messages.t('about.dates'), detail: <Prose segments={dates} onFigure={onFigure} /> }]
      : []),
    ...takingPart,
  ];
}
