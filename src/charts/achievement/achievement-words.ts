/** Whose figures the rows of achievement have: in the line above them, and in the name of each row. */
import { partsOf, figuresOf, type TerritoryFigures } from '../../model/figures/territory-figures';
import { territoryOf } from '../../model/figures/measurements';
import type { PlaceId, Programme } from '../../model/programme';
import { placeById } from '../../model/territory';
import type { I18n } from '../../i18n/i18n';
import { chartMessages } from '../frame/chart-messages';
import { membersOf } from '../frame/sentences';
import type { BoxRow } from '../rows/box-bullets';
import { paramsOf, sentenceOf } from '../rows/bullets';
import type { Whose } from './panel-rows';

type Whole = Pick<TerritoryFigures, 'territory' | 'withTarget'>;

/** Such as "The four countries together: the source gives no figures for Puno". */
export function whoseFigures(
  programme: Programme,
  { territory, withTarget }: Whole,
  whose: Whose,
  place: PlaceId | null,
  i18n: I18n,
): string {
  const { t } = chartMessages(i18n);
  const members = membersOf(programme, territory);
  const { name, members: parts } = placeById(programme, territory);
  const whole = i18n.name(name);
  const together =
    members === 'countries'
      ? t('achievement.whose.together', { members: i18n.cardinal(parts.length) })
      : members === 'places'
        ? t('territory.places', { name: whole })
        : whole;
  const here = place === null ? '' : i18n.name(placeById(programme, place).name);
  if (whose === 'own') return t('achievement.whose.own', { place: here, whole });
  if (whose === 'place') return here;
  if (whose === 'around' && place !== null) {
    // Where the place has other figures, it would be wrong to say that there are none.
    const has = figuresOf(programme, place).some((each) => each.relation === 'own');
    return together + t(`achievement.whose.${has ? 'not-these' : 'none'}`, { place: here });
  }
  const isBrokenDown = withTarget.some((each) => partsOf(programme, each, territory).length > 0);
  return isBrokenDown || members === null ? together : together + t(`achievement.whose.unbroken.${members}`);
}

/** The accessible name of a row: its figures, whose they are where that differs from row to row, and that the source contradicts them. */
export function rowSentence(
  programme: Programme,
  { row, whole, isWithout, isFlagged }: BoxRow,
  place: PlaceId | null,
  i18n: I18n,
): string {
  const { t } = chartMessages(i18n);
  const name = (id: PlaceId) => i18n.name(placeById(programme, id).name);
  const sentences = [sentenceOf(programme, row, i18n)];
  if (place !== null && whole) {
    const { factor, actual, unit } = paramsOf(programme, whole, i18n);
    const value =
      whole.factor === null
        ? t('achievement.mark.amount', { actual, unit })
        : t('achievement.mark.times', { factor });
    const of = t('achievement.mark.whole', { whole: name(whole.at.territory ?? programme.territory), value });
    sentences.push(`${t('achievement.mark.own', { place: name(place) })}; ${of}`);
  }
  if (place !== null && isWithout) {
    const at = name(row.at.territory ?? territoryOf(programme, row.id));
    sentences.push(t('achievement.mark.without', { place: name(place), whole: at }));
  }
  if (isFlagged) sentences.push(t('achievement.mark.flagged'));
  return sentences.join('. ');
}
