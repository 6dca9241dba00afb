/** Presenting: the room before a show, the show in one window or two, and what is left of it. */
import { expect, type Page } from '@playwright/test';
import type { Hands } from './hands';
import type { Searching } from './searching';
import type { Sheets } from './sheets';
import { Faults } from '../faults';

const presenting = {
  es: {
    present: 'Presentar',
    here: 'Presentar en esta ventana',
    two: 'Abrir la ventana de la sala',
    more: 'Volver a la página',
    goOn: 'Seguir presentando',
    leave: 'Volver a la página',
    dark: 'Oscuras',
    kiosk: 'Que avance sola',
    seconds: 'Segundos por paso',
    question: 'Pregunta en el minuto',
    save: 'Guardar el registro (.md)',
    end: 'Terminar',
  },
  en: {
    present: 'Present',
    here: 'Present in this window',
    two: 'Open the room’s window',
    more: 'Back to the page',
    goOn: 'Go on presenting',
    leave: 'Back to the page',
    dark: 'Dark',
    kiosk: 'Let it run by itself',
    seconds: 'Seconds for each step',
    question: 'Question at',
    save: 'Save the record (.md)',
    end: 'End',
  },
} as const;

/** What an audience sees. */
export interface SlideShown {
  readonly headline: string;
  readonly step: string | null;
  /** "3 / 12"; null off the cut. */
  readonly number: string | null;
  readonly picture: string;
  readonly foot: string;
  readonly isOffScript: boolean;
  readonly blank: string | null;
  readonly pointer: boolean;
  readonly zoom: number;
  readonly scheme: string | null;
}

/** Runs in the page. `which`: the console has a slide to work with and small ones beside it. */
function readSlide(which: string): SlideShown | null {
  const root = document.querySelector(which);
  const sheet = root?.querySelector<HTMLElement>('[data-sheet]');
  if (!root || !sheet) return null;
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const layer = sheet.querySelector<HTMLElement>('[data-shown-now]');
  const foot = sheet.querySelector('footer');
  const [source, ...rest] = [...(foot?.querySelectorAll('p') ?? [])];
  const content = sheet.firstElementChild;
  return {
    headline: clean(sheet.querySelector('[data-headline]')?.textContent),
    step: sheet.dataset.step ?? null,
    number: clean(rest.find((each) => /\d+ \/ \d+/.test(each.textContent ?? ''))?.textContent) || null,
    picture: layer?.dataset.picture ?? '',
    foot: clean(source?.textContent),
    isOffScript: sheet.querySelector('[data-off-script]') !== null,
    blank: document.querySelector<HTMLElement>('[data-blank]')?.dataset.blank ?? null,
    pointer: sheet.querySelector('[data-pointer]') !== null,
    zoom: content ? new DOMMatrix(getComputedStyle(content).transform).a : 1,
    scheme: root.closest<HTMLElement>('[data-scheme]')?.dataset.scheme ?? null,
  };
}

/** Until the Picture that is shown is drawn and stands still. */
function isSlideStill(): boolean {
  const layer = document.querySelector('[data-sheet] [data-shown-now]');
  if (!layer) return false;
  const isDrawn = layer.querySelector('path[data-ref], [data-mark], table, dl, li, p') !== null;
  const isMoving = layer.querySelector('[data-flying]') !== null;
  return isDrawn && !isMoving && document.getAnimations().every((each) => each.playState !== 'running');
}

async function slideOf(page: Page, which: string): Promise<SlideShown> {
  await page.waitForFunction(isSlideStill, undefined, { polling: 'raf' });
  const shown = await page.evaluate(readSlide, which);
  if (!shown) throw new Error('there is no slide');
  return shown;
}

/** The audience's window. */
export class Room {
  constructor(
    readonly page: Page,
    readonly faults: Faults,
  ) {}

  async shows(): Promise<SlideShown> {
    return slideOf(this.page, '[data-show="audience"]');
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Everything that can be read there. */
  async text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
  }

  /** A place on its map is clicked. */
  async clickPlace(id: string): Promise<void> {
    await clickPlaceIn(this.page, '[data-show="audience"]', id);
  }
}

