import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '../../model/programme';
import { dimmed } from '../../model/view/filter';
import { usePicture, useView } from '../../picture/context';
import { setMarks } from '../../ui/marks';
import { useMedia } from '../../ui/useMedia';
import { framingOf, moveTo } from '../camera';
import { overlaysOn } from '../overlays/overlays';
import { placeFigures, shadesOf } from './place-figures';
import { drawLayers } from './draw-layers';
import type { Drawn, Scene } from '../layer/scene';
import { lookedAt, highlights } from './highlight';
import { useWheelZoom } from '../useWheelZoom';

interface MapLayersProps {
  scene: Scene;
  onOutline: (drawn: Drawn) => void;
  onSpot: (place: PlaceId) => void;
}

/** Draws the scene with Leaflet, once. A choice only changes attributes of the marks and moves the map; nothing is drawn again. */
export function MapLayers({ scene, onOutline, onSpot }: MapLayersProps) {
  const map = useMap();
  const { programme, medium } = usePicture();
  const view = useView();
  const motion = !useMedia('(prefers-reduced-motion: reduce)');
  useWheelZoom();
  const isFramed = useRef(false);
  const outline = useEffectEvent(onOutline);
  const spot = useEffectEvent(onSpot);
  const frame = useEffectEvent((animate: boolean) => {
    const overlays = overlaysOn(map.getContainer());
    const to = framingOf(map, programme, scene, lookedAt(programme, view), overlays, medium);
    if (to) moveTo(map, to, animate && motion);
    isFramed.current ||= to !== null;
  });

  useLayoutEffect(
    function drawScene() {
      map.invalidateSize({ pan: false });
      frame(false);
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

  useEffect(
    function lookAtChosen() {
      // Waits two frames, so that the response to the click is painted before the map begins to move.
      let request = requestAnimationFrame(() => {
        request = requestAnimationFrame(() => frame(isFramed.current));
      });
      return () => cancelAnimationFrame(request);
    },
    [map, scene, programme, view],
  );

  useEffect(
    function followSize() {
      const follow = () => {
        const { clientWidth, clientHeight } = map.getContainer();
        const { x, y } = map.getSize();
        if (clientWidth === x && clientHeight === y) return;
        map.invalidateSize({ pan: false });
        frame(false);
      };
      // Printing does not wait for a render, so the labels are laid out synchronously.
      const atOnce = () => flushSync(follow);
      const observer = new ResizeObserver(follow);
      observer.observe(map.getContainer());
      window.addEventListener('beforeprint', atOnce);
      window.addEventListener('afterprint', atOnce);
      return () => {
        observer.disconnect();
        window.removeEventListener('beforeprint', atOnce);
        window.removeEventListener('afterprint', atOnce);
      };
    },
    [map],
  );

  useEffect(
    function offerReframing() {
      const reframe = () => frame(true);
      map.on('reframe', reframe);
      return () => {
        map.off('reframe', reframe);
      };
    },
    [map],
  );

  return null;
}
