import { useEffect } from 'react';
import { useActions } from '../../../store/page/dashboard-hooks';
import { saveShow } from '../../../store/show/show-session';
import { useShow, useShowSync, useShowNow } from '../../../store/show/show-hooks';

/** Session restore: saves the show in the tab's storage and its step in the address, so that a reload continues the show. */
export function useSaveShow(token: string, ref: string): void {
  const { storyAsked } = useActions();
  const now = useShowNow();
  const step = useShow((show) => show.step, null);
  const live = useShow((show) => show.live, null);
  const shown = useShow((show) => show.shown, null);
  const cut = useShow((show) => show.cut, null);
  const blank = useShow((show) => show.blank, null);
  const since = useShow(({ clock }) => clock.since, null);
  const record = useShowSync((state) => state.record);
  const look = useShowSync((state) => state.look);
  const isPaired = useShowSync(({ partner }) => partner !== 'none');

  useEffect(
    function keepInTab() {
      const keep = () => {
        const { deck } = now();
        if (deck) saveShow({ token, ref, ...deck, look, record, isPaired });
      };
      // Saves after the frame that responds to the press.
      const timer = setTimeout(keep);
      window.addEventListener('pagehide', keep);
      return () => {
        clearTimeout(timer);
        window.removeEventListener('pagehide', keep);
      };
    },
    [now, token, ref, step, live, shown, cut, blank, since, look, record, isPaired],
  );

  useEffect(
    function keepInAddress() {
      if (step !== null) storyAsked({ ref, step });
    },
    [ref, step, storyAsked],
  );
}
