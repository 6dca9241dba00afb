/** What is left of a show: what was shown when, for how long, and what was asked. */
import { describe, expect, it } from 'vitest';
import { asked, recorded, times, worded, type ShowRecord } from '../../src/model/story/show-log';
import { reduceShow } from '../../src/model/story/show';
import { createI18n } from '../../src/i18n/i18n';
import { recordText } from '../../src/story/record/record-text';
import { programme } from '../programmes';
import { begun, story } from '../shows';

const start = begun();
const next = reduceShow(programme, story, start, { kind: 'next' }, 0);
const away = reduceShow(programme, story, next, { kind: 'picturePressed', picture: 'map' }, 0);
const back = reduceShow(programme, story, away, { kind: 'first' }, 0);

/** One step for 4 s, another for 5 s of which 3 are a detour with a question at its third second, and the first one again. */
function told(): ShowRecord {
  let record = recorded([], story, null, start, 0);
  record = recorded(record, story, start, next, 4000);
  record = recorded(record, story, next, away, 6000);
  record = asked(record, away, 7000);
  return recorded(record, story, away, back, 9000);
}

describe('the record', () => {
  it('has steps, detours and questions in their order, each with its time', () => {
    expect(told().map(({ kind, at }) => [kind, at])).toEqual([
      ['step', 0],
      ['step', 4000],
      ['detour', 6000],
      ['question', 7000],
      ['step', 9000],
    ]);
    expect(told()[3]).toMatchObject({ step: next.step, view: away.live, text: '' });
  });

  it('grows only when something else is shown', () => {
    const record = told();
    expect(recorded(record, story, back, back, 10_000)).toBe(record);
    const pointed = reduceShow(programme, story, back, { kind: 'pointed', at: { x: 0, y: 0 } }, 0);
    expect(recorded(record, story, back, pointed, 10_000)).toBe(record);
  });

  it('keeps what was asked in its own words, and words nothing else', () => {
    const record = told();
    expect(worded(record, 3, '¿Y Puno?')[3]).toMatchObject({ kind: 'question', text: '¿Y Puno?' });
    expect(worded(record, 2, '¿Y Puno?')).toEqual(record);
  });

  it('counts each step’s time with its detours and its returns, up to the end and again after it', () => {
    expect([...times(told())]).toEqual([
      [start.step, 4000],
      [next.step, 5000],
    ]);
    const ended: ShowRecord = [...told(), { at: 11_000, kind: 'end' }];
    expect([...times(ended)]).toEqual([
      [start.step, 6000],
      [next.step, 5000],
    ]);
    const goesOn: ShowRecord = [
      ...ended,
      { at: 20_000, kind: 'step', step: next.step },
      { at: 21_000, kind: 'end' },
    ];
    expect(times(goesOn).get(start.step)).toBe(6000);
    expect(times(goesOn).get(next.step)).toBe(6000);
  });
});

describe('the record as a text', () => {
  const marked = '¿Cuánto *creció* el [cacao](x) | en #2012?';
  const withTitle = { ...story, title: { es: 'Reunión *final*', en: 'Last *meeting*' } };
  const text = recordText(
    programme,
    withTitle,
    worded(told(), 3, marked),
    createI18n('es', 'pe'),
    '30 de noviembre',
  );

  it('has the steps with the time that they took and were planned for, in the order in which they were shown', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.slice(1)).toEqual([
      '| 1 | De 2009 a 2013, AL-Invest IV ayudó a pymes de cuatro países a internacionalizarse | 00:04 | 00:30 |',
      '| 2 | Las herramientas de gestión llegaron a 23,810 pymes: 2.05 veces la meta | 00:05 | 01:50 |',
      '| | Total | 00:09 | 19:35 |',
    ]);
  });

  it('keeps marks of Markdown as the characters that were typed', () => {
    expect(text).toContain(String.raw`¿Cuánto \*creció\* el \[cacao\](x) \| en \#2012?`);
    expect(text).toContain(String.raw`Reunión \*final\*`);
  });
});
