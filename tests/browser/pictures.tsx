/** Pictures under test: with nothing behind them, or on the page's own store. */
import { useMemo, type ReactNode } from 'react';
import { PagePictures } from '../../src/app/page/PagePictures';
import { createI18n } from '../../src/i18n/i18n';
import type { Programme } from '../../src/model/programme';
import { initialView, type View } from '../../src/model/view/view';
import { PictureProvider, type PictureContextValue } from '../../src/picture/context';
import type { Dashboard } from '../../src/store/page/dashboard';
import { DashboardProvider } from '../../src/store/page/dashboard-hooks';

const nothing = () => undefined;

interface PicturesProps extends Partial<PictureContextValue> {
  programme: Programme;
  view?: View;
  children: ReactNode;
}

/** What is asked of them is heard by whoever is given; nothing comes of it. */
export function Pictures({ view = initialView, children, ...given }: PicturesProps) {
  const { programme, i18n, dispatch = nothing, mapLayer = null, medium = 'page' } = given;
  const value = useMemo(
    (): PictureContextValue => ({
      programme,
      i18n: i18n ?? createI18n('es', 'pe'),
      medium,
      dispatch,
      openPassport: nothing,
      copying: () => ({ label: '', done: '', onCopy: async () => true }),
      addressOf: () => ({ link: '', reach: 'this-machine' }),
      mapLayer,
    }),
    [programme, i18n, dispatch, mapLayer, medium],
  );
  return (
    <PictureProvider value={value} view={view}>
      {children}
    </PictureProvider>
  );
}

/** As the page provides them. */
export function OnPage({ dashboard, children }: { dashboard: Dashboard; children: ReactNode }) {
  return (
    <DashboardProvider dashboard={dashboard}>
      <PagePictures>{children}</PagePictures>
    </DashboardProvider>
  );
}
