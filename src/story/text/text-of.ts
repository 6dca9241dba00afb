/** A story as text: heading, note and sources of each step. Pure. */
import { slideOf, sourcesOfSlide } from '../../stage/slide/content';
import { sentenceOfView } from '../../stage/step-words';
import type { TextSegment, I18n } from '../../i18n/i18n';
import { figureOf } from '../../model/figures/figure';
import type { Programme, Source, SourceRef, Text } from '../../model/programme';
import { proseParts } from '../../model/prose';
import type { Step, Story } from '../../model/story/story';

/** A text in the reader's language, or in another one that it was written in. */
export interface TextInLanguage {
  readonly segments: readonly TextSegment[];
  /** The language when it is not the reader's, for the `lang` attribute. */
  readonly lang: string | undefined;
}

export interface StepText {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  readonly heading: TextInLanguage;
  /** Null: the step has no note. */
  readonly note: TextInLanguage | null;
  /** In the order of the sources. */
  readonly sources: readonly SourceRef[];
  /** The sources that are cited, each once. */
  readonly documents: readonly Source[];
}

export interface StoryText {
  readonly title: TextInLanguage;
  readonly steps: readonly StepText[];
  /** Everything that is cited in any step. */
  readonly sources: readonly SourceRef[];
}

export function storyTextOf(programme: Programme, story: Story, i18n: I18n): StoryText {
  const steps = story.steps.map((step, index) => stepText(programme, step, index + 1, i18n));
  return {
    title: inLanguage(programme, story.title, i18n),
    steps,
    sources: inOrder(
      programme,
      steps.flatMap(({ sources }) => sources),
    ),
  };
}

function stepText(programme: Programme, step: Step, number: number, i18n: I18n): StepText {
  const { view, picture, headline, note } = step;
  const told = sourcesOfSlide(programme, view, slideOf(programme, view, picture));
  const cited = citedIn(programme, headline);
  const own = [...cited.said, ...told];
  const sources = inOrder(programme, own.length > 0 ? own : cited.counted);
  return {
    step,
    number,
    // A step without a headline has the sentence of its View.
    heading: isEmpty(headline)
      ? { segments: sentenceOfView(programme, view, i18n), lang: undefined }
      : inLanguage(programme, headline, i18n),
    note: isEmpty(note) ? null : inLanguage(programme, note, i18n),
    sources,
    documents: programme.sourceList.filter(({ id }) => sources.some(({ source }) => source === id)),
  };
}

function isEmpty(text: Text): boolean {
  return Object.values(text).every((sentence) => sentence.trim() === '');
}

/** Language fallback: an empty text counts as missing; another language is used, and named in `lang`. */
function inLanguage(programme: Programme, text: Text, i18n: I18n): TextInLanguage {
  const [lang] = [i18n.lang, ...Object.keys(text)].filter((each) => (text[each] ?? '').trim() !== '');
  if (lang === undefined) return { segments: [], lang: undefined };
  return {
    segments: i18n.prose(programme, { [lang]: text[lang] ?? '' }),
    lang: lang === i18n.lang ? undefined : lang,
  };
}

/** The sources of a sentence's figures. Those of counts are apart: a count is in no source itself, only the things that it counts. */
function citedIn(programme: Programme, text: Text) {
  const figures = Object.values(text)
    .flatMap(proseParts)
    .flatMap((part) => ('figure' in part ? [figureOf(programme, part.figure)] : []))
    .filter((figure) => figure !== null);
  const where = (isCount: boolean) =>
    figures.filter(({ kind }) => (kind === 'counted') === isCount).flatMap(({ sources }) => sources);
  return { said: where(false), counted: where(true) };
}

/** Each cited part once, in the order of the sources. */
function inOrder(programme: Programme, refs: readonly SourceRef[]): readonly SourceRef[] {
  return programme.sourceList.flatMap(({ id, parts }) => {
    const own = refs.filter(({ source }) => source === id);
    const locators = new Set(own.map(({ locator }) => locator));
    const cited = parts.filter(({ locator }) => locators.has(locator));
    if (cited.length > 0) return cited.map(({ locator }) => ({ source: id, locator }));
    return own.length > 0 ? [{ source: id }] : [];
  });
}
