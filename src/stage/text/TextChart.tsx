import type { ReactNode } from 'react';
import { achievementFlags, achievementSummary } from '../../charts/achievement/achievement-claims';
import { AchievementTable } from '../../charts/achievement/AchievementTable';
import { applyFilters, type FilteredRows } from '../../charts/frame/apply-filters';
import { breakdownRows, placesAsked, reachedIn } from '../../charts/breakdown/breakdown';
import { FilterLine } from '../../charts/frame/FilterLine';
import { ordered } from '../../charts/rows/order';
import { RatioTable } from '../../charts/ratio/RatioTable';
import { achievementRows, ratioRows, statedRows } from '../../charts/rows/rows';
import { chartMessages } from '../../charts/frame/chart-messages';
import { seriesOf } from '../../charts/series/series';
import { seriesSummary } from '../../charts/series/series-claims';
import { SeriesTable } from '../../charts/series/SeriesTable';
import { statedSummary } from '../../charts/stated/stated-claims';
import { StatedTable } from '../../charts/stated/StatedTable';
import { totalsSummary } from '../../charts/totals/totals-claims';
import { TotalsTable } from '../../charts/totals/TotalsTable';
import type { TextSegment, I18n } from '../../i18n/i18n';
import { indicatorById } from '../../model/figures/measurements';
import type { Indicator, Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import { yearAsked, type View } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Flag } from '../../ui/prose/Flag';
import { Prose } from '../../ui/prose/Prose';
import type { StagedChart } from '../staged';

/** Text version of a chart: its summary, a table made from the same rows, and its flags. */
export function TextChart({ item }: { item: StagedChart }) {
  const { programme, i18n, openPassport } = usePicture();
  const { summary, filtered, table, flags } = partsOf(programme, useView(), item, i18n);
  return (
    <>
      {summary && (
        <p>
          <Prose segments={summary} onFigure={openPassport} />
        </p>
      )}
      {filtered}
      {table}
      {flags?.map((segments, at) => (
        <Flag key={at}>
          <Prose segments={segments} onFigure={openPassport} />
        </Flag>
      ))}
    </>
  );
}

interface Parts {
  readonly summary: readonly TextSegment[] | null;
  readonly filtered?: ReactNode;
  readonly table: ReactNode;
  readonly flags?: readonly (readonly TextSegment[])[];
}

function partsOf(programme: Programme, view: View, item: StagedChart, i18n: I18n): Parts {
  const year = yearAsked(view);
  const ofIndicators = (indicators: readonly Indicator[]) =>
    applyFilters(programme, view, indicators, ({ id }) => `indicator:${id}`);
  const line = (filtered: FilteredRows<unknown>, of: 'indicators' | 'places' = 'indicators') => (
    <FilterLine filtered={filtered} of={of} canClear={false} />
  );
  switch (item.picture) {
    case 'achievement': {
      const { territory, withTarget } = item.figures;
      const filtered = ofIndicators(withTarget);
      const kept = achievementRows(programme, filtered.kept, { territory, year });
      const rows = ordered(kept, view.sort, i18n.lang, (row) => row.factor);
      const [only] = withTarget;
      const place = i18n.name(placeById(programme, territory).name);
      const caption = chartMessages(i18n).t('achievement.caption', { place });
      return {
        summary:
          withTarget.length === 1 && only
            ? i18n.prose(programme, only.definition)
            : rows.length === withTarget.length
              ? achievementSummary(programme, rows, i18n)
              : null,
        filtered: line(filtered),
        table: rows.length > 0 && <AchievementTable form="open" rows={rows} caption={caption} />,
        flags: achievementFlags(programme, rows, i18n),
      };
    }
    case 'stated': {
      const filtered = ofIndicators(item.figures.withTarget);
      const kept = statedRows(programme, filtered.kept);
      const rows = ordered(kept, view.sort, i18n.lang, (row) => row.computed);
      return {
        summary: filtered.kept.length === filtered.all ? statedSummary(programme, rows, i18n) : null,
        filtered: line({ ...filtered, unanswered: [] }),
        table: rows.length > 0 && <StatedTable form="open" rows={rows} />,
      };
    }
    case 'ratio': {
      const { ratio } = item;
      return {
        summary: [...i18n.prose(programme, ratio.claim), '.'],
        table: <RatioTable form="open" ratio={ratio} rows={ratioRows(programme, ratio)} />,
      };
    }
    case 'totals': {
      const { territory, totals, sizes } = item.figures;
      const filtered = ofIndicators([...totals, ...sizes]);
      const [keptTotals, keptSizes] = [totals, sizes].map((each) =>
        each.filter((one) => filtered.kept.includes(one)),
      );
      const rows = (kept: readonly Indicator[] = []) => achievementRows(programme, kept, { territory, year });
      const place = i18n.name(placeById(programme, territory).name);
      const sentences = totalsSummary(programme, keptTotals ?? [], keptSizes ?? [], i18n);
      return {
        summary: sentences.length > 0 ? sentences : null,
        filtered: line(filtered),
        table: filtered.kept.length > 0 && (
          <TotalsTable
            form="open"
            place={place}
            totals={ordered(rows(keptTotals), view.sort, i18n.lang, () => null)}
            sizes={rows(keptSizes)}
          />
        ),
      };
    }
    case 'series': {
      const series = seriesOf(programme, item.indicator, item.territory);
      return {
        summary: seriesSummary(series, i18n),
        table: <SeriesTable form="open" series={series} />,
      };
    }
    case 'breakdown': {
      const filtered = placesAsked(programme, view, item.indicator, item.territory);
      const isAsked = filtered.indicator.kept.length > 0;
      const kept = breakdownRows(programme, item.indicator, isAsked ? filtered.places.kept : [], year);
      const rows = ordered(kept, view.sort, i18n.lang, reachedIn(kept));
      const title = i18n.name(indicatorById(programme, item.indicator).title);
      return {
        summary: null,
        filtered: isAsked ? line(filtered.places, 'places') : line(filtered.indicator),
        table: rows.length > 0 && (
          <AchievementTable
            form="open"
            rows={rows}
            caption={chartMessages(i18n).t('breakdown.label', { title })}
            rowsAre={chartMessages(i18n).t('breakdown.place')}
          />
        ),
      };
    }
  }
}
