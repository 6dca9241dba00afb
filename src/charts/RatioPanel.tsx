import type { Ratio } from '../model/programme';
import { shownBy } from '../model/view';
import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { RatioSentence } from './RatioSentence';

/** Binds a ratio's sentence to the store. */
export function RatioPanel({ ratio }: { ratio: Ratio }) {
  const { passportOpened } = useActions();
  return (
    <RatioSentence
      programme={useProgramme()}
      ratio={ratio}
      shown={shownBy(useView())}
      words={useWords()}
      onFigure={passportOpened}
      copying={useCopying()}
    />
  );
}
