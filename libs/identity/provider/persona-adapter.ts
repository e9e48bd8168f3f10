import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { findPersona, type OrganizationBySlug } from '@accord/identity';

/** The secret of every persona. Known to everybody, which is why production refuses them. */
const SECRET = 'demo';

/** The client by which people sign in through a browser. It has no secret: PKCE stands for one. */
export const WEB_CLIENT = 'accord-web';

/** Most of each that is under way: sign-ins that were begun, codes that were not redeemed, tokens that renew others. */
const MOST_UNDER_WAY = 1_000;

/** What each persona, and the browser's client, is to the provider. */
export interface Clients {
  readonly organizationBySlug: OrganizationBySlug;
  /** Where the browser's client takes people back. */
  readonly redirectUri: string;
}

/**
 * What the provider keeps. Its clients are the personas, looked up at each call, and the browser's; its access tokens are
 * self-contained. What is under way is kept in memory: a restart ends no session, only a sign-in that was just begun.
 */
export class PersonaAdapter implements Adapter {
  private readonly kept = new LRUCache<string, AdapterPayload>({ max: MOST_UNDER_WAY });

  constructor(
    private readonly model: string,
    private readonly clients: Clients,
  ) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.model === 'Client' ? this.client(id) : this.kept.get(id);
  }

  async upsert(id: string, payload: AdapterPayload, expiresInSeconds: number): Promise<void> {
    this.kept.set(id, payload, { ttl: expiresInSeconds * 1_000 });
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...this.kept.values()].find((one) => one.uid === uid);
  }

  async consume(id: string): Promise<void> {
    const found = this.kept.get(id);
    if (found) found['consumed'] = Math.floor(Date.now() / 1_000);
  }

  async destroy(id: string): Promise<void> {
    this.kept.delete(id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { grantId: one }] of this.kept.entries()) if (one === grantId) this.kept.delete(id);
  }

  private async client(id: string): Promise<AdapterPayload | undefined> {
    if (id === WEB_CLIENT) return webClient(this.clients.redirectUri);
    if ((await findPersona(id, this.clients.organizationBySlug)) === null) return undefined;
    return {
      client_id: id,
      client_secret: SECRET,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      token_endpoint_auth_method: 'client_secret_basic',
      id_token_signed_response_alg: 'ES256',
    };
  }
}

const webClient = (redirectUri: string): AdapterPayload => ({
  client_id: WEB_CLIENT,
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [redirectUri],
  token_endpoint_auth_method: 'none',
  id_token_signed_response_alg: 'ES256',
});
