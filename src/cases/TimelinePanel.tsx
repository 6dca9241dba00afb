import { useMemo } from 'react';
import { useActions, useProgramme, useView, useWords } from '../store/hooks';
import { Timeline } from './Timeline';

/** Binds the programme's time and its events to the store. */
export function TimelinePanel() {
  const actions = useActions();
  const on = useMemo(() => ({ event: actions.eventClicked, figure: actions.passportOpened }), [actions]);
  return <Timeline programme={useProgramme()} view={useView()} words={useWords()} on={on} />;
}
