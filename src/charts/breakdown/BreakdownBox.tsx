import { useCallback, useMemo } from 'react';
import { indicatorById } from '../../model/figures/measurements';
import type { IndicatorId, PlaceId } from '../../model/programme';
import { partsOf } from '../../model/figures/territory-figures';
import { pressed } from '../../model/view/reduce-view';
import { dimmed } from '../../model/view/filter';
import { chosenMarks, placeOf, yearAsked } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { ChartBox } from '../frame/ChartBox';
import { chartMessages } from '../frame/chart-messages';
import { filterWords } from '../frame/FilterLine';
import { Marks } from '../frame/Marks';
import { RestLine } from '../frame/RestLine';
import { relationLine, relationTo, timeOf } from '../frame/sentences';
import { BulletBox } from '../rows/BulletBox';
import type { BoxRow } from '../rows/box-bullets';
import { firstOf } from '../rows/box-layout';
import { sentenceOf } from '../rows/bullets';
import { columnsFor } from '../rows/layout';
import { ordered } from '../rows/order';
import type { AchievementRow } from '../rows/rows';
import { useBoxRows, WIDE_BOX } from '../rows/useBoxRows';
import { breakdownClaim, breakdownRows, placesAsked, reachedIn } from './breakdown';

interface BreakdownBoxProps {
  indicator: IndicatorId;
  territory: PlaceId;
  /** Least height of the box in pixels. */
  height: number;
}

/** Rows that there is room for at least. */
const FEW = 2;

/** An indicator place by place within a limited height: the first places, the rest counted. */
export function BreakdownBox({ indicator: id, territory, height }: BreakdownBoxProps) {
  const { programme, i18n, copying } = usePicture();
  const view = useView();
  const indicator = indicatorById(programme, id);
  const filtered = placesAsked(programme, view, id, territory);
  const isAsked = filtered.indicator.kept.length > 0;
  const all = breakdownRows(programme, id, partsOf(programme, indicator, territory), yearAsked(view));
  const rows = ordered(all, view.sort, i18n.lang, reachedIn(all));
  const box = useBoxRows(rows.length, { atLeast: FEW, hasAxis: false });
  const place = placeOf(programme, view);
  const of = { territory, relation: relationTo(programme, territory, place), indicators: [indicator] };
  const { t } = chartMessages(i18n);
  const claim = breakdownClaim(programme, id, rows, i18n);
  return (
    <ChartBox
      view={`breakdown:${id}:${territory}`}
      title={claim}
      claim={null}
      copy={copying(claim, indicator.sources)}
      note={[relationLine(programme, of, place, i18n), ...timeOf(programme, rows, i18n)]}
      filters={filterWords(
        isAsked ? filtered.places : filtered.indicator,
        isAsked ? 'places' : 'indicators',
        i18n,
      )}
      body={box.body}
      least={box.least}
      height={height}
    >
      {box.width > 0 && (
        <BreakdownBars
          rows={rows}
          box={box}
          label={t('breakdown.label', { title: i18n.name(indicator.title) })}
        />
      )}
    </ChartBox>
  );
}

interface BreakdownBarsProps {
  rows: readonly AchievementRow[];
  box: ReturnType<typeof useBoxRows>;
  /** The accessible name of the chart. */
  label: string;
}

function BreakdownBars({ rows, box, label }: BreakdownBarsProps) {
  const { programme, i18n, dispatch } = usePicture();
  const view = useView();
  const { shown, row, width, scale, measure, hasRest, isAll, setAll } = box;
  const isLate = rows.findIndex(({ at }) => at.territory === view.place) >= shown;
  const late = isLate ? view.place : null;
  const first = useMemo(
    () => firstOf(rows, shown, ({ at }) => at.territory === late).map(plain),
    [rows, shown, late],
  );
  const columns = useMemo(() => {
    const titles = first.map((each) => [i18n.name(each.row.title)]);
    return columnsFor(width, WIDE_BOX, titles, measure, { form: 'box', row, scale });
  }, [first, i18n, width, measure, row, scale]);
  const sentence = useCallback((each: BoxRow) => sentenceOf(programme, each.row, i18n), [programme, i18n]);
  return (
    <>
      <Marks
        refs={useMemo(() => first.map((each) => each.row.ref), [first])}
        chosen={useMemo(() => chosenMarks(view), [view])}
        dimmed={dimmed(programme, view)}
        label={label}
        onChoose={(mark) => {
          const place = rows.find(({ ref }) => ref === mark)?.at.territory;
          if (place !== undefined) dispatch(pressed('place', place));
        }}
      >
        <BulletBox
          rows={first}
          among={first}
          columns={columns}
          kind="quantity"
          measure={measure}
          hasAxis={false}
          sentence={sentence}
        />
      </Marks>
      {hasRest && <RestLine rest={rows.length - shown} onToggle={() => setAll(!isAll)} />}
    </>
  );
}

const plain = (row: AchievementRow): BoxRow => ({ row, whole: null, isWithout: false, isFlagged: false });
