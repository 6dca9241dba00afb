import { createContext, useContext, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { refAt } from '../ui/marks';
import styles from './Marks.module.css';

/** How a thing that is chosen stands out; what is not in the map is not chosen. */
export type Chosen = ReadonlyMap<string, 'hot' | 'outlined'>;

interface MarksState {
  readonly chosen: Chosen;
  /** The one mark that the Tab key reaches; the arrows go to the others. */
  readonly current: string | undefined;
}

const MarksContext = createContext<MarksState>({ chosen: new Map(), current: undefined });

interface MarksProps {
  /** What the marks stand for, in the order in which the arrows go. */
  refs: readonly string[];
  chosen: Chosen;
  label: string;
  onChoose: (ref: string) => void;
  children: ReactNode;
}

/**
 * The marks of a Picture as one stop of the Tab key. What is chosen and where the keyboard is reach the marks through a context:
 * only their attributes change, the chart around them is not rendered again.
 */
export function Marks({ refs, chosen, label, onChoose, children }: MarksProps) {
  const [focused, setFocused] = useState<string | null>(null);
  const known = focused !== null && refs.includes(focused) ? focused : undefined;
  const current = known ?? refs.find((ref) => chosen.has(ref)) ?? refs[0];
  const state = useMemo(() => ({ chosen, current }), [chosen, current]);

  const keyPressed = (event: KeyboardEvent<HTMLElement>) => {
    const ref = refAt(event.target);
    if (ref === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyTarget(event.key, refs, ref);
    if (next === undefined) return;
    event.preventDefault();
    if (next === 'choose') onChoose(ref);
    else markOf(event.currentTarget, next)?.focus();
  };
  const choose = (ref: string | null) => {
    if (ref !== null) onChoose(ref);
  };
  return (
    <div
      role="group"
      aria-label={label}
      className={styles.marks}
      onKeyDown={keyPressed}
      onClick={(event) => choose(refAt(event.target))}
      onFocus={(event) => setFocused(refAt(event.target))}
    >
      <MarksContext value={state}>{children}</MarksContext>
    </div>
  );
}

function markOf(root: Element, ref: string): SVGElement | HTMLElement | null {
  return root.querySelector<SVGElement | HTMLElement>(`[data-ref="${CSS.escape(ref)}"]`);
}

/** Where a key leads from a mark; undefined when the key means nothing here. */
export function keyTarget(key: string, refs: readonly string[], from: string): string | undefined {
  const at = refs.indexOf(from);
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return refs[Math.min(at + 1, refs.length - 1)];
    case 'ArrowUp':
    case 'ArrowLeft':
      return refs[Math.max(at - 1, 0)];
    case 'Home':
      return refs[0];
    case 'End':
      return refs.at(-1);
    case 'Enter':
    case ' ':
      return 'choose';
    default:
      return undefined;
  }
}

/** What a mark carries, be it an SVG group or a button. */
export function useMark(ref: string, label: string) {
  const { chosen, current } = useContext(MarksContext);
  return {
    'data-ref': ref,
    'data-chosen': chosen.get(ref),
    'aria-label': label,
    'aria-pressed': chosen.has(ref),
    tabIndex: ref === current ? 0 : -1,
  };
}

/** A row or other part of an SVG that stands for a thing and can be chosen. */
export function Mark({ of, label, children }: { of: string; label: string; children: ReactNode }) {
  return (
    <g role="button" className={styles.mark} {...useMark(of, label)}>
      {children}
    </g>
  );
}
