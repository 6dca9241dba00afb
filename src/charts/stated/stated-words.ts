/** The labels of rows of stated and computed percentages. */
import type { Programme } from '../../model/programme';
import type { TextSegment, I18n } from '../../i18n/i18n';
import { runsOf, runsWidth } from '../rows/bullets';
import { fonts } from '../rows/layout';
import type { Run } from '../rows/Row';
import type { StatedRow } from '../rows/rows';
import type { Measure } from '../measure/text-width';
import { chartMessages } from '../frame/chart-messages';

export interface StatedWords {
  readonly label: readonly Run[];
  readonly width: number;
  readonly flag: string;
}

/** The parameters of a row's messages. */
export function statedParams(
  programme: Programme,
  row: StatedRow,
  i18n: I18n,
): Record<'title' | 'stated' | 'percent', TextSegment> {
  return {
    title: i18n.name(row.title),
    stated: i18n.figure(programme, `${row.claim}.stated`),
    percent: i18n.figure(programme, `${row.id}.percent`),
  };
}

/** The label of a row and its flag. The width in pixels is that of the wider one in bold. */
export function statedWords(programme: Programme, row: StatedRow, i18n: I18n, measure: Measure): StatedWords {
  const params = statedParams(programme, row, i18n);
  const computed = runsOf(chartMessages(i18n).segments('stated.row.computed', params));
  const label = [
    ...runsOf(chartMessages(i18n).segments('stated.row', params)),
    ...computed.map((run, at) => (at === 0 ? { ...run, gap: 12 } : run)),
  ];
  const flag = chartMessages(i18n).t(`stated.flag.${row.flag ?? 'none'}`);
  const bold = { ...fonts.label, weight: 700 };
  const width = Math.max(runsWidth(label, measure) * 1.08, 16 + measure(flag, bold));
  return { label, width, flag };
}
