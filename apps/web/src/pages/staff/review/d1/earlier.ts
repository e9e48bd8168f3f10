/** What earlier reviews found of one principle, over all versions: the record keeps what a new version took off the file. */
import type { HistoryItem } from '../../../../api/types.js';
import { formsOnRecord, type FindingCode } from './draft.js';
import type { Principle } from './judged.js';

export interface EarlierFinding {
  /** The event that recorded it. */
  readonly id: string;
  readonly version: number;
  readonly finding: FindingCode;
  /** Nothing for who may not read it. */
  readonly rationale: string;
  readonly condition: string | undefined;
  readonly actor: HistoryItem['actor'];
  readonly recordedAt: string;
}

/** The findings of a principle that are on the record, the newest first. */
export const earlierFindings = (history: readonly HistoryItem[], principle: Principle): readonly EarlierFinding[] =>
  formsOnRecord(history)
    .flatMap(({ event, form }) => {
      const found = form.findings.find((one) => one.principle === principle);
      if (found === undefined) return [];
      const { finding, rationale = '', condition } = found;
      const { eventId: id, actor, recordedAt } = event;
      return [{ id, version: form.revisionNo, finding, rationale, condition: condition?.text, actor, recordedAt }];
    })
    .toReversed();
