import { show as table } from '../../../i18n/messages/show';
import { useI18n } from '../../../picture/context';
import { useShow, useShowSync, useShowActions } from '../../../store/show/show-hooks';
import { Segmented } from '../../../ui/parts/Segmented';

const WHOLE = 'whole';

/** Chooses the cut, also during the show; the current step stays. */
export function CutChoice() {
  const { t } = useI18n().from(table);
  const { dispatch } = useShowActions();
  const cuts = useShowSync(({ deck }) => deck?.story.cuts ?? null);
  const cut = useShow((show) => show.cut, null);
  if (cuts === null || cuts.length === 0) return null;
  return (
    <Segmented
      name="cut"
      label={t('show.cut')}
      options={[
        ...cuts.map((minutes) => ({ value: String(minutes), label: t('show.cut.minutes', { minutes }) })),
        { value: WHOLE, label: t('show.cut.all') },
      ]}
      value={cut === null ? WHOLE : String(cut)}
      onChange={(value) => dispatch({ kind: 'cutChosen', cut: value === WHOLE ? null : Number(value) })}
    />
  );
}
