import { useMemo } from 'react';
import type { IndicatorId } from '../model/programme';
import { shownBy } from '../model/view';
import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { sliceShown } from './calculation';
import { IndicatorDetail } from './IndicatorDetail';

/** Binds the chosen indicator's detail to the store. */
export function IndicatorPanel({ indicator }: { indicator: IndicatorId }) {
  const { passportOpened, indicatorReleased } = useActions();
  const programme = useProgramme();
  const view = useView();
  const { territory, year } = sliceShown(programme, view, indicator);
  // The same slice is the same object: the detail is drawn again only when it is another.
  const at = useMemo(() => ({ territory, year }), [territory, year]);
  return (
    <IndicatorDetail
      programme={programme}
      indicator={indicator}
      at={at}
      shown={shownBy(view)}
      chosen={view.focus === 'indicator' ? 'hot' : 'outlined'}
      words={useWords()}
      onFigure={passportOpened}
      copying={useCopying()}
      onClose={indicatorReleased}
    />
  );
}
