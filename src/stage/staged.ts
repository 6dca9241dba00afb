/** What a stage can hold: each Picture with what it is to show, on whatever it is drawn. `StagedPicture` draws them. */
import type { Arc } from '../map/arcs/arcs';
import type { TerritoryFigures } from '../model/figures/territory-figures';
import type {
  CaseStudy,
  IndicatorId,
  Organisation,
  PlaceId,
  ProgrammeEvent,
  Ratio,
} from '../model/programme';

export type StagedItem =
  | { readonly picture: 'places' }
  | { readonly picture: 'headline' }
  | { readonly picture: 'map' }
  | { readonly picture: 'place'; readonly place: PlaceId }
  | { readonly picture: 'indicator'; readonly indicator: IndicatorId }
  | { readonly picture: 'cases'; readonly place: PlaceId | null }
  | { readonly picture: 'timeline' }
  | StagedChart
  | StagedSlide;

export type StagedChart =
  | { readonly picture: 'achievement'; readonly figures: TerritoryFigures; readonly size: 'full' | 'strip' }
  | { readonly picture: 'stated'; readonly figures: TerritoryFigures }
  | { readonly picture: 'ratio'; readonly ratio: Ratio }
  | { readonly picture: 'totals'; readonly figures: TerritoryFigures }
  /** Over time, and place by place: where there are such figures. */
  | { readonly picture: 'series'; readonly indicator: IndicatorId; readonly territory: PlaceId }
  | { readonly picture: 'breakdown'; readonly indicator: IndicatorId; readonly territory: PlaceId };

/** What only a slide, or the text of one, shows. */
export type StagedSlide =
  | { readonly picture: 'case'; readonly cases: readonly CaseStudy[] }
  | { readonly picture: 'organisations'; readonly bodies: readonly Organisation[] }
  | { readonly picture: 'thanks' };

/** What the words beside a map can tell of it. */
export interface MapContent {
  readonly picture: 'map';
  readonly places: readonly PlaceId[];
  readonly arcs: readonly Arc[];
  /** Fairs of the choice that the source places nowhere: no arc leads to them. */
  readonly placeless: readonly ProgrammeEvent[];
  readonly cases: readonly CaseStudy[];
}

/** An item in its place on the page. */
export type Staged = StagedItem & { readonly key: string };
