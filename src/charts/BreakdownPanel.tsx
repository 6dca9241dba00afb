import type { IndicatorId, PlaceId } from '../model/programme';

interface BreakdownPanelProps {
  indicator: IndicatorId;
  territory: PlaceId;
}

/** An indicator place by place: the parts of a territory that it was measured in. */
export function BreakdownPanel(_props: BreakdownPanelProps) {
  return null;
}
