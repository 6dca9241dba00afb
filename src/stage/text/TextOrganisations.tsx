import { notesOn } from '../../figures/flags';
import { about } from '../../i18n/messages/about';
import type { Organisation } from '../../model/programme';
import { byRole } from '../../model/territory';
import { usePicture } from '../../picture/context';
import { Facts } from '../../ui/prose/Facts';
import { Prose } from '../../ui/prose/Prose';

/** Text version of the organisations: by role, with the notes on them. */
export function TextOrganisations({ bodies: all }: { bodies: readonly Organisation[] }) {
  const { programme, i18n, openPassport } = usePicture();
  const { t } = i18n.from(about);
  const facts = byRole(all).map(({ role, bodies }) => ({
    term: t(`about.role.${role}`),
    detail: i18n.list(bodies.map(({ name }) => i18n.name(name))),
  }));
  const notes = notesOn(
    programme,
    all.map(({ id }) => id),
    i18n,
  );
  return (
    <>
      <Facts facts={facts} />
      {notes.map((segments, at) => (
        <p key={at}>
          <Prose segments={segments} onFigure={openPassport} />
        </p>
      ))}
    </>
  );
}
