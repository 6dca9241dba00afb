import { useEffect, useState } from 'react';

/** How long after the last movement it is still again. Milliseconds. */
const WHILE = 2500;

/** Whether the mouse was moved lately, or the keyboard is on something inside. With the handlers that find out. */
export function useActivity() {
  const [stirred, setStirred] = useState(0);
  useEffect(
    function comeToRest() {
      if (stirred === 0) return undefined;
      const timer = setTimeout(() => setStirred(0), WHILE);
      return () => clearTimeout(timer);
    },
    [stirred],
  );
  const stir = () => setStirred(performance.now());
  return [stirred !== 0, { onPointerMove: stir, onPointerDown: stir }] as const;
}
