import { CaseBody } from '../../cases/CaseBody';
import type { Words } from '../../i18n/words';
import type { CaseStudy, Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import { usePicture } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import styles from './TextPicture.module.css';

/** Cases in full: where and about what, then all that the source tells. */
export function TextCases({ cases }: { cases: readonly CaseStudy[] }) {
  const { programme, words, openPassport } = usePicture();
  return cases.map((study) => (
    <div key={study.id} className={styles.case}>
      <h3 className={styles.title}>{words.name(study.title)}</h3>
      <p className={styles.quiet}>
        <Prose pieces={whatOf(programme, study, words)} onFigure={openPassport} />
      </p>
      <CaseBody study={study} setting="beside" />
    </div>
  ));
}

/** "Puno · textiles · a fair, 2010". */
function whatOf(programme: Programme, study: CaseStudy, words: Words) {
  const places = words.list(study.places.map((id) => words.name(placeById(programme, id).name)));
  const products = programme.products
    .filter(({ id }) => study.products.includes(id))
    .map(({ name }) => words.name(name));
  const fairs = programme.events
    .filter(({ id }) => study.events.includes(id))
    .flatMap(({ id, name }) => [` · ${words.name(name)}, `, words.figure(programme, `${id}.date`)]);
  return [[places, ...products].join(' · '), ...fairs];
}
