import type { Lang } from '../../i18n/message-table';
import { placeById } from '../../model/territory';
import { Breadcrumb } from '../../map/overlays/Breadcrumb';
import { usePicture, useI18n, useView } from '../../picture/context';
import { useActions, useDashboardState } from '../../store/page/dashboard-hooks';
import { useAddStep } from '../../story/pick-view/pick-view-context';
import { Prose } from '../../ui/prose/Prose';
import { Segmented } from '../../ui/parts/Segmented';
import { UndoButtons } from '../../ui/parts/UndoButtons';
import { Icon } from '../../ui/parts/Icon';
import styles from './Header.module.css';
import { Menu } from './Menu';

const languages: readonly { readonly value: Lang; readonly label: string }[] = [
  { value: 'es', label: 'ES' },
  { value: 'en', label: 'EN' },
];

/** Header of the page: the programme as the way home, breadcrumb, search, undo, sharing, language, adding a step, presenting, menu. */
export function Header() {
  const { i18n } = usePicture();
  const { languageChosen, screenOpened, dialogOpened } = useActions();
  return (
    <header className={styles.header}>
      <HomeButton />
      <WhereAbouts />
      <div className={styles.tools}>
        <SearchButton />
        <PageUndo />
        <button
          type="button"
          className={`button ${styles.share}`}
          aria-haspopup="dialog"
          onClick={() => dialogOpened('share')}
        >
          {i18n.t('app.share')}
        </button>
        <div className={styles.language}>
          <Segmented
            name="lang"
            label={i18n.t('app.language')}
            options={languages}
            value={i18n.lang}
            onChange={languageChosen}
          />
        </div>
        <AddStepButton />
        <button
          type="button"
          className={styles.present}
          title={i18n.t('app.present')}
          onClick={() => screenOpened('show')}
        >
          <Icon name="present" />
          <span className={styles.word}>{i18n.t('app.present')}</span>
        </button>
        <Menu />
      </div>
    </header>
  );
}

/** The programme's short name. A press leads to the whole programme, with nothing chosen. */
function HomeButton() {
  const { programme, i18n, dispatch } = usePicture();
  return (
    <p className={styles.title}>
      <button
        type="button"
        className={styles.home}
        title={i18n.t('app.home')}
        onClick={() => dispatch({ kind: 'reset' })}
      >
        {programme.acronym}
      </button>
    </p>
  );
}

/** The breadcrumb of the chosen place; without one the whole territory and the programme's years. */
function WhereAbouts() {
  const { programme, i18n, openPassport } = usePicture();
  if (useView().place !== null)
    return (
      <div className={styles.period} data-whereabouts="">
        <Breadcrumb />
      </div>
    );
  const period = i18n.segments('headline.kicker.programme', {
    place: i18n.name(placeById(programme, programme.territory).name),
    start: i18n.figure(programme, 'programme.start'),
    end: i18n.figure(programme, 'programme.end'),
  });
  return (
    <p className={styles.period} data-whereabouts="">
      <Prose segments={period} onFigure={openPassport} />
    </p>
  );
}

/** On wide screens the button is styled like the search field that it opens. */
function SearchButton() {
  const i18n = useI18n();
  const { dialogOpened } = useActions();
  return (
    <button
      type="button"
      className={`icon-button ${styles.search}`}
      aria-label={i18n.t('app.search')}
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
      title={`${i18n.t('app.search')} (/, Ctrl K)`}
      onClick={() => dialogOpened('search')}
    >
      <Icon name="search" />
      <span className={styles.what}>{i18n.t('app.search')}</span>
      <kbd className={styles.key}>/</kbd>
    </button>
  );
}

/** Adds what is shown to the story. On a phone it is hidden, because the menu has the same action. */
function AddStepButton() {
  const i18n = useI18n();
  const addStep = useAddStep();
  return (
    <button type="button" className={`button ${styles.add}`} title={i18n.t('app.add-step')} onClick={addStep}>
      <Icon name="addStep" size={18} />
      {i18n.t('app.step')}
    </button>
  );
}

function PageUndo() {
  const i18n = useI18n();
  const { undoPressed, redoPressed } = useActions();
  const canUndo = useDashboardState((state) => state.history.past.length > 0);
  const canRedo = useDashboardState((state) => state.history.future.length > 0);
  return (
    <UndoButtons
      undo={{ label: i18n.t('app.undo'), isPossible: canUndo, onPress: undoPressed }}
      redo={{ label: i18n.t('app.redo'), isPossible: canRedo, onPress: redoPressed }}
    />
  );
}
