import { useMemo } from 'react';
import { indicatorById } from '../../model/figures/measurements';
import type { IndicatorId, PlaceId } from '../../model/programme';
import { chosenMarks, placeOf, yearAsked } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { AchievementTable } from '../achievement/AchievementTable';
import { breakdownClaim, breakdownRows, placesAsked, reachedIn } from './breakdown';
import { BreakdownChart } from './BreakdownChart';
import { ChartFrame } from '../frame/ChartFrame';
import { FilterLine } from '../frame/FilterLine';
import { ordered } from '../rows/order';
import { chartMessages } from '../frame/chart-messages';
import { relationLine, relationTo, timeOf } from '../frame/sentences';
import { SORTABLE, SortChoice } from '../frame/SortChoice';

interface BreakdownPanelProps {
  indicator: IndicatorId;
  territory: PlaceId;
}

/** An indicator place by place. */
export function BreakdownPanel({ indicator: id, territory }: BreakdownPanelProps) {
  const { programme, words, copying } = usePicture();
  const view = useView();
  const indicator = indicatorById(programme, id);
  const filtered = placesAsked(programme, view, id, territory);
  const isAsked = filtered.indicator.kept.length > 0;
  const kept = breakdownRows(programme, id, isAsked ? filtered.places.kept : [], yearAsked(view));
  const rows = ordered(kept, view.sort, words.lang, reachedIn(kept));
  const chosen = useMemo(() => chosenMarks(view), [view]);
  const place = placeOf(programme, view);
  const of = { territory, relation: relationTo(programme, territory, place), indicators: [indicator] };
  const claim = breakdownClaim(programme, id, rows, words);
  const unit = chartMessages(words).t('series.unit', { unit: words.unit(programme, indicator.unit, 0) });
  return (
    <ChartFrame
      view={`breakdown:${id}:${territory}`}
      claim={claim}
      copy={copying(claim, indicator.sources)}
      territory={[relationLine(programme, of, place, words), ...timeOf(programme, kept, words), ` · ${unit}`]}
      summary={null}
      flags={[]}
      tools={rows.length >= SORTABLE && <SortChoice />}
      filterLine={
        <FilterLine
          filtered={isAsked ? filtered.places : filtered.indicator}
          of={isAsked ? 'places' : 'indicators'}
        />
      }
      chart={
        rows.length > 0 && (
          <BreakdownChart
            rows={rows}
            chosen={chosen}
            label={chartMessages(words).t('breakdown.label', { title: words.name(indicator.title) })}
          />
        )
      }
      table={
        rows.length > 0 && (
          <AchievementTable
            rows={rows}
            caption={chartMessages(words).t('breakdown.label', { title: words.name(indicator.title) })}
            rowsAre={chartMessages(words).t('breakdown.place')}
          />
        )
      }
    />
  );
}
