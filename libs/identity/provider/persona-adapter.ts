import type { Adapter, AdapterPayload } from 'oidc-provider';
import { findPersona, type OrganizationBySlug } from '@accord/identity';

/** The secret of every persona. Known to everybody, which is why production refuses them. */
const SECRET = 'demo';

/**
 * What the provider would keep, had it anything to keep: its clients are the personas, looked up at each call, and its
 * access tokens are self-contained. Nothing is stored, so nothing is lost with a restart.
 */
export class PersonaAdapter implements Adapter {
  constructor(
    private readonly model: string,
    private readonly organizationBySlug: OrganizationBySlug,
  ) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    if (this.model !== 'Client' || (await findPersona(id, this.organizationBySlug)) === null) return undefined;
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

  async upsert(): Promise<void> {
    throw new TypeError(`The embedded provider keeps no ${this.model}`);
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async findByUid(): Promise<undefined> {
    return undefined;
  }

  async consume(): Promise<void> {
    return undefined;
  }

  async destroy(): Promise<void> {
    return undefined;
  }

  async revokeByGrantId(): Promise<void> {
    return undefined;
  }
}
