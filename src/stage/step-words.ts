/** The sentence of a step, or of a View without one. Pure. */
import { headlineOf } from '../figures/headline';
import type { TextSegment, I18n } from '../i18n/i18n';
import type { Programme } from '../model/programme';
import { danglingIn, type Step } from '../model/story/story';
import type { View } from '../model/view/view';

/**
 * The step's headline with its figures filled in. When it is empty or has an unknown reference, the View's own sentence: an audience never
 * sees half a sentence.
 */
export function headlineOfStep(programme: Programme, step: Step, i18n: I18n): readonly TextSegment[] {
  const text = step.headline[i18n.lang] ?? Object.values(step.headline)[0] ?? '';
  const isWhole = text.trim() !== '' && danglingIn(programme, step.headline).length === 0;
  return isWhole ? i18n.prose(programme, step.headline) : sentenceOfView(programme, step.view, i18n);
}

/** The claim that the page shows for a View. */
export function sentenceOfView(programme: Programme, view: View, i18n: I18n): readonly TextSegment[] {
  return headlineOf(programme, view, i18n).claim;
}
