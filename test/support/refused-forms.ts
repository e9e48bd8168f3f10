/** Every form that sends a command: who walks it through its refusals, and over which state of what it is about. */
import type { Page } from 'playwright-core';
import type { ActForm, Told } from './act-forms.js';
import {
  suspension,
  notice,
  condition,
  risk,
  waiver,
  assigned,
  legacy,
  amendment,
  asked,
  requested,
  unsigned,
  NOW,
  soon,
} from './told-states.js';

/** What the forms are about: each is there once, as it really stands; what else a form needs of it is told to its page. */
export type Ids = Readonly<
  Record<
    'draft' | 'submitted' | 'reviewable' | 'inForce' | 'organization' | 'reviewed' | 'webhook' | 'publication',
    string
  >
>;

/** A form, by whom it is sent. */
export interface WalkedForm {
  readonly as: string;
  readonly form: (ids: Ids) => ActForm;
}

/** A form that a test of its own fills in and walks: the file, and what the test says it does. */
export interface WalkedElsewhere {
  readonly in: string;
  readonly says: string;
  /** It leads to a last look, which sends; what is refused then stands beside each. */
  readonly sendsNothing?: boolean;
}

type Of = 'draft' | 'submitted' | 'reviewable' | 'inForce' | 'reviewed';
type More = Omit<ActForm, 'path' | 'told'>;

/** A page of an agreement as it stands. */
const at = (as: string, of: Of, page: string, more: More = {}): WalkedForm => ({
  as,
  form: (ids) => ({ path: `/agreements/${ids[of]}/${page}`, ...more }),
});

/** The same, of an agreement that the page is told of: a command is open, and what it is about is there. */
const told = (as: string, of: Of, [page, command]: readonly [string, string], changes: object = {}, more: More = {}) =>
  toldAt((id) => `/agreements/${id}/${page}`, { as, of, command, changes, more });

const own = (as: string, of: Of, [page, command]: readonly [string, string], changes: object = {}, more: More = {}) =>
  toldAt((id) => `/my-agreements/${id}/${page}`, { as, of, command, changes, more });

interface ToTell {
  readonly as: string;
  readonly of: Of;
  readonly command: string;
  readonly changes: object;
  readonly more: More;
}

const toldAt = (pathOf: (id: string) => string, { as, of, command, changes, more }: ToTell): WalkedForm => ({
  as,
  form: (ids) => ({
    path: pathOf(ids[of]),
    told: [agreementTold(ids[of], { actions: [{ command, allowed: true }], ...changes })],
    ...more,
  }),
});

const agreementTold = (id: string, changes: object): Told => ({ path: `/api/v1/agreements/${id}`, changes });

/** An act on an agreement in force, which has the name of its command. */
const act = (as: string, command: string, changes: object = {}, more: More = {}) =>
  told(as, 'inForce', [`act/${command}`, command], changes, more);

/** Any other page. */
const page = (as: string, path: (ids: Ids) => string, { toldOf, ...more }: MoreOfPage = {}): WalkedForm => ({
  as,
  form: (ids) => ({ path: path(ids), told: toldOf?.(ids) ?? [], ...more }),
});

interface MoreOfPage extends More {
  readonly toldOf?: (ids: Ids) => readonly Told[];
}

/** Picks the first answer that a change can be asked of. */
const pickAnswer = (visited: Page) =>
  visited
    .getByRole('button', { name: /^Request a change/ })
    .first()
    .click();

/** The search for duplicates has ended: whoever looked at what it found can say so. */
const afterTheSearch = (visited: Page) => visited.getByLabel('I have looked at').waitFor();

/** Types another value over one of those in force, which are folded by their kind. */
async function changeAValue(visited: Page): Promise<void> {
  const form = visited.locator('main form');
  await form.locator('summary').first().click();
  await form.locator('details[open] input').first().fill('9');
}

