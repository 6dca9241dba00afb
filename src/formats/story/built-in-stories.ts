/** Loads the story files that a programme names, from the programme's folder. */
import type { Programme } from '../../model/programme';
import type { Story } from '../../model/story/story';
import type { StoryReport } from '../../model/story/story-report';
import { textAt } from '../carried';
import { parseStory } from './story-document';

export interface StoriesLoaded {
  readonly stories: readonly Story[];
  readonly reports: readonly StoryReport[];
}

/** Never rejects: a file that cannot be loaded or read becomes a report. */
export async function loadBuiltInStories(programme: Programme): Promise<StoriesLoaded> {
  const readings = await Promise.all(programme.stories.map((file) => load(programme, file)));
  const stories = readings.flatMap(({ story }) => (story ? [story] : []));
  // Of two stories with the same id only the first could be opened.
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
