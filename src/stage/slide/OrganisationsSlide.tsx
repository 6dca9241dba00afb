import { about } from '../../i18n/messages/about';
import type { Organisation, OrganisationRole } from '../../model/programme';
import { useWords } from '../../store/hooks';
import styles from './OrganisationsSlide.module.css';

const roles: readonly OrganisationRole[] = [
  'cooperation',
  'funding',
  'accountable',
  'implementing',
  'partner',
  'ally',
];

/** Who took part, by what they did. */
export function OrganisationsSlide({ bodies }: { bodies: readonly Organisation[] }) {
  const words = useWords();
  const { t } = words.from(about);
  const groups = roles.flatMap((role) => {
    const here = bodies.filter((body) => body.roles.some((each) => each.role === role));
    return here.length > 0 ? [{ role, here }] : [];
  });
  return (
    <div className={styles.groups} data-view="organisations">
      {groups.map(({ role, here }) => (
        <section key={role} aria-label={t(`about.role.${role}`)}>
          <h3 className={styles.role}>{t(`about.role.${role}`)}</h3>
          <ul className={styles.names}>
            {here.map(({ id, name }) => (
              <li key={id}>{words.name(name)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
