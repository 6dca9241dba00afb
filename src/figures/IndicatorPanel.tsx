import { figures } from '../i18n/messages/figures';
import { indicatorById, measurementOf, territoryOf, type Slice } from '../model/figures/measurements';
import type { IndicatorId, Programme } from '../model/programme';
import { placeById } from '../model/territory';
import { shownBy } from '../model/view/view';
import type { I18n } from '../i18n/i18n';
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
  const { programme, i18n, dispatch, openPassport: onFigure, copying } = usePicture();
  const view = useView();
  const at = sliceShown(programme, view, id);
  const isHot = view.focus === 'indicator';
  const indicator = indicatorById(programme, id);
  const flags = flagsOf(programme, indicator.id, i18n);
  const claim = i18n.prose(programme, indicator.claim);
  const notes = notesOn(programme, [indicator.id], i18n);
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
          {i18n.name(indicator.title)}
        </h2>
        <button
          type="button"
          className="quiet-button"
          onClick={() => dispatch({ kind: 'indicatorReleased' })}
          aria-label={i18n.from(figures).t('indicator.close')}
        >
          <Icon name="closeSmall" />
        </button>
      </div>
      {/* In focus, the headline already has the claim. */}
      {!isHot && (
        <p>
          <Prose segments={claim} onFigure={onFigure} />
        </p>
      )}
      <Facts facts={factsOf(programme, id, at, i18n, onFigure)} />
      {flags.map((segments, index) => (
        <Flag key={index}>
          <Prose segments={segments} onFigure={onFigure} />
        </Flag>
      ))}
      <Notes label={i18n.from(figures).t('indicator.notes')} notes={notes} onFigure={onFigure} />
      <Cites
        label={i18n.t('headline.sources')}
        cites={i18n.cites(programme, indicator.sources)}
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
  i18n: I18n,
  onFigure: (ref: string) => void,
): readonly Fact[] {
  const indicator = indicatorById(programme, id);
  const territory = placeById(programme, at.territory ?? territoryOf(programme, id));
  const reading = (measurementOf(programme, id, 'actual', at) ?? measurementOf(programme, id, 'target', at))
    ?.territoryReading;
  const territorySegments = [
    `${i18n.name(territory.name)}. `,
    ...(reading ? i18n.prose(programme, reading) : []),
  ];
  const calculation = calculationOf(programme, id, at, i18n);
  return [
    {
      term: i18n.from(figures).t('indicator.counts'),
      detail: <Prose segments={i18n.prose(programme, indicator.definition)} onFigure={onFigure} />,
    },
    {
      term: i18n.from(figures).t('indicator.formula'),
      detail: <Prose segments={calculation} onFigure={onFigure} />,
    },
    {
      term: i18n.from(figures).t('indicator.territory'),
      detail: <Prose segments={territorySegments} onFigure={onFigure} />,
    },
    {
      term: i18n.from(figures).t('indicator.period'),
      detail: <Prose segments={periodOf(programme, id, at, i18n)} onFigure={onFigure} />,
    },
  ];
}
