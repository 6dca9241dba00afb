/** Reads one step of a story document on its own, so that a bad one does not affect the others. */
import type { Programme, Text } from '../../model/programme';
import { danglingIn, DEFAULT_SECONDS, type Step, type StepId } from '../../model/story/story';
import { MAX_HEADLINE, MAX_NOTE, shortened, wholeSeconds } from '../../model/story/story-limits';
import type { StoryReport } from '../../model/story/story-report';
import { initialView, withValidFocus, type View } from '../../model/view/view';
import { viewProblem } from '../../model/view/view-entries';
import { locate, shorten, shown } from '../programme/locator';
import { isStepId, stepKeys, stepSchema, type StepDocument } from './story-schema';

export interface ParsedStep {
  readonly step: Step | null;
  readonly reports: readonly StoryReport[];
}

/** The step is null when it does not fit the schema. `index`: from 0; `taken`: the ids of the steps before it. */
export function readStep(
  input: unknown,
  index: number,
  programme: Programme,
  taken: ReadonlySet<string>,
): ParsedStep {
  const reports: StoryReport[] = [];
  const number = index + 1;
  const report = (
    code: StoryReport['code'],
    path: readonly PropertyKey[],
    params: StoryReport['params'] = {},
    severity: StoryReport['severity'] = 'warning',
  ) =>
    reports.push({
      code,
      severity,
      locator: locate(['steps', index, ...path]),
      params: { step: number, ...params },
    });

  const parsed = stepSchema.safeParse(input);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    report('story.step', path, { field: path.length > 0 ? shorten(String(path[0])) : '$' }, 'error');
    return { step: null, reports };
  }
  const document = parsed.data;
  for (const key of Object.keys(document)) if (!stepKeys.has(key)) report('story.field', [key]);

  const id = idOf(document, number, taken);
  if (id !== document.id) report('story.step-id', ['id'], { value: shown(document.id ?? null), id });
  const words = (field: 'headline' | 'note', limit: number): Text => {
    const text = document[field] ?? {};
    const short = shortened(text, limit);
    if (short !== text) report('story.shortened', [field], { field, limit });
    for (const ref of danglingIn(programme, short)) report('story.figure', [field], { ref: shorten(ref) });
    return short;
  };
  const step: Step = {
    id,
    view: viewOf(document, programme, (key, value) =>
      report('story.view', ['view', key], { key: shorten(key), value: shown(value) }),
    ),
    picture: document.picture ?? null,
    headline: words('headline', MAX_HEADLINE),
    note: words('note', MAX_NOTE),
    seconds: document.seconds == null ? DEFAULT_SECONDS : wholeSeconds(document.seconds),
    level: document.level ?? 'core',
  };
  return { step, reports };
}

/** The step's id, or a free one when it is missing, invalid or taken, as in a step that was copied by hand. */
function idOf({ id }: StepDocument, number: number, taken: ReadonlySet<string>): StepId {
  if (isStepId(id) && !taken.has(id)) return id;
  let free = number;
  while (taken.has(`step-${free}`)) free += 1;
  return `step-${free}` as StepId;
}

function viewOf(
  { view }: StepDocument,
  programme: Programme,
  leftOut: (key: string, value: unknown) => void,
): View {
  const chosen: { -readonly [Key in keyof View]: string | null } = { ...initialView };
  for (const [key, value] of Object.entries(view ?? {})) {
    if (typeof value === 'string' && viewProblem(programme, key, value) === null)
      chosen[key as keyof View] = value;
    else leftOut(key, value);
  }
  return withValidFocus(chosen as View);
}
