import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@accord/kernel';
import type { Draft, DraftStore } from '@accord/agreements/application';
import { RememberedDrafts } from './remembered-drafts.js';

const draft: Draft = {
  agreementId: '1f0c1d7e-7c57-5b0e-9f1e-2f0c8a6d9b11',
  organizationId: '2a0c1d7e-7c57-5b0e-9f1e-2f0c8a6d9b22',
  revision: 4,
  digest: 'f'.repeat(64),
  replaces: null,
  content: { formationNote: 'as it was put' },
};

/** A store that counts how often it is asked, and whose rows can be lost. */
class Rows implements DraftStore {
  asked = 0;
  isBroken = false;

  constructor(private readonly content: JsonObject | null) {}

  put(): Promise<void> {
    return this.isBroken ? Promise.reject(new Error('broken')) : Promise.resolve();
  }

  get(): Promise<JsonObject | null> {
    this.asked += 1;
    return Promise.resolve(this.content);
  }
}

describe('Remembered drafts', () => {
  const { agreementId, revision, digest } = draft;

  it('give back what was put without asking for it, under its own name only', async () => {
    const rows = new Rows(null);
    const drafts = new RememberedDrafts(rows);
    await drafts.put(draft);
    expect(await drafts.get(agreementId, revision, digest)).toEqual(draft.content);
    expect(rows.asked).toBe(0);
    expect(await drafts.get(agreementId, revision, 'e'.repeat(64))).toBeNull();
    expect(await drafts.get(agreementId, revision + 1, digest)).toBeNull();
    expect(rows.asked).toBe(2);
  });

  it('know nothing of what could not be written', async () => {
    const rows = new Rows(null);
    rows.isBroken = true;
    const drafts = new RememberedDrafts(rows);
    await expect(drafts.put(draft)).rejects.toThrow('broken');
    expect(await drafts.get(agreementId, revision, digest)).toBeNull();
  });

  it('ask again once everything was forgotten', async () => {
    const rows = new Rows({ formationNote: 'from the row' });
    const drafts = new RememberedDrafts(rows);
    await drafts.put(draft);
    drafts.forgetAll();
    expect(await drafts.get(agreementId, revision, digest)).toEqual({ formationNote: 'from the row' });
  });
});
