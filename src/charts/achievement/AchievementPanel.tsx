import { useMemo, useState } from 'react';
import { sourcesOf } from '../../model/figures/figure';
import type { TerritoryFigures } from '../../model/figures/territory-figures';
import { placeById } from '../../model/territory';
import { yearAsked } from '../../model/view/view';
import { usePicture, useView } from '../../picture/context';
import { Segmented } from '../../ui/parts/Segmented';
import { applyFilters } from '../frame/apply-filters';
import { ChartBox } from '../frame/ChartBox';
import { chartMessages } from '../frame/chart-messages';
import { filterWords } from '../frame/FilterLine';
import { timeOf } from '../frame/sentences';
import { SortChoice } from '../frame/SortChoice';
import { achievementRows } from '../rows/rows';
import { useBoxRows } from '../rows/useBoxRows';
import { achievementClaim } from './achievement-claims';
import { whoseFigures } from './achievement-words';
import { AchievementBars } from './AchievementBars';
import { AchievementSlide } from './AchievementSlide';
import { AchievementTable } from './AchievementTable';
import { panelRows, tableRows } from './panel-rows';

type AchievementPanelProps = Pick<TerritoryFigures, 'territory' | 'relation' | 'withTarget'>;

/** Fewest rows for which sorting is offered: six are taken in at a glance. */
const SORTABLE = 8;

const shownAs = ['index', 'quantity', 'table'] as const;

/** Panel of the indicators with a target in one territory. */
export function AchievementPanel(props: AchievementPanelProps) {
  const { medium } = usePicture();
  return medium === 'slide' ? <AchievementSlide {...props} /> : <AchievementBox {...props} />;
}

/**
 * The panel on the page. Its rows keep their places whatever is chosen: a place without figures of its own makes them quieter, one that has
 * some puts them into the bars with those of the whole beside them, and what a filter leaves out is dimmed.
 */
function AchievementBox({ territory, withTarget }: AchievementPanelProps) {
  const { programme, i18n, dispatch, copying } = usePicture();
  const view = useView();
  const { mode, sort, place } = view;
  const { lang } = i18n;
  const year = yearAsked(view);
  const [isTable, setTable] = useState(false);
  const shown = useMemo(
    () => panelRows(programme, { territory, withTarget }, { place, year, sort, lang }),
    [programme, territory, withTarget, place, year, sort, lang],
  );
  const box = useBoxRows(shown.rows.length);
  const filtered = applyFilters(programme, view, shown.rows, ({ row }) => row.ref);
  const { t } = chartMessages(i18n);
  const whole = achievementRows(programme, withTarget, { territory, year });
  const claim = achievementClaim(programme, territory, whole, i18n);
  const rows = shown.rows.map(({ row }) => row);
  const isChange = mode === 'index' && rows.some((row) => row.direction === 'decrease');
  const whose = whoseFigures(programme, { territory, withTarget }, shown.whose, place, i18n);
  const name = i18n.name(placeById(programme, shown.territory).name);
  return (
    <ChartBox
      view={`achievement:${territory}`}
      title={[t('achievement.title')]}
      claim={claim}
      copy={copying(claim, sourcesOf(withTarget))}
      note={[whose, ...timeOf(programme, rows, i18n), ...(isChange ? [` · ${t('achievement.change')}`] : [])]}
      filters={filterWords(filtered, 'indicators', i18n)}
      tools={
        <>
          {rows.length >= SORTABLE && <SortChoice />}
          <Segmented
            label={t('achievement.mode')}
            name={`mode-${territory}`}
            options={shownAs.map((value) => ({ value, label: t(`achievement.mode.${value}`) }))}
            value={isTable ? 'table' : mode}
            onChange={(asked) => {
              setTable(asked === 'table');
              if (asked !== 'table') dispatch({ kind: 'modeChosen', mode: asked });
            }}
          />
        </>
      }
      body={box.body}
      least={box.least}
    >
      {isTable && (
        <AchievementTable
          form="box"
          rows={tableRows(programme, shown)}
          caption={t('achievement.caption', { place: name })}
        />
      )}
      {!isTable && box.width > 0 && (
        <AchievementBars {...shown} box={box} label={t('achievement.label', { territory: whose })} />
      )}
    </ChartBox>
  );
}
