import { Suspense, useRef, useState } from 'react';
import { refetchable } from '../stage/refetch';
import { ChunkError, retryable } from '../stage/retryable';
import { useWords } from '../picture/context';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import styles from './Menu.module.css';

const content = refetchable(() => import('./MenuContent'));

/** Fetched when the menu is first opened. */
const MenuContent = retryable(async () => (await content()).MenuContent);

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
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M3 5.5h14M3 10h14M3 14.5h14" />
        </svg>
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
          <ErrorBoundary fallback={(error, retry) => <MenuFailed error={error} onRetry={retry} />}>
            <Suspense fallback={null}>
              <MenuContent onDone={() => card.current?.hidePopover()} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
    </>
  );
}

function MenuFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords();
  const again = () => {
    if (error instanceof ChunkError) error.forget();
    onRetry();
  };
  return (
    <>
      <p role="alert">{words.t('chunk.failed')}</p>
      <button type="button" className="button" onClick={again}>
        {words.t('app.retry')}
      </button>
    </>
  );
}