/** Runs in the page: a point that lies in the shape of a place, and on which nothing else lies, once its map has stood still for a frame. */
function pointOf([within, ref]: readonly [string, string]): { x: number; y: number } | null {
  const path = document.querySelector(`${within} [data-shown-now] path[data-ref="${ref}"]`);
  const box = path?.getBoundingClientRect();
  if (!path || !box) return null;
  const here = `${ref} ${box.left} ${box.top} ${box.width}`;
  const before = Reflect.get(window, 'placeStood');
  Reflect.set(window, 'placeStood', here);
  if (before !== here) return null;
  for (let i = 1; i < 12; i += 1)
    for (let j = 1; j < 12; j += 1) {
      const [x, y] = [box.left + (box.width * i) / 12, box.top + (box.height * j) / 12];
      if (document.elementFromPoint(x, y)?.closest('[data-ref]') === path) return { x, y };
    }
  return null;
}

async function clickPlaceIn(page: Page, root: string, id: string): Promise<void> {
  const found = await page.waitForFunction(pointOf, [root, `place:${id}`] as const, { polling: 'raf' });
  const at = await found.jsonValue();
  if (at) await page.mouse.click(at.x, at.y);
}

export class Presenting {
  constructor(
    private readonly hands: Hands,
    private readonly searching: Searching,
    private readonly sheets: Sheets,
  ) {}

  private get page(): Page {
    return this.hands.page;
  }

  /** From the page to what stands before a show. */
  async openPreflight(): Promise<void> {
    const { present } = presenting[this.hands.lang];
    const button = this.page.getByRole('banner').getByRole('button', { name: present, exact: true });
    if (await button.isVisible()) await button.click();
    else {
      // On a phone the menu has it.
      await this.sheets.openMenu();
      await this.sheets.menu.getByRole('button', { name: present, exact: true }).click();
    }
    await this.page.locator('[data-show="preflight"]').waitFor();
    await this.page.locator('[data-check="parts"][data-state="ok"]').waitFor();
  }

  /** What the room check says: each line with its state. */
  async roomCheck(): Promise<Readonly<Record<string, { state: string; says: string }>>> {
    return this.page.locator('[data-check]').evaluateAll((lines) =>
      Object.fromEntries(
        lines.map((line) => {
          const { check = '', state = '' } = (line as HTMLElement).dataset;
          return [check, { state, says: (line.textContent ?? '').replace(/\s+/g, ' ').trim() }];
        }),
      ),
    );
  }

  async chooseVersion(label: string): Promise<void> {
    await this.page.getByRole('radio', { name: label, exact: true }).locator('xpath=..').click();
  }

  async chooseDarkSlides(): Promise<void> {
    await this.chooseVersion(presenting[this.hands.lang].dark);
  }

  async letRunByItself(seconds: number): Promise<void> {
    await this.page.getByRole('checkbox', { name: presenting[this.hands.lang].kiosk }).check();
    await this.page
      .getByRole('spinbutton', { name: presenting[this.hands.lang].seconds })
      .fill(String(seconds));
  }

  /** From the page into a show that fills this window. */
  async presentHere(): Promise<void> {
    if ((await this.page.locator('[data-show="preflight"]').count()) === 0) await this.openPreflight();
    await this.page.getByRole('button', { name: presenting[this.hands.lang].here, exact: true }).click();
    await this.slide();
  }

  /** From the page into a show with a second window. */
  async presentInTwo(): Promise<Room> {
    if ((await this.page.locator('[data-show="preflight"]').count()) === 0) await this.openPreflight();
    const opened = this.opensRoom();
    await this.page.getByRole('button', { name: presenting[this.hands.lang].two, exact: true }).click();
    const room = await opened;
    await room.shows();
    return room;
  }

