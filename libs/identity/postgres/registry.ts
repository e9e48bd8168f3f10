import { isAcceptorRank, isPersonsFunction, isSubjectId, type PrincipalRegistry } from '@accord/identity';
import { FUNCTIONS, isIsaoFunction, type FunctionName, type Principal } from '@accord/kernel';
import type { Pool } from 'pg';

interface Row {
  readonly subject_id: string;
  readonly functions: readonly string[];
  readonly rank: string | null;
}

const OF_ORGANIZATIONS = FUNCTIONS.filter(isIsaoFunction);

const principalOf = ({ subject_id: subjectId, functions, rank }: Row): Principal => ({
  subjectId,
  functions: functions.filter(isPersonsFunction),
  ...(isAcceptorRank(rank) ? { rank } : {}),
});

/** The principal registry in the table `identity.principals`. */
export class PostgresPrincipalRegistry implements PrincipalRegistry {
  constructor(private readonly pool: Pool) {}

  async find(subjectId: string): Promise<Principal | null> {
    if (!isSubjectId(subjectId)) return null;
    const { rows } = await this.pool.query<Row>(
      'select subject_id, functions, rank from identity.principals where subject_id = $1',
      [subjectId],
    );
    const [row] = rows;
    return row === undefined ? null : principalOf(row);
  }

  /**
   * People by their ids, at most `limit` behind one of them: all but those who hold functions of organizations and nothing else,
   * whom their organizations appoint.
   */
  async staffAfter(after: string | null, limit: number): Promise<readonly Principal[]> {
    const { rows } = await this.pool.query<Row>(
      `select subject_id, functions, rank from identity.principals
       where subject_id collate "C" > $1 and (functions = '{}' or not functions <@ $2::text[])
       order by subject_id collate "C" limit $3`,
      [after ?? '', OF_ORGANIZATIONS, limit],
    );
    return rows.map(principalOf);
  }

  async holdersOf(functions: readonly FunctionName[]): Promise<ReadonlyMap<FunctionName, readonly string[]>> {
    if (functions.length === 0) return new Map();
    const { rows } = await this.pool.query<Pick<Row, 'subject_id' | 'functions'>>(
      'select subject_id, functions from identity.principals where functions && $1::text[] order by subject_id',
      [functions],
    );
    return new Map(
      functions.map((name) => [name, rows.filter((one) => one.functions.includes(name)).map((one) => one.subject_id)]),
    );
  }

  async upsert(principal: Principal): Promise<void> {
    const { subjectId, functions, rank } = principal;
    if (!isSubjectId(subjectId))
      throw new TypeError('A subject id begins with a letter or digit and has at most 128 characters');
    await this.pool.query(
      `insert into identity.principals (subject_id, functions, rank) values ($1, $2, $3)
       on conflict (subject_id) do update
         set functions = excluded.functions, rank = excluded.rank, updated_at = clock_timestamp()
         where (principals.functions, principals.rank) is distinct from (excluded.functions, excluded.rank)`,
      [subjectId, functions, rank ?? null],
    );
  }
}
