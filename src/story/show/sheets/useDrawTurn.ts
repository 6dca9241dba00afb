import { useEffect, useState } from 'react';
import { whenIdle } from '../../../ui/idle';

/** Render scheduling: thumbnails wait in a queue and are drawn one at a time, in idle time, so that a page with many of them responds. */
const waiting: (() => void)[] = [];
let isCalling = false;

function callNext(): void {
  isCalling = waiting.length > 0;
  if (!isCalling) return;
  const call = () => {
    waiting.shift()?.();
    callNext();
  };
  whenIdle(call, 1000);
}

/** True as soon as the component may draw. */
export function useDrawTurn(): boolean {
  const [isMine, setMine] = useState(false);
  useEffect(function wait() {
    const call = () => setMine(true);
    waiting.push(call);
    if (!isCalling) callNext();
    return () => {
      const at = waiting.indexOf(call);
      if (at >= 0) waiting.splice(at, 1);
    };
  }, []);
  return isMine;
}
