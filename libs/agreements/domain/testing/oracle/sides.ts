import type { FunctionName } from '@accord/kernel';

const GOVERNMENT: ReadonlySet<FunctionName> = new Set([
  'nccic.case_manager',
  'nccic.approving_official',
  'dhs.privacy',
  'dhs.crcl',
  'dhs.counsel',
  'dhs.csa',
  'dhs.risk_acceptor',
]);
const ORGANIZATION: ReadonlySet<FunctionName> = new Set(['isao.officer', 'isao.signatory', 'isao.fso']);

/** The side on which a function stands; null for oversight and platform. */
export function sideOf(name: FunctionName): 'government' | 'organization' | null {
  if (GOVERNMENT.has(name)) return 'government';
  return ORGANIZATION.has(name) ? 'organization' : null;
}
