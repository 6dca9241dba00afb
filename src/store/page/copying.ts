/** Copies a claim with its source to the clipboard; when that is refused, a dialog shows the text for copying by hand. */
import { sentenceWithSource } from '../../i18n/sentence';
import type { I18n } from '../../i18n/i18n';
import type { Copying } from '../../picture/context';
import { writeClipboard } from '../../ui/clipboard';
import type { Dashboard } from './dashboard';
import { viewOf } from './dashboard-state';
import { shareAddress } from './url';

/** The `copying` of a Picture context. The link is included only if others can open it. */
export function copyingFor(dashboard: Dashboard, i18n: I18n): Copying {
  return (claim, sources) => ({
    label: i18n.t('app.copy'),
    done: i18n.t('app.copied'),
    onCopy: () => {
      const state = dashboard.getState();
      const { link, reach } = shareAddress(viewOf(state), i18n);
      const address = reach === 'public' ? link : null;
      return copyText(dashboard, sentenceWithSource(state.programme, claim, sources, i18n, address));
    },
  });
}

/** Announces the outcome to screen readers. Resolves to whether the text is on the clipboard. */
export async function copyText({ actions }: Pick<Dashboard, 'actions'>, text: string): Promise<boolean> {
  actions.copyPressed();
  const done = await writeClipboard(text);
  actions.copied(done);
  if (!done) actions.handCopyOffered(text);
  return done;
}
