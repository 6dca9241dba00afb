import { useEffectEvent, useLayoutEffect } from 'react';
import type { LeafletMouseEvent } from 'leaflet';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '../../model/programme';
import { dimmed } from '../../model/view/filter';
import { usePicture, useView } from '../../picture/context';
import { refAt, setMarks } from '../../ui/marks';
import { useCamera } from '../camera/useCamera';
import { useOneFinger } from '../camera/useOneFinger';
import { useWheelZoom } from '../camera/useWheelZoom';
import { placeFigures, shadesOf } from './place-figures';
import { drawLayers } from './draw-layers';
import { project, type Point } from '../layer/projection';
import type { Drawn, Scene } from '../layer/scene';
import { dimmedHolders, highlights } from './highlight';

/** A click or tap on the map. */
export interface MapPress {
  /** The places that it can mean, the nearest first; several only for a finger, none on an outline that is no place and on the sea. */
  readonly places: readonly PlaceId[];
  /** The outline that it is on; null on the sea and on land outside of the programme. */
  readonly drawn: Drawn | null;
  /** Where it is, in map units. */
  readonly at: Point;
}

interface MapLayersProps {
  scene: Scene;
  onPress: (press: MapPress) => void;
}

/** Draws the scene with Leaflet, once. A choice only changes attributes of the marks and moves the map; nothing is drawn again. */
export function MapLayers({ scene, onPress }: MapLayersProps) {
  const map = useMap();
  const { programme } = usePicture();
  const view = useView();
  useWheelZoom();
  useOneFinger();
  // Before the drawing, so that the paths are drawn where they stay.
  useCamera(scene);
  const press = useEffectEvent(onPress);

  useLayoutEffect(
    function drawScene() {
      const pressAt = ({ latlng }: LeafletMouseEvent, places: readonly PlaceId[], drawn: Drawn | null) =>
        press({ places, drawn, at: project([latlng.lng, latlng.lat]) });
      const meant = (event: LeafletMouseEvent, own: PlaceId | null, drawn: Drawn | null) => {
        const near = isFinger(event.originalEvent) ? layers.near(event.containerPoint) : [];
        pressAt(event, near.length > 0 || own === null ? near : [own], drawn);
      };
      const layers = drawLayers(map, scene, {
        outline: (drawn, event) => meant(event, drawn.place, drawn),
        spot: (place, event) => meant(event, place, null),
      });
      // What is no path of Leaflet's: a label, the sea, and land outside of the programme. A second click in a row is the same click.
      const elsewhere = (event: LeafletMouseEvent) => {
        const ref = refAt(event.originalEvent.target);
        if (ref?.startsWith('place:')) pressAt(event, [ref.slice('place:'.length) as PlaceId], null);
        else if (event.originalEvent.detail < 2) meant(event, null, null);
      };
      map.on('click', elsewhere);
      return () => {
        map.off('click', elsewhere);
        layers.undo();
      };
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
      const left = dimmed(programme, view);
      const { overlayPane } = map.getPanes();
      setMarks(overlayPane, 'data-dimmed', new Map([...left].map((ref) => [ref, ''])));
      const holders = dimmedHolders(scene, left);
      for (const path of overlayPane.querySelectorAll('[data-holder]'))
        path.toggleAttribute('data-dimmed', holders.has(path.getAttribute('data-holder') ?? ''));
    },
    [map, scene, programme, view],
  );

  return null;
}

/** Whether a click comes from a finger: by its pointer type, in browsers without one by the main pointer of the device. */
function isFinger(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType !== ''
    ? event.pointerType === 'touch'
    : matchMedia('(pointer: coarse)').matches;
}
