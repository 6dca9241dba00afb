/** A story as a text: what stands above each of its steps, and where it is said. Pure. */
import { slideOf, sourcesOfSlide } from '../../stage/slide/content';
import { sentenceOfView } from '../../stage/step-words';
import type { Piece, Words } from '../../i18n/words';
import { figureOf } from '../../model/figures/figure';
import type { Programme, Source, SourceRef, Text } from '../../model/programme';
import { proseParts } from '../../model/prose';
import type { Step, Story } from '../../model/story/story';

/** Words in the reader's language, else in another that they were written in. */
export interface Said {
  readonly pieces: readonly Piece[];
  /** Of words that are not in the page's language. */
  readonly lang: string | undefined;
}

export interface StepText {
  readonly step: Step;
  /** The first is 1. */
  readonly number: number;
  readonly heading: Said;
  /** null: the speaker wrote none. */
  readonly note: Said | null;
  /** In the order of the sources themselves. */
  readonly sources: readonly SourceRef[];
  /** Those documents that it cites, each once. */
  readonly documents: readonly Source[];
}

export interface StoryText {
  readonly title: Said;
  readonly steps: readonly StepText[];
  /** All that is cited in any step. */
  readonly sources: readonly SourceRef[];
}

export function textOf(programme: Programme, story: Story, words: Words): StoryText {
  const steps = story.steps.map((step, index) => stepText(programme, step, index + 1, words));
  return {
    title: said(programme, story.title, words),
    steps,
    sources: inOrder(
      programme,
      steps.flatMap(({ sources }) => sources),
    ),
  };
}

function stepText(programme: Programme, step: Step, number: number, words: Words): StepText {
  const { view, picture, headline, note } = step;
  const told = sourcesOfSlide(programme, view, slideOf(programme, view, picture));
  const cited = citedIn(programme, headline);
  const own = [...cited.said, ...told];
  const sources = inOrder(programme, own.length > 0 ? own : cited.counted);
  return {
    step,
    number,
    // Without words of its own a step says what its View says.
    heading: isEmpty(headline)
      ? { pieces: sentenceOfView(programme, view, words), lang: undefined }
      : said(programme, headline, words),
    note: isEmpty(note) ? null : said(programme, note, words),
    sources,
    documents: programme.sourceList.filter(({ id }) => sources.some(({ source }) => source === id)),
  };
}

function isEmpty(text: Text): boolean {
  return Object.values(text).every((sentence) => sentence.trim() === '');
}

/** An empty text in the reader's language is none: another one stands in for it, and says which it is. */
function said(programme: Programme, text: Text, words: Words): Said {
  const [lang] = [words.lang, ...Object.keys(text)].filter((each) => (text[each] ?? '').trim() !== '');
  if (lang === undefined) return { pieces: [], lang: undefined };
  return {
    pieces: words.prose(programme, { [lang]: text[lang] ?? '' }),
    lang: lang === words.lang ? undefined : lang,
  };
}

/** Where the figures of a sentence stand. A count stands nowhere as such, but in all the places of what is counted. */
function citedIn(programme: Programme, text: Text) {
  const figures = Object.values(text)
    .flatMap(proseParts)
    .flatMap((part) => ('figure' in part ? [figureOf(programme, part.figure)] : []))
    .filter((figure) => figure !== null);
  const where = (isCount: boolean) =>
    figures.filter(({ kind }) => (kind === 'counted') === isCount).flatMap(({ sources }) => sources);
  return { said: where(false), counted: where(true) };
}

/** Each place once, as they follow each other in the sources. */
function inOrder(programme: Programme, refs: readonly SourceRef[]): readonly SourceRef[] {
  return programme.sourceList.flatMap(({ id, parts }) => {
    const own = refs.filter(({ source }) => source === id);
    const locators = new Set(own.map(({ locator }) => locator));
    const cited = parts.filter(({ locator }) => locators.has(locator));
    if (cited.length > 0) return cited.map(({ locator }) => ({ source: id, locator }));
    return own.length > 0 ? [{ source: id }] : [];
  });
}
