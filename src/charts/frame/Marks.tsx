import { createContext, useContext, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { rovingIndex } from '../../ui/roving-tabindex';
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
    const ref = markAt(event.target);
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
      onClick={(event) => choose(markAt(event.target))}
      onFocus={(event) => setFocused(markAt(event.target))}
    >
      <MarksContext value={state}>{children}</MarksContext>
    </div>
  );
}

function markOf(root: Element, mark: string): SVGElement | HTMLElement | null {
  return root.querySelector<SVGElement | HTMLElement>(`[data-mark="${CSS.escape(mark)}"]`);
}

function markAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null)
    : null;
}

/** Where a key leads from a mark; undefined when the key means nothing here. */
export function keyTarget(key: string, refs: readonly string[], from: string): string | undefined {
  if (key === 'Enter' || key === ' ') return 'choose';
  const to = rovingIndex(key, refs.indexOf(from), refs.length);
  return to === undefined ? undefined : refs[to];
}

/**
 * What a mark carries, be it an SVG group or a button. Its name is the thing that it stands for, unless several marks stand for the
 * same thing: the years of an indicator.
 */
export function useMark(mark: string, label: string, thing: string = mark) {
  const { chosen, current } = useContext(MarksContext);
  return {
    'data-mark': mark,
    'data-ref': thing,
    'data-chosen': chosen.get(mark),
    'aria-label': label,
    'aria-pressed': chosen.has(mark),
    tabIndex: mark === current ? 0 : -1,
  };
}

interface MarkProps {
  of: string;
  /** The thing that it stands for, where its name is another. */
  thing?: string;
  label: string;
  children: ReactNode;
}

/** A row or other part of an SVG that stands for a thing and can be chosen. */
export function Mark({ of, thing, label, children }: MarkProps) {
  return (
    <g role="button" className={styles.mark} {...useMark(of, label, thing)}>
      {children}
    </g>
  );
}
