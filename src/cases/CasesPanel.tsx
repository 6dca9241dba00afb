import { useMemo } from 'react';
import type { PlaceId } from '../model/programme';
import { casesOf } from '../model/territory';
import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { CaseList } from './CaseList';

/** Binds the cases of a place to the store. */
export function CasesPanel({ place }: { place: PlaceId | null }) {
  const programme = useProgramme();
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
    }),
    [actions, copying],
  );
  const cases = casesOf(programme, place ?? programme.territory);
  return (
    <CaseList programme={programme} place={place} cases={cases} view={useView()} words={useWords()} on={on} />
  );
}
