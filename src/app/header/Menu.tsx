import { useI18n } from '../../picture/context';
import { AsyncBoundary, type Failure } from '../../ui/AsyncBoundary';
import { lazyPart } from '../../ui/lazy-part';
import { Icon } from '../../ui/parts/Icon';
import { PopoverMenu } from '../../ui/parts/PopoverMenu';
import styles from './Menu.module.css';

/** Code splitting: fetched when the menu is first opened. */
const MenuContent = lazyPart(() => import('./MenuContent')).component((part) => part.MenuContent);

/** Popover menu of the page, for what is seldom needed: stories, sharing, data, printing, help, language, theme, number style. */
export function Menu() {
  const i18n = useI18n();
  const label = i18n.t('app.menu');
  return (
    <PopoverMenu
      id="menu"
      label={label}
      button={{ className: 'icon-button', label, title: label, content: <Icon name="menu" /> }}
      cardClass={styles.card}
    >
      {({ isOpen, close }) =>
        isOpen && (
          <AsyncBoundary waiting={null} failed={(failure) => <MenuFailed {...failure} />}>
            <MenuContent onDone={close} />
          </AsyncBoundary>
        )
      }
    </PopoverMenu>
  );
}

function MenuFailed({ retry }: Failure) {
  const i18n = useI18n();
  return (
    <>
      <p role="alert">{i18n.t('chunk.failed')}</p>
      <button type="button" className="button" onClick={retry}>
        {i18n.t('app.retry')}
      </button>
    </>
  );
}
