import { useMemo } from 'react';
import { indicatorById } from '../../model/figures/measurements';
import type { IndicatorId, PlaceId } from '../../model/programme';
import { chosenMarks, placeOf } from '../../model/view/view';
import { useHeight, usePicture, useView } from '../../picture/context';
import { applyFilters } from '../frame/apply-filters';
import { ChartBox } from '../frame/ChartBox';
import { ChartFrame } from '../frame/ChartFrame';
import { FilterLine, filterWords } from '../frame/FilterLine';
import { chartMessages } from '../frame/chart-messages';
import { relationLine, relationTo } from '../frame/sentences';
import { seriesOf } from './series';
import { SeriesChart } from './SeriesChart';
import { seriesClaim, seriesSummary } from './series-claims';
import { SeriesTable } from './SeriesTable';
import { useSize } from '../measure/useWidth';

interface SeriesPanelProps {
  indicator: IndicatorId;
  territory: PlaceId;
}

/** Least height of the chart in a box. Pixels. */
const LEAST = 96;

/**
 * An indicator over time in one territory; on the page within a limited height, where there is one. Choosing a year sets the filter by year
 * for the whole page.
 */
export function SeriesPanel({ indicator: id, territory }: SeriesPanelProps) {
  const { programme, i18n, medium, copying } = usePicture();
  const view = useView();
  const indicator = indicatorById(programme, id);
  const series = seriesOf(programme, id, territory);
  // The chart shows all years, so the filter by year does not apply to it.
  const filtered = applyFilters(programme, { ...view, year: null }, [indicator], () => `indicator:${id}`);
  const chosen = useMemo(() => {
    const marks = new Map(chosenMarks(view));
    if (view.year !== null) marks.set(`year:${view.year}`, 'outlined');
    return marks;
  }, [view]);
  const place = placeOf(programme, view);
  const of = { territory, relation: relationTo(programme, territory, place), indicators: [indicator] };
  const unit = chartMessages(i18n).t('series.unit', { unit: i18n.unit(programme, indicator.unit, 0) });
  const claim = seriesClaim(programme, series, i18n);
  const isShown = filtered.kept.length > 0;
  const label = chartMessages(i18n).t('series.label', { title: i18n.name(indicator.title) });
  const height = useHeight();
  const [body, size] = useSize();
  if (medium === 'page' && height !== null)
    return (
      <ChartBox
        view={`series:${id}:${territory}`}
        title={claim}
        claim={null}
        copy={copying(claim, indicator.sources)}
        note={[`${relationLine(programme, of, place, i18n)} · ${unit}`]}
        filters={filterWords(filtered, 'indicators', i18n)}
        body={body}
        least={LEAST}
        height={height}
      >
        {size.width > 0 && (
          <SeriesChart series={series} chosen={chosen} label={label} height={Math.max(LEAST, size.height)} />
        )}
      </ChartBox>
    );
  return (
    <ChartFrame
      view={`series:${id}:${territory}`}
      claim={claim}
      copy={copying(claim, indicator.sources)}
      territory={[`${relationLine(programme, of, place, i18n)} · ${unit}`]}
      summary={isShown ? seriesSummary(series, i18n) : null}
      flags={[]}
      filterLine={<FilterLine filtered={filtered} of="indicators" />}
      chart={isShown && <SeriesChart series={series} chosen={chosen} label={label} />}
      table={isShown && <SeriesTable series={series} />}
    />
  );
}
