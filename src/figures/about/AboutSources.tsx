import { figures } from '../../i18n/messages/figures';
import { about } from '../../i18n/messages/about';
import { quoted } from '../../i18n/words';
import { citation } from '../../model/figures/figure';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './AboutDialog.module.css';

/** Every source with what is known of it and, part by part, what it says. */
export function AboutSources() {
  const { programme, words, openPassport: onFigure } = usePicture();
  const { t } = words.from(about);
  return programme.sourceList.map((source) => (
    <div key={source.id} className={styles.source}>
      <h4>{words.name(source.title)}</h4>
      <p>
        <Prose pieces={words.prose(programme, source.note)} onFigure={onFigure} />
      </p>
      <p className={styles.quiet}>
        {t(source.parts.length > 0 ? 'about.source.parts' : 'about.source.whole')}
      </p>
      <dl className={styles.parts}>
        {source.parts.map((part) => {
          const ref = citation({ source: source.id, locator: part.locator }) ?? '';
          return (
            <div key={part.locator}>
              <dt>
                <Prose pieces={[words.figure(programme, ref)]} onFigure={onFigure} />
              </dt>
              <dd>
                <Prose pieces={words.prose(programme, part.gist)} onFigure={onFigure} />
                {part.words && (
                  <p className={styles.words}>
                    <Prose
                      pieces={words
                        .from(figures)
                        .pieces('passport.words', { words: quoted(ref, part.words) })}
                    />
                  </p>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  ));
}
