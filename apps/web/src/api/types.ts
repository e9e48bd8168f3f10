/** Names for what the API answers. */
import type { components, paths } from './schema.js';

type Schemas = components['schemas'];
export type Application = Schemas['Application'];
/** What is written of an application so far: all of it once it was submitted. */
export type ApplicationContent = Partial<Application>;
/** As the API tells it. */
export type ToldAgreement = Schemas['Agreement'];
export type Agreement = Omit<ToldAgreement, 'application'> & { readonly application: ApplicationContent | null };
export type AgreementListItem = Schemas['AgreementListItem'];
export type Facets = Schemas['Facets'];
export type Entitlement = Schemas['Command.Entitlement'];
export type Signature = Schemas['Signature'];
export type WorkItem = Schemas['WorkItem'];
/** An event that this release does not know comes under the name that it has. */
export type HistoryItem = Omit<Schemas['HistoryItem'], 'type' | 'payload'> & {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
};
export type DeadlineAhead = Schemas['DeadlineAhead'];
export type Deadlines = Schemas['Deadlines'];
/** One piece of news from the server: that something changed, and where it stands; what it is, is read. */
export type LiveChange = Schemas['LiveChange'];
/** Somebody else who has the same agreement open. */
export type Onlooker = Schemas['Onlookers']['onlookers'][number];
export type Organization = Schemas['Organization'];
export type OrganizationListItem = Schemas['OrganizationListItem'];
export type Readiness = Schemas['Readiness'];
export type Policy = Schemas['Policy'];
export type Publication = Schemas['Publication'];
export type PublicationItem = Schemas['PublicationItem'];
export type Person = Schemas['Person'];
export type PolicyEffect = Schemas['PolicyEffect'];
export type PolicyAnswer = Schemas['PolicyCommandAnswer'];
export type Diff = Schemas['Diff'];
export type Change = Schemas['Change'];
export type Terms = Schemas['Terms'];
export type Problem = Schemas['Problem'];
export type FieldError = Schemas['FieldError'];
export type CommandAnswer = Schemas['AgreementCommandAnswer'];
export type Programme = Schemas['Programme'];
export type ReportedAccess = Schemas['ReportedAccess'];
export type ReportedRefusal = Schemas['ReportedRefusal'];
export type ExploredEvent = Schemas['ExploredEvent'];
export type EventCount = Schemas['EventCount'];
export type ParkedStream = Schemas['ParkedStreams']['items'][number];
export type JobKinds = Schemas['JobKinds'];
export type JobKind = JobKinds['items'][number];
export type ListedJob = Schemas['ListedJob'];
export type RetriedJobs = Schemas['RetriedJobs'];
export type LegacyInstrument = Schemas['LegacyInstrument'];
export type CheckedLegacyFile = Schemas['CheckedLegacyFile'];
export type CheckedLegacyRecord = Schemas['CheckedLegacyRecord'];
export type LegacyFileItem = Schemas['LegacyFileItem'];
export type LegacyFileProgress = Schemas['LegacyFileProgress'];
export type ConsideredAmendment = Schemas['ConsideredAmendment'];
export type OrganizationAnswer = Schemas['OrganizationCommandAnswer'];

type CommandsBelow<Path extends string> = keyof paths extends infer Known
  ? Known extends `${Path}${infer Name}`
    ? paths[Known & keyof paths] extends { post: object }
      ? Name
      : never
    : never
  : never;

/** Commands on an agreement, and on an organization, as they are named in addresses. */
export type AgreementCommand = Exclude<CommandsBelow<'/api/v1/agreements/{id}/'>, `${string}/${string}`>;
export type OrganizationCommand = CommandsBelow<'/api/v1/organizations/{id}/'>;

/** The body that an address takes. */
type Body<Path> = Path extends keyof paths
  ? paths[Path] extends { post: { requestBody: { content: { 'application/json': infer B } } } }
    ? B
    : never
  : never;
export type AgreementBody<Name extends AgreementCommand> = Body<`/api/v1/agreements/{id}/${Name}`>;
export type OrganizationBody<Name extends OrganizationCommand> = Body<`/api/v1/organizations/{id}/${Name}`>;
export type PolicyCommand = CommandsBelow<'/api/v1/policy/'>;
export type PolicyBody<Name extends PolicyCommand> = Body<`/api/v1/policy/${Name}`>;
export type DraftBody = Body<'/api/v1/agreements'>;
export type RegistrationBody = Body<'/api/v1/organizations'>;

/** What `GET /auth/session` answers. */
export type Session =
  | { readonly signedIn: false; readonly demo: boolean; readonly help?: string }
  | {
      readonly signedIn: true;
      readonly demo: boolean;
      /** Where people find help: a mail address or a page. */
      readonly help?: string;
      readonly subjectId: string;
      readonly functions: readonly string[];
      readonly organizationId?: string;
      readonly rank?: string;
      readonly expiresAt: string;
      /** The day of the record when this was told, and its last second. */
      readonly today: { readonly date: string; readonly endsAt: string };
    };
export type SignedIn = Extract<Session, { readonly signedIn: true }>;

/** One of the people of the demonstration. */
export interface Persona {
  readonly subjectId: string;
  readonly functions: readonly string[];
  readonly organization?: { readonly id: string; readonly slug: string; readonly legalName: string };
  readonly rank?: string;
}
export type RiskRollUp = Schemas['RiskRollUp'];
export type RisksHeld = Schemas['RisksHeld'];
export type AnnualPrivacyReport = Schemas['AnnualPrivacyReport'];
export type Participation = Schemas['Participation'];
export type SeparationOfDuties = Schemas['SeparationOfDuties'];
export type PersonOnAgreement = Schemas['PersonOnAgreement'];
export type MissingPart = Schemas['MissingPart'];
export type WhatIf = Schemas['WhatIf'];
export type Difference = Schemas['Difference'];
export type Webhook = Schemas['Webhook'];
export type WebhookWithSecret = Schemas['WebhookWithSecret'];
export type WebhookDelivery = Schemas['WebhookDelivery'];
