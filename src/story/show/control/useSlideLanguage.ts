import { useEffect } from 'react';
import { useI18n } from '../../../picture/context';
import { useShowSync, useShowActions } from '../../../store/show/show-hooks';

/** Slides speak as the speaker's window does: a language chosen in the middle of a show is the audience's at once. */
export function useSlideLanguage(): void {
  const { lang, numbers } = useI18n();
  const { lookChosen } = useShowActions();
  const look = useShowSync((state) => state.look);
  useEffect(
    function follow() {
      if (look.lang !== lang || look.numbers !== numbers) lookChosen({ ...look, lang, numbers });
    },
    [look, lang, numbers, lookChosen],
  );
}
