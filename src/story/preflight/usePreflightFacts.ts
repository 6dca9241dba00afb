import { useEffect, useState, useSyncExternalStore } from 'react';
import { fetchAhead } from '../../stage/lazy-parts';
import { useDashboardState } from '../../store/page/dashboard-hooks';
import { keepAwake, type WakeLock } from '../show/control/wake-lock';
import { clickerKey, type ClickerKey, type PreflightFacts } from './checks';

function watchScreen(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

const sizeOf = () => `${window.screen.width} ${window.screen.height}`;

/** `screen.isExtended` of the Window Management API; null where the browser or its permissions do not give it. */
function secondScreen(): boolean | null {
  const { isExtended } = window.screen as Screen & { isExtended?: boolean };
  return isExtended ?? null;
}

/** Collects the facts of the preflight checks. `retry` fetches missing parts again. */
export function usePreflightFacts(): { readonly facts: PreflightFacts; readonly retry: () => void } {
  const offline = useDashboardState((state) => state.device.offline);
  const size = useSyncExternalStore(watchScreen, sizeOf);
  const [parts, setParts] = useState<PreflightFacts['parts']>('loading');
  const [attempt, setAttempt] = useState(0);
  const [wake, setWake] = useState<WakeLock | null>(null);
  const [clicker, setClicker] = useState<readonly ClickerKey[]>([]);

  useEffect(
    function loadParts() {
      let wanted = true;
      const settle = (state: PreflightFacts['parts']) => wanted && setParts(state);
      fetchAhead().then(
        () => settle('ready'),
        () => settle('failed'),
      );
      return () => {
        wanted = false;
      };
    },
    [attempt],
  );
  useEffect(function tryWakeLock() {
    return keepAwake(setWake);
  }, []);
  useEffect(function hearClicker() {
    const onKeyDown = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.matches('input, select, textarea');
      const key = isWriting ? null : clickerKey(event.key);
      if (key === null) return;
      // F5 would reload the page while the clicker is tried.
      if (event.key === 'F5') event.preventDefault();
      setClicker((seen) => (seen.includes(key) ? seen : [...seen, key]));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const [width = 0, height = 0] = size.split(' ').map(Number);
  const facts: PreflightFacts = {
    width,
    height,
    parts,
    offline,
    wake,
    isFullScreenAllowed: document.fullscreenEnabled,
    hasSecondScreen: secondScreen(),
    clicker,
  };
  const retry = () => {
    setParts('loading');
    setAttempt((last) => last + 1);
  };
  return { facts, retry };
}
