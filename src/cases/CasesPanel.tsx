import { useMemo } from 'react';
import type { PlaceId } from '../model/programme';
import { casesOf } from '../model/territory';
import { useActions, useProgramme, useView, useWords } from '../store/hooks';
import { CaseList } from './CaseList';

/** Binds the cases of a place to the store. */
export function CasesPanel({ place }: { place: PlaceId | null }) {
  const programme = useProgramme();
  const actions = useActions();
  const on = useMemo(
    () => ({
      case: actions.caseClicked,
      place: actions.placeClicked,
      event: actions.eventClicked,
      figure: actions.passportOpened,
      whole: () => actions.placeClicked(null),
    }),
    [actions],
  );
  const cases = casesOf(programme, place ?? programme.territory);
  return (
    <CaseList programme={programme} place={place} cases={cases} view={useView()} words={useWords()} on={on} />
  );
}
