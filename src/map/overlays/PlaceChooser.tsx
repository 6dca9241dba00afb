import { useEffect, useEffectEvent, useRef } from 'react';
import { useMapEvents } from 'react-leaflet';
import type { PlaceId } from '../../model/programme';
import { placeById } from '../../model/territory';
import { usePicture, useI18n } from '../../picture/context';
import { Icon } from '../../ui/parts/Icon';
import styles from './PlaceChooser.module.css';
import { unproject, type Point } from '../layer/projection';
import { makeControl } from '../map-control';

/** The places that a click can mean; possibly none. */
export interface PlaceChoices {
  readonly places: readonly PlaceId[];
  /** Where the card stands, in map units: its upper edge is below this point. */
  readonly at: Point;
  /** What was clicked, such as the department around the places; null = a spot between them. */
  readonly name: string | null;
}

interface PlaceChooserProps {
  onPlace: (id: PlaceId) => void;
  onClose: () => void;
}

/** Offers the places that a click can mean, or says in a status line that there is none. */
export function PlaceChooser({ choices, ...rest }: PlaceChooserProps & { choices: PlaceChoices | null }) {
  const i18n = useI18n();
  const isEmpty = choices?.places.length === 0 && choices.name !== null;
  return (
    <>
      <p ref={makeControl} className={styles.status} role="status">
        {isEmpty && i18n.t('map.nothing', { name: choices.name })}
      </p>
      {choices && choices.places.length > 0 && (
        <ChoiceCard key={choices.places.join()} {...choices} {...rest} />
      )}
    </>
  );
}

function ChoiceCard({ places, at, name, onPlace, onClose }: PlaceChooserProps & PlaceChoices) {
  const { programme, i18n } = usePicture();
  const box = useRef<HTMLDivElement>(null);
  const count = { count: places.length, number: i18n.cardinal(places.length) };
  const sentence = name === null ? i18n.t('map.offer.near', count) : i18n.t('map.offer', { name, ...count });

  const stand = () => {
    const element = box.current;
    if (!element) return;
    const [lon, lat] = unproject(at);
    const { x, y } = map.latLngToContainerPoint([lat, lon]);
    const size = map.getSize();
    const limit = (value: number, most: number) => Math.round(Math.max(8, Math.min(value, most - 8)));
    element.style.left = `${limit(x - element.offsetWidth / 2, size.x - element.offsetWidth)}px`;
    element.style.top = `${limit(y + 8, size.y - element.offsetHeight)}px`;
  };
  // It stays beside its point when the map is moved or another size.
  const map = useMapEvents({ move: stand, moveend: stand, resize: stand });
  const standThere = useEffectEvent(stand);

  useEffect(function keepFromMap() {
    makeControl(box.current);
  }, []);

  useEffect(
    function standAtPoint() {
      standThere();
    },
    [at],
  );

  useEffect(function takeFocus() {
    const before = document.activeElement;
    box.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <div ref={box} className={styles.offer} role="group" aria-label={sentence}>
      <p>{sentence}</p>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <button type="button" data-ref={`place:${place}`} onClick={() => onPlace(place)}>
              {i18n.name(placeById(programme, place).name)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.close} aria-label={i18n.t('app.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
