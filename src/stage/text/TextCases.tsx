import { CaseBody } from '../../cases/CaseBody';
import type { I18n } from '../../i18n/i18n';
import type { CaseStudy, Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './TextPicture.module.css';

/** Text version of cases: title, places, products and fairs, then the whole case. */
export function TextCases({ cases }: { cases: readonly CaseStudy[] }) {
  const { programme, i18n, openPassport } = usePicture();
  return cases.map((study) => (
    <div key={study.id} className={styles.case}>
      <h3 className={styles.title}>{i18n.name(study.title)}</h3>
      <p className={styles.quiet}>
        <Prose segments={whatOf(programme, study, i18n)} onFigure={openPassport} />
      </p>
      <CaseBody study={study} />
    </div>
  ));
}

/** "Puno · textiles · a fair, 2010". */
function whatOf(programme: Programme, study: CaseStudy, i18n: I18n) {
  const places = i18n.list(study.places.map((id) => i18n.name(placeById(programme, id).name)));
  const products = programme.products
    .filter(({ id }) => study.products.includes(id))
    .map(({ name }) => i18n.name(name));
  const fairs = programme.events
    .filter(({ id }) => study.events.includes(id))
    .flatMap(({ id, name }) => [` · ${i18n.name(name)}, `, i18n.figure(programme, `${id}.date`)]);
  return [[places, ...products].join(' · '), ...fairs];
}
