import { useMemo } from 'react';
import { sourcesOf } from '../../model/figures/figure';
import type { TerritoryFigures } from '../../model/figures/territory-figures';
import { placeById } from '../../model/territory';
import { chosenMarks, placeOf, yearAsked } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { applyFilters } from '../frame/apply-filters';
import { ChartFrame } from '../frame/ChartFrame';
import { FilterLine } from '../frame/FilterLine';
import type { Chosen } from '../frame/Marks';
import { ordered } from '../rows/order';
import { achievementRows } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';
import { relationLine, timeOf } from '../frame/sentences';
import { TotalsChart } from './TotalsChart';
import { totalsSummary } from './totals-claims';
import { TotalsTable } from './TotalsTable';

type TotalsPanelProps = Pick<TerritoryFigures, 'territory' | 'relation' | 'totals' | 'sizes'>;

const none: Chosen = new Map();

/** Panel of a territory's totals and sizes, which have no target. */
export function TotalsPanel({ territory, relation, totals, sizes }: TotalsPanelProps) {
  const { programme, i18n, medium, copying } = usePicture();
  const view = useView();
  const at = { territory, year: yearAsked(view) };
  const filtered = applyFilters(programme, view, [...totals, ...sizes], ({ id }) => `indicator:${id}`);
  const [keptTotals, keptSizes] = [totals, sizes].map((each) =>
    each.filter((one) => filtered.kept.includes(one)),
  );
  const kept = achievementRows(programme, keptTotals ?? [], at);
  const rows = ordered(kept, view.sort, i18n.lang, () => null);
  const sizeRows = achievementRows(programme, keptSizes ?? [], at);
  // A single number on a slide is not highlighted: there is no other to tell it from.
  const isAlone = medium === 'slide' && totals.length + sizes.length === 1;
  const chosen = useMemo(() => (isAlone ? none : chosenMarks(view)), [isAlone, view]);
  const place = i18n.name(placeById(programme, territory).name);
  const indicators = [...totals, ...sizes];
  const of = { territory, relation, indicators };
  const line = relationLine(programme, of, placeOf(programme, view), i18n);
  return (
    <ChartFrame
      view={`totals:${territory}`}
      claim={chartMessages(i18n).segments(totals.length > 0 ? 'totals.claim' : 'totals.claim.sizes', {
        place,
      })}
      // The sentences are copied, because the heading holds no figures.
      copy={copying(totalsSummary(programme, [], indicators, i18n), sourcesOf(indicators))}
      territory={[line, ...timeOf(programme, [...kept, ...sizeRows], i18n)]}
      summary={null}
      flags={[]}
      filterLine={<FilterLine filtered={filtered} of="indicators" />}
      chart={
        rows.length > 0 && (
          <TotalsChart
            rows={rows}
            chosen={chosen}
            label={chartMessages(i18n).t('totals.label', { territory: line })}
          />
        )
      }
      closing={totalsSummary(programme, keptTotals ?? [], keptSizes ?? [], i18n)}
      table={filtered.kept.length > 0 && <TotalsTable place={place} totals={rows} sizes={sizeRows} />}
    />
  );
}
