import { useMemo } from 'react';
import { sourcesOf } from '../model/figure';
import { placeById } from '../model/territory';
import type { TerritoryFigures } from '../model/shown';
import { chosenMarks, placeOf, shownBy } from '../model/view';
import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { CopyButton } from '../ui/CopyButton';
import { ChartFrame } from './ChartFrame';
import { relationLine } from './sentences';
import { TotalsChart } from './TotalsChart';
import { totalsSummary } from './totalsClaims';
import { TotalsTable } from './TotalsTable';

type TotalsPanelProps = Pick<TerritoryFigures, 'territory' | 'relation' | 'totals' | 'sizes'>;

/** Binds a territory's totals without target to the store. */
export function TotalsPanel({ territory, relation, totals, sizes }: TotalsPanelProps) {
  const programme = useProgramme();
  const view = useView();
  const words = useWords();
  const actions = useActions();
  const copying = useCopying();
  const chosen = useMemo(() => chosenMarks(view), [view]);
  const on = useMemo(() => ({ indicator: actions.indicatorClicked }), [actions]);
  const place = words.name(placeById(programme, territory).name);
  const line = relationLine(programme, { territory, relation }, placeOf(programme, view), words);
  const claim = words.pieces(totals.length > 0 ? 'totals.claim' : 'totals.claim.sizes', { place });
  const all = [...totals, ...sizes];
  const summary = totalsSummary(programme, totals, sizes, words);
  return (
    <ChartFrame
      view={`totals:${territory}`}
      shown={shownBy(view)}
      claim={claim}
      copy={<CopyButton {...copying(totalsSummary(programme, [], all, words), sourcesOf(all))} />}
      territory={line}
      summary={null}
      flags={[]}
      chart={
        totals.length > 0 && (
          <TotalsChart
            programme={programme}
            totals={totals}
            chosen={chosen}
            words={words}
            label={words.t('totals.label', { territory: line })}
            on={on}
          />
        )
      }
      closing={summary}
      table={
        <TotalsTable programme={programme} indicators={all} words={words} onFigure={actions.passportOpened} />
      }
      onFigure={actions.passportOpened}
    />
  );
}
