/** Taking a claim along with its source: on the clipboard, or, where that is refused, shown to be copied by hand. */
import { sentenceWithSource } from '../i18n/sentence';
import type { Piece, Words } from '../i18n/words';
import type { SourceRef } from '../model/programme';
import { writeClipboard } from '../ui/clipboard';
import type { CopyButtonProps } from '../ui/CopyButton';
import type { Dashboard } from './dashboard';
import { shareAddress } from './url';

/** What a copy button needs of a claim and where it stands. */
export type Copying = (claim: readonly Piece[], sources: readonly SourceRef[]) => CopyButtonProps;

export function copyingFor(dashboard: Dashboard, words: Words): Copying {
  return (claim, sources) => ({
    label: words.t('app.copy'),
    done: words.t('app.copied'),
    onCopy: () => {
      const state = dashboard.getState();
      const { link, reach } = shareAddress(state);
      const address = reach === 'public' ? link : null;
      return copyText(dashboard, sentenceWithSource(state.programme, claim, sources, words, address));
    },
  });
}

/** Tells what came of it. */
export async function copyText({ actions }: Pick<Dashboard, 'actions'>, text: string): Promise<boolean> {
  actions.copyPressed();
  const done = await writeClipboard(text);
  actions.copied(done);
  if (!done) actions.handCopyOffered(text);
  return done;
}
