import type * as L from 'leaflet';
import { useEffect, useRef } from 'react';
import type { Words } from '../i18n/words';
import type { PlaceId, Programme } from '../model/programme';
import { placeById } from '../model/territory';
import styles from './Answer.module.css';
import { outlineName } from './outline-name';
import type { Drawn, Scene } from './scene';

/** What a press on an outline without a place of its own led to. */
export type MapAnswer =
  | { readonly kind: 'offer'; readonly boundary: string; readonly places: readonly PlaceId[] }
  | { readonly kind: 'nothing-here'; readonly name: string };

interface AnswerProps {
  map: L.Map;
  scene: Scene;
  programme: Programme;
  words: Words;
  answer: MapAnswer | null;
  on: { place(id: PlaceId): void; answerClosed(): void };
}

/** The places to choose from inside the outline pressed, or a line saying that none is named there. */
export function Answer({ map, scene, programme, words, answer, on }: AnswerProps) {
  const drawn =
    answer?.kind === 'offer' && scene.outlines.find(({ outline }) => outline.id === answer.boundary);
  return (
    <>
      <p className={styles.status} role="status">
        {answer?.kind === 'nothing-here' && words.t('map.nothing', { name: answer.name })}
      </p>
      {answer?.kind === 'offer' && drawn && (
        <Offer
          key={answer.boundary}
          drawn={drawn}
          places={answer.places}
          map={map}
          programme={programme}
          words={words}
          on={on}
        />
      )}
    </>
  );
}

interface OfferProps extends Omit<AnswerProps, 'scene' | 'answer'> {
  drawn: Drawn;
  places: readonly PlaceId[];
}

function Offer({ map, drawn, places, programme, words, on }: OfferProps) {
  const box = useRef<HTMLDivElement>(null);
  const sentence = words.t('map.offer', {
    name: outlineName(drawn.outline, words.lang),
    count: places.length,
    number: words.cardinal(places.length),
  });

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
            <button type="button" data-ref={`place:${place}`} onClick={() => on.place(place)}>
              {words.name(placeById(programme, place).name)}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.close}
        aria-label={words.t('app.close')}
        onClick={on.answerClosed}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </div>
  );
}
