import { figures } from '../i18n/messages/figures';
import { indicatorById, measurementOf, territoryOf, type Slice } from '../model/figures/measurements';
import type { IndicatorId, Programme } from '../model/programme';
import { placeById } from '../model/territory';
import { shownBy } from '../model/view/view';
import type { Words } from '../i18n/words';
import { usePicture, useView } from '../picture/context';
import { Cites } from '../ui/prose/Cites';
import { Facts, type Fact } from '../ui/prose/Facts';
import { Flag } from '../ui/prose/Flag';
import { Notes } from '../ui/prose/Notes';
import { Prose } from '../ui/prose/Prose';
import { calculationOf, periodOf, sliceShown } from './calculation';
import { flagsOf, notesOn } from './flags';
import { Icon } from '../ui/parts/Icon';
import styles from './IndicatorPanel.module.css';

/** The chosen indicator's definition, formula, source and flags. */
export function IndicatorPanel({ indicator: id }: { indicator: IndicatorId }) {
  const { programme, words, dispatch, openPassport: onFigure, copying } = usePicture();
  const view = useView();
  const at = sliceShown(programme, view, id);
  const isHot = view.focus === 'indicator';
  const indicator = indicatorById(programme, id);
  const flags = flagsOf(programme, indicator.id, words);
  const claim = words.prose(programme, indicator.claim);
  const notes = notesOn(programme, [indicator.id], words);
  return (
    <section
      className={styles.detail}
      aria-labelledby="indicator-detail"
      data-view="indicator"
      data-shown={shownBy(view)}
      data-chosen={isHot ? 'hot' : 'outlined'}
    >
      <div className={styles.top}>
        <h2 className={styles.title} id="indicator-detail">
          {words.name(indicator.title)}
        </h2>
        <button
          type="button"
          className="quiet-button"
          onClick={() => dispatch({ kind: 'indicatorReleased' })}
          aria-label={words.from(figures).t('indicator.close')}
        >
          <Icon name="closeSmall" />
        </button>
      </div>
      {/* In focus, the headline says it already. */}
      {!isHot && (
        <p>
          <Prose pieces={claim} onFigure={onFigure} />
        </p>
      )}
      <Facts facts={factsOf(programme, id, at, words, onFigure)} />
      {flags.map((pieces, index) => (
        <Flag key={index}>
          <Prose pieces={pieces} onFigure={onFigure} />
        </Flag>
      ))}
      <Notes label={words.from(figures).t('indicator.notes')} notes={notes} onFigure={onFigure} />
      <Cites
        label={words.t('headline.sources')}
        cites={words.cites(programme, indicator.sources)}
        onFigure={onFigure}
        copy={copying(claim, indicator.sources)}
      />
    </section>
  );
}

function factsOf(
  programme: Programme,
  id: IndicatorId,
  at: Slice,
  words: Words,
  onFigure: (ref: string) => void,
): readonly Fact[] {
  const indicator = indicatorById(programme, id);
  const territory = placeById(programme, at.territory ?? territoryOf(programme, id));
  const reading = (measurementOf(programme, id, 'actual', at) ?? measurementOf(programme, id, 'target', at))
    ?.territoryReading;
  const territoryPieces = [
    `${words.name(territory.name)}. `,
    ...(reading ? words.prose(programme, reading) : []),
  ];
  const calculation = calculationOf(programme, id, at, words);
  return [
    {
      term: words.from(figures).t('indicator.counts'),
      detail: <Prose pieces={words.prose(programme, indicator.definition)} onFigure={onFigure} />,
    },
    {
      term: words.from(figures).t('indicator.formula'),
      detail: <Prose pieces={calculation} onFigure={onFigure} />,
    },
    {
      term: words.from(figures).t('indicator.territory'),
      detail: <Prose pieces={territoryPieces} onFigure={onFigure} />,
    },
    {
      term: words.from(figures).t('indicator.period'),
      detail: <Prose pieces={periodOf(programme, id, at, words)} onFigure={onFigure} />,
    },
  ];
}
