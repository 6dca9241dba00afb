/**
 * PictureContext: what a Picture can read and request, in three React contexts, so that a change in one does not render the readers of the
 * others. Provided by the page from its store, by a slide from its step, and by the printed summary from a programme alone.
 */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { TextSegment, I18n } from '../i18n/i18n';
import type { FigureRef } from '../model/figures/figure';
import type { Programme, SourceRef } from '../model/programme';
import type { ViewEvent } from '../model/view/reduce-view';
import type { LinkedStory } from '../model/story/story';
import type { View } from '../model/view/view';
import type { CopyButtonProps } from '../ui/parts/CopyButton';

/** What a Picture is drawn on: the page, the printed summary, a slide, or the small map beside a slide's Picture (locator). */
export type Medium = 'page' | 'paper' | 'slide' | 'locator';

export interface ShareAddress {
  readonly link: string;
  /** this-machine: nobody else can open the link. */
  readonly reach: 'public' | 'this-machine';
}

/** Makes the props of a copy button for a claim and its sources. */
export type Copying = (claim: readonly TextSegment[], sources: readonly SourceRef[]) => CopyButtonProps;

/** The values that rarely change. */
export interface PictureContextValue {
  readonly programme: Programme;
  readonly i18n: I18n;
  readonly medium: Medium;
  /** Handles an event of a Picture, such as a click on a mark. */
  readonly dispatch: (event: ViewEvent) => void;
  readonly openPassport: (figure: FigureRef) => void;
  readonly copying: Copying;
  /** The link of any View, with a story if one is given. */
  readonly addressOf: (view: View, story?: LinkedStory | null) => ShareAddress;
  /** The address of the map layer; null when the programme has none. */
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

/** Replaces the View alone, for example in each layer of a slide. */
export function ViewProvider({ view, children }: { view: View; children: ReactNode }) {
  return <ViewContext value={view}>{children}</ViewContext>;
}

/** Replaces the medium alone, for example for the locator map of a slide. */
export function MediumProvider({ medium, children }: { medium: Medium; children: ReactNode }) {
  const around = usePicture();
  const value = useMemo(() => ({ ...around, medium }), [around, medium]);
  return <PictureContext value={value}>{children}</PictureContext>;
}

/** The height that a Picture can use, in CSS pixels of the unscaled slide; null = no limit. */
export function HeightProvider({ height, children }: { height: number | null; children: ReactNode }) {
  return <HeightContext value={height}>{children}</HeightContext>;
}

/** Throws outside of a PictureProvider, as all hooks here but `useHeight` do. */
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
