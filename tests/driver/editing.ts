/** Making stories: from the page into one, the editor, and what is kept of them. */
import type { Locator, Page } from '@playwright/test';
import type { Hands, Way } from './hands';
import type { Presenting } from './presenting';
import type { Sheets } from './sheets';
import { readFileSync } from 'node:fs';
import type { Lang } from './called';

const editing = {
  es: {
    menu: 'Menú',
    add: 'Agregar esta vista como paso',
    addHere: 'Agregar paso',
    stories: 'Historias',
    open: 'Abrir la historia',
    undo: 'Deshacer',
    redo: 'Rehacer',
    headline: { es: 'Titular (Español)', en: 'Titular (English)' },
    note: { es: 'Nota para quien presenta (Español)', en: 'Nota para quien presenta (English)' },
    title: { es: 'Título (Español)', en: 'Título (English)' },
    seconds: 'Duración en segundos',
    detail: 'Si hay tiempo',
    up: /^Subir el paso/,
    down: /^Bajar el paso/,
    duplicate: /^Duplicar el paso/,
    remove: /^Eliminar el paso/,
    newStory: 'Nueva historia',
    copy: 'Hacer una copia',
    keep: 'Guardarla como mía',
    write: 'Escribir aquí',
    removeStory: 'Eliminar la historia',
    restore: 'Recuperarla',
    saveFile: 'Guardar como archivo',
    saveAsIs: 'Guardar el archivo tal como está',
    openFile: 'Abrir un archivo',
    link: 'Copiar el enlace',
    insert: 'Insertar una cifra (Español)',
    search: 'Buscar entre las cifras del programa',
    back: 'Volver a la página',
    choose: 'Elegir otra vista en la página',
    use: /^Usar esta vista/,
    all: 'Todos los pasos',
    minutes: 'Minutos de cada versión',
  },
  en: {
    menu: 'Menu',
    add: 'Add this view as a step',
    addHere: 'Add step',
    stories: 'Stories',
    open: 'Open the story',
    undo: 'Undo',
    redo: 'Redo',
    headline: { es: 'Headline (Español)', en: 'Headline (English)' },
    note: { es: 'Note for the speaker (Español)', en: 'Note for the speaker (English)' },
    title: { es: 'Title (Español)', en: 'Title (English)' },
    seconds: 'Length in seconds',
    detail: 'If there is time',
    up: /^Move step .* up/,
    down: /^Move step .* down/,
    duplicate: /^Duplicate step/,
    remove: /^Delete step/,
    newStory: 'New story',
    copy: 'Make a copy',
    keep: 'Keep it as my own',
    write: 'Write here instead',
    removeStory: 'Delete the story',
    restore: 'Bring it back',
    saveFile: 'Save as a file',
    saveAsIs: 'Save the file as it is',
    openFile: 'Open a file',
    link: 'Copy the link',
    insert: 'Insert a figure (Español)',
    search: 'Search the programme’s figures',
    back: 'Back to the page',
    choose: 'Choose another view on the page',
    use: /^Use this view/,
    all: 'All steps',
    minutes: 'Minutes of each version',
  },
} as const;

type Deed =
  'newStory' | 'copy' | 'keep' | 'write' | 'removeStory' | 'choose' | 'use' | 'undo' | 'redo' | 'all';

export interface StepListed {
  readonly headline: string;
  readonly isChosen: boolean;
}

/** What is done to the browser's storage before the page is opened. */
export type StorageFault = 'refuses' | 'never answers' | 'throws' | 'is not kept';

/** Runs in the page before its own scripts. What is refused can be taken again: `window.storageIsWell()`. */
function breakStorage(how: StorageFault): void {
  let isBroken = true;
  Object.assign(window, {
    storageIsWell: () => {
      isBroken = false;
    },
  });
  const full = () => new DOMException('quota', 'QuotaExceededError');
  const { put } = IDBObjectStore.prototype;
  const { open } = IDBFactory.prototype;
  if (how === 'refuses')
    IDBObjectStore.prototype.put = function refuse(this: IDBObjectStore, ...record) {
      if (isBroken) throw full();
      return put.apply(this, record);
    };
  if (how === 'never answers')
    IDBFactory.prototype.open = function ignore(this: IDBFactory, ...name) {
      // A request that nobody listens to.
      return isBroken ? (new EventTarget() as IDBOpenDBRequest) : open.apply(this, name);
    };
  if (how === 'throws')
    IDBFactory.prototype.open = function fail(this: IDBFactory, ...name) {
      if (isBroken) throw new DOMException('blocked', 'SecurityError');
      return open.apply(this, name);
    };
  if (how === 'is not kept' && navigator.storage) {
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => false;
    navigator.storage.estimate = async () => ({ usage: 95, quota: 100 });
  }
}

