/** Who may record a fact about the security of an organization. */
import type { Organization, SignedIn } from '../../../api/types.js';

type Reader = Pick<SignedIn, 'functions' | 'organizationId'>;

/** The organization's own security officer: what they report counts as its own word. */
export const isOwnSecurityOfficer = (who: Reader, { id }: Pick<Organization, 'id'>): boolean =>
  who.functions.includes('isao.fso') && who.organizationId === id;

/** The security agency of any organization, and the security officer of their own. */
export const mayReportSecurity = (who: Reader, organization: Pick<Organization, 'id'>): boolean =>
  who.functions.includes('dhs.csa') || isOwnSecurityOfficer(who, organization);
