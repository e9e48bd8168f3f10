import type { AgreementAggregate } from '@accord/agreements/application';
import { FileDesk, FileHandler, FileImports } from '@accord/agreements/legacy-files';
import { PostgresLegacyFiles } from '@accord/agreements/stores';
import type { CommandPipeline } from '@accord/commands';
import type { JobHandler, Outbox } from '@accord/jobs';
import type { Clock } from '@accord/kernel';
import { inTransaction } from '@accord/log-follower';
import type { FieldSealer } from '@accord/privacy';
import type { Pool } from 'pg';

/** What files of instruments are kept with. */
export interface LegacyFileNeeds {
  readonly pool: Pool;
  readonly sealer: FieldSealer;
  readonly clock: Clock;
}

/** Composes what takes files over. */
export const legacyFileDesk = ({
  pool,
  sealer,
  ...needs
}: LegacyFileNeeds & { readonly outbox: Outbox; readonly wake: () => void }): FileDesk =>
  new FileDesk({
    ...needs,
    db: pool,
    inTransaction: (run) => inTransaction(pool, 'set local statement_timeout = 10000', run),
    rows: new PostgresLegacyFiles(sealer),
  });

/** Makes what brings in the records of files, by the way of every command. */
export const legacyFileHandler = (
  { pool, sealer, clock }: LegacyFileNeeds,
  { pipeline, agreements }: { readonly pipeline: CommandPipeline; readonly agreements: AgreementAggregate },
): JobHandler =>
  new FileHandler({
    db: pool,
    rows: new PostgresLegacyFiles(sealer),
    imports: new FileImports(pipeline, agreements),
    clock,
  });
