import type { JsonObject, Principal } from '@accord/kernel';
import type { Queryable } from '@accord/log-follower';
import type {
  FileKey,
  FilePart,
  FileProblem,
  FileSender,
  LegacyFile,
  LegacyFileRows,
  NewFile,
  NewRecord,
  WaitingRecord,
} from '@accord/agreements/legacy-files';
import type { FieldSealer } from '@accord/privacy';

/** The places for which a part and a record are sealed: they open nowhere else. */
const placeOfPart = (digest: string): string => `legacy-file-part-${digest}`;
const placeOf = (id: string): string => `legacy-file-${id}`;
const TEXT = [{ path: '/text', subject: 'author' }] as const;

/** Rows of one statement, so that none takes long. */
const AT_ONCE = 1_000;

interface Row {
  readonly id: string;
  readonly digest: string;
  readonly round: number;
  readonly sent_by: string;
  readonly taken_over_at: Date;
  readonly done_at: Date | null;
  readonly records: number;
  readonly known_before: number;
  readonly waiting: number;
  readonly refused: number;
}

const FILES = `select file.id, digest, round, sent_by, taken_over_at, done_at, records, known_before,
    coalesce(waiting, 0) as waiting, coalesce(refused, 0) as refused
  from agreements.legacy_files file left join lateral (
    select count(*) filter (where problems is null)::integer as waiting, count(*) filter (where problems is not null)::integer as refused
    from agreements.legacy_file_records where file_id = file.id
  ) as counted on true`;

/** Files in `agreements.legacy_files`, with their parts and records. */
export class PostgresLegacyFiles implements LegacyFileRows {
  constructor(private readonly sealer: FieldSealer) {}

  async putPart(tx: Queryable, { id, digest, sentBy, number, text }: FilePart): Promise<void> {
    const sealed = await this.seal(placeOfPart(digest), sentBy, number, text);
    await tx.query(
      `insert into agreements.legacy_file_parts (id, digest, sent_by, number, sealed) values ($1, $2, $3, $4, $5)
       on conflict (digest, sent_by, number) do update set id = excluded.id, sealed = excluded.sealed`,
      [id, digest, sentBy, number, sealed],
    );
  }

  async partsOf(db: Queryable, digest: string, sentBy: string): Promise<readonly FilePart[]> {
    const { rows } = await db.query<{ id: string; number: number; sealed: JsonObject }>(
      `select id, number, sealed from agreements.legacy_file_parts where digest = $1 and sent_by = $2 order by number`,
      [digest, sentBy],
    );
    const place = placeOfPart(digest);
    return Promise.all(
      rows.map(async ({ id, number, sealed }) => ({
        id,
        digest,
        sentBy,
        number,
        text: await this.open(place, sealed),
      })),
    );
  }

  async takePartsOf(tx: Queryable, digest: string, sentBy: string): Promise<readonly string[]> {
    const { rows } = await tx.query<{ id: string }>(
      'delete from agreements.legacy_file_parts where digest = $1 and sent_by = $2 returning id',
      [digest, sentBy],
    );
    return rows.map(({ id }) => id);
  }

  async removePart(db: Queryable, id: string): Promise<void> {
    await db.query('delete from agreements.legacy_file_parts where id = $1', [id]);
  }

