/** On what a Picture is drawn: a page to be read, a slide to be seen from the last row, or the small map beside a slide's Picture. */
import { createContext, useContext } from 'react';

export type Medium = 'page' | 'slide' | 'locator';

export const MediumContext = createContext<Medium>('page');

/** How high a slide's Picture may be, in the slide's own pixels; null where there is no such limit. */
export const RoomContext = createContext<number | null>(null);

export function useRoom(): number | null {
  return useContext(RoomContext);
}

export function useMedium(): Medium {
  return useContext(MediumContext);
}
