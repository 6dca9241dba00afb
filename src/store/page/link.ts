/**
 * The link codec: View, preferences and story as `#lang=en&place=piura`. Pure; only url.ts touches `location`.
 * A bad key is left out and reported; the other keys apply.
 */
import { langs, type Lang } from '../../i18n/message-table';
import { numberStyles, type NumberStyle } from '../../i18n/numbers';
import type { Programme } from '../../model/programme';
import type { Report, ReportCode } from '../../model/report';
import { initialView, withValidFocus, type View } from '../../model/view/view';
import { viewEntries, viewProblem } from '../../model/view/view-entries';
import type { LinkedStory } from '../../model/story/story';
import type { LinkedPreferences } from './dashboard-state';

/** Characters. A longer link is ignored: the initial View is opened, with a report. */
export const MAX_LINK = 32_000;
/** Characters of a bad key or value that a report repeats. */
const QUOTED = 40;

export interface Link {
  readonly view: View;
  readonly linked: LinkedPreferences;
  readonly story: LinkedStory | null;
  readonly reports: readonly Report[];
}

/** A story's id, or a packed story (stories/story-link.ts), which is not unpacked here. */
const STORY = /^(?:z1\.[\w-]+|[\w.:-]{1,80})$/;
const STEP = /^[\w.:-]{1,80}$/;

/** The fragment without its `#`; empty for the initial View without preferences and story. */
export function encodeLink(
  view: View,
  preferences: LinkedPreferences,
  story: LinkedStory | null = null,
): string {
  const pairs: [string, string][] = [];
  if (preferences.lang) pairs.push(['lang', preferences.lang]);
  if (preferences.numbers) pairs.push(['numbers', preferences.numbers]);
  const asked: [string, string | null][] = story
    ? [
        ['story', story.ref],
        ['step', story.step],
      ]
    : [];
  return [...pairs, ...viewEntries(view), ...asked]
    .flatMap(([key, value]) => (value === null ? [] : `${key}=${encodeURIComponent(value)}`))
    .join('&');
}

/** Never throws: any string gives a View of this programme. Of a repeated key the first value applies. */
export function decodeLink(fragment: string, programme: Programme): Link {
  const nothing = (code: ReportCode): Link => ({
    view: initialView,
    linked: {},
    story: null,
    reports: [{ code, severity: 'warning', locator: '' }],
  });
  if (fragment.length > MAX_LINK) return nothing('link.too-long');
  const reports: Report[] = [];
  const report = (code: ReportCode, locator: string, value = '') =>
    reports.push({ code, severity: 'warning', locator: quote(locator), params: { value: quote(value) } });

  const chosen: { -readonly [Key in keyof View]: string | null } = { ...initialView };
  const linked: { -readonly [Key in keyof LinkedPreferences]: LinkedPreferences[Key] } = {};
  const asked: { story?: string; step?: string } = {};
  const seen = new Set<string>();
  for (const pair of fragment.split('&').filter((each) => each !== '')) {
    const [rawKey = '', ...rest] = pair.split('=');
    const key = unescape(rawKey);
    const value = unescape(rest.join('='));
    if (key === null || value === null) report('link.value', key ?? rawKey, rest.join('='));
    else if (seen.has(key)) report('link.key', key);
    else {
      seen.add(key);
      const problem = accept(programme, key, value, chosen, linked, asked);
      if (problem) report(problem, key, value);
    }
  }
  // A step without a story is reported.
  if (asked.step !== undefined && asked.story === undefined) report('link.value', 'step', asked.step);
  const story = asked.story === undefined ? null : { ref: asked.story, step: asked.step ?? null };
  return { view: withValidFocus(chosen as View), linked, story, reports };
}

function accept(
  programme: Programme,
  key: string,
  value: string,
  chosen: { -readonly [Key in keyof View]: string | null },
  linked: { -readonly [Key in keyof LinkedPreferences]: LinkedPreferences[Key] },
  asked: { story?: string; step?: string },
): ReportCode | null {
  switch (key) {
    case 'lang':
      if (!(langs as readonly string[]).includes(value)) return 'link.value';
      linked.lang = value as Lang;
      return null;
    case 'numbers':
      if (!(numberStyles as readonly string[]).includes(value)) return 'link.value';
      linked.numbers = value as NumberStyle;
      return null;
    case 'story':
    case 'step':
      if (!(key === 'story' ? STORY : STEP).test(value)) return 'link.value';
      asked[key] = value;
      return null;
    default: {
      const problem = viewProblem(programme, key, value);
      if (problem) return `link.${problem}`;
      chosen[key as keyof View] = value;
      return null;
    }
  }
}

function unescape(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function quote(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
