import { useMemo } from 'react';
import { placeById } from '../model/territory';
import type { TerritoryFigures } from '../model/shown';
import { chosenMarks, placeOf, shownBy } from '../model/view';
import { useActions, useProgramme, useView, useWords } from '../store/hooks';
import { ChartFrame } from './ChartFrame';
import { relationLine } from './sentences';
import { TotalsChart } from './TotalsChart';
import { totalsSummary } from './totalsClaims';
import { TotalsTable } from './TotalsTable';
import { said } from './said';

type TotalsPanelProps = Pick<TerritoryFigures, 'territory' | 'relation' | 'totals' | 'sizes'>;

/** Binds a territory's totals without target to the store. */
export function TotalsPanel({ territory, relation, totals, sizes }: TotalsPanelProps) {
  const programme = useProgramme();
  const view = useView();
  const words = useWords();
  const actions = useActions();
  const chosen = useMemo(() => chosenMarks(view), [view]);
  const on = useMemo(() => ({ indicator: actions.indicatorClicked }), [actions]);
  const place = words.name(placeById(programme, territory).name);
  const line = relationLine(programme, { territory, relation }, placeOf(programme, view), words);
  return (
    <ChartFrame
      view={`totals:${territory}`}
      shown={shownBy(view)}
      claim={said(words).pieces(totals.length > 0 ? 'totals.claim' : 'totals.claim.sizes', { place })}
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
            label={said(words).t('totals.label', { territory: line })}
            on={on}
          />
        )
      }
      closing={totalsSummary(programme, totals, sizes, words)}
      table={
        <TotalsTable
          programme={programme}
          indicators={[...totals, ...sizes]}
          words={words}
          onFigure={actions.passportOpened}
        />
      }
      onFigure={actions.passportOpened}
    />
  );
}