  async lock(tx: Queryable, digest: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('legacy file ' || $1, 0))`, [digest]);
  }

  async newest(db: Queryable, digest: string): Promise<LegacyFile | null> {
    const { rows } = await db.query<Row>(`${FILES} where digest = $1 order by round desc limit 1`, [digest]);
    return rows.map(fileOf)[0] ?? null;
  }

  async add(tx: Queryable, file: NewFile, records: readonly NewRecord[]): Promise<void> {
    const { id, digest, round, sender, correlationId, takenOverAt, records: count, knownBefore } = file;
    await tx.query(
      `insert into agreements.legacy_files
         (id, digest, round, sent_by, sender, correlation_id, taken_over_at, records, known_before)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, digest, round, sender.subjectId, JSON.stringify(sender), correlationId, takenOverAt, count, knownBefore],
    );
    for (let from = 0; from < records.length; from += AT_ONCE)
      await this.addRecords(tx, id, records.slice(from, from + AT_ONCE));
  }

  async find(db: Queryable, id: string): Promise<LegacyFile | null> {
    const { rows } = await db.query<Row>(`${FILES} where file.id = $1`, [id]);
    return rows.map(fileOf)[0] ?? null;
  }

  async list(db: Queryable, limit: number, after: FileKey | null): Promise<readonly LegacyFile[]> {
    const { rows } = await db.query<Row>(
      `${FILES} where ($2::timestamptz is null or (taken_over_at, file.id) < ($2::timestamptz, $3::uuid))
       order by taken_over_at desc, file.id desc limit $1`,
      [limit, ...(after ?? [null, null])],
    );
    return rows.map(fileOf);
  }

  async problemsOf(db: Queryable, id: string, most: number): Promise<readonly FileProblem[]> {
    const { rows } = await db.query<{ problems: readonly FileProblem[] }>(
      `select problems from agreements.legacy_file_records where file_id = $1 and problems is not null order by line limit $2`,
      [id, most],
    );
    return rows.flatMap(({ problems }) => problems).slice(0, most);
  }

  async senderOf(db: Queryable, id: string): Promise<FileSender | null> {
    const { rows } = await db.query<{ sender: Principal; correlation_id: string }>(
      'select sender, correlation_id from agreements.legacy_files where id = $1',
      [id],
    );
    const [row] = rows;
    return row === undefined ? null : { sender: row.sender, correlationId: row.correlation_id };
  }

  async waiting(db: Queryable, id: string, batch: number): Promise<readonly WaitingRecord[]> {
    const { rows } = await db.query<{ line: number; idempotency_key: string; sealed: JsonObject }>(
      `select line, idempotency_key, sealed from agreements.legacy_file_records
       where file_id = $1 and batch = $2 and problems is null order by line`,
      [id, batch],
    );
    return Promise.all(
      rows.map(async ({ line, idempotency_key: idempotencyKey, sealed }) => {
        const body: JsonObject = JSON.parse(await this.open(placeOf(id), sealed));
        return { line, idempotencyKey, body };
      }),
    );
  }

  async removeRecords(db: Queryable, id: string, lines: readonly number[]): Promise<void> {
    if (lines.length === 0) return;
    await db.query(`delete from agreements.legacy_file_records where file_id = $1 and line = any($2::integer[])`, [
      id,
      lines,
    ]);
  }

  async refuse(db: Queryable, id: string, line: number, problems: readonly FileProblem[]): Promise<void> {
    await db.query(
      `update agreements.legacy_file_records set sealed = null, problems = $3 where file_id = $1 and line = $2`,
      [id, line, JSON.stringify(problems)],
    );
  }

  async finish(db: Queryable, id: string, now: Date): Promise<void> {
    const { rowCount } = await db.query(
      `select from agreements.legacy_files where id = $1 and done_at is null
         and not exists (select from agreements.legacy_file_records where file_id = $1 and problems is null)`,
      [id],
    );
    if (rowCount === 0) return;
    await this.sealer.erase(placeOf(id)); // first: whoever dies in between does both once more
    await db.query('update agreements.legacy_files set done_at = $2 where id = $1 and done_at is null', [id, now]);
  }

  private async addRecords(tx: Queryable, id: string, records: readonly NewRecord[]): Promise<void> {
    const place = placeOf(id);
    const sealed = await Promise.all(
      records.map(({ line, body }) => this.seal(place, place, line, JSON.stringify(body))),
    );
    await tx.query(
      `insert into agreements.legacy_file_records (file_id, line, batch, idempotency_key, sealed)
       select $1, * from unnest($2::integer[], $3::integer[], $4::uuid[], $5::json[])`,
      [
        id,
        records.map(({ line }) => line),
        records.map(({ batch }) => batch),
        records.map(({ idempotencyKey }) => idempotencyKey),
        sealed,
      ],
    );
  }

  private async seal(place: string, author: string, number: number, text: string): Promise<string> {
    return JSON.stringify(await this.sealer.seal(place, number, { text }, TEXT, { author }));
  }

  private async open(place: string, sealed: JsonObject): Promise<string> {
    const { text } = await this.sealer.unseal<JsonObject>(place, sealed);
    return typeof text === 'string' ? text : '';
  }
}

const fileOf = (row: Row): LegacyFile => ({
  id: row.id,
  digest: row.digest,
  round: row.round,
  sentBy: row.sent_by,
  takenOverAt: row.taken_over_at.toISOString(),
  doneAt: row.done_at?.toISOString() ?? null,
  records: row.records,
  onRecord: row.records - row.waiting - row.refused,
  knownBefore: row.known_before,
  refused: row.refused,
});
