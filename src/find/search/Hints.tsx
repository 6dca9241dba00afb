import { find } from '../../i18n/messages/find';
import { usePicture } from '../../picture/context';
import styles from './Answers.module.css';
import { examplesOf } from './searcher';

/** What can be searched for, shown while the query is empty. isShort: without examples, because recent results are shown. */
export function Hints({ isShort }: { isShort: boolean }) {
  const { programme, i18n } = usePicture();
  const { t } = i18n.from(find);
  return (
    <div className={styles.hints} data-short={isShort || undefined}>
      <p>{t('search.hint')}</p>
      {!isShort && (
        <dl className={styles.kinds}>
          {examplesOf(programme, 2).map(({ kind, entries }) => (
            <div key={kind}>
              <dt>{t(`search.kind.${kind}`)}</dt>
              <dd>{entries.map(({ name }) => i18n.name(name)).join(', ')}…</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
