import { useEffect, useEffectEvent } from 'react';
import { isOffScript, liveOf, numberOf, type ShowEvent } from '../../../model/story/show';
import { useShow, useShowNow } from '../../../store/show/show-hooks';

/** Time before the next step when a visitor has chosen something. Milliseconds. */
const LEFT_ALONE = 45_000;

/** Kiosk mode: steps by itself and starts again after the last step. `seconds`: for each step; null = off. */
export function useKiosk(seconds: number | null, onEvent: (event: ShowEvent) => void): void {
  const now = useShowNow();
  const step = useShow((show) => show.step, null);
  const live = useShow((show) => show.live, null);
  const isAway = useShow((show, story) => isOffScript(story, liveOf(show)), false);
  const advance = useEffectEvent(() => {
    const { deck } = now();
    if (!deck) return;
    const number = numberOf(deck.story, deck.show.cut, deck.show.step);
    const isLast = number !== null && number.at === number.of;
    onEvent({ kind: isLast && !isAway ? 'first' : 'next' });
  });
  useEffect(
    function wait() {
      if (seconds === null) return undefined;
      const timer = setTimeout(() => advance(), isAway ? LEFT_ALONE : seconds * 1000);
      return () => clearTimeout(timer);
    },
    [seconds, step, live, isAway],
  );
}
