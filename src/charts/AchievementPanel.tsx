import { useMemo } from 'react';
import { sourcesOf } from '../model/figure';
import type { TerritoryFigures } from '../model/shown';
import { chosenMarks, placeOf, shownBy, type Mode } from '../model/view';
import { useActions, useCopying, useProgramme, useView, useWords } from '../store/hooks';
import { Segmented } from '../ui/Segmented';
import { AchievementChart } from './AchievementChart';
import { achievementClaim, achievementFlags, achievementSummary } from './achievementClaims';
import { AchievementTable } from './AchievementTable';
import { CopyButton } from '../ui/CopyButton';
import { ChartFrame } from './ChartFrame';
import { achievementRows } from './rows';
import { relationLine } from './sentences';

type AchievementPanelProps = Pick<TerritoryFigures, 'territory' | 'relation' | 'withTarget'> & {
  /** A strip says less around the same chart. */
  size: 'full' | 'strip';
};

const modes: readonly Mode[] = ['index', 'quantity'];

/** Binds target and achieved of one territory to the store. */
export function AchievementPanel({ territory, relation, withTarget, size }: AchievementPanelProps) {
  const programme = useProgramme();
  const view = useView();
  const words = useWords();
  const actions = useActions();
  const copying = useCopying();
  const rows = achievementRows(programme, withTarget);
  const chosen = useMemo(() => chosenMarks(view), [view]);
  const on = useMemo(() => ({ indicator: actions.indicatorClicked }), [actions]);
  const claim = achievementClaim(programme, territory, rows, words);
  const line = relationLine(programme, { territory, relation }, placeOf(programme, view), words);
  return (
    <ChartFrame
      view={`achievement:${territory}`}
      shown={shownBy(view)}
      size={size}
      claim={claim}
      copy={<CopyButton {...copying(claim, sourcesOf(withTarget))} />}
      territory={`${line} · ${words.t(`achievement.how.${view.mode}`)}`}
      summary={size === 'full' ? achievementSummary(programme, rows, words) : null}
      flags={achievementFlags(programme, rows, words)}
      tools={
        <Segmented
          label={words.t('achievement.mode')}
          name={`mode-${territory}`}
          options={modes.map((value) => ({ value, label: words.t(`achievement.mode.${value}`) }))}
          value={view.mode}
          onChange={actions.modeChosen}
        />
      }
      chart={
        <AchievementChart
          programme={programme}
          rows={rows}
          mode={view.mode}
          chosen={chosen}
          words={words}
          label={words.t('achievement.label', { territory: line })}
          on={on}
        />
      }
      table={
        <AchievementTable programme={programme} rows={rows} words={words} onFigure={actions.passportOpened} />
      }
      onFigure={actions.passportOpened}
    />
  );
}
