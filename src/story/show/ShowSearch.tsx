import { useEffect, useState } from 'react';
import { LazySearch } from '../../stage/late';
import { createDashboard } from '../../store/dashboard';
import { DashboardProvider, useProgramme, useWords } from '../../store/hooks';
import { defaultPreferences, viewOf } from '../../store/state';
import { useShowingNow } from '../../store/showing-hooks';
import type { Desk } from './useShowDesk';

/** The search, on the View that is live: what is found becomes a detour. The page's own View stays as it was. */
export function ShowSearch({ desk }: { desk: Desk }) {
  const programme = useProgramme();
  const { lang, numbers } = useWords();
  const now = useShowingNow();
  const [own] = useState(() => {
    const preferences = { ...defaultPreferences, lang, numbers };
    const dashboard = createDashboard({ programme, preferences, clock: () => performance.now() });
    const live = now().deck?.show.live;
    if (live) dashboard.actions.linkOpened(live, {}, []);
    dashboard.actions.dialogOpened('search');
    return dashboard;
  });

  useEffect(
    function followFound() {
      return own.subscribe((state, before) => {
        const view = viewOf(state);
        if (view !== viewOf(before)) desk.onEvent({ kind: 'viewChosen', view });
        if (state.session.dialog === null) desk.open(null);
      });
    },
    [own, desk],
  );

  return (
    <DashboardProvider dashboard={own}>
      <LazySearch />
    </DashboardProvider>
  );
}
