import { useMemo, type KeyboardEvent } from 'react';
import { show as table } from '../../../i18n/messages/show';
import { numberOf } from '../../../model/story/show';
import { useProgramme, useI18n } from '../../../picture/context';
import { useShow, useShowSync, useStory } from '../../../store/show/show-hooks';
import { headlineOfStep } from '../../../stage/step-words';
import { Dialog } from '../../../ui/parts/Dialog';
import { Prose } from '../../../ui/prose/Prose';
import styles from './Overview.module.css';
import { Thumbnail } from './Thumbnail';
import type { ShowController } from '../control/useShowController';

/** Overview of all steps; pressing one goes to it, also to one that the cut leaves out. */
export function Overview({ controller }: { controller: ShowController }) {
  const programme = useProgramme();
  const i18n = useI18n();
  const { t } = i18n.from(table);
  const story = useStory();
  const current = useShow(({ step }) => step, null);
  const cut = useShow((show) => show.cut, null);
  const theme = useShowSync(({ look }) => look.theme);
  const numbers = useMemo(
    () => new Map(story.steps.map(({ id }) => [id, numberOf(story, cut, id)])),
    [story, cut],
  );
  return (
    <Dialog
      name="overview"
      size="wide"
      heading={t('show.overview')}
      closeLabel={t('show.close')}
      onClose={() => controller.open(null)}
    >
      <ol className={styles.steps} onKeyDown={moveFocus}>
        {story.steps.map((step) => {
          const number = numbers.get(step.id);
          return (
            <li key={step.id}>
              <button
                type="button"
                className={styles.step}
                data-outside={!number || undefined}
                aria-current={step.id === current ? 'step' : undefined}
                onClick={() => controller.host.dispatch({ kind: 'stepChosen', step: step.id })}
              >
                <div data-scheme={theme}>
                  <Thumbnail step={step} />
                </div>
                <span className={styles.headline}>
                  {number && <b data-figure="step">{number.at}</b>}{' '}
                  <Prose segments={headlineOfStep(programme, step, i18n)} />
                  {!number && <i className={styles.outside}> · {t('show.overview.outside')}</i>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}

/** Arrow keys move the focus from step to step. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((each) => each === document.activeElement);
  buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  event.preventDefault();
}
