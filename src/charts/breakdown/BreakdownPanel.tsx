import { useMemo } from 'react';
import { indicatorById } from '../../model/figures/measurements';
import type { IndicatorId, PlaceId } from '../../model/programme';
import { chosenMarks, placeOf, yearAsked } from '../../model/view/view';
import { useHeight, usePicture, useView } from '../../picture/context';
import { AchievementTable } from '../achievement/AchievementTable';
import { breakdownClaim, breakdownRows, placesAsked, reachedIn } from './breakdown';
import { BreakdownBox } from './BreakdownBox';
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

/** Panel of an indicator broken down by place; on the page within a limited height, where there is one. */
export function BreakdownPanel(props: BreakdownPanelProps) {
  const { medium } = usePicture();
  const height = useHeight();
  return medium === 'page' && height !== null ? (
    <BreakdownBox {...props} height={height} />
  ) : (
    <BreakdownFrame {...props} />
  );
}

function BreakdownFrame({ indicator: id, territory }: BreakdownPanelProps) {
  const { programme, i18n, copying } = usePicture();
  const view = useView();
  const indicator = indicatorById(programme, id);
  const filtered = placesAsked(programme, view, id, territory);
  const isAsked = filtered.indicator.kept.length > 0;
  const kept = breakdownRows(programme, id, isAsked ? filtered.places.kept : [], yearAsked(view));
  const rows = ordered(kept, view.sort, i18n.lang, reachedIn(kept));
  const chosen = useMemo(() => chosenMarks(view), [view]);
  const place = placeOf(programme, view);
  const of = { territory, relation: relationTo(programme, territory, place), indicators: [indicator] };
  const claim = breakdownClaim(programme, id, rows, i18n);
  const unit = chartMessages(i18n).t('series.unit', { unit: i18n.unit(programme, indicator.unit, 0) });
  return (
    <ChartFrame
      view={`breakdown:${id}:${territory}`}
      claim={claim}
      copy={copying(claim, indicator.sources)}
      territory={[relationLine(programme, of, place, i18n), ...timeOf(programme, kept, i18n), ` · ${unit}`]}
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
            label={chartMessages(i18n).t('breakdown.label', { title: i18n.name(indicator.title) })}
          />
        )
      }
      table={
        rows.length > 0 && (
          <AchievementTable
            rows={rows}
            caption={chartMessages(i18n).t('breakdown.label', { title: i18n.name(indicator.title) })}
            rowsAre={chartMessages(i18n).t('breakdown.place')}
          />
        )
      }
    />
  );
}
