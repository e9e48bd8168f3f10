import { type LocalDate } from '@accord/kernel';
import type { Content } from '../content.js';
import { command, type PolicyCommandRule } from '../grammar.js';
import { begun } from '../sender.guards.js';
import type { PolicyState } from '../state.js';
import type { PublicationEvent } from './events.js';
import {
  changesSomething,
  contentOf,
  givenByPublication,
  notAboutOneself,
  policyConsistent,
  takesEffectAhead,
} from './guards.js';

/** A proposal: what is to change, from which day on, and why. */
type Payload = { readonly effectiveFrom: LocalDate; readonly reason: string } & Content;

/** The next version of its year: nothing that was ever proposed has it. */
export function nextVersion({ first, publications }: PolicyState, effectiveFrom: LocalDate): string {
  const year = effectiveFrom.slice(0, 4);
  const versions = [...(first ? [first.set.version] : []), ...publications.map(({ version }) => version)];
  const numbers = versions.flatMap((version) => (version.startsWith(`${year}.`) ? [Number(version.slice(5))] : []));
  return `${year}.${Math.max(0, ...numbers) + 1}`;
}

/** What is asked of proposals of one kind besides. */
type Own<Of> = Pick<PolicyCommandRule<Of>, 'payload' | 'separation'>;

/** An administrator proposes a change of the policy. It changes nothing until somebody else has approved it. */
const propose = <Of extends Payload>(own: Own<Of> = {}) =>
  command<Of, PublicationEvent>({
    by: ['admin'],
    payload: [takesEffectAhead, ...(own.payload ?? []), policyConsistent],
    separation: own.separation ?? [],
    already: [changesSomething],
    fits: [begun],
    decide: (payload, state) => {
      const { effectiveFrom, reason } = payload;
      const version = nextVersion(state, effectiveFrom);
      return [{ type: 'PublicationProposed', data: { version, effectiveFrom, content: contentOf(payload), reason } }];
    },
  });

type Proposing<Member extends string> = Extract<Payload, Record<Member, unknown>>;

/** Values: timers, the risk matrix, materiality, bounds, pathways, calendar, wording of forms. */
export const ProposePolicyValues = propose<Proposing<'values'>>();

/** Another baseline of standards. */
export const ProposeBaseline = propose<Proposing<'baseline'>>();

/** Another text of a clause. */
export const ProposeClause = propose<Proposing<'clause'>>();

/** A time in which a statute covers what is shared. */
export const ProposeStatutoryWindow = propose<Proposing<'window'>>();

/** What somebody else holds. */
export const ProposeFunctions = propose<Proposing<'functions'>>({
  payload: [givenByPublication],
  separation: [notAboutOneself],
});
