/** What each part of "About the data" is given. */
import type { Words } from '../../i18n/words';
import type { Programme } from '../../model/programme';

export interface AboutPartProps {
  programme: Programme;
  words: Words;
  onFigure: (ref: string) => void;
}
