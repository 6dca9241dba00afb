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
  /** The step whose words stand on it; null off script: then the View speaks for itself. */
  step: Step | null;
  /** What fills it instead of what step or View ask for. */
  picture: SlidePicture | null;
  number: { readonly at: number; readonly of: number } | null;
  /** Something on it was pressed or chosen; without this it can only be looked at. */
  onEvent?: ((event: ViewEvent) => void) | undefined;
  /** Steps that may come next: their Pictures are drawn ahead, out of sight. */
  ahead?: readonly Step[];
  /** Width by height; else that of the room that there is. */
  ratio?: number | undefined;
  /** The level of its headline: the only one of a window, or one among others. */
  heading?: 'h1' | 'h2';
  pointer?: Spot | null;
  zoom?: Zoom | null;
}

/** Watches the room that there is. Returns what stops it. */
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
 * One claim and one Picture, to be seen from the last row. It is laid out on a small sheet that is always as high, and enlarged to the
 * room that there is: so all text keeps its size to the slide, on a projector, in the console and as a thumbnail.
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
  // Latest ref: another handler is heard without drawing every chart again that reads the context.
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
                // From step to step the Picture keeps its place, and those that wait need not be laid out anew.
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

/** How many lines of a headline have room on every slide. */
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
