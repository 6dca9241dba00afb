import { memo, Suspense, useCallback, useState } from 'react';
import { slides } from '../../i18n/messages/slides';
import { HeightProvider, useI18n, ViewProvider } from '../../picture/context';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { StagedPicture } from '../StagedPicture';
import type { Layer } from './layers';
import { Locator } from './pictures/Locator';
import styles from './Slide.module.css';

interface SlideLayerProps {
  layer: Layer;
  isShown: boolean;
  /** Whether its controls can be pressed. */
  isLive: boolean;
}

/** One Picture of a slide, in an error boundary: if it fails, only the Picture is missing, and later steps still work. */
export const SlideLayer = memo(function SlideLayer({ layer, isShown, isLive }: SlideLayerProps) {
  const { content, view, hasLocator, more } = layer;
  const i18n = useI18n();
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
              <div className={styles.picture}>
                {content.picture !== 'nothing' && <StagedPicture item={content} />}
              </div>
              {more > 0 && (
                <p className={styles.more} data-figure="count">
                  {i18n.from(slides).t('slide.more', { count: i18n.cardinal(more) })}
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
