/** Referential integrity: checks that the ids a document refers to exist. */
import type { Report } from '../../model/report';
import { COLLECTIONS, type Collection } from './collections';
import { errorAt, type Path } from './locator';
import { documentSchema, sourceRefSchema, type ProgrammeDocument } from './schema';
import { nodesOf } from './walk';

interface Link {
  readonly path: Path;
  readonly id: string | null | undefined;
  readonly to: Collection | 'anything';
}

/** One error per reference to an id that its collection does not have. */
export function unresolvedIds(document: ProgrammeDocument): readonly Report[] {
  const ids = new Map(
    COLLECTIONS.map((name) => [name, new Set<string>((document[name] ?? []).map(({ id }) => id))]),
  );
  const exists = ({ to, id }: Link) =>
    id == null || (to === 'anything' ? [...ids.values()] : [ids.get(to)]).some((known) => known?.has(id));
  return links(document)
    .filter((link) => !exists(link))
    .map(({ path, id }) => errorAt('id.unresolved', path, String(id)));
}

function links(document: ProgrammeDocument): readonly Link[] {
  const many = (path: Path, items: readonly string[] | null | undefined, to: Link['to']): readonly Link[] =>
    (items ?? []).map((id, index) => ({ path: [...path, index], id, to }));
  const each = <C extends Collection>(
    name: C,
    visit: (item: NonNullable<ProgrammeDocument[C]>[number], path: Path) => readonly Link[],
  ): readonly Link[] =>
    ((document[name] ?? []) as NonNullable<ProgrammeDocument[C]>[number][]).flatMap((item, index) =>
      visit(item, [name, index]),
    );
  return [
    { path: ['programme', 'territory'], id: document.programme.territory, to: 'places' },
    ...each('organisations', (item, path) =>
      item.roles.flatMap((role, index) => many([...path, 'roles', index, 'places'], role.places, 'places')),
    ),
    ...each('places', (item, path) => [
      { path: [...path, 'parent'], id: item.parent, to: 'places' },
      ...many([...path, 'members'], item.members, 'places'),
    ]),
    ...each('indicators', (item, path) => [{ path: [...path, 'unit'], id: item.unit, to: 'units' }]),
    ...each('measurements', (item, path) => [
      { path: [...path, 'indicator'], id: item.indicator, to: 'indicators' },
      { path: [...path, 'territory'], id: item.territory, to: 'places' },
    ]),
    ...each('ratios', (item, path) => [
      { path: [...path, 'numerator'], id: item.numerator, to: 'indicators' },
      { path: [...path, 'denominator'], id: item.denominator, to: 'indicators' },
    ]),
    ...each('claims', (item, path) => many([...path, 'about'], item.about, 'indicators')),
    ...each('caseStudies', (item, path) => [
      ...many([...path, 'places'], item.places, 'places'),
      ...many([...path, 'products'], item.products, 'products'),
      ...many([...path, 'milestones'], item.milestones, 'milestones'),
    ]),
    ...each('milestones', (item, path) => many([...path, 'places'], item.places, 'places')),
    ...each('notes', (item, path) => many([...path, 'on'], item.on, 'anything')),
  ];
}

/** Checks that cited sources exist, and that a locator is one of the parts of a source that has parts. */
export function unresolvedSources(document: ProgrammeDocument): readonly Report[] {
  const sources = new Map(document.sources.map((source) => [source.id, source]));
  return nodesOf(documentSchema, document, sourceRefSchema).flatMap(({ value, path }) => {
    const source = sources.get(value.source);
    if (!source) return [errorAt('id.unresolved', [...path, 'source'], value.source)];
    const { locator } = value;
    if (locator === undefined || !source.parts?.length) return [];
    const known = source.parts.some((part) => part.locator === locator);
    return known ? [] : [errorAt('id.unresolved', [...path, 'locator'], locator)];
  });
}
