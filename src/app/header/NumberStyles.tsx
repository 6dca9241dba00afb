import { menu } from '../../i18n/messages/menu';
import { formatNumber, numberStyles, type NumberStyle } from '../../i18n/numbers';
import { useI18n } from '../../picture/context';
import styles from './NumberStyles.module.css';

interface NumberStylesProps {
  value: NumberStyle;
  onChange: (style: NumberStyle) => void;
}

/** Between them they tell all styles apart: Spain alone leaves four digits in one piece. */
const examples = [
  { value: 1234, as: 'quantity' },
  { value: 23_810, as: 'quantity' },
  { value: 205.3, as: 'percent' },
] as const;

/** How numbers are written, each way shown by examples. */
export function NumberStyles({ value, onChange }: NumberStylesProps) {
  const { t } = useI18n().from(menu);
  return (
    <fieldset className={styles.styles}>
      <legend>{t('menu.numbers')}</legend>
      {numberStyles.map((style) => (
        <label key={style} className={styles.style}>
          <input
            type="radio"
            name="numbers"
            value={style}
            checked={style === value}
            onChange={() => onChange(style)}
          />
          <span>{t(`menu.numbers.${style}`)}</span>
          <span className={styles.example} data-figure="example">
            {examples.map(({ value: number, as }) => formatNumber(number, style, as)).join(' · ')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
