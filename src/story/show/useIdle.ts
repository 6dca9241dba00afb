import { useEffect, useState } from 'react';
import { whenIdle } from '../../ui/idle';

/** Deferred value: follows `value` in idle time, at the latest after 1.5 s, for what is beside the response to a press. */
export function useIdle<T>(value: T): T {
  const [followed, setFollowed] = useState(value);
  useEffect(() => whenIdle(() => setFollowed(value), 1500), [value]);
  return followed;
}
