/** The sections of the dialog "About the data", in their order. */
import type { ComponentType } from 'react';
import type { Programme } from '../../model/programme';
import { placeReadings, territoryReadings } from '../../model/figures/notes';
import { AboutChecks } from './AboutChecks';
import { AboutGaps } from './AboutGaps';
import { AboutLicences } from './AboutLicences';
import { AboutNotes } from './AboutNotes';
import { AboutProgramme } from './AboutProgramme';
import { AboutReadings } from './AboutReadings';
import { AboutSources } from './AboutSources';

type AboutSection = 'programme' | 'sources' | 'checks' | 'readings' | 'notes' | 'gaps' | 'licences';

export const aboutSections: readonly {
  readonly name: AboutSection;
  readonly Part: ComponentType;
}[] = [
  { name: 'programme', Part: AboutProgramme },
  { name: 'sources', Part: AboutSources },
  { name: 'checks', Part: AboutChecks },
  { name: 'gaps', Part: AboutGaps },
  { name: 'notes', Part: AboutNotes },
  { name: 'readings', Part: AboutReadings },
  { name: 'licences', Part: AboutLicences },
];

/** Whether the document has anything for a section; sections without content are left out. */
export function isTold(programme: Programme, name: AboutSection): boolean {
  if (name === 'checks') return programme.claims.length > 0;
  if (name === 'notes') return programme.notes.length > 0;
  if (name === 'readings') return placeReadings(programme).length + territoryReadings(programme).length > 0;
  return true;
}
