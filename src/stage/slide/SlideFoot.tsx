import { useMemo } from 'react';
import { slides } from '../../i18n/messages/slides';
import { formatDate } from '../../i18n/dates';
import { joined, type Piece, type Words } from '../../i18n/words';
import type { Programme, SourceRef } from '../../model/programme';
import type { SlidePicture } from '../../model/story/story';
import { placeById } from '../../model/territory';
import type { View } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { slideOf, sourcesOfSlide, territoryOfSlide } from './content';
import { Icon } from '../../ui/parts/Icon';
import styles from './Slide.module.css';

interface SlideFootProps {
  picture: SlidePicture | null;
  isOffScript: boolean;
  number: { readonly at: number; readonly of: number } | null;
}

/** Where it comes from, whose figures these are, and how far the story is. */
export function SlideFoot({ picture, isOffScript, number }: SlideFootProps) {
  const { programme, words } = usePicture();
  const view = useView();
  const { t, pieces } = words.from(slides);
  const foot = useMemo(() => footOf(programme, view, picture, words), [programme, view, picture, words]);
  const count = (value: number) => ({ ref: 'step', text: String(value) });
  return (
    <>
      <footer className={styles.foot}>
        <p className={styles.source}>
          {foot.map((pieces, at) => (
            <span key={at} className={styles.part}>
              {at > 0 && ' · '}
              <Prose pieces={pieces} />
            </span>
          ))}
        </p>
        {isOffScript && (
          <p className={styles.away} data-off-script="">
            <Icon name="offScript" size={11} />
            {t('slide.off-script')}
          </p>
        )}
        {number && (
          <p className={styles.number}>
            <Prose pieces={pieces('slide.number', { at: count(number.at), of: count(number.of) })} />
          </p>
        )}
      </footer>
      {number && (
        <i
          className={styles.progress}
          style={{ transform: `scaleX(${number.at / number.of})` }}
          aria-hidden="true"
        />
      )}
    </>
  );
}

/** In the order in which they can be spared last: what has no room on a narrow slide is left out from the end. */
function footOf(
  programme: Programme,
  view: View,
  picture: SlidePicture | null,
  words: Words,
): readonly (readonly Piece[])[] {
  const content = slideOf(programme, view, picture);
  const territory = territoryOfSlide(content);
  const [start, end] = [words.figure(programme, 'programme.start'), words.figure(programme, 'programme.end')];
  const isDated = typeof start !== 'string' && typeof end !== 'string';
  const refs = sourcesOfSlide(programme, view, content);
  return [
    [programme.acronym],
    ...(territory === null ? [] : [[words.name(placeById(programme, territory).name)]]),
    ...ageOf(programme, refs, words),
    ...(isDated ? [[start, '–', end]] : []),
    ...citesOf(programme, refs, words),
  ];
}

/** How old the sources are, or that they do not say. */
function ageOf(
  programme: Programme,
  refs: readonly SourceRef[],
  words: Words,
): readonly (readonly Piece[])[] {
  const { t, pieces } = words.from(slides);
  const used = programme.sourceList.filter(({ id }) => refs.some(({ source }) => source === id));
  if (used.length === 0) return [];
  const latest = used
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1);
  if (latest === undefined) return [[t('slide.source')]];
  return [pieces('slide.source.dated', { date: { ref: 'date', text: formatDate(latest, words) } })];
}

function citesOf(
  programme: Programme,
  refs: readonly SourceRef[],
  words: Words,
): readonly (readonly Piece[])[] {
  const cites = shortened(words.cites(programme, refs));
  return cites.length === 0 ? [] : [cites];
}

/** The first and the last where there are many. */
function shortened(cites: readonly Piece[]): readonly Piece[] {
  const [first, last] = [cites[0], cites.at(-1)];
  if (cites.length > 3 && first !== undefined && last !== undefined) return [first, '–', last];
  return joined(cites, ', ');
}
