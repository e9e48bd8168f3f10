import type { AgreementNumbers } from '@accord/agreements/application';
import type { Pool } from 'pg';

/** Numbers `ISA-YYYY-NNNNN`, counted per year in one row of PostgreSQL. */
export class PostgresAgreementNumbers implements AgreementNumbers {
  constructor(private readonly pool: Pool) {}

  async next(year: number): Promise<string> {
    const drawn = await this.pool.query<{ last: number }>(
      `insert into agreements.numbers as n (year, last) values ($1, 1)
       on conflict (year) do update set last = n.last + 1 returning last`,
      [year],
    );
    return `ISA-${year}-${String(drawn.rows[0]!.last).padStart(5, '0')}`;
  }
}
