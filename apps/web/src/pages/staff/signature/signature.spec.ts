import { describe, expect, it } from '@jest/globals';
import type { Agreement, AgreementListItem, HistoryItem, WorkItem } from '../../../api/types.js';
import { sha256OfText } from '../../../words/sha256.js';
import { csvOf } from '../../../design/plots/csv.js';
import { boundTo, termOf } from './bound.js';
import { dataOfDesk } from './desk-data.js';
import { amendmentsOn, deskInWords, deskOf, mayLackSignature, maySign, onTheDesk } from './desk-rows.js';
import { judgementsOf } from './judged.js';

type Part = Partial<Agreement> & { readonly isao?: 'Signed' | 'None'; readonly nccic?: 'Signed' | 'None' };
const open = (id: string, { isao = 'Signed', nccic = 'None', ...rest }: Part = {}): Agreement =>
  ({
    id,
    terms: { termsVersion: 1, termsDigest: 'd', clauseIds: [], signBy: '2026-04-22' },
    facets: {
      intake: 'Complete',
      privacy: 'Passed',
      classified: 'NotRequired',
      risk: 'None',
      signatures: { isao, nccic },
    },
    review: { revisionNo: 1, assignments: [], concurrences: [] },
    risks: [],
    actions: [],
    ...rest,
  }) as unknown as Agreement;
const action = (code?: string) => ({
  actions: [{ command: 'sign-agreement', allowed: code === undefined, ...(code === undefined ? {} : { code }) }],
});
const until = (signBy: string) => ({ terms: { termsVersion: 1, termsDigest: 'd', clauseIds: [], signBy } });

describe('The signature desk', () => {
  it('is a file of exactly its rows, in which no name is reckoned as a formula', () => {
    const row = { agreement: open('one', { number: 'ISA-2026-00001' }), organization: { legalName: '=Water' } };
    const { columns, rows } = dataOfDesk([row]);
    expect(csvOf(columns, rows).split('\r\n')[1]).toMatch(/^ISA-2026-00001,'=Water,2026-04-22,/);
  });

  it('holds what lacks the signature of NCCIC, the first to run out on top, and nothing past its window', () => {
    const rows = [
      open('later'),
      open('soon', until('2026-04-20')),
      open('over', until('2026-04-18')),
      open('done', { nccic: 'Signed' }),
    ];
    expect(
      onTheDesk([...rows, { ...open('none'), terms: undefined } as unknown as Agreement], '2026-04-19').map(
        ({ id }) => id,
      ),
    ).toEqual(['soon', 'later']);
  });

  it.each<[string, Agreement]>([
    ['Yes', open('a', action())],
    ['Not yet: the ISAO signs first', open('a', { isao: 'None', ...action('SIGN_ORDER') })],
    ['Not yet: the ISAO signs first', open('a', { isao: 'None' })],
    ['An approving official signs', open('a')],
  ])('says %s', (word, agreement) => {
    expect(maySign(agreement).word).toBe(word);
  });

  it('names what could not be read, and counts it neither as read nor as nothing', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, facets: open(id).facets }) as unknown as AgreementListItem);
    const read = (data?: Agreement, error: unknown = null) => ({ data, error });
    const refused = new Error('refused');
    const some = deskOf(items, [read(open('a')), read(undefined, refused), read()], '2026-04-19');
    expect([some.rows.map(({ id }) => id), some.isPending, some.unread.map(({ id }) => id)]).toEqual([
      ['a'],
      true,
      ['b'],
    ]);
    const none = deskOf(
      items,
      Array.from({ length: 3 }, () => read(undefined, refused)),
      '2026-04-19',
    );
    expect([none.rows, none.isPending, none.unread]).toEqual([[], false, items]);
    const old = deskOf(items.slice(0, 1), [read(open('a'), refused)], '2026-04-19');
    expect([old.rows.length, old.unread.length]).toEqual([1, 1]);
    expect(
      deskOf(
        items,
        Array.from({ length: 3 }, () => read(open('x', { nccic: 'Signed' }))),
        '2026-04-19',
      ),
    ).toEqual({
      rows: [],
      isPending: false,
      unread: [],
    });
  });

  it('reads nothing that NCCIC has signed already', () => {
    const items = [open('a'), open('b', { nccic: 'Signed' })] as unknown as AgreementListItem[];
    expect(items.filter(mayLackSignature).map(({ id }) => id)).toEqual(['a']);
  });

  it('holds the amendments that wait for NCCIC, and no other work of the reader', () => {
    const work = (agreementId: string, command: string, name = 'nccic.approving_official') =>
      ({ agreementId, command, function: name }) as unknown as WorkItem;
    const all = [
      work('a', 'sign-amendment'),
      work('b', 'sign-agreement'),
      work('c', 'sign-amendment', 'isao.signatory'),
    ];
    expect(amendmentsOn(all).map(({ agreementId }) => agreementId)).toEqual(['a']);
  });

  it('says why not, in a sentence, and counts what becomes of what', () => {
    const barred = open('a', action('SOD_CONFLICT'));
    expect(maySign(barred)).toMatchObject({ tone: 'bad', word: expect.stringMatching(/^No\. You have another part/) });
    expect(deskInWords([])).toBe('No terms are open.');
    expect(deskInWords([open('b', action())])).toBe('One agreement has terms open: one you may sign.');
    expect(deskInWords([barred, open('b', action()), open('c', { isao: 'None' })])).toBe(
      '3 agreements have terms open: one you may sign, one the ISAO has not signed, one you may not sign.',
    );
  });
});

describe('The brief', () => {
  it('says what it binds to, by direction, out of the application', () => {
    const application = {
      infoTypes: [
        { type: 'CyberThreatIndicator', direction: 'both' },
        { type: 'Warning', direction: 'fromNCCIC' },
      ],
      channels: ['AIS_TAXII', 'Portal'],
      onwardRule: 'MembersOnly',
      retentionDaysMax: 180,
      requestedTermMonths: 36,
    };
    const agreement = open('a', { application } as unknown as Part);
    expect(boundTo(agreement, 'Comm-ISAC')).toBe(
      'Receive cyber threat indicators from Comm-ISAC. Send it cyber threat indicators and warnings. By AIS/TAXII and portal. Onward to members only. Kept 180 days at most. Nothing obliges either side to share, and either side may end it.',
    );
    expect(termOf(agreement)).toBe('36 months');
    expect(boundTo(open('a', { application: null }), 'X')).toBe(
      'Nothing obliges either side to share, and either side may end it.',
    );
  });

  it('says who judged what, and that nobody decided where none was asked for', () => {
    const line = (type: string, payload: object): HistoryItem => ({
      eventId: type,
      type,
      revision: 1,
      position: '1',
      recordedAt: '2026-03-05T15:00:00Z',
      actor: { subjectId: 'cm-1', function: 'nccic.case_manager' },
      commandId: 'c',
      payload: { ...payload },
      digest: '',
    });
    const history = [
      line('IntakeCompleted', { checklist: [{ answer: true }, { answer: false }] }),
      line('ClassifiedAccessMarkedNotRequired', {}),
    ];
    const rows = judgementsOf(open('a'), history);
    expect(rows.map(({ office, who, restsOn }) => [office, who, restsOn])).toEqual([
      ['Intake', 'case manager, cm-1', '1 of 2 checks with yes'],
      ['Privacy', 'nobody yet', ''],
      ['Classified access', 'nobody', 'none was asked for, so nobody decided'],
      ['Risk', 'nobody', 'nothing needs an acceptance'],
    ]);
  });

  it('computes the digest of a text as the server does', async () => {
    expect(await sha256OfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
