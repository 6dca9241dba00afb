/** The search: an index of a programme in all its languages, made once, and what a query finds in it. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { perProgramme } from '../../model/memo';
import type { Programme, Text } from '../../model/programme';
import { entriesOf, entryOf, foundKinds, type Entry, type FoundKind, type FoundRef } from './entries';
import { emphasised } from './emphasis';
import { termsIn } from '../fold';

/** More than anybody means: what is longer was pasted. Characters, and different words. */
export const MAX_QUERY = 80;
const MAX_TERMS = 8;
/** So many of a kind are shown: a longer list is not read but narrowed down. */
export const MAX_OF_KIND = 6;

/** One thing found, with the words of its texts that the query met. */
export interface Hit {
  readonly entry: Entry;
  readonly terms: readonly string[];
}

export interface Group {
  readonly kind: FoundKind;
  readonly hits: readonly Hit[];
}

export interface Findings {
  /** What was looked for, folded; empty when there was nothing to look for. */
  readonly terms: readonly string[];
  /** By kind, that of the best hit first. */
  readonly groups: readonly Group[];
  readonly isCut: boolean;
}

const FIGURES = /\{[^{}]*\}/g;

function wordsOf(texts: readonly Text[]): string {
  return texts
    .flatMap((text) => Object.values(text))
    .join(' \n ')
    .replace(FIGURES, ' ');
}

const indexOf = perProgramme((programme: Programme) => {
  const index = new MiniSearch<Entry>({
    idField: 'ref',
    fields: ['name', 'about'],
    extractField: (entry, field) => {
      if (field === 'name') return wordsOf([entry.name, ...entry.alsoNamed]);
      return field === 'about' ? wordsOf(entry.about) : entry.ref;
    },
    tokenize: termsIn,
    processTerm: (term) => term,
  });
  index.addAll(entriesOf(programme));
  return index;
});

const exact: SearchOptions = { combineWith: 'AND', prefix: true, boost: { name: 4 } };
/** A slip of the finger in a longer word is forgiven. */
const lenient: SearchOptions = {
  ...exact,
  fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
};

/** The words that are looked for. Total and quick for any text. */
export function queryTerms(query: string): readonly string[] {
  return [...new Set(termsIn(query.trimStart().slice(0, MAX_QUERY)))].slice(0, MAX_TERMS);
}

/** What has all words of the query in it, in whatever language; if nothing has, what has similar ones. */
export function search(programme: Programme, query: string): Findings {
  const terms = queryTerms(query);
  if (terms.length === 0) return { terms, groups: [], isCut: false };
  const index = indexOf(programme);
  const asked = terms.join(' ');
  const strict = index.search(asked, exact);
  const results = strict.length > 0 ? strict : index.search(asked, lenient);
  const hits = results.flatMap(({ id, terms: met }): readonly Hit[] => {
    const entry = entryOf(programme, id as FoundRef);
    return entry ? [{ entry, terms: met }] : [];
  });
  // The best hit's kind leads; a kind's own order is that of the hits.
  const kinds = new Set(hits.map(({ entry }) => entry.kind));
  const groups = [...kinds].map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind) }));
  return {
    terms,
    groups: groups.map(({ kind, hits }) => ({ kind, hits: hits.slice(0, MAX_OF_KIND) })),
    isCut: groups.some(({ hits }) => hits.length > MAX_OF_KIND),
  };
}

/** Makes the index before the first key is pressed, and asks it something: what runs for the first time is slow. */
export function prepareSearch(programme: Programme): void {
  const name = Object.values(programme.title)[0] ?? '';
  const { groups, terms } = search(programme, name.slice(0, 1));
  for (const { hits } of groups)
    for (const { entry } of hits) Object.values(entry.name).forEach((text) => emphasised(text, terms));
}

/** The first names of each kind, to show what may be looked for. */
export const examplesOf = perProgramme((programme: Programme, count: number) =>
  foundKinds
    .map((kind) => ({
      kind,
      entries: entriesOf(programme)
        .filter((entry) => entry.kind === kind)
        .slice(0, count),
    }))
    .filter(({ entries }) => entries.length > 0),
);
