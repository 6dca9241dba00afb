import { MapPanel } from '../../../map/MapPanel';
import { MediumProvider } from '../../../picture/context';
import styles from '../Slide.module.css';

/** The small map beside a slide's Picture: shows where its territory is. Inert and hidden from screen readers. */
export function Locator() {
  return (
    <div className={styles.locator} inert aria-hidden="true">
      <MediumProvider medium="locator">
        <MapPanel />
      </MediumProvider>
    </div>
  );
}
