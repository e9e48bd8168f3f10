import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { canonicalJson, digestOf } from '@accord/kernel';
import { positionOf } from '@accord/event-store';
import { recordedLog, SAMPLES } from '@accord/agreements/projections/testing';
import { historyItem, refusalItem, sealedItem } from './history.view.js';

const [assigned, submitted, byClock] = recordedLog([
  {
    streamId: 'agreement-6f1c1c1e-0000-4000-8000-000000000002',
    type: 'ReviewerAssigned',
    data: SAMPLES.ReviewerAssigned,
    actor: { subjectId: 'staff-cm', function: 'nccic.case_manager' },
  },
  {
    streamId: 'agreement-6f1c1c1e-0000-4000-8000-000000000002',
    type: 'AgreementProposed',
    data: SAMPLES.AgreementProposed,
    actor: { subjectId: 'example.officer', function: 'isao.officer' },
  },
  {
    streamId: 'agreement-6f1c1c1e-0000-4000-8000-000000000002',
    type: 'AgreementWithdrawn',
    data: SAMPLES.AgreementWithdrawn,
    actor: { subjectId: 'clock', function: 'clock' },
  },
]);
const isao = { side: 'isao', subjectId: 'example.officer' } as const;
const auditor = { side: 'auditor', subjectId: 'au' } as const;

describe('a line of the history', () => {
  it('tells government and auditors everything', () => {
    for (const viewer of [{ side: 'government', subjectId: 'cm' } as const, auditor])
      expect(historyItem(assigned!, viewer)).toEqual({
        eventId: assigned!.eventId,
        type: 'ReviewerAssigned',
        revision: 0,
        position: '1',
        recordedAt: '2026-03-02T15:00:00.000Z',
        actor: { subjectId: 'staff-cm', function: 'nccic.case_manager' },
        commandId: assigned!.metadata['commandId'],
        payload: SAMPLES.ReviewerAssigned,
        digest: digestOf(SAMPLES.ReviewerAssigned),
      });
  });

  it('names the request that it came of to the government and auditors, and not to the ISAO', () => {
    const correlated = { ...assigned!, metadata: { ...assigned!.metadata, $correlationId: 'c'.repeat(32) } };
    expect(historyItem(correlated, auditor)).toHaveProperty('correlationId', 'c'.repeat(32));
    expect(historyItem(correlated, isao)).not.toHaveProperty('correlationId');
  });

  it('tells the ISAO in which function government staff acted, not who', () => {
    const item = historyItem(assigned!, isao);
    expect(item.actor).toEqual({ subjectId: null, function: 'nccic.case_manager' });
    expect(item.payload).toEqual({ function: 'dhs.privacy', dueOn: '2026-04-01', reasonCode: 'Absence' });
  });

  it('carries the digest of the payload that this very viewer reads', () => {
    for (const viewer of [auditor, isao]) {
      const item = historyItem(assigned!, viewer);
      expect(item.digest).toBe(createHash('sha256').update(canonicalJson(item.payload)).digest('hex'));
    }
    expect(historyItem(assigned!, isao).digest).not.toBe(historyItem(assigned!, auditor).digest);
  });

  it('tells the ISAO who acted on its own side, and that the clock did', () => {
    expect(historyItem(submitted!, isao).actor).toEqual({
      subjectId: 'example.officer',
      function: 'isao.officer',
    });
    expect(historyItem(byClock!, isao).actor).toEqual({ subjectId: 'clock', function: 'clock' });
  });
});

describe('an event that this release cannot read', () => {
  const later = { ...assigned!, type: 'ReviewerReplaced', data: { subjectId: 'staff-pr' } };
  const newer = { ...assigned!, schemaVersion: 9 };

  it.each([later, newer])('is shown raw, and to the ISAO only that it is there: $type', (event) => {
    expect(historyItem(event, auditor)).toMatchObject({ type: event.type, payload: event.data });
    expect(historyItem(event, isao)).toMatchObject({ type: event.type, payload: {}, digest: digestOf({}) });
  });

  it('tells nobody but the own side of a draft, whatever version of it stands there', () => {
    const draft = { ...assigned!, type: 'DraftRevised', schemaVersion: 9, data: SAMPLES.DraftRevised as never };
    expect(historyItem(draft, auditor).payload).toEqual({});
  });

  it('stands there with its texts sealed where they do not open', () => {
    expect(sealedItem(assigned!, auditor).payload).toEqual(SAMPLES.ReviewerAssigned);
    expect(sealedItem(assigned!, isao).payload).toEqual({});
  });
});

describe('a revised draft in the history', () => {
  const [revised] = recordedLog([
    { streamId: 'agreement-6f1c1c1e-0000-4000-8000-000000000002', type: 'DraftRevised', data: SAMPLES.DraftRevised },
  ]);

  it('is told to its own side; to others a digest and the names of fields would let it be guessed', () => {
    expect(historyItem(revised!, isao).payload).toEqual(SAMPLES.DraftRevised);
    for (const viewer of [auditor, { side: 'government', subjectId: 'cm' } as const])
      expect(historyItem(revised!, viewer)).toMatchObject({ payload: {}, digest: digestOf({}) });
  });
});

describe('a refused command in the history', () => {
  const row = {
    eventId: '6f1c1c1e-0000-4000-8000-000000000009',
    agreementId: '6f1c1c1e-0000-4000-8000-000000000002',
    position: positionOf('12'),
    recordedAt: '2026-03-03T15:00:00.000Z',
    commandId: null,
    subjectId: 'staff-pr',
    function: 'dhs.privacy',
    code: 'SOD_CONFLICT',
    data: { command: 'pass-privacy-review', refusalCode: 'SOD_CONFLICT' },
  };

  it('has no revision and says its code', () => {
    expect(refusalItem(row, auditor)).toEqual({
      eventId: row.eventId,
      type: 'CommandRefused',
      revision: null,
      position: '12',
      recordedAt: row.recordedAt,
      actor: { subjectId: 'staff-pr', function: 'dhs.privacy' },
      commandId: null,
      payload: row.data,
      digest: digestOf(row.data),
      code: 'SOD_CONFLICT',
    });
  });

  it('would not name government staff to the ISAO either', () => {
    expect(refusalItem(row, isao)).toMatchObject({
      actor: { subjectId: null, function: 'dhs.privacy' },
      payload: {},
      digest: digestOf({}),
    });
  });
});
