import type { PlaceId } from '../model/programme';
import { useActions, useProgramme, useView, useWords } from '../store/hooks';
import { PlaceFacts } from './PlaceFacts';

/** Binds what is known of a place to the store. */
export function PlacePanel({ place }: { place: PlaceId }) {
  const { passportOpened, eventClicked } = useActions();
  return (
    <PlaceFacts
      programme={useProgramme()}
      place={place}
      view={useView()}
      words={useWords()}
      onFigure={passportOpened}
      onEvent={eventClicked}
    />
  );
}
