/** Sends commands: with the revision that was read, and a key that makes a second click the first one again. */
import { rememberOwn } from './position.js';
import { requestJson } from './client.js';
import type {
  AgreementBody,
  AgreementCommand,
  CheckedLegacyFile,
  CommandAnswer,
  ConsideredAmendment,
  DraftBody,
  LegacyFileProgress,
  OrganizationAnswer,
  OrganizationBody,
  OrganizationCommand,
  PolicyAnswer,
  PolicyBody,
  PolicyCommand,
  RegistrationBody,
} from './types.js';

/** What goes with every command. */
export interface Sending {
  /** Made when the form was opened: a UUID. */
  readonly key: string;
  /** The function to act in, of a person who has several. */
  readonly actingAs?: string;
}

interface SendingTo extends Sending {
  readonly id: string;
  /** The revision that was read: a later one is a conflict. */
  readonly revision: number;
}

/** Sends a command on an agreement. @throws Refusal, Unreachable */
export const sendToAgreement = <Name extends AgreementCommand>(
  command: Name,
  { id, revision, ...sending }: SendingTo,
  body: AgreementBody<Name>,
): Promise<CommandAnswer> => send(`/api/v1/agreements/${id}/${command}`, sending, body, revision);

/** Sends a command on an organization. @throws Refusal, Unreachable */
export const sendToOrganization = <Name extends OrganizationCommand>(
  command: Name,
  { id, revision, ...sending }: SendingTo,
  body: OrganizationBody<Name>,
): Promise<OrganizationAnswer> => send(`/api/v1/organizations/${id}/${command}`, sending, body, revision);

/** Sends a command on the policy. @throws Refusal, Unreachable */
export const sendToPolicy = <Name extends PolicyCommand>(
  command: Name,
  { revision, ...sending }: Omit<SendingTo, 'id'>,
  body: PolicyBody<Name>,
): Promise<PolicyAnswer> => send(`/api/v1/policy/${command}`, sending, body, revision);

/** Starts an application. @throws Refusal, Unreachable */
export const startDraft = (sending: Sending, body: DraftBody): Promise<CommandAnswer> =>
  send('/api/v1/agreements', sending, body);

/** Registers an organization. @throws Refusal, Unreachable */
export const registerOrganization = (sending: Sending, body: RegistrationBody): Promise<OrganizationAnswer> =>
  send('/api/v1/organizations', sending, body);

/** What would become of a part of a file. Nothing is written. @throws Refusal, Unreachable */
export const checkLegacyFile = (part: { readonly csv: string; readonly firstLine?: number }) =>
  post<CheckedLegacyFile>('/api/v1/legacy-files/check', part);

/** Keeps a part of a file that is too long for one request. @throws Refusal, Unreachable */
export const sendLegacyFilePart = (part: { readonly digest: string; readonly number: number; readonly text: string }) =>
  post<object>('/api/v1/legacy-files/parts', part);

/** Has a file taken over, whole or not at all: by its text, or by the digest of its parts. @throws Refusal, Unreachable */
export const sendLegacyFile = (file: { readonly csv: string } | { readonly digest: string }) =>
  post<LegacyFileProgress>('/api/v1/legacy-files', file);

/** Sends what is its own key, or records nothing. */
const post = <Answer>(path: string, body: object): Promise<Answer> =>
  requestJson<Answer>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

/** What an amendment would be and ask for. Nothing is written. @throws Refusal, Unreachable */
export const checkAmendment = (
  { id, revision }: Pick<SendingTo, 'id' | 'revision'>,
  body: AgreementBody<'propose-amendment'>,
) =>
  requestJson<ConsideredAmendment>(`/api/v1/agreements/${id}/amendments/check`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${revision}"` },
    body: JSON.stringify(body),
  });

async function send<Answer extends { readonly position: string }>(
  path: string,
  { key, actingAs }: Sending,
  body: unknown,
  revision?: number,
): Promise<Answer> {
  const answer = await requestJson<Answer>(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(revision === undefined ? {} : { 'If-Match': `"${revision}"` }),
      ...(actingAs === undefined ? {} : { 'Accord-Function': actingAs }),
    },
    body: JSON.stringify(body),
  });
  rememberOwn(answer.position);
  return answer;
}
