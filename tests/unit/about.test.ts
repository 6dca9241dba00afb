import { describe, expect, it } from 'vitest';
import { missingData, type MissingDataKind } from '../../src/model/figures/missing-data';
import type { Programme } from '../../src/model/programme';
import { noteGroups, placeReadings, territoryReadings } from '../../src/model/figures/notes';
import { programme } from '../programmes';

const gapOf = (kind: MissingDataKind, of: Programme = programme) =>
  missingData(of).find((gap) => gap.kind === kind);

describe('what is missing', () => {
  it('is computed: the totals without target, and that nothing is broken down', () => {
    expect(gapOf('target')?.names.map(({ en }) => en)).toEqual([
      'Nuclei formed in the ten zones',
      'Entrepreneurs benefiting in the ten zones',
      'Families per producers’ association',
    ]);
    for (const kind of ['period', 'places', 'years', 'direction'] as const)
      expect(gapOf(kind)?.isTotal).toBe(true);
    expect(gapOf('actual')).toBeUndefined();
  });

  it('names the places without figures, but neither the whole nor places that cannot be chosen', () => {
    const names = gapOf('figures')?.names.map(({ es }) => es);
    expect(names).toContain('Piura');
    for (const name of ['Consorcio Andino', 'Diez zonas del Perú', 'Madrid, España', 'Junín'])
      expect(names).not.toContain(name);
  });

  it('names the cases that tell nothing of before', () => {
    const told = programme.cases.filter(({ steps }) => steps.some(({ kind }) => kind === 'before'));
    expect(gapOf('step.before')?.names).toHaveLength(programme.cases.length - told.length);
  });

  it('is nothing where everything is given', () => {
    const [first] = programme.measurements;
    const period = { start: null, end: '2012' };
    const full: Programme = {
      ...programme,
      measurements: programme.measurements.flatMap((each) => [
        { ...each, period },
        { ...each, period: { start: null, end: '2013' } },
      ]),
    };
    expect(first?.period).toBeNull();
    expect(gapOf('period', full)).toBeUndefined();
    expect(gapOf('years', full)).toBeUndefined();
  });

  it('is the same reference each time', () => {
    expect(missingData(programme)).toBe(missingData(programme));
  });
});

describe('notes and readings', () => {
  it('come each once, under what they are on, with its names', () => {
    const notes = noteGroups(programme).flatMap((group) => group.notes);
    expect(notes.map(({ note }) => note.id).toSorted()).toEqual(
      programme.notes.map(({ id }) => id).toSorted(),
    );
    for (const { note, on } of notes) expect(on).toHaveLength(note.on.length);
    expect(noteGroups(programme)[0]).toMatchObject({ kind: 'whole', notes: [{ on: [] }] });
  });

  it('that say the same are told once', () => {
    const departments = placeReadings(programme).find(({ text }) => text.en?.includes('as the department'));
    expect(departments?.names.length).toBeGreaterThan(3);
    const texts = territoryReadings(programme).map(({ text }) => text.es);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('on things that the document does not have are kept', () => {
    const [note] = programme.notes;
    const strange = { ...programme, notes: note ? [{ ...note, on: ['nothing'] }] : [] };
    expect(noteGroups(strange)).toMatchObject([{ kind: 'other', notes: [{ on: [] }] }]);
  });
});
