import { notesOn } from '../../figures/flags';
import { about } from '../../i18n/messages/about';
import type { Organisation } from '../../model/programme';
import { byRole } from '../../model/territory';
import { usePicture } from '../../picture/context';
import { Facts } from '../../ui/prose/Facts';
import { Prose } from '../../ui/prose/Prose';

/** Who took part, by what they did, and what is to be known of it. */
export function TextOrganisations({ bodies: all }: { bodies: readonly Organisation[] }) {
  const { programme, words, openPassport } = usePicture();
  const { t } = words.from(about);
  const facts = byRole(all).map(({ role, bodies }) => ({
    term: t(`about.role.${role}`),
    detail: words.list(bodies.map(({ name }) => words.name(name))),
  }));
  const notes = notesOn(
    programme,
    all.map(({ id }) => id),
    words,
  );
  return (
    <>
      <Facts facts={facts} />
      {notes.map((pieces, at) => (
        <p key={at}>
          <Prose pieces={pieces} onFigure={openPassport} />
        </p>
      ))}
    </>
  );
}
