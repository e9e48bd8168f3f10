import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  availableActions,
  COMMAND_NAMES,
  commandOfSlug,
  functionsOf,
  guardTable,
  isCreation,
  organizationDecider,
  organizationFacts,
  sealedFields,
  slugOf,
  toOrganizationEvent,
  type OrganizationState,
} from './index.js';

interface CodeLists {
  lists: {
    commands: { code: string; by: string[]; stream: string; http: boolean; creation?: boolean }[];
    eventTypes: { code: string; stream?: string }[];
  };
  refusalCodes: { code: string }[];
}
const codes: CodeLists = JSON.parse(readFileSync(new URL('../../contract/data/codes.json', import.meta.url), 'utf8'));

const registered: OrganizationState = {
  ...organizationDecider.initialState,
  revision: 0,
  profile: {
    slug: 'water',
    legalName: 'Water Exchange',
    shortName: 'WX',
    organizationKind: 'ISAO',
    formationBasis: 'Affinity',
    membershipMix: 'Mixed',
    taxStatus: 'Nonprofit',
    jurisdiction: 'US',
  },
};

describe('the guard catalogue', () => {
  it('holds the organization commands of the contract, with their functions', () => {
    const wanted = codes.lists.commands.filter((one) => one.stream === 'organization' && one.http);
    const ours = COMMAND_NAMES.map((name) => ({
      code: slugOf(name),
      by: [...functionsOf(name)],
      creation: isCreation(name),
    }));
    const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
    expect(ours.toSorted(byCode)).toEqual(
      wanted.map(({ code, by, creation }) => ({ code, by, creation: creation ?? false })).toSorted(byCode),
    );
  });
  it('refuses only with codes of the contract, in the order of checks', () => {
    const known = new Set(codes.refusalCodes.map((one) => one.code));
    const table = guardTable();
    expect(table.filter((row) => !known.has(row.code))).toEqual([]);
    const steps = table.filter((row) => row.command === 'appoint-officer').map((row) => row.step);
    expect(steps).toEqual([8, 8, 8, 12, 12]);
  });
  it('seals fields of the event types of the contract and leaves out none of them', () => {
    const wanted = codes.lists.eventTypes.filter((one) => one.stream === 'organization').map((one) => one.code);
    expect(Object.keys(sealedFields).toSorted()).toEqual(wanted.toSorted());
  });
  it('finds a command by its name in a path', () => {
    expect(commandOfSlug('end-appointment')).toBe('EndAppointment');
    expect(commandOfSlug('constructor')).toBeNull();
  });
});

describe('the offered actions', () => {
  it('are those of the caller, with the refusal that shows without a payload', () => {
    expect(availableActions(registered, ['isao.officer'])).toEqual([
      { command: 'record-standards-attestation', allowed: true },
      { command: 'withdraw-attestation', allowed: false, code: 'WRONG_STATE' },
    ]);
    expect(availableActions(registered, ['nccic.case_manager'])).toEqual([
      { command: 'appoint-officer', allowed: true },
      { command: 'end-appointment', allowed: false, code: 'WRONG_STATE' },
    ]);
    expect(availableActions(registered, ['auditor'])).toEqual([]);
  });
});

describe('reading the stream back', () => {
  const stored = {
    eventId: 'e',
    revision: 3,
    recordedAt: '2026-03-02T15:00:00.000Z',
    data: { subjectId: 'a', function: 'isao.fso' },
    metadata: { commandId: 'c', actorSubjectId: 'cm-1', actorFunction: 'nccic.case_manager' },
  };

  it('keeps who did it in which function', () => {
    expect(toOrganizationEvent({ ...stored, type: 'AppointmentEnded' })).toEqual({
      type: 'AppointmentEnded',
      data: stored.data,
      eventId: 'e',
      revision: 3,
      recordedAt: stored.recordedAt,
      commandId: 'c',
      actor: { subjectId: 'cm-1', function: 'nccic.case_manager' },
    });
  });
  it('stops on what it does not know', () => {
    expect(() => toOrganizationEvent({ ...stored, type: 'SomethingNew' })).toThrow(TypeError);
    expect(() => toOrganizationEvent({ ...stored, type: 'AppointmentEnded', metadata: {} })).toThrow(TypeError);
  });
});

describe('the facts for other contexts', () => {
  it('carry name, attestation and every appointment', () => {
    const appointment = {
      subjectId: 'a',
      function: 'isao.fso',
      headcountOne: false,
      appointedAt: 't',
      endedAt: null,
    } as const;
    expect(organizationFacts('id', { ...registered, appointments: [appointment] })).toEqual({
      organizationId: 'id',
      legalName: 'Water Exchange',
      attestation: null,
      appointments: [appointment],
    });
  });
});
