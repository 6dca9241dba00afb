/** Shortened versions of a case for a slide. Pure. */
import type { CaseStudy, StepKind, Text } from '../../../model/programme';

export interface CaseLine {
  readonly kind: StepKind | 'reach';
  readonly text: Text;
}

/** The most sentences that can be read while somebody speaks. */
const MOST = 3;
/** The kinds of sentences that are left out, in this order. */
const dispensable: readonly CaseLine['kind'][] = ['reach', 'next', 'with', 'before'];

/**
 * Versions of a case in the order of its steps, from the fullest to the shortest, so that the first that fits can be shown. The result is
 * never left out. Never empty.
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
