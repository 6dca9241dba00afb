import { useId, useRef, useState } from 'react';
import { useI18n } from '../../picture/context';
import { Icon } from '../../ui/parts/Icon';
import { useMedia } from '../../ui/useMedia';
import styles from './PlaceDrawer.module.css';
import { PlaceList } from './PlaceList';

/** From this width there is room for the places beside what the map shows: 1700 px, or more with a larger font. */
const COLUMN = '(min-width: 106.25rem)';
/** Up to this width the drawer covers the map. As in the style sheet. */
const COVER = '(max-width: 47.99rem)';

/**
 * The tree of places: a drawer over the left part of the map, opened by a button; on a large window a column that is open by itself and that
 * the map keeps clear of. Keyboard and screen reader have it instead of the map.
 */
export function PlaceDrawer() {
  const i18n = useI18n();
  const id = useId();
  const isColumn = useMedia(COLUMN);
  const isCover = useMedia(COVER);
  const button = useRef<HTMLButtonElement>(null);
  /** What the reader wants at this width; null = not said yet. */
  const [wanted, setWanted] = useState<{ readonly asColumn: boolean; readonly isOpen: boolean } | null>(null);
  const isOpen = wanted?.asColumn === isColumn ? wanted.isOpen : isColumn;

  const setOpen = (next: boolean) => setWanted({ asColumn: isColumn, isOpen: next });
  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <div
      className={styles.places}
      role="group"
      aria-label={i18n.t('places.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen || isColumn) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        data-overlay=""
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? 'close' : 'menu'} size={16} />
        {i18n.t('places.title')}
      </button>
      {/* A drawer comes and goes over the map; only a column is something that the map's places must not lie under. */}
      <div
        id={id}
        className={styles.drawer}
        hidden={!isOpen}
        data-place-drawer=""
        data-column={isColumn || undefined}
        data-overlay={isColumn ? '' : undefined}
      >
        <PlaceList onChosen={() => isCover && close()} />
      </div>
    </div>
  );
}
