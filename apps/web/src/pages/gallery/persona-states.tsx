import type { Persona } from '../../api/types.js';
import { PersonaPicker } from '../../design/persona-picker.js';
import { Shown } from './shown.js';

const ORGANIZATION = { id: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d58', slug: 'fs-isac', legalName: 'FS-ISAC, Inc.' };
const OF_THE_GOVERNMENT: readonly Persona[] = [
  { subjectId: 'cm-1', functions: ['nccic.case_manager'] },
  { subjectId: 'pr-1', functions: ['dhs.privacy'] },
];
const EVERYBODY: readonly Persona[] = [
  ...OF_THE_GOVERNMENT,
  { subjectId: 'fs-isac.officer', functions: ['isao.officer'], organization: ORGANIZATION },
  { subjectId: 'mv-1', functions: ['nccic.case_manager', 'dhs.privacy'] },
];

/** Whom one can be in the demonstration. */
export function PersonaStates() {
  return (
    <>
      <Shown name="PersonaPicker" state="an organization chosen, people with a conflict">
        <PersonaPicker personas={EVERYBODY} returnTo="/" />
      </Shown>
      <Shown name="PersonaPicker" state="of no organization">
        <PersonaPicker personas={OF_THE_GOVERNMENT} returnTo="/" />
      </Shown>
    </>
  );
}
