import { editor as table } from '../../../i18n/messages/editor';
import type { Step } from '../../../model/story/story';
import type { ViewEvent } from '../../../model/view/reduce-view';
import { Slide } from '../../../stage/slide/Slide';
import { useI18n } from '../../../picture/context';
import { useMedia } from '../../../ui/useMedia';
import styles from './StepPanel.module.css';

interface PreviewProps {
  step: Step;
  number: { readonly at: number; readonly of: number };
  /** Handles a press on the slide; without it the slide is read-only. */
  onEvent: ((event: ViewEvent) => void) | undefined;
}

/** From this width on the slide is large enough for its controls to be pressed. */
const wide = '(min-width: 48rem)';

/** The slide of the step, as the audience will see it. */
export function Preview({ step, number, onEvent }: PreviewProps) {
  const { t } = useI18n().from(table);
  const isWide = useMedia(wide);
  return (
    <div
      className={styles.preview}
      role="group"
      aria-label={t('editor.preview')}
      inert={!isWide}
      data-thumbnail={isWide ? undefined : step.id}
    >
      <Slide
        view={step.view}
        step={step}
        picture={null}
        number={number}
        onEvent={isWide ? onEvent : undefined}
      />
    </div>
  );
}
