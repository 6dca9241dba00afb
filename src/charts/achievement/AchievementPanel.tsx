import { useMemo } from 'react';
import { sourcesOf } from '../../model/figures/figure';
import type { TerritoryFigures } from '../../model/figures/territory-figures';
import { placeById } from '../../model/territory';
import { chosenMarks, placeOf, yearAsked, type Mode } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Segmented } from '../../ui/parts/Segmented';
import { AchievementChart } from './AchievementChart';
import { achievementClaim, achievementFlags, achievementSummary } from './achievement-claims';
import { AchievementTable } from './AchievementTable';
import { applyFilters } from '../frame/apply-filters';
import { ChartFrame } from '../frame/ChartFrame';
import { FilterLine } from '../frame/FilterLine';
import { ordered } from '../rows/order';
import { achievementRows } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';
import { relationLine, timeOf } from '../frame/sentences';
import type { Chosen } from '../frame/Marks';
import { SORTABLE, SortChoice } from '../frame/SortChoice';

type AchievementPanelProps = Pick<TerritoryFigures, 'territory' | 'relation' | 'withTarget'> & {
  /** strip: less text around the same chart. */
  size: 'full' | 'strip';
};

const none: Chosen = new Map();
const modes: readonly Mode[] = ['index', 'quantity'];

/** Panel of the indicators with a target in one territory. */
export function AchievementPanel({ territory, relation, withTarget, size }: AchievementPanelProps) {
  const { programme, i18n, medium, dispatch, copying } = usePicture();
  const view = useView();
  const at = { territory, year: yearAsked(view) };
  const filtered = applyFilters(programme, view, withTarget, ({ id }) => `indicator:${id}`);
  const all = achievementRows(programme, withTarget, at);
  const kept = achievementRows(programme, filtered.kept, at);
  const rows = ordered(kept, view.sort, i18n.lang, (row) => row.factor);
  // A single row on a slide is not highlighted: there is no other to tell it from.
  const isAlone = medium === 'slide' && withTarget.length === 1;
  const chosen = useMemo(() => (isAlone ? none : chosenMarks(view)), [isAlone, view]);
  const of = { territory, relation, indicators: withTarget };
  const place = i18n.name(placeById(programme, territory).name);
  const line = relationLine(programme, of, placeOf(programme, view), i18n);
  const isChange = all.some((row) => row.direction === 'decrease');
  const how = view.mode === 'index' && isChange ? 'index.change' : view.mode;
  const claim = achievementClaim(programme, territory, all, i18n);
  // The summary is of all rows, so it is left out when filters hide some of them.
  const isWhole = size === 'full' && rows.length === all.length;
  return (
    <ChartFrame
      view={`achievement:${territory}`}
      size={size}
      claim={claim}
      copy={copying(claim, sourcesOf(withTarget))}
      territory={[
        line,
        ...timeOf(programme, kept, i18n),
        ` · ${chartMessages(i18n).t(`achievement.how.${how}`)}`,
      ]}
      summary={isWhole ? achievementSummary(programme, rows, i18n) : null}
      flags={achievementFlags(programme, rows, i18n)}
      tools={
        <>
          {rows.length >= SORTABLE && <SortChoice />}
          <Segmented
            label={chartMessages(i18n).t('achievement.mode')}
            name={`mode-${territory}`}
            options={modes.map((value) => ({
              value,
              label: chartMessages(i18n).t(`achievement.mode.${value}`),
            }))}
            value={view.mode}
            onChange={(mode) => dispatch({ kind: 'modeChosen', mode })}
          />
        </>
      }
      filterLine={<FilterLine filtered={filtered} of="indicators" />}
      chart={
        rows.length > 0 && (
          <AchievementChart
            rows={rows}
            mode={view.mode}
            chosen={chosen}
            label={chartMessages(i18n).t('achievement.label', { territory: line })}
          />
        )
      }
      table={
        rows.length > 0 && (
          <AchievementTable rows={rows} caption={chartMessages(i18n).t('achievement.caption', { place })} />
        )
      }
    />
  );
}
