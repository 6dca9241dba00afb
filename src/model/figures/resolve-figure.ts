/** From a reference to its figure. */
import type { Figure, FigureRef } from './figure';
import { ofClaim, ofEvent, ofIndicator, ofPlace, ofProgramme, ofRatio, ofSource } from './figure-kinds';
import { figureRef } from './figure';
import { territoriesOf, yearsOf } from './measurements';
import { perProgramme } from '../memo';
import type { Programme } from '../programme';

/** The figure of a reference; null when it refers to nothing. The same object for the same reference. */
export const figureOf = perProgramme((programme: Programme, ref: FigureRef): Figure | null => {
  const cited = ofSource(programme, ref);
  if (cited) return cited;
  const [, id = '', field = ''] = /^(.*)\.([a-z]+(?:@[^/]+)?(?:\/\d{4})?)$/.exec(ref) ?? [];
  return (
    ofProgramme(programme, ref, id, field) ??
    ofIndicator(programme, ref, id, field) ??
    ofRatio(programme, ref, id, field) ??
    ofClaim(programme, ref, id, field) ??
    ofEvent(programme, ref, id, field) ??
    ofPlace(programme, ref, id, field)
  );
});

/** Every reference of the document: what a passport can be asked for. */
export function allFigures(programme: Programme): readonly FigureRef[] {
  const fields = ['baseline', 'target', 'actual', 'factor', 'percent', 'excess', 'period'];
  const indicators = programme.indicators.flatMap(({ id }) =>
    territoriesOf(programme, id).flatMap((territory) =>
      [null, ...yearsOf(programme, id, territory)].flatMap((year) =>
        fields.map((field) => figureRef(programme, id, field, { territory, year })),
      ),
    ),
  );
  const ratios = programme.ratios.flatMap(({ id }) => [`${id}.target`, `${id}.actual`]);
  const claims = programme.claims.map(({ id }) => `${id}.stated`);
  const dates = [...programme.events.map(({ id }) => `${id}.date`), 'programme.start', 'programme.end'];
  return [...indicators, ...ratios, ...claims, ...dates].filter(
    (ref) => figureOf(programme, ref)?.value != null,
  );
}