const NO_FIELDS: More = { hasNoFields: true };
const OFFICER = 'it-isac.officer';

/** The acts on an agreement in force that share a page, by their commands. */
export const ACTS: Readonly<Record<string, WalkedForm>> = {
  'suspend-agreement': act('cm-1', 'suspend-agreement'),
  'ratify-suspension': act('ao-1', 'ratify-suspension', { suspension }),
  'reinstate-agreement': act('ao-1', 'reinstate-agreement', { suspension }),
  'give-termination-notice': act('ao-1', 'give-termination-notice'),
  'terminate-agreement': act('ao-1', 'terminate-agreement', { notice }, NO_FIELDS),
  'suspend-classified-access': act('cs-1', 'suspend-classified-access'),
  'reinstate-classified-access': act('cs-1', 'reinstate-classified-access'),
  'revoke-classified-access': act('cs-1', 'revoke-classified-access'),
  'report-changed-condition': act(OFFICER, 'report-changed-condition'),
  'complete-annual-review': act('cm-1', 'complete-annual-review'),
  'discharge-condition': act('pr-1', 'discharge-condition', { conditions: [condition] }),
  'withdraw-risk-acceptance': act('ra-1', 'withdraw-risk-acceptance', { risks: [risk] }),
  'certify-disposition': act(OFFICER, 'certify-disposition'),
  'correct-record': act(OFFICER, 'correct-record'),
  'break-glass': act('ao-1', 'break-glass'),
  'confirm-break-glass': act('ao-1', 'confirm-break-glass', { waivers: [waiver] }, NO_FIELDS),
  'close-break-glass': act('au-1', 'close-break-glass', { waivers: [{ ...waiver, openedAt: NOW }] }),
  'confirm-assignment': act(
    'ao-1',
    'confirm-assignment',
    assigned({ awaitsConfirmation: true, assignerReportsTo: 'pr-1' }),
    NO_FIELDS,
  ),
  'delegate-review': act('pr-1', 'delegate-review', assigned({})),
  'end-delegation': act(
    'pr-1',
    'end-delegation',
    assigned({ delegation: { subjectId: 'pr-2', until: soon } }),
    NO_FIELDS,
  ),
  'request-reconsideration': act(OFFICER, 'request-reconsideration'),
  'answer-reconsideration': act('ao-1', 'answer-reconsideration', {
    reconsideration: { reason: 'The purposes were read too widely.', requestedAt: NOW, answer: null },
  }),
};

const proposing = (kind: string): WalkedForm =>
  page(
    'ad-1',
    () => `/platform/policy/propose?kind=${kind}`,
    /values|baseline/.test(kind) ? { begin: changeAValue } : {},
  );

