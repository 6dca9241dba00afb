/** What can fill a step's slide. Pure. */
import type { Programme } from '../../../model/programme';
import { slidePictures, type SlidePicture } from '../../../model/story/story';
import type { View } from '../../../model/view/view';
import { layerOf } from '../../../stage/slide/layers';

/** The Picture that is drawn; a slide that says nothing is never drawn. */
export function pictureDrawn(programme: Programme, view: View, picture: SlidePicture | null): SlidePicture {
  const { content } = layerOf(programme, view, picture);
  return content.picture === 'nothing' ? 'map' : content.picture;
}

/** Those that this View can be shown as: what would be drawn as something else is not offered. */
export function picturesOffered(programme: Programme, view: View): readonly SlidePicture[] {
  return slidePictures.filter((picture) => {
    const { content } = layerOf(programme, view, picture);
    if (content.picture === 'organisations' && content.bodies.length === 0) return false;
    if (content.picture === 'timeline' && programme.events.length === 0) return false;
    return content.picture === picture;
  });
}
