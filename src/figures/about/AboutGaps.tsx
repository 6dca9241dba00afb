import { about } from '../../i18n/messages/about';
import { missingData } from '../../model/figures/missing-data';
import { usePicture } from '../../picture/context';
import { Facts } from '../../ui/prose/Facts';

/** The data that the document does not give, computed by missingData(). */
export function AboutGaps() {
  const { programme, i18n } = usePicture();
  const { t } = i18n.from(about);
  const found = missingData(programme);
  if (found.length === 0) return <p>{t('about.gaps.none')}</p>;
  return (
    <>
      <p>{t('about.gaps.intro')}</p>
      <Facts
        facts={found.map(({ kind, names, isTotal }) => ({
          term: t(`about.gap.${kind}`),
          detail: isTotal ? t('about.gap.all') : i18n.list(names.map(i18n.name)),
        }))}
      />
    </>
  );
}
