import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../../api/types.js';
import { placeOf } from '../../../parts/application/index.js';
import { afterSaving, isOvertaken, openTopic, writtenOn } from './topic-draft.js';

const { topic } = placeOf('privacy', 'redress')!;
const [TEXT, DAYS] = ['/redress/text', '/redress/responseDays'];

const agreementAt = (revision: number, redress: object): Agreement =>
  ({ id: 'a-1', revision, application: { redress } }) as unknown as Agreement;

describe('A page that is saved by itself', () => {
  const opened = openTopic(topic, agreementAt(4, { text: 'By mail.' }), {});
  const sent = { ...opened.answers, [DAYS]: 30 };

  it('goes on from what was saved', () => {
    const latest = agreementAt(5, { text: 'By mail.', responseDays: 30 });
    const now = afterSaving(topic, sent, { answers: sent, revision: 5 }, latest)({ ...opened, answers: sent });
    expect([now.revision, now.answers, now.conflicts]).toEqual([5, sent, []]);
    expect(now.base).toEqual({ [TEXT]: 'By mail.', [DAYS]: 30 });
    expect(isOvertaken(topic, latest, now)).toBe(false);
  });

  it('keeps what was written while it was under way', () => {
    const since = { ...opened, answers: { ...sent, [DAYS]: 31 } };
    const latest = agreementAt(5, { text: 'By mail.', responseDays: 30 });
    const now = afterSaving(topic, sent, { answers: sent, revision: 5 }, latest)(since);
    expect([now.base[DAYS], now.answers[DAYS]]).toEqual([30, 31]);
  });

  it('takes in what a colleague saved before, and tells of what one saved since', () => {
    const saved = { answers: { ...sent, [TEXT]: 'By phone.' }, revision: 6 };
    const latest = agreementAt(7, { text: 'By letter.', responseDays: 30 });
    const now = afterSaving(topic, sent, saved, latest)({ ...opened, answers: sent });
    expect(now.answers).toEqual({ [TEXT]: 'By phone.', [DAYS]: 30 });
    expect(isOvertaken(topic, latest, now)).toBe(true);
  });

  it('asks its writer to choose, and keeps what was written since', () => {
    const next = { ...opened, revision: 5, conflicts: [{ field: DAYS, yours: 30, theirs: 45 }], answers: sent };
    const now = writtenOn(sent, next)({ ...opened, answers: { ...sent, [TEXT]: 'By mail, or by phone.' } });
    expect([now.conflicts, now.answers]).toEqual([next.conflicts, { [TEXT]: 'By mail, or by phone.', [DAYS]: 30 }]);
  });
});
