import { useMap } from 'react-leaflet';
import { useI18n } from '../../picture/context';
import { makeControl } from '../map-control';
import styles from './ZoomButtons.module.css';

/** Buttons to zoom in, to zoom out, and to go back to what the View shows. */
export function ZoomButtons() {
  const map = useMap();
  const i18n = useI18n();
  return (
    <div
      ref={makeControl}
      className={styles.buttons}
      role="group"
      aria-label={i18n.t('map.zoom')}
      data-overlay=""
    >
      <ZoomButton label={i18n.t('map.zoom.in')} drawing="M3 8h10M8 3v10" onPress={() => map.zoomIn()} />
      <ZoomButton label={i18n.t('map.zoom.out')} drawing="M3 8h10" onPress={() => map.zoomOut()} />
      <ZoomButton
        label={i18n.t('map.zoom.fit')}
        drawing="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"
        onPress={() => map.fire('reframe')}
      />
    </div>
  );
}

function ZoomButton({ label, drawing, onPress }: { label: string; drawing: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={drawing} />
      </svg>
    </button>
  );
}
