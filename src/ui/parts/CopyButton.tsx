import { useState } from 'react';
import styles from './CopyButton.module.css';

export interface CopyButtonProps {
  /** Accessible name: "Copy this sentence with its source". */
  label: string;
  /** Shown for a moment after a successful copy. */
  done: string;
  /** Resolves to false when it could not be copied. */
  onCopy: () => Promise<boolean>;
}

/** How long the confirmation is shown. Milliseconds. */
const MOMENT = 2000;

/** Small icon button that copies the text beside it. */
export function CopyButton({ label, done, onCopy }: CopyButtonProps) {
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    if (!(await onCopy())) return;
    setDone(true);
    setTimeout(() => setDone(false), MOMENT);
  };
  return (
    <button
      type="button"
      className={styles.copy}
      aria-label={isDone ? `${done}. ${label}` : label}
      title={label}
      onClick={copy}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {isDone ? <path d="M3 8.5l3.5 3.5L13 5" /> : <path d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z" />}
      </svg>
      {isDone && (
        <span className={styles.done} aria-hidden="true">
          {done}
        </span>
      )}
    </button>
  );
}
