import type { Indicator, IndicatorId, Programme } from '../model/programme';
import { valuesOf } from '../model/measured';
import type { Words } from '../i18n/words';
import { Prose } from '../ui/Prose';
import { Marks, useMark, type Chosen } from './Marks';
import styles from './TotalsChart.module.css';
import { said } from './said';

interface TotalsChartProps {
  programme: Programme;
  totals: readonly Indicator[];
  chosen: Chosen;
  words: Words;
  label: string;
  on: { indicator: (id: IndicatorId) => void };
}

/**
 * Totals without a target. Their units differ and there is nothing to measure them against, so no bar would mean
 * anything: the number is the picture.
 */
export function TotalsChart({ programme, totals, chosen, words, label, on }: TotalsChartProps) {
  const refs = totals.map((each) => `indicator:${each.id}`);
  const choose = (ref: string) => {
    const indicator = totals.find((each) => `indicator:${each.id}` === ref);
    if (indicator) on.indicator(indicator.id);
  };
  return (
    <Marks refs={refs} chosen={chosen} label={label} onChoose={choose}>
      <div className={styles.totals}>
        {totals.map((indicator) => (
          <Total key={indicator.id} programme={programme} indicator={indicator} words={words} />
        ))}
      </div>
    </Marks>
  );
}

function Total({
  programme,
  indicator,
  words,
}: {
  programme: Programme;
  indicator: Indicator;
  words: Words;
}) {
  const { actual } = valuesOf(programme, indicator.id);
  const figure = words.figure(programme, `${indicator.id}.actual`);
  const unit = words.unit(programme, indicator.unit, actual ?? 0);
  const title = words.name(indicator.title);
  const label =
    actual === null
      ? `${title}: ${said(words).t('totals.no-value')}`
      : said(words).t('totals.mark', { title, actual: figure, unit });
  return (
    <button type="button" className={styles.total} {...useMark(`indicator:${indicator.id}`, label)}>
      <span className={styles.number}>
        <Prose pieces={[figure]} />
      </span>
      <span className={styles.unit}>{actual === null ? said(words).t('totals.no-value') : unit}</span>
      <span className={styles.title} data-title={title}>
        {title}
      </span>
      <span className={styles.none}>{said(words).t('totals.no-target')}</span>
    </button>
  );
}
