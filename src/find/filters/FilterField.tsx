import styles from './FilterBar.module.css';

export interface FieldOption {
  readonly value: string;
  readonly text: string;
  /** Nothing would match, so it cannot be chosen. Undefined where options are not counted. */
  readonly isEmpty?: boolean;
}

interface FilterFieldProps {
  id: string;
  label: string;
  /** The text of the option for no choice. */
  none: string;
  options: readonly FieldOption[];
  value: string | null;
  onChange: (value: string | null) => void;
}

const NONE = 'none';

/** A select with an option for none. Other values have a colon before them, so that none of them can be taken for that option. */
export function FilterField({ id, label, none, options, value, onChange }: FilterFieldProps) {
  return (
    <div className={styles.field} data-set={value !== null || undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value === null ? NONE : `:${value}`}
        onChange={({ target }) => onChange(target.value === NONE ? null : target.value.slice(1))}
      >
        <option value={NONE}>{none}</option>
        {options.map(({ value: each, text, isEmpty }) => (
          <option
            key={each}
            value={`:${each}`}
            disabled={isEmpty && each !== value}
            data-figure={isEmpty === undefined ? undefined : 'count'}
          >
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
