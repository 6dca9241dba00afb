import { useId, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import styles from './Info.module.css';

interface InfoProps {
  /** Accessible name of the button and of the card. */
  label: string;
  /** Instead of the small "i". */
  button?: { readonly className: string | undefined; readonly content: ReactNode };
  children: ReactNode;
}

/** Free space that the card needs below the button; with less it opens above. CSS pixels. */
const BELOW = 220;

/**
 * Toggletip: a small button, and the note that it opens beside itself over the page, so that nothing moves. By the Popover API, Escape and a
 * press outside close it. Not for use inside of a paragraph.
 */
export function Info({ label, button: look, children }: InfoProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<CSSProperties | null>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={look?.className ?? styles.info}
        aria-label={label}
        title={label}
        aria-expanded={place !== null}
        popoverTarget={id}
      >
        {look?.content ?? (
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.25" />
            <path d="M8 7.25v3.75M8 4.75v.5" />
          </svg>
        )}
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={styles.card}
        data-fit={look ? 'content' : undefined}
        style={place ?? undefined}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open' && button.current) setPlace(placeBeside(button.current));
        }}
        // Removes the content only after the focus has returned to the button.
        onToggle={({ newState }) => newState === 'closed' && setPlace(null)}
      >
        {place && children}
      </div>
    </>
  );
}

/** Where the card stands, as CSS variables: below the button, or above where there is too little room. */
function placeBeside(button: Element): CSSProperties {
  const { left, top, bottom } = button.getBoundingClientRect();
  const isAbove = innerHeight - bottom < BELOW && top > BELOW;
  return {
    '--left': `${Math.round(left)}px`,
    '--top': isAbove ? 'auto' : `${Math.round(bottom + 4)}px`,
    '--bottom': isAbove ? `${Math.round(innerHeight - top + 4)}px` : 'auto',
  } as CSSProperties;
}
