import { useActions, useCopying, useProgramme, useWords } from '../store/hooks';
import type { FigureRef } from '../model/figure';
import { Passport } from './Passport';

/** Shows a figure's passport. */
export function PassportPanel({ figure }: { figure: FigureRef }) {
  const { passportOpened, dialogClosed } = useActions();
  const programme = useProgramme();
  const words = useWords();
  return (
    <Passport
      programme={programme}
      figure={figure}
      words={words}
      onFigure={passportOpened}
      onClose={dialogClosed}
      copying={useCopying()}
    />
  );
}
