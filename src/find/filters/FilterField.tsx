import styles from './FilterBar.module.css';

export interface FieldOption {
  readonly value: string;
  readonly text: string;
  /** Nothing would be left. */
  readonly isEmpty?: boolean;
}

interface FilterFieldProps {
  id: string;
  label: string;
  /** What no choice is called. */
  none: string;
  options: readonly FieldOption[];
  value: string | null;
  onChange: (value: string | null) => void;
}

const NONE = 'none';

/** One of a list, or none. */
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