export class Editing {
  constructor(
    private readonly hands: Hands,
    private readonly presenting: Presenting,
    private readonly sheets: Sheets,
  ) {}

  private get page(): Page {
    return this.hands.page;
  }

  private get called() {
    return editing[this.hands.lang];
  }

  get editor(): Locator {
    return this.page.locator('[data-editor]');
  }

  private named(name: string | RegExp, within: Locator = this.page.locator('body')): Locator {
    return within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  private async do(target: Locator, way: Way): Promise<void> {
    if (way === 'mouse') return target.click();
    await this.hands.tabTo(target);
    return this.page.keyboard.press('Enter');
  }

  // From the page into a story

  /** What is shown becomes a step. Returns what is said of it. */
  async addStep(way: Way | 'menu' = 'mouse'): Promise<string> {
    const card = this.page.locator('[data-pick-view="added"]');
    const before = (await card.count()) > 0 ? await card.innerText() : '';
    if (way === 'menu') {
      await this.sheets.openMenu();
      await this.named(this.called.add, this.sheets.menu).click();
    } else await this.do(this.named(this.called.addHere, this.page.getByRole('banner')), way);
    await this.page.waitForFunction((old) => {
      const said = document.querySelector<HTMLElement>('[data-pick-view="added"]')?.innerText;
      return said !== undefined && said !== old;
    }, before);
    return this.pickViewBarSays();
  }

  async pickViewBarSays(): Promise<string> {
    const said = await this.page.locator('[data-pick-view] p').first().innerText();
    return said.replace(/\s+/g, ' ').trim();
  }

  get pickViewBar(): Locator {
    return this.page.locator('[data-pick-view]');
  }

  async takeStepBack(way: Way = 'mouse'): Promise<void> {
    await this.do(this.named(this.called.undo, this.pickViewBar), way);
    await this.pickViewBar.waitFor({ state: 'detached' });
  }

  /** From the card that says where the step went. */
  async openAdded(way: Way = 'mouse'): Promise<void> {
    await this.do(this.named(this.called.open, this.pickViewBar), way);
    await this.editorStands();
  }

  /** By the menu. */
  async openEditor(): Promise<void> {
    await this.sheets.openMenu();
    await this.named(this.called.stories, this.sheets.menu).click();
    await this.editorStands();
  }

  async readAsText(): Promise<void> {
    await this.sheets.openMenu();
    await this.sheets.menu.getByRole('button', { name: /como texto|as a text/ }).click();
  }

  async editorStands(): Promise<void> {
    await this.editor.getByRole('main').waitFor();
    // All small slides, and the large one.
    await this.page.waitForFunction(() => {
      const pictures = [...document.querySelectorAll('[data-editor] [data-thumbnail]')];
      const isSeen = (each: Element) => each.checkVisibility();
      return (
        pictures.filter(isSeen).every((each) => each.querySelector('[data-shown-now]')) &&
        document.querySelector('[data-editor] [data-flying]') === null
      );
    });
  }

  /** Whatever fills the window has come to rest: the page, or the editor over it. */
  async atRest(): Promise<void> {
    if ((await this.editor.count()) === 0) await this.hands.settled();
    else {
      // What has another size now is measured in the next frame, and drawn in the one after it.
      await this.page.evaluate(async () => {
        for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      });
      await this.editorStands();
    }
  }

  /** A language by a link that names it, whatever lies over the page or was chosen before. */
  async openLinkIn(lang: Lang, link: string): Promise<void> {
    this.hands.lang = lang;
    await this.presenting.pasteLink([`lang=${lang}`, link].filter(Boolean).join('&'));
    await this.atRest();
  }

  async leaveEditor(): Promise<void> {
    await this.named(this.called.back, this.editor).click();
    await this.hands.settled();
  }

  // The editor

  async stepsListed(): Promise<readonly StepListed[]> {
    return this.editor.locator('[data-row]').evaluateAll((rows) =>
      rows.map((row) => ({
        headline: (row.querySelector('button')?.getAttribute('aria-label') ?? '').replace(/^[^:]+: /, ''),
        isChosen: row.querySelector('[aria-current="step"]') !== null,
      })),
    );
  }

  async headlines(): Promise<readonly string[]> {
    return (await this.stepsListed()).map(({ headline }) => headline);
  }

  private stepRow(number: number): Locator {
    return this.editor.locator('[data-row]').nth(number - 1);
  }

  /** The step by its number, from 1. */
  async chooseStep(number: number, way: Way = 'mouse'): Promise<void> {
    await this.do(this.stepRow(number).getByRole('button').first(), way);
  }

  async focusStep(number: number): Promise<void> {
    await this.hands.tabTo(this.stepRow(number).getByRole('button').first());
  }

  async moveStep(direction: 'up' | 'down'): Promise<void> {
    await this.named(this.called[direction], this.editor).click();
  }

  async dragStep(from: number, to: number): Promise<void> {
    await this.holdStep(from, to);
    await this.page.mouse.up();
  }

  /** Dragged there, and not let go. */
  async holdStep(from: number, to: number): Promise<void> {
    const source = await this.stepRow(from).boundingBox();
    const target = await this.stepRow(to).boundingBox();
    if (!source || !target) throw new Error('no such step');
    const { mouse } = this.page;
    await mouse.move(source.x + 60, source.y + 20);
    await mouse.down();
    const y = to > from ? target.y + target.height - 4 : target.y + 4;
    await mouse.move(source.x + 70, (source.y + y) / 2, { steps: 4 });
    await mouse.move(source.x + 70, y, { steps: 4 });
  }

  /** By Tab alone. */
  async reach(target: Locator): Promise<void> {
    await this.hands.tabTo(target);
  }

  async duplicateStep(): Promise<void> {
    await this.named(this.called.duplicate, this.editor).click();
  }

  async removeStep(way: Way = 'mouse'): Promise<void> {
    await this.do(this.named(this.called.remove, this.editor), way);
  }

  async pressIn(deed: Deed): Promise<void> {
    await this.named(this.called[deed]).first().click();
  }

  /** A field of the step or the story, by what it is for and its language. */
  field(what: 'headline' | 'note' | 'title', lang: 'es' | 'en' = 'es'): Locator {
    return this.editor.getByLabel(this.called[what][lang], { exact: true });
  }

  get seconds(): Locator {
    return this.editor.getByLabel(this.called.seconds);
  }

  async tellIfTime(): Promise<void> {
    await this.editor.getByRole('radio', { name: this.called.detail }).check();
  }

  async chooseMinutes(text: string): Promise<void> {
    const field = this.editor.getByLabel(this.called.minutes);
    await field.fill(text);
    await field.press('Enter');
  }

  /** What each shorter version comes to. */
  async cuts(): Promise<readonly string[]> {
    const cuts = await this.editor.locator('[data-cut]').allInnerTexts();
    return cuts.map((each) => each.replace(/\s+/g, ' ').trim());
  }

  /** Puts a figure at the caret of the Spanish headline. */
  async insertFigure(query: string, says: string): Promise<void> {
    await this.named(this.called.insert).click();
    await this.editor.getByLabel(this.called.search).fill(query);
    // Those that concern the step's View come first.
    const picker = this.editor.getByLabel(this.called.search).locator('xpath=..');
    await picker.getByRole('button', { name: says }).first().click();
  }

  /** What is told of the last deed. */
  async deedSaid(): Promise<string> {
    const said = this.editor.locator('[data-said]');
    return ((await said.count()) > 0 ? await said.innerText() : '').trim();
  }

  /** What the large slide says. */
  async previewSays(): Promise<string> {
    return (await this.editor.locator('[data-part-of="step"] [data-headline]').innerText()).trim();
  }

  get preview(): Locator {
    return this.editor.locator('[data-part-of="step"] [data-sheet]');
  }

  private onPreview(ref: string): Locator {
    return this.preview.locator(`[data-shown-now] path.leaflet-interactive[data-ref="${ref}"]`).first();
  }

  async pressOnPreview(ref: string): Promise<void> {
    await this.onPreview(ref).click();
  }

  async canPressOnPreview(ref: string): Promise<boolean> {
    return this.onPreview(ref).evaluate((mark) => mark.closest('[inert]') === null);
  }

  get flaw(): Locator {
    return this.editor.locator('[data-flaw]');
  }

  // Saved or not

  async savingSays(): Promise<string> {
    return (await this.editor.locator('[data-saving]').innerText()).trim();
  }

  async untilSaving(state: 'saved' | 'unsaved' | 'saving' | 'none'): Promise<void> {
    await this.editor.locator(`[data-saving="${state}"]`).waitFor();
  }

  async storageFails(how: StorageFault): Promise<void> {
    await this.page.addInitScript(breakStorage, how);
  }

  async storageIsWell(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as { storageIsWell: () => void }).storageIsWell());
  }

  /** Everything that this browser keeps for the page is cleared under its hands. */
  async wipeStorage(): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const { origin } = new URL(this.page.url());
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await session.detach();
  }

  /** One looks at another window and back. */
  async lookBack(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  }

  /** The stored records of stories, by their keys. */
  async storedStories(): Promise<Readonly<Record<string, { rev: number; version: string; text: string }>>> {
    return this.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('saldo-stories');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const database = request.result;
            const records = database.transaction('records').objectStore('records');
            const [keys, values] = [records.getAllKeys(), records.getAll()];
            values.onsuccess = () => {
              database.close();
              resolve(Object.fromEntries(keys.result.map((key, at) => [String(key), values.result[at]])));
            };
          };
        }),
    );
  }

  /** Puts other records in the place of those. */
  async storeStories(records: Readonly<Record<string, unknown>>): Promise<void> {
    await this.page.evaluate(
      (all) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('saldo-stories');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const database = request.result;
            const transaction = database.transaction('records', 'readwrite');
            for (const [key, record] of Object.entries(all))
              transaction.objectStore('records').put(record, key);
            transaction.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        }),
      records,
    );
  }

  // Several stories, notices

  async notices(): Promise<readonly string[]> {
    const said = await this.editor.locator('[data-notice]').allInnerTexts();
    return said.map((each) => each.replace(/\s+/g, ' ').trim());
  }

  notice(kind: 'unsaved' | 'built-in' | 'link' | 'elsewhere' | 'newer' | 'unreadable' | 'problem'): Locator {
    return this.editor.locator(`[data-notice="${kind}"]`);
  }

  private get shelf(): Locator {
    return this.editor.locator('#stories');
  }

  /** No story is open. */
  get noStory(): Locator {
    return this.editor.locator('[data-no-story]');
  }

  /** Another tab of this browser takes the open story over. */
  async otherTabWrites(): Promise<void> {
    const other = await this.page.context().newPage();
    await other.goto(this.page.url());
    await other.locator('[popovertarget="menu"]').click();
    await other.locator('#menu').getByRole('button', { name: this.called.stories, exact: true }).click();
    await other.getByRole('button', { name: this.called.write, exact: true }).click();
    await other.locator('[data-saving="saved"]').waitFor();
  }

  async openFigures(): Promise<void> {
    await this.named(this.called.insert).click();
    await this.editor.getByLabel(this.called.search).waitFor();
  }

  async openShelf(): Promise<void> {
    if (!(await this.shelf.isVisible())) await this.named(this.called.stories, this.editor).click();
    await this.shelf.waitFor();
  }

  /** The titles, and whose each is. */
  async stories(): Promise<readonly string[]> {
    await this.openShelf();
    const all = await this.shelf.locator('li').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return all.map((each) => each.split('\n')[0]?.trim() ?? '');
  }

  async shelfSays(): Promise<string> {
    await this.openShelf();
    const said = (await this.shelf.innerText()).replace(/\s+/g, ' ').trim();
    await this.page.keyboard.press('Escape');
    return said;
  }

  async openStory(title: string): Promise<void> {
    await this.openShelf();
    const named = this.page.getByText(title, { exact: true });
    await this.shelf.locator('li').filter({ has: named }).first().getByRole('button').click();
    await this.editorStands();
  }

  async startStory(title: string): Promise<void> {
    await this.openShelf();
    await this.named(this.called.newStory, this.shelf).click();
    await this.field('title', this.hands.lang).fill(title);
  }

  async copyStory(): Promise<void> {
    await this.named(this.called.copy, this.editor).click();
    await this.field('title', 'es').waitFor();
    await this.editorStands();
  }

  async restoreStory(): Promise<void> {
    const here = this.named(this.called.restore, this.editor.getByRole('main'));
    if (!(await here.isVisible())) await this.openShelf();
    await this.named(this.called.restore, this.editor).filter({ visible: true }).first().click();
  }

  // Files and links

  async saveStoryFile(as: 'saveFile' | 'saveAsIs' = 'saveFile'): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent('download');
    await this.named(this.called[as], this.editor).first().click();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  async openStoryFile(text: string | Buffer, name = 'x.saldo-story.json'): Promise<void> {
    const input = this.editor.locator('input[type="file"]').first();
    await input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  async copyStoryLink(): Promise<void> {
    await this.named(this.called.link, this.editor).click();
  }
}
