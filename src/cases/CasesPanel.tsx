import { useMemo } from 'react';
import { receded, unanswered } from '../model/filter';
import type { PlaceId } from '../model/programme';
import { casesOf } from '../model/territory';
import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { CaseList } from './CaseList';

/** Binds the cases of a place to the store. Those that a filter sets aside leave, but for the chosen one. */
export function CasesPanel({ place }: { place: PlaceId | null }) {
  const programme = useProgramme();
  const view = useView();
  const actions = useActions();
  const copying = useCopying();
  const on = useMemo(
    () => ({
      case: actions.caseClicked,
      place: actions.placeClicked,
      event: actions.eventClicked,
      figure: actions.passportOpened,
      copying,
      whole: () => actions.placeClicked(null),
      clear: actions.filtersCleared,
    }),
    [actions, copying],
  );
  const all = casesOf(programme, place ?? programme.territory);
  const aside = receded(programme, view);
  const cases = all.filter(({ id }) => id === view.case || !aside.has(`case:${id}`));
  const undated = cases.filter(({ id }) => unanswered(programme, view, `case:${id}`).includes('year'));
  return (
    <CaseList
      programme={programme}
      place={place}
      cases={cases}
      filtered={{ hidden: all.length - cases.length, undated }}
      view={view}
      words={useWords()}
      on={on}
    />
  );
}
