import type { AcceptorRank, FunctionName, Principal } from '@accord/kernel';

/** Finds the organization that bears a slug; null when none does. */
export type OrganizationBySlug = (slug: string) => Promise<string | null>;

const persona = (subjectId: string, functions: readonly FunctionName[], rank?: AcceptorRank): Principal =>
  rank === undefined ? { subjectId, functions } : { subjectId, functions, rank };

/** The personas of government, oversight and platform; their `sub` is the persona's name. */
const STAFF: readonly Principal[] = [
  persona('cm-1', ['nccic.case_manager']),
  persona('cm-2', ['nccic.case_manager']),
  // lent by the privacy office: reports to one of its reviewers
  { ...persona('sb-1', ['nccic.case_manager']), supervisorId: 'pr-1' },
  persona('pr-1', ['dhs.privacy']),
  persona('pr-2', ['dhs.privacy']),
  persona('cr-1', ['dhs.crcl']),
  persona('cr-2', ['dhs.crcl']),
  persona('co-1', ['dhs.counsel']),
  persona('co-2', ['dhs.counsel']),
  persona('cs-1', ['dhs.csa']),
  persona('cs-2', ['dhs.csa']),
  persona('ra-1', ['dhs.risk_acceptor'], 'centre_director'),
  persona('ra-2', ['dhs.risk_acceptor'], 'agency_director'),
  persona('ao-1', ['nccic.approving_official']),
  persona('ao-2', ['nccic.approving_official']),
  persona('au-1', ['auditor']),
  persona('ad-1', ['admin']),
  persona('ad-2', ['admin']),
  persona('mv-1', ['nccic.case_manager', 'dhs.privacy']),
];

/** Who holds functions of both sides: a privacy officer who is also the officer of one organization. */
const BOTH_SIDES = 'mv-2';

/** Slug of the organization for which the persona of both sides is an officer. */
export const BOTH_SIDES_ORGANIZATION = 'k12-six';

const SIDES: Readonly<Record<string, FunctionName>> = {
  officer: 'isao.officer',
  signatory: 'isao.signatory',
  fso: 'isao.fso',
};

const bothSides = (organizationId: string | null): Principal =>
  organizationId === null
    ? persona(BOTH_SIDES, ['dhs.privacy'])
    : { ...persona(BOTH_SIDES, ['dhs.privacy', 'isao.officer']), organizationId };

/**
 * The personas that do not belong to an organization, the one of both sides included: those whom the principal registry
 * knows in the demonstration.
 * @param organizationId id of `BOTH_SIDES_ORGANIZATION`; null while it is not registered
 */
export const staffPersonas = (organizationId: string | null): readonly Principal[] => [
  ...STAFF,
  bothSides(organizationId),
];

/** The three personas of an organization: `<slug>.officer`, `<slug>.signatory`, `<slug>.fso`. */
export const organizationPersonas = (slug: string, organizationId: string): readonly Principal[] =>
  Object.entries(SIDES).map(([side, name]) => ({ subjectId: `${slug}.${side}`, functions: [name], organizationId }));

/** All personas, given the organizations that are registered. */
export function personas(
  organizations: readonly { readonly slug: string; readonly id: string }[],
): readonly Principal[] {
  const other = organizations.find(({ slug }) => slug === BOTH_SIDES_ORGANIZATION);
  return [
    ...staffPersonas(other?.id ?? null),
    ...organizations.flatMap(({ slug, id }) => organizationPersonas(slug, id)),
  ];
}

/** The persona of a name; null when there is none. An organization that was registered a moment ago has its three. */
export async function findPersona(name: string, organizationBySlug: OrganizationBySlug): Promise<Principal | null> {
  const staff = STAFF.find((one) => one.subjectId === name);
  if (staff !== undefined) return staff;
  if (name === BOTH_SIDES) return bothSides(await organizationBySlug(BOTH_SIDES_ORGANIZATION));
  const [, slug, side] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(officer|signatory|fso)$/.exec(name) ?? [];
  if (slug === undefined || side === undefined || slug.length > 60) return null;
  const organizationId = await organizationBySlug(slug);
  if (organizationId === null) return null;
  return organizationPersonas(slug, organizationId).find((one) => one.subjectId === name) ?? null;
}
