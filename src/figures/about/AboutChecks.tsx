import { about } from '../../i18n/messages/about';
import { quoted } from '../../i18n/i18n';
import { discrepancies, type Discrepancy } from '../../model/figures/discrepancies';
import { figureOf } from '../../model/figures/figure';
import { indicatorById } from '../../model/figures/measurements';
import { usePicture } from '../../picture/context';
import { Facts } from '../../ui/prose/Facts';
import { Prose } from '../../ui/prose/Prose';
import styles from './AboutDialog.module.css';
import { calculationInWords } from '../passport';

/** The discrepancies between stated and computed percentages, each with both values and the formula. */
export function AboutChecks() {
  const { programme, i18n, openPassport: onFigure } = usePicture();
  const messages = i18n.from(about);
  const found = discrepancies(programme);
  const stated = ({ claim }: Discrepancy) => [
    i18n.figure(programme, `${claim.id}.stated`),
    ...(claim.words
      ? messages.segments('about.checks.words', { words: quoted(`${claim.id}.stated`, claim.words) })
      : []),
  ];
  const computed = ({ indicator }: Discrepancy) => {
    const ref = `${indicator}.percent`;
    const figure = figureOf(programme, ref);
    const percent = i18n.figure(programme, ref);
    return figure ? [percent, ...calculationInWords(programme, figure, i18n)] : [percent];
  };
  if (found.length === 0) return <p>{messages.t('about.checks.agree')}</p>;
  return (
    <>
      <p>{messages.t('about.checks.intro')}</p>
      {found.map((each) => (
        <div key={`${each.claim.id} ${each.indicator}`} className={styles.item}>
          <h4>{i18n.name(indicatorById(programme, each.indicator).title)}</h4>
          <Facts
            facts={[
              {
                term: messages.t('about.checks.stated'),
                detail: <Prose segments={stated(each)} onFigure={onFigure} />,
              },
              {
                term: messages.t('about.checks.computed'),
                detail: <Prose segments={computed(each)} onFigure={onFigure} />,
              },
              { term: messages.t('about.checks.kind'), detail: messages.t(`about.checks.kind.${each.kind}`) },
            ]}
          />
        </div>
      ))}
    </>
  );
}
