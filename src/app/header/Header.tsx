import type { Lang } from '../../i18n/message-table';
import { placeById } from '../../model/territory';
import { usePicture, useI18n } from '../../picture/context';
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

/** Header of the page: acronym and period of the programme, search, undo, adding a step, language, presenting, menu. */
export function Header() {
  const { programme, i18n, openPassport } = usePicture();
  const { languageChosen, screenOpened } = useActions();
  const period = i18n.segments('headline.kicker.programme', {
    place: i18n.name(placeById(programme, programme.territory).name),
    start: i18n.figure(programme, 'programme.start'),
    end: i18n.figure(programme, 'programme.end'),
  });
  return (
    <header className={styles.header}>
      <p className={styles.title}>{programme.acronym}</p>
      <p className={styles.period}>
        <Prose segments={period} onFigure={openPassport} />
      </p>
      <div className={styles.tools}>
        <SearchButton />
        <PageUndo />
        <AddStepButton />
        <div className={styles.language}>
          <Segmented
            name="lang"
            label={i18n.t('app.language')}
            options={languages}
            value={i18n.lang}
            onChange={languageChosen}
          />
        </div>
        <button type="button" className={styles.present} onClick={() => screenOpened('show')}>
          <Icon name="present" />
          {i18n.t('app.present')}
        </button>
        <Menu />
      </div>
    </header>
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

/** Icon button: a slide with a plus. On a phone it is hidden, because the menu has the same action. */
function AddStepButton() {
  const i18n = useI18n();
  const addStep = useAddStep();
  return (
    <button
      type="button"
      className={`icon-button ${styles.add}`}
      aria-label={i18n.t('app.add-step')}
      title={i18n.t('app.add-step')}
      onClick={addStep}
    >
      <Icon name="addStep" />
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
