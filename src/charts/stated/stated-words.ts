/** What the rows of stated and computed percentages say. */
import type { Programme } from '../../model/programme';
import type { Piece, Words } from '../../i18n/words';
import { runsOf, runsWidth } from '../rows/bullets';
import { fonts } from '../rows/layout';
import type { Run } from '../rows/Row';
import type { StatedRow } from '../rows/rows';
import type { Measure } from '../frame/text-width';
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
  words: Words,
): Record<'title' | 'stated' | 'percent', Piece> {
  return {
    title: words.name(row.title),
    stated: words.figure(programme, `${row.claim}.stated`),
    percent: words.figure(programme, `${row.id}.percent`),
  };
}

/** The label of a row, how wide it is when it stands out, and its flag. */
export function statedWords(
  programme: Programme,
  row: StatedRow,
  words: Words,
  measure: Measure,
): StatedWords {
  const params = statedParams(programme, row, words);
  const computed = runsOf(chartMessages(words).pieces('stated.row.computed', params));
  const label = [
    ...runsOf(chartMessages(words).pieces('stated.row', params)),
    ...computed.map((run, at) => (at === 0 ? { ...run, gap: 12 } : run)),
  ];
  const flag = chartMessages(words).t(`stated.flag.${row.flag ?? 'none'}`);
  const bold = { ...fonts.label, weight: 700 };
  const width = Math.max(runsWidth(label, measure) * 1.08, 16 + measure(flag, bold));
  return { label, width, flag };
}
