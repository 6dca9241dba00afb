import { describe, expect, it } from 'vitest';
import { createDashboard } from '../../src/store/page/dashboard';
import { defaultPreferences } from '../../src/store/page/dashboard-state';
import { programme } from '../programmes';

function open() {
  const dashboard = createDashboard({ programme, preferences: defaultPreferences });
  const dialog = () => dashboard.getState().session.dialog;
  return { ...dashboard.actions, dialog, said: () => dashboard.getState().session.announcement };
}

describe('a dialog', () => {
  it('leads back to the one that it was asked for from', () => {
    const { dialogOpened, passportOpened, dialogClosed, dialog } = open();
    dialogOpened('about');
    passportOpened('nuclei.actual');
    passportOpened('nuclei.target');
    expect(dialog()).toEqual({ kind: 'passport', figure: 'nuclei.target', from: { kind: 'about' } });
    dialogClosed();
    expect(dialog()).toEqual({ kind: 'about' });
    dialogClosed();
    expect(dialog()).toBeNull();
  });

  it('asked for from the page leads back to the page', () => {
    const { passportOpened, dialogClosed, dialog } = open();
    passportOpened('nuclei.actual');
    expect(dialog()).toEqual({ kind: 'passport', figure: 'nuclei.actual' });
    dialogClosed();
    expect(dialog()).toBeNull();
  });

  it('to copy by hand lies on a passport that lies on another', () => {
    const { dialogOpened, passportOpened, handCopyOffered, dialogClosed, dialog } = open();
    dialogOpened('about');
    passportOpened('nuclei.actual');
    handCopyOffered('a sentence');
    handCopyOffered('again');
    expect(dialog()).toMatchObject({ kind: 'copy', text: 'a sentence', from: { kind: 'passport' } });
    dialogClosed();
    expect(dialog()).toMatchObject({ kind: 'passport', from: { kind: 'about' } });
  });

  it('says each copy anew', () => {
    const { copyPressed, copied, said } = open();
    copied(true);
    expect(said()).toBe('copied');
    copyPressed();
    expect(said()).toBeNull();
    copied(false);
    expect(said()).toBe('not-copied');
  });
});
