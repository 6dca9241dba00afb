import { useLayoutEffect, useMemo, useRef } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import { lengthOf, type Step, type StepId, type Story } from '../../../model/story/story';
import { initialView } from '../../../model/view/view';
import { useI18n } from '../../../picture/context';
import { useActions } from '../../../store/page/dashboard-hooks';
import { useStoryActions } from '../../../store/stories/stories-hooks';
import { Prose } from '../../../ui/prose/Prose';
import { clockText } from '../../show/control/pace';
import { Cuts } from './Cuts';
import { cutsOf, cutsWith } from './cut-sums';
import type { Announce, EditorAnnouncement } from '../announcement';
import styles from './StepList.module.css';
import { StepRow } from './StepRow';
import { useReorder } from './useReorder';

interface StepListProps {
  story: Story;
  chosen: Step | null;
  isEditable: boolean;
  announcement: EditorAnnouncement | null;
  announce: Announce;
  undo: () => void;
}

/** The list of steps: select, reorder by dragging or keys, duplicate, delete. */
export function StepList({ story, chosen, isEditable, announcement, announce, undo }: StepListProps) {
  const i18n = useI18n();
  const { t, segments } = i18n.from(table);
  const { screenOpened } = useActions();
  const { stepAdded, stepMoved, stepDuplicated, stepRemoved, stepSelected } = useStoryActions();
  const list = useRef<HTMLOListElement>(null);
  /** Focus restoration: the step whose row gets the focus after the next render; null = none. */
  const wanted = useRef<StepId | null>(null);
  const cuts = useMemo(() => cutsOf(story), [story]);
  const { steps } = story;

  useLayoutEffect(function keepFocus() {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted.current)}"] button`)?.focus();
    wanted.current = null;
  });

  const move = (id: StepId, to: number) => {
    const from = steps.findIndex((each) => each.id === id);
    if (to < 0) return announce({ text: t('editor.step.first') });
    if (to >= steps.length) return announce({ text: t('editor.step.last') });
    stepMoved(id, to);
    stepSelected(id);
    const numbers = { from: from + 1, to: to + 1, count: steps.length };
    return announce({ text: t('editor.step.moved', numbers), isUndoable: true });
  };
  const duplicate = (id: StepId) => {
    const at = steps.findIndex((each) => each.id === id) + 1;
    stepDuplicated(id);
    announce({ text: t('editor.step.duplicated', { from: at, to: at + 1 }), isUndoable: true });
  };
  const remove = (id: StepId) => {
    const at = steps.findIndex((each) => each.id === id);
    const next = steps[at + 1] ?? steps[at - 1] ?? null;
    stepRemoved(id);
    stepSelected(next?.id ?? null);
    wanted.current = next?.id ?? null;
    announce({ text: t('editor.step.removed', { number: at + 1 }), isUndoable: true });
  };
  const add = () => {
    const id = stepAdded(initialView);
    if (id !== null) stepSelected(id);
  };
  const { dragging, onPointerDown } = useReorder(isEditable, move);

  return (
    <section className={styles.part} aria-labelledby="editor-steps" data-part-of="steps">
      <div className={styles.top}>
        <h2 id="editor-steps" className={styles.heading}>
          {t('editor.steps')}
        </h2>
        <p className={styles.sum}>
          <Prose
            segments={segments('editor.steps.count', {
              count: steps.length,
              time: { ref: 'clock', text: clockText(lengthOf(steps)) },
            })}
          />
        </p>
      </div>
      {steps.length === 0 ? (
        <div className={styles.empty}>
          <p>
            <b>{t('editor.empty')}.</b> {isEditable && t('editor.empty.how', { button: i18n.t('app.step') })}
          </p>
        </div>
      ) : (
        <ol
          ref={list}
          className={styles.steps}
          onPointerDown={onPointerDown}
          data-dragging={dragging ? '' : undefined}
        >
          {steps.map((step, index) => (
            <StepRow
              key={step.id}
              step={step}
              index={index}
              isLast={index === steps.length - 1}
              isChosen={step.id === chosen?.id}
              isEditable={isEditable}
              cuts={cutsWith(cuts, step.id).join(' · ')}
              drag={dropOf(dragging, step.id, index, steps.length)}
              onChoose={stepSelected}
              onMove={move}
              onDuplicate={duplicate}
              onRemove={remove}
            />
          ))}
        </ol>
      )}
      <div className={styles.said}>
        <p role="status" data-said="">
          {announcement?.text}
        </p>
        {announcement?.isUndoable && isEditable && (
          <button type="button" className="link-button" onClick={undo}>
            {i18n.t('app.undo')}
          </button>
        )}
      </div>
      {isEditable && (
        <p className={styles.deeds}>
          <button type="button" className="button" onClick={() => screenOpened('page')}>
            {t(steps.length === 0 ? 'editor.empty.go' : 'editor.add')}
          </button>
          <button type="button" className="quiet-button" onClick={add}>
            {t('editor.add.here')}
          </button>
        </p>
      )}
      {steps.length > 0 && <Cuts story={story} cuts={cuts} isEditable={isEditable} />}
    </section>
  );
}

/** The drag state of a row: it is dragged, or the dragged row would be dropped before or after it. */
function dropOf(
  dragging: ReturnType<typeof useReorder>['dragging'],
  step: StepId,
  index: number,
  count: number,
): 'dragged' | 'before' | 'after' | undefined {
  if (dragging === null) return undefined;
  if (dragging.step === step) return 'dragged';
  if (dragging.to === index) return 'before';
  return dragging.to === count && index === count - 1 ? 'after' : undefined;
}
