import type { Actor, FunctionName, Principal } from '@accord/kernel';
import { functionsFor } from '../catalogue.js';
import type { CommandName } from '../agreement.js';
import type { AppointmentFact, OrganizationFacts } from '../premises.js';

/** The organization of the tests, and one that has nothing to do with it. */
export const ORGANIZATION = '11111111-1111-4111-8111-111111111111';
export const OTHER_ORGANIZATION = '22222222-2222-4222-8222-222222222222';
/** The agreement of the tests, and the one before it. */
export const AGREEMENT = '33333333-3333-4333-8333-333333333333';
export const PREDECESSOR = '44444444-4444-4444-8444-444444444444';

const person = (subjectId: string, functions: readonly FunctionName[], more: Partial<Principal> = {}): Principal => ({
  subjectId,
  functions,
  ...more,
});

const ISAO = { organizationId: ORGANIZATION };

const PERSONS = [
  person('cm-1', ['nccic.case_manager']),
  person('cm-2', ['nccic.case_manager']),
  person('sb-1', ['nccic.case_manager'], { supervisorId: 'pr-1' }),
  person('sb-2', ['nccic.case_manager'], { supervisorId: 'jack' }),
  person('pr-1', ['dhs.privacy']),
  person('pr-2', ['dhs.privacy']),
  person('cr-1', ['dhs.crcl']),
  person('cr-2', ['dhs.crcl']),
  person('co-1', ['dhs.counsel']),
  person('cs-1', ['dhs.csa']),
  person('cs-2', ['dhs.csa']),
  person('ra-1', ['dhs.risk_acceptor'], { rank: 'centre_director' }),
  person('ra-2', ['dhs.risk_acceptor'], { rank: 'agency_director' }),
  person('ra-3', ['dhs.risk_acceptor'], { rank: 'department_head' }),
  person('ao-1', ['nccic.approving_official']),
  person('ao-2', ['nccic.approving_official']),
  person('au-1', ['auditor']),
  person('av-1', ['auditor', 'nccic.case_manager']),
  person('mv-1', ['nccic.case_manager', 'dhs.privacy']),
  person('mv-2', ['dhs.privacy', 'isao.officer'], ISAO),
  person(
    'jack',
    [
      'nccic.case_manager',
      'dhs.privacy',
      'dhs.crcl',
      'dhs.counsel',
      'dhs.csa',
      'dhs.risk_acceptor',
      'nccic.approving_official',
    ],
    { rank: 'agency_director' },
  ),
  person(
    'janus',
    [
      'nccic.case_manager',
      'dhs.privacy',
      'dhs.crcl',
      'dhs.counsel',
      'dhs.csa',
      'dhs.risk_acceptor',
      'nccic.approving_official',
      'isao.officer',
      'isao.signatory',
    ],
    { rank: 'agency_director', ...ISAO },
  ),
  person('officer', ['isao.officer'], ISAO),
  person('signatory', ['isao.signatory'], ISAO),
  person('fso', ['isao.fso'], ISAO),
  person('both', ['isao.officer', 'isao.signatory'], ISAO),
  person('alone', ['isao.officer', 'isao.signatory'], ISAO),
  person('dismissed', ['isao.officer', 'isao.signatory'], ISAO),
  person('clock', ['clock']),
  person('stranger', ['isao.officer', 'isao.signatory'], { organizationId: OTHER_ORGANIZATION }),
] as const;

/**
 * Everybody who occurs in the tests, by subject id. `both` is officer and signatory, `alone` so by necessity; `jack` holds
 * every function of government, and `janus` those of both sides, while no organization has appointed them yet.
 */
export const persons: ReadonlyMap<string, Principal> = new Map(PERSONS.map((one) => [one.subjectId, one]));

/** A person of the tests. @throws on an unknown one */
export function principal(subjectId: string): Principal {
  const found = persons.get(subjectId);
  if (!found) throw new Error(`Nobody is called ${subjectId} in the tests.`);
  return found;
}

/** A person in the function in which the edge would let them send a command; their first one when it admits none. */
export function actorFor(subjectId: string, command: CommandName): Actor {
  const found = principal(subjectId);
  const by = functionsFor(command);
  return { ...found, function: found.functions.find((one) => by.includes(one)) ?? found.functions[0]! };
}

/** An appointment to a function at the organization of the tests, in force unless said otherwise. */
export const appointment = (
  subjectId: string,
  name: FunctionName,
  more: Partial<AppointmentFact> = {},
): AppointmentFact => ({
  subjectId,
  function: name,
  headcountOne: subjectId === 'alone',
  appointedAt: '2026-01-05T15:00:00.000Z',
  endedAt: null,
  ...more,
});

/** The organization of the tests with all its appointments; nothing attested. */
export const organization: OrganizationFacts = {
  organizationId: ORGANIZATION,
  legalName: 'Great Basin Water Utilities ISAO',
  attestation: null,
  isEligible: false,
  appointments: [
    appointment('officer', 'isao.officer'),
    appointment('signatory', 'isao.signatory'),
    appointment('fso', 'isao.fso'),
    appointment('mv-2', 'isao.officer'),
    appointment('both', 'isao.officer'),
    appointment('both', 'isao.signatory'),
    appointment('alone', 'isao.officer'),
    appointment('alone', 'isao.signatory'),
    appointment('dismissed', 'isao.officer', { endedAt: '2026-02-01T15:00:00.000Z' }),
  ],
};

/** The organization with one more appointment, ended or not: for rule 2. */
export const withAppointment = (subjectId: string, endedAt: string | null = null): Partial<OrganizationFacts> => ({
  appointments: [...organization.appointments, appointment(subjectId, 'isao.fso', { endedAt })],
});
