import type { Words } from '../../i18n/words';
import type { Programme } from '../../model/programme';
import type { SlidePicture } from '../../model/story/story';
import type { View } from '../../model/view/view';
import { Prose } from '../../ui/prose/Prose';
import { slideOf } from '../slide/content';
import { TextCases } from './TextCases';
import { TextChart } from './TextChart';
import { TextMap } from './TextMap';
import { TextOrganisations } from './TextOrganisations';
import styles from './TextPicture.module.css';
import { TextTimeline } from './TextTimeline';

interface TextPictureProps {
  programme: Programme;
  view: View;
  /** null: the one that the View itself asks for. */
  picture: SlidePicture | null;
  words: Words;
  onFigure: (ref: string) => void;
}

/** In words and tables, what a slide shows with a Picture. Headings in it are of the third level. */
export function TextPicture({ programme, view, picture, words, onFigure }: TextPictureProps) {
  const told = slideOf(programme, view, picture);
  const shared = { programme, words, onFigure };
  switch (told.picture) {
    case 'map':
      return (
        <div className={styles.told}>
          <TextMap {...shared} told={told} />
          <TextCases {...shared} cases={told.cases} />
        </div>
      );
    case 'case':
      return (
        <div className={styles.told}>
          <TextCases {...shared} cases={told.cases} />
        </div>
      );
    case 'organisations':
      return (
        <div className={styles.told}>
          <TextOrganisations {...shared} bodies={told.bodies} />
        </div>
      );
    case 'timeline':
      return (
        <div className={styles.told}>
          <TextTimeline {...shared} />
        </div>
      );
    case 'thanks':
      return (
        <div className={styles.told}>
          {programme.notes
            .filter(({ on }) => on.length === 0)
            .map(({ id, message }) => (
              <p key={id}>
                <Prose pieces={words.prose(programme, message)} onFigure={onFigure} />
              </p>
            ))}
        </div>
      );
    case 'nothing':
      return null;
    default:
      return (
        <div className={styles.told}>
          <TextChart {...shared} view={view} told={told} />
        </div>
      );
  }
}
