/** Every whole-app test gets the app's driver, and fails on the first complaint of the browser that it does not take. */
import { test as base, expect } from '@playwright/test';
import { Driver } from './driver';

export const test = base.extend<{ app: Driver }>({
  app: async ({ page }, provide) => {
    const app = await Driver.on(page);
    await provide(app);
    expect(app.faults.take()).toEqual([]);
    expect(app.neverAskedFor()).toEqual([]);
  },
});

export { expect };
