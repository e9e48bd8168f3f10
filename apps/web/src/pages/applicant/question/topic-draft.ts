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

/** What stands on a page once it was saved. */
type Saved = Pick<TopicDraft, 'answers' | 'revision'>;

/**
 * Saves a page, whatever stands in it. What somebody else saved in the meantime stays, unless it is the same answer.
 * @returns what was saved, and under which revision
 * @throws Refusal, Unreachable, Overtaken
 */
export async function saveTopic(
  topic: Topic,
  agreement: Agreement,
  draft: TopicDraft,
  { key, read, baselineVersion }: Saving,
): Promise<Saved> {
  try {
    const revision = await send(agreement, draft.revision, changesOf(draft), { key, baselineVersion });
    return { answers: draft.answers, revision };
  } catch (error) {
    if (!isConflict(error)) throw error;
    const theirs = await read();
    const base = recordedOf(topic, theirs);
    const { values, conflicts } = merge(draft.base, draft.answers, base);
    const merged: TopicDraft = { base, revision: theirs.revision, answers: values, conflicts };
    if (conflicts.length > 0) throw new Overtaken(error, merged);
    const revision = await send(theirs, theirs.revision, changesOf(merged), { key, baselineVersion });
    return { answers: values, revision };
  }
}

/**
 * The page after it was saved while somebody wrote on: what was written since stays.
 * @param sent the answers as they were when it was sent
 * @param latest the agreement as it was read after that
 */
export function afterSaving(
  topic: Topic,
  sent: Answers,
  saved: Saved,
  latest: Agreement,
): (now: TopicDraft) => TopicDraft {
  const base = latest.revision === saved.revision ? recordedOf(topic, latest) : saved.answers;
  return writtenOn(sent, { base, revision: saved.revision, answers: saved.answers, conflicts: [] });
}

/** A page that became another one while somebody wrote on: what was written since the answers were sent stays. */
export const writtenOn =
  (sent: Answers, next: TopicDraft) =>
  ({ answers }: TopicDraft): TopicDraft => ({ ...next, answers: merge(sent, answers, next.answers).values });

async function send(
  agreement: Agreement,
  revision: number,
  changes: Answers,
  { key, baselineVersion }: Omit<Saving, 'read'>,
): Promise<number> {
  const before = opened(agreement.application);
  const after = normalized(withAnswers(before, changes), agreement.agreementForm);
  const fieldPatch = mergePatch(closed(before), closed(after, baselineVersion));
  if (Object.keys(fieldPatch).length === 0) return revision;
  return (await sendToAgreement('revise-draft', { id: agreement.id, revision, key }, { fieldPatch })).revision;
}
