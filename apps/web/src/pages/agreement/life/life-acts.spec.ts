import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { askedFields, bodyOfFields } from '../../../forms/command-body.js';
import { pageOfCommand } from '../../../parts/agreement/act-pages.js';
import { LIFE_ACTS } from './acts.js';
import { hasNoChoice, type OnRecord } from './life-act.js';

const on = JSON.parse(
  '{"agreement":{"conditions":[],"risks":[],"review":{"assignments":[{"function":"dhs.privacy","subjectId":"pr-1"},{"function":"dhs.crcl","subjectId":"cr-1","awaitsConfirmation":true}]},"suspension":{"liftConditions":[{"id":"closed","text":"It is closed."}]}},"policy":{"catalogues":{"reasons":{}}},"history":[],"reader":{"subjectId":"pr-1","functions":[]},"today":"2026-03-02"}',
) as OnRecord;

const bodyOf = (command: string, answers: Readonly<Record<string, unknown>>) => {
  const act = [...LIFE_ACTS.values()].find((one) => one.command === command)!;
  const body = bodyOfFields(act.fields(on), answers);
  return act.bodyOf?.(body, answers, on) ?? body;
};

/** The same with the reasons of the policy as they are shipped. */
const withReasons = (reader: object = {}) => {
  const { reasonCodes: reasons } = JSON.parse(readFileSync('libs/contract/data/codes.json', 'utf8'));
  return Object.assign({}, on, { policy: { catalogues: { reasons } }, reader: { ...on.reader, ...reader } });
};

describe('The acts on an agreement in force', () => {
  it('each have a page, and every page is of a command that the API takes', () => {
    const { paths }: { paths: Record<string, unknown> } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8'));
    for (const command of LIFE_ACTS.keys()) {
      expect(pageOfCommand(command, 'id')).toBe(`/agreements/id/act/${command}`);
      expect(Object.keys(paths).some((path) => path.endsWith(`/{id}/${command}`))).toBe(true);
    }
  });

  it('decision: those that approve something warn shortly before the end of the term (UCloud #4503)', () => {
    const approvals = [...LIFE_ACTS.values()].filter(({ isApproval }) => isApproval === true);
    expect(approvals.map(({ command }) => command)).toEqual(['reinstate-agreement', 'reinstate-classified-access']);
  });

  it('say what is so where the record has nothing to choose from, each of those that choose from it', () => {
    const choosing = [...LIFE_ACTS.values()].filter((act) => hasNoChoice(act.fields(withReasons())));
    expect(choosing.map(({ command }) => command)).toEqual([
      'discharge-condition',
      'withdraw-risk-acceptance',
      'correct-record',
    ]);
    for (const { noneOpen } of choosing) expect(noneOpen).toMatch(/^No.+\.$/);
  });

  it('say how long things take as the policy in force has it', () => {
    const timers = [
      { id: 'emergency-suspension', value: 48, unit: 'hours' },
      { id: 'termination-notice', value: 1, unit: 'months' },
      { id: 'changed-condition-report', value: 10, unit: 'businessDays' },
    ];
    const under = Object.assign({}, on, { policy: { ...on.policy, values: { timers } } });
    const leadOf = (command: string) => {
      const { lead } = LIFE_ACTS.get(command)!;
      return typeof lead === 'string' ? lead : lead(under);
    };
    expect(leadOf('suspend-agreement')).toContain('ratify it within 48 hours, or');
    expect(leadOf('give-termination-notice')).toContain('The organization gives 1 month;');
    expect(leadOf('report-changed-condition')).toContain('within 10 business days after it happened');
  });

  it('offer no cause to somebody who cannot give it: the security officer alone says that they stopped it themselves', () => {
    const causesFor = (name: string) => {
      const [cause] = LIFE_ACTS.get('suspend-classified-access')!.fields(withReasons({ functions: [name] }));
      return cause!.options!.map(({ value }) => value);
    };
    expect(causesFor('isao.fso')).toContain('SELF_REPORTED');
    expect(causesFor('dhs.csa')).not.toContain('SELF_REPORTED');
    expect(causesFor('dhs.csa')).toContain('FOCI_CHANGED');
  });

  it('name lift conditions by their place, one a line', () => {
    expect(
      bodyOf('suspend-agreement', {
        '/causeCode': 'SecurityIncident',
        '/scope': 'Entitlements',
        '/liftConditions': 'It is closed.\n\n  It is reported. ',
      }),
    ).toEqual({
      causeCode: 'SecurityIncident',
      scope: 'Entitlements',
      liftConditions: [
        { id: 'condition-1', text: 'It is closed.' },
        { id: 'condition-2', text: 'It is reported.' },
      ],
    });
  });

  it('bring evidence for each lift condition by its name', () => {
    expect(bodyOf('reinstate-agreement', { '/evidence/0/digest': 'ab', '/evidence/0/locator': ' page 4 ' })).toEqual({
      evidence: [{ conditionId: 'closed', digest: 'ab', locator: 'page 4' }],
    });
  });

  it('are about the review of their giver, or the one that waits to be confirmed', () => {
    const until = '2026-03-09';
    expect(bodyOf('delegate-review', { '/subjectId': 'pr-2', '/until': until })).toEqual({
      function: 'dhs.privacy',
      subjectId: 'pr-2',
      until,
    });
    expect(bodyOf('end-delegation', {})).toEqual({ function: 'dhs.privacy' });
    expect(bodyOf('confirm-assignment', {})).toEqual({ function: 'dhs.crcl' });
  });

  it('correct a place that is chosen with what stands there, in an event of the own function alone', () => {
    const event = (eventId: string, name: string, payload: object) => ({
      eventId,
      type: 'AgreementActivated',
      revision: 4,
      recordedAt: '2026-03-02T17:00:00Z',
      actor: { subjectId: 'x', function: name },
      payload,
    });
    const history = [
      event('own', 'nccic.case_manager', { expiresOn: '2029-03-01', entitlements: [{ channel: 'Portal' }] }),
      event('other', 'dhs.privacy', { outcome: 'Passed' }),
    ];
    const read = Object.assign({}, on, { history, reader: { subjectId: 'cm-1', functions: ['nccic.case_manager'] } });
    const fields = LIFE_ACTS.get('correct-record')!.fields(read);
    expect(fields[0]!.options?.map(({ value }) => value)).toEqual(['own']);
    const asked = askedFields(fields, { '/eventId': 'own' }).find(({ pointer }) => pointer === '/fieldPath');
    expect(asked?.options?.map(({ value }) => value)).toEqual(['/expiresOn', '/entitlements/0/channel']);
    expect(asked?.options?.[0]?.label).toContain('1 Mar 2029');
    expect(askedFields(fields, {}).some(({ pointer }) => pointer === '/fieldPath')).toBe(false);
  });

  it('answer each item of the annual review, with a note where it is No', () => {
    const { answers } = bodyOf('complete-annual-review', {
      '/items/retention-kept': 'No',
      '/notes/retention-kept': 'A week too long.',
    }) as { answers: readonly object[] };
    expect(answers).toHaveLength(12);
    expect(answers).toContainEqual({ item: 'retention-kept', answer: 'No', note: 'A week too long.' });
  });
});
