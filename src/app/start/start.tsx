/** Starts the app after the Trusted Types policy is installed: programme, store, address, storage, and listeners on the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { langs } from '../../i18n/message-table';
import { createI18n } from '../../i18n/i18n';
import type { Programme } from '../../model/programme';
import { createDashboard, type Dashboard } from '../../store/page/dashboard';
import { DashboardProvider } from '../../store/page/dashboard-hooks';
import { defaultPreferences as defaults } from '../../store/page/dashboard-state';
import { readPreferences, savePreferences } from '../../store/page/storage';
import { audienceToken, bindUrl, linkedLang } from '../../store/page/url';
import { App } from '../App';
import { bindDocument } from './document';
import { bindFocus } from './focus';
import { bindKeys } from './keys';
import { loadProgramme } from './load';
import { bindMarks } from './marks';
import { bindOffline } from '../offline/bind-offline';
import { bindPresses } from './presses';
import { bindPrint } from './print';
import { ProgrammeFailed } from './ProgrammeFailed';
import { PagePictures } from '../page/PagePictures';
import { markReady } from './ready';
import { bindTheme } from './theme';

/** The address of the programme document, as the page names it: `<meta name="programme" content="…/programme.json">`. */
function programmeUrl(): string {
  return document.querySelector('meta[name="programme"]')?.getAttribute('content') ?? 'programme.json';
}

/** Draws the app into `element`, or reports on the page why the programme cannot be opened. */
export async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  const { programme, reports } = await loadProgramme(programmeUrl());
  if (programme === null) {
    const saved = readPreferences(defaults);
    const lang = linkedLang() ?? saved.lang;
    document.documentElement.lang = lang;
    root.render(<ProgrammeFailed reports={reports} i18n={createI18n(lang, saved.numbers)} />);
    return;
  }
  bindPresses();
  const token = audienceToken();
  if (token !== null) {
    const { startAudience } = await import('../../story/show/audience/start-audience');
    return startAudience(element, programme, token);
  }
  const dashboard = dashboardFor(programme);
  bindUrl(dashboard);
  savePreferences(dashboard);
  bindDocument(dashboard);
  bindKeys(dashboard);
  bindMarks(dashboard);
  bindFocus(element);
  bindTheme(dashboard);
  bindPrint(dashboard);
  bindOffline(dashboard);
  root.render(
    <StrictMode>
      <DashboardProvider dashboard={dashboard}>
        <PagePictures>
          <App />
        </PagePictures>
      </DashboardProvider>
    </StrictMode>,
  );
  markReady(element);
}

function dashboardFor(programme: Programme): Dashboard {
  const lang = langs.find((each) => each === programme.defaultLang) ?? defaults.lang;
  const preferences = readPreferences({ ...defaults, lang });
  return createDashboard({ programme, preferences });
}