/** The forms of all other pages, by the file that shows them. */
export const FORMS: Readonly<Record<string, readonly WalkedForm[] | WalkedElsewhere>> = {
  'agreement/amend/propose': [at(OFFICER, 'inForce', 'amend')],
  'agreement/amendment': [
    told(OFFICER, 'inForce', ['amendment', 'sign-amendment'], { amendment }),
    told('cm-1', 'inForce', ['amendment', 'apply-amendment'], { amendment }, NO_FIELDS),
    told('cm-1', 'inForce', ['amendment', 'close-amendment'], { amendment }),
  ],
  'applicant/attest': [
    page(OFFICER, ({ inForce }) => `/my-agreements/${inForce}/attest`, {
      ...NO_FIELDS,
      toldOf: ({ organization }) => [{ path: `/api/v1/organizations/${organization}`, without: ['attestation'] }],
    }),
  ],
  'applicant/drop-classified': [own(OFFICER, 'inForce', ['drop-classified', 'drop-classified-request'])],
  'applicant/question/question': [
    page('actra.officer', ({ draft }) => `/my-agreements/${draft}/answers/privacy/removal`, NO_FIELDS),
  ],
  'applicant/requests': [own(OFFICER, 'inForce', ['requests', 'resubmit'], { changes: requested })],
  'applicant/start-application': [page(OFFICER, () => '/my-agreements/start', NO_FIELDS)],
  'applicant/submit/certify': [own(OFFICER, 'inForce', ['submit', 'submit-proposal'])],
  'applicant/take-back': [page(OFFICER, ({ inForce }) => `/my-agreements/${inForce}/take-back`)],
  'applicant/terms': [own(OFFICER, 'inForce', ['terms', 'sign-agreement'], unsigned)],
  'applicant/withdraw': [own(OFFICER, 'inForce', ['withdraw', 'withdraw-proposal'], {}, NO_FIELDS)],
  'platform/publications/change-forms': ['values', 'baseline', 'clause', 'window', 'functions'].map(proposing),
  'platform/publications/settle': [
    page('ad-1', ({ publication }) => `/platform/policy/publications/${publication}`, NO_FIELDS),
    page('ad-2', ({ publication }) => `/platform/policy/publications/${publication}`),
  ],
  'staff/activation/activation': [told('cm-1', 'reviewed', ['activate', 'activate-agreement'], {}, NO_FIELDS)],
  'staff/assigning/choose': {
    in: 'several',
    says: 'assign several reviews after one look: one that separation of duties bars is named',
    sendsNothing: true,
  },
  'staff/hold/hold': [at('co-1', 'submitted', 'hold')],
  'staff/intake/intake': [at('cm-1', 'submitted', 'intake', { begin: afterTheSearch })],
  'staff/legacy/verify': [told('cm-1', 'inForce', ['verify-import', 'verify-legacy-import'], { legacy })],
  'staff/opening/opening': [at('cm-1', 'reviewed', 'open', NO_FIELDS)],
  'staff/organizations/appoint': [page('cm-1', ({ organization }) => `/organizations/${organization}/appointments`)],
  'staff/organizations/end-appointment': [
    page(
      'cm-1',
      ({ organization }) => `/organizations/${organization}/appointments?end=it-isac.fso&as=isao.fso`,
      NO_FIELDS,
    ),
  ],
  'staff/organizations/register': [page('cm-1', () => '/organizations/register')],
  'staff/organizations/security-fact': [
    page('cs-1', ({ organization }) => `/organizations/${organization}/security-facts`),
  ],
  'staff/review/amendment/classified': [
    told('cs-1', 'inForce', ['amendment/classified-access', 'decide-amendment-classified-access'], {
      amendment,
      ...asked,
    }),
  ],
  'staff/review/amendment/review': {
    in: 'amendments',
    says: 'tell of a "typo" that it is an expansion before it is proposed, and take it through its review',
  },
  'staff/review/assign-form': [at('cm-1', 'submitted', 'reviewers')],
  'staff/review/concurrence': [told('cr-1', 'reviewable', ['concurrence', 'record-concurrence'])],
  'staff/review/d1/confirm': { in: 'review', says: 'pass a privacy review by keyboard alone' },
  'staff/review/d2/determination': [
    told('cs-1', 'reviewed', ['classified-access', 'approve-classified-access'], asked),
  ],
  'staff/review/d3/accept-risk': [told('ra-1', 'reviewed', ['accept-risk', 'accept-risk'])],
  'staff/review/reject': [at('ao-1', 'submitted', 'reject')],
  'staff/review/request-changes': [
    told('cm-1', 'submitted', ['request-changes', 'request-changes'], {}, { begin: pickAnswer }),
  ],
  'staff/review/step-back': [at('pr-1', 'reviewable', 'step-back')],
  'staff/signature/signing-panel': [told('ao-1', 'inForce', ['brief', 'sign-agreement'], unsigned)],
  'webhooks/add': [page(OFFICER, () => '/webhooks/add')],
  'webhooks/change': [page(OFFICER, ({ webhook }) => `/webhooks/${webhook}/change`, NO_FIELDS)],
};
