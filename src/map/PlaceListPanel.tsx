import { useActions, useProgramme, useView, useWords } from '../store/hooks';
import { PlaceList } from './PlaceList';

export function PlaceListPanel() {
  const { placeClicked, levelLeft } = useActions();
  const on = { place: placeClicked, leave: levelLeft };
  return <PlaceList programme={useProgramme()} words={useWords()} view={useView()} on={on} />;
}
