import { createHash } from 'node:crypto';
import { termsDocument } from '../../signature/terms.js';
import type { World } from '../world.js';
import { brokenLaws } from './acts.js';
import { AgreementRecord } from './record.js';
import { brokenSeparation } from './separation.js';

/**
 * What must hold of every agreement, told from its events and without a guard of the product: the second opinion of the
 * property test and the model check. Call it after each accepted command.
 * @param since how many events there were before the command
 * @returns what is broken, in words; nothing when all is well
 */
export function brokenBy(world: World, since: number): readonly string[] {
  const records = world.history
    .slice(since)
    .map((_event, index) => new AgreementRecord(world, world.history.slice(0, since + index + 1)));
  return [...records.flatMap(brokenLaws), ...records.flatMap(brokenSeparation), ...brokenSignatures(world)];
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Every signature that stands is one over the text as it is, and the text lies open (or is in force). */
function brokenSignatures({ state, agreementId, policy, now }: World): readonly string[] {
  const standing = state.signatures.filter(({ status }) => status === 'Signed');
  if (standing.length === 0) return [];
  if (!state.terms?.open) return ['a signature stands over terms that do not lie open'];
  const digest = sha256(termsDocument(state, agreementId, policy(now)));
  return standing.some(({ termsDigest }) => termsDigest !== digest || digest !== state.terms?.termsDigest)
    ? ['a signature stands over another text than the present one']
    : [];
}
