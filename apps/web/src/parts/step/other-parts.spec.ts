import { describe, expect, it } from '@jest/globals';
import type { Agreement, HistoryItem } from '../../api/types.js';
import { appointmentsInWords, otherParts, partsInWords } from './other-parts.js';

const line = (subjectId: string, name: HistoryItem['actor']['function'], type: string): HistoryItem => ({
  eventId: `${subjectId} ${type}`,
  type,
  revision: 1,
  position: '1',
  recordedAt: '2026-03-05T15:00:00Z',
  actor: { subjectId, function: name },
  commandId: 'c',
  payload: {},
  digest: '',
});
const agreement = (id: string, number: string) => ({ id, number }) as Agreement;

describe('What bars a person from an act', () => {
  const lineage = [
    {
      agreement: agreement('new', 'ISA-2026-00002'),
      history: [
        line('mv-1', 'dhs.privacy', 'PrivacyReviewPassed'),
        line('mv-1', 'dhs.privacy', 'ChangesRequested'),
        line('cm-1', 'nccic.case_manager', 'IntakeCompleted'),
      ],
    },
    {
      agreement: agreement('old', 'ISA-2026-00001'),
      history: [line('mv-1', 'nccic.case_manager', 'IntakeCompleted')],
    },
  ];

  it('is what they did first in each other function, predecessors included', () => {
    const parts = otherParts(lineage, 'mv-1', 'nccic.case_manager');
    expect(parts.map(({ functionName, type }) => [functionName, type])).toEqual([
      ['dhs.privacy', 'PrivacyReviewPassed'],
    ]);
    expect(otherParts(lineage, 'mv-1', 'dhs.privacy').map(({ agreementId }) => agreementId)).toEqual(['old']);
    expect(otherParts(lineage, 'cm-2', 'nccic.case_manager')).toEqual([]);
  });

  it('is said to them, with the agreement where it was another one', () => {
    expect(partsInWords(otherParts(lineage, 'mv-1', 'dhs.privacy'), 'new')).toEqual([
      'On 5 Mar 2026 you acted as case manager on the agreement before this one, ISA-2026-00001: intake completed.',
    ]);
  });

  it('is what they hold or held at the organization', () => {
    const appointments = [
      {
        function: 'isao.officer' as const,
        subjectId: 'ao-1',
        headcountOne: false,
        appointedAt: '2026-01-02T15:00:00Z',
        endedAt: '2026-02-02T15:00:00Z',
      },
      { function: 'isao.fso' as const, subjectId: 'ao-1', headcountOne: false, appointedAt: '2026-01-02T15:00:00Z' },
      { function: 'isao.fso' as const, subjectId: 'ao-2', headcountOne: false, appointedAt: '2026-01-02T15:00:00Z' },
    ];
    expect(appointmentsInWords({ appointments, shortName: 'ST-ISAC' }, 'ao-1')).toEqual([
      'You were ISAO officer of ST-ISAC until 2 Feb 2026: that bars you for some time.',
      'You are facility security officer of ST-ISAC since 2 Jan 2026: nobody acts on both sides.',
    ]);
  });
});
