/** Entry point of the audience's window: it has no store of the page; story, Show, language and theme come from the console. */
import { useMemo, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createI18n } from '../../../i18n/i18n';
import { mapLayerOf } from '../../../map/MapPanel';
import type { Programme } from '../../../model/programme';
import { initialView } from '../../../model/view/view';
import { PictureProvider, type PictureContextValue } from '../../../picture/context';
import { fetchAhead } from '../../../stage/lazy-parts';
import { openPort } from '../../../store/show/port';
import { createShowSync } from '../../../store/show/show-sync';
import { ShowProvider, useShowSync } from '../../../store/show/show-hooks';
import { defaultPreferences } from '../../../store/page/dashboard-state';
import { newToken } from '../../../store/show/token';
import { shareAddress } from '../../../store/page/url';
import { AudienceScreen } from './AudienceScreen';

/** `token`: the secret that both windows know, from this window's address. */
export function startAudience(element: HTMLElement, programme: Programme, token: string): void {
  const { lang, numbers } = defaultPreferences;
  const showing = createShowSync({
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
    <ShowProvider showSync={showing}>
      <AudiencePictures programme={programme}>
        <AudienceScreen />
      </AudiencePictures>
    </ShowProvider>,
  );
}

/** PictureContext in the language and number style of the console. Slides handle their own events; passports open in the console only. */
function AudiencePictures({ programme, children }: { programme: Programme; children: ReactNode }) {
  const lang = useShowSync(({ look }) => look.lang);
  const numbers = useShowSync(({ look }) => look.numbers);
  const value = useMemo((): PictureContextValue => {
    const i18n = createI18n(lang, numbers);
    return {
      programme,
      i18n,
      medium: 'page',
      dispatch: ignore,
      openPassport: ignore,
      copying: () => ({ label: '', done: '', onCopy: async () => false }),
      addressOf: (view, story) => shareAddress(view, i18n, story),
      mapLayer: mapLayerOf(programme),
    };
  }, [programme, lang, numbers]);
  return (
    <PictureProvider value={value} view={initialView}>
      {children}
    </PictureProvider>
  );
}

const ignore = () => {};
