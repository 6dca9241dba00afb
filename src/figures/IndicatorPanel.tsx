import type { IndicatorId } from '../model/programme';
import { shownBy } from '../model/view';
import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { IndicatorDetail } from './IndicatorDetail';

/** Binds the chosen indicator's detail to the store. */
export function IndicatorPanel({ indicator }: { indicator: IndicatorId }) {
  const { passportOpened, indicatorReleased } = useActions();
  const view = useView();
  return (
    <IndicatorDetail
      programme={useProgramme()}
      indicator={indicator}
      shown={shownBy(view)}
      chosen={view.focus === 'indicator' ? 'hot' : 'outlined'}
      words={useWords()}
      onFigure={passportOpened}
      copying={useCopying()}
      onClose={indicatorReleased}
    />
  );
}
