import { useMemo } from 'react';
import { sourcesOf } from '../model/figure';
import type { TerritoryFigures } from '../model/shown';
import { chosenMarks, placeOf, shownBy } from '../model/view';
import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { CopyButton } from '../ui/CopyButton';
import { ChartFrame } from './ChartFrame';
import { statedRows } from './rows';
import { relationLine } from './sentences';
import { StatedChart } from './StatedChart';
import { statedClaim, statedSummary } from './statedClaims';
import { StatedTable } from './StatedTable';

type StatedPanelProps = Pick<TerritoryFigures, 'territory' | 'relation' | 'withTarget'>;

/** Binds what the source states of a territory's figures to the store. */
export function StatedPanel({ territory, relation, withTarget }: StatedPanelProps) {
  const programme = useProgramme();
  const view = useView();
  const words = useWords();
  const actions = useActions();
  const copying = useCopying();
  const rows = statedRows(programme, withTarget);
  const chosen = useMemo(() => chosenMarks(view), [view]);
  const on = useMemo(() => ({ indicator: actions.indicatorClicked }), [actions]);
  if (rows.length === 0) return null;
  const claim = statedClaim(rows, words);
  return (
    <ChartFrame
      view={`stated:${territory}`}
      shown={shownBy(view)}
      claim={claim}
      copy={<CopyButton {...copying(claim, sourcesOf(withTarget))} />}
      territory={relationLine(programme, { territory, relation }, placeOf(programme, view), words)}
      summary={statedSummary(programme, rows, words)}
      flags={[]}
      chart={
        <StatedChart
          programme={programme}
          rows={rows}
          chosen={chosen}
          words={words}
          label={words.t('stated.label')}
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
