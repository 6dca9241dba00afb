import { memo, useCallback, useMemo } from 'react';
import { usePicture } from '../../picture/context';
import { AFTER, BulletBar, type Bullet } from '../rows/BulletBar';
import { runsOf, runsWidth } from '../rows/bullets';
import { columnsFor, layRows } from '../rows/layout';
import { Row } from '../rows/Row';
import { RowChart } from '../rows/RowChart';
import styles from '../frame/Marks.module.css';
import type { RatioRow } from '../rows/rows';
import { chartMessages } from '../frame/chart-messages';
import { fitDomain } from '../measure/scale';
import { useMeasure } from '../measure/useMeasure';
import { useWidth } from '../measure/useWidth';

/** Planned and achieved of a ratio as two bars on one scale. Neither is a target of the source, so there is no tick and no factor. */
export const RatioChart = memo(function RatioChart({ rows }: { rows: readonly RatioRow[] }) {
  const { programme, i18n } = usePicture();
  const [ref, width] = useWidth();
  const { measure, scale } = useMeasure();
  const columns = useMemo(
    () =>
      columnsFor(
        width,
        0,
        rows.map((row) => [chartMessages(i18n).t(`ratio.row.${row.field}`)]),
        measure,
        { scale },
      ),
    [width, rows, i18n, measure, scale],
  );
  const laid = useMemo(() => layRows('label-after', columns, 0), [columns]);
  const bullets = useMemo(
    () =>
      rows.map((row): Bullet => {
        const label = runsOf([i18n.figure(programme, row.ref)], true);
        const tone = row.field === 'target' ? { tone: 'planned' as const } : {};
        return {
          value: row.value,
          target: null,
          label,
          labelWidth: runsWidth(label, measure),
          targetLabel: null,
          ...tone,
        };
      }),
    [programme, rows, i18n, measure],
  );
  const spans = useMemo(() => rows.map((row) => ({ id: row.field, span: [0, row.value] as const })), [rows]);
  const domain = useMemo(
    () =>
      fitDomain(
        rows.map((row, index) => ({
          value: row.value,
          after: AFTER + (bullets[index]?.labelWidth ?? 0),
        })),
        columns.room,
      ),
    [rows, bullets, columns],
  );
  const draw = useCallback(
    (index: number, top: number, from: number, to: number) => {
      const [row, bullet, shape] = [rows[index], bullets[index], laid.shapes[index]];
      if (!row || !bullet || !shape) return null;
      const label = chartMessages(i18n).t(`ratio.mark.${row.field}`, {
        value: i18n.figure(programme, row.ref),
      });
      const rest = { top, width, shape };
      return (
        <Row of={null} label={label} title={columns.titles[index] ?? []} ruled={false} {...rest}>
          <BulletBar bullet={bullet} start={columns.start} from={from} to={to} {...rest} />
        </Row>
      );
    },
    [rows, bullets, laid, i18n, programme, width, columns],
  );
  return (
    <div className={styles.marks}>
      <div ref={ref}>
        {width > 0 && (
          <RowChart
            spans={spans}
            domain={domain}
            ticks={none}
            axis="none"
            width={width}
            start={columns.start}
            rows={laid}
            lines="at-bars"
            row={draw}
          />
        )}
      </div>
    </div>
  );
});

const none: readonly never[] = [];
