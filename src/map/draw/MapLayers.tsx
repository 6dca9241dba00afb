import { useEffectEvent, useLayoutEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '../../model/programme';
import { dimmed } from '../../model/view/filter';
import { usePicture, useView } from '../../picture/context';
import { setMarks } from '../../ui/marks';
import { useCamera } from '../camera/useCamera';
import { useOneFinger } from '../camera/useOneFinger';
import { useWheelZoom } from '../camera/useWheelZoom';
import { placeFigures, shadesOf } from './place-figures';
import { drawLayers } from './draw-layers';
import type { Drawn, Scene } from '../layer/scene';
import { highlights } from './highlight';

interface MapLayersProps {
  scene: Scene;
  onOutline: (drawn: Drawn) => void;
  onSpot: (place: PlaceId) => void;
}

/** Draws the scene with Leaflet, once. A choice only changes attributes of the marks and moves the map; nothing is drawn again. */
export function MapLayers({ scene, onOutline, onSpot }: MapLayersProps) {
  const map = useMap();
  const { programme } = usePicture();
  const view = useView();
  useWheelZoom();
  useOneFinger();
  // Before the drawing, so that the paths are drawn where they stay.
  useCamera(scene);
  const outline = useEffectEvent(onOutline);
  const spot = useEffectEvent(onSpot);

  useLayoutEffect(
    function drawScene() {
      return drawLayers(map, scene, { outline, spot });
    },
    [map, scene],
  );

  useLayoutEffect(
    function markChosen() {
      setMarks(map.getPanes().overlayPane, 'data-chosen', highlights(programme, view));
    },
    [map, scene, programme, view],
  );

  useLayoutEffect(
    function shade() {
      const figures = placeFigures(programme, view);
      const steps = figures?.kind === 'shades' ? [...shadesOf(figures)] : [];
      const values = new Map(steps.map(([place, step]) => [`place:${place}`, String(step)]));
      setMarks(map.getPanes().overlayPane, 'data-shade', values);
    },
    [map, scene, programme, view],
  );

  useLayoutEffect(
    function markDimmed() {
      const left = [...dimmed(programme, view)].map((ref) => [ref, ''] as const);
      setMarks(map.getPanes().overlayPane, 'data-dimmed', new Map(left));
    },
    [map, scene, programme, view],
  );

  return null;
}
