import type { ReactNode } from 'react';
import { achievementFlags, achievementSummary } from '../../charts/achievement/achievement-claims';
import { AchievementTable } from '../../charts/achievement/AchievementTable';
import { applyFilters, type Filtered } from '../../charts/frame/apply-filters';
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
import type { Piece, Words } from '../../i18n/words';
import { indicatorById } from '../../model/figures/measurements';
import type { Indicator, Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import { yearAsked, type View } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Flag } from '../../ui/prose/Flag';
import { Prose } from '../../ui/prose/Prose';
import type { StagedChart } from '../staged';

/** What a chart says: its sentence, its table, made from the same rows, and what to beware of. */
export function TextChart({ told }: { told: StagedChart }) {
  const { programme, words, openPassport } = usePicture();
  const { summary, filtered, table, flags } = partsOf(programme, useView(), told, words);
  return (
    <>
      {summary && (
        <p>
          <Prose pieces={summary} onFigure={openPassport} />
        </p>
      )}
      {filtered}
      {table}
      {flags?.map((pieces, at) => (
        <Flag key={at}>
          <Prose pieces={pieces} onFigure={openPassport} />
        </Flag>
      ))}
    </>
  );
}

interface Parts {
  readonly summary: readonly Piece[] | null;
  readonly filtered?: ReactNode;
  readonly table: ReactNode;
  readonly flags?: readonly (readonly Piece[])[];
}

function partsOf(programme: Programme, view: View, told: StagedChart, words: Words): Parts {
  const year = yearAsked(view);
  const ofIndicators = (indicators: readonly Indicator[]) =>
    applyFilters(programme, view, indicators, ({ id }) => `indicator:${id}`);
  const line = (filtered: Filtered<unknown>, of: 'indicators' | 'places' = 'indicators') => (
    <FilterLine filtered={filtered} of={of} canClear={false} />
  );
  switch (told.picture) {
    case 'achievement': {
      const { territory, withTarget } = told.figures;
      const filtered = ofIndicators(withTarget);
      const kept = achievementRows(programme, filtered.kept, { territory, year });
      const rows = ordered(kept, view.sort, words.lang, (row) => row.factor);
      const [only] = withTarget;
      const place = words.name(placeById(programme, territory).name);
      const caption = chartMessages(words).t('achievement.caption', { place });
      return {
        summary:
          withTarget.length === 1 && only
            ? words.prose(programme, only.definition)
            : rows.length === withTarget.length
              ? achievementSummary(programme, rows, words)
              : null,
        filtered: line(filtered),
        table: rows.length > 0 && <AchievementTable form="open" rows={rows} caption={caption} />,
        flags: achievementFlags(programme, rows, words),
      };
    }
    case 'stated': {
      const filtered = ofIndicators(told.figures.withTarget);
      const kept = statedRows(programme, filtered.kept);
      const rows = ordered(kept, view.sort, words.lang, (row) => row.computed);
      return {
        summary: filtered.kept.length === filtered.all ? statedSummary(programme, rows, words) : null,
        filtered: line({ ...filtered, unanswered: [] }),
        table: rows.length > 0 && <StatedTable form="open" rows={rows} />,
      };
    }
    case 'ratio': {
      const { ratio } = told;
      return {
        summary: [...words.prose(programme, ratio.claim), '.'],
        table: <RatioTable form="open" ratio={ratio} rows={ratioRows(programme, ratio)} />,
      };
    }
    case 'totals': {
      const { territory, totals, sizes } = told.figures;
      const filtered = ofIndicators([...totals, ...sizes]);
      const [keptTotals, keptSizes] = [totals, sizes].map((each) =>
        each.filter((one) => filtered.kept.includes(one)),
      );
      const rows = (kept: readonly Indicator[] = []) => achievementRows(programme, kept, { territory, year });
      const place = words.name(placeById(programme, territory).name);
      const sentences = totalsSummary(programme, keptTotals ?? [], keptSizes ?? [], words);
      return {
        summary: sentences.length > 0 ? sentences : null,
        filtered: line(filtered),
        table: filtered.kept.length > 0 && (
          <TotalsTable
            form="open"
            place={place}
            totals={ordered(rows(keptTotals), view.sort, words.lang, () => null)}
            sizes={rows(keptSizes)}
          />
        ),
      };
    }
    case 'series': {
      const series = seriesOf(programme, told.indicator, told.territory);
      return {
        summary: seriesSummary(series, words),
        table: <SeriesTable form="open" series={series} />,
      };
    }
    case 'breakdown': {
      const filtered = placesAsked(programme, view, told.indicator, told.territory);
      const isAsked = filtered.indicator.kept.length > 0;
      const kept = breakdownRows(programme, told.indicator, isAsked ? filtered.places.kept : [], year);
      const rows = ordered(kept, view.sort, words.lang, reachedIn(kept));
      const title = words.name(indicatorById(programme, told.indicator).title);
      return {
        summary: null,
        filtered: isAsked ? line(filtered.places, 'places') : line(filtered.indicator),
        table: rows.length > 0 && (
          <AchievementTable
            form="open"
            rows={rows}
            caption={chartMessages(words).t('breakdown.label', { title })}
            rowsAre={chartMessages(words).t('breakdown.place')}
          />
        ),
      };
    }
  }
}
