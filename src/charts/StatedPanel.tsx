import { useMemo } from 'react';
import { sourcesOf } from '../model/figure';
import { territoryOf } from '../model/measured';
import type { TerritoryFigures } from '../model/shown';
import { chosenMarks, placeOf, shownBy } from '../model/view';
import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { useMedium } from '../ui/medium';
import { asked } from './aside';
import { ChartFrame } from './ChartFrame';
import { FilterLine } from './FilterLine';
import { ordered } from './order';
import { statedRows } from './rows';
import { said } from './said';
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
  const isSlide = useMedium() === 'slide';
  const indicators = withTarget.filter(
    ({ id }) =>
      territoryOf(programme, id) === territory && programme.claims.some((claim) => claim.about.includes(id)),
  );
  const asks = asked(programme, view, indicators, ({ id }) => `indicator:${id}`);
  const all = statedRows(programme, indicators);
  const kept = statedRows(programme, asks.kept);
  const rows = ordered(kept, view.sort, words.lang, (row) => row.computed);
  const chosen = useMemo(() => chosenMarks(view), [view]);
  const on = useMemo(() => ({ indicator: actions.indicatorClicked }), [actions]);
  if (all.length === 0) return null;
  const claim = statedClaim(all, words);
  const of = { territory, relation, indicators };
  return (
    <ChartFrame
      view={`stated:${territory}`}
      shown={shownBy(view)}
      claim={claim}
      copy={copying(claim, sourcesOf(indicators))}
      territory={[relationLine(programme, of, placeOf(programme, view), words)]}
      summary={rows.length === all.length ? statedSummary(programme, rows, words) : null}
      flags={[]}
      asked={
        <FilterLine
          asked={{ ...asks, unanswered: [] }}
          of="indicators"
          words={words}
          onClear={actions.filtersCleared}
        />
      }
      chart={
        rows.length > 0 &&
        // Two numbers and a verdict for each: on a slide a table says it sooner than dots.
        (isSlide ? (
          <StatedTable
            programme={programme}
            rows={rows}
            words={words}
            form="slide"
            onFigure={actions.passportOpened}
          />
        ) : (
          <StatedChart
            programme={programme}
            rows={rows}
            chosen={chosen}
            words={words}
            label={said(words).t('stated.label')}
            on={on}
          />
        ))
      }
      table={
        rows.length > 0 && (
          <StatedTable programme={programme} rows={rows} words={words} onFigure={actions.passportOpened} />
        )
      }
      onFigure={actions.passportOpened}
    />
  );
}
