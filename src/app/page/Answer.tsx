import { isReset } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Hint } from './Hint';
import type { Stage } from '../../stage/stage';
import { StagedPanel } from '../../stage/StagedPanel';
import styles from './Page.module.css';

interface AnswerProps {
  stage: Stage;
  /** A sheet says what is chosen: the programme's title stands here meanwhile, so that the page below does not move. */
  isInSheet: boolean;
  /** The hint stands here, where there is no room for it beside the filters. */
  hasHint: boolean;
}

/**
 * The block above the charts: the headline of what is in focus, and the strip of facts on the chosen place. Its least height has room for
 * all that, so that nothing below it moves.
 */
export function Answer({ stage: { headline, strip }, isInSheet, hasHint }: AnswerProps) {
  const { programme, i18n } = usePicture();
  const view = useView();
  const isElsewhere = isInSheet && !isReset(view);
  return (
    <div className={styles.answer}>
      {isElsewhere ? (
        <p className={styles.programme}>{i18n.name(programme.title)}</p>
      ) : (
        <StagedPanel item={headline} />
      )}
      {strip && !isElsewhere && <StagedPanel key={strip.key} item={strip} />}
      {hasHint && <Hint />}
    </div>
  );
}
