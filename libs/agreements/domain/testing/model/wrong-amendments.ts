import * as send from '../commands.js';
import * as forms from '../forms.js';
import { amending } from './amendments.js';
import { inDays } from './moves.js';
import type { Move } from './walk.js';

/** A signature on the amended text that differs from the usual one. */
export const signing = (name: string, by: string, changes: (scene: Parameters<typeof inDays>[0]) => object): Move =>
  amending(name, by, (scene) =>
    send.signAmendment({ authorityValidUntil: inDays(scene, 360), ...changes(scene) })(scene.state),
  );

/** What is tried of an amendment and refused. */
export const wrongAmendments: readonly Move[] = [
  amending('pass the amendment, assigned to nobody', 'pr-2', () => send.passAmendmentReview()),
  amending('pass the amendment on an old form', 'pr-1', () =>
    send.passAmendmentReview({ ...forms.deltaForm(), formVersion: '2015.1' }),
  ),
  amending('pass an amendment that fails', 'pr-1', () => send.passAmendmentReview(forms.failingForm())),
  amending('fail an amendment that passes', 'pr-1', () => send.failAmendmentReview(forms.deltaForm())),
  signing('sign another text of the amendment', 'signatory', () => ({ termsDigest: 'f'.repeat(64) })),
  signing('sign another statement on the amendment', 'signatory', () => ({ statementVersion: '2015.1' })),
  signing('sign the amendment without authority', 'signatory', (scene) => ({ authorityValidUntil: inDays(scene, -1) })),
  amending('decline an own amendment', 'officer', () => send.closeAmendment('Declined')),
  amending("take another's amendment back", 'ao-1', () => send.closeAmendment()),
];
