import { show as table } from '../../../i18n/messages/show';
import { numberOf } from '../../../model/story/show';
import { useI18n } from '../../../picture/context';
import { useShow, useShowSync } from '../../../store/show/show-hooks';
import { Prose } from '../../../ui/prose/Prose';
import styles from './ConsoleHead.module.css';
import { CutChoice } from './CutChoice';
import { ShowClock } from './ShowClock';
import { statusOf } from './status';

/** Clock and pace, step number, cut, and a status while the show is blank, frozen or off script. */
export function ConsoleHead({ digits }: { digits: string }) {
  const { t, segments } = useI18n().from(table);
  const deck = useShowSync((state) => state.deck);
  const step = useShow((show) => show.step, null);
  const cut = useShow((show) => show.cut, null);
  const number = deck && step && numberOf(deck.story, cut, step);
  const status = deck && statusOf(deck.story, deck.show);
  const figure = (value: number) => ({ ref: 'step', text: String(value) });
  return (
    <header className={styles.head}>
      <ShowClock />
      <p className={styles.step}>
        {number ? (
          <Prose segments={segments('show.step', { at: figure(number.at), of: figure(number.of) })} />
        ) : (
          t('show.step.outside')
        )}
      </p>
      <CutChoice />
      <p className={styles.status} role="status" data-kind={status?.kind}>
        {digits !== '' ? (
          t('show.digits', { digits })
        ) : status ? (
          <>
            <b>
              <Prose segments={segments(status.key, status.at === null ? {} : { at: figure(status.at) })} />
            </b>
            {status.hint && <span className={styles.hint}>{t(status.hint)}</span>}
          </>
        ) : null}
      </p>
    </header>
  );
}
