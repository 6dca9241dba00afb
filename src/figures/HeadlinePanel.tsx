import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { Headline } from './Headline';

/** Binds the headline to the store. */
export function HeadlinePanel() {
  const { passportOpened } = useActions();
  return (
    <Headline
      programme={useProgramme()}
      view={useView()}
      words={useWords()}
      onFigure={passportOpened}
      copying={useCopying()}
    />
  );
}
