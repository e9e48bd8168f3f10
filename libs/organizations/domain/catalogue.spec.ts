import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '@accord/kernel';
import {
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
const order = codes.refusalCodes.map((one) => one.code);

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
    const wanted = codes.lists.commands.filter((one) => one.stream === 'organization');
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
  it('refuses only with codes of the contract', () => {
    const known = new Set(order);
    expect(guardTable().filter((row) => !known.has(row.code))).toEqual([]);
  });
  it.each(COMMAND_NAMES)('answers %s in the order of the contract', (name) => {
    const rows = guardTable().filter((row) => row.command === slugOf(name));
    const stages = rows.map(({ stage }) => STAGES.indexOf(stage));
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    const places = rows.filter(({ stage }) => stage !== 'state').map(({ code }) => order.indexOf(code));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
  it('judges an appointment by who sends it, separation of duties, the revision and the state', () => {
    const rows = guardTable().filter((row) => row.command === 'appoint-officer');
    expect([...new Set(rows.map(({ stage, code }) => `${stage} ${code}`))]).toEqual([
      'authorization NOT_AUTHORIZED',
      'separation SOD_CONFLICT',
      'version CONFLICT_VERSION',
      'state WRONG_STATE',
      'state ALREADY_IN_STATE',
    ]);
  });
  it('says each thing in a sentence, once for each command', () => {
    for (const { sentence } of guardTable()) expect(sentence).toMatch(/^[A-Za-z].*\.$/);
    const said = guardTable().map(({ command, sentence }) => `${command}: ${sentence}`);
    expect(new Set(said).size).toBe(said.length);
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

describe('reading the stream back', () => {
  const stored = {
    eventId: 'e',
    schemaVersion: 1,
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
      isEligible: false,
    });
  });
});
