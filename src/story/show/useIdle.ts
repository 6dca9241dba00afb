import { useEffect, useState } from 'react';
import { whenIdle } from '../../ui/idle';

/** The value, followed when the browser has nothing more urgent to do: for what stands beside the answer to a press. */
export function useIdle<T>(value: T): T {
  const [followed, setFollowed] = useState(value);
  useEffect(() => whenIdle(() => setFollowed(value), 1500), [value]);
  return followed;
}
