import { jsonObjectOf } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { PayloadSealing, SealableEvent, SealSubjects } from '@accord/commands';
import type { Draft, DraftStore } from '@accord/agreements/application';
import { sealedFields as agreementFields } from '@accord/agreements/domain';
import { sealedFields as organizationFields } from '@accord/organizations/domain';
import type { FieldSealer } from '@accord/privacy';

type Rule = { readonly path: string; readonly subject: 'organization' | 'author' };

/** Which fields of which events are sealed: both contexts' tables as one. */
const RULES = new Map<string, readonly Rule[]>([
  ...Object.entries<readonly Rule[]>(agreementFields),
  ...Object.entries<readonly Rule[]>(organizationFields),
]);

/** Sealing for the command pipeline, by the tables of the contexts. */
export function sealingOf(sealer: FieldSealer): PayloadSealing & Pick<FieldSealer, 'unseal'> {
  return {
    seal: async (streamId: string, revision: number, event: SealableEvent, subjects: SealSubjects) => {
      const rules = RULES.get(event.type) ?? [];
      if (rules.length === 0) return event;
      return { ...event, data: await sealer.seal(streamId, revision, jsonObjectOf(event.data), rules, subjects) };
    },
    unsealEvent: (event: RecordedEvent) => sealer.unsealEvent(event),
    unseal: (streamId, value) => sealer.unseal(streamId, value),
  };
}

/** Every text of a draft, whatever field it stands in: a draft may hold anything anywhere. */
const DRAFT_RULES: readonly Rule[] = [{ path: '/**', subject: 'organization' }];
const draftStream = (agreementId: string): string => `draft-${agreementId}`;

/** Drafts whose texts are sealed for their organization, so that erasing the organization's texts reaches them too. */
export function sealedDrafts(rows: DraftStore, sealer: FieldSealer): DraftStore {
  return {
    put: async (draft: Draft) => {
      const { agreementId, organizationId, revision } = draft;
      const organization = `organization:${organizationId}`;
      const subjects = { organization, author: organization };
      const content = await sealer.seal(draftStream(agreementId), revision, draft.content, DRAFT_RULES, subjects);
      await rows.put({ ...draft, content });
    },
    get: async (agreementId, revision, digest) => {
      const content = await rows.get(agreementId, revision, digest);
      return content && sealer.unseal(draftStream(agreementId), content);
    },
  };
}
