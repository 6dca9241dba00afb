/** The audience's window: it begins by itself, is told everything by the console, and says nothing. */
import { createRoot } from 'react-dom/client';
import type { Programme } from '../../model/programme';
import { fetchAhead } from '../../stage/late';
import { createDashboard } from '../../store/dashboard';
import { DashboardProvider } from '../../store/hooks';
import { openPort } from '../../store/port';
import { createShowing } from '../../store/showing';
import { ShowingProvider } from '../../store/showing-hooks';
import { defaultPreferences } from '../../store/state';
import { newToken } from '../../store/token';
import { AudienceScreen } from './AudienceScreen';

export function startAudience(element: HTMLElement, programme: Programme, token: string): void {
  const { lang, numbers } = defaultPreferences;
  const dashboard = createDashboard({
    programme,
    preferences: defaultPreferences,
    clock: () => performance.now(),
  });
  const showing = createShowing({
    role: 'audience',
    programme,
    deck: null,
    look: { lang, numbers, theme: 'light' },
    port: openPort(token, () => window.opener as Window | null),
    token,
    self: newToken(),
    now: () => Date.now(),
  });
  window.addEventListener('pagehide', showing.close);
  fetchAhead().catch(() => undefined);
  createRoot(element).render(
    <DashboardProvider dashboard={dashboard}>
      <ShowingProvider showing={showing}>
        <AudienceScreen />
      </ShowingProvider>
    </DashboardProvider>,
  );
}
