/** Pointing at things, and what is marked by it. */
import type { Locator, Page } from '@playwright/test';
import type { Hands, Way } from './hands';
import { readLooks, readMarks } from '../reading';

export class Pointing {
  constructor(private readonly hands: Hands) {}

  private get page(): Page {
    return this.hands.page;
  }

  async pointAt(thing: Locator | { x: number; y: number }, way: Way = 'mouse'): Promise<void> {
    if ('x' in thing) await this.page.mouse.move(thing.x, thing.y);
    else if (way === 'mouse') await thing.hover();
    else await this.hands.goTo(thing);
  }

  async pointAtPlace(name: string, where: 'list' | 'map', way: Way = 'mouse'): Promise<void> {
    if (where === 'map') await this.pointAt(await this.hands.pointIn(name));
    else if (way === 'keyboard') await this.hands.goToOption(name);
    else {
      await this.hands.openPlaces();
      await this.pointAt(this.hands.option(name));
    }
  }

  async pointAtIndicator(title: string, way: Way = 'mouse'): Promise<void> {
    await this.pointAt(this.hands.row(title, 'achievement'), way);
  }

  async pointAtCase(title: string, way: Way = 'mouse'): Promise<void> {
    await this.pointAt(this.hands.caseButton(title), way);
  }

  async pointAtEvent(name: string, way: Way = 'mouse'): Promise<void> {
    await this.pointAt(this.hands.event(name), way);
  }

  async pointAtNothing(): Promise<void> {
    await this.hands.closePlaces();
    await this.page.mouse.move(720, 5);
  }

  /** What is marked in each view, by reference. */
  async marks(): Promise<Readonly<Record<string, readonly string[]>>> {
    return this.page.evaluate(readMarks);
  }

  /** How the marks of a thing look in each view. */
  async looksOf(ref: string): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(readLooks, ref);
  }
}
