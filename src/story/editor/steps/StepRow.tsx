import { memo, type KeyboardEvent } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import { plainText } from '../../../i18n/i18n';
import { danglingIn, type Step, type StepId } from '../../../model/story/story';
import { headlineOfStep } from '../../../stage/step-words';
import { useProgramme, useI18n } from '../../../picture/context';
import { Prose } from '../../../ui/prose/Prose';
import { clockText } from '../../show/control/pace';
import { Thumbnail } from '../../show/sheets/Thumbnail';
import styles from './StepRow.module.css';

interface StepRowProps {
  step: Step;
  /** From 0. */
  index: number;
  isLast: boolean;
  isChosen: boolean;
  isEditable: boolean;
  /** Minutes of the cuts that have the step: "3 · 10". */
  cuts: string;
  drag: 'dragged' | 'before' | 'after' | undefined;
  onChoose: (id: StepId) => void;
  onMove: (id: StepId, to: number) => void;
  onDuplicate: (id: StepId) => void;
  onRemove: (id: StepId) => void;
}

const sameBut = (a: StepRowProps, b: StepRowProps) =>
  (Object.keys(a) as (keyof StepRowProps)[]).every((key) => a[key] === b[key]);

/** One step in the list. Only the chosen one shows its tools. */
export const StepRow = memo(function StepRow(props: StepRowProps) {
  const { step, index, isLast, isChosen, isEditable, cuts, drag, onChoose, onMove, onDuplicate, onRemove } =
    props;
  const programme = useProgramme();
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const headline = headlineOfStep(programme, step, i18n);
  const number = index + 1;
  const isFlawed = danglingIn(programme, step.headline).length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey || !isEditable) return;
    event.preventDefault();
    onMove(step.id, index + by);
  };
  return (
    <li className={styles.row} data-row={step.id} data-chosen={isChosen ? 'hot' : undefined} data-drag={drag}>
      {isEditable && (
        <span className={styles.handle} data-handle="" title={t('editor.step.drag')} aria-hidden="true">
          <svg viewBox="0 0 8 14" width="8" height="14">
            <path d="M2 2v.01M6 2v.01M2 7v.01M6 7v.01M2 12v.01M6 12v.01" />
          </svg>
        </span>
      )}
      <button
        type="button"
        className={styles.step}
        aria-label={t('editor.step.name', { number, headline: plainText(headline) })}
        aria-current={isChosen ? 'step' : undefined}
        aria-keyshortcuts={isEditable ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        onClick={() => onChoose(step.id)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.picture}>
          <Thumbnail step={step} />
        </span>
        <span className={styles.headline}>
          <b data-figure="step">{number}</b> <Prose segments={headline} />
        </span>
        <span className={styles.meta} data-figure="clock">
          <span>{clockText(step.seconds)}</span>
          <span>{t(`editor.level.${step.level}`)}</span>
          <span title={cuts === '' ? t('editor.cuts.in.none') : t('editor.cuts.in', { minutes: cuts })}>
            {cuts === '' ? '–' : t('editor.cuts.minutes', { minutes: cuts })}
          </span>
          {isFlawed && (
            <span className={styles.flaw}>
              <svg viewBox="0 0 14 14" width="14" height="14" role="img" aria-label={t('editor.step.flaw')}>
                <path d="M3 13V1.5h8L8.5 4.5 11 7.5H3" />
              </svg>
            </span>
          )}
        </span>
      </button>
      {isEditable && isChosen && (
        <div className={styles.tools} data-row-tools="">
          <Tool
            label={t('editor.step.up', { number })}
            isOff={index === 0}
            path="M10 16V4M5 9l5-5 5 5"
            onPress={() => onMove(step.id, index - 1)}
          />
          <Tool
            label={t('editor.step.down', { number })}
            isOff={isLast}
            path="M10 4v12M5 11l5 5 5-5"
            onPress={() => onMove(step.id, index + 1)}
          />
          <Tool
            label={t('editor.step.duplicate', { number })}
            path="M7 7h9v9H7zM4 13V4h9"
            onPress={() => onDuplicate(step.id)}
          />
          <Tool
            label={t('editor.step.remove', { number })}
            path="M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6"
            onPress={() => onRemove(step.id)}
          />
        </div>
      )}
    </li>
  );
}, sameBut);

interface ToolProps {
  label: string;
  isOff?: boolean;
  path: string;
  onPress: () => void;
}

function Tool({ label, isOff = false, path, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={`icon-button ${styles.tool}`}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={onPress}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
