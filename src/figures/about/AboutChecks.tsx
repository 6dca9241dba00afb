import { about } from '../../i18n/messages/about';
import { quoted } from '../../i18n/words';
import { discrepancies, type Discrepancy } from '../../model/figures/discrepancies';
import { figureOf } from '../../model/figures/figure';
import { indicatorById } from '../../model/figures/measurements';
import { usePicture } from '../../picture/context';
import { Facts } from '../../ui/prose/Facts';
import { Prose } from '../../ui/prose/Prose';
import styles from './AboutDialog.module.css';
import { sumOf } from '../passport';

/** Where the source's percentages and the arithmetic disagree, each with both and the formula. */
export function AboutChecks() {
  const { programme, words, openPassport: onFigure } = usePicture();
  const speech = words.from(about);
  const found = discrepancies(programme);
  const stated = ({ claim }: Discrepancy) => [
    words.figure(programme, `${claim.id}.stated`),
    ...(claim.words
      ? speech.pieces('about.checks.words', { words: quoted(`${claim.id}.stated`, claim.words) })
      : []),
  ];
  const computed = ({ indicator }: Discrepancy) => {
    const ref = `${indicator}.percent`;
    const figure = figureOf(programme, ref);
    const percent = words.figure(programme, ref);
    return figure ? [percent, ...sumOf(programme, figure, words)] : [percent];
  };
  if (found.length === 0) return <p>{speech.t('about.checks.agree')}</p>;
  return (
    <>
      <p>{speech.t('about.checks.intro')}</p>
      {found.map((each) => (
        <div key={`${each.claim.id} ${each.indicator}`} className={styles.item}>
          <h4>{words.name(indicatorById(programme, each.indicator).title)}</h4>
          <Facts
            facts={[
              {
                term: speech.t('about.checks.stated'),
                detail: <Prose pieces={stated(each)} onFigure={onFigure} />,
              },
              {
                term: speech.t('about.checks.computed'),
                detail: <Prose pieces={computed(each)} onFigure={onFigure} />,
              },
              { term: speech.t('about.checks.kind'), detail: speech.t(`about.checks.kind.${each.kind}`) },
            ]}
          />
        </div>
      ))}
    </>
  );
}
