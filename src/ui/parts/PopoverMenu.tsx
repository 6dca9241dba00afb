import { useState, type ReactNode } from 'react';
import styles from './PopoverMenu.module.css';

interface PopoverMenuProps {
  /** Unique on the page. */
  id: string;
  /** Accessible name of the card. */
  label: string;
  button: {
    readonly className: string;
    readonly title: string;
    /** Accessible name, where the content has no text. */
    readonly label?: string;
    readonly content: ReactNode;
  };
  /** Class that sets position and size of the card: see PopoverMenu.module.css. */
  cardClass: string | undefined;
  children: (menu: { readonly isOpen: boolean; readonly close: () => void }) => ReactNode;
}

/**
 * Popover: a button and the card that it opens. By the Popover API, Escape and a press outside close the card, and the focus returns to the
 * button.
 */
export function PopoverMenu({ id, label, button, cardClass, children }: PopoverMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const [card, setCard] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        className={button.className}
        aria-label={button.label}
        title={button.title}
        aria-expanded={isOpen}
        popoverTarget={id}
      >
        {button.content}
      </button>
      <div
        ref={setCard}
        id={id}
        popover="auto"
        className={`${styles.card} ${cardClass}`}
        role="group"
        aria-label={label}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        // Removes the content only after the focus has returned to the button.
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {children({ isOpen, close: () => card?.hidePopover() })}
      </div>
    </>
  );
}
