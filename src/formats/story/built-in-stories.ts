/** The stories that a programme names, from beside it. Every failure is a report, never a throw. */
import type { Programme } from '../../model/programme';
import type { Story } from '../../model/story/story';
import type { StoryReport } from '../../model/story/story-report';
import { textAt } from '../carried';
import { parseStory } from './story-document';

export interface StoriesLoaded {
  readonly stories: readonly Story[];
  readonly reports: readonly StoryReport[];
}

export async function loadBuiltInStories(programme: Programme): Promise<StoriesLoaded> {
  const readings = await Promise.all(programme.stories.map((file) => load(programme, file)));
  const stories = readings.flatMap(({ story }) => (story ? [story] : []));
  // Of two by one name only the first could be opened.
  const named = stories.filter(({ id }, at) => stories.findIndex((each) => each.id === id) === at);
  return { stories: named, reports: readings.flatMap(({ reports }) => reports) };
}

async function load(programme: Programme, file: string) {
  try {
    return parseStory(await textAt(`programmes/${programme.id}/${file}`), programme, file);
  } catch {
    const report: StoryReport = { code: 'story.missing', severity: 'error', locator: file };
    return { story: null, reports: [report] };
  }
}
