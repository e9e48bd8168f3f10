import { jsonObjectOf, type JsonObject, type SealedField } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { PayloadSealing, SealableEvent, SealSubjects } from '@accord/commands';
import type { Draft, DraftStore } from '@accord/agreements/application';
import { isSealedIn, sealedFields as agreementFields } from '@accord/agreements/domain';
import { sealedFields as organizationFields } from '@accord/organizations/domain';
import { sealedFields as policyFields } from '@accord/policy/domain';
import { ERASED, type FieldSealer } from '@accord/privacy';

/** Which fields of which events are sealed: the tables of all contexts as one. */
const RULES = new Map<string, readonly SealedField[]>([
  ...Object.entries<readonly SealedField[]>(agreementFields),
  ...Object.entries<readonly SealedField[]>(organizationFields),
  ...Object.entries<readonly SealedField[]>(policyFields),
]);

/** The rules of a type that hold for this payload. A list without conditions stays itself: it is parsed once. */
function rulesFor(type: string, data: JsonObject): readonly SealedField[] {
  const rules = RULES.get(type) ?? [];
  return rules.every((rule) => isSealedIn(data, rule)) ? rules : rules.filter((rule) => isSealedIn(data, rule));
}

/** Sealing for the command pipeline, by the tables of the contexts. */
export function sealingOf(sealer: FieldSealer): PayloadSealing & Pick<FieldSealer, 'unseal'> {
  return {
    seal: async (streamId: string, revision: number, event: SealableEvent, subjects: SealSubjects) => {
      const data = jsonObjectOf(event.data);
      const rules = rulesFor(event.type, data);
      if (rules.length === 0) return event;
      return { ...event, data: await sealer.seal(streamId, revision, data, rules, subjects) };
    },
    unsealEvent: (event: RecordedEvent) => sealer.unsealEvent(event),
    unseal: (streamId, value) => sealer.unseal(streamId, value),
  };
}

/** A draft is sealed as one text: it may hold anything anywhere, in the names of its members too. */
const DRAFT_RULES: readonly SealedField[] = [{ path: '/document', subject: 'organization' }];
const draftStream = (agreementId: string): string => `draft-${agreementId}`;

/** Drafts whose texts are sealed for their organization, so that erasing the organization's texts reaches them too. */
export function sealedDrafts(rows: DraftStore, sealer: FieldSealer): DraftStore {
  return {
    put: async (draft: Draft) => {
      const { agreementId, organizationId, revision } = draft;
      const organization = `organization:${organizationId}`;
      const subjects = { organization, author: organization };
      const document = { document: JSON.stringify(draft.content) };
      const content = await sealer.seal(draftStream(agreementId), revision, document, DRAFT_RULES, subjects);
      await rows.put({ ...draft, content });
    },
    get: async (agreementId, revision, digest) => {
      const content = await rows.get(agreementId, revision, digest);
      return content && documentOf(await sealer.unseal(draftStream(agreementId), content));
    },
  };
}

/** The draft of an opened row; null when its texts were erased. Rows of the first release hold the draft itself. */
function documentOf(row: JsonObject): JsonObject | null {
  const { document } = row;
  if (document === ERASED) return null;
  return typeof document === 'string' ? jsonObjectOf(JSON.parse(document)) : row;
}
