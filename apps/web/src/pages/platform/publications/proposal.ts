/** What every proposal of a change says, and where it is sent. */
import { sendToPolicy } from '../../../api/commands.js';
import type { PolicyBody, PolicyCommand, Publication } from '../../../api/types.js';
import type { FormError } from '../../../design/fields/index.js';
import type { Form } from '../../../forms/index.js';

export interface Proposal {
  readonly effectiveFrom: string;
  readonly reason: string;
}

export type ProposalForm<Values extends Proposal> = Form<Values>;

/** What a form is opened for: a new proposal, or another text of one that waits. */
export interface Occasion {
  /** Of the policy. */
  readonly revision: number;
  readonly onDone: () => void;
  /** What is revised; absent for a new proposal. */
  readonly revised?: Publication;
}

type Proposing = Extract<PolicyCommand, `propose-${string}`>;
type WithoutProposal<Body> = Body extends unknown ? Omit<Body, keyof Proposal> : never;

/** What a change is about, in its one member. */
export type Content = WithoutProposal<PolicyBody<Proposing>>;

/** Names the form within the tab. */
export const formIdOf = ({ revised }: Occasion, command: Proposing): string =>
  revised === undefined ? `policy/${command}` : `policy/${revised.version}/revise`;

/** What a form begins with: nothing, or what was said. */
export const begunWith = ({ revised }: Occasion): Proposal => ({
  effectiveFrom: revised?.effectiveFrom ?? '',
  reason: revised?.reason ?? '',
});

/** Sends a proposal, or the publication in its new text. @throws Refusal, Unreachable */
export function sendProposal(
  { revision, revised }: Occasion,
  command: Proposing,
  { effectiveFrom, reason }: Proposal,
  content: Content,
  key: string,
) {
  const said = { effectiveFrom, reason: reason.trim(), ...content };
  return revised === undefined
    ? sendToPolicy(command, { revision, key }, said)
    : sendToPolicy('revise-publication', { revision, key }, { version: revised.version, ...said });
}

/** What is missing of it. */
export const missingOf = ({ effectiveFrom, reason }: Proposal): readonly FormError[] => [
  ...(effectiveFrom === '' ? [{ pointer: '/effectiveFrom', message: 'Say from which day on.' }] : []),
  ...(reason.trim() === '' ? [{ pointer: '/reason', message: 'Say why.' }] : []),
];
