import { useRef } from 'react';
import type { Spot } from '../../model/story/show';
import { useShow, useShowSync, useShowActions } from '../../store/show/show-hooks';
import { Console } from './console/Console';
import type { AudienceWindow } from './audience/audience-window';
import { Single } from './Single';
import { useSaveShow } from './control/useSaveShow';
import { useKiosk } from './control/useKiosk';
import { useSlideLanguage } from './control/useSlideLanguage';
import { usePointing } from './control/usePointing';
import { useShowController } from './control/useShowController';
import { useShowKeys } from './control/useShowKeys';

interface RunningProps {
  token: string;
  /** The story's reference in the address: see LinkedStory. */
  address: string;
  audience: AudienceWindow;
  /** Seconds for each step in kiosk mode; null = a speaker steps. */
  kiosk: number | null;
  isBlocked: boolean;
  onEnd: () => void;
}

/** A running show: in this window alone, or with this window as the console beside the audience's window. */
export function Running({ token, address, audience, kiosk, isBlocked, onEnd }: RunningProps) {
  const isAlone = useShowSync(({ partner }) => partner === 'none');
  const isBlank = useShow(({ blank }) => blank !== null, false);
  const { dispatch } = useShowActions();
  const spot = useRef<Spot>({ x: 0.5, y: 0.5 });
  const controller = useShowController({ audience, isBlocked, spot: () => spot.current, onEnd });
  const pointing = usePointing(
    controller.isPointing,
    (at) => {
      spot.current = at;
    },
    dispatch,
  );
  const digits = useShowKeys({ isBlank, host: controller.host });
  useSaveShow(token, address);
  useSlideLanguage();
  useKiosk(kiosk, dispatch);
  const parts = { controller, pointing, digits };
  return isAlone ? <Single {...parts} isKiosk={kiosk !== null} /> : <Console {...parts} />;
}
