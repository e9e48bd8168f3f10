import type { IncomingMessage, ServerResponse } from 'node:http';
import { findPersona, type OrganizationBySlug } from '@accord/identity';
import type { Configuration, default as Provider, KoaContextWithOIDC } from 'oidc-provider';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** Where the provider asks who somebody is, below its issuer. */
export const INTERACTION = '/interaction';

/**
 * The provider asks nothing on pages of its own: who somebody is they chose before, on the page of the personas, and there
 * is nothing to consent to.
 */
export const withoutPages = (mount: string, organizationBySlug: OrganizationBySlug): Configuration => ({
  findAccount: async (_context, subjectId) => {
    const persona = await findPersona(subjectId, organizationBySlug);
    return persona ? { accountId: subjectId, claims: () => ({ sub: subjectId }) } : undefined;
  },
  interactions: { url: (_context, { uid }) => `${mount}${INTERACTION}/${uid}` },
  loadExistingGrant: grantEverything,
  issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
});

async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
  grant.addOIDCScope('openid');
  grant.addResourceScope(RESOURCE, '');
  await grant.save();
  return grant;
}

/** The API as a resource (RFC 8707): what makes the provider issue JWTs. */
export const RESOURCE = 'urn:accord:api';

/**
 * Takes whom the request names for who they are, whoever signed in from that browser before. A name that nobody has is refused.
 * @throws {SessionNotFound} when nothing was begun from that browser
 */
export async function signIn(
  provider: Provider,
  organizationBySlug: OrganizationBySlug,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response);
  const { login_hint: name } = interaction.params;
  const persona = typeof name === 'string' ? await findPersona(name, organizationBySlug) : null;
  await forgetOther(provider, interaction, persona?.subjectId);
  const result = persona
    ? { login: { accountId: persona.subjectId, remember: false } }
    : { error: 'access_denied', error_description: 'there is no such persona' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** The provider would ask on a page whether somebody else is to be signed out first. */
async function forgetOther(provider: Provider, interaction: Interaction, subjectId: string | undefined): Promise<void> {
  const { session } = interaction;
  if (!session || session.accountId === subjectId) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1_000));
}

/** True for a sign-in that was not begun, or was begun too long ago. */
export const isForgotten = (error: unknown): boolean => error instanceof Error && error.name === 'SessionNotFound';
