/** Derived data is computed once per Programme and key, so that a selector gives the same reference each time. */
import type { Programme } from './programme';

/** `derive`, remembered for as long as the Programme lives. */
export function perProgramme<Key, Value>(
  derive: (programme: Programme, key: Key) => Value,
): (programme: Programme, key: Key) => Value {
  const known = new WeakMap<Programme, Map<Key, Value>>();
  return (programme, key) => {
    let values = known.get(programme);
    if (!values) known.set(programme, (values = new Map()));
    if (!values.has(key)) values.set(key, derive(programme, key));
    return values.get(key) as Value;
  };
}
