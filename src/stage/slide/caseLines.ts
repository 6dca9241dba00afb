/** What of a case has room on a slide: in few words what changed. Pure. */
import type { CaseStudy, StepKind, Text } from '../../model/programme';

export interface CaseLine {
  readonly kind: StepKind | 'reach';
  readonly text: Text;
}

/** So many can be read while somebody speaks. */
export const MOST = 3;
/** What can be spared first, when there is more. */
const dispensable: readonly CaseLine['kind'][] = ['reach', 'next', 'with', 'before'];

/** In the order in which it happened. What came about is never left out. */
export function caseLines({ steps, reach }: CaseStudy, most: number = MOST): readonly CaseLine[] {
  let lines: readonly CaseLine[] = [
    ...steps.map(({ kind, text }) => ({ kind, text })),
    ...(reach ? [{ kind: 'reach' as const, text: reach }] : []),
  ];
  for (const kind of dispensable) {
    if (lines.length <= most) break;
    lines = lines.filter((line) => line.kind !== kind);
  }
  return lines.slice(0, most);
}
