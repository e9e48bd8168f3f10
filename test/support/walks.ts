/** Which test looks at which page: every address of the web application, with what has to be seen of it by axe. */

/** Addresses that lead on to another one, and show nothing. */
export const LEADS_ON: readonly string[] = ['/'];

const reviewing = ['review', 'review/confirm', 'concurrence', 'classified-access', 'accept-risk'];
const writing = ['request-changes', 'reject', 'reviewers', 'step-back'];
const stepping = ['intake', 'open', 'brief', 'terms', 'activate', 'hold'];
/** Acts that share a page, which each of them makes another one. */
const act = (...commands: readonly string[]) => commands.map((command) => `/agreements/$id/act/${command}`);
const amending = ['amend', 'amendment', 'amendment/review', 'amendment/classified-access'];
const looking = ['people', 'history', 'replay', 'compare'];
const applying = ['answers/$section/$topic', 'attest', 'check', 'submit', 'receipt'];
const applied = ['requests', 'terms', 'withdraw', 'drop-classified', 'take-back'];

const publication = '/platform/policy/publications/$version';
const policy = ['/platform/policy', '/platform/policy/propose', publication, `${publication}/revise`];

const below = (address: string, names: readonly string[]) => names.map((name) => `${address}/${name}`);

/** The addresses that each file of the browser's tier looks at. */
export const WALKS = {
  foundation: ['/sign-in', '/work', '/agreements', '/agreements/$id', '/dev/components'],
  applying: ['/my-agreements', '/my-agreements/start', '/my-agreements/$id', ...below('/my-agreements/$id', applying)],
  officers: below('/my-agreements/$id', applied),
  review: below('/agreements/$id', [...reviewing, ...writing]),
  amendments: below('/agreements/$id', amending),
  staff: [...below('/agreements/$id', stepping), '/signatures'],
  registry: [
    '/agreements/import',
    '/agreements/$id/verify-import',
    '/organizations',
    '/organizations/register',
    '/organizations/$id',
    ...below('/organizations/$id', ['appointments', 'security-facts']),
  ],
  people: act(
    'break-glass',
    'confirm-break-glass',
    'close-break-glass',
    'confirm-assignment',
    'delegate-review',
    'end-delegation',
    'request-reconsideration',
    'answer-reconsideration',
  ),
  life: act(
    'suspend-agreement',
    'ratify-suspension',
    'give-termination-notice',
    'terminate-agreement',
    'suspend-classified-access',
    'reinstate-classified-access',
    'revoke-classified-access',
    'report-changed-condition',
    'complete-annual-review',
    'discharge-condition',
    'withdraw-risk-acceptance',
    'certify-disposition',
    'reinstate-agreement',
    'correct-record',
  ).concat('/organizations/$id/entitlements'),
  auditors: ['/record', '/reports', ...below('/agreements/$id', looking), '/platform/health', ...policy],
  programme: [
    '/programme',
    ...below('/programme', ['risks', 'privacy-year', 'what-if']),
    '/reports/refusals',
    '/reports/files',
    '/reports/separation',
    ...below('/platform', ['jobs', 'parked', 'people']),
  ],
  several: ['/work/assign', '/record/events'],
  webhooks: ['/webhooks', ...below('/webhooks', ['add', '$id', '$id/change'])],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const patternOf = (address: string): RegExp =>
  new RegExp(`^${address.replaceAll('$id', UUID).replaceAll(/\$\w+/g, '[^/]+')}$`);

/** Addresses of a walk that nobody has looked at. @param seen the paths that somebody has */
export const unseenOf = (walk: readonly string[], seen: Iterable<string>): readonly string[] => {
  const paths = [...seen];
  return walk.filter((address) => !paths.some((path) => patternOf(address).test(path)));
};
