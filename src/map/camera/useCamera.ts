import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '../../model/programme';
import { usePicture, useView } from '../../picture/context';
import { useMedia } from '../../ui/useMedia';
import { overlaysOn, PAGE_OVERLAY } from '../overlays/overlays';
import type { Scene } from '../layer/scene';
import { framingOf, liftBounds, moveTo, setLimits, sightOf, standOf, standsAt } from './camera';
import type { Framing } from './framing';
import { homeOf, placesToShow } from './home';
import { areInSight } from './in-sight';

/** What the camera shows: places, and how it framed them; null until the map is large enough. */
interface Aim {
  readonly places: readonly PlaceId[];
  readonly framing: Framing | null;
}

/**
 * Moves the map to what the View asks for. On the page it moves only for another place that is not in sight; a slide is always framed anew.
 * When the map's size changes it keeps what the camera showed, or, after the reader has moved the map, its middle.
 */
export function useCamera(scene: Scene): void {
  const map = useMap();
  const { programme, medium } = usePicture();
  const view = useView();
  const motion = !useMedia('(prefers-reduced-motion: reduce)');
  const aim = useRef<Aim>({ places: [], framing: null });
  const isFlying = useRef(false);
  /** The places last asked for, and whether a sheet may still rise over them. */
  const asked = useRef('');
  const awaitsSheet = useRef(false);
  const isPage = medium === 'page';
  const wanted = placesToShow(programme, view, medium);

  /** Where the map came to rest, which its bounds may have kept from the framing by some pixels. */
  const rememberStand = () => {
    aim.current = { ...aim.current, framing: standOf(map) };
  };

  const show = useEffectEvent((places: readonly PlaceId[], animate: boolean) => {
    const to = framingOf(map, programme, scene, places, overlaysOn(map.getContainer()), medium);
    const isFirst = aim.current.framing === null;
    aim.current = { places, framing: to };
    if (!to) return;
    if (isPage) setLimits(map, programme, scene, to);
    const wasFlying = isFlying.current;
    isFlying.current = animate && motion && !isFirst && !standsAt(map, to);
    moveTo(map, to, { motion: isFlying.current, isFlying: wasFlying });
    if (!isFlying.current) rememberStand();
  });

  /** Whether what the View asks for is in sight where the map stands, or where its flight ends. */
  const isWantedSeen = () => {
    const end = isFlying.current ? aim.current.framing : null;
    return areInSight(programme, scene, wanted, sightOf(map, end ?? undefined));
  };

  /** Where the map stands, what lies on it is laid out anew; a flight goes on, and that happens at its end. */
  const stay = useEffectEvent(() => {
    if (!isFlying.current) map.fire('rest');
  });

  const showUnlessSeen = useEffectEvent((animate: boolean) => {
    if (isWantedSeen()) stay();
    else show(wanted, animate);
  });

  const frameAtOnce = useEffectEvent(() => {
    if (isPage) liftBounds(map);
    map.invalidateSize({ pan: false });
    asked.current = wanted.join(' ');
    if (!isPage) return show(wanted, false);
    // A link opens where a click would lead: at home, unless what it names is out of sight there.
    show([homeOf(programme)], false);
    if (aim.current.framing) showUnlessSeen(false);
  });

  const follow = useEffectEvent(() => {
    if (!isPage || aim.current.framing === null) return show(wanted, true);
    // An indicator is answered where the map stands; when it is deselected, the map is still where it was.
    if (view.focus === 'indicator' || asked.current === wanted.join(' ')) return stay();
    asked.current = wanted.join(' ');
    awaitsSheet.current = true;
    showUnlessSeen(true);
  });

  const landed = useEffectEvent(rememberStand);

  const goHome = useEffectEvent(() => {
    show(isWantedSeen() ? [homeOf(programme)] : wanted, true);
  });
  const showWhole = useEffectEvent(() => show([programme.territory], true));

  const followSize = useEffectEvent(() => {
    const { places, framing } = aim.current;
    const isOwn = !isPage || framing === null || isFlying.current || standsAt(map, framing);
    if (isPage) liftBounds(map);
    map.invalidateSize({ pan: !isOwn, animate: false });
    if (!isOwn) return setLimits(map, programme, scene, framing);
    show(isPage && places.length > 0 ? places : wanted, false);
    // On paper nothing is looked for: the page comes back to where it was.
    if (isPage && document.documentElement.dataset.mode !== 'print') showUnlessSeen(false);
  });

  const fitOverlays = useEffectEvent(() => {
    const { places, framing } = aim.current;
    if (framing !== null && !isFlying.current && standsAt(map, framing)) show(places, false);
  });

  useLayoutEffect(
    function frameScene() {
      frameAtOnce();
    },
    [map, scene],
  );

  useEffect(
    function followView() {
      // Waits two frames, so that the response to the click is painted before the map begins to move.
      let request = requestAnimationFrame(() => {
        request = requestAnimationFrame(() => follow());
      });
      return () => cancelAnimationFrame(request);
    },
    [map, scene, programme, view],
  );

  useEffect(
    function listenToMap() {
      const on = {
        moveend: () => {
          if (isFlying.current) landed();
          isFlying.current = false;
        },
        dragstart: () => {
          awaitsSheet.current = false;
        },
        home: () => goHome(),
        whole: () => showWhole(),
      };
      map.on(on);
      return () => {
        map.off(on);
      };
    },
    [map],
  );

  useEffect(function listenToSheet() {
    // What rises over the map after a choice covers its place only when it has come to rest.
    const onRest = ({ target }: Event) => {
      if (!awaitsSheet.current || !(target instanceof Element) || !target.matches(PAGE_OVERLAY)) return;
      awaitsSheet.current = false;
      showUnlessSeen(true);
    };
    document.addEventListener('animationend', onRest);
    return () => document.removeEventListener('animationend', onRest);
  }, []);

  useEffect(
    function listenToSize() {
      let request = 0;
      const onSize = () => {
        const { clientWidth, clientHeight } = map.getContainer();
        const { x, y } = map.getSize();
        if (clientWidth === x && clientHeight === y) return;
        followSize();
        // Once more when the overlays have taken the sizes that they have on a map of this size.
        cancelAnimationFrame(request);
        request = requestAnimationFrame(() => {
          request = requestAnimationFrame(() => fitOverlays());
        });
      };
      // Printing does not wait for a render, so the labels are laid out synchronously.
      const atOnce = () => flushSync(onSize);
      const observer = new ResizeObserver(onSize);
      observer.observe(map.getContainer());
      // A column of places that opens or closes moves nothing, but names and inset keep clear of it.
      const drawer = map.getContainer().closest('[data-map-panel]')?.querySelector('[data-place-drawer]');
      const drawers = new ResizeObserver(() => stay());
      if (drawer) drawers.observe(drawer);
      window.addEventListener('beforeprint', atOnce);
      window.addEventListener('afterprint', atOnce);
      return () => {
        cancelAnimationFrame(request);
        observer.disconnect();
        drawers.disconnect();
        window.removeEventListener('beforeprint', atOnce);
        window.removeEventListener('afterprint', atOnce);
      };
    },
    [map],
  );
}
