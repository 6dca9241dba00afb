import type { Words } from '../../i18n/words';
import type { Programme } from '../../model/programme';
import type { FindSpeech } from './results';
import styles from './Answers.module.css';
import { examplesOf } from './searcher';

interface HintsProps {
  programme: Programme;
  words: Words;
  speech: FindSpeech;
  /** There is something else to read: the kinds alone, without examples. */
  isShort: boolean;
}

/** What can be looked for, while nothing is. */
export function Hints({ programme, words, speech, isShort }: HintsProps) {
  return (
    <div className={styles.hints} data-short={isShort || undefined}>
      <p>{speech.t('search.hint')}</p>
      {!isShort && (
        <dl className={styles.kinds}>
          {examplesOf(programme, 2).map(({ kind, entries }) => (
            <div key={kind}>
              <dt>{speech.t(`search.kind.${kind}`)}</dt>
              <dd>{entries.map(({ name }) => words.name(name)).join(', ')}…</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
