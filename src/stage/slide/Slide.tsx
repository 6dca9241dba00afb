import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { slides } from '../../i18n/messages/slides';
import type { Spot, Zoom } from '../../model/story/show';
import type { SlidePicture, Step } from '../../model/story/story';
import type { ViewEvent } from '../../model/view/reduce-view';
import type { View } from '../../model/view/view';
import { PictureProvider, usePicture, type PictureContextValue } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { headlineOfStep, sentenceOfView } from '../step-words';
import { fitSheet, type SlideFit } from './fit';
import styles from './Slide.module.css';
import { SlideFoot } from './SlideFoot';
import { SlideLayers } from './SlideLayers';

export interface SlideProps {
  view: View;
  /** The step whose headline is shown; null off script: the View's own sentence is shown. */
  step: Step | null;
  /** Replaces the Picture that the step or the View asks for; null = no replacement. */
  picture: SlidePicture | null;
  number: { readonly at: number; readonly of: number } | null;
  /** Handles a press on the slide; without it the slide is read-only. */
  onEvent?: ((event: ViewEvent) => void) | undefined;
  /** Steps that may come next; their Pictures are drawn ahead, hidden. */
  ahead?: readonly Step[];
  /** Width divided by height; by default that of the available area. */
  ratio?: number | undefined;
  /** Heading level of the headline: h1 where it is the only one of its window. */
  heading?: 'h1' | 'h2';
  pointer?: Spot | null;
  zoom?: Zoom | null;
}

/** Calls `onSize` now and whenever the size of `box` changes. Returns a function that stops it. */
function watchSize(
  box: HTMLElement,
  ratio: number | undefined,
  onSize: (sheet: SlideFit) => void,
): () => void {
  const measure = () => onSize(fitSheet(box.offsetWidth, box.offsetHeight, ratio));
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(box);
  return () => observer.disconnect();
}

/**
 * Slide: one claim and one Picture. It is laid out on a sheet of fixed height, which is scaled to the available area: text keeps its size
 * relative to the slide on a projector, in the console and in a thumbnail.
 */
export function Slide(props: SlideProps) {
  const {
    view,
    step,
    number,
    onEvent,
    ahead = none,
    ratio,
    heading: Headline = 'h2',
    pointer = null,
    zoom = null,
  } = props;
  const around = usePicture();
  const { programme, i18n, openPassport } = around;
  // Latest ref: a new handler does not change the context, which would render every chart that reads it.
  const handler = useRef(onEvent);
  useLayoutEffect(() => {
    handler.current = onEvent;
  });
  const value = useMemo(
    (): PictureContextValue => ({
      ...around,
      medium: 'slide',
      dispatch: (event) => handler.current?.(event),
    }),
    [around],
  );
  const box = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<SlideFit | null>(null);
  const picture = props.picture ?? step?.picture ?? null;
  const headline = useMemo(
    () => (step ? headlineOfStep(programme, step, i18n) : sentenceOfView(programme, view, i18n)),
    [programme, step, view, i18n],
  );

  useLayoutEffect(() => (box.current ? watchSize(box.current, ratio, setSheet) : undefined), [ratio]);

  const place = sheet && {
    width: sheet.width,
    height: sheet.height,
    transform: `translate(${sheet.left}px, ${sheet.top}px) scale(${sheet.scale})`,
  };
  return (
    <div ref={box} className={styles.box} data-medium="slide" lang={i18n.lang}>
      {sheet && place && (
        <PictureProvider value={value} view={view}>
          <section
            className={styles.sheet}
            style={place}
            aria-label={i18n.from(slides).t('slide.label')}
            data-sheet=""
            data-step={step?.id}
          >
            <div className={styles.content} style={zoomStyle(zoom)}>
              <Headline
                className={styles.headline}
                // Reserves the lines, so that the Picture keeps its position from step to step and hidden layers need no new layout.
                style={{ '--lines': linesOf(sheet) } as CSSProperties}
                data-headline=""
              >
                <Prose segments={headline} onFigure={onEvent ? openPassport : undefined} />
              </Headline>
              <SlideLayers picture={picture} ahead={ahead} isLive={onEvent !== undefined} />
              <SlideFoot picture={picture} isOffScript={step === null} number={number} />
            </div>
            {pointer && <i className={styles.pointer} style={pointerStyle(pointer)} data-pointer="" />}
          </section>
        </PictureProvider>
      )}
    </div>
  );
}

const none: readonly Step[] = [];

/** Lines that every headline gets: 3 on a sheet narrower than 3:2, else 2. */
function linesOf({ width, height }: SlideFit): number {
  return width / height < 1.5 ? 3 : 2;
}

function zoomStyle(zoom: Zoom | null): CSSProperties | undefined {
  if (zoom === null) return undefined;
  return {
    transformOrigin: `${zoom.x * 100}% ${zoom.y * 100}%`,
    transform: `scale(${zoom.scale})`,
  };
}

function pointerStyle({ x, y }: Spot): CSSProperties {
  return { left: `${x * 100}%`, top: `${y * 100}%` };
}
