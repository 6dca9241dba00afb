import { useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type * as L from 'leaflet';
import { useMap, useMapEvents } from 'react-leaflet';
import type { PlaceId } from '../../model/programme';
import { placeById } from '../../model/territory';
import { dimmed } from '../../model/view/filter';
import { pressed } from '../../model/view/reduce-view';
import { usePicture, useView } from '../../picture/context';
import { homeOf, isHomeAPart } from '../camera/home';
import { useStanding } from '../camera/useStanding';
import { highlights } from '../draw/highlight';
import { project, type Size } from '../layer/projection';
import type { Scene } from '../layer/scene';
import { makeControl } from '../map-control';
import { columnWidthOn } from '../overlays/overlays';
import styles from './Inset.module.css';
import { drawInset, insetSize, insetView, namesOnInset, type InsetDrawing } from './inset-shape';

/** Height of a line of names, and the least that a name is wide for each of its characters; shares of the font size. */
const LINE = 1.2;
const CHARACTER = 0.56;
/** Font size of the names, in rem. As in the style sheet. */
const NAME = 0.75;
/** A larger font enlarges the inset, up to this. */
const MOST = 1.5;

/**
 * The inset: where in the whole territory the map stands. A country clicked in it is chosen, as on the map; like the map's paths it is for
 * pointers only. Its caption shows the whole on the map and leads back home, which changes no View; on a small map it stands alone.
 */
export function Inset({ scene }: { scene: Scene }) {
  const { programme } = usePicture();
  return isHomeAPart(programme) ? <InsetOf scene={scene} /> : null;
}

function InsetOf({ scene }: { scene: Scene }) {
  const { programme, i18n } = usePicture();
  const { isWhole } = useStanding(scene);
  const map = useMap();
  // Its size is there from the first: the camera keeps the places clear of the inset.
  const [mapSize, setMapSize] = useState<Size>(() => sizeOf(map));
  const frame = useRef<SVGRectElement>(null);
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const size = insetSize(mapSize);
  const scale = Math.min(MOST, rem);
  const [width, height] = size ? [size.width * scale, size.height * scale] : [0, 0];
  const drawing = useMemo(
    () => (width > 0 ? drawInset(programme, scene, { width, height }) : null),
    [programme, scene, width, height],
  );

  const follow = () => {
    const next = sizeOf(map);
    setMapSize((now) => (now.width === next.width && now.height === next.height ? now : next));
    if (!drawing || !frame.current) return;
    const from = map.containerPointToLatLng([columnWidthOn(map.getContainer()), 0]);
    const to = map.containerPointToLatLng([next.width, next.height]);
    const [start, end] = [project([from.lng, from.lat]), project([to.lng, to.lat])];
    const seen = insetView(drawing, { ...start, width: end.x - start.x, height: end.y - start.y });
    for (const [name, value] of Object.entries(seen)) frame.current.setAttribute(name, value.toFixed(1));
  };
  useMapEvents({ move: follow, moveend: follow, resize: follow, rest: follow });
  const followNow = useEffectEvent(follow);
  useLayoutEffect(
    function standWhereTheMapIs() {
      followNow();
    },
    [drawing],
  );

  const whole = i18n.name(placeById(programme, programme.territory).name);
  const home = i18n.name(placeById(programme, homeOf(programme)).name);
  return (
    <div
      ref={makeControl}
      className={styles.inset}
      style={drawing ? { width: width + 2 } : undefined}
      data-overlay=""
      data-inset=""
    >
      {drawing && (
        <svg
          className={styles.drawing}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
        >
          <Shapes drawing={drawing} />
          <Names scene={scene} drawing={drawing} fontSize={NAME * rem * 16} />
          <rect ref={frame} className={styles.frame} />
        </svg>
      )}
      <button
        type="button"
        className={styles.caption}
        title={i18n.t(isWhole ? 'map.inset.home' : 'map.inset.whole', { place: isWhole ? home : whole })}
        onClick={() => map.fire(isWhole ? 'home' : 'whole')}
      >
        {isWhole ? i18n.t('map.inset.home', { place: home }) : whole}
      </button>
    </div>
  );
}

function sizeOf(map: L.Map): Size {
  const { x: width, y: height } = map.getSize();
  return { width, height };
}

/** Invisible wide lines lie below the fills: a small country is hit also beside its shape, as long as no other is there. */
function Shapes({ drawing }: { drawing: InsetDrawing }) {
  const { programme, dispatch } = usePicture();
  const view = useView();
  const highlight = highlights(programme, view);
  const left = dimmed(programme, view);
  const choose = (place: PlaceId) => dispatch(pressed('place', place));
  const countries = drawing.shapes.filter(({ kind }) => kind === 'member');
  return (
    <>
      {drawing.shapes
        .filter(({ kind }) => kind === 'context')
        .map(({ id, path }) => (
          <path key={id} className={styles.context} d={path} />
        ))}
      {countries.map(
        ({ id, place, path }) =>
          place && (
            <path
              key={id}
              className={styles.reach}
              d={path}
              data-ref={`place:${place}`}
              onClick={() => choose(place)}
            />
          ),
      )}
      {drawing.shapes
        .filter(({ kind }) => kind !== 'context')
        .map(({ id, kind, place, path }) => {
          const isCountry = kind === 'member' && place !== null;
          return (
            <path
              key={id}
              className={`${styles.shape} ${styles[kind]}`}
              d={path}
              data-ref={isCountry ? `place:${place}` : undefined}
              data-chosen={place === null ? undefined : highlight.get(`place:${place}`)}
              data-dimmed={place === null ? undefined : left.has(`place:${place}`) || undefined}
              onClick={isCountry ? () => choose(place) : undefined}
            />
          );
        })}
      {/* Outlines of what is chosen or pointed at lie above all fills. */}
      {countries.map(
        ({ id, place, path }) =>
          place && (
            <path
              key={`ring ${id}`}
              className={styles.ring}
              d={path}
              data-ref={`place:${place}`}
              data-chosen={highlight.get(`place:${place}`)}
            />
          ),
      )}
    </>
  );
}

interface NamesProps {
  scene: Scene;
  drawing: InsetDrawing;
  fontSize: number;
}

function Names({ scene, drawing, fontSize }: NamesProps) {
  const { programme, i18n } = usePicture();
  const names = useMemo(
    () =>
      namesOnInset(
        programme,
        scene,
        drawing,
        (place) => i18n.name(placeById(programme, place).name),
        (text) => ({ width: text.length * CHARACTER * fontSize, height: LINE * fontSize }),
      ),
    [programme, scene, drawing, i18n, fontSize],
  );
  return names.map(({ place, text, x, y }) => (
    <text key={place} className={styles.name} x={x} y={y}>
      {text}
    </text>
  ));
}
