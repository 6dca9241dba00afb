import { memo } from 'react';
import type { CaseStudy } from '../model/programme';
import { pressed } from '../model/view/reduce-view';
import { usePicture } from '../picture/context';
import { CaseBody } from './CaseBody';
import { CaseTags } from './CaseTags';
import { Icon } from '../ui/parts/Icon';
import styles from './CaseCard.module.css';

interface CaseCardProps {
  study: CaseStudy;
  /** lone: the only case shown, always open. */
  state: 'open' | 'closed' | 'lone';
}

/** A case as a disclosure: title, claim and tags, and when open its body. */
export const CaseCard = memo(function CaseCard({ study, state }: CaseCardProps) {
  const { programme, i18n, dispatch } = usePicture();
  const open = state !== 'closed';
  const body = `case-${study.id}`;
  return (
    <article className={styles.card} data-ref={`case:${study.id}`} aria-labelledby={`${body}-title`}>
      <h3 className={styles.title} id={`${body}-title`}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={state === 'lone' ? undefined : open}
          aria-controls={state === 'lone' ? undefined : body}
          onClick={() => dispatch(pressed('case', study.id))}
        >
          {state !== 'lone' && <Icon name="chevron" className={styles.chevron} />}
          {i18n.name(study.title)}
        </button>
      </h3>
      <p className={styles.claim}>{i18n.plain(programme, study.claim)}</p>
      <CaseTags study={study} />
      <div id={body} hidden={!open}>
        {open && <CaseBody study={study} />}
      </div>
    </article>
  );
});
