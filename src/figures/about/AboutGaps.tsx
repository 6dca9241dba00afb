import { about } from '../../i18n/messages/about';
import { gaps } from '../../model/figures/missing-data';
import { usePicture } from '../../picture/context';
import { Facts } from '../../ui/prose/Facts';

/** What the document does not give. */
export function AboutGaps() {
  const { programme, words } = usePicture();
  const { t } = words.from(about);
  const found = gaps(programme);
  if (found.length === 0) return <p>{t('about.gaps.none')}</p>;
  return (
    <>
      <p>{t('about.gaps.intro')}</p>
      <Facts
        facts={found.map(({ kind, names, isTotal }) => ({
          term: t(`about.gap.${kind}`),
          detail: isTotal ? t('about.gap.all') : words.list(names.map(words.name)),
        }))}
      />
    </>
  );
}
