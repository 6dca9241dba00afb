import { counted } from '../../i18n/i18n';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { chartMessages } from './chart-messages';
import styles from './RestLine.module.css';

interface RestLineProps {
  /** How many rows are not shown. */
  rest: number;
  onToggle: () => void;
}

/** How many rows a box has no room for, and the way to all of them; the way back once all are shown. */
export function RestLine({ rest, onToggle }: RestLineProps) {
  const { i18n } = usePicture();
  const { t, segments } = chartMessages(i18n);
  return (
    <p className={styles.rest} data-show-all={rest === 0 || undefined}>
      {rest > 0 && (
        <span>
          <Prose segments={segments('rest.count', { rest: counted(i18n.cardinal(rest)) })} />
        </span>
      )}
      <button type="button" className="link-button" aria-expanded={rest === 0} onClick={onToggle}>
        {t(rest > 0 ? 'rest.show' : 'rest.hide')}
      </button>
    </p>
  );
}
