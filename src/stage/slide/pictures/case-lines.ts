/** What of a case has room on a slide: in few words what changed. Pure. */
import type { CaseStudy, StepKind, Text } from '../../../model/programme';

export interface CaseLine {
  readonly kind: StepKind | 'reach';
  readonly text: Text;
}

/** So many can be read while somebody speaks. */
const MOST = 3;
/** What can be spared first, when there is more. */
const dispensable: readonly CaseLine['kind'][] = ['reach', 'next', 'with', 'before'];

/**
 * Ways to tell a case in the order in which it happened, the fullest first: the first that has room is told. What came about is in
 * all of them. Never empty; the last is the shortest.
 */
export function caseVersions({ steps, reach }: CaseStudy): readonly (readonly CaseLine[])[] {
  const all: readonly CaseLine[] = [
    ...steps.map(({ kind, text }) => ({ kind, text })),
    ...(reach ? [{ kind: 'reach' as const, text: reach }] : []),
  ];
  const fullest = spared(all, MOST);
  const without = dispensable.map((kind) => fullest.filter((line) => line.kind !== kind));
  const fewer = without.filter(({ length }) => length > 1 && length < fullest.length);
  return [fullest, ...fewer, spared(all, 1)];
}

function spared(all: readonly CaseLine[], most: number): readonly CaseLine[] {
  let lines = all;
  for (const kind of dispensable) {
    if (lines.length <= most) break;
    lines = lines.filter((line) => line.kind !== kind);
  }
  return lines.slice(0, most);
}
