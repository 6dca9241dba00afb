import type { SlidePicture } from '../../model/story/story';
import { usePicture, useView } from '../../picture/context';
import { Prose } from '../../ui/prose/Prose';
import { slideOf } from '../slide/content';
import { TextCases } from './TextCases';
import { TextChart } from './TextChart';
import { TextMap } from './TextMap';
import { TextOrganisations } from './TextOrganisations';
import styles from './TextPicture.module.css';
import { TextTimeline } from './TextTimeline';

/**
 * In words and tables, what a slide shows with a Picture; null: with the one that the View itself asks for. Headings in it are of the
 * third level.
 */
export function TextPicture({ picture }: { picture: SlidePicture | null }) {
  const { programme, words, openPassport } = usePicture();
  const told = slideOf(programme, useView(), picture);
  switch (told.picture) {
    case 'map':
      return (
        <div className={styles.told}>
          <TextMap told={told} />
          <TextCases cases={told.cases} />
        </div>
      );
    case 'case':
      return (
        <div className={styles.told}>
          <TextCases cases={told.cases} />
        </div>
      );
    case 'organisations':
      return (
        <div className={styles.told}>
          <TextOrganisations bodies={told.bodies} />
        </div>
      );
    case 'timeline':
      return (
        <div className={styles.told}>
          <TextTimeline />
        </div>
      );
    case 'thanks':
      return (
        <div className={styles.told}>
          {programme.notes
            .filter(({ on }) => on.length === 0)
            .map(({ id, message }) => (
              <p key={id}>
                <Prose pieces={words.prose(programme, message)} onFigure={openPassport} />
              </p>
            ))}
        </div>
      );
    case 'nothing':
      return null;
    default:
      return (
        <div className={styles.told}>
          <TextChart told={told} />
        </div>
      );
  }
}
