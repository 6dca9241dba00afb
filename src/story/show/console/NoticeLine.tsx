import { useState } from 'react';
import { show as table } from '../../../i18n/messages/show';
import { useI18n } from '../../../picture/context';
import { useShowSync, useShowActions } from '../../../store/show/show-hooks';
import type { ShowController } from '../control/useShowController';
import styles from './NoticeLine.module.css';

/** Live region: what went wrong and what to do about it. Shown in the console only. */
export function NoticeLine({ controller }: { controller: ShowController }) {
  const { t } = useI18n().from(table);
  const partner = useShowSync((state) => state.partner);
  const room = useShowSync((state) => state.room);
  const yielded = useShowSync((state) => state.yielded);
  const { partnerDismissed } = useShowActions();
  const ofPartner =
    partner === 'lost'
      ? 'lost'
      : partner === 'waiting'
        ? 'waiting'
        : partner === 'there' && room?.isFull === false
          ? yielded > 0
            ? 'yielded'
            : 'opened'
          : null;
  const [read, setRead] = useState<string | null>(null);
  // The count is part of the key, so that each window that gave way is announced.
  const asRead = `${ofPartner} ${yielded}`;
  const notice = controller.notice ?? (asRead === read ? null : ofPartner);
  const dismiss = () => {
    if (controller.notice === null) setRead(asRead);
    else controller.dismiss();
  };
  return (
    <div className={styles.notice} role="status" data-notice={notice ?? undefined}>
      {notice !== null && (
        <>
          <p>{t(`show.notice.${notice}`)}</p>
          {(notice === 'blocked' || notice === 'lost') && (
            <button type="button" className="link-button" onClick={partnerDismissed}>
              {t('show.notice.here')}
            </button>
          )}
          {notice !== 'lost' && notice !== 'waiting' && (
            <button type="button" className="link-button" onClick={dismiss}>
              {t('show.notice.dismiss')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
