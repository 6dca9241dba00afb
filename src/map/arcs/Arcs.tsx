import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import { useProgramme, useView } from '../../picture/context';
import { arcShape, type ArcShape } from './arc-shape';
import styles from './Arcs.module.css';
import { arcsOf, type Arc } from './arcs';
import { useFollowMap } from '../useFollowMap';
import { boxIn, figureOf, overlaysOn } from '../overlays/overlays';
import { unproject, holdsPoint } from '../layer/projection';
import { anchorOf, type Scene } from '../layer/scene';

const keyOf = ({ event, from }: Arc) => `${event} ${from}`;

/**
 * Arcs from the places of a chosen case, or of the cases of a chosen event, to the chips of their fairs. They are laid out in pixels when
 * the map has stopped, and CSS draws each in once.
 */
export function Arcs({ scene }: { scene: Scene }) {
  const map = useMap();
  const programme = useProgramme();
  const view = useView();
  const [shapes, setShapes] = useState<ReadonlyMap<string, ArcShape>>(new Map());
  const arcs = useMemo(() => arcsOf(programme, view), [programme, view]);

  const layOut = () => {
    const container = map.getContainer();
    const { x: width, y: height } = map.getSize();
    const overlays = arcs.length > 0 ? overlaysOn(container) : [];
    const found = arcs.flatMap((arc): [string, ArcShape][] => {
      const anchor = anchorOf(programme, scene, arc.from);
      const chip = figureOf(container)?.querySelector(`button[data-ref="event:${CSS.escape(arc.event)}"]`);
      if (!anchor || !chip) return [];
      const [lon, lat] = unproject(anchor);
      const box = boxIn(container, chip);
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const others = overlays.filter((other) => !holdsPoint(other, middle));
      const shape = arcShape(map.latLngToContainerPoint([lat, lon]), box, others, { width, height });
      return shape ? [[keyOf(arc), shape]] : [];
    });
    setShapes(new Map(found));
  };
  const isFlying = useFollowMap(scene, layOut);

  const scrolled = useEffectEvent(layOut);
  useEffect(
    function followChips() {
      const onScroll = () => scrolled();
      const figure = figureOf(map.getContainer());
      // Scroll events do not bubble, so the scrolling of a row of chips is caught in the capture phase.
      figure?.addEventListener('scroll', onScroll, { capture: true, passive: true });
      return () => figure?.removeEventListener('scroll', onScroll, { capture: true });
    },
    [map],
  );

  return (
    <svg className={styles.arcs} aria-hidden="true" data-flying={isFlying || undefined}>
      {arcs.map((arc) => {
        const shape = shapes.get(keyOf(arc));
        if (!shape) return null;
        return (
          <g key={keyOf(arc)} data-arc={keyOf(arc)} data-chosen={arc.highlight}>
            <path className={styles.halo} d={shape.line} pathLength={1} />
            <path className={styles.line} d={shape.line} pathLength={1} />
            <polygon className={styles.head} points={shape.head} />
          </g>
        );
      })}
    </svg>
  );
}
