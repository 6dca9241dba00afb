import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import document_ from '../../public/programmes/al-invest-iv/programme.json';
import { readProgramme } from '../../src/formats/programme/programme-document';
import type { StepId } from '../../src/model/story/story';
import { initialView } from '../../src/model/view/view';
import { createDashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { PickViewProvider, useAddStep, usePickView } from '../../src/story/pick-view/pick-view-context';
import { OnPage } from './pictures';

const { programme } = readProgramme(document_);

/** What the bar is for, and what opens it. */
function Bar() {
  const [pickView, setPickView] = usePickView();
  const addStep = useAddStep();
  const choose = () => setPickView({ kind: 'choosing', step: 's' as StepId, number: 1 });
  return (
    <>
      <output>{pickView?.kind ?? 'none'}</output>
      <button type="button" onClick={addStep}>
        add
      </button>
      <button type="button" onClick={choose}>
        choose
      </button>
    </>
  );
}

it('the pick-view bar comes along from the editor, has one use at a time, and closes with the page', async () => {
  const dashboard = createDashboard({ programme: programme!, preferences: defaultPreferences });
  const { actions } = dashboard;
  actions.screenOpened('editor');
  const screen = await render(
    <OnPage dashboard={dashboard}>
      <PickViewProvider>
        <Bar />
      </PickViewProvider>
    </OnPage>,
  );
  const bar = screen.getByRole('status');
  await expect.element(bar).toHaveTextContent('none');
  await screen.getByRole('button', { name: 'choose' }).click();
  actions.pageOpenedAt({ ...initialView, mode: 'quantity' });
  expect(dashboard.getState()).toMatchObject({
    history: { past: [], present: { mode: 'quantity' } },
    session: { screen: 'page' },
  });
  await expect.element(bar).toHaveTextContent('choosing');
  await screen.getByRole('button', { name: 'add' }).click();
  await expect.element(bar).toHaveTextContent('adding');
  actions.screenOpened('text');
  await expect.element(bar).toHaveTextContent('none');
  actions.screenOpened('page');
  await expect.element(bar).toHaveTextContent('none');
});
