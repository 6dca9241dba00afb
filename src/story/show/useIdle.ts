import { useEffect, useState } from 'react';

/** The value, followed when the browser has nothing more urgent to do: for what stands beside the answer to a press. */
export function useIdle<T>(value: T): T {
  const [followed, setFollowed] = useState(value);
  useEffect(
    function follow() {
      if (!('requestIdleCallback' in window)) {
        const timer = setTimeout(() => setFollowed(value), 200);
        return () => clearTimeout(timer);
      }
      const request = requestIdleCallback(() => setFollowed(value), { timeout: 1500 });
      return () => cancelIdleCallback(request);
    },
    [value],
  );
  return followed;
}
