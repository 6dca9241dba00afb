import { preflight as table } from '../../i18n/messages/preflight';
import { formatNumber } from '../../i18n/numbers';
import { useI18n } from '../../picture/context';
import { checksOf, type Check, type PreflightFacts } from './checks';
import styles from './PreflightChecks.module.css';

interface PreflightChecksProps {
  facts: PreflightFacts;
  onRetry: () => void;
}

/** List of the preflight checks, each with its result and advice where something is wrong. */
export function PreflightChecks({ facts, onRetry }: PreflightChecksProps) {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const { clicker } = facts;
  const params = ({ params: raw = {} }: Check) =>
    typeof raw.part === 'number' ? { ...raw, part: formatNumber(raw.part, i18n.numbers, 'percent') } : raw;
  return (
    <section className={styles.room} aria-labelledby="room-check">
      <h2 className={styles.heading} id="room-check">
        {t('preflight.check')}
      </h2>
      <ul className={styles.checks} aria-live="polite">
        {checksOf(facts).map((check) => (
          <li key={check.name} className={styles.check} data-check={check.name} data-state={check.state}>
            <Sign state={check.state} label={t(`preflight.check.${check.state}`)} />
            <span data-figure="room">
              {t(check.key, params(check))}
              {check.also && <span className={styles.also}> {t(check.also, params(check))}</span>}
              {check.key === 'preflight.parts.failed' && (
                <>
                  {' '}
                  <button type="button" className="link-button" onClick={onRetry}>
                    {t('preflight.retry')}
                  </button>
                </>
              )}
            </span>
          </li>
        ))}
        <li className={styles.check} data-check="clicker" data-state={clicker.length > 0 ? 'ok' : 'open'}>
          <Sign
            state={clicker.length > 0 ? 'ok' : 'open'}
            label={t(`preflight.check.${clicker.length > 0 ? 'ok' : 'open'}`)}
          />
          <span>
            {clicker.length > 0
              ? t('preflight.clicker.seen', {
                  keys: i18n.list(clicker.map((key) => t(`preflight.key.${key}`))),
                })
              : t('preflight.clicker')}
          </span>
        </li>
      </ul>
    </section>
  );
}

/** Tick, exclamation mark or ring: told apart by shape, not by colour alone. */
function Sign({ state, label }: { state: Check['state']; label: string }) {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={label}>
      {state === 'ok' && <path d="M3 8.5l3.5 3.5L13 4.5" />}
      {state === 'look' && <path d="M8 2v7.5M8 13v.5" />}
      {state === 'open' && <circle cx="8" cy="8" r="4.5" />}
    </svg>
  );
}
