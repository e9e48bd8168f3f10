import { FUNCTIONS, type Actor, type JsonObject } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { commandOfSlug, type AgreementCommand, type CommandName } from '@accord/agreements/domain';

/** A decision as the record has it: the events of one command, texts open. */
export interface RecordedDecision {
  readonly command: CommandName;
  readonly events: readonly RecordedEvent[];
  readonly actor: Actor;
  readonly recordedAt: string;
}

/** The decisions behind the events of one agreement, in order. What names no command that is known here is none. */
export function* decisionsIn(events: readonly RecordedEvent[]): Generator<RecordedDecision, void, undefined> {
  for (let from = 0; from < events.length;) {
    const first = events[from]!;
    let to = from + 1;
    while (events[to] && events[to]!.metadata['commandId'] === first.metadata['commandId']) to += 1;
    const own = events.slice(from, to);
    from = to;
    const command = commandOfSlug(first.metadata['command'] ?? '');
    const actor = actorOf(own);
    if (command && actor) yield { command, events: own, actor, recordedAt: first.recordedAt };
  }
}

/** Who decided, as far as the record says: the function acted in, and the rank that a risk was accepted with. */
function actorOf(events: readonly RecordedEvent[]): Actor | null {
  const { metadata, data } = events[0]!;
  const acting = FUNCTIONS.find((name) => name === metadata['actorFunction']);
  if (acting === undefined) return null;
  const organizationId = metadata['actorOrganizationId'];
  const rank = data['acceptorRank'];
  return {
    subjectId: metadata['actorSubjectId'] ?? '',
    functions: [acting],
    function: acting,
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(rank === 'centre_director' || rank === 'agency_director' || rank === 'department_head' ? { rank } : {}),
  };
}

/**
 * The command as its events tell it. Events carry what was sent, beside what followed from it; where that is not enough,
 * the decision does not come out the same when it is made again, and counts as one that cannot be judged.
 */
export function commandOf({ command, events }: RecordedDecision): AgreementCommand {
  const said: JsonObject = Object.assign({}, ...events.map(({ data }) => data));
  const otherwise = SENT_OTHERWISE[command]?.(said, events) ?? {};
  return sent({ type: command, payload: { ...said, form: said['form'] ?? said, ...otherwise } });
}

type Member = (said: JsonObject, events: readonly RecordedEvent[]) => JsonObject;

const certified: Member = ({ certificationVersion = null }) => ({
  certification: { accepted: true, textVersion: certificationVersion },
});

/** Members that are recorded under another name than they were sent. */
const SENT_OTHERWISE: Partial<Record<CommandName, Member>> = {
  SubmitProposal: certified,
  Resubmit: certified,
  RatifySuspension: (_said, events) => ({ decision: events[0]?.type === 'SuspensionRatified' ? 'Ratify' : 'Lift' }),
};

interface Candidate {
  readonly type: CommandName;
  readonly payload: object;
}

const isCommand = (candidate: Candidate): candidate is AgreementCommand => 'payload' in candidate;

/** What was recorded was valid when it was sent. */
function sent(candidate: Candidate): AgreementCommand {
  if (!isCommand(candidate)) throw new TypeError('A command without a payload was recorded.');
  return candidate;
}
