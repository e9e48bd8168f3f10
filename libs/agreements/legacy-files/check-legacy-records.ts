import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { fail, ok, refusal, type JsonObject, type Principal, type Refusal, type Result } from '@accord/kernel';
import { CommandPipeline, type Considered } from '@accord/commands';
import { AgreementAggregate } from '@accord/agreements/application';
import { problem, problemsOf, type FileProblem } from './file-problem.js';
import { FileImports, keyOf, type Imported } from './imports.js';
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
  readonly imported?: Imported;
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

const IMPORTERS_ONLY = refusal('NOT_AUTHORIZED', 'Files of instruments are checked by case managers.');

/** Who may have files checked: those who may import what they hold. */
export const mayCheck = ({ functions }: Principal): Result<null, Refusal> =>
  functions.includes('nccic.case_manager') ? ok(null) : fail(IMPORTERS_ONLY);

/** Records that are judged at the same time: more would only wait for the same connections. */
const AT_ONCE = 4;

/** Answers {@link CheckLegacyRecords}. */
@QueryHandler(CheckLegacyRecords)
export class CheckLegacyRecordsHandler implements IQueryHandler<CheckLegacyRecords> {
  private readonly imports: FileImports;

  constructor(
    @Inject(CommandPipeline) pipeline: CommandPipeline,
    @Inject(AgreementAggregate) agreements: AgreementAggregate,
  ) {
    this.imports = new FileImports(pipeline, agreements);
  }

  async execute({ caller, records, organizations }: CheckLegacyRecords): Promise<CheckedRecords> {
    const checked: CheckedRecord[] = [];
    const problems: FileProblem[] = [];
    const lines = new Map<string, number>();
    for (let from = 0; from < records.length; from += AT_ONCE) {
      const some = records.slice(from, from + AT_ONCE);
      const judged = await Promise.all(
        some.map((record) => this.check(record, organizations.get(record.cells.organization ?? ''), caller)),
      );
      for (const found of judged) {
        if ('problems' in found) problems.push(...found.problems);
        else {
          const before = lines.get(found.idempotencyKey);
          if (before === undefined) checked.push(found);
          else problems.push(twice(found.line, before));
          lines.set(found.idempotencyKey, before ?? found.line);
        }
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
    const one = { idempotencyKey: keyOf(organization?.id ?? '', cells.documentDigest ?? ''), body };
    const considered = await this.imports.consider(one, caller);
    if (organization && problems.length === 0 && !isNew(considered)) {
      const imported = await this.imports.onRecord(one);
      if (typeof imported === 'string') return { problems: [problem(line, 'documentDigest', 'on-record', imported)] };
      if (imported) return { line, organization, ...one, imported };
    }
    const nameless = organization === undefined && cells.organization !== undefined ? [unknown(line)] : [];
    const all = [...nameless, ...problems];
    const told = new Set(all.map(({ column }) => column));
    const refused = considered.ok ? [] : problemsOf(line, considered.error);
    all.push(...refused.filter(({ column }) => column === null || !told.has(column)));
    if (all.length > 0 || !organization) return { problems: all };
    return { line, organization, ...one };
  }
}

/** True where something would be recorded: then nothing is on the record yet. */
const isNew = (considered: Considered): boolean => considered.ok && considered.value.length > 0;

const unknown = (line: number): FileProblem =>
  problem(line, 'organization', 'organization-registered', 'No organization is registered under this slug.');

const twice = (line: number, before: number): FileProblem =>
  problem(line, 'documentDigest', 'duplicate', `The same document of the same organization stands on line ${before}.`);
