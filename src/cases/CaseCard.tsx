import { memo } from 'react';
import type { TextSegment } from '../i18n/i18n';
import type { CaseStudy } from '../model/programme';
import { placeById } from '../model/territory';
import { pressed } from '../model/view/reduce-view';
import { usePicture } from '../picture/context';
import { Prose } from '../ui/prose/Prose';
import styles from './CasesPanel.module.css';

export interface CaseCardProps {
  study: CaseStudy;
  chosen: 'hot' | 'outlined' | undefined;
  /** lit: it concerns what is chosen; dimmed: it does not. undefined: nothing that concerns cases is chosen. */
  standing: 'lit' | 'dimmed' | undefined;
}

/** A case as a card that is one button: its title, which is stretched over the card. Pressed, its detail opens in a drawer elsewhere. */
export const CaseCard = memo(function CaseCard({ study, chosen, standing }: CaseCardProps) {
  const { programme, i18n, dispatch } = usePicture();
  const heading = `case-${study.id}-title`;
  const products = programme.products
    .filter(({ id }) => study.products.includes(id))
    .map(({ name }) => i18n.name(name));
  const events = programme.events.filter(({ id }) => study.events.includes(id));
  return (
    <article
      className={styles.card}
      data-ref={`case:${study.id}`}
      data-chosen={chosen}
      data-lit={standing === 'lit' || undefined}
      data-dimmed={standing === 'dimmed' || undefined}
      aria-labelledby={heading}
    >
      <h3 className={styles.name} id={heading}>
        <button
          type="button"
          className={styles.press}
          aria-expanded={chosen === 'hot'}
          onClick={() => dispatch(pressed('case', study.id))}
        >
          {i18n.name(study.title)}
        </button>
      </h3>
      <p className={styles.claim}>
        <span className={styles.lines}>
          <Prose segments={i18n.prose(programme, study.claim)} />
        </span>
      </p>
      <p className={styles.where}>
        {study.places.map((id, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <span data-ref={`place:${id}`}>{i18n.name(placeById(programme, id).name)}</span>
          </span>
        ))}
      </p>
      <p className={styles.what}>
        {products.join(', ')}
        {events.map(({ id, name, date }, index) => {
          const year: readonly TextSegment[] =
            date === null ? [] : [' ', i18n.figure(programme, `${id}.date`)];
          return (
            <span key={id}>
              {(index > 0 || products.length > 0) && ' · '}
              <span data-ref={`event:${id}`}>
                <Prose segments={[i18n.name(name), ...year]} />
              </span>
            </span>
          );
        })}
      </p>
    </article>
  );
});
