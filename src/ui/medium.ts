/** On what a Picture is drawn: a page to be read, or a slide to be seen from the last row. */
import { createContext, useContext } from 'react';

export type Medium = 'page' | 'slide';

export const MediumContext = createContext<Medium>('page');

export function useMedium(): Medium {
  return useContext(MediumContext);
}
