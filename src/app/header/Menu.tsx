import { useRef, useState } from 'react';
import { useWords } from '../../picture/context';
import { AsyncBoundary, type Failure } from '../../ui/AsyncBoundary';
import { lazyPart } from '../../ui/lazy-part';
import { Icon } from '../../ui/parts/Icon';
import styles from './Menu.module.css';

/** Fetched when the menu is first opened. */
const MenuContent = lazyPart(() => import('./MenuContent')).component((part) => part.MenuContent);

/**
 * What is seldom needed: theme, number style, sharing, about the data, printing, help. The browser's own popover: Escape and a press
 * beside it close it, and the focus goes back to the button.
 */
export function Menu() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={words.t('app.menu')}
        title={words.t('app.menu')}
        aria-expanded={isOpen}
        popoverTarget="menu"
      >
        <Icon name="menu" />
      </button>
      <div
        ref={card}
        id="menu"
        popover="auto"
        className={styles.card}
        role="group"
        aria-label={words.t('app.menu')}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        // Only after the focus has gone back is what had it taken away.
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <AsyncBoundary waiting={null} failed={(failure) => <MenuFailed {...failure} />}>
            <MenuContent onDone={() => card.current?.hidePopover()} />
          </AsyncBoundary>
        )}
      </div>
    </>
  );
}

function MenuFailed({ retry }: Failure) {
  const words = useWords();
  return (
    <>
      <p role="alert">{words.t('chunk.failed')}</p>
      <button type="button" className="button" onClick={retry}>
        {words.t('app.retry')}
      </button>
    </>
  );
}
