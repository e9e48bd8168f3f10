/** Questions that depend on other answers. */
import type { When } from './field.js';
import { valueAt } from './pointers.js';

const is =
  (pointer: string, ...values: readonly unknown[]): When =>
  (application) =>
    values.includes(valueAt(application, pointer));
const holds =
  (pointer: string, code: string): When =>
  (application) => {
    const list = valueAt(application, pointer);
    return Array.isArray(list) && list.includes(code);
  };

export const isNegotiated: When = (_application, agreementForm) => agreementForm === 'Negotiated';
export const hasForeign = is('/foreignMembersOrOwners/present', true);
export const isAutomated = holds('/channels', 'AIS_TAXII');
export const isRed = is('/tlpCeiling', 'RED');
export const hasTool = is('/removal/method', 'Technical', 'Both');
export const isClassified = is('/requestedLevel', 'Confidential', 'Secret', 'TopSecret');
export const upToSecret = is('/requestedLevel', 'Secret', 'TopSecret');
export const upToTopSecret = is('/requestedLevel', 'TopSecret');
export const holdsClassified = is('/possession/holds', true);

/** A role is named once somebody is appointed to it. */
export const isAppointed = (role: string): When => is(`/${role}/appointed`, true);
