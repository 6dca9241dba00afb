/** Derived data is computed once per Programme and keys, so that a selector gives the same reference each time. */
import type { Programme } from './programme';

/** A trie: for each key a node, at the last one the value. */
interface Node<Value> {
  readonly next: Map<unknown, Node<Value>>;
  found?: { readonly value: Value };
}

/** Memoisation: `derive`, remembered for as long as the Programme lives. Keys are compared as those of a Map. */
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
