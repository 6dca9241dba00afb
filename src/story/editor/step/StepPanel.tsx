import { useLayoutEffect, useRef } from 'react';
import { editor as table } from '../../../i18n/messages/editor';
import { reduceView, type ViewEvent } from '../../../model/view/reduce-view';
import type { Step, Story } from '../../../model/story/story';
import { sameView } from '../../../model/view/view';
import { useProgramme, useI18n } from '../../../picture/context';
import { useActions } from '../../../store/page/dashboard-hooks';
import { useStoryActions } from '../../../store/stories/stories-hooks';
import { usePickView } from '../../pick-view/pick-view-context';
import { HeadlineField } from './HeadlineField';
import { NoteField } from './NoteField';
import { Preview } from './Preview';
import styles from './StepPanel.module.css';
import { StepSettings } from './StepSettings';

interface StepPanelProps {
  story: Story;
  step: Step;
  isEditable: boolean;
  /** False: it is the first step, shown because none is selected. */
  isSelected: boolean;
}

/** Editor of one step: preview, headline and note in each language, settings. */
export function StepPanel({ story, step, isEditable, isSelected }: StepPanelProps) {
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const programme = useProgramme();
  const { langs } = programme;
  const { pageOpenedAt } = useActions();
  const { stepEdited, stepSelected } = useStoryActions();
  const [, setPickView] = usePickView();
  const heading = useRef<HTMLHeadingElement>(null);
  const at = story.steps.indexOf(step);
  const number = at + 1;
  const count = story.steps.length;

  useLayoutEffect(
    function followFocus() {
      // Focus management: a narrow screen hides the list, so the focus moves from the pressed row to the heading.
      const { activeElement } = document;
      if (!isSelected || !(activeElement instanceof HTMLElement) || activeElement.checkVisibility()) return;
      scrollTo(0, 0);
      heading.current?.focus();
    },
    [isSelected, step.id],
  );
  const change = (event: ViewEvent) => {
    const view = reduceView(programme, step.view, event);
    if (!sameView(view, step.view)) stepEdited(step.id, { view });
  };
  const chooseView = () => {
    stepSelected(step.id);
    setPickView({ kind: 'choosing', step: step.id, number });
    pageOpenedAt(step.view);
  };
  const all = () => {
    stepSelected(null);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-row="${CSS.escape(step.id)}"] button`)?.focus(),
    );
  };

  return (
    <section className={styles.part} aria-labelledby="editor-step" data-part-of="step">
      <div className={styles.top}>
        <button type="button" className={`button ${styles.all}`} onClick={all}>
          {t('editor.step.all')}
        </button>
        <h2 id="editor-step" ref={heading} tabIndex={-1} className={styles.heading} data-figure="step">
          {t('editor.step.of', { number, count })}
        </h2>
        <Turn label={t('editor.step.previous')} path="M12 4l-6 6 6 6" to={story.steps[at - 1]} />
        <Turn label={t('editor.step.next')} path="M8 4l6 6-6 6" to={story.steps[at + 1]} />
      </div>
      <Preview step={step} number={{ at: number, of: count }} onEvent={isEditable ? change : undefined} />
      {isEditable && (
        <p className={styles.under}>
          <button type="button" className="button" onClick={chooseView}>
            {t('editor.view.choose')}
          </button>
          <span className={styles.hint}>{t('editor.preview.live')}</span>
        </p>
      )}
      <div className={styles.words} data-langs={langs.length}>
        {langs.map((lang) => (
          <HeadlineField key={`${step.id} ${lang}`} step={step} lang={lang} isEditable={isEditable} />
        ))}
        {langs.map((lang) => (
          <NoteField key={lang} step={step} lang={lang} isEditable={isEditable} />
        ))}
      </div>
      <StepSettings key={step.id} step={step} isEditable={isEditable} />
    </section>
  );
}

function Turn({ label, path, to }: { label: string; path: string; to: Step | undefined }) {
  const { stepSelected } = useStoryActions();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={!to || undefined}
      onClick={() => to && stepSelected(to.id)}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
