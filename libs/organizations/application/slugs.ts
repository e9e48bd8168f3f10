import type { Look } from '@accord/commands';
import type { OrganizationFolds } from './organization-folds.js';
import type { SlugRegistry } from './ports.js';

/** Who holds a slug. Not registered: its registration is on its way, or never came about. */
export interface SlugHolder {
  readonly id: string;
  readonly isRegistered: boolean;
}

/** Slugs and whether their holders came about. */
export class Slugs {
  constructor(
    private readonly registry: SlugRegistry,
    private readonly folds: OrganizationFolds,
  ) {}

  /** The holder of a slug; null when it is free. */
  async holderOf(slug: string, look: Look): Promise<SlugHolder | null> {
    const id = await this.registry.holderOf(slug);
    return id === null ? null : { id, isRegistered: (await this.folds.at(id, look)).revision >= 0 };
  }

  /** Gives a slug to an organization. False when it stays with somebody else. */
  claim(slug: string, organizationId: string, holder: SlugHolder | null): Promise<boolean> {
    return this.registry.claim(slug, organizationId, holder && !holder.isRegistered ? holder.id : null);
  }
}
