import type { Queryable } from './port.js';

/** A connection as the driver has it: it also takes a text under a name. */
interface Connection {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as in `Queryable`
  query<Row = Record<string, unknown>>(
    statement: string | { readonly name?: string; readonly text: string; readonly values: unknown[] },
  ): Promise<{ readonly rows: Row[]; readonly rowCount: number | null }>;
}

/** Most texts that get a name: those of a consumer are few and stay the same; whoever makes up new ones is not prepared. */
const MOST = 500;

const names = new Map<string, string>();

/** The name under which a text is prepared on every connection of this process; none when there are too many. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `follower_${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * A connection on which statements with values are parsed and planned once: a consumer sends the same few for every
 * batch, and planning them costs the server more than carrying them out for a handful of rows.
 */
export const preparing = (client: Connection): Queryable => ({
  query: (text, values) => {
    if (values === undefined) return client.query(text);
    const name = nameOf(text);
    return client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) });
  },
});
