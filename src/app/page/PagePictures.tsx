import { useMemo, type ReactNode } from 'react';
import { createI18n, type I18n } from '../../i18n/i18n';
import { mapLayerOf } from '../../map/MapPanel';
import { PictureProvider, type PictureContextValue } from '../../picture/context';
import { copyingFor } from '../../store/page/copying';
import type { Dashboard } from '../../store/page/dashboard';
import { useDashboard, useDashboardState } from '../../store/page/dashboard-hooks';
import { preferencesInForce, viewOf } from '../../store/page/dashboard-state';
import { shareAddress } from '../../store/page/url';

/** The PictureContext of the page: Pictures dispatch their events to the page's store. */
export function pictureContextOf(dashboard: Dashboard, i18n: I18n): PictureContextValue {
  const { programme } = dashboard.getState();
  return {
    programme,
    i18n,
    medium: 'page',
    dispatch: dashboard.dispatch,
    openPassport: dashboard.actions.passportOpened,
    copying: copyingFor(dashboard, i18n),
    addressOf: (view, story) => shareAddress(view, i18n, story),
    mapLayer: mapLayerOf(programme),
  };
}

/** Provides the PictureContext and the View of the page's store. The context changes only with language and number style. */
export function PagePictures({ children }: { children: ReactNode }) {
  const dashboard = useDashboard();
  const view = useDashboardState(viewOf);
  const lang = useDashboardState((state) => preferencesInForce(state).lang);
  const numbers = useDashboardState((state) => preferencesInForce(state).numbers);
  const value = useMemo(
    () => pictureContextOf(dashboard, createI18n(lang, numbers)),
    [dashboard, lang, numbers],
  );
  return (
    <PictureProvider value={value} view={view}>
      {children}
    </PictureProvider>
  );
}
