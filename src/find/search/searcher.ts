/** Full-text search with MiniSearch: an index of a programme in all its languages, built once, and queries on it. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { perProgramme } from '../../model/memo';
import type { Programme, Text } from '../../model/programme';
import { entriesOf, entryOf, foundKinds, type Entry, type FoundKind, type FoundRef } from './entries';
import { emphasised } from './emphasis';
import { termsIn } from '../fold';

/** Longest query in characters, and most distinct words of it; the rest is cut. */
export const MAX_QUERY = 80;
const MAX_TERMS = 8;
/** Most results shown of each kind. */
export const MAX_OF_KIND = 6;

/** An entry that was found, with the words of its texts that the query matched. */
export interface Hit {
  readonly entry: Entry;
  readonly terms: readonly string[];
}

export interface Group {
  readonly kind: FoundKind;
  readonly hits: readonly Hit[];
}

export interface Findings {
  /** The folded words of the query; empty when it has none. */
  readonly terms: readonly string[];
  /** Hits by kind, the kind of the best hit first. */
  readonly groups: readonly Group[];
  /** A kind had more than MAX_OF_KIND hits. */
  readonly isCut: boolean;
}

/** Figure references in texts: they are not searched. */
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
/** Fuzzy matching: an edit distance of 1 in words of more than 3 letters, of 2 in words of more than 7. */
const lenient: SearchOptions = {
  ...exact,
  fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
};

/** The distinct folded words of a query, limited in length and number, so that any text can be searched for quickly. */
export function queryTerms(query: string): readonly string[] {
  return [...new Set(termsIn(query.trimStart().slice(0, MAX_QUERY)))].slice(0, MAX_TERMS);
}

/**
 * The entries that have all words of the query, or words that begin with them, in any language; if there are none, entries with similar
 * words.
 */
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
  // Kinds are in the order of their best hits, hits of a kind in the order found.
  const kinds = new Set(hits.map(({ entry }) => entry.kind));
  const groups = [...kinds].map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind) }));
  return {
    terms,
    groups: groups.map(({ kind, hits }) => ({ kind, hits: hits.slice(0, MAX_OF_KIND) })),
    isCut: groups.some(({ hits }) => hits.length > MAX_OF_KIND),
  };
}

/** Warm-up: builds the index before the first key is pressed and runs a query, because what runs for the first time is slow. */
export function prepareSearch(programme: Programme): void {
  const name = Object.values(programme.title)[0] ?? '';
  const { groups, terms } = search(programme, name.slice(0, 1));
  for (const { hits } of groups)
    for (const { entry } of hits) Object.values(entry.name).forEach((text) => emphasised(text, terms));
}

/** Memoised: the first `count` entries of each kind, as examples of what can be searched for. */
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
