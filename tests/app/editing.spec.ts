/** A story is made: from the page, in the editor, kept on this machine, in files and in links. */
import { expect, test } from '../fixture';
import { builtInStory } from '../stories';

const own = 'AL-Invest IV en la región andina';
const builtIn = builtInStory.title.es ?? '';
const nucleiSaid = 'Se formaron 324 núcleos, 124 más que los 200 previstos';

test('from the page a view becomes a step, and in the editor another one, with figures in its headline', async ({
  app,
  page,
}) => {
  await app.open('indicator=nuclei');

  await test.step('from the header and from the menu; it can be taken back', async () => {
    expect(await app.addStep()).toBe(`Se empezó la historia «${own}»; esta vista es su paso 1`);
    await app.closeDetail();
    await app.chooseCase('El núcleo textil de Puno');
    expect(await app.addStep('menu')).toBe(`Agregada a «${own}» como paso 2`);
    await app.takeStepBack();
    await app.openEditor();
    expect(await app.headlines()).toEqual([nucleiSaid]);
    await app.leaveEditor();
    expect((await app.headline()).kicker).toBe('Caso · El núcleo textil de Puno');
  });

  await test.step('what is chosen on the page instead changes what the step shows', async () => {
    await app.openEditor();
    await app.pressIn('choose');
    await app.settled();
    expect((await app.headline()).kicker).toBe('Indicador · Núcleos formados');
    await app.closeDetail();
    await app.chooseCase('El núcleo de cacao de Piura');
    await app.pressIn('use');
    await app.editorStands();
    const [cacao = ''] = await app.headlines();
    expect(cacao).toMatch(/cacao/);
    await app.pressIn('undo');
    expect(await app.headlines()).toEqual([nucleiSaid]);
  });

  await test.step('figures are searched, put in, read out, and named when they lead nowhere', async () => {
    await app.field('headline').fill('Ya son  núcleos');
    await app.field('headline').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(7, 7));
    await app.insertFigure('nucleos alcanzado', 'Núcleos empresariales formados (alcanzado): 324 núcleos');
    await expect(app.field('headline')).toHaveValue('Ya son {nuclei.actual} núcleos');
    await expect(app.field('headline')).toBeFocused();
    expect(await app.previewSays()).toBe('Ya son 324 núcleos');
    expect(await app.headlines()).toEqual(['Ya son 324 núcleos']);

    await app.field('headline').fill('Ya son {nuclei.actuall} núcleos');
    await expect(app.flaw).toContainText('{nuclei.actuall}');
    expect(await app.previewSays()).toBe(nucleiSaid);
    await app.leaveEditor();
  });

  await test.step('what is said of an added step goes by itself, but not while somebody is at it', async () => {
    // Its six seconds pass by the clock alone.
    await page.clock.install();
    await app.addStep();
    await page.clock.fastForward(3_000);
    await app.pickViewBar.hover();
    await page.clock.fastForward(60_000);
    await expect(app.pickViewBar).toBeVisible();
    await page.mouse.move(5, 5);
    await page.clock.fastForward(3_000);
    await expect(app.pickViewBar).toBeVisible();
    await page.clock.fastForward(3_000);
    await expect(app.pickViewBar).toBeHidden();
  });
});

test('by keyboard alone a story is made, put in order, shortened, and is there after a reload', async ({
  app,
  page,
}) => {
  await app.open('indicator=nuclei');
  await app.addStep('keyboard');
  await app.choosePlace('Piura', 'keyboard');
  await app.addStep('keyboard');
  await app.chooseCase('El núcleo de cacao de Piura', 'keyboard');
  await app.addStep('keyboard');
  await app.openAdded('keyboard');
  expect((await app.stepsListed()).map(({ isChosen }) => isChosen)).toEqual([false, false, true]);
  const [nuclei = '', piura = '', cacao = ''] = await app.headlines();

  await app.focusStep(3);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await app.deedSaid()).toBe('El paso 3 ahora es el paso 2 de 3.');
  expect(await app.headlines()).toEqual([nuclei, cacao, piura]);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await app.headlines()).toEqual([cacao, nuclei, piura]);
  expect(await app.focused()).toBe(`Paso 1: ${cacao}`);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await app.deedSaid()).toBe('Ya es el primer paso.');

  // From there by Tab to the fields.
  await app.reach(app.field('headline'));
  await page.keyboard.type('El cacao de Piura');
  await app.reach(app.seconds);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('45');
  await app.untilSaving('saved');
  expect(await app.savingSays()).toMatch(/^Guardada a las \d\d?:\d\d/);

  await page.reload();
  await app.settled();
  await app.openEditor();
  expect(await app.headlines()).toEqual(['El cacao de Piura', nuclei, piura]);
  await expect(app.seconds).toHaveValue('45');
});

