import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { View } from '../../model/view';
import { createDashboard, type Dashboard } from '../../store/dashboard';
import { useActions, useProgramme, useWords } from '../../store/hooks';
import { defaultPreferences, viewOf } from '../../store/state';

/**
 * The store that a layer's Pictures read: its View is what it is told; what is chosen in it is asked for, and done only when it is told.
 * Figures are shown by whoever is around the slide.
 */
export function useLayerStore(view: View, onView: ((view: View) => void) | undefined): Dashboard {
  const programme = useProgramme();
  const { lang, numbers } = useWords();
  const { passportOpened } = useActions();
  const [store] = useState(() => {
    const preferences = { ...defaultPreferences, lang, numbers };
    const own = createDashboard({ programme, preferences, clock: () => performance.now() });
    own.actions.stepEntered(view);
    return own;
  });
  const [dashboard] = useState(
    () => Object.assign(Object.create(store), { actions: { ...store.actions, passportOpened } }) as Dashboard,
  );
  const ask = useEffectEvent((asked: View) => {
    // Back to what it was told: whoever is asked says what is shown.
    store.actions.stepEntered(view);
    onView?.(asked);
  });

  useLayoutEffect(
    function follow() {
      store.actions.stepEntered(view);
    },
    [store, view],
  );
  useLayoutEffect(
    function speak() {
      store.actions.languageChosen(lang);
      store.actions.numbersChosen(numbers);
    },
    [store, lang, numbers],
  );
  useEffect(
    function hear() {
      return store.subscribe((state, before) => {
        if (viewOf(state) !== viewOf(before) && state.entry !== 'none') ask(viewOf(state));
      });
    },
    [store],
  );
  return dashboard;
}
