import type { ReactNode } from 'react';
import { ProgrammeNotes } from '../../figures/ProgrammeNotes';
import type { SlidePicture } from '../../model/story/story';
import { useProgramme, useView } from '../../picture/context';
import { slideOf, type SlideContent } from '../slide/content';
import { TextCases } from './TextCases';
import { TextChart } from './TextChart';
import { TextMap } from './TextMap';
import { TextOrganisations } from './TextOrganisations';
import styles from './TextPicture.module.css';
import { TextTimeline } from './TextTimeline';

/**
 * Text version of a slide's Picture, in sentences and tables. `picture`: null = the one that the View itself asks for. Headings in it are
 * h3.
 */
export function TextPicture({ picture }: { picture: SlidePicture | null }) {
  const content = slideOf(useProgramme(), useView(), picture);
  return content.picture === 'nothing' ? null : <div className={styles.told}>{textOf(content)}</div>;
}

function textOf(content: Exclude<SlideContent, { picture: 'nothing' }>): ReactNode {
  switch (content.picture) {
    case 'map':
      return (
        <>
          <TextMap content={content} />
          <TextCases cases={content.cases} />
        </>
      );
    case 'case':
      return <TextCases cases={content.cases} />;
    case 'organisations':
      return <TextOrganisations bodies={content.bodies} />;
    case 'timeline':
      return <TextTimeline />;
    case 'thanks':
      return <ProgrammeNotes />;
    default:
      return <TextChart item={content} />;
  }
}
