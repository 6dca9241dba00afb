/** What a story is called before it has a name. */
import { editor } from '../../../i18n/messages/editor';
import type { Text } from '../../../model/programme';

export function newTitle(): Text {
  return editor['editor.new'];
}