test('on a copy of the built-in story each deed is said, and can be undone and redone', async ({
  app,
  page,
}) => {
  test.slow();
  await app.open();
  await app.openEditor();
  expect(await app.canPressOnPreview('place:bo'), 'on what is only read').toBe(false);
  await app.copyStory();
  const before = await app.headlines();
  expect(before).toHaveLength(builtInStory.steps.length);

  await test.step('moved and dragged', async () => {
    await app.chooseStep(2);
    await app.moveStep('down');
    expect(await app.deedSaid()).toBe('El paso 2 ahora es el paso 3 de 12.');
    expect((await app.headlines())[2]).toBe(before[1]);
    await app.pressIn('undo');
    expect(await app.headlines()).toEqual(before);

    await app.dragStep(4, 1);
    expect((await app.headlines()).slice(0, 2)).toEqual([before[3], before[0]]);
    expect(await app.deedSaid()).toBe('El paso 4 ahora es el paso 1 de 12.');
    await page.keyboard.press('Control+z');
    await app.dragStep(1, 3);
    expect((await app.headlines()).slice(0, 3)).toEqual([before[1], before[2], before[0]]);
    await page.keyboard.press('Control+z');
    expect(await app.headlines()).toEqual(before);
  });

  await test.step('Escape while dragging leaves the order as it was; a press is no drag', async () => {
    await app.holdStep(2, 5);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await app.headlines()).toEqual(before);
    await app.chooseStep(3);
    expect((await app.stepsListed())[2]?.isChosen).toBe(true);
    expect(await app.headlines()).toEqual(before);
  });

  await test.step('doubled and removed', async () => {
    await app.chooseStep(5);
    await app.duplicateStep();
    expect(await app.headlines()).toHaveLength(13);
    await page.keyboard.press('Control+z');
    await app.chooseStep(5);
    await app.removeStep('keyboard');
    expect(await app.deedSaid()).toBe('Se eliminó el paso 5.');
    expect(await app.focused()).toBe(`Paso 5: ${before[5]}`);
    await page.keyboard.press('Control+z');
    expect(await app.headlines()).toEqual(before);
    await page.keyboard.press('Control+Shift+z');
    expect(await app.headlines()).toHaveLength(11);
    await page.keyboard.press('Control+z');
  });

  await test.step('written anew, and told only if there is time', async () => {
    await app.chooseStep(1);
    await app.field('headline').fill('Otra frase');
    await app.tellIfTime();
    await app.pressIn('undo');
    await app.pressIn('undo');
    expect(await app.headlines()).toEqual(before);
  });

  await test.step('the shorter versions follow lengths and what is always told', async () => {
    expect(await app.cuts()).toEqual([
      '3 min 5 pasos, 02:55 cabe',
      '10 min 8 pasos, 09:45 cabe',
      '20 min 12 pasos, 19:35 cabe',
    ]);
    await app.seconds.fill('90');
    expect((await app.cuts())[0]).toBe('3 min 5 pasos, 03:55 se pasa por 00:55');
    await app.chooseMinutes('5');
    expect((await app.cuts()).map((each) => each.slice(0, 5))).toEqual(['5 min']);
  });

  await test.step('a place chosen on the slide is what the step shows', async () => {
    await app.field('headline').fill('');
    await app.field('headline', 'en').fill('');
    const [first = ''] = await app.headlines();
    expect(first).not.toMatch(/Bolivia/);
    await app.pressOnPreview('place:bo');
    await expect.poll(async () => (await app.headlines())[0]).toMatch(/Bolivia/);
    expect(await app.previewSays()).toMatch(/Bolivia/);
    await app.pressIn('undo');
    expect((await app.headlines())[0]).toBe(first);
  });

  await test.step('Escape belongs to the field first; from anything else it leads back to the page', async () => {
    await app.field('headline').press('Escape');
    await expect(app.preview).toBeVisible();
    await app.focusStep(1);
    await page.keyboard.press('Escape');
    await app.settled();
    expect((await app.headline()).kicker).toMatch(/^Consorcio Andino/);
  });
});

