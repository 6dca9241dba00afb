import { useMemo, useState, type ReactNode } from 'react';
import { MapContainer } from 'react-leaflet';
import 'leaflet/dist/leaflet.css';
import type { PlaceId } from '../model/programme';
import { pressed } from '../model/view/reduce-view';
import { choicesAt, pathTo, placeById } from '../model/territory';
import { placeOf, shownBy } from '../model/view/view';
import { usePicture, useView } from '../picture/context';
import { PlaceChooser, type PlaceChoices } from './overlays/PlaceChooser';
import { Arcs } from './arcs/Arcs';
import { Circles } from './overlays/Circles';
import { EventChips } from './overlays/EventChips';
import { EVERYWHERE } from './camera/camera';
import { MIN_ZOOM, MAX_ZOOM } from './camera/framing';
import { Inset } from './inset/Inset';
import { Labels } from './labels/Labels';
import type { MapLayer } from './layer/layer-check';
import { outlineName } from './layer/outline-name';
import { project } from './layer/projection';
import { Legend } from './overlays/Legend';
import { MapLayers, type MapPress } from './draw/MapLayers';
import { placeFigures } from './draw/place-figures';
import styles from './PlaceMap.module.css';
import { makeScene } from './layer/scene';
import { Tooltip } from './tooltip/Tooltip';
import { ZoomButtons } from './overlays/ZoomButtons';

export interface PlaceMapProps {
  /** Null while there is no layer: `instead` then fills the map's frame. What surrounds the map is rendered either way. */
  layer: MapLayer | null;
  instead?: ReactNode;
}

/**
 * The places on a Leaflet map without tiles. Its paths are for pointers only and hidden from keyboard and screen reader, which have the
 * place list for the same choice.
 */
export function PlaceMap({ layer, instead }: PlaceMapProps) {
  const { programme, i18n, medium, dispatch } = usePicture();
  const view = useView();
  const [choices, setChoices] = useState<PlaceChoices | null>(null);
  const [chosenIn, setChosenIn] = useState(view);
  const scene = useMemo(() => layer && makeScene(programme, layer), [programme, layer]);
  const figures = useMemo(() => placeFigures(programme, view), [programme, view]);
  const place = placeById(programme, placeOf(programme, view));
  const isPage = medium === 'page';
  const isSlide = medium === 'slide' || medium === 'locator';
  // State adjusted during rendering: the place chooser belongs to one View and closes when the View changes. It stays closed if Undo brings
  // that View back.
  if (chosenIn !== view) {
    setChosenIn(view);
    setChoices(null);
  }

  const closeChooser = () => setChoices(null);
  const choose = (id: PlaceId) => {
    closeChooser();
    dispatch(pressed('place', id));
  };
  const pick = (found: PlaceChoices) => {
    const [only, another] = found.places;
    if (only !== undefined && another === undefined) choose(only);
    else setChoices(found);
  };
  const press = ({ places, drawn, at }: MapPress) => {
    if (places.length > 0) return pick({ places, at, name: null });
    if (drawn === null || drawn.country === null) {
      if (choices) closeChooser();
      else if (isPage) dispatch({ kind: 'levelLeft' });
      return;
    }
    const { outline, country } = drawn;
    const isInside = view.place !== null && pathTo(programme, view.place).includes(country);
    if (!isInside) return choose(country);
    const [west, south, east] = outline.bbox;
    const name = outlineName(outline, i18n.lang);
    pick({ places: choicesAt(programme, outline.id), at: project([(west + east) / 2, south]), name });
  };

  return (
    <figure
      className={styles.figure}
      aria-label={i18n.t('map.label', { place: i18n.name(place.name) })}
      data-view="map"
      data-shown={shownBy(view)}
      data-focus={view.focus ?? undefined}
      data-figures={figures?.kind}
      data-medium={isSlide ? 'slide' : undefined}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (choices) closeChooser();
        else dispatch({ kind: 'levelLeft' });
      }}
    >
      {(isPage || medium === 'slide') && <EventChips />}
      <div className={styles.frame}>
        {scene === null ? (
          instead
        ) : (
          <MapContainer
            className={styles.map}
            center={[0, 0]}
            zoom={MIN_ZOOM}
            minZoom={MIN_ZOOM}
            maxZoom={MAX_ZOOM}
            zoomSnap={0}
            zoomDelta={0.75}
            zoomAnimation={false}
            fadeAnimation={false}
            zoomControl={false}
            attributionControl={false}
            doubleClickZoom={false}
            scrollWheelZoom={false}
            boxZoom={false}
            keyboard={false}
            trackResize={false}
            {...(isPage ? { maxBounds: EVERYWHERE, maxBoundsViscosity: 1 } : {})}
            bounceAtZoomLimits={false}
          >
            <MapLayers scene={scene} onPress={press} />
            <Circles scene={scene} />
            <Arcs scene={scene} />
            <Labels scene={scene} />
            {isPage && <Inset scene={scene} />}
            {isPage && <ZoomButtons scene={scene} />}
            {isPage && <Tooltip scene={scene} />}
            <PlaceChooser choices={choices} onPlace={choose} onClose={closeChooser} />
          </MapContainer>
        )}
      </div>
      {!isSlide && <Legend scene={scene} figures={figures} />}
    </figure>
  );
}
