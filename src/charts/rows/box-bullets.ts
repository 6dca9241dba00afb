/** Bullets of rows in a box: a label of one line after each bar, with as much in it as there is room for. */
import type { Programme } from '../../model/programme';
import type { I18n, TextSegment } from '../../i18n/i18n';
import type { Measure } from '../measure/text-width';
import { chartMessages } from '../frame/chart-messages';
import { onOneScale, type Placed, type Scaled } from './box-scale';
import { AFTER, FLAG, type Bullet } from './BulletBar';
import { known, paramsOf, runsOf, runsWidth } from './bullets';
import type { Run } from './Row';
import type { AchievementRow } from './rows';

/** What is drawn and said of a row. */
export interface BoxRow {
  readonly row: AchievementRow;
  /** The same indicator in the whole, of which `row` has the figures of a part; null when there is no such part. */
  readonly whole: AchievementRow | null;
  /** Other rows have figures of the chosen place, this one has only those of the whole. */
  readonly isWithout: boolean;
  /** The source states a percentage of these figures that the calculation contradicts. */
  readonly isFlagged: boolean;
}

export type BoxKind = 'index' | 'quantity';

/** Greatest share of the room after the titles for labels: the bars have the rest. */
const LABELS = 0.55;
/** How much all labels say: the number alone, with what it is compared with, with its unit, with its baseline. */
const details = [3, 2, 1, 0] as const;
type Detail = (typeof details)[number];

/** Space before each further part of a label, in pixels at a default font size of 16 px. */
const BETWEEN = 8;

interface BoxText {
  readonly i18n: I18n;
  readonly measure: Measure;
  /** The reader's default font size in units of 16 px. */
  readonly scale: number;
}

/**
 * The bullets of all rows, their values as places between 0 and 1 on `room` pixels. The scale is that of these rows and of the same in the
 * whole, so that a place changes its bars and not the scale, unless its figures are greater or need more words. What is said beyond the figures stands where
 * there is room.
 */
export function boxBullets(
  programme: Programme,
  rows: readonly BoxRow[],
  kind: BoxKind,
  room: number,
  text: BoxText,
): Scaled<Placed> {
  const wholes = rows.flatMap(({ whole }) => (whole ? [whole] : []));
  const all = [...rows.map(({ row }) => row), ...wholes];
  const partsOf = kind === 'index' ? indexParts : quantityParts;
  const width = (parts: readonly Run[][]) => runsWidth(joined(parts, text.scale), text.measure);
  const saying = (detail: Detail) => all.map((row) => partsOf(programme, row, detail, text.i18n));
  const fits = (detail: Detail) => saying(detail).every((parts) => width(parts) <= room * LABELS);
  const said = saying(details.find(fits) ?? 0);
  const flag = chartMessages(text.i18n).t('achievement.flagged');
  const bullets = all.map((row, at) => {
    const label = said[at] ?? [];
    const of = rows[at];
    const isFlagged = of?.isFlagged === true;
    return {
      group: kind === 'index' ? '' : row.unit,
      bullet: {
        ...valuesIn(row, kind),
        whole: of?.whole ? valuesIn(of.whole, kind).value : null,
        label: joined(label, text.scale),
        labelWidth: width(label) + (isFlagged ? FLAG * text.scale : 0),
        targetLabel: null,
        flag: isFlagged ? flag : null,
        isClear: true,
      } satisfies Bullet,
    };
  });
  const { placed, ...scaled } = onOneScale(bullets, room);
  return {
    ...scaled,
    placed: placed.slice(0, rows.length).map((bullet, at) => {
      const free = (1 - bullet.end) * room - AFTER;
      const more = moreOf(programme, rows[at], kind, said[at] ?? [], text.i18n);
      const parts = more.find((each) => width(each) <= free);
      return parts ? { ...bullet, label: joined(parts, text.scale), labelWidth: width(parts) } : bullet;
    }),
  };
}

function valuesIn({ factor, actual, target }: AchievementRow, kind: BoxKind) {
  if (kind === 'quantity') return { value: actual, target };
  return { value: factor, target: target === null ? null : 1 };
}

function joined(parts: readonly Run[][], scale: number): readonly Run[] {
  return parts.flatMap((runs, at) =>
    runs.map((run, first) => (at > 0 && first === 0 ? { ...run, gap: BETWEEN * scale } : run)),
  );
}

/** The factor, then the figures that it is computed from; those alone where there is no factor. */
function indexParts(programme: Programme, row: AchievementRow, detail: Detail, i18n: I18n): Run[][] {
  const params = paramsOf(programme, row, i18n);
  const rest = runsOf(chartMessages(i18n).segments(`achievement.row.${known(row)}`, params));
  if (row.factor === null) return [rest];
  return [runsOf([params.factor, '×'], true), ...(detail > 0 ? [rest] : [])];
}

/** The value, its unit, the baseline of what should fall, and the target. */
function quantityParts(programme: Programme, row: AchievementRow, detail: Detail, i18n: I18n): Run[][] {
  const { segments, t } = chartMessages(i18n);
  const params = paramsOf(programme, row, i18n);
  const falls = row.direction === 'decrease';
  const value = row.actual === null ? runsOf([t('achievement.no-actual')]) : runsOf([params.actual], true);
  const unit = i18n.unit(programme, row.unit, row.actual ?? 0);
  if (detail > 1 && row.actual !== null && unit !== '') value.push({ text: ` ${unit}` });
  const parts = [value];
  if (detail > 2 && falls && row.actual !== null && row.baseline !== null)
    parts.push(runsOf(segments('achievement.from', params)));
  if (detail > 0 && row.target !== null)
    parts.push(runsOf(segments(falls ? 'achievement.target.most' : 'achievement.target', params)));
  return parts;
}

/** Longer variants of a label, the longest first: with the figure of the whole, or with that there is none of the place. */
function moreOf(
  programme: Programme,
  of: BoxRow | undefined,
  kind: BoxKind,
  said: Run[][],
  i18n: I18n,
): readonly Run[][][] {
  const { segments, t } = chartMessages(i18n);
  if (of?.isWithout) {
    const without = runsOf([t('achievement.row.without')]);
    return [
      [...said, without],
      [...said.slice(0, 1), without],
    ];
  }
  if (!of?.whole) return [];
  const { factor, actual } = paramsOf(programme, of.whole, i18n);
  const isUnknown = kind === 'index' && of.whole.factor === null;
  const value: readonly TextSegment[] = kind === 'index' ? [factor, '×'] : [actual];
  return isUnknown ? [] : [[...said, runsOf(segments('achievement.row.whole', { value }))]];
}
