import { useEffect } from 'react';
import { useWords } from '../../../picture/context';
import { useShowing, useShowingActions } from '../../../store/show/show-hooks';

/** Slides speak as the speaker's window does: a language chosen in the middle of a show is the audience's at once. */
export function useLook(): void {
  const { lang, numbers } = useWords();
  const { lookChosen } = useShowingActions();
  const look = useShowing((state) => state.look);
  useEffect(
    function follow() {
      if (look.lang !== lang || look.numbers !== numbers) lookChosen({ ...look, lang, numbers });
    },
    [look, lang, numbers, lookChosen],
  );
}
