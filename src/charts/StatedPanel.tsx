import { useMemo } from 'react';
import type { TerritoryFigures } from '../model/shown';
import { chosenMarks, placeOf, shownBy } from '../model/view';
import { useActions, useProgramme, useView, useWords } from '../store/hooks';
import { ChartFrame } from './ChartFrame';
import { statedRows } from './rows';
import { relationLine } from './sentences';
import { StatedChart } from './StatedChart';
import { statedClaim, statedSummary } from './statedClaims';
import { StatedTable } from './StatedTable';
import { said } from './said';

type StatedPanelProps = Pick<TerritoryFigures, 'territory' | 'relation' | 'withTarget'>;

/** Binds what the source states of a territory's figures to the store. */
export function StatedPanel({ territory, relation, withTarget }: StatedPanelProps) {
  const programme = useProgramme();
  const view = useView();
  const words = useWords();
  const actions = useActions();
  const rows = statedRows(programme, withTarget);
  const chosen = useMemo(() => chosenMarks(view), [view]);
  const on = useMemo(() => ({ indicator: actions.indicatorClicked }), [actions]);
  if (rows.length === 0) return null;
  return (
    <ChartFrame
      view={`stated:${territory}`}
      shown={shownBy(view)}
      claim={statedClaim(rows, words)}
      territory={relationLine(programme, { territory, relation }, placeOf(programme, view), words)}
      summary={statedSummary(programme, rows, words)}
      flags={[]}
      chart={
        <StatedChart
          programme={programme}
          rows={rows}
          chosen={chosen}
          words={words}
          label={said(words).t('stated.label')}
          on={on}
        />
      }
      table={
        <StatedTable programme={programme} rows={rows} words={words} onFigure={actions.passportOpened} />
      }
      onFigure={actions.passportOpened}
    />
  );
}
