import type { AcceptorRank, FunctionName, Principal } from '@accord/kernel';
import { organizationIdOf } from './organizations.js';

const person = (subjectId: string, ...functions: readonly FunctionName[]): Principal => ({ subjectId, functions });
const acceptor = (subjectId: string, rank: AcceptorRank): Principal => ({
  ...person(subjectId, 'dhs.risk_acceptor'),
  rank,
});

/** The organization of which `mv-2`, of the privacy office, is an officer too: the case of somebody on both sides. */
export const SHARED_OFFICER = { subjectId: 'mv-2', slug: 'k12-six' } as const;

/** The personas with functions of government, oversight or the platform, as the registry of principals keeps them. */
export const seedPrincipals = (): readonly Principal[] => [
  person('cm-1', 'nccic.case_manager'),
  person('cm-2', 'nccic.case_manager'),
  person('pr-1', 'dhs.privacy'),
  person('pr-2', 'dhs.privacy'),
  person('cr-1', 'dhs.crcl'),
  person('cr-2', 'dhs.crcl'),
  person('co-1', 'dhs.counsel'),
  person('co-2', 'dhs.counsel'),
  person('cs-1', 'dhs.csa'),
  person('cs-2', 'dhs.csa'),
  acceptor('ra-1', 'centre_director'),
  acceptor('ra-2', 'agency_director'),
  person('ao-1', 'nccic.approving_official'),
  person('ao-2', 'nccic.approving_official'),
  person('au-1', 'auditor'),
  person('ad-1', 'admin'),
  person('ad-2', 'admin'),
  person('mv-1', 'nccic.case_manager', 'dhs.privacy'),
  {
    ...person(SHARED_OFFICER.subjectId, 'dhs.privacy', 'isao.officer'),
    organizationId: organizationIdOf(SHARED_OFFICER.slug),
  },
];
