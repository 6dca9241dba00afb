import { useMemo } from 'react';
import { slides } from '../../i18n/messages/slides';
import { formatDate } from '../../i18n/dates';
import { joined, type TextSegment, type I18n } from '../../i18n/i18n';
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

/** Footer of a slide: territory, dates and citations of the source, step number, progress bar. */
export function SlideFoot({ picture, isOffScript, number }: SlideFootProps) {
  const { programme, i18n } = usePicture();
  const view = useView();
  const { t, segments } = i18n.from(slides);
  const foot = useMemo(() => footOf(programme, view, picture, i18n), [programme, view, picture, i18n]);
  const count = (value: number) => ({ ref: 'step', text: String(value) });
  return (
    <>
      <footer className={styles.foot}>
        <p className={styles.source}>
          {foot.map((segments, at) => (
            <span key={at} className={styles.part}>
              {at > 0 && ' · '}
              <Prose segments={segments} />
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
            <Prose segments={segments('slide.number', { at: count(number.at), of: count(number.of) })} />
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

/** Parts of the footer, the most important first, because a narrow slide cuts off the last ones. */
function footOf(
  programme: Programme,
  view: View,
  picture: SlidePicture | null,
  i18n: I18n,
): readonly (readonly TextSegment[])[] {
  const content = slideOf(programme, view, picture);
  const territory = territoryOfSlide(content);
  const [start, end] = [i18n.figure(programme, 'programme.start'), i18n.figure(programme, 'programme.end')];
  const isDated = typeof start !== 'string' && typeof end !== 'string';
  const refs = sourcesOfSlide(programme, view, content);
  return [
    [programme.acronym],
    ...(territory === null ? [] : [[i18n.name(placeById(programme, territory).name)]]),
    ...ageOf(programme, refs, i18n),
    ...(isDated ? [[start, '–', end]] : []),
    ...citesOf(programme, refs, i18n),
  ];
}

/** The latest date of the cited sources, or that they have none; empty when nothing is cited. */
function ageOf(
  programme: Programme,
  refs: readonly SourceRef[],
  i18n: I18n,
): readonly (readonly TextSegment[])[] {
  const { t, segments } = i18n.from(slides);
  const used = programme.sourceList.filter(({ id }) => refs.some(({ source }) => source === id));
  if (used.length === 0) return [];
  const latest = used
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1);
  if (latest === undefined) return [[t('slide.source')]];
  return [segments('slide.source.dated', { date: { ref: 'date', text: formatDate(latest, i18n) } })];
}

function citesOf(
  programme: Programme,
  refs: readonly SourceRef[],
  i18n: I18n,
): readonly (readonly TextSegment[])[] {
  const cites = shortened(i18n.cites(programme, refs));
  return cites.length === 0 ? [] : [cites];
}

/** More than three citations are shortened to the first and the last. */
function shortened(cites: readonly TextSegment[]): readonly TextSegment[] {
  const [first, last] = [cites[0], cites.at(-1)];
  if (cites.length > 3 && first !== undefined && last !== undefined) return [first, '–', last];
  return joined(cites, ', ');
}
