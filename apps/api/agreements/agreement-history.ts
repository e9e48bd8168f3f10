import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@accord/kernel';
import { comparePositions, type Position } from '@accord/event-store';
import { agreementStream } from '@accord/agreements/application';
import { historyItem, REFUSED_COMMAND, refusalItem, refusalsOf, type Viewer } from '@accord/agreements/projections';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { RefusedRequest } from '../http/index.js';
import { tablesOf } from '../read-models.js';
import { AgreementReads } from './agreement-reads.js';

/** A page of the history: everything after a position, in the order of the record. */
export interface HistoryPage {
  readonly items: readonly object[];
  /** Position of the last item when more may follow. */
  readonly next?: Position;
}

/** The history of an agreement as a caller may read it, with the refused commands for oversight. */
@Injectable()
export class AgreementHistory {
  constructor(
    @Inject(API_WORLD) private readonly world: ApiWorld,
    @Inject(AgreementReads) private readonly reads: AgreementReads,
  ) {}

  /** @throws 404 when the caller may not see the agreement, 403 when refusals are asked for by others than auditors */
  async page(
    agreementId: string,
    principal: Principal,
    after: Position,
    limit: number,
    withRefusals: boolean,
  ): Promise<HistoryPage> {
    const { side } = await this.reads.sight(agreementId, principal);
    if (withRefusals && !principal.functions.includes('auditor'))
      throw new RefusedRequest({ code: 'NOT_AUTHORIZED', detail: 'Refused commands are shown to auditors.' });
    const viewer = { side, subjectId: principal.subjectId };
    const events = await this.events(agreementId, viewer, after, limit + 1);
    const refused = withRefusals ? await this.refusals(agreementId, viewer, after, limit + 1) : [];
    const all = [...events, ...refused].toSorted((a, b) => comparePositions(a.position, b.position));
    const items = all.slice(0, limit);
    const next = all.length > limit ? items.at(-1)?.position : undefined;
    return { items: items.map((one) => one.item), ...(next ? { next } : {}) };
  }

  /** Unseals only what the page can show: most of the work of a long history is its texts. */
  private async events(agreementId: string, viewer: Viewer, after: Position, limit: number) {
    const stored = await this.world.store.readStream(agreementStream(agreementId));
    const shown = stored.filter(({ position }) => comparePositions(position, after) > 0).slice(0, limit);
    const events = await Promise.all(shown.map((event) => this.world.sealing.unsealEvent(event)));
    return events.map((event) => ({ position: event.position, item: historyItem(event, viewer) }));
  }

  private async refusals(agreementId: string, viewer: Viewer, after: Position, limit: number) {
    const tables = tablesOf(this.world.readSide, REFUSED_COMMAND);
    const rows = await refusalsOf(this.world.pool, tables, agreementId, { after, limit });
    return rows.map((row) => ({ position: row.position, item: refusalItem(row, viewer) }));
  }
}
