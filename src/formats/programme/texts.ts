/** Checks that every text exists in every language and that its figure references resolve. */
import { figureOf } from '../../model/figures/figure';
import type { Programme, Text } from '../../model/programme';
import { proseParts } from '../../model/prose';
import type { Report } from '../../model/report';
import { langsOf } from './convert';
import { errorAt, locate } from './locator';
import { documentSchema, shortTextSchema, textSchema, type ProgrammeDocument } from './schema';
import { nodesOf, type Node } from './walk';

function textsOf(document: ProgrammeDocument): readonly Node<Text>[] {
  return [textSchema, shortTextSchema].flatMap((schema) => nodesOf(documentSchema, document, schema));
}

/** One error per language of the title that a text lacks; a warning per language that the title lacks, which is never shown. */
export function textLanguages(document: ProgrammeDocument): readonly Report[] {
  const langs = langsOf(document);
  return textsOf(document).flatMap(({ value, path }) => [
    ...langs
      .filter((lang) => !Object.hasOwn(value, lang))
      .map((lang) => errorAt('text.language', path, lang)),
    ...Object.keys(value)
      .filter((lang) => !langs.includes(lang))
      .map(
        (lang) => ({ code: 'field.unknown', severity: 'warning', locator: locate([...path, lang]) }) as const,
      ),
  ]);
}

/** One error per unresolved figure reference. The ids of the document must resolve, because figures are looked up in it. */
export function textReferences(document: ProgrammeDocument, programme: Programme): readonly Report[] {
  return textsOf(document).flatMap(({ value, path }) =>
    Object.entries(value).flatMap(([lang, sentence]) =>
      proseParts(sentence).flatMap((part) =>
        'text' in part || figureOf(programme, part.figure) !== null
          ? []
          : [errorAt('text.reference', [...path, lang], part.figure)],
      ),
    ),
  );
}
