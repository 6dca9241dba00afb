/** axe on a page, injected once for each document: a run then costs half of what AxeBuilder's costs, which injects it each time. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const ours = createRequire(import.meta.url);
const source = readFileSync(
  createRequire(ours.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface Axe {
  run(
    root: Document,
    options: object,
  ): Promise<{
    violations: {
      id: string;
      nodes: { target: readonly unknown[]; any: { message: string }[] }[];
    }[];
  }>;
}

/** What is not accessible, as sentences. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run(document, { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
  });
}
