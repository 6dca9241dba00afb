/** The compass bearing of a place from the programme's territory. Pure. */
import { perProgramme } from '../../model/memo';
import type { PlaceId, Programme } from '../../model/programme';
import { placesWithin } from '../../model/territory';
import { pointOf } from '../layer/scene';

/**
 * Initial great-circle bearing from the mean of the territory's points to the place, in degrees clockwise from north, 0 to 360. Null when
 * either has no point.
 */
export const bearingOf = perProgramme((programme: Programme, place: PlaceId | null): number | null => {
  const to = place === null ? null : pointOf(programme, place);
  const points = [...placesWithin(programme, programme.territory)].flatMap((id) => {
    const point = pointOf(programme, id);
    return point ? [point] : [];
  });
  if (to === null || points.length === 0) return null;
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [lon, lat, lon2, lat2] = [mean(0), mean(1), ...to].map(radians) as [number, number, number, number];
  const y = Math.sin(lon2 - lon) * Math.cos(lat2);
  const x = Math.cos(lat) * Math.sin(lat2) - Math.sin(lat) * Math.cos(lat2) * Math.cos(lon2 - lon);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
});
