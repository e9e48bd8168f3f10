import type { Schema } from '../openapi.types.js';
import { codeOf, count, date, flag, listOf, moment, oneOf, pageOf, ref, revision, shape, text, uuid } from './shape.js';

const insidersOnly = 'Only for the own side, government and auditors.';

const named = {
  id: uuid,
  slug: text('Names the organization in addresses and personas.'),
  legalName: text(),
};

const kind = { organizationKind: codeOf('organizationKinds'), formationBasis: codeOf('formationBases') };

const scope = {
  sector: text('For the bases Sector and SubSector.'),
  region: text('For the basis Region.'),
};

const profile = {
  ...named,
  shortName: text(),
  ...kind,
  membershipMix: codeOf('membershipMixes'),
  taxStatus: codeOf('taxStatuses'),
  jurisdiction: text(),
  revision,
};

const attestation = shape({
  baselineVersion: text(),
  answers: listOf(shape({ itemId: text(), answer: codeOf('baselineAnswers') }, { evidence: text(insidersOnly) })),
  recordedAt: moment,
  validUntil: { ...date, description: 'Last day on which it counts.' },
  lapsed: flag,
  withdrawnItemIds: listOf(text()),
});

const securityFact = shape(
  {
    factKind: codeOf('securityFactKinds'),
    status: text(),
    asOf: date,
    recordedAt: moment,
    recordedBy: codeOf('functions'),
    recordedCount: count,
  },
  { sourceRef: text(insidersOnly) },
);

const appointment = shape(
  { function: codeOf('appointmentFunctions'), headcountOne: flag, appointedAt: moment },
  { endedAt: moment, subjectId: text(insidersOnly) },
);

/** Answers of the reads of organizations. */
export const organizationSchemas: Readonly<Record<string, Schema>> = {
  OrganizationListItem: shape(profile, scope),
  OrganizationList: pageOf(ref('OrganizationListItem')),
  Attestation: attestation,
  SecurityFact: securityFact,
  Appointment: appointment,
  Organization: shape(
    { ...profile, securityFacts: listOf(ref('SecurityFact')), appointments: listOf(ref('Appointment')) },
    { ...scope, attestation: ref('Attestation') },
  ),
  DirectoryItem: shape(
    { ...named, ...kind, state: oneOf(['Active', 'Suspended']), activeSince: date, expiresOn: date },
    scope,
  ),
  Directory: pageOf(ref('DirectoryItem')),
};
