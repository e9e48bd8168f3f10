import type { OnRecord } from '../life-act.js';

/** What the giver of an act looks at first. */
export interface AboutProps {
  readonly on: OnRecord;
}

/** A reason in the words of the policy. */
export const reasonInWords = ({ policy }: Pick<OnRecord, 'policy'>, command: string, code: string): string =>
  policy.catalogues.reasons[command]?.codes.find((one) => one.code === code)?.meaning ?? code;
