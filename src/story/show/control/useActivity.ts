import { useEffect, useState } from 'react';

/** Time without a movement after which the pointer counts as resting. Milliseconds. */
const WHILE = 2500;

/** Idle detection: whether the pointer moved or was pressed lately, and the handlers for the element that detect it. */
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
