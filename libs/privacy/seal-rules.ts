/** Whose key seals a text: the organization's for what it tells about itself, the author's for what a person wrote. */
export type SealSubject = 'organization' | 'author';

/**
 * Which texts of a payload are sealed. `path` is a JSON Pointer in which `*` stands for one entry or member and a final
 * `**` for every text at that place or anywhere below it: `/contacts/*` + `/roleTitle`, `/form/statement/**`.
 */
export interface SealRule {
  readonly path: string;
  readonly subject: SealSubject;
}

/** A rule that still has segments to match below the place reached. */
export interface OpenRule {
  readonly segments: readonly string[];
  readonly at: number;
  readonly subject: SealSubject;
}

const parsed = new WeakMap<readonly SealRule[], readonly OpenRule[]>();

/** The rules as they stand at the root of a payload. Parsed once per list. */
export function openRules(rules: readonly SealRule[]): readonly OpenRule[] {
  let open = parsed.get(rules);
  if (!open) {
    open = rules.map(({ path, subject }) => ({ segments: path.split('/').slice(1).map(unescape), at: 0, subject }));
    parsed.set(rules, open);
  }
  return open;
}

/** The rules that still hold one step further down, at a member or an entry. */
export function descend(rules: readonly OpenRule[], key: string): readonly OpenRule[] {
  const further: OpenRule[] = [];
  for (const rule of rules) {
    const segment = rule.segments[rule.at];
    if (segment === '**') further.push(rule);
    else if (segment === '*' || segment === key) further.push({ ...rule, at: rule.at + 1 });
  }
  return further;
}

/** Whose key seals a text that stands exactly here; null if no rule names it. The first rule that does decides. */
export function subjectOf(rules: readonly OpenRule[]): SealSubject | null {
  const rule = rules.find(({ segments, at }) => at === segments.length || segments[at] === '**');
  return rule?.subject ?? null;
}

const unescape = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');
