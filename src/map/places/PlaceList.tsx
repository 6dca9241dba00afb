import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { pressed } from '../../model/view/reduce-view';
import { dimmed } from '../../model/view/filter';
import { casesOf, placeById, placeRows } from '../../model/territory';
import { chosenMarks, placeOf, shownBy } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './PlaceList.module.css';
import { scrollInto } from '../scroll-into';

/** Every choosable place as an indented list with roving tabindex: what keyboard and screen-reader users have instead of the map. */
export function PlaceList({ onChosen }: { onChosen?: () => void }) {
  const { programme, i18n, dispatch } = usePicture();
  const view = useView();
  const list = useRef<HTMLUListElement>(null);
  const title = useId();
  const current = placeOf(programme, view);
  const chosen = chosenMarks(view);
  const left = dimmed(programme, view);

  useEffect(
    function showChosen() {
      // requestAnimationFrame, because scrolling, or a changed tabindex on the focused element, forces a synchronous layout, which would
      // delay the paint after the click.
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
    <section className={styles.places} aria-labelledby={title} data-view="places" data-shown={shownBy(view)}>
      <h2 id={title} className="visually-hidden">
        {i18n.t('places.title')}
      </h2>
      <ul
        ref={list}
        className={styles.list}
        onKeyDown={(event) => onKeyDown(event, () => dispatch({ kind: 'levelLeft' }))}
      >
        {placeRows(programme).map(({ id, depth }) => {
          const name = i18n.name(placeById(programme, id).name);
          const count = casesOf(programme, id).length;
          const figure = i18n.figure(programme, `${id}.cases`);
          return (
            <li key={id} data-depth={depth}>
              <button
                type="button"
                className={styles.option}
                aria-current={id === current ? 'true' : undefined}
                aria-label={count > 0 ? i18n.t('places.option', { name, count, figure }) : undefined}
                tabIndex={-1}
                data-place-option={id}
                data-ref={`place:${id}`}
                data-chosen={chosen.get(`place:${id}`)}
                data-dimmed={left.has(`place:${id}`) || undefined}
                onClick={() => {
                  dispatch(pressed('place', id));
                  onChosen?.();
                }}
              >
                <span className={styles.name}>{name}</span>
                {/* The space keeps name and count two words in the button's text, for users who match it with its accessible name. */}{' '}
                {count > 0 && (
                  <span className={styles.count}>
                    <Prose segments={[figure]} />
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

/** Roving tabindex: Up, Down, Home and End move the focus through the places; Left goes up a level. */
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
  else if (event.key === 'ArrowLeft') leave();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
