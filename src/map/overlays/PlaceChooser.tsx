import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '../../model/programme';
import { placeById } from '../../model/territory';
import { usePicture, useI18n } from '../../picture/context';
import { Icon } from '../../ui/parts/Icon';
import styles from './PlaceChooser.module.css';
import { outlineName } from '../layer/outline-name';
import type { Drawn } from '../layer/scene';
import { makeControl } from '../map-control';

/** The choosable places inside of an outline that is no place itself; possibly none. */
export interface PlaceChoices {
  readonly drawn: Drawn;
  readonly places: readonly PlaceId[];
}

interface PlaceChooserProps {
  onPlace: (id: PlaceId) => void;
  onClose: () => void;
}

/** Offers the places inside of the clicked outline, or says in a status line that there is none. */
export function PlaceChooser({ choices, ...rest }: PlaceChooserProps & { choices: PlaceChoices | null }) {
  const i18n = useI18n();
  const isEmpty = choices?.places.length === 0;
  return (
    <>
      <p ref={makeControl} className={styles.status} role="status">
        {isEmpty && i18n.t('map.nothing', { name: outlineName(choices.drawn.outline, i18n.lang) })}
      </p>
      {choices && !isEmpty && <ChoiceCard key={choices.drawn.outline.id} {...choices} {...rest} />}
    </>
  );
}

function ChoiceCard({ drawn, places, onPlace, onClose }: PlaceChooserProps & PlaceChoices) {
  const map = useMap();
  const { programme, i18n } = usePicture();
  const box = useRef<HTMLDivElement>(null);
  const sentence = i18n.t('map.offer', {
    name: outlineName(drawn.outline, i18n.lang),
    count: places.length,
    number: i18n.cardinal(places.length),
  });

  useEffect(function keepFromMap() {
    makeControl(box.current);
  }, []);

  useEffect(
    function standBesideOutline() {
      const element = box.current;
      if (!element) return;
      const before = document.activeElement;
      const [west, south, east] = drawn.outline.bbox;
      const { x: width, y: height } = map.getSize();
      const left = map.latLngToContainerPoint([south, (west + east) / 2]);
      const limit = (value: number, most: number) => Math.round(Math.max(8, Math.min(value, most - 8)));
      element.style.left = `${limit(left.x - element.offsetWidth / 2, width - element.offsetWidth)}px`;
      element.style.top = `${limit(left.y + 8, height - element.offsetHeight)}px`;
      element.querySelector('button')?.focus({ preventScroll: true });
      return () => {
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      };
    },
    [map, drawn],
  );

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
