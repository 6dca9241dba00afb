/** Walks a value and its schema in parallel, so that a check finds objects by schema instead of by path. */
import type * as z from 'zod/mini';
import type { Path } from './locator';

type Def = z.core.$ZodTypes['_zod']['def'];

export interface Node<T = unknown> {
  readonly type: z.core.SomeType;
  readonly value: T;
  readonly path: Path;
}

/** Yields every value with its schema and path, parents first. Null and undefined are skipped, records not entered. */
export function* walk(type: z.core.SomeType, value: unknown, path: Path = []): Generator<Node> {
  if (value === null || value === undefined) return;
  const def = type._zod.def as Def;
  if (def.type === 'optional' || def.type === 'nullable') {
    yield* walk(def.innerType, value, path);
    return;
  }
  yield { type, value, path };
  if (def.type === 'array') {
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      yield* walk(def.element, item, [...path, index]);
    }
  }
  if (def.type === 'object') {
    for (const [key, inner] of Object.entries(def.shape)) {
      yield* walk(inner, (value as Record<string, unknown>)[key], [...path, key]);
    }
  }
}

/** The nodes whose schema is the object `wanted` itself. */
export function nodesOf<T extends z.core.SomeType>(
  type: z.core.SomeType,
  value: unknown,
  wanted: T,
): readonly Node<z.output<T>>[] {
  return [...walk(type, value)].filter((node): node is Node<z.output<T>> => node.type === wanted);
}
