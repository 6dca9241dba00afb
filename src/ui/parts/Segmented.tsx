import styles from './Segmented.module.css';

interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  name: string;
}

/** Segmented control: radio buttons drawn as one strip. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  name,
}: SegmentedProps<Value>) {
  return (
    <fieldset className={styles.strip}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