test('a story goes into a file and comes out of it as it was; one that is deleted is brought back (row 47)', async ({
  app,
  page,
}) => {
  await app.open('case=honey');
  await app.addStep();
  await app.openAdded();
  await app.field('headline').fill('Miel {zone-nuclei.actual}');
  await app.field('note', 'en').fill('Say it slowly');
  await app.field('title').fill('Miel y café');
  const { name, text } = await app.saveStoryFile();
  expect(name).toBe('miel-y-cafe.saldo-story.json');

  await test.step('in another browser it is the same', async () => {
    const other = await app.elsewhere({ locale: 'es-PE' });
    await other.open();
    await other.openEditor();
    await other.openStoryFile(text);
    await expect(other.field('title')).toHaveValue('Miel y café');
    expect(await other.headlines()).toEqual(['Miel 64']);
    await expect(other.field('note', 'en')).toHaveValue('Say it slowly');
    await other.untilSaving('saved');
    // The same once more: it becomes another one, and nothing is replaced.
    await other.field('title').fill('La mía');
    await other.openStoryFile(text);
    await expect(other.field('title')).toHaveValue('Miel y café');
    expect(await other.stories()).toEqual([builtIn, 'La mía', 'Miel y café']);
    expect(other.faults.take()).toEqual([]);
    await other.page.context().close();
  });

  const story = JSON.parse(text);
  await test.step('a file that is no story, or another programme’s, or newer, or too large changes nothing', async () => {
    const bad: readonly (readonly [string, RegExp])[] = [
      ['{"format": "progr', /incompleto o dañado/],
      ['{"a": 1}', /no es una historia/],
      [JSON.stringify({ ...story, programme: 'another' }), /otro programa \(«another»\)/],
      [JSON.stringify({ ...story, formatVersion: '9.0' }), /versión más nueva/],
      [' '.repeat(5_000_001), /demasiado grande/],
    ];
    for (const [file, says] of bad) {
      await app.openStoryFile(file);
      await expect(app.notice('problem')).toHaveText(says);
      await expect(app.notice('problem')).toBeFocused();
      expect(await app.headlines()).toEqual(['Miel 64']);
    }
    expect(await app.stories()).toEqual([builtIn, 'Miel y café']);
  });

  await test.step('deleted, it is brought back at once, or after a reload', async () => {
    await app.untilSaving('saved');
    await app.pressIn('removeStory');
    await app.restoreStory();
    await app.editorStands();
    await expect.poll(() => app.headlines()).toEqual(['Miel 64']);
    await app.untilSaving('saved');
    await app.pressIn('removeStory');
    await expect(app.noStory).toContainText('Se eliminó «Miel y café».');
    await page.reload();
    await app.settled();
    await app.openEditor();
    expect(await app.stories()).toEqual([builtIn]);
    await app.restoreStory();
    await app.openStory('Miel y café');
    await expect.poll(() => app.headlines()).toEqual(['Miel 64']);
  });

  await test.step('of a file with flaws the good part opens, and the rest is named', async () => {
    const flawed = {
      ...story,
      steps: [...story.steps, { id: 'x', view: { place: 'atlantis' }, seconds: 60, level: 'core' }],
    };
    await app.openStoryFile(JSON.stringify(flawed));
    await expect(app.notice('problem')).toContainText('«atlantis»');
    expect(await app.headlines()).toHaveLength(2);
  });
});
