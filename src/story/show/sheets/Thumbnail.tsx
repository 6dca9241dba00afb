import type { Step } from '../../../model/story/story';
import { Slide } from '../../../stage/slide/Slide';
import styles from './Thumbnail.module.css';
import { useDrawTurn } from './useDrawTurn';

/** Small version of a step's slide; hidden from screen readers, because the headline beside it says the same. */
export function Thumbnail({ step }: { step: Step }) {
  const isMine = useDrawTurn();
  return (
    <div className={styles.thumbnail} aria-hidden="true" inert data-thumbnail={step.id}>
      {isMine && <Slide view={step.view} step={step} picture={null} number={null} />}
    </div>
  );
}
