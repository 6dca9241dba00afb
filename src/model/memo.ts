/** Memoisation per programme, so that a selector that derives data returns the same reference each time. */
import type { Programme } from './programme';

/** A trie node: one child per next key; the node of the last key holds the value. */
interface Node<Value> {
  readonly next: Map<unknown, Node<Value>>;
  found?: { readonly value: Value };
}

/** `derive`, memoised by its arguments for as long as the Programme lives (WeakMap). Keys are compared as in a Map. */
export function perProgramme<Keys extends readonly unknown[], Value>(
  derive: (programme: Programme, ...keys: Keys) => Value,
): (programme: Programme, ...keys: Keys) => Value {
  const known = new WeakMap<Programme, Node<Value>>();
  return (programme, ...keys) => {
    let node = known.get(programme);
    if (!node) known.set(programme, (node = { next: new Map() }));
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map() }));
      node = next;
    }
    node.found ??= { value: derive(programme, ...keys) };
    return node.found.value;
  };
}
