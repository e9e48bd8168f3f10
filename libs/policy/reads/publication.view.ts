import { localDateOf, type LocalDate, type Principal } from '@accord/kernel';
import {
  changesBetween,
  editionsOf,
  kindOf,
  policyDecider,
  slugOf,
  type Change,
  type CommandName,
  type Content,
  type Kind,
  type PolicyCommand,
  type PolicyState,
  type Publication,
} from '@accord/policy/domain';

/** Where a publication stands. */
export type PublicationStatus = 'Proposed' | 'Approved' | 'InEffect' | 'Withdrawn';

/** A publication in the list of all. */
export interface PublicationItem {
  readonly version: string;
  readonly kind: Kind | 'Shipped';
  readonly status: PublicationStatus;
  readonly effectiveFrom: LocalDate;
  readonly proposedBy: string;
  readonly proposedAt: string;
  /** Why; absent of what was shipped. */
  readonly reason?: string;
  readonly revisedBy?: readonly string[];
  readonly approvedBy?: string;
  readonly approvedAt?: string;
  readonly withdrawnBy?: string;
  readonly withdrawnAt?: string;
  readonly withdrawalReason?: string;
}

/** One publication, whole: what it says, what that changes, and what the caller may do about it. */
export interface PublicationView extends PublicationItem {
  /** Revision of the policy. */
  readonly revision: number;
  readonly content: Content;
  readonly changes: readonly Change[];
  /** The version before it, on its day. */
  readonly after: string;
  readonly actions: readonly { readonly command: string; readonly allowed: boolean; readonly code?: string }[];
}

function statusOf({ approved, withdrawn, effectiveFrom }: Publication, today: LocalDate): PublicationStatus {
  if (withdrawn) return 'Withdrawn';
  if (!approved) return 'Proposed';
  return effectiveFrom <= today ? 'InEffect' : 'Approved';
}

/** A publication as it is listed. Its texts are open. */
export function publicationItem(publication: Publication, today: LocalDate): PublicationItem {
  const { version, content, effectiveFrom, reason, proposed, revised, approved, withdrawn } = publication;
  return {
    version,
    kind: kindOf(content),
    status: statusOf(publication, today),
    effectiveFrom,
    proposedBy: proposed.by,
    proposedAt: proposed.at,
    reason,
    ...(revised.length > 0 ? { revisedBy: [...new Set(revised.map(({ by }) => by))] } : {}),
    ...(approved ? { approvedBy: approved.by, approvedAt: approved.at } : {}),
    ...(withdrawn ? { withdrawnBy: withdrawn.by, withdrawnAt: withdrawn.at, withdrawalReason: withdrawn.reason } : {}),
  };
}

/** What a policy began with, as it is listed. */
export const shippedItem = (state: PolicyState, publishedAt: string): readonly PublicationItem[] =>
  state.first
    ? [
        {
          version: state.first.set.version,
          kind: 'Shipped',
          status: 'InEffect',
          effectiveFrom: state.first.set.effectiveFrom,
          proposedBy: 'clock',
          proposedAt: publishedAt,
        },
      ]
    : [];

/** One publication, as an administrator or a reader of the government sees it at a moment. */
export function publicationView(
  state: PolicyState,
  publication: Publication,
  caller: Principal,
  now: string,
): PublicationView {
  const today = localDateOf(now);
  const editions = editionsOf(state, publication);
  const place = editions.findIndex(({ version }) => version === publication.version);
  const before = editions[place - 1]!;
  return {
    ...publicationItem(publication, today),
    revision: state.revision,
    content: publication.content,
    changes: changesBetween(before, editions[place]!),
    after: before.version,
    actions: actionsOf(state, publication, caller, now),
  };
}

/** What is done about a publication, with the body that says nothing new. */
const commandsOn = ({ version, effectiveFrom, content, reason }: Publication): readonly PolicyCommand[] => [
  { type: 'RevisePublication', payload: { version, effectiveFrom, reason, ...content } },
  { type: 'ApprovePublication', payload: { version } },
  { type: 'WithdrawPublication', payload: { version, reason } },
];

/** Refusals that another body can avoid. */
const OF_THE_BODY = 'INVALID_PAYLOAD';

function actionsOf(
  state: PolicyState,
  publication: Publication,
  caller: Principal,
  now: string,
): PublicationView['actions'] {
  if (!caller.functions.includes('admin')) return [];
  const context = {
    commandId: '',
    actor: { ...caller, function: 'admin' as const },
    now,
    today: localDateOf(now),
    expectedRevision: state.revision,
  };
  return commandsOn(publication).map((command) => {
    const name: CommandName = command.type;
    const decided = policyDecider.decide(command, state, context);
    if (decided.ok || decided.error.code === OF_THE_BODY) return { command: slugOf(name), allowed: true };
    return { command: slugOf(name), allowed: false, code: decided.error.code };
  });
}
