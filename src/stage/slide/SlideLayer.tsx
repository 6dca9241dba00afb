import { memo, Suspense, useCallback, useState, type ReactNode } from 'react';
import { slides } from '../../i18n/messages/slides';
import { MapPanel } from '../../map/MapPanel';
import { HeightProvider, useWords, ViewProvider } from '../../picture/context';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { LazyAchievement, LazyBreakdown, LazyRatio, LazySeries, LazyStated, LazyTotals } from '../lazy-parts';
import { CaseSlide } from './pictures/CaseSlide';
import type { Layer } from './layers';
import { Locator } from './pictures/Locator';
import { OrganisationsSlide } from './pictures/OrganisationsSlide';
import styles from './Slide.module.css';
import { TimelineSlide } from './pictures/TimelineSlide';
import { ThanksSlide } from './pictures/ThanksSlide';

interface SlideLayerProps {
  layer: Layer;
  isShown: boolean;
  /** What is on it can be pressed. */
  isLive: boolean;
}

/** One Picture of a slide. What fails in it is not there; the headline and the foot are, and the next step too. */
export const SlideLayer = memo(function SlideLayer({ layer, isShown, isLive }: SlideLayerProps) {
  const { content, view, hasLocator, more } = layer;
  const words = useWords();
  const [height, setHeight] = useState<number | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    setHeight(element.clientHeight);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={measure}
      className={styles.layer}
      data-layer={layer.key}
      data-picture={content.picture}
      data-shown-now={isShown || undefined}
      data-locator={hasLocator || undefined}
      aria-hidden={!isShown}
      inert={!isShown || !isLive}
    >
      <ViewProvider view={view}>
        <HeightProvider height={height}>
          <ErrorBoundary fallback={() => null}>
            <Suspense fallback={null}>
              <div className={styles.picture}>{pictureOf(layer)}</div>
              {more > 0 && (
                <p className={styles.more} data-figure="count">
                  {words.from(slides).t('slide.more', { count: words.cardinal(more) })}
                </p>
              )}
              {hasLocator && <Locator />}
            </Suspense>
          </ErrorBoundary>
        </HeightProvider>
      </ViewProvider>
    </div>
  );
});

function pictureOf({ content, view }: Layer): ReactNode {
  switch (content.picture) {
    case 'achievement':
      return <LazyAchievement {...content.figures} size="strip" />;
    case 'stated':
      return <LazyStated {...content.figures} />;
    case 'totals':
      return <LazyTotals {...content.figures} />;
    case 'ratio':
      return <LazyRatio ratio={content.ratio} />;
    case 'series':
      return <LazySeries indicator={content.indicator} territory={content.territory} />;
    case 'breakdown':
      return <LazyBreakdown indicator={content.indicator} territory={content.territory} />;
    case 'case':
      return <CaseSlide cases={content.cases} />;
    case 'organisations':
      return <OrganisationsSlide bodies={content.bodies} />;
    case 'timeline':
      return <TimelineSlide />;
    case 'thanks':
      return <ThanksSlide view={view} />;
    default:
      return <MapPanel />;
  }
}
