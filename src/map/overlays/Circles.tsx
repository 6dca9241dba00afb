import type * as L from 'leaflet';
import { useState } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceId, Programme } from '../../model/programme';
import type { View } from '../../model/view/view';
import { useProgramme, useView } from '../../picture/context';
import styles from './Circles.module.css';
import { useFollowMap } from '../useFollowMap';
import { circlesOf, placeFigures, type Circle } from '../draw/place-figures';
import { unproject } from '../layer/projection';
import { anchorOf, type Scene } from '../layer/scene';
import { highlights } from '../draw/highlight';

/** The proportional circles at the map's current position and zoom, in pixels; empty when the View has none. */
export function circlesOn(map: L.Map, scene: Scene, programme: Programme, view: View): readonly Circle[] {
  const { x: width, y: height } = map.getSize();
  const at = (place: PlaceId) => {
    const anchor = anchorOf(programme, scene, place);
    if (!anchor) return null;
    const [lon, lat] = unproject(anchor);
    const { x, y } = map.latLngToContainerPoint([lat, lon]);
    return { x, y };
  };
  return circlesOf(placeFigures(programme, view), at, { width, height });
}

/** Proportional circles of an indicator by place. They take no pointer events, so that a click reaches the place below. */
export function Circles({ scene }: { scene: Scene }) {
  const map = useMap();
  const programme = useProgramme();
  const view = useView();
  const [circles, setCircles] = useState<readonly Circle[]>([]);
  const isFlying = useFollowMap(scene, () => setCircles(circlesOn(map, scene, programme, view)));
  const wanted = placeFigures(programme, view);
  const highlight = highlights(programme, view);
  return (
    <svg className={styles.circles} aria-hidden="true" data-flying={isFlying || undefined}>
      {wanted?.kind === 'circles' &&
        circles.map(({ place, x, y, radius }) => (
          <circle
            key={place}
            className={styles.circle}
            cx={x}
            cy={y}
            r={radius}
            data-ref={`place:${place}`}
            data-chosen={highlight.get(`place:${place}`)}
          />
        ))}
    </svg>
  );
}
