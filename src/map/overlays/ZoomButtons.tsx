import { useEffect, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import { usePicture, useI18n, useView } from '../../picture/context';
import { sightOf } from '../camera/camera';
import { pointsSought } from '../camera/extents';
import { placesToShow } from '../camera/home';
import { zoomTarget } from '../camera/limits';
import { useStanding } from '../camera/useStanding';
import { showAlone } from '../full-window';
import type { Scene } from '../layer/scene';
import { makeControl } from '../map-control';
import styles from './ZoomButtons.module.css';

/** Buttons to zoom in, to zoom out, to go home, and to see the map alone over the whole window. */
export function ZoomButtons({ scene }: { scene: Scene }) {
  const map = useMap();
  const { programme, medium } = usePicture();
  const view = useView();
  const i18n = useI18n();
  const { isHome } = useStanding(scene);

  const zoomIn = () => {
    const { size, toScreen } = sightOf(map);
    const points = pointsSought(programme, scene, placesToShow(programme, view, medium));
    const { x, y } = zoomTarget(points.map(toScreen), size);
    const zoom = Math.min(map.getMaxZoom(), map.getZoom() + (map.options.zoomDelta ?? 1));
    map.setZoomAround(map.containerPointToLatLng([x, y]), zoom, { animate: false });
  };

  return (
    <div
      ref={makeControl}
      className={styles.buttons}
      role="group"
      aria-label={i18n.t('map.zoom')}
      data-overlay=""
    >
      <MapButton
        className={styles.zoom}
        label={i18n.t('map.zoom.in')}
        drawing="M3 8h10M8 3v10"
        onPress={zoomIn}
      />
      <MapButton
        className={styles.zoom}
        label={i18n.t('map.zoom.out')}
        drawing="M3 8h10"
        onPress={() => map.zoomOut()}
      />
      <MapButton
        label={i18n.t('map.home')}
        drawing="M2.5 7.5L8 2.5l5.5 5M4 6.5v7h3v-4h2v4h3v-7"
        isOff={isHome}
        onPress={() => map.fire('home')}
      />
      <AloneButton />
    </div>
  );
}

/** Shows the map alone over the whole window, and brings it back. */
function AloneButton() {
  const map = useMap();
  const i18n = useI18n();
  const [isAlone, setAlone] = useState(false);
  const leave = useRef<() => void>(undefined);

  useEffect(function leaveWithPage() {
    return () => leave.current?.();
  }, []);

  const toggle = () => {
    if (isAlone) return leave.current?.();
    setAlone(true);
    leave.current = showAlone(map.getContainer(), () => setAlone(false));
  };
  return (
    <MapButton
      label={i18n.t(isAlone ? 'map.alone.leave' : 'map.alone')}
      drawing={isAlone ? 'M6 2v4H2M14 6h-4V2M10 14v-4h4M2 10h4v4' : 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4'}
      onPress={toggle}
    />
  );
}

interface MapButtonProps {
  label: string;
  drawing: string;
  /** Stays focusable, so that the focus is not lost by the press. */
  isOff?: boolean;
  className?: string | undefined;
  onPress: () => void;
}

function MapButton({ label, drawing, isOff = false, className, onPress }: MapButtonProps) {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onPress()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={drawing} />
      </svg>
    </button>
  );
}
