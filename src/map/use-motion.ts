import { useSyncExternalStore } from 'react';

const query = () => matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(changed: () => void): () => void {
  const reduced = query();
  reduced.addEventListener('change', changed);
  return () => reduced.removeEventListener('change', changed);
}

/** May things move? Follows the system's setting. */
export function useMotion(): boolean {
  return useSyncExternalStore(subscribe, () => !query().matches);
}
