import type { Agreement } from '../../api/types.js';

/**
 * The last day of the term, where what is approved now holds for a short time only; nothing otherwise. An amendment that is
 * open knows whether it prolongs the term.
 */
export const endNear = ({ activation, amendment }: Agreement): string | undefined => {
  if (amendment !== undefined) return amendment.termEndsOn;
  return activation?.endsSoon === true ? activation.expiresOn : undefined;
};
