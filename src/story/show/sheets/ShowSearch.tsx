import { useMemo } from 'react';
import type { ViewEvent } from '../../../model/view/reduce-view';
import { PictureProvider, usePicture, useView } from '../../../picture/context';
import { LazySearch } from '../../../stage/lazy-parts';
import type { ShowController } from '../control/useShowController';

/** Search in a show: a result starts a detour of the Show; the View of the page does not change. */
export function ShowSearch({ controller: { host, open } }: { controller: ShowController }) {
  const around = usePicture();
  const view = useView();
  const context = useMemo(
    () => ({ ...around, dispatch: (by: ViewEvent) => host.dispatch({ kind: 'viewChanged', by }) }),
    [around, host],
  );
  const close = () => open(null);
  return (
    <PictureProvider value={context} view={view}>
      <LazySearch
        recent={none}
        onFound={(thing) => {
          context.dispatch({ kind: 'chosen', thing });
          close();
        }}
        onAbout={ignore}
        onPoint={ignore}
        onClose={close}
      />
    </PictureProvider>
  );
}

const none: readonly never[] = [];
const ignore = () => {};
