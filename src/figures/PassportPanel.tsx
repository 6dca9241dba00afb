import { useActions, useDashboardState, useProgramme, useWords } from '../store/hooks';
import { Passport } from './Passport';

/** Shows the passport that was asked for, if one was. */
export function PassportPanel() {
  const dialog = useDashboardState((state) => state.session.dialog);
  const { passportOpened, dialogClosed } = useActions();
  const programme = useProgramme();
  const words = useWords();
  if (dialog?.kind !== 'passport') return null;
  return (
    <Passport
      programme={programme}
      figure={dialog.figure}
      words={words}
      onFigure={passportOpened}
      onClose={dialogClosed}
    />
  );
}
