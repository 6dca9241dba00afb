import { menu } from '../../i18n/messages/menu';
import { formatNumber, numberStyles, type NumberStyle } from '../../i18n/numbers';
import { useI18n } from '../../picture/context';
import styles from './NumberStyles.module.css';

interface NumberStylesProps {
  value: NumberStyle;
  onChange: (style: NumberStyle) => void;
}

/** Numbers in which the styles differ, such as 1234, which the Spanish style alone does not group. */
const examples = [
  { value: 1234, as: 'quantity' },
  { value: 23_810, as: 'quantity' },
  { value: 205.3, as: 'percent' },
] as const;

/** Radio group of the number styles, each with examples. */
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
