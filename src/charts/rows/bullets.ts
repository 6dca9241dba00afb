/** The labels of rows of target and achieved: as runs beside the bar, and as a sentence for the accessible name. */
import type { Programme } from '../../model/programme';
import type { TextSegment, I18n } from '../../i18n/i18n';
import type { Bullet } from './BulletBar';
import { fonts } from './layout';
import type { Run } from './Row';
import { fieldOf, type AchievementRow } from './rows';
import type { Font, Measure } from '../measure/text-width';
import { chartMessages } from '../frame/chart-messages';

/** The runs of a label; figures keep their references. */
export function runsOf(segments: readonly TextSegment[], strong = false): Run[] {
  return segments.map((segment) =>
    typeof segment === 'string'
      ? { text: segment, strong }
      : { text: segment.text, figure: segment.ref, strong },
  );
}

/** Width of a label in pixels, with its gaps. `strong` is the font of its bold runs. */
export function runsWidth(runs: readonly Run[], measure: Measure, strong: Font = fonts.strong): number {
  return runs.reduce(
    (sum, run) => sum + (run.gap ?? 0) + measure(run.text, run.strong ? strong : fonts.label),
    0,
  );
}

/** The parameters of a row's messages. */
export function paramsOf(programme: Programme, row: AchievementRow, i18n: I18n) {
  const figure = (field: string) => i18n.figure(programme, fieldOf(programme, row, field));
  return {
    title: i18n.name(row.title),
    baseline: figure('baseline'),
    actual: figure('actual'),
    target: figure('target'),
    factor: figure('factor'),
    unit: i18n.unit(programme, row.unit, row.target ?? row.actual ?? 0),
  };
}

/** The variant of the message that fits what is known of a row. */
export function known(
  row: AchievementRow,
): 'full' | 'change' | 'no-target' | 'no-actual' | 'nothing' | 'met' | 'unmet' {
  if (row.target === null) return row.actual === null ? 'nothing' : 'no-target';
  if (row.actual === null) return 'no-actual';
  if (row.factor !== null) return row.direction === 'decrease' ? 'change' : 'full';
  return row.met ? 'met' : 'unmet';
}

/** The accessible name of a row, as a full sentence. */
export function sentenceOf(programme: Programme, row: AchievementRow, i18n: I18n): string {
  return chartMessages(i18n).t(`achievement.mark.${known(row)}`, paramsOf(programme, row, i18n));
}

/**
 * A bullet on the index, where the target is 1. Its label is the factor and the two figures that it is computed from, or the factor only
 * with `isShort`.
 */
export function indexBullet(
  programme: Programme,
  row: AchievementRow,
  i18n: I18n,
  measure: Measure,
  { isShort = false, isLarge = false }: { isShort?: boolean; isLarge?: boolean } = {},
): Bullet {
  const params = paramsOf(programme, row, i18n);
  const rest = runsOf(chartMessages(i18n).segments(`achievement.row.${known(row)}`, params));
  const label: readonly Run[] =
    row.factor === null
      ? rest
      : isShort
        ? runsOf([params.factor, '×'], true)
        : [
            ...runsOf([params.factor, '×'], true),
            ...rest.map((run, at) => (at === 0 ? { ...run, gap: 8 } : run)),
          ];
  const target = row.target === null ? null : 1;
  const labelWidth = runsWidth(label, measure, isLarge ? fonts.large : fonts.strong);
  return { value: row.factor, target, label, labelWidth, isLarge, targetLabel: null };
}

/**
 * A bullet in the indicator's unit: the value after the bar, the target's label above its tick. A decreasing indicator's value is followed
 * by its baseline.
 */
export function quantityBullet(
  programme: Programme,
  row: AchievementRow,
  i18n: I18n,
  measure: Measure,
): Bullet {
  const params = paramsOf(programme, row, i18n);
  const label =
    row.actual === null
      ? runsOf([chartMessages(i18n).t('achievement.no-actual')])
      : runsOf([params.actual], true);
  const falls = row.direction === 'decrease';
  if (falls && row.actual !== null && row.baseline !== null) {
    const from = runsOf(chartMessages(i18n).segments('achievement.from', params));
    label.push(...from.map((run, at) => (at === 0 ? { ...run, gap: 8 } : run)));
  }
  const runs = runsOf(
    chartMessages(i18n).segments(falls ? 'achievement.target.most' : 'achievement.target', params),
  );
  return {
    value: row.actual,
    target: row.target,
    label,
    labelWidth: runsWidth(label, measure),
    targetLabel: row.target === null ? null : { runs, width: runsWidth(runs, measure) },
  };
}
