import type { Lang } from '../../i18n/message-table';
import { placeById } from '../../model/territory';
import { useProgramme, useWords } from '../../picture/context';
import { useActions, useDashboardState } from '../../store/page/dashboard-hooks';
import { Prose } from '../../ui/prose/Prose';
import { Segmented } from '../../ui/parts/Segmented';
import styles from './Header.module.css';
import { Menu } from './Menu';

const languages: readonly { readonly value: Lang; readonly label: string }[] = [
  { value: 'es', label: 'ES' },
  { value: 'en', label: 'EN' },
];

/** What programme this is, and what can be done from everywhere. */
export function Header() {
  const programme = useProgramme();
  const words = useWords();
  const { languageChosen, passportOpened, screenOpened } = useActions();
  const period = words.pieces('headline.kicker.programme', {
    place: words.name(placeById(programme, programme.territory).name),
    start: words.figure(programme, 'programme.start'),
    end: words.figure(programme, 'programme.end'),
  });
  return (
    <header className={styles.header}>
      <p className={styles.title}>{programme.acronym}</p>
      <p className={styles.period}>
        <Prose pieces={period} onFigure={passportOpened} />
      </p>
      <div className={styles.tools}>
        <SearchButton />
        <UndoButtons />
        <AddStepButton />
        <div className={styles.language}>
          <Segmented
            name="lang"
            label={words.t('app.language')}
            options={languages}
            value={words.lang}
            onChange={languageChosen}
          />
        </div>
        <button type="button" className={styles.present} onClick={() => screenOpened('show')}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2.5 1.5v9l7.5-4.5z" fill="currentColor" />
          </svg>
          {words.t('app.present')}
        </button>
        <Menu />
      </div>
    </header>
  );
}

/** Where there is room it looks like the field that it opens. */
function SearchButton() {
  const words = useWords();
  const { dialogOpened } = useActions();
  return (
    <button
      type="button"
      className={`icon-button ${styles.search}`}
      aria-label={words.t('app.search')}
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
      title={`${words.t('app.search')} (/, Ctrl K)`}
      onClick={() => dialogOpened('search')}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M13 13l4 4M14 8.5a5.5 5.5 0 11-11 0 5.5 5.5 0 0111 0z" />
      </svg>
      <span className={styles.what}>{words.t('app.search')}</span>
      <kbd className={styles.key}>/</kbd>
    </button>
  );
}

/** A slide with a plus. Where there is no room for it, the menu has it. */
function AddStepButton() {
  const words = useWords();
  const { stepWanted } = useActions();
  return (
    <button
      type="button"
      className={`icon-button ${styles.add}`}
      aria-label={words.t('app.add-step')}
      title={words.t('app.add-step')}
      onClick={stepWanted}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M17.5 9V3.5h-15v11h7M14.5 12v6M11.5 15h6" />
      </svg>
    </button>
  );
}

function UndoButtons() {
  const words = useWords();
  const { undoPressed, redoPressed } = useActions();
  const canUndo = useDashboardState((state) => state.history.past.length > 0);
  const canRedo = useDashboardState((state) => state.history.future.length > 0);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={words.t('app.undo')}
        title={`${words.t('app.undo')} (Ctrl Z)`}
        aria-disabled={!canUndo}
        onClick={undoPressed}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M7 4L3 8l4 4M3.5 8H12a4.5 4.5 0 010 9H8" />
        </svg>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.t('app.redo')}
        title={`${words.t('app.redo')} (Ctrl ⇧ Z)`}
        aria-disabled={!canRedo}
        onClick={redoPressed}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M13 4l4 4-4 4M16.5 8H8a4.5 4.5 0 000 9h4" />
        </svg>
      </button>
    </>
  );
}
