import { about } from '../../i18n/messages/about';
import { gaps } from '../../model/figures/missing-data';
import { Facts } from '../../ui/prose/Facts';
import type { AboutPartProps } from './about-part';

/** What the document does not give. */
export function AboutGaps({ programme, words }: AboutPartProps) {
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
