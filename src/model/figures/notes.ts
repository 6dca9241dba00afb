/** Groups the document's notes by the kind of object they are about, and its readings of names and territories by text. */
import { perProgramme } from '../memo';
import type { Note, Programme, Text } from '../programme';

/** Kinds of objects that notes can be about, in display order; whole: the programme itself. */
export const subjectKinds = [
  'whole',
  'source',
  'organisation',
  'place',
  'indicator',
  'case',
  'event',
  'other',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

interface Subject {
  readonly kind: SubjectKind;
  readonly name: Text;
}

const subjects = perProgramme((programme: Programme): ReadonlyMap<string, Subject> => {
  const named = (kind: SubjectKind, items: readonly { readonly id: string; readonly name: Text }[]) =>
    items.map(({ id, name }) => [id, { kind, name }] as const);
  const titled = (kind: SubjectKind, items: readonly { readonly id: string; readonly title: Text }[]) =>
    items.map(({ id, title }) => [id, { kind, name: title }] as const);
  return new Map<string, Subject>([
    ...titled('source', programme.sourceList),
    ...named('organisation', programme.organisations),
    ...named('place', programme.places),
    ...titled('indicator', programme.indicators),
    ...titled('indicator', programme.ratios),
    ...titled('case', programme.cases),
    ...named('event', programme.events),
    ...named('other', programme.products),
  ]);
});

/** A note with the names of the objects it is about; `on` is empty for a note on the whole programme. */
export interface NamedNote {
  readonly note: Note;
  readonly on: readonly Text[];
}

export interface NoteGroup {
  readonly kind: SubjectKind;
  readonly notes: readonly NamedNote[];
}

/** Each note once, in the group of its first object; empty groups are left out. Memoised. */
export const noteGroups = perProgramme((programme: Programme): readonly NoteGroup[] => {
  const known = subjects(programme);
  const kindOf = (note: Note): SubjectKind => {
    const [first] = note.on;
    if (first === undefined || first === programme.id) return 'whole';
    return known.get(first)?.kind ?? 'other';
  };
  return subjectKinds.flatMap((kind) => {
    const notes = programme.notes
      .filter((note) => kindOf(note) === kind)
      .map((note) => ({
        note,
        on: note.on.flatMap((id): readonly Text[] => {
          const name = known.get(id)?.name;
          return name ? [name] : [];
        }),
      }));
    return notes.length > 0 ? [{ kind, notes }] : [];
  });
});

/** A reading and the names of all places or indicators that it applies to. */
export interface Reading {
  readonly names: readonly Text[];
  readonly text: Text;
}

const together = (pairs: readonly (readonly [name: Text, text: Text | null])[]): readonly Reading[] => {
  const found = new Map<string, { names: Text[]; text: Text }>();
  for (const [name, text] of pairs) {
    if (text === null) continue;
    const key = JSON.stringify(text);
    const reading = found.get(key) ?? { names: [], text };
    if (!reading.names.includes(name)) reading.names.push(name);
    found.set(key, reading);
  }
  return [...found.values()];
};

/** How names of places were interpreted; places with the same text share one entry. */
export const placeReadings = (programme: Programme): readonly Reading[] =>
  together(programme.places.map(({ name, reading }) => [name, reading]));

/** Why measurements are attributed to their territory, by indicator title; equal texts share one entry. */
export const territoryReadings = (programme: Programme): readonly Reading[] =>
  together(
    programme.measurements.map(({ indicator, territoryReading }) => [
      programme.indicators.find(({ id }) => id === indicator)?.title ?? {},
      territoryReading,
    ]),
  );
