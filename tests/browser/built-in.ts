/** The built-in programme with its map, as the map's tests show it, and the fonts by which labels are measured. */
import layerJson from '../../public/programmes/al-invest-iv/map.json';
import programmeJson from '../../public/programmes/al-invest-iv/programme.json';
import { readProgramme } from '../../src/formats/programme/programme-document';
import { readLayer } from '../../src/map/layer/layer-check';
import type { Programme } from '../../src/model/programme';

/** Throws the reports of a document that is none. */
export function programmeOf(json: unknown): Programme {
  const reading = readProgramme(json);
  if (!reading.programme) throw new Error(JSON.stringify(reading.reports));
  return reading.programme;
}

export const programme = programmeOf(programmeJson);
export const layer = readLayer(layerJson);
export { layerJson };

export async function fontsLoaded(): Promise<void> {
  await Promise.all([...document.fonts].map((font) => font.load()));
}
