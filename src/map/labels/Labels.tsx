import { useState } from 'react';
import { useMap } from 'react-leaflet';
import type { TextSegment } from '../../i18n/i18n';
import type { PlaceId } from '../../model/programme';
import { usePicture, useView } from '../../picture/context';
import { circlesOn } from '../overlays/Circles';
import { useFollowMap } from '../useFollowMap';
import type { PlacedLabel } from './label';
import { placeLabels } from './label-layout';
import { labelRequests } from './label-requests';
import { labelTexts, levelOf, type LabelText } from './label-texts';
import styles from './Labels.module.css';
import { textMeasure } from './text-measure';
import { namesOn } from './naming';
import { overlaysOn } from '../overlays/overlays';
import { unproject, project, type Point } from '../layer/projection';
import type { Scene } from '../layer/scene';

interface Drawing {
  readonly texts: ReadonlyMap<string, LabelText>;
  readonly placed: readonly PlacedLabel[];
}

/** The labels of the map. They are measured and placed when the map has stopped, and hidden while it zooms or flies. */
export function Labels({ scene }: { scene: Scene }) {
  const map = useMap();
  const { programme, i18n, medium } = usePicture();
  const view = useView();
  const [{ texts, placed }, setDrawing] = useState<Drawing>({ texts: new Map(), placed: [] });

  const layOut = () => {
    const container = map.getContainer();
    const { x: width, y: height } = map.getSize();
    const toScreen = (point: Point) => {
      const [lon, lat] = unproject(point);
      return map.latLngToContainerPoint([lat, lon]);
    };
    const reaches = new Map(scene.spots.map((spot) => [spot.place, reachOf(container, spot.place)]));
    const reach = (place: PlaceId) => reaches.get(place) ?? 0;
    const markers = scene.spots.map((spot) => {
      const { x, y } = toScreen(project(spot.at));
      const far = reach(spot.place);
      return { x: x - far, y: y - far, width: 2 * far, height: 2 * far };
    });
    markers.push(
      ...circlesOn(map, scene, programme, view).map(({ x, y, radius }) => ({
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
      })),
    );
    const level = levelOf(programme, scene, view);
    const named = namesOn(medium, level, labelTexts(programme, scene, view, i18n), width);
    const size = { width, height };
    const overlays = overlaysOn(container);
    const measure = textMeasure(container);
    const requests = labelRequests(scene, medium, level, named, {
      size,
      overlays,
      toScreen,
      measure,
      reach,
    });
    setDrawing({ texts: named, placed: placeLabels(requests, size, { overlays, markers }) });
  };
  const isFlying = useFollowMap(scene, layOut);

  const outlined = new Set<string>(scene.outlines.flatMap(({ place }) => place ?? []));
  return (
    <svg className={styles.labels} aria-hidden="true" data-flying={isFlying || undefined}>
      {placed.map(({ id, leader }) => leader && <Leader key={id} line={leader} />)}
      {placed.map(({ id, box, fit }) => {
        const label = texts.get(id);
        if (!label) return null;
        return (
          <text
            key={id}
            className={`${styles.label} ${styles[label.style]}`}
            x={box.x + box.width / 2}
            y={box.y + box.height / 2}
            data-label={id}
            data-chosen={label.highlight}
            data-shade={label.shade}
            data-inside={(fit === 0 && outlined.has(id)) || undefined}
          >
            {label.text}
            {label.figure && <Value segment={label.figure} />}
          </text>
        );
      })}
    </svg>
  );
}

/** The figure after a name; nothing for plain text. */
function Value({ segment }: { segment: TextSegment }) {
  if (typeof segment === 'string') return null;
  return (
    <tspan className={styles.value} data-figure={segment.ref}>
      {` ${segment.text}`}
    </tspan>
  );
}

function Leader({ line }: { line: readonly Point[] }) {
  const points = line.map(({ x, y }) => `${x},${y}`).join(' ');
  const end = line.at(-1);
  return (
    <g>
      <polyline className={styles.leaderHalo} points={points} />
      <polyline className={styles.leader} points={points} />
      {end && <circle className={styles.end} cx={end.x} cy={end.y} r="2" />}
    </g>
  );
}

/** Radius of a spot's marker at the current zoom, in pixels; at least 4. */
function reachOf(container: HTMLElement, place: PlaceId): number {
  const marks = container.querySelectorAll<SVGGraphicsElement>(
    `[data-ref="place:${CSS.escape(place)}"][data-quiet]`,
  );
  return Math.max(4, ...[...marks].map((mark) => mark.getBBox().width / 2 + 1));
}
