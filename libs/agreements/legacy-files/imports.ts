import { isDeepStrictEqual } from 'node:util';
import { derivedId, type JsonObject, type Principal } from '@accord/kernel';
import { unreadableRecord, type CommandPipeline, type Considered, type PersonCommand } from '@accord/commands';
import type { AgreementAggregate } from '@accord/agreements/application';
import type { StateName } from '@accord/agreements/domain';
import { columnOf } from './columns.js';

/** An import out of a file: what of it is the same whoever sends it, and however often. */
export interface FileImport {
  /** Derived from the organization and the document. */
  readonly idempotencyKey: string;
  readonly body: JsonObject;
}

/** The agreement that a document became. */
export interface Imported {
  readonly id: string;
  readonly number: string | null;
  readonly state: StateName;
}

const SLUG = 'import-legacy-agreement';
const PATH = `/api/v1/agreements/${SLUG}`;

/** The key of an import out of a file: the same document of the same organization always has the same one. */
export const keyOf = (organizationId: string, documentDigest: string): string =>
  derivedId(`legacy-file/${organizationId}/${documentDigest}`);

const agreementIdOf = ({ idempotencyKey }: FileImport): string => derivedId(`agreement/${idempotencyKey}`);

/** Imports of files, by the way of every command: looked for on the record, considered, and sent. */
export class FileImports {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly agreements: AgreementAggregate,
  ) {}

  /** What an import would record if somebody sent it now, or why it would be refused. Nothing is written. */
  consider(one: FileImport, principal: Principal): Promise<Considered> {
    return this.pipeline.consider(this.agreements, agreementIdOf(one), commandOf(one, principal, ''));
  }

  /** Sends an import in somebody's name. */
  send(one: FileImport, principal: Principal, correlationId: string) {
    return this.pipeline.execute(this.agreements, agreementIdOf(one), commandOf(one, principal, correlationId));
  }

  /** The agreement that a document became; null where it is not on the record; a sentence where it is not the one of the file. */
  async onRecord(one: FileImport): Promise<Imported | string | null> {
    const id = agreementIdOf(one);
    const fold = await this.agreements.folds.newest(id);
    const unreadable = unreadableRecord(fold.unreadable);
    if (unreadable) return unreadable.detail;
    if (fold.revision < 0) return null;
    const { legacy, number, state } = fold.state;
    const { organizationId: _its, ...said } = one.body;
    const recorded = Object.fromEntries(Object.entries(legacy ?? {}).filter(([name]) => isSaid(name)));
    if (isDeepStrictEqual(recorded, said)) return { id, number, state };
    return `This document is on the record as ${number ?? id} already, and what is said of it there is not the same.`;
  }
}

/** True for what the instrument itself says, beside what the record keeps of it. */
const isSaid = (name: string): boolean => name === 'scope' || columnOf(`/${name}`) !== null;

/** The import as its sender would send it by hand. */
const commandOf = (
  { idempotencyKey, body }: FileImport,
  principal: Principal,
  correlationId: string,
): PersonCommand => ({
  sender: 'person',
  commandId: idempotencyKey,
  slug: SLUG,
  path: PATH,
  principal,
  chosenFunction: 'nccic.case_manager',
  expectedRevision: null,
  body,
  correlationId,
});
