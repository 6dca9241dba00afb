import { about } from '../../i18n/messages/about';
import type { Words } from '../../i18n/words';
import type { Programme } from '../../model/programme';
import { byRole, placeById } from '../../model/territory';
import { usePicture } from '../../picture/context';
import { Cites } from '../../ui/prose/Cites';
import { Facts, type Fact } from '../../ui/prose/Facts';
import { Prose } from '../../ui/prose/Prose';
import styles from './AboutDialog.module.css';

/** What the programme is, where and when it was, and who took part. */
export function AboutProgramme() {
  const { programme, words, openPassport: onFigure } = usePicture();
  return (
    <>
      <p className={styles.lead}>{words.name(programme.title)}</p>
      <p>
        <Prose pieces={words.prose(programme, programme.description)} onFigure={onFigure} />
      </p>
      <Facts facts={factsOf(programme, words, onFigure)} />
      <Cites
        label={words.t('headline.sources')}
        cites={words.cites(programme, programme.sources)}
        onFigure={onFigure}
      />
    </>
  );
}

function factsOf(programme: Programme, words: Words, onFigure: (ref: string) => void): readonly Fact[] {
  const speech = words.from(about);
  const territory = words.name(placeById(programme, programme.territory).name);
  const dates = speech.pieces('about.dates.line', {
    start: words.figure(programme, 'programme.start'),
    end: words.figure(programme, 'programme.end'),
  });
  const hasDates = programme.start !== null || programme.end !== null;
  const takingPart = byRole(programme.organisations).map(({ role, bodies }) => ({
    term: speech.t(`about.role.${role}`),
    detail: words.list(bodies.map(({ name }) => words.name(name))),
  }));
  return [
    { term: speech.t('about.territory'), detail: territory },
    ...(hasDates
      ? [{ term: speech.t('about.dates'), detail: <Prose pieces={dates} onFigure={onFigure} /> }]
      : []),
    ...takingPart,
  ];
}
