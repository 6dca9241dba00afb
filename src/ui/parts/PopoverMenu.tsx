import { useState, type ReactNode } from 'react';
import styles from './PopoverMenu.module.css';

interface PopoverMenuProps {
  /** Unique on the page. */
  id: string;
  /** What the card is called. */
  label: string;
  button: {
    readonly className: string;
    readonly title: string;
    /** Where nothing in it can be read. */
    readonly label?: string;
    readonly content: ReactNode;
  };
  /** Says where the card stands and how large it may be: see PopoverMenu.module.css. */
  cardClass: string | undefined;
  children: (menu: { readonly isOpen: boolean; readonly close: () => void }) => ReactNode;
}

/**
 * A button and the card that it opens. Popover API: Escape and a press beside the card close it, and the focus goes back to the button.
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
        // Only after the focus has gone back is what had it taken away.
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {children({ isOpen, close: () => card?.hidePopover() })}
      </div>
    </>
  );
}
