import { describe, expect, it } from 'vitest';
import { stretchOf, timelineOf } from '../../src/cases/timeline';
import { eventShort, timelineClaim } from '../../src/cases/timeline-words';
import { timeline as table } from '../../src/i18n/messages/timeline';
import { createI18n, plainText } from '../../src/i18n/i18n';
import type { EventId, Programme, ProgrammeEvent } from '../../src/model/programme';
import { programme } from '../programmes';

const event = (id: string, date: string | null, kind: ProgrammeEvent['kind'] = 'other'): ProgrammeEvent => ({
  id: id as EventId,
  name: { es: id, en: id },
  kind,
  date,
  undated: null,
  place: null,
  description: null,
  sources: [],
});
const withEvents = (
  events: readonly ProgrammeEvent[],
  start: string | null = null,
  end: string | null = null,
): Programme => ({ ...programme, events, start, end });

const yearsOf = (of: Programme) => timelineOf(of).years.map(({ year }) => year);
const claimOf = (of: Programme, lang: 'es' | 'en' = 'es') => {
  const i18n = createI18n(lang, 'pe');
  return plainText(timelineClaim(of, i18n, i18n.from(table)));
};

describe('the years of a programme', () => {
  it('go from its first to its last without a gap, those without a date as marks of the axis', () => {
    const { years, undated } = timelineOf(programme);
    expect(years.map(({ year, ref, span }) => [year, ref, span])).toEqual([
      [2009, 'programme.start', 'first'],
      [2010, 'intergift.date', 'inside'],
      [2011, null, 'inside'],
      [2012, 'sial.date', 'inside'],
      [2013, 'programme.end', 'last'],
    ]);
    expect(undated.map(({ id }) => id)).toEqual(['closing-meeting']);
  });

  it('are the same value for the same programme', () => {
    expect(timelineOf(programme)).toBe(timelineOf(programme));
  });

  it('hold what lies outside of its dates, apart', () => {
    const { years } = timelineOf(withEvents([event('late', '2015-01')], '2013', '2014'));
    expect(years.map(({ year, span }) => [year, span])).toEqual([
      [2013, 'first'],
      [2014, 'last'],
      [2015, 'outside'],
    ]);
  });

  it('come from the events alone where it has no dates', () => {
    expect(timelineOf(withEvents([event('only', '2012')])).years).toMatchObject([{ span: 'only' }]);
    expect(timelineOf(withEvents([event('undated', null)]))).toMatchObject({ years: [] });
    expect(timelineOf(withEvents([]))).toMatchObject({ years: [], undated: [] });
  });

  it('are left out where nothing happened, when they would be too many for one row', () => {
    const near = withEvents([event('first', '2005'), event('second', '2012')]);
    expect(yearsOf(near)).toHaveLength(8);
    expect(yearsOf(withEvents([event('first', '2004'), event('second', '2012')]))).toEqual([2004, 2012]);
  });

  it('are left out where nothing happened for generations', () => {
    const far = withEvents([event('first', '0001'), event('second', '2012'), event('third', '9999')]);
    expect(yearsOf(far)).toEqual([1, 2012, 9999]);
    expect(timelineOf(far).years.map(({ isAfterBreak }) => isAfterBreak)).toEqual([false, true, true]);
  });

  it('hold their events in the order of their dates, those of the year alone first', () => {
    const of = withEvents([event('june', '2012-06'), event('early', '2012-02-03'), event('year', '2012')]);
    expect(timelineOf(of).years[0]?.events.map(({ id }) => id)).toEqual(['year', 'early', 'june']);
  });
});

describe('a date', () => {
  it.each([
    ['2012', 0, 1],
    ['2012-01', 0, 1 / 12],
    ['2012-12', 11 / 12, 1],
  ])('%s covers what it says', (date, from, to) => {
    expect(stretchOf(date)).toEqual([from, to]);
  });

  it('of a day lies in its month', () => {
    const [from, to] = stretchOf('2012-06-30');
    expect(from).toBeGreaterThan(5 / 12);
    expect(to).toBeLessThanOrEqual(6 / 12);
  });
});

describe('the heading', () => {
  it('tells what happened and when', () => {
    expect(claimOf(programme)).toBe('Tres ferias, en 2010 y 2012, en un programa que fue de 2009 a 2013');
    expect(claimOf(programme, 'en')).toBe(
      'Three trade fairs, in 2010 and 2012, in a programme that ran from 2009 to 2013',
    );
  });

  it('has no more in it than the document has', () => {
    expect(claimOf(withEvents([event('fair', '2012-06', 'fair')]))).toBe('Una feria, en 2012');
    expect(claimOf(withEvents([], '2009', '2013'))).toBe('El programa fue de 2009 a 2013');
    expect(claimOf(withEvents([event('undated', null)]))).toBe(
      'Un acontecimiento, del que la fuente no da fecha',
    );
  });

  it('counts years that are too many to be listed', () => {
    const of = withEvents(['2001', '2002', '2003', '2004'].map((date) => event(`in-${date}`, date)));
    expect(claimOf(of)).toBe('Cuatro acontecimientos, en cuatro años distintos');
  });
});

describe('an event on the timeline', () => {
  const short = (of: ProgrammeEvent) => plainText(eventShort(programme, of, createI18n('es', 'pe')));

  it('says where it was, and when if that is more exact than its year', () => {
    const [fair] = programme.events.filter(({ id }) => id === 'intergift');
    expect(fair && short(fair)).toBe('Madrid, España');
    expect(fair && short({ ...fair, date: '2010-06' })).toBe('Madrid, España · junio de 2010');
    expect(fair && short({ ...fair, place: null })).toBe('');
    expect(fair && short({ ...fair, place: programme.territory })).toBe('');
  });
});
