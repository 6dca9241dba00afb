import type { TextSegment } from '../i18n/i18n';
import type { SourceRef } from '../model/programme';
import { usePicture } from '../picture/context';
import { Cites } from '../ui/prose/Cites';

interface SourceLineProps {
  claim: readonly TextSegment[];
  sources: readonly SourceRef[];
  /** What is to be known of the sources, as far as the line has room for it. */
  note?: readonly TextSegment[] | undefined;
}

/** Where a claim comes from, and a button that copies both. */
export function SourceLine({ claim, sources, note }: SourceLineProps) {
  const { programme, i18n, openPassport, copying } = usePicture();
  return (
    <Cites
      label={i18n.t('headline.sources')}
      cites={i18n.cites(programme, sources)}
      onFigure={openPassport}
      copy={copying(claim, sources)}
      note={note}
    />
  );
}
