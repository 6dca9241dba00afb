import { useMemo, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { TextSegment } from '../../i18n/i18n';
import type { PlaceId } from '../../model/programme';
import { usePicture, useView } from '../../picture/context';
import { markerSizes } from '../draw/markers';
import { circlesOn } from '../overlays/Circles';
import { useFollowMap } from '../useFollowMap';
import type { LabelBox, LabelRequest, PlacedLabel } from './label';
import { placeLabels } from './label-layout';
import { labelRequests } from './label-requests';
import { labelTexts, levelOf, type LabelText } from './label-texts';
import styles from './Labels.module.css';
import { textMeasure, type Measured } from './text-measure';
import { namesOn } from './naming';
import { overlaysOn } from '../overlays/overlays';
import { unproject, project, type Point, type Rect } from '../layer/projection';
import type { Scene } from '../layer/scene';

interface Drawing {
  readonly texts: ReadonlyMap<string, LabelText>;
  readonly measured: ReadonlyMap<string, Measured>;
  readonly placed: readonly PlacedLabel[];
}

/** The page's effort for a map of few and of many labels. */
const FEW = { most: 60, effort: { restarts: 8, leaders: 16 } };
const MANY = { most: 150, effort: { restarts: 0, leaders: 16 } };

/**
 * The labels of the map. They are measured and placed when the map has stopped, and hidden while it zooms or flies. On the page a label
 * belongs to its place: pointing at it and pressing it mean the place.
 */
export function Labels({ scene }: { scene: Scene }) {
  const map = useMap();
  const { programme, i18n, medium } = usePicture();
  const view = useView();
  const isPage = medium === 'page';
  const now = useMemo(
    () => labelTexts(programme, scene, view, i18n, medium),
    [programme, scene, view, i18n, medium],
  );
  const [{ texts, measured, placed }, setDrawing] = useState<Drawing>({
    texts: new Map(),
    measured: new Map(),
    placed: [],
  });

  /** For what the labels were placed last: while nothing of it changes, they stay where they are. */
  const drawnFor = useRef('');
  const layOut = () => {
    const container = map.getContainer();
    const { x: width, y: height } = map.getSize();
    const toScreen = (point: Point) => {
      const [lon, lat] = unproject(point);
      return map.latLngToContainerPoint([lat, lon]);
    };
    const points = scene.spots.map(({ at }) => toScreen(project(at)));
    const radii = markerSizes(points);
    const reaches = new Map(scene.spots.map(({ place }, i) => [place, Math.max(4, radii[i]! + 1)]));
    const reach = (place: PlaceId) => reaches.get(place) ?? 0;
    const markers = [
      ...scene.spots.map(({ place }, i) => around(points[i]!, reach(place))),
      ...circlesOn(map, scene, programme, view).map((circle) => around(circle, circle.radius)),
    ];
    const level = levelOf(programme, scene, view);
    const named = namesOn(medium, level, now, width);
    const size = { width, height };
    const overlays = overlaysOn(container);
    const measure = textMeasure(container, isPage ? unitOfText() : 1);
    const { lng, lat } = map.getCenter();
    const key = JSON.stringify([
      [lng, lat, map.getZoom(), size, overlays],
      [...named].map(([place, label]) => [
        place,
        label.text,
        label.figure,
        label.badge,
        !isPage && label.highlight,
      ]),
      [...named.values()].slice(0, 1).map(measure),
    ]);
    if (key === drawnFor.current) return;
    drawnFor.current = key;
    const requests = labelRequests(scene, medium, level, named, {
      size,
      overlays,
      toScreen,
      measure,
      reach,
    });
    const [countries, places] = [true, false].map((isCountry) =>
      requests.filter(({ id }) => (named.get(id as PlaceId)?.style === 'country') === isCountry),
    ) as [LabelRequest[], LabelRequest[]];
    const wanted = isPage ? [...mostImportant(places), ...countries] : requests;
    const effort = wanted.length <= FEW.most ? FEW.effort : MANY.effort;
    const obstacles = { overlays, markers };
    const placed = isPage
      ? placeLabels(wanted, size, obstacles, effort)
      : placeLabels(wanted, size, obstacles);
    const sizeOf = ({ id }: PlacedLabel) => measure(named.get(id as PlaceId)!);
    setDrawing({ texts: named, measured: new Map(placed.map((each) => [each.id, sizeOf(each)])), placed });
  };
  const isFlying = useFollowMap(scene, layOut);

  const outlined = new Set<string>(scene.outlines.flatMap(({ place }) => place ?? []));
  return (
    <svg className={styles.labels} aria-hidden="true" data-flying={isFlying || undefined}>
      {placed.map(({ id, leader }) => leader && <Leader key={id} line={leader} />)}
      {placed.map(({ id, box, fit }) => {
        const label = texts.get(id);
        const sizes = measured.get(id);
        if (!label || !sizes) return null;
        const { highlight, isDimmed, shade } = now.get(id as PlaceId) ?? label;
        const [name, badge] = partsOf(box, sizes);
        return (
          <g
            key={id}
            className={styles.group}
            data-ref={isPage ? `place:${id}` : undefined}
            data-chosen={highlight}
            data-dimmed={isDimmed || undefined}
            data-shade={shade}
            data-inside={(fit === 0 && outlined.has(id)) || undefined}
          >
            {isPage && <rect className={styles.hit} {...rectOf(box)} />}
            <text
              className={`${styles.label} ${styles[label.style]}`}
              x={name.x + name.width / 2}
              y={name.y + name.height / 2}
              data-label={id}
              data-chosen={highlight}
            >
              {label.text}
              {label.figure && <Value segment={label.figure} />}
            </text>
            {badge && label.badge && <Badge box={badge} segment={label.badge} />}
          </g>
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

/** The number of a place's cases in a circle. */
function Badge({ box, segment }: { box: Rect; segment: TextSegment }) {
  if (typeof segment === 'string') return null;
  const { x, y, width, height } = box;
  return (
    <g className={styles.badge}>
      <rect {...rectOf(box)} rx={height / 2} />
      <text x={x + width / 2} y={y + height / 2} data-figure={segment.ref}>
        {segment.text}
      </text>
    </g>
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

function mostImportant(requests: readonly LabelRequest[]): readonly LabelRequest[] {
  return requests.toSorted((a, b) => a.rank - b.rank).slice(0, MANY.most);
}

/** Pixels of the sixteenth part of the reader's font size, in which the page's labels are written. */
function unitOfText(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** Where in its box a label's name and badge stand. */
function partsOf(box: LabelBox, { name, badge }: Measured): readonly [Rect, Rect | null] {
  const level = (size: { readonly height: number }) => box.y + (box.height - size.height) / 2;
  if (!badge) return [{ ...name, x: box.x + (box.width - name.width) / 2, y: level(name) }, null];
  const centred = (width: number) => box.x + (box.width - width) / 2;
  switch (box.badge) {
    case 'before':
      return [
        { ...name, x: box.x + box.width - name.width, y: level(name) },
        { ...badge, x: box.x, y: level(badge) },
      ];
    case 'after':
      return [
        { ...name, x: box.x, y: level(name) },
        { ...badge, x: box.x + box.width - badge.width, y: level(badge) },
      ];
    case 'below':
      return [
        { ...name, x: centred(name.width), y: box.y },
        { ...badge, x: centred(badge.width), y: box.y + box.height - badge.height },
      ];
  }
}

function rectOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}

function around({ x, y }: Point, far: number): Rect {
  return { x: x - far, y: y - far, width: 2 * far, height: 2 * far };
}
