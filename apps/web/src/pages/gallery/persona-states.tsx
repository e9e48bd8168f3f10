import type { Persona } from '../../api/types.js';
import { PersonaPicker } from '../../design/persona-picker.js';
import { Shown } from './shown.js';

const ORGANIZATION = { id: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d58', slug: 'fs-isac', legalName: 'FS-ISAC, Inc.' };
const EVERYBODY: readonly Persona[] = [
  { subjectId: 'cm-1', functions: ['nccic.case_manager'] },
  { subjectId: 'pr-1', functions: ['dhs.privacy'] },
  { subjectId: 'fs-isac.officer', functions: ['isao.officer'], organization: ORGANIZATION },
  { subjectId: 'mv-1', functions: ['nccic.case_manager', 'dhs.privacy'] },
];

/** Whom one can be in the demonstration. Once: its parts are landmarks, each with a name of its own. */
export const PersonaStates = () => (
  <Shown name="PersonaPicker" state="an organization chosen, people with a conflict">
    <PersonaPicker personas={EVERYBODY} returnTo="/" />
  </Shown>
);
