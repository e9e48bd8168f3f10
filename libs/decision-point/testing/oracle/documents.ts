/** The documents of the policy that matter here, as they hold from a day on. */
export interface Documents {
  readonly from: string;
  readonly graceDays: Readonly<Record<string, number>>;
  readonly windows: readonly { readonly from: string; readonly to: string }[];
}

type Window = Documents['windows'][number];

interface Baseline {
  readonly items: readonly { readonly itemId: string; readonly graceDays: number }[];
}

/** What events of the policy say, as far as it matters here: each says some of it. */
interface Said {
  readonly set: { readonly effectiveFrom: string; readonly statutoryWindows: readonly Window[] };
  readonly baseline: Baseline;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly content: { readonly baseline?: Baseline; readonly window?: Window };
}

const gracesOf = ({ items }: Baseline) => Object.fromEntries(items.map(({ itemId, graceDays }) => [itemId, graceDays]));

/** One window takes the place of that which begins on its day. */
const withWindow = (windows: readonly Window[], more: Window | undefined): readonly Window[] =>
  more ? [...windows.filter(({ from }) => from !== more.from), more] : windows;

/** The documents of a log by the days from which on they hold, out of the stored events alone. Empty without a policy. */
export function documentsIn(log: readonly { readonly type: string; readonly data: unknown }[]): readonly Documents[] {
  const found: Documents[] = [];
  const proposed = new Map<string, Said>();
  for (const { type, data } of log) {
    const said = data as Said;
    if (type === 'FirstPolicyPublished')
      found.push({
        from: said.set.effectiveFrom,
        graceDays: gracesOf(said.baseline),
        windows: said.set.statutoryWindows,
      });
    if (type === 'PublicationProposed') proposed.set(said.version, said);
    if (type !== 'PublicationApproved') continue;
    // in these logs what is approved later also takes effect later
    const { effectiveFrom: from, content } = proposed.get(said.version)!;
    const before = found.at(-1)!;
    const graceDays = content.baseline ? gracesOf(content.baseline) : before.graceDays;
    found.push({ from, graceDays, windows: withWindow(before.windows, content.window) });
  }
  return found;
}
