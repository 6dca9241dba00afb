import type { Lang } from '../../i18n/message-table';
import { menu } from '../../i18n/messages/menu';
import { useI18n } from '../../picture/context';
import { useDashboard, useDashboardState } from '../../store/page/dashboard-hooks';
import { preferencesInForce, themes } from '../../store/page/dashboard-state';
import { useAddStep } from '../../story/pick-view/pick-view-context';
import { Segmented } from '../../ui/parts/Segmented';
import styles from './MenuContent.module.css';
import { NumberStyles } from './NumberStyles';
import { OfflineLine } from '../offline/OfflineLine';
import { printSummary } from '../start/print';

interface MenuContentProps {
  /** Called before an action of the menu runs, to close the menu. */
  onDone: () => void;
}

const languages: readonly { readonly value: Lang; readonly label: string }[] = [
  { value: 'es', label: 'Español' },
  { value: 'en', label: 'English' },
];

export function MenuContent({ onDone }: MenuContentProps) {
  const i18n = useI18n();
  const { t } = i18n.from(menu);
  const dashboard = useDashboard();
  const { actions } = dashboard;
  const addStep = useAddStep();
  const theme = useDashboardState((state) => state.preferences.theme);
  const numbers = useDashboardState((state) => preferencesInForce(state).numbers);
  const isForgetful = useDashboardState((state) => state.device.isForgetful);
  /** Closes the menu first, so that a dialog that the action opens returns the focus to the menu's button. */
  const then = (action: () => void) => () => {
    onDone();
    action();
  };
  const storyItems = [
    { key: 'add', label: i18n.t('app.add-step'), action: addStep },
    { key: 'stories', label: t('menu.stories'), action: () => actions.screenOpened('editor') },
    { key: 'present', label: i18n.t('app.present'), action: () => actions.screenOpened('show') },
    { key: 'text', label: t('menu.text'), action: () => actions.screenOpened('text') },
  ];
  const items = [
    { key: 'share', action: () => actions.dialogOpened('share') },
    { key: 'about', action: () => actions.dialogOpened('about') },
    { key: 'print', action: () => void printSummary(dashboard) },
    { key: 'help', action: () => actions.dialogOpened('help') },
  ] as const;
  return (
    <>
      <ul className={styles.items}>
        {storyItems.map(({ key, label, action }) => (
          <li key={key}>
            <button type="button" className={styles.item} onClick={then(action)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <ul className={styles.items}>
        {items.map(({ key, action }) => (
          <li key={key}>
            <button type="button" className={styles.item} onClick={then(action)}>
              {t(`menu.${key}`)}
              {key === 'help' && <kbd aria-hidden="true">?</kbd>}
            </button>
          </li>
        ))}
      </ul>
      <div className={`${styles.setting} ${styles.language}`}>
        <p aria-hidden="true">{i18n.t('app.language')}</p>
        <Segmented
          name="menu-lang"
          label={i18n.t('app.language')}
          options={languages}
          value={i18n.lang}
          onChange={actions.languageChosen}
        />
      </div>
      <div className={styles.setting}>
        <p aria-hidden="true">{t('menu.theme')}</p>
        <Segmented
          name="theme"
          label={t('menu.theme')}
          options={themes.map((value) => ({ value, label: t(`menu.theme.${value}`) }))}
          value={theme}
          onChange={actions.themeChosen}
        />
      </div>
      <NumberStyles value={numbers} onChange={actions.numbersChosen} />
      <div className={styles.foot}>
        {isForgetful && <p role="status">{t('menu.forgetful')}</p>}
        <OfflineLine />
      </div>
    </>
  );
}
