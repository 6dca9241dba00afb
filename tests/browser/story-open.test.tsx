/** The store of stories as the app opens it: built-in stories fetched, own ones in this browser's storage, hooks, and the address. */
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import programmeJson from '../../public/programmes/al-invest-iv/programme.json';
import { readProgramme } from '../../src/formats/programme/programme-document';
import { initialView } from '../../src/model/view/view';
import { createDashboard } from '../../src/store/page/dashboard';
import { openStories } from '../../src/store/stories/open-stories';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { StoriesProvider, useStories, useStoryActions } from '../../src/store/stories/stories-hooks';
import { bindUrl } from '../../src/store/page/url';
import { until } from './until';

const { programme } = readProgramme(programmeJson);
if (!programme) throw new Error('no programme');

/** What is open, how it stands, and a button that adds a step. */
function Open() {
  const history = useStories((state) => state.history);
  const saving = useStories((state) => state.saving);
  const { stepAdded } = useStoryActions();
  return (
    <button type="button" onClick={() => stepAdded(initialView)}>
      {`${history?.present.steps.length ?? 'none'} ${saving.state}`}
    </button>
  );
}

describe('stories in the app', () => {
  it('built in are there; one of one’s own is written when the page goes, and is there the next time', async () => {
    const { stories, reports } = await openStories(programme!);
    expect(reports).toEqual([]);
    const builtIn = stories.getState().entries.filter(({ origin }) => origin === 'built-in');
    expect(builtIn.length).toBe(programme!.stories.length);
    await stories.actions.listed();
    stories.actions.storyStarted({ es: 'De la prueba' });
    const { id } = stories.getState().history!.present;
    const screen = await render(
      <StoriesProvider stories={stories}>
        <Open />
      </StoriesProvider>,
    );
    const button = screen.getByRole('button');
    await expect.element(button).toHaveTextContent('0 sav');
    await button.click();
    await expect.element(button).toHaveTextContent('1 sav');
    window.dispatchEvent(new Event('pagehide'));
    await stories.actions.flushed();
    await expect.element(button).toHaveTextContent('1 saved');

    const next = await openStories(programme!);
    await next.stories.actions.listed();
    expect(next.stories.getState().entries.map((each) => each.id)).toContain(id);
    await next.stories.actions.storyOpened(id);
    expect(next.stories.getState()).toMatchObject({ access: 'elsewhere', history: { present: { id } } });
    await stories.actions.storyRemoved(id);
    expect(stories.getState().removed?.id).toBe(id);
  });
});

describe('the address', () => {
  afterEach(() => history.replaceState(null, '', location.href.replace(/#.*/, '')));

  it('leads to a story and a step, keeps them while one clicks, and lets them go', async () => {
    history.replaceState(null, '', '#place=piura&story=mine&step=2');
    const dashboard = createDashboard({
      programme: programme!,
      preferences: defaultPreferences,
    });
    const unbind = bindUrl(dashboard);
    expect(dashboard.getState().session.linkedStory).toEqual({ ref: 'mine', step: '2' });
    dashboard.dispatch({ kind: 'pressed', thing: 'indicator:nuclei' });
    await until(() => expect(location.hash).toMatch(/indicator=nuclei.*&story=mine&step=2$/));
    dashboard.actions.storyAsked({ ref: 'mine', step: '3' });
    await until(() => expect(location.hash).toMatch(/&story=mine&step=3$/));
    dashboard.actions.storyAsked(null);
    await until(() => expect(location.hash).not.toContain('story'));
    unbind();
  });
});
