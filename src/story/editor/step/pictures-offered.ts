/** The Pictures that a step's slide can show. Pure. */
import type { Programme } from '../../../model/programme';
import { slidePictures, type SlidePicture } from '../../../model/story/story';
import type { View } from '../../../model/view/view';
import { layerOf } from '../../../stage/slide/layers';

/** The Picture that is really drawn: a slide that would be empty shows the map. */
export function pictureDrawn(programme: Programme, view: View, picture: SlidePicture | null): SlidePicture {
  const { content } = layerOf(programme, view, picture);
  return content.picture === 'nothing' ? 'map' : content.picture;
}

/** The Pictures that can show this View; one that would be drawn as another Picture is left out. */
export function picturesOffered(programme: Programme, view: View): readonly SlidePicture[] {
  return slidePictures.filter((picture) => {
    const { content } = layerOf(programme, view, picture);
    if (content.picture === 'organisations' && content.bodies.length === 0) return false;
    if (content.picture === 'timeline' && programme.events.length === 0) return false;
    return content.picture === picture;
  });
}
