/** What is taken along: a sentence with its source, a link, a QR code; and what happens where the browser refuses. */
import { expect, test } from '../fixture';

const source = 'Fuente: Artículo de prensa sobre el cierre de AL-Invest IV, §6. AL-Invest IV, 2009–2013.';

test('a sentence is copied with its source, seen and heard', async ({ app, page }) => {
  await app.standsOn({});
  await app.clipboardIs('open');
  await app.open('indicator=nuclei');
  const { claim } = await app.headline();
  await app.copySentence('headline', 'keyboard');
  await expect(page.locator('[data-view="headline"]').getByText('Copiado', { exact: true })).toBeVisible();
  expect(await app.said()).toBe('Copiado');
  expect(await app.taken()).toEqual([`${claim}. ${source}`]);
  await app.copySentence('ratio', 'keyboard');
  await app.copySentence('achievement:andean', 'keyboard');
  const [, ratio, chart] = await app.taken();
  expect(ratio).toMatch(/^Cada núcleo reunió en promedio 16\.1 pymes.* §6\. AL-Invest IV/);
  expect(chart).toMatch(/^Consorcio Andino: se superaron las seis metas\. Fuente: .*, §2, §3, §4, §5, §6\./);
});

test('a figure is copied from its passport, a case and totals from where they are told', async ({
  app,
  page,
}) => {
  await app.clipboardIs('open');
  await app.open('place=ten-zones&case=cacao-piura', 'en');
  await app.copySentence('totals:ten-zones');
  await page.locator('[data-view="case"]').getByRole('button', { name: 'Copy with its source' }).click();
  await app.openPassport('families-per-association.actual');
  await app.sheet.getByRole('button', { name: 'Copy with its source' }).click();
  const [totals, study, figure] = await app.taken();
  expect(totals).toMatch(/64 .*3,700 .*Source: .*, §9, §8\. AL-Invest IV, 2009–2013\.$/);
  expect(study).toMatch(/cacao.* Source: .*§15\. AL-Invest IV/);
  expect(figure).toMatch(/^Families per .* \(achieved\): 400 families \(.*“more than”.*\)\. Source: .*§8\./);
});

test('published, a sentence carries the link of what it was copied from', async ({ app }) => {
  await app.clipboardIs('open');
  await app.openPublished('place=piura', 'en');
  await app.copySentence('headline');
  const [sentence] = await app.taken();
  expect(sentence).toMatch(
    / https:\/\/saldo\.example\.org\/saldo\/#lang=en&numbers=pe&place=piura&focus=place$/,
  );
});

for (const state of ['refused', 'missing'] as const) {
  test(`where the clipboard is ${state}, the sentence is shown selected, and the passport below stays`, async ({
    app,
    page,
  }) => {
    await app.clipboardIs(state);
    await app.open('indicator=nuclei');
    await app.copySentence('headline', 'keyboard');
    const field = app.sheet.getByRole('textbox');
    await expect(field).toHaveValue(new RegExp(`${source.replace(/[.?]/g, '\\$&')}$`));
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionEnd))
      .toBeGreaterThan(50);
    expect(await app.said()).toMatch(/^No se pudo copiar/);
    await app.closeSheet('keyboard');
    expect(await app.focused()).toBe('Copiar con su fuente');
    await app.openPassport('nuclei.actual');
    await app.sheet.getByRole('button', { name: 'Copiar con su fuente' }).click();
    await expect(app.sheet.getByRole('textbox')).toHaveValue(/^Núcleos empresariales formados/);
    await app.closeSheet('mouse');
    await expect(app.sheet).toContainText('De dónde sale esta cifra');
    await app.closeSheet('keyboard');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('published, the link of what is shown is copied and opens the same elsewhere', async ({
  app,
  baseURL,
}) => {
  await app.clipboardIs('open');
  await app.openPublished('place=piura&indicator=nuclei');
  const before = await app.headline();
  await app.openMenu('keyboard');
  await app.chooseSetting('España', 'keyboard');
  await app.chooseInMenu('share', 'keyboard');
  const link = await app.sheet.getByRole('textbox', { name: 'Enlace' }).inputValue();
  expect(link).toBe(
    'https://saldo.example.org/saldo/#lang=es&numbers=es&place=piura&indicator=nuclei&focus=indicator',
  );
  const code = app.sheet.getByRole('img', { name: 'Código QR del enlace' });
  await expect(code).toBeVisible();
  const copy = app.sheet.getByRole('button', { name: 'Copiar el enlace' });
  await copy.press('Enter');
  await expect(app.sheet).toContainText('✓ Copiado');
  expect(await app.taken()).toEqual([link]);
  const other = await app.elsewhere({ baseURL });
  await other.openPublished(link.split('#')[1]);
  expect(await other.headline()).toEqual(before);
  expect(other.faults.take()).toEqual([]);
  await app.closeSheet('keyboard');
  expect(await app.focused()).toBe('Menú');
});

test('on this machine alone, it says why a link is of no use to others, and shows no code', async ({
  app,
}) => {
  await app.clipboardIs('open');
  await app.open('place=puno', 'en');
  await app.openMenu();
  await app.chooseInMenu('share');
  await expect(app.sheet).toContainText('only opens on this machine or its network');
  await expect(app.sheet).toContainText('VITE_PUBLIC_URL');
  await expect(app.sheet.getByRole('img')).toHaveCount(0);
  await app.sheet.getByRole('button', { name: 'Copy the link' }).click();
  expect((await app.taken())[0]).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/#lang=en&numbers=pe&place=puno&focus=place$/,
  );
});
