import { useState } from 'react';
import styles from './CopyButton.module.css';

export interface CopyButtonProps {
  /** What is copied: "Copy this sentence with its source". */
  label: string;
  /** What is shown for a moment when it was. */
  done: string;
  /** False when it could not be copied. */
  onCopy: () => Promise<boolean>;
}

/** How long it says that it has copied, in milliseconds. */
const MOMENT = 2000;

/** A small quiet button beside what can be taken along. */
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
