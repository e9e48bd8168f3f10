/** What somebody writes on one page of questions, and what it was written over. */
import { sendToAgreement } from '../../../api/commands.js';
import { isConflict } from '../../../api/refusal.js';
import type { Agreement } from '../../../api/types.js';
import { merge, type FieldConflict } from '../../../forms/index.js';
import {
  answersOf,
  closed,
  mergePatch,
  normalized,
  opened,
  valueAt,
  withAnswers,
  type Answers,
  type JsonObject,
  type Topic,
} from '../../../parts/application/index.js';

export interface TopicDraft {
  /** What was recorded when the page was opened, under this revision. */
  readonly base: Answers;
  readonly revision: number;
  readonly answers: Answers;
  /** Answers that two people changed: one has to be chosen. */
  readonly conflicts: readonly FieldConflict[];
}

const recordedOf = ({ fields }: Topic, agreement: Agreement): Answers => {
  const application = opened(agreement.application);
  return Object.fromEntries(fields.map(({ pointer }) => [pointer, valueAt(application, pointer)]));
};

/** The page as it is opened. */
export const openTopic = (topic: Topic, agreement: Agreement, suggested: JsonObject): TopicDraft => ({
  base: recordedOf(topic, agreement),
  revision: agreement.revision,
  answers: answersOf(topic, opened(agreement.application), suggested),
  conflicts: [],
});

/** Somebody else saved something on the page since it was opened. */
export const isOvertaken = (topic: Topic, agreement: Agreement, { base, revision }: TopicDraft): boolean =>
  agreement.revision > revision && JSON.stringify(recordedOf(topic, agreement)) !== JSON.stringify(base);

/** Answers of a page that differ from what was recorded. */
const changesOf = ({ base, answers }: Pick<TopicDraft, 'base' | 'answers'>): Answers => {
  const changed = [...new Set([...Object.keys(base), ...Object.keys(answers)])].filter(
    (pointer) => JSON.stringify(base[pointer]) !== JSON.stringify(answers[pointer]),
  );
  return Object.fromEntries(changed.map((pointer) => [pointer, answers[pointer]]));
};

/** Two people changed the same answer: what was put together so far. */
export class Overtaken extends Error {
  constructor(
    readonly refusal: Error,
    readonly draft: TopicDraft,
  ) {
    super(refusal.message);
  }
}

/** How a page is saved. */
interface Saving {
  readonly key: string;
  /** Reads the agreement again. */
  readonly read: () => Promise<Agreement>;
  /** Of the baseline in force: what is saved is answered under it. */
  readonly baselineVersion: string;
}

/**
 * Saves a page, whatever stands in it. What somebody else saved in the meantime stays, unless it is the same answer.
 * @throws Refusal, Unreachable, Overtaken
 */
export async function saveTopic(
  topic: Topic,
  agreement: Agreement,
  draft: TopicDraft,
  { key, read, baselineVersion }: Saving,
): Promise<void> {
  try {
    await send(agreement, draft.revision, changesOf(draft), { key, baselineVersion });
  } catch (error) {
    if (!isConflict(error)) throw error;
    const theirs = await read();
    const base = recordedOf(topic, theirs);
    const { values, conflicts } = merge(draft.base, draft.answers, base);
    const merged: TopicDraft = { base, revision: theirs.revision, answers: values, conflicts };
    if (conflicts.length > 0) throw new Overtaken(error, merged);
    await send(theirs, theirs.revision, changesOf(merged), { key, baselineVersion });
  }
}

async function send(
  agreement: Agreement,
  revision: number,
  changes: Answers,
  { key, baselineVersion }: Omit<Saving, 'read'>,
): Promise<void> {
  const before = opened(agreement.application);
  const after = normalized(withAnswers(before, changes), agreement.agreementForm);
  const fieldPatch = mergePatch(closed(before), closed(after, baselineVersion));
  if (Object.keys(fieldPatch).length === 0) return;
  await sendToAgreement('revise-draft', { id: agreement.id, revision, key }, { fieldPatch });
}
