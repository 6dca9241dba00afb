import { memo, useCallback, useMemo } from 'react';
import { formatTick } from '../../i18n/numbers';
import type { I18n } from '../../i18n/i18n';
import { usePicture } from '../../picture/context';
import { AFTER, BulletBar, type Bullet } from './BulletBar';
import { indexBullet, quantityBullet, sentenceOf } from './bullets';
import { layRows, PAD, spacedTicks, type Columns, type Tick } from './layout';
import { Row } from './Row';
import { RowChart } from './RowChart';
import type { AchievementRow } from './rows';
import { drawable, fitDomain, indexTicks, niceTicks } from '../measure/scale';
import type { Measure } from '../measure/text-width';
import { chartMessages } from '../frame/chart-messages';

/** With fewer pixels, a slide's bars would be too short beside their labels, which then are the factor only. */
const ROOM_FOR_QUANTITIES = 240;
/** Least height in pixels of a slide's row for a label above the target's tick. */
const WITH_TARGET = 44;

interface BulletChartProps {
  rows: readonly AchievementRow[];
  /** With the titles of exactly these rows. */
  columns: Columns;
  kind: 'index' | 'quantity';
  hit: number;
  measure: Measure;
}

/** Bullet chart with one scale: factors on the index, or the quantities of one unit. */
export const BulletChart = memo(function BulletChart(props: BulletChartProps) {
  const { rows, columns, kind, hit, measure } = props;
  const { programme, i18n } = usePicture();
  const { width, start, room, titles, scale } = columns;
  const isSlide = columns.form === 'slide';
  const isShort = isSlide && columns.wide && room < ROOM_FOR_QUANTITIES;
  const isAlone = isSlide && !columns.wide && rows.length === 1 && kind === 'index';
  const bullets = useMemo(() => {
    const make = kind === 'index' ? indexBullet : quantityBullet;
    const drawn = (isBrief: boolean) =>
      rows.map((row) => make(programme, row, i18n, measure, { isShort: isBrief, isLarge: isAlone }));
    const full = drawn(isShort);
    const fits = columns.wide || full.every((each) => each.labelWidth <= width - 2 * PAD);
    return isSlide && !fits ? drawn(true) : full;
  }, [programme, rows, kind, i18n, measure, isShort, isAlone, isSlide, columns, width]);
  const spans = useMemo(
    () =>
      rows.map((row, index) => ({
        id: row.ref,
        span: [0, drawable(bullets[index]?.value ?? null)] as const,
      })),
    [rows, bullets],
  );
  const laid = useMemo(() => {
    // On a slide the target's own label fits only where there are few rows.
    const hasRoom = !isSlide || (columns.row ?? 0) >= WITH_TARGET;
    const isAimed = hasRoom && bullets.some((each) => each.targetLabel);
    const ofQuantity = isAimed ? 'target-above' : 'value-after';
    const ofIndex = isAlone ? 'alone' : 'label-after';
    return layRows(kind === 'index' ? ofIndex : ofQuantity, columns, hit);
  }, [kind, isAlone, isSlide, bullets, columns, hit]);
  const labelsAfter = columns.wide || kind === 'quantity';
  const domain = useMemo(() => domainOf(bullets, room, labelsAfter), [bullets, room, labelsAfter]);
  const ticks = useMemo(() => {
    const position = (value: number) => start + ((value - domain[0]) / (domain[1] - domain[0])) * room;
    return spacedTicks(ticksOf(kind, bullets, room / scale, i18n), position, width, measure);
  }, [kind, bullets, room, scale, i18n, start, domain, width, measure]);
  const draw = useCallback(
    (index: number, top: number, from: number, to: number) => {
      const [row, bullet, shape] = [rows[index], bullets[index], laid.shapes[index]];
      if (!row || !bullet || !shape) return null;
      const label = sentenceOf(programme, row, i18n);
      const rest = { top, width, shape };
      return (
        <Row
          of={row.ref}
          label={label}
          title={titles[index] ?? []}
          ruled={!columns.wide && index > 0}
          {...rest}
        >
          <BulletBar bullet={bullet} start={start} from={from} to={to} {...rest} />
        </Row>
      );
    },
    [rows, bullets, laid, programme, i18n, width, columns.wide, start, titles],
  );
  return (
    <RowChart
      spans={spans}
      domain={domain}
      ticks={ticks}
      axis={kind === 'index' && !isAlone ? 'top' : 'bottom'}
      width={width}
      start={start}
      rows={laid}
      lines={columns.wide ? 'through' : 'at-bars'}
      row={draw}
    />
  );
});

function domainOf(bullets: readonly Bullet[], room: number, labelsAfter: boolean): readonly [number, number] {
  return fitDomain(
    bullets.flatMap(({ value, target, labelWidth }) => {
      const after = labelsAfter ? AFTER + labelWidth : 0;
      const end = Math.max(drawable(value), drawable(target));
      return [
        { value: drawable(value), after: 0 },
        { value: end, after },
      ];
    }),
    room,
  );
}

function ticksOf(
  kind: 'index' | 'quantity',
  bullets: readonly Bullet[],
  room: number,
  i18n: I18n,
): readonly Tick[] {
  const max = Math.max(0, ...bullets.flatMap(({ value, target }) => [drawable(value), drawable(target)]));
  if (kind === 'index') {
    return indexTicks(max, 1).map((value) => ({
      value,
      label:
        value === 1
          ? chartMessages(i18n).t('achievement.axis.target')
          : `${formatTick(value, i18n.numbers)}×`,
      strong: value === 1,
    }));
  }
  return niceTicks(max, Math.max(2, Math.min(5, Math.floor(room / 90)))).map((value) => ({
    value,
    label: formatTick(value, i18n.numbers),
    strong: false,
  }));
}
