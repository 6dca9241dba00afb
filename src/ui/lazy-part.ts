/**
 * Code splitting: parts of the app that are fetched when they are first drawn. A failed fetch is repeated only when the reader asks for it.
 */
import { createElement, lazy, type ComponentType } from 'react';

/** A part could not be fetched: no network, or a new deployment removed the file. */
export class PartError extends Error {
  /** Clears the failure, so that the next draw fetches again. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super('a part of the app could not be fetched', { cause });
    this.forget = forget;
  }
}

export interface LazyPart<Module> {
  /** One promise for all callers. Rejects when the part cannot be fetched; the next call tries again. */
  readonly fetch: () => Promise<Module>;
  /** A component of the part; drawing it throws a PartError when the part cannot be fetched. */
  readonly component: <Props extends object>(
    pick: (module: Module) => ComponentType<Props>,
  ) => ComponentType<Props>;
}

/** `load`: a dynamic import. */
export function lazyPart<Module>(load: () => Promise<Module>): LazyPart<Module> {
  const fetch = refetchable(load);
  return { fetch, component: (pick) => retryable(async () => pick(await fetch())) };
}

/** Cache busting: a browser does not request a module again under an address that failed, so a retry adds a query to the address. */
function refetchable<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let coming: Promise<Module> | null = null;
  let address: string | null = null;
  let failures = 0;
  const fetchPart = (): Promise<Module> =>
    address === null ? load() : import(/* @vite-ignore */ `${address}?again=${failures}`);
  return () => {
    coming ??= fetchPart().catch((error: unknown) => {
      coming = null;
      address ??= addressIn(error);
      failures += 1;
      throw error;
    });
    return coming;
  };
}

/** The address of the part from the browser's error message; null when the message has none, or one that is not beside this module. */
function addressIn(error: unknown): string | null {
  const found = /https?:[^\s?#]+\.js/.exec(error instanceof Error ? error.message : '')?.[0];
  return found?.startsWith(new URL(/* @vite-ignore */ '.', import.meta.url).href) ? found : null;
}

/** React.lazy caches a failure for good, so `forget` replaces the lazy component by a new one. */
function retryable<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const attempt = () =>
    lazy<ComponentType<Props>>(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        throw new PartError(cause, () => {
          Current = attempt();
        });
      }
    });
  let Current: ComponentType<Props> = attempt();
  return function Retryable(props: Props) {
    return createElement(Current, props);
  };
}
