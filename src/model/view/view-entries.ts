/** Serialises a View as key–value pairs for links and stories, and validates such pairs. */
import { filterOptions } from './filter';
import type { Programme } from '../programme';
import { isChoosable } from '../territory';
import { filterKinds, initialView, modes, sorts, type Focus, type View } from './view';

export const viewKeys = [
  'place',
  'indicator',
  'case',
  'event',
  'focus',
  ...filterKinds,
  'mode',
  'sort',
] as const satisfies readonly (keyof View)[];

const focuses: readonly Focus[] = ['place', 'indicator', 'case', 'event'];

/** The pairs that differ from `initialView`, in the order of `viewKeys`. */
export function viewEntries(view: View): readonly (readonly [keyof View, string])[] {
  return viewKeys.flatMap((key) => {
    const value = view[key];
    return value === null || value === initialView[key] ? [] : [[key, value] as const];
  });
}

/** key: unknown key; value: not a valid value of the key; unresolved: this programme has nothing of that name. */
export type ViewProblem = 'key' | 'value' | 'unresolved';

/** Why a pair cannot be used in a View of this programme; null when it can. */
export function viewProblem(programme: Programme, key: string, value: string): ViewProblem | null {
  const among = (list: readonly string[]) => (list.includes(value) ? null : 'value');
  const resolved = (list: readonly { readonly id: string }[]) =>
    list.some((each) => each.id === value) ? null : 'unresolved';
  switch (key) {
    case 'mode':
      return among(modes);
    case 'sort':
      return among(sorts);
    case 'focus':
      return among(focuses);
    case 'unit':
    case 'product':
    case 'year':
    case 'country':
      return filterOptions(programme, initialView, key).some((each) => each.value === value)
        ? null
        : 'unresolved';
    case 'place': {
      const place = programme.places.find((each) => each.id === value);
      const isUsable = place && place.id !== programme.territory && isChoosable(programme, place.id);
      return isUsable ? null : 'unresolved';
    }
    case 'indicator':
      return resolved(programme.indicators);
    case 'case':
      return resolved(programme.cases);
    case 'event':
      return resolved(programme.events);
    default:
      return 'key';
  }
}