  /** The next window that opens is the audience's. */
  async opensRoom(): Promise<Room> {
    const page = await this.page.context().waitForEvent('page');
    const faults = await Faults.on(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    return new Room(page, faults);
  }

  /** How many messages the windows of a show say in so many milliseconds. */
  async messagesIn(room: Room, milliseconds: number): Promise<number> {
    const token = new URL(room.page.url()).searchParams.get('audience') ?? '';
    return this.page.evaluate(
      async ([name, time]) => {
        const channel = new BroadcastChannel(name);
        let count = 0;
        channel.addEventListener('message', () => (count += 1));
        await new Promise((resolve) => setTimeout(resolve, time));
        channel.close();
        return count;
      },
      [`saldo-show-${token}`, milliseconds] as const,
    );
  }

  /** What the slide in this window shows: the one to be worked with, where there are several. */
  async slide(): Promise<SlideShown> {
    const main = '[data-show="console"] main section, [data-show="single"]';
    return slideOf(this.page, main);
  }

  /** What the console says beside the slide. */
  async console(): Promise<{
    status: string;
    notice: string;
    note: string;
    next: string;
    clock: string;
    room: string;
  }> {
    return this.page.evaluate(() => {
      const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
      const notes = document.querySelector('[data-show="console"] [data-notes]');
      const next = document.querySelector('[data-show="console"] [data-coming]');
      return {
        status: clean(document.querySelector('[data-show="console"] header [role="status"]')?.textContent),
        notice: clean(document.querySelector('[data-notice]')?.textContent),
        note: clean(notes?.textContent),
        next: clean(next?.lastElementChild?.textContent),
        clock: clean(document.querySelector('[data-show="console"] header [data-pace]')?.textContent),
        room: clean(document.querySelector('[data-room] [data-headline]')?.textContent),
      };
    });
  }

  async isConsole(): Promise<boolean> {
    return (await this.page.locator('[data-show="console"]').count()) > 0;
  }

  async pressKey(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async pressTool(name: string): Promise<void> {
    await this.page.locator(`[data-tool="${name}"]`).click();
  }

  /** A place on the slide's map is clicked. */
  async clickOnSlide(id: string): Promise<void> {
    await clickPlaceIn(this.page, ':is([data-show="console"] main, [data-show="single"])', id);
  }

  /** The mouse is over this part of the slide. */
  async pointOnSlide(x: number, y: number): Promise<void> {
    const box = await this.page.locator('[data-sheet]').first().boundingBox();
    if (!box) throw new Error('there is no slide');
    await this.page.mouse.move(box.x + box.width * x, box.y + box.height * y);
  }

  /** The page is loaded anew, by accident or by a clicker's F5. */
  async reload(): Promise<void> {
    await this.page.reload();
  }

  /** A link is put into the address bar of the page that stands. */
  async pasteLink(link: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, link);
  }

  /** What fills the window: the page, the room, the console… */
  async screen(): Promise<string> {
    return this.page.evaluate(
      () => document.querySelector<HTMLElement>('[data-show]')?.dataset.show ?? 'page',
    );
  }

  async goOnPresenting(): Promise<void> {
    await this.page.getByRole('button', { name: presenting[this.hands.lang].goOn }).click();
  }

  /** In full screen the browser takes Escape for itself. */
  async leaveFullScreen(): Promise<void> {
    await this.page.keyboard.press('f');
    await this.page.waitForFunction(() => document.fullscreenElement === null);
    // The document has left it before the window has: until then it cannot take another size.
    const size = this.page.viewportSize();
    if (size) await expect(() => this.page.setViewportSize(size)).toPass();
  }

  /** Ends the show by its button, from wherever it is. */
  async endShow(): Promise<void> {
    await this.pointOnSlide(0.5, 0.5);
    const { end } = presenting[this.hands.lang];
    await this.page.getByRole('button', { name: end, exact: true }).click();
  }

  /** In a show: finds something, which becomes a detour. */
  async findOnSlide(text: string, name: string): Promise<void> {
    await this.searching.searchFor(text);
    await this.searching.searchDialog.getByRole('option', { name }).first().click();
    await this.page.locator('dialog[open]').waitFor({ state: 'detached' });
  }

  async leaveShow(): Promise<void> {
    await this.page.locator('[data-show="record"]').waitFor();
    await this.page.getByRole('button', { name: presenting[this.hands.lang].leave }).click();
    await this.hands.settled();
  }

  /** What is left of a show: its steps with their times, and the questions. */
  async record(): Promise<{ steps: readonly string[]; questions: number }> {
    await this.page.locator('[data-show="record"]').waitFor();
    return this.page.evaluate(() => ({
      steps: [...document.querySelectorAll('[data-show="record"] tbody th')].map((each) =>
        (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
      questions: document.querySelectorAll('[data-show="record"] li').length,
    }));
  }

  async wordQuestion(text: string): Promise<void> {
    await this.page.getByLabel(presenting[this.hands.lang].question).fill(text);
  }

  /** The record as the file that is saved. */
  async savedRecord(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: presenting[this.hands.lang].save }).click(),
    ]);
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  }
}
