import { expect, it, vi } from 'vitest';
import document_ from '../../public/programmes/al-invest-iv/programme.json';
import { bindPrint, printSummary } from '../../src/app/start/print';
import { readProgramme } from '../../src/formats/programme/programme-document';
import { createDashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';

const { programme } = readProgramme(document_);

it('a summary on its way is printed once, and what is printed before it takes nothing from it', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const dashboard = createDashboard({ programme: programme!, preferences: defaultPreferences });
  const unbind = bindPrint(dashboard);
  const { dataset } = document.documentElement;
  const printed = () => {
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
  };
  const asked = [printSummary(dashboard), printSummary(dashboard)];
  printed();
  await Promise.all(asked);
  expect(print).toHaveBeenCalledTimes(1);
  expect(dataset.print).toBe('summary');
  expect(document.querySelectorAll('[data-paper]')).toHaveLength(1);
  printed();
  expect(dataset).not.toHaveProperty('print');
  expect(document.querySelector('[data-paper]')).toBeNull();
  unbind();
  print.mockRestore();
});
