import { notesOn } from '../../figures/flags';
import { about } from '../../i18n/messages/about';
import type { Organisation, OrganisationRole } from '../../model/programme';
import { usePicture } from '../../picture/context';
import { Facts } from '../../ui/prose/Facts';
import { Prose } from '../../ui/prose/Prose';

const roles: readonly OrganisationRole[] = [
  'cooperation',
  'funding',
  'accountable',
  'implementing',
  'partner',
  'ally',
];

/** Who took part, by what they did, and what is to be known of it. */
export function TextOrganisations({ bodies }: { bodies: readonly Organisation[] }) {
  const { programme, words, openPassport } = usePicture();
  const { t } = words.from(about);
  const facts = roles.flatMap((role) => {
    const names = bodies
      .filter((body) => body.roles.some((each) => each.role === role))
      .map(({ name }) => words.name(name));
    return names.length > 0 ? [{ term: t(`about.role.${role}`), detail: words.list(names) }] : [];
  });
  const notes = notesOn(
    programme,
    bodies.map(({ id }) => id),
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
