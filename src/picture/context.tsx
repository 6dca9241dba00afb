/**
 * What a Picture may know, and what it may ask for: three React contexts, apart so that what did not change is not drawn again. Whoever
 * shows Pictures provides them: the page from its store, a slide from its step, paper from nothing but a programme.
 */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { TextSegment, I18n } from '../i18n/i18n';
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
export type Copying = (claim: readonly TextSegment[], sources: readonly SourceRef[]) => CopyButtonProps;

/** What hardly ever changes. */
export interface PictureContextValue {
  readonly programme: Programme;
  readonly i18n: I18n;
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

const PictureContext = createContext<PictureContextValue | null>(null);
const ViewContext = createContext<View | null>(null);
const HeightContext = createContext<number | null>(null);

interface PictureProviderProps {
  value: PictureContextValue;
  view: View;
  children: ReactNode;
}

export function PictureProvider({ value, view, children }: PictureProviderProps) {
  return (
    <PictureContext value={value}>
      <ViewProvider view={view}>{children}</ViewProvider>
    </PictureContext>
  );
}

/** The same with another View, such as each Picture that a slide keeps. */
export function ViewProvider({ view, children }: { view: View; children: ReactNode }) {
  return <ViewContext value={view}>{children}</ViewContext>;
}

/** The same with another medium, such as a small map beside a slide's Picture. */
export function MediumProvider({ medium, children }: { medium: Medium; children: ReactNode }) {
  const around = usePicture();
  const value = useMemo(() => ({ ...around, medium }), [around, medium]);
  return <PictureContext value={value}>{children}</PictureContext>;
}

/** How high a Picture may be, in the slide's own pixels; null where there is no such limit. */
export function HeightProvider({ height, children }: { height: number | null; children: ReactNode }) {
  return <HeightContext value={height}>{children}</HeightContext>;
}

export function usePicture(): PictureContextValue {
  const value = useContext(PictureContext);
  if (!value) throw new Error('outside of PictureProvider');
  return value;
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

export function useI18n(): I18n {
  return usePicture().i18n;
}

export function useMedium(): Medium {
  return usePicture().medium;
}
