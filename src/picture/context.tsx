/**
 * What a Picture may know, and what it may ask for: three React contexts, apart so that what did not change is not drawn again. Whoever
 * shows Pictures provides them: the page from its store, a slide from its step, paper from nothing but a programme.
 */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Piece, Words } from '../i18n/words';
import type { FigureRef } from '../model/figures/figure';
import type { Programme, SourceRef } from '../model/programme';
import type { ViewEvent } from '../model/view/reduce-view';
import type { LinkedStory } from '../model/story/story';
import type { View } from '../model/view/view';
import type { CopyButtonProps } from '../ui/parts/CopyButton';

/** On what a Picture is drawn: a page to be read, a slide to be seen from the last row, or the small map beside a slide's Picture. */
export type Medium = 'page' | 'slide' | 'locator';

export interface ShareAddress {
  readonly link: string;
  /** this-machine: nobody else can open it. */
  readonly reach: 'public' | 'this-machine';
}

/** Makes what a copy button needs of a claim and of where it stands. */
export type Copying = (claim: readonly Piece[], sources: readonly SourceRef[]) => CopyButtonProps;

/** What hardly ever changes. */
export interface Surroundings {
  readonly programme: Programme;
  readonly words: Words;
  readonly medium: Medium;
  /** Something on a Picture was pressed or chosen. */
  readonly dispatch: (event: ViewEvent) => void;
  readonly openPassport: (figure: FigureRef) => void;
  readonly copying: Copying;
  /** The link of any View, with a story where one is given. */
  readonly addressOf: (view: View, story?: LinkedStory | null) => ShareAddress;
  /** The address of the map layer; null where the programme has none. */
  readonly mapLayer: string | null;
}

const SurroundingsContext = createContext<Surroundings | null>(null);
const ViewContext = createContext<View | null>(null);
const HeightContext = createContext<number | null>(null);

interface PictureProviderProps {
  surroundings: Surroundings;
  view: View;
  children: ReactNode;
}

export function PictureProvider({ surroundings, view, children }: PictureProviderProps) {
  return (
    <SurroundingsContext value={surroundings}>
      <ViewContext value={view}>{children}</ViewContext>
    </SurroundingsContext>
  );
}

/** The same with another medium, such as a small map beside a slide's Picture. */
export function MediumProvider({ medium, children }: { medium: Medium; children: ReactNode }) {
  const around = usePicture();
  const surroundings = useMemo(() => ({ ...around, medium }), [around, medium]);
  return <SurroundingsContext value={surroundings}>{children}</SurroundingsContext>;
}

/** How high a Picture may be, in the slide's own pixels; null where there is no such limit. */
export function HeightProvider({ height, children }: { height: number | null; children: ReactNode }) {
  return <HeightContext value={height}>{children}</HeightContext>;
}

export function usePicture(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('outside of PictureProvider');
  return surroundings;
}

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('outside of PictureProvider');
  return view;
}

/** See HeightProvider. */
export function useHeight(): number | null {
  return useContext(HeightContext);
}

export function useProgramme(): Programme {
  return usePicture().programme;
}

export function useWords(): Words {
  return usePicture().words;
}

export function useMedium(): Medium {
  return usePicture().medium;
}
