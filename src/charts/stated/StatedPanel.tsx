import { useMemo } from 'react';
import { sourcesOf } from '../../model/figures/figure';
import { territoryOf } from '../../model/figures/measurements';
import type { TerritoryFigures } from '../../model/figures/territory-figures';
import { chosenMarks, placeOf, yearAsked } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { applyFilters } from '../frame/apply-filters';
import { ChartFrame } from '../frame/ChartFrame';
import { FilterLine } from '../frame/FilterLine';
import { achievementFlags, achievementSummary } from '../achievement/achievement-claims';
import { ordered } from '../rows/order';
import { achievementRows, statedRows } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';
import { relationLine } from '../frame/sentences';
import { StatedChart } from './StatedChart';
import { statedClaim, statedSummary } from './stated-claims';
import { StatedTable } from './StatedTable';

type StatedPanelProps = Pick<TerritoryFigures, 'territory' | 'relation' | 'withTarget'>;

/** Panel of the percentages that the source states for a territory, against the computed ones. Renders nothing when there are none. */
export function StatedPanel({ territory, relation, withTarget }: StatedPanelProps) {
  const { programme, i18n, medium, copying } = usePicture();
  const view = useView();
  const isSlide = medium === 'slide';
  const indicators = withTarget.filter(
    ({ id }) =>
      territoryOf(programme, id) === territory && programme.claims.some((claim) => claim.about.includes(id)),
  );
  const filtered = applyFilters(programme, view, indicators, ({ id }) => `indicator:${id}`);
  const all = statedRows(programme, indicators);
  const kept = statedRows(programme, filtered.kept);
  const rows = ordered(kept, view.sort, i18n.lang, (row) => row.computed);
  const chosen = useMemo(() => chosenMarks(view), [view]);
  if (all.length === 0) return null;
  const claim = statedClaim(all, i18n);
  const of = { territory, relation, indicators };
  const isWhole = rows.length === all.length;
  const achieved = achievementRows(programme, indicators, { territory, year: yearAsked(view) });
  return (
    <ChartFrame
      view={`stated:${territory}`}
      claim={claim}
      copy={copying(claim, sourcesOf(indicators))}
      territory={[relationLine(programme, of, placeOf(programme, view), i18n)]}
      summary={isWhole ? statedSummary(programme, rows, i18n) : null}
      closing={isWhole ? (achievementSummary(programme, achieved, i18n) ?? []) : []}
      flags={achievementFlags(programme, achieved, i18n)}
      filterLine={<FilterLine filtered={{ ...filtered, unanswered: [] }} of="indicators" />}
      chart={
        rows.length > 0 &&
        // On a slide a table: two numbers and a verdict for each row are read faster there than dots.
        (isSlide ? (
          <StatedTable rows={rows} form="slide" />
        ) : (
          <StatedChart rows={rows} chosen={chosen} label={chartMessages(i18n).t('stated.label')} />
        ))
      }
      table={rows.length > 0 && <StatedTable rows={rows} />}
    />
  );
}
