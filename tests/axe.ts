/** axe on a page, injected once for each document. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  id: string;
  nodes: { target: readonly unknown[]; any: { message: string }[] }[];
}
interface Axe {
  run(root: Document, options: object): Promise<{ violations: Found[] }>;
}

/** What is not accessible, as sentences. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run(document, {
      resultTypes: ['violations'],
      // Named, since axe had it among its experimental rules, which it does not run unasked.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    const said = (id: string, nodes: Found['nodes']) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`);
    return found.violations.flatMap(({ id, nodes }) =>
      said(id, id === 'label-content-name-mismatch' ? nodes.filter(isReallyCalledOtherwise) : nodes),
    );

    /**
     * axe wants all that is seen in a control, in its order, in its name. A row of a chart and a step of a story are controls that hold
     * a picture, which the name tells in a sentence of its own: of those only what they are titled must be in the name, as it is written.
     */
    function isReallyCalledOtherwise({ target }: Found['nodes'][number]): boolean {
      const [selector] = target;
      const control = typeof selector === 'string' ? document.querySelector(selector) : null;
      if (!control?.matches('[data-mark], [data-row] > button')) return true;
      const name = wordsOf(control.getAttribute('aria-label') ?? '');
      return !` ${name} `.includes(` ${wordsOf(titleOf(control))} `);
    }

    /** Of the years of a series each mark is titled by its year; else by the first words that are no small picture's. */
    function titleOf(control: Element): string {
      const year = /^year:(.*)/.exec((control as HTMLElement).dataset.mark ?? '')?.[1];
      if (year !== undefined) return year;
      const blocks = control instanceof SVGElement ? control.querySelectorAll('text') : control.children;
      const texts = [...blocks]
        .filter((block) => block.querySelector('[data-thumbnail]') === null)
        .map((block) => [...textsIn(block)].join(' '));
      return texts.find((text) => /\p{L}/u.test(text)) ?? '';
    }

    function* textsIn(block: Element): Generator<string> {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node.textContent ?? '';
    }

    function wordsOf(text: string): string {
      return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    }
  });
}
