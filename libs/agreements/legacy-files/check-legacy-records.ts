import { isDeepStrictEqual } from 'node:util';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  derivedId,
  fail,
  ok,
  refusal,
  type JsonObject,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import { CommandPipeline, type Considered, type PersonCommand } from '@accord/commands';
import { AgreementAggregate } from '@accord/agreements/application';
import type { AgreementState, StateName } from '@accord/agreements/domain';
import { FoldedAgreements, opened, SEALED_TEXTS, type SealedTexts } from '@accord/agreements/reads';
import { columnOf, type Column } from './columns.js';
import { problem, type FileProblem } from './file-problem.js';
import type { FileRecord } from './read-lines.js';
import { bodyOfRecord } from './record-body.js';

/** An organization that a file names. */
export interface NamedOrganization {
  readonly id: string;
  readonly slug: string;
  readonly legalName: string;
}

/** A record with which nothing is wrong, as it is to be sent, or as it stands on the record already. */
export interface CheckedRecord {
  readonly line: number;
  readonly organization: NamedOrganization;
  /** The key under which it is sent: the same document of the same organization always has the same one. */
  readonly idempotencyKey: string;
  readonly body: JsonObject;
  readonly imported?: { readonly id: string; readonly number: string | null; readonly state: StateName };
}

/** What a check of records found. */
export interface CheckedRecords {
  readonly records: readonly CheckedRecord[];
  /** In the order of the lines. */
  readonly problems: readonly FileProblem[];
}

/** What would become of records if they were imported now. Nothing is written. */
export class CheckLegacyRecords extends Query<CheckedRecords> {
  /** @param organizations those of the registry that the records name, by slug */
  constructor(
    readonly caller: Principal,
    readonly records: readonly FileRecord[],
    readonly organizations: ReadonlyMap<string, NamedOrganization>,
  ) {
    super();
  }
}

const SLUG = 'import-legacy-agreement';
const PATH = `/api/v1/agreements/${SLUG}`;
const IMPORTERS_ONLY = refusal('NOT_AUTHORIZED', 'Files of instruments are checked by case managers.');

/** Who may have files checked: those who may import what they hold. */
export const mayCheck = ({ functions }: Principal): Result<null, Refusal> =>
  functions.includes('nccic.case_manager') ? ok(null) : fail(IMPORTERS_ONLY);

/** The key of an import out of a file. */
const keyOf = (organizationId: string, documentDigest: string): string =>
  derivedId(`legacy-file/${organizationId}/${documentDigest}`);

/** Answers {@link CheckLegacyRecords}. */
@QueryHandler(CheckLegacyRecords)
export class CheckLegacyRecordsHandler implements IQueryHandler<CheckLegacyRecords> {
  constructor(
    @Inject(CommandPipeline) private readonly pipeline: CommandPipeline,
    @Inject(AgreementAggregate) private readonly agreements: AgreementAggregate,
    @Inject(FoldedAgreements) private readonly folds: FoldedAgreements,
    @Inject(SEALED_TEXTS) private readonly texts: SealedTexts,
  ) {}

  async execute({ caller, records, organizations }: CheckLegacyRecords): Promise<CheckedRecords> {
    const checked: CheckedRecord[] = [];
    const problems: FileProblem[] = [];
    const lines = new Map<string, number>();
    for (const record of records) {
      const found = await this.check(record, organizations.get(record.cells.organization ?? ''), caller);
      if ('problems' in found) problems.push(...found.problems);
      else {
        const before = lines.get(found.idempotencyKey);
        if (before === undefined) checked.push(found);
        else problems.push(twice(found.line, before));
        lines.set(found.idempotencyKey, before ?? found.line);
      }
    }
    return { records: checked, problems };
  }

  private async check(
    record: FileRecord,
    organization: NamedOrganization | undefined,
    caller: Principal,
  ): Promise<CheckedRecord | { readonly problems: readonly FileProblem[] }> {
    const { line, cells } = record;
    const { body, problems } = bodyOfRecord(record, organization?.id);
    const nameless = organization === undefined && cells.organization !== undefined ? [unknown(line)] : [];
    const idempotencyKey = keyOf(organization?.id ?? '', cells.documentDigest ?? '');
    const id = derivedId(`agreement/${idempotencyKey}`);
    const known = organization && problems.length === 0 ? await this.folds.now(id) : null;
    if (organization && known) {
      const imported = await this.importedAs(id, known.state, body);
      if (typeof imported === 'string') return { problems: [problem(line, 'documentDigest', 'on-record', imported)] };
      return { line, organization, idempotencyKey, body, imported };
    }
    const considered = await this.pipeline.consider(this.agreements, id, commandOf(idempotencyKey, body, caller));
    const all = [...nameless, ...problems];
    const told = new Set(all.map(({ column }) => column));
    all.push(...problemsOf(line, considered).filter(({ column }) => column === null || !told.has(column)));
    if (all.length > 0 || !organization) return { problems: all };
    return { line, organization, idempotencyKey, body };
  }

  /** The agreement that a document became, or why it is not the one that the file holds. */
  private async importedAs(
    id: string,
    sealed: AgreementState,
    body: JsonObject,
  ): Promise<NonNullable<CheckedRecord['imported']> | string> {
    const open = await opened(this.texts, id, sealed);
    if (!open.ok) return open.error.detail;
    const { legacy, number, state } = open.value;
    const { organizationId: _its, ...said } = body;
    const recorded = Object.fromEntries(Object.entries(legacy ?? {}).filter(([name]) => isSaid(name)));
    if (isDeepStrictEqual(recorded, said)) return { id, number, state };
    return `This document is on the record as ${number ?? id} already, and what is said of it there is not the same.`;
  }
}

/** True for what the instrument itself says, beside what the record keeps of it. */
const isSaid = (name: string): boolean => name === 'scope' || (columnOf(`/${name}`) satisfies Column | null) !== null;

const unknown = (line: number): FileProblem =>
  problem(line, 'organization', 'organization-registered', 'No organization is registered under this slug.');

const twice = (line: number, before: number): FileProblem =>
  problem(line, 'documentDigest', 'duplicate', `The same document of the same organization stands on line ${before}.`);

/** The import of a record as its sender would send it. */
const commandOf = (commandId: string, body: JsonObject, principal: Principal): PersonCommand => ({
  sender: 'person',
  commandId,
  slug: SLUG,
  path: PATH,
  principal,
  chosenFunction: 'nccic.case_manager',
  expectedRevision: null,
  body,
  correlationId: '',
});

function problemsOf(line: number, considered: Considered): readonly FileProblem[] {
  if (considered.ok) return [];
  const { code, detail, errors = [] } = considered.error;
  if (errors.length === 0) return [problem(line, null, code, detail)];
  return errors.map(({ path, code: rule, message }) => problem(line, columnOf(path), rule, message));
}
