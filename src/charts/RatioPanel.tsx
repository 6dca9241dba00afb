import { territoryOf } from '../model/measured';
import type { Ratio } from '../model/programme';
import { placeOf, shownBy } from '../model/view';
import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { RatioView } from './RatioView';

/** Binds a ratio to the store. */
export function RatioPanel({ ratio }: { ratio: Ratio }) {
  const { passportOpened } = useActions();
  const programme = useProgramme();
  const view = useView();
  return (
    <RatioView
      programme={programme}
      ratio={ratio}
      territory={territoryOf(programme, ratio.numerator)}
      place={placeOf(programme, view)}
      shown={shownBy(view)}
      words={useWords()}
      onFigure={passportOpened}
      copying={useCopying()}
    />
  );
}
