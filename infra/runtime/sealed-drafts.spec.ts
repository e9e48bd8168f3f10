import { describe, expect, it } from '@jest/globals';
import type { Draft, DraftStore } from '@accord/agreements/application';
import { FieldSealer, MemoryKeyStore } from '@accord/privacy';
import { sealedDrafts } from './sealing.js';

const draft: Draft = {
  agreementId: '1f0c1d7e-7c57-5b0e-9f1e-2f0c8a6d9b11',
  organizationId: '2a0c1d7e-7c57-5b0e-9f1e-2f0c8a6d9b22',
  revision: 4,
  digest: 'f'.repeat(64),
  replaces: null,
  content: {
    privacyContact: { roleTitle: 'Privacy officer', phones: ['+1 555 0100'] },
    foiaSensitivity: { '/said in confidence': 'b4' },
  },
};

class Rows implements DraftStore {
  readonly kept: Draft[] = [];

  put(row: Draft): Promise<void> {
    this.kept.push(row);
    return Promise.resolve();
  }

  get(): Promise<Draft['content'] | null> {
    return Promise.resolve(this.kept[0]?.content ?? null);
  }
}

describe('Sealed drafts', () => {
  const { agreementId, revision, digest } = draft;

  it('keep nothing in the clear, the names of members included, and give back what was put', async () => {
    const rows = new Rows();
    const drafts = sealedDrafts(rows, new FieldSealer(new MemoryKeyStore()));
    await drafts.put(draft);
    expect(JSON.stringify(rows.kept)).not.toMatch(/Privacy officer|555|confidence/);
    expect(rows.kept[0]).toMatchObject({ agreementId, digest });
    expect(await drafts.get(agreementId, revision, digest)).toEqual(draft.content);
  });

  it('are unreadable once the texts of their organization are erased', async () => {
    const sealer = new FieldSealer(new MemoryKeyStore());
    const drafts = sealedDrafts(new Rows(), sealer);
    await drafts.put(draft);
    await sealer.erase(`organization:${draft.organizationId}`);
    expect(await drafts.get(agreementId, revision, digest)).toBeNull();
  });

  it('are read from a row of the first release too, which sealed text by text', async () => {
    const sealer = new FieldSealer(new MemoryKeyStore());
    const rows = new Rows();
    const rules = [{ path: '/**', subject: 'organization' as const }];
    const subjects = { organization: 'organization:a', author: 'organization:a' };
    const content = await sealer.seal(`draft-${agreementId}`, revision, draft.content, rules, subjects);
    await rows.put({ ...draft, content });
    expect(await sealedDrafts(rows, sealer).get(agreementId, revision, digest)).toEqual(draft.content);
  });

  it('are null where no row is', async () => {
    const drafts = sealedDrafts(new Rows(), new FieldSealer(new MemoryKeyStore()));
    expect(await drafts.get(agreementId, revision, digest)).toBeNull();
  });
});
