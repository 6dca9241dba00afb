import { about } from '../../../i18n/messages/about';
import { slides } from '../../../i18n/messages/slides';
import type { Organisation } from '../../../model/programme';
import { byRole } from '../../../model/territory';
import { useHeight, useI18n } from '../../../picture/context';
import styles from './OrganisationsSlide.module.css';
import { useFit } from '../../../ui/useFit';

/** Names that are listed for each role; further ones are counted. */
const MOST = 6;

/** The organisations that took part, grouped by role. */
export function OrganisationsSlide({ bodies }: { bodies: readonly Organisation[] }) {
  const { lang } = useI18n();
  const room = useHeight();
  if (room === null) return null;
  return (
    <Groups key={`${lang} ${room} ${bodies.map(({ id }) => id).join(' ')}`} bodies={bodies} room={room} />
  );
}

function Groups({ bodies: all, room }: { bodies: readonly Organisation[]; room: number }) {
  const i18n = useI18n();
  const { t } = i18n.from(about);
  const [frame, most] = useFit<HTMLDivElement>(room - 4, MOST);
  return (
    <div ref={frame} className={styles.groups} data-view="organisations">
      {byRole(all).map(({ role, bodies }) => {
        const more = bodies.length - Math.max(1, most);
        return (
          <section key={role} aria-label={t(`about.role.${role}`)}>
            <h2 className={styles.role}>{t(`about.role.${role}`)}</h2>
            <ul className={styles.names}>
              {bodies.slice(0, Math.max(1, most)).map(({ id, name }) => (
                <li key={id}>{i18n.name(name)}</li>
              ))}
              {more > 0 && (
                <li data-figure="count">
                  {i18n.from(slides).t('slide.more', { count: i18n.cardinal(more) })}
                </li>
              )}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
