/** About the data: all that a careful reader asks of the document, every number with its passport and a way back. */
import { expect, test } from '../fixture';
import { programme, programmeFile } from '../programmes';

test('is reached from menu and footer, and a passport leads back to where one was', async ({ app, page }) => {
  await app.standsOn({});
  await app.open();
  await app.openMenu('keyboard');
  await app.chooseInMenu('about', 'keyboard');
  await expect(app.sheet).toContainText('Lo dicho y lo calculado');
  const contents = app.sheet.getByRole('navigation').getByRole('button', { name: 'Licencias' });
  await contents.press('Enter');
  expect(await app.focused()).toBe('Licencias');
  const percent = app.sheet.locator('[data-figure="nuclei.percent"]');
  await percent.press('Enter');
  await expect(app.sheet.getByRole('heading', { level: 2 })).toHaveText('De dónde sale esta cifra');
  await expect(app.sheet).toContainText('162.0 %');
  const scrolled = await page.locator('[data-dialog="about"]').evaluate((sheet) => sheet.scrollTop);
  expect(scrolled).toBeGreaterThan(500);
  await app.closeSheet('keyboard');
  await expect(app.sheet.getByRole('heading', { level: 2 })).toHaveText('Acerca de los datos');
  expect(await app.focusedFigure()).toBe('nuclei.percent');
  expect(await page.locator('[data-dialog="about"]').evaluate((sheet) => sheet.scrollTop)).toBe(scrolled);
  await app.closeSheet('keyboard');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await app.focused()).toBe('Menú');
});

test('tells sources part by part, what disagrees with its formula, what is missing, and all licences', async ({
  app,
  page,
}) => {
  await app.open('', 'en');
  await page.getByRole('main').getByRole('button', { name: 'About the data' }).click();
  const says = (await app.sheet.innerText()).replace(/\s+/g, ' ');
  for (const part of programme.sourceList.flatMap(({ parts }) => parts)) {
    expect(says).toContain(`§${part.locator} `);
    if (part.words) expect(says).toContain(`“${part.words}”`);
  }
  expect(says).toContain('132 %, “superada en 132% para cada caso”');
  expect(says).toContain('162.0 % = 324 ÷ 200');
  expect(says).toContain('Indicators without a target Nuclei formed in the ten zones');
  expect(says).toContain('react-leaflet: Hippocratic License 2.1, puts ethical conditions on use');
  expect(says).toContain('Natural Earth 1:10m: public domain · naturalearthdata.com');
  for (const note of programme.notes) {
    const beginning = (note.message.en ?? '').split('{')[0] ?? '';
    expect(says).toContain(beginning.trim());
  }
});

test('of a programme without claims and notes is told without them', async ({ app }) => {
  await app.serve('programme', { contentType: 'application/json', body: JSON.stringify(bareDocument()) });
  await app.open();
  await app.openMenu();
  await app.chooseInMenu('about');
  await expect(app.sheet.getByRole('heading', { level: 3 })).toHaveText([
    'El programa',
    'Las fuentes',
    'Lo que falta',
    'Cómo se leyeron los nombres',
    'Licencias',
  ]);
});

/** The built-in document, stripped. */
function bareDocument(): unknown {
  const text = programmeFile.replaceAll(/\{s\d\.stated\}/g, 'un');
  return { ...(JSON.parse(text) as object), claims: [], notes: [] };
}
