import { amendmentDecisions, amendmentMoves, startInForce } from './amendments.js';
import { holdMoves, importMoves, reconsiderationMoves } from './apart.js';
import { delegationMoves, startOfLeave, waiverMoves } from './leaves.js';
import { amendedAccessMoves, startRenewing } from './amended-access.js';
import {
  proposalsInTime,
  reviewsByWhoSteppedBack,
  reviewsOnALockedForm,
  signingAndApplying,
  startOfALockedForm,
  startOfAnOldReview,
  startOfAnotherReviewer,
  determinationsOfAmendments,
  reviewsOfAmendments,
  standardsOfAmendments,
  startNegotiated,
  startOfAYear,
  startUnreviewed,
  wordsOnAmendments,
} from './amended-guards.js';
import {
  amendmentsThatWait,
  recipientsOfAmendments,
  shorterTerms,
  startOfAnotherOfficial,
  startOfClosedPathways,
  startOfHoldingNothing,
  startOfLongAccess,
  startOfMonths,
  startOfRecipients,
  startOfTopSecret,
  topSecretOfAmendments,
} from './amended-officials.js';
import { namedRecipients, negotiated } from '../applications.js';
import type { Scene } from '../scene.js';
import { clockAround, clockInForce, clockOverApplications, clockOverDrafts } from './clock.js';
import {
  TO_REVIEW,
  classifiedBlock,
  clauseMoves,
  detours,
  entering,
  objections,
  straightMoves,
  wordMoves,
} from './moves.js';
import {
  accessMoves,
  endingMoves,
  inForceMoves,
  neighbours,
  startReviewed,
  suspensionMoves,
  upkeepMoves,
} from './in-force.js';
import {
  assignmentsOf,
  BOTH,
  JACK,
  JANUS,
  movesWithBoth,
  movesWithJack,
  movesWithJanus,
  triedByAnAuditor,
} from './people.js';
import {
  attestationMoves,
  lapsesInDraft,
  monthPasses,
  otherAgreementMoves,
  start,
  withClosedPathways,
} from './surroundings.js';
import { along, type Move } from './walk.js';
import { untimelyMoves, wrongAfterReview, wrongBeforeReview, wrongDeterminations } from './wrong.js';
import { wrongAmendments } from './wrong-amendments.js';

/** A small walk: a beginning and the moves that matter to one part of the rules. */
export interface Scenario {
  readonly from: Scene;
  readonly moves: readonly Move[];
  readonly watched: readonly string[];
}

const scenario = (from: Scene, moves: readonly Move[], watched: readonly string[] = []): Scenario => ({
  from,
  moves,
  watched,
});

const named = (pattern: RegExp, moves: readonly Move[] = [...straightMoves, ...detours, ...clauseMoves]) =>
  moves.filter(({ name }) => pattern.test(name));

const concluding = named(/: (accept|open|sign|activate|withdraw|reject)/);
const usual = named(/: (complete|assign|crcl|request|pass$|approve|open|sign|activate|reject|withdraw)|as it was/);
const SECRET = entering(classifiedBlock());
const TOP_SECRET = entering(classifiedBlock('TopSecret'));
const NOT_HELD = entering({ ...classifiedBlock(), possession: { holds: false } });
const NAMED = entering(namedRecipients);
const NAMED_SECRET = entering({ ...namedRecipients, ...classifiedBlock() });

const AMENDED = /: (propose (another|a longer)|crcl on|pass the amendment$|fail|sign|apply|take|decline)/;
const ACCESS_AMENDED = /: (decide|deny|sign|apply|stop access|revoke)/;
const suspends = suspensionMoves.find(({ name }) => name === 'ao-1: suspend')!;

const reached = (opening: readonly Move[], ...names: readonly string[]): Scene =>
  along(start, [...opening, ...straightMoves, ...objections('second-official')], ...names);

