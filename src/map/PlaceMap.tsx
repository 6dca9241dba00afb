import { useMemo, useRef, useState, type ReactNode } from 'react';
import type * as L from 'leaflet';
import { MapContainer } from 'react-leaflet';
import 'leaflet/dist/leaflet.css';
import type { Words } from '../i18n/words';
import type { EventId, PlaceId, Programme } from '../model/programme';
import { pathTo, placeById } from '../model/territory';
import { placeOf, shownBy, type View } from '../model/view';
import { useMedium } from '../ui/medium';
import { Answer, type MapAnswer } from './Answer';
import { Arcs } from './Arcs';
import { Caption } from './Caption';
import { Circles } from './Circles';
import { EventChips } from './EventChips';
import { MIN_ZOOM, MAX_ZOOM } from './framing';
import { Labels } from './Labels';
import type { MapLayer } from './layer-check';
import { Legend } from './Legend';
import { outlineName } from './outline-name';
import { Painting } from './Painting';
import { placeFigures } from './place-figures';
import styles from './PlaceMap.module.css';
import { makeScene, type Drawn } from './scene';
import { ZoomButtons } from './ZoomButtons';

export interface MapCallbacks {
  place(id: PlaceId | null): void;
  /** An outline without a place of its own, in the country that is looked at. */
  outline(boundary: string, name: string): void;
  event(id: EventId): void;
  /** One level up. */
  leave(): void;
  answerClosed(): void;
}

export interface PlaceMapProps {
  programme: Programme;
  /** Null while there is none: `instead` stands in the map's room, and everything around it is there already. */
  layer: MapLayer | null;
  instead?: ReactNode;
  words: Words;
  view: View;
  /** False under reduced motion: the map is there at once. */
  motion: boolean;
  answer: MapAnswer | null;
  on: MapCallbacks;
}

/**
 * The places on a map without tiles. For pointers only: the place list is the keyboard's and the screen reader's way to the same
 * choice, so its paths are hidden from both.
 */
export function PlaceMap(props: PlaceMapProps) {
  const { programme, layer, instead, words, view, motion, answer, on } = props;
  const [map, setMap] = useState<L.Map | null>(null);
  const figure = useRef<HTMLElement>(null);
  const scene = useMemo(() => layer && makeScene(programme, layer), [programme, layer]);
  const figures = useMemo(() => placeFigures(programme, view), [programme, view]);
  const place = placeById(programme, placeOf(programme, view));
  const medium = useMedium();
  const isSlide = medium !== 'page';

  const press = ({ outline, place: own, country }: Drawn) => {
    const isInside =
      country !== null && view.place !== null && pathTo(programme, view.place).includes(country);
    if (own !== null) on.place(own);
    else if (isInside) on.outline(outline.id, outlineName(outline, words.lang));
    else if (country !== null) on.place(country);
  };

  return (
    <figure
      ref={figure}
      className={styles.figure}
      aria-label={words.t('map.label', { place: words.name(place.name) })}
      data-view="map"
      data-shown={shownBy(view)}
      data-focus={view.focus ?? undefined}
      data-figures={figures?.kind}
      data-medium={isSlide ? 'slide' : undefined}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (answer) on.answerClosed();
        else on.leave();
      }}
    >
      {!isSlide && <Caption programme={programme} words={words} view={view} onPlace={on.place} />}
      {medium !== 'locator' && (
        <EventChips programme={programme} words={words} view={view} onEvent={on.event} />
      )}
      <div className={styles.frame}>
        {scene === null ? (
          instead
        ) : (
          <>
            <MapContainer
              ref={setMap}
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
              dragging={!matchMedia('(pointer: coarse)').matches}
            >
              <Painting
                scene={scene}
                programme={programme}
                view={view}
                motion={motion}
                figure={figure}
                onOutline={press}
                onSpot={on.place}
              />
            </MapContainer>
            {map && <Circles {...{ map, scene, programme, words, view }} />}
            {map && <Arcs {...{ map, figure, scene, programme, words, view }} />}
            {map && <Labels {...{ map, figure, scene, programme, words, view }} />}
            {map && !isSlide && <ZoomButtons map={map} words={words} />}
            {map && (
              <Answer map={map} scene={scene} programme={programme} words={words} answer={answer} on={on} />
            )}
          </>
        )}
      </div>
      {!isSlide && <Legend scene={scene} figures={figures} programme={programme} words={words} />}
    </figure>
  );
}
