import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Words } from '../i18n/words';
import type { PlaceId, Programme } from '../model/programme';
import { receded } from '../model/filter';
import { casesOf, placeById, placeRows } from '../model/territory';
import { chosenMarks, placeOf, shownBy, type View } from '../model/view';
import { Prose } from '../ui/Prose';
import styles from './PlaceList.module.css';
import { scrollInto } from './scroll-into';

interface PlaceListProps {
  programme: Programme;
  words: Words;
  view: View;
  on: { place(id: PlaceId): void; leave(): void };
}

/** Every place that can be chosen, as an indented list: the keyboard's and the screen reader's map. */
export function PlaceList({ programme, words, view, on }: PlaceListProps) {
  const list = useRef<HTMLUListElement>(null);
  const current = placeOf(programme, view);
  const chosen = chosenMarks(view);
  const left = receded(programme, view);

  useEffect(
    function showChosen() {
      // In the next frame: scrolling, and a changed tabindex on what has the focus, make the browser lay out the page at once, which
      // would delay the answer to the click.
      const request = requestAnimationFrame(() => {
        for (const option of list.current?.querySelectorAll<HTMLElement>('[data-place-option]') ?? []) {
          const isCurrent = option.dataset.placeOption === current;
          option.tabIndex = isCurrent ? 0 : -1;
          if (isCurrent && list.current) scrollInto(list.current, option);
        }
      });
      return () => cancelAnimationFrame(request);
    },
    [current],
  );

  return (
    <section
      className={styles.places}
      aria-labelledby="places-title"
      data-view="places"
      data-shown={shownBy(view)}
    >
      <h2 id="places-title" className={styles.title}>
        {words.t('places.title')}
      </h2>
      <ul ref={list} className={styles.list} onKeyDown={(event) => onKeyDown(event, on.leave)}>
        {placeRows(programme).map(({ id, depth }) => {
          const name = words.name(placeById(programme, id).name);
          const count = casesOf(programme, id).length;
          const figure = words.figure(programme, `${id}.cases`);
          return (
            <li key={id} data-depth={depth}>
              <button
                type="button"
                className={styles.option}
                aria-current={id === current ? 'true' : undefined}
                aria-label={count > 0 ? words.t('places.option', { name, count, figure }) : undefined}
                tabIndex={-1}
                data-place-option={id}
                data-ref={`place:${id}`}
                data-chosen={chosen.get(`place:${id}`)}
                data-receded={left.has(`place:${id}`) || undefined}
                onClick={() => on.place(id)}
              >
                <span className={styles.name}>{name}</span>
                {/* Two words for those who look for what they see in the button's name. */}{' '}
                {count > 0 && (
                  <span className={styles.count}>
                    <Prose pieces={[figure]} />
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Arrows, Home and End move through the places; Left and Escape go up a level. */
function onKeyDown(event: KeyboardEvent<HTMLElement>, leave: () => void): void {
  const options = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-place-option]')];
  const at = options.findIndex((option) => option === document.activeElement);
  const to: Record<string, number> = {
    ArrowDown: Math.min(at + 1, options.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: options.length - 1,
  };
  const next = to[event.key];
  if (next !== undefined) options[next]?.focus();
  else if (event.key === 'ArrowLeft' || event.key === 'Escape') leave();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
