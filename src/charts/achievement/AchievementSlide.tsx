import { useMemo } from 'react';
import { sourcesOf } from '../../model/figures/figure';
import type { TerritoryFigures } from '../../model/figures/territory-figures';
import { chosenMarks, placeOf, yearAsked } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { applyFilters } from '../frame/apply-filters';
import { ChartFrame } from '../frame/ChartFrame';
import { chartMessages } from '../frame/chart-messages';
import type { Chosen } from '../frame/Marks';
import { relationLine } from '../frame/sentences';
import { ordered } from '../rows/order';
import { achievementRows } from '../rows/rows';
import { achievementClaim } from './achievement-claims';
import { AchievementChart } from './AchievementChart';

type AchievementSlideProps = Pick<TerritoryFigures, 'territory' | 'relation' | 'withTarget'>;

const none: Chosen = new Map();

/** Target and achieved on a slide: the rows alone, those that the filters leave. */
export function AchievementSlide({ territory, relation, withTarget }: AchievementSlideProps) {
  const { programme, i18n, copying } = usePicture();
  const view = useView();
  const at = { territory, year: yearAsked(view) };
  const { kept } = applyFilters(programme, view, withTarget, ({ id }) => `indicator:${id}`);
  const rows = ordered(achievementRows(programme, kept, at), view.sort, i18n.lang, (row) => row.factor);
  // A single row is not highlighted: there is no other to tell it from.
  const isAlone = withTarget.length === 1;
  const chosen = useMemo(() => (isAlone ? none : chosenMarks(view)), [isAlone, view]);
  const of = { territory, relation, indicators: withTarget };
  const line = relationLine(programme, of, placeOf(programme, view), i18n);
  const claim = achievementClaim(programme, territory, achievementRows(programme, withTarget, at), i18n);
  return (
    <ChartFrame
      view={`achievement:${territory}`}
      claim={claim}
      copy={copying(claim, sourcesOf(withTarget))}
      territory={[line]}
      summary={null}
      flags={[]}
      chart={
        rows.length > 0 && (
          <AchievementChart
            rows={rows}
            mode={view.mode}
            chosen={chosen}
            label={chartMessages(i18n).t('achievement.label', { territory: line })}
          />
        )
      }
      table={null}
    />
  );
}
