import { Link } from '@tanstack/react-router';
import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { NextSteps } from '../../../design/request-card.js';
import { ProgressTicks, TaskList, type Task } from '../../../design/task-list.js';
import { opened, progressOfAll, type SectionProgress } from '../../../parts/application/index.js';
import { Crumbs } from '../crumbs.js';
import { firstPlace } from '../question/next-place.js';
import { mayDo, type OwnAgreement } from '../with-agreement.js';
import { AboutDraft } from './about-draft.js';
import { isAttested } from './attestation-state.js';

const MINUTES_A_SECTION = 5;
const BASELINE = 'standards';

/** The sections of an application that is being written, and how far each is. */
export function Tasks({ own }: { readonly own: OwnAgreement }) {
  const { agreement, organization } = own;
  const application = opened(agreement.application);
  const sections = progressOfAll(application, agreement.agreementForm).map((progress) =>
    withAttestation(progress, isAttested(organization, application)),
  );
  const open = sections.filter(({ state }) => state !== 'Completed');
  const done = sections.length - open.length;
  const mayWrite = mayDo(agreement, 'revise-draft');
  return (
    <>
      <Crumbs here="Application" />
      <div className="with-aside">
        <div className="stack">
          <PageHead title="Apply to share information with NCCIC" lead={organization.legalName} />
          <div className="stack-dense">
            <p>
              <b>
                {done} of {sections.length} sections completed
              </b>{' '}
              {open.length > 0 && <span className="muted">about {open.length * MINUTES_A_SECTION} minutes left</span>}
            </p>
            <ProgressTicks states={sections.map(({ state }) => state)} />
            <p className="dense">
              {mayWrite
                ? 'You can leave at any time, your answers are kept. Two people can work at once: each answer is put together with those of others.'
                : 'An officer of your organization fills it in. You can read it as one page.'}
            </p>
          </div>
          <Section title="Sections" isLite>
            <TaskList tasks={sections.map((progress, place) => taskOf(progress, place + 1, own))} />
          </Section>
          <Acts own={own} open={open} />
        </div>
        <aside className="stack-wide">
          <AboutDraft own={own} />
          <Section title="After you submit" isLite>
            <NextSteps
              steps={[
                { title: 'Intake', text: 'target 5 business days' },
                { title: 'Privacy review', text: 'target 20 business days' },
                { title: 'Signatures', text: 'yours first, then NCCIC’s, within 30 days' },
                { title: 'In force', text: 'for the term you ask' },
              ]}
            />
          </Section>
          <Section title="Who reads it" isLite>
            <p className="dense">
              NCCIC case managers, DHS privacy, civil liberties and counsel. Everything you submit stays in the record.
            </p>
          </Section>
        </aside>
      </div>
    </>
  );
}

/** The baseline is done once the organization has attested to it. */
function withAttestation(progress: SectionProgress, attested: boolean): SectionProgress {
  if (progress.section.id !== BASELINE || progress.state !== 'Completed' || attested) return progress;
  return { ...progress, state: 'InProgress', note: 'All items answered; attest to them' };
}

function taskOf({ section, state, note }: SectionProgress, number: number, { agreement }: OwnAgreement): Task {
  const name = `${number}. ${section.name}`;
  const place = firstPlace(section.id, agreement);
  const params = { id: agreement.id, section: section.id, topic: place?.topic.id ?? '' };
  const isToAttest = section.id === BASELINE && note?.includes('attest') === true;
  const link = !mayDo(agreement, 'revise-draft') ? undefined : isToAttest ? (
    <Link to="/my-agreements/$id/attest" params={{ id: agreement.id }}>
      {name}
    </Link>
  ) : (
    <Link to="/my-agreements/$id/answers/$section/$topic" params={params}>
      {name}
    </Link>
  );
  return {
    id: section.id,
    name,
    hint: section.hint,
    state,
    ...(link === undefined ? {} : { link }),
    ...(note === undefined ? {} : { note }),
  };
}

function Acts({ own: { agreement }, open }: { readonly own: OwnAgreement; readonly open: readonly SectionProgress[] }) {
  const { id } = agreement;
  const [next] = open;
  const place = next === undefined ? undefined : firstPlace(next.section.id, agreement);
  const isToAttest = next?.note?.includes('attest') === true;
  const mayWrite = mayDo(agreement, 'revise-draft');
  return (
    <>
      <div className="row acts">
        {mayWrite && next !== undefined && isToAttest && (
          <Link className="usa-button" to="/my-agreements/$id/attest" params={{ id }}>
            Attest to the baseline
          </Link>
        )}
        {mayWrite && next !== undefined && place !== undefined && !isToAttest && (
          <Link
            className="usa-button"
            to="/my-agreements/$id/answers/$section/$topic"
            params={{ id, section: next.section.id, topic: place.topic.id }}
          >
            Continue with {next.section.name}
          </Link>
        )}
        {next === undefined && mayWrite ? (
          <Link className="usa-button" to="/my-agreements/$id/check" params={{ id }}>
            Check your answers
          </Link>
        ) : (
          <Link className="usa-button usa-button--outline" to="/my-agreements/$id/check" params={{ id }}>
            Read it as one page
          </Link>
        )}
        {mayDo(agreement, 'withdraw-proposal') && (
          <Link className="row-end" to="/my-agreements/$id/withdraw" params={{ id }}>
            Withdraw this draft
          </Link>
        )}
      </div>
      {next !== undefined && (
        <p className="small muted">Submitting becomes possible here once all sections are completed.</p>
      )}
    </>
  );
}
