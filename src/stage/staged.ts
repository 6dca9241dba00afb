/** Staged items: each Picture with its data, whatever it is drawn on. `StagedPicture` draws them. */
import type { Arc } from '../map/arcs/arcs';
import type { TerritoryFigures } from '../model/figures/territory-figures';
import type {
  CaseId,
  CaseStudy,
  EventId,
  IndicatorId,
  Organisation,
  PlaceId,
  ProgrammeEvent,
  Ratio,
} from '../model/programme';

export type StagedItem =
  | { readonly picture: 'headline' }
  | { readonly picture: 'map' }
  | { readonly picture: 'place'; readonly place: PlaceId }
  | { readonly picture: 'indicator'; readonly indicator: IndicatorId }
  | { readonly picture: 'cases' }
  | { readonly picture: 'case-detail'; readonly study: CaseId }
  | { readonly picture: 'event-detail'; readonly event: EventId }
  | { readonly picture: 'timeline' }
  | StagedChart
  | StagedSlide;

export type StagedChart =
  | { readonly picture: 'achievement'; readonly figures: TerritoryFigures }
  | { readonly picture: 'stated'; readonly figures: TerritoryFigures }
  | { readonly picture: 'ratio'; readonly ratio: Ratio }
  | { readonly picture: 'totals'; readonly figures: TerritoryFigures }
  /** By year, and by place: where there are such figures. */
  | { readonly picture: 'series'; readonly indicator: IndicatorId; readonly territory: PlaceId }
  | { readonly picture: 'breakdown'; readonly indicator: IndicatorId; readonly territory: PlaceId };

/** On slides and in their text versions only. */
export type StagedSlide =
  | { readonly picture: 'case'; readonly cases: readonly CaseStudy[] }
  | { readonly picture: 'organisations'; readonly bodies: readonly Organisation[] }
  | { readonly picture: 'thanks' };

/** What the map shows, for its text version. */
export interface MapContent {
  readonly picture: 'map';
  readonly places: readonly PlaceId[];
  readonly arcs: readonly Arc[];
  /** Chosen fairs that have no place in the source, so no arc leads to them. */
  readonly placeless: readonly ProgrammeEvent[];
  readonly cases: readonly CaseStudy[];
}

/** An item of the page, with its React key. */
export type Staged = StagedItem & { readonly key: string };
