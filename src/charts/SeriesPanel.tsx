import type { IndicatorId, PlaceId } from '../model/programme';

interface SeriesPanelProps {
  indicator: IndicatorId;
  territory: PlaceId;
}

/** An indicator over time in one territory: what was achieved and aimed at in each period. */
export function SeriesPanel(_props: SeriesPanelProps) {
  return null;
}
