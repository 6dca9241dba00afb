import { useEffect } from 'react';
import { useI18n } from '../../../picture/context';
import { useShowSync, useShowActions } from '../../../store/show/show-hooks';

/** The slides follow language and number style of the speaker's window, also during a show. */
export function useSlideLanguage(): void {
  const { lang, numbers } = useI18n();
  const { settingsChosen } = useShowActions();
  const look = useShowSync((state) => state.look);
  useEffect(
    function follow() {
      if (look.lang !== lang || look.numbers !== numbers) settingsChosen({ ...look, lang, numbers });
    },
    [look, lang, numbers, settingsChosen],
  );
}
