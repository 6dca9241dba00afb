import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '../../model/programme';
import { placeById } from '../../model/territory';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { refAt } from '../../ui/marks';
import { sightOf } from '../camera/camera';
import { holdsPoint, type Point } from '../layer/projection';
import { anchorOf, type Scene } from '../layer/scene';
import { drawerOn } from '../overlays/overlays';
import styles from './Tooltip.module.css';
import { placeFacts } from './place-facts';
import { tooltipPlace } from './tooltip-place';

/** A finger must rest this long, in milliseconds, and not move farther than this, in pixels: else it chooses or scrolls. */
const HOLD = 450;
const STILL = 10;
/** Distance from a pointer, from a place that has the focus elsewhere, and from a finger, in pixels. */
const APART = { mouse: 14, focus: 12, touch: 40 } as const;

interface Shown {
  readonly place: PlaceId;
  readonly by: keyof typeof APART;
}

/**
 * The tooltip of the place that is marked on the map: because the pointer is on it, or because its row or any other mark of it has the focus
 * or the pointer. It reads the marks, so that it appears and goes with them; a finger has to rest on a place.
 */
export function Tooltip({ scene }: { scene: Scene }) {
  const map = useMap();
  const { programme, i18n } = usePicture();
  const [shown, setShown] = useState<Shown | null>(null);
  const box = useRef<HTMLDivElement>(null);
  /** Where the pointer is on the map and on which place; null elsewhere. */
  const pointer = useRef<{ at: Point; place: string | null; isTouch: boolean } | null>(null);

  const stand = useEffectEvent(() => {
    const element = box.current;
    if (!element || !shown) return;
    const { size, toScreen } = sightOf(map);
    const anchor = anchorOf(programme, scene, shown.place);
    const at = shown.by === 'focus' ? anchor && toScreen(anchor) : pointer.current?.at;
    // What lies under the open drawer of places is not pointed at.
    const left = drawerOn(map.getContainer())?.offsetWidth ?? 0;
    const sheet = { width: size.width - left, height: size.height };
    if (!at || !holdsPoint({ x: left, y: 0, ...sheet }, at)) {
      element.style.visibility = 'hidden';
      return;
    }
    const own = { width: element.offsetWidth, height: element.offsetHeight };
    const place = tooltipPlace({ x: at.x - left, y: at.y }, own, sheet, APART[shown.by]);
    const [x, y] = [place.x + left, place.y];
    element.style.visibility = 'visible';
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  });

  useLayoutEffect(
    function standThere() {
      stand();
    },
    [shown, i18n],
  );

  useEffect(
    function readMarks() {
      const pane = map.getPanes().overlayPane;
      const read = () => {
        const ref = pane?.querySelector('[data-marked][data-ref^="place:"]')?.getAttribute('data-ref');
        // A finger that has just come down marks the place too; its tooltip waits for the hold.
        if (ref === undefined || ref === null || pointer.current?.isTouch) return setShown(null);
        const by = pointer.current?.place === ref ? 'mouse' : 'focus';
        const place = ref.slice('place:'.length) as PlaceId;
        setShown((now) => (now?.place === place && now.by === by ? now : { place, by }));
      };
      const observer = new MutationObserver(read);
      if (pane) observer.observe(pane, { subtree: true, attributeFilter: ['data-marked'] });
      return () => observer.disconnect();
    },
    [map],
  );

  useEffect(
    function followPointer() {
      const container = map.getContainer();
      const controller = new AbortController();
      const listen = <Kind extends keyof HTMLElementEventMap>(
        kind: Kind,
        on: (event: HTMLElementEventMap[Kind]) => void,
      ) => container.addEventListener(kind, on, { capture: true, passive: true, signal: controller.signal });
      let hold = 0;
      let from: Point = { x: 0, y: 0 };
      const note = (event: PointerEvent) => {
        const { left, top } = container.getBoundingClientRect();
        pointer.current = {
          at: { x: event.clientX - left, y: event.clientY - top },
          place: refAt(event.target),
          isTouch: event.pointerType === 'touch',
        };
      };
      const letGo = () => {
        clearTimeout(hold);
        if (!pointer.current?.isTouch) return;
        pointer.current = null;
        setShown(null);
      };
      // Before the page marks what the pointer has come to, so that the marks find its position.
      listen('pointerover', note);
      listen('pointermove', (event) => {
        note(event);
        if (event.pointerType !== 'touch') return stand();
        if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) letGo();
      });
      listen('pointerdown', (event) => {
        note(event);
        if (event.pointerType !== 'touch') return setShown(null);
        from = { x: event.clientX, y: event.clientY };
        clearTimeout(hold);
        const ref = pointer.current?.place;
        if (!event.isPrimary || !ref?.startsWith('place:')) return;
        hold = window.setTimeout(
          () => setShown({ place: ref.slice('place:'.length) as PlaceId, by: 'touch' }),
          HOLD,
        );
      });
      listen('pointerup', letGo);
      listen('pointercancel', letGo);
      listen('pointerleave', (event) => {
        if (event.target === container) pointer.current = null;
      });
      return () => {
        clearTimeout(hold);
        controller.abort();
      };
    },
    [map],
  );

  useEffect(
    function leaveWithMap() {
      const leave = () => setShown(null);
      map.on('movestart zoomstart', leave);
      return () => {
        map.off('movestart zoomstart', leave);
      };
    },
    [map],
  );

  if (!shown) return null;
  return (
    <div ref={box} className={styles.tooltip} role="tooltip">
      <b>{i18n.name(placeById(programme, shown.place).name)}</b>
      {placeFacts(programme, i18n, shown.place).map((line, index) => (
        <p key={index}>
          <Prose segments={line} />
        </p>
      ))}
    </div>
  );
}
