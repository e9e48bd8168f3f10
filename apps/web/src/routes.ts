/** Every address, with its page in a file of its own that is loaded when one goes there. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { auditRoutes } from './audit-routes.js';
import { expectTitle } from './design/page-focus.js';
import { lazyRouteComponent } from './lazy-page.js';
import { movedAddresses } from './moved-addresses.js';
import { BrokenPage, NotFound } from './parts/frames.js';
import { Shell } from './shell/shell.js';
import { webhookRoutes } from './webhook-routes.js';

const root = createRootRoute({ component: Shell, notFoundComponent: () => NotFound({}), errorComponent: BrokenPage });
const at = <const Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const routes = [
  createRoute({ ...at('/'), component: lazyRouteComponent(() => import('./pages/entry/start.js'), 'Start') }),
  createRoute({ ...at('/sign-in'), component: lazyRouteComponent(() => import('./pages/entry/sign-in.js'), 'SignIn') }),
  createRoute({
    ...at('/work'),
    component: lazyRouteComponent(() => import('./pages/staff/work-queue/page.js'), 'WorkQueue'),
  }),
  createRoute({
    ...at('/work/assign'),
    component: lazyRouteComponent(() => import('./pages/staff/assigning/page.js'), 'AssignSeveral'),
  }),
  createRoute({
    ...at('/agreements'),
    component: lazyRouteComponent(() => import('./pages/agreement/list-page.js'), 'Agreements'),
  }),
  createRoute({
    ...at('/agreements/import'),
    component: lazyRouteComponent(() => import('./pages/staff/legacy/import.js'), 'ImportAgreements'),
  }),
  createRoute({
    ...at('/agreements/$id/verify-import'),
    component: lazyRouteComponent(() => import('./pages/staff/legacy/verify.js'), 'VerifyImport'),
  }),
  createRoute({
    ...at('/agreements/$id'),
    component: lazyRouteComponent(() => import('./pages/agreement/page.js'), 'AgreementPage'),
  }),
  createRoute({
    ...at('/agreements/$id/review'),
    component: lazyRouteComponent(() => import('./pages/staff/review/review.js'), 'Review'),
  }),
  createRoute({
    ...at('/agreements/$id/review/confirm'),
    component: lazyRouteComponent(() => import('./pages/staff/review/d1/confirm.js'), 'ConfirmPrivacyReview'),
  }),
  createRoute({
    ...at('/agreements/$id/concurrence'),
    component: lazyRouteComponent(() => import('./pages/staff/review/concurrence.js'), 'ConcurrencePage'),
  }),
  createRoute({
    ...at('/agreements/$id/classified-access'),
    component: lazyRouteComponent(() => import('./pages/staff/review/d2/determination.js'), 'DeterminationPage'),
  }),
  createRoute({
    ...at('/agreements/$id/accept-risk'),
    component: lazyRouteComponent(() => import('./pages/staff/review/d3/accept-risk.js'), 'AcceptRisk'),
  }),
  createRoute({
    ...at('/agreements/$id/request-changes'),
    component: lazyRouteComponent(() => import('./pages/staff/review/request-changes.js'), 'RequestChanges'),
  }),
  createRoute({
    ...at('/agreements/$id/reject'),
    component: lazyRouteComponent(() => import('./pages/staff/review/reject.js'), 'Reject'),
  }),
  createRoute({
    ...at('/agreements/$id/reviewers'),
    component: lazyRouteComponent(() => import('./pages/staff/review/reviewers.js'), 'Reviewers'),
  }),
  createRoute({
    ...at('/agreements/$id/step-back'),
    component: lazyRouteComponent(() => import('./pages/staff/review/step-back.js'), 'StepBack'),
  }),
  createRoute({
    ...at('/agreements/$id/intake'),
    component: lazyRouteComponent(() => import('./pages/staff/intake/intake.js'), 'Intake'),
  }),
  createRoute({
    ...at('/agreements/$id/open'),
    component: lazyRouteComponent(() => import('./pages/staff/opening/opening.js'), 'Opening'),
  }),
  createRoute({
    ...at('/agreements/$id/brief'),
    component: lazyRouteComponent(() => import('./pages/staff/signature/brief.js'), 'Brief'),
  }),
  createRoute({
    ...at('/agreements/$id/terms'),
    component: lazyRouteComponent(() => import('./pages/staff/signature/terms-page.js'), 'SignedText'),
  }),
  createRoute({
    ...at('/agreements/$id/activate'),
    component: lazyRouteComponent(() => import('./pages/staff/activation/activation.js'), 'Activation'),
  }),
  createRoute({
    ...at('/agreements/$id/amend'),
    component: lazyRouteComponent(() => import('./pages/agreement/amend/propose.js'), 'ProposeAmendment'),
  }),
  createRoute({
    ...at('/agreements/$id/amendment'),
    component: lazyRouteComponent(() => import('./pages/agreement/amendment.js'), 'AmendmentPage'),
  }),
  createRoute({
    ...at('/agreements/$id/amendment/review'),
    component: lazyRouteComponent(() => import('./pages/staff/review/amendment/review.js'), 'ReviewAmendment'),
  }),
  createRoute({
    ...at('/agreements/$id/amendment/classified-access'),
    component: lazyRouteComponent(() => import('./pages/staff/review/amendment/classified.js'), 'ClassifiedAmendment'),
  }),
  createRoute({
    ...at('/agreements/$id/hold'),
    component: lazyRouteComponent(() => import('./pages/staff/hold/hold.js'), 'Hold'),
  }),
  createRoute({
    ...at('/agreements/$id/act/$act'),
    component: lazyRouteComponent(() => import('./pages/agreement/life/act-page.js'), 'LifeActPage'),
  }),
  createRoute({
    ...at('/signatures'),
    component: lazyRouteComponent(() => import('./pages/staff/signature/desk.js'), 'SignatureDesk'),
  }),
  createRoute({
    ...at('/organizations'),
    component: lazyRouteComponent(() => import('./pages/staff/organizations/list-page.js'), 'Organizations'),
  }),
  createRoute({
    ...at('/organizations/register'),
    component: lazyRouteComponent(() => import('./pages/staff/organizations/register.js'), 'Register'),
  }),
  createRoute({
    ...at('/organizations/$id'),
    component: lazyRouteComponent(() => import('./pages/staff/organizations/page.js'), 'OrganizationPage'),
  }),
  createRoute({
    ...at('/organizations/$id/entitlements'),
    component: lazyRouteComponent(() => import('./pages/agreement/entitlements.js'), 'EntitlementExplorer'),
  }),
  createRoute({
    ...at('/organizations/$id/appointments'),
    component: lazyRouteComponent(() => import('./pages/staff/organizations/appoint.js'), 'Appoint'),
  }),
  createRoute({
    ...at('/organizations/$id/security-facts'),
    component: lazyRouteComponent(() => import('./pages/staff/organizations/security-fact.js'), 'RecordFact'),
  }),
  createRoute({
    ...at('/programme'),
    component: lazyRouteComponent(() => import('./pages/programme/page.js'), 'ProgrammePage'),
  }),
  createRoute({
    ...at('/programme/risks'),
    component: lazyRouteComponent(() => import('./pages/programme/risks.js'), 'RisksPage'),
  }),
  createRoute({
    ...at('/programme/privacy-year'),
    component: lazyRouteComponent(() => import('./pages/programme/privacy-year.js'), 'PrivacyYearPage'),
  }),
  createRoute({
    ...at('/programme/what-if'),
    component: lazyRouteComponent(() => import('./pages/programme/what-if.js'), 'WhatIfPage'),
  }),
  createRoute({
    ...at('/reports/separation'),
    component: lazyRouteComponent(() => import('./pages/audit/separation.js'), 'SeparationReport'),
  }),
  createRoute({
    ...at('/reports'),
    component: lazyRouteComponent(() => import('./pages/audit/access.js'), 'AccessReport'),
  }),
  createRoute({
    ...at('/reports/refusals'),
    component: lazyRouteComponent(() => import('./pages/audit/refusals.js'), 'RefusalReport'),
  }),
  createRoute({
    ...at('/reports/files'),
    component: lazyRouteComponent(() => import('./pages/audit/accesses.js'), 'AccessesReport'),
  }),
  createRoute({
    ...at('/platform/health'),
    component: lazyRouteComponent(() => import('./pages/platform/health.js'), 'Health'),
  }),
  createRoute({
    ...at('/platform/parked'),
    component: lazyRouteComponent(() => import('./pages/platform/parked.js'), 'ParkedStreams'),
  }),
  createRoute({
    ...at('/platform/jobs'),
    component: lazyRouteComponent(() => import('./pages/platform/jobs.js'), 'Jobs'),
  }),
  createRoute({
    ...at('/platform/people'),
    component: lazyRouteComponent(() => import('./pages/platform/people.js'), 'People'),
  }),
  createRoute({
    ...at('/platform/policy'),
    component: lazyRouteComponent(() => import('./pages/platform/policy.js'), 'PolicyInForce'),
  }),
  createRoute({
    ...at('/platform/policy/propose'),
    component: lazyRouteComponent(() => import('./pages/platform/publications/propose.js'), 'ProposeChange'),
  }),
  createRoute({
    ...at('/platform/policy/publications/$version'),
    component: lazyRouteComponent(() => import('./pages/platform/publications/publication.js'), 'PublicationPage'),
  }),
  createRoute({
    ...at('/platform/policy/publications/$version/revise'),
    component: lazyRouteComponent(() => import('./pages/platform/publications/revise.js'), 'RevisePublication'),
  }),
  createRoute({
    ...at('/dev/components'),
    component: lazyRouteComponent(() => import('./pages/gallery/gallery.js'), 'Gallery'),
  }),
  createRoute({
    ...at('/my-agreements'),
    component: lazyRouteComponent(() => import('./pages/applicant/dashboard.js'), 'Dashboard'),
  }),
  createRoute({
    ...at('/my-agreements/start'),
    component: lazyRouteComponent(() => import('./pages/applicant/start-application.js'), 'StartApplication'),
  }),
  createRoute({
    ...at('/my-agreements/$id'),
    component: lazyRouteComponent(() => import('./pages/applicant/own-agreement.js'), 'OwnAgreementPage'),
  }),
  createRoute({
    ...at('/my-agreements/$id/answers/$section/$topic'),
    component: lazyRouteComponent(() => import('./pages/applicant/question/question.js'), 'Question'),
  }),
  createRoute({
    ...at('/my-agreements/$id/attest'),
    component: lazyRouteComponent(() => import('./pages/applicant/attest.js'), 'Attest'),
  }),
  createRoute({
    ...at('/my-agreements/$id/check'),
    component: lazyRouteComponent(() => import('./pages/applicant/submit/check.js'), 'Check'),
  }),
  createRoute({
    ...at('/my-agreements/$id/submit'),
    component: lazyRouteComponent(() => import('./pages/applicant/submit/certify.js'), 'Certify'),
  }),
  createRoute({
    ...at('/my-agreements/$id/receipt'),
    component: lazyRouteComponent(() => import('./pages/applicant/submit/receipt.js'), 'Receipt'),
  }),
  createRoute({
    ...at('/my-agreements/$id/requests'),
    component: lazyRouteComponent(() => import('./pages/applicant/requests.js'), 'Requests'),
  }),
  createRoute({
    ...at('/my-agreements/$id/terms'),
    component: lazyRouteComponent(() => import('./pages/applicant/terms.js'), 'TermsPage'),
  }),
  createRoute({
    ...at('/my-agreements/$id/withdraw'),
    component: lazyRouteComponent(() => import('./pages/applicant/withdraw.js'), 'Withdraw'),
  }),
  createRoute({
    ...at('/my-agreements/$id/take-back'),
    component: lazyRouteComponent(() => import('./pages/applicant/take-back.js'), 'TakeBack'),
  }),
  createRoute({
    ...at('/my-agreements/$id/drop-classified'),
    component: lazyRouteComponent(() => import('./pages/applicant/drop-classified.js'), 'DropClassified'),
  }),
];

const router = createRouter({
  routeTree: root.addChildren([...routes, ...auditRoutes(root), ...webhookRoutes(root), ...movedAddresses(root)]),
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage, // within what stands around every page
  scrollRestoration: true,
});
router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation !== undefined) expectTitle();
});

export { router };

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
