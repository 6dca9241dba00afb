import { figures } from '../../i18n/messages/figures';
import { about } from '../../i18n/messages/about';
import { quoted } from '../../i18n/i18n';
import { citation } from '../../model/figures/figure';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './AboutDialog.module.css';

/** Every source with its note and, for each part, its gist and the source's own words. */
export function AboutSources() {
  const { programme, i18n, openPassport: onFigure } = usePicture();
  const { t } = i18n.from(about);
  return programme.sourceList.map((source) => (
    <div key={source.id} className={styles.source}>
      <h4>{i18n.name(source.title)}</h4>
      <p>
        <Prose segments={i18n.prose(programme, source.note)} onFigure={onFigure} />
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
                <Prose segments={[i18n.figure(programme, ref)]} onFigure={onFigure} />
              </dt>
              <dd>
                <Prose segments={i18n.prose(programme, part.gist)} onFigure={onFigure} />
                {part.words && (
                  <p className={styles.words}>
                    <Prose
                      segments={i18n
                        .from(figures)
                        .segments('passport.words', { words: quoted(ref, part.words) })}
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