/** The small walks of the mutation test, by name; with the rules as they are nothing is broken in any of them. */
export const scenarios = {
  proposal: scenario(start, [
    ...entering({}),
    ...named(/: (complete|assign|crcl|request|pass$|fail|withdraw|reject)|as it was/),
    ...wrongBeforeReview,
    ...otherAgreementMoves,
    lapsesInDraft,
  ]),
  'returns and reviewers': scenario(start, [
    ...entering({}),
    ...named(/: (complete|assign|recuse|crcl|request|pass$|withdraw|reject)|of another party|not material/),
    ...assignmentsOf('pr-1'),
  ]),
  conclusion: scenario(along(reached(entering({}), ...TO_REVIEW), straightMoves, 'reviewer: pass with a condition'), [
    ...concluding,
    ...wrongAfterReview,
    ...attestationMoves,
    ...otherAgreementMoves,
    monthPasses,
  ]),
  objections: scenario(reached(entering({}), ...TO_REVIEW, 'reviewer: pass'), [
    ...concluding,
    ...named(/: (request|crcl)|as it was|clause/),
    ...objections('crcl'),
  ]),
  secret: scenario(reached(SECRET, ...TO_REVIEW, 'reviewer: pass'), [
    ...concluding,
    ...named(/: (approve|deny|drop|request)|as it was|classified-material/),
    ...wrongDeterminations,
    monthPasses,
  ]),
  'secret, with closed pathways': scenario(
    withClosedPathways(reached(SECRET, ...TO_REVIEW, 'reviewer: pass')),
    named(/: (approve|deny)/),
  ),
  'secret, with nothing held': scenario(reached(NOT_HELD, ...TO_REVIEW, 'reviewer: pass'), named(/: (approve|deny)/)),
  'Top Secret': scenario(reached(TOP_SECRET, ...TO_REVIEW, 'reviewer: pass'), [
    ...concluding,
    ...named(/: (approve|deny|drop|second)/),
    ...wrongDeterminations.filter(({ name }) => name.endsWith('below Top Secret')),
    ...objections('second-official'),
  ]),
  'named recipients': scenario(reached(NAMED, ...TO_REVIEW, 'reviewer: pass'), [
    ...concluding,
    ...named(/: (second|request)|as it was/),
    ...wordMoves.filter(({ name }) => name.endsWith('recipients')),
    ...objections('second-official'),
  ]),
  'named recipients at Secret': scenario(reached(NAMED_SECRET, ...TO_REVIEW, 'reviewer: pass'), [
    ...concluding,
    ...named(/: (approve|second|request)|classified-material/),
    ...wrongDeterminations.filter(({ name }) => name.endsWith('more than was asked')),
  ]),
  negotiated: scenario(start, [
    ...entering({ ...negotiated, baselineAnswers: [{ itemId: 'TM-04', answer: 'Gap' }] }),
    ...named(/: (complete|assign|crcl|counsel|pass$|request|accept|open|sign|activate)|as it was/),
    ...wordMoves.filter(({ name }) => name.endsWith('deviations')),
    ...objections('counsel'),
  ]),
  waivers: scenario(startOfLeave, waiverMoves, [JACK]),
  delegations: scenario(start, delegationMoves, [JACK, 'pr-1']),
  imports: scenario(start, importMoves),
  reconsiderations: scenario(start, reconsiderationMoves),
  holds: scenario(start, holdMoves),
  'at any time': scenario(start, [...SECRET, ...usual, ...untimelyMoves]),
  'in force': scenario(startReviewed, [...concluding, ...neighbours, ...inForceMoves, monthPasses]),
  suspensions: scenario(startReviewed, [
    ...concluding,
    ...inForceMoves,
    ...suspensionMoves,
    ...clockInForce,
    ...clockAround,
    monthPasses,
  ]),
  access: scenario(reached(SECRET, ...TO_REVIEW, 'reviewer: pass'), [
    ...concluding,
    ...named(/: (approve|drop)/),
    ...accessMoves,
    monthPasses,
  ]),
  upkeep: scenario(along(reached(entering({}), ...TO_REVIEW), straightMoves, 'reviewer: pass with a condition'), [
    ...concluding,
    ...upkeepMoves,
  ]),
  notices: scenario(startReviewed, [...concluding, ...inForceMoves, ...suspensionMoves, ...endingMoves, monthPasses]),
  'the clock, of applications': scenario(reached(SECRET, ...TO_REVIEW, 'reviewer: pass with a condition'), [
    ...concluding,
    ...named(/: approve/),
    ...clockOverApplications,
    monthPasses,
  ]),
  'the clock, of a draft': scenario(reached(SECRET, 'officer: draft'), [...clockOverDrafts]),
  'the clock, in force': scenario(startReviewed, [
    ...concluding,
    ...neighbours,
    ...inForceMoves,
    ...clockInForce,
    ...clockAround,
    monthPasses,
  ]),
  amendments: scenario(startInForce, [
    ...amendmentMoves.filter(({ name }) => AMENDED.test(name)),
    ...amendmentDecisions,
    ...wrongAmendments,
    suspends,
    monthPasses,
  ]),
  'amended access': scenario(startRenewing, [
    ...amendedAccessMoves.filter(({ name }) => ACCESS_AMENDED.test(name)),
    ...wrongAmendments,
  ]),
  'words on amendments': scenario(startNegotiated, wordsOnAmendments),
  'reviews of amendments': scenario(startInForce, reviewsOfAmendments),
  'proposals in time': scenario(startOfAYear, proposalsInTime),
  'an old review of an amendment': scenario(startOfAnOldReview, signingAndApplying),
  'amendments and who stepped back': scenario(startOfAnotherReviewer, reviewsByWhoSteppedBack),
  'a locked form': scenario(startOfALockedForm, reviewsOnALockedForm),
  'standards of amendments': scenario(startInForce, standardsOfAmendments),
  'determinations of amendments': scenario(startRenewing, [...determinationsOfAmendments, ...amendmentDecisions]),
  'recipients of amendments': scenario(startOfRecipients, recipientsOfAmendments),
  'Top Secret of amendments': scenario(startOfTopSecret, topSecretOfAmendments),
  'amendments that wait': scenario(startOfLongAccess, amendmentsThatWait),
  'a shorter term': scenario(startOfMonths, shorterTerms),
  'closed pathways': scenario(startOfClosedPathways, amendmentDecisions),
  'a renewal without holding': scenario(startOfHoldingNothing, amendmentDecisions),
  'a renewal and who stepped back': scenario(startOfAnotherOfficial, amendmentDecisions),
  'unreviewed access': scenario(startUnreviewed, [
    ...determinationsOfAmendments.slice(0, 1),
    ...amendmentDecisions,
    ...amendmentMoves.filter(({ name }) => /: (crcl on|pass the amendment$|sign)/.test(name)),
  ]),
  auditor: scenario(start, [
    ...SECRET,
    ...usual,
    ...triedByAnAuditor([...SECRET, ...straightMoves, ...detours, ...untimelyMoves]),
  ]),
  jack: scenario(start, movesWithJack, [JACK]),
  janus: scenario(start, movesWithJanus, [JANUS]),
  both: scenario(start, movesWithBoth, [BOTH]),
} as const satisfies Readonly<Record<string, Scenario>>;

/** The name of a small walk. */
export type ScenarioName = keyof typeof scenarios;
