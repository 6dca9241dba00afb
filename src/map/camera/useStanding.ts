import { useEffect, useEffectEvent, useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import { usePicture, useView } from '../../picture/context';
import { holds } from '../layer/projection';
import type { Scene } from '../layer/scene';
import { framingOf, sightOf, standsAt } from './camera';
import { territoryBox } from './extents';
import { homeOf, placesToShow } from './home';
import { areInSight } from './in-sight';

export interface Standing {
  /** Nothing to go back to: the map is at home and the chosen place is in sight. */
  readonly isHome: boolean;
  /** The whole territory is on the map. */
  readonly isWhole: boolean;
}

/** Where the map stands, derived from what one sees of it whenever it has stopped. */
export function useStanding(scene: Scene): Standing {
  const { programme, medium } = usePicture();
  const view = useView();
  const [standing, setStanding] = useState<Standing>({ isHome: true, isWhole: false });
  const look = () => {
    const sight = sightOf(map);
    const { size, overlays, toScreen } = sight;
    const home = framingOf(map, programme, scene, [homeOf(programme)], overlays, medium);
    const box = territoryBox(programme, scene);
    if (!home || !box) return;
    const { x, y } = toScreen(box);
    const end = toScreen({ x: box.x + box.width, y: box.y + box.height });
    const isHome =
      standsAt(map, home) && areInSight(programme, scene, placesToShow(programme, view, medium), sight);
    const isWhole = holds({ x: 0, y: 0, ...size }, { x, y, width: end.x - x, height: end.y - y });
    setStanding((now) => (now.isHome === isHome && now.isWhole === isWhole ? now : { isHome, isWhole }));
  };
  const map = useMapEvents({ moveend: look, rest: look, resize: look });
  const lookNow = useEffectEvent(look);

  useEffect(
    function lookAtOnce() {
      lookNow();
    },
    [map, scene],
  );

  return standing;
}
