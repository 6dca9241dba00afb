import { figures } from '../i18n/messages/figures';
import { indicatorById, measurementOf, territoryOf, type Slice } from '../model/figures/measurements';
import type { IndicatorId, Programme } from '../model/programme';
import { placeById } from '../model/territory';
import { shownBy } from '../model/view/view';
import type { I18n } from '../i18n/i18n';
import { usePicture, useView } from '../picture/context';
import { Facts, type Fact } from '../ui/prose/Facts';
import { Flag } from '../ui/prose/Flag';
import { Notes } from '../ui/prose/Notes';
import { Prose } from '../ui/prose/Prose';
import { calculationOf, periodOf, sliceShown } from './calculation';
import { flagsOf, notesOn } from './flags';
import styles from './IndicatorPanel.module.css';
import { SourceLine } from './SourceLine';

/** An indicator's definition, formula, territory, period, flags, notes and sources: beside each other where there is width. */
export function IndicatorPanel({ indicator: id }: { indicator: IndicatorId }) {
  const { programme, i18n, openPassport: onFigure } = usePicture();
  const view = useView();
  const at = sliceShown(programme, view, id);
  const indicator = indicatorById(programme, id);
  const claim = i18n.prose(programme, indicator.claim);
  return (
    <section
      className={styles.detail}
      aria-labelledby="indicator-detail"
      data-view="indicator"
      data-shown={shownBy(view)}
    >
      <h2 className={styles.title} id="indicator-detail">
        {i18n.name(indicator.title)}
      </h2>
      <div className={styles.facts}>
        <Facts layout="columns" facts={factsOf(programme, id, at, i18n, onFigure)} />
      </div>
      <div className={styles.careful}>
        {flagsOf(programme, indicator.id, i18n).map((segments, index) => (
          <Flag key={index}>
            <Prose segments={segments} onFigure={onFigure} />
          </Flag>
        ))}
        <Notes
          label={i18n.from(figures).t('indicator.notes')}
          notes={notesOn(programme, [indicator.id], i18n)}
          onFigure={onFigure}
        />
        <SourceLine claim={claim} sources={indicator.sources} />
      </div>
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
