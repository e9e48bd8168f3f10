import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { NextSteps } from '../../../design/request-card.js';
import { ProgressTicks, TaskList, type Task } from '../../../design/task-list.js';
import { opened, progressOfAll, type SectionProgress } from '../../../parts/application/index.js';
import { mayDo } from '../../../parts/agreement/may.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { useSession } from '../../../shell/index.js';
import { Crumbs } from '../crumbs.js';
import { nextStepsOf } from '../status/next.js';
import { AboutDraft } from './about-draft.js';
import { isAttested } from './attestation-state.js';
import { Example } from './example.js';
import { SectionLink, TO_ATTEST } from './section-link.js';
import { TaskActs } from './task-acts.js';

const MINUTES_A_SECTION = 5;
const BASELINE = 'standards';

interface TasksProps {
  readonly own: OnAgreement;
}

/** The sections of an application that is being written, and how far each is. */
export function Tasks({ own }: TasksProps) {
  const { agreement, organization, policy } = own;
  const session = useSession();
  const application = opened(agreement.application);
  const sections = progressOfAll(application, agreement.agreementForm).map((progress) =>
    withAttestation(progress, isAttested(organization, application, policy.catalogues.baseline.version)),
  );
  const isOpen =
    mayDo(agreement, 'revise-draft') && sections.some(({ state, note }) => state !== 'Completed' && note !== TO_ATTEST);
  return (
    <>
      <Crumbs here="Application" />
      <div className="with-aside">
        <div>
          <PageHead title="Apply to share information with NCCIC" lead={organization.legalName} />
          <Progress own={own} sections={sections} />
          {isOpen && session.data?.demo === true && <Example own={own} />}
          <div className="stack tasks-sections">
            <h2>Sections</h2>
            <TaskList tasks={sections.map((progress, place) => taskOf(progress, place + 1, own))} />
            <TaskActs own={own} next={sections.find(({ state }) => state !== 'Completed')} />
          </div>
        </div>
        <Aside own={own} />
      </div>
    </>
  );
}

function Progress({ own, sections }: TasksProps & { readonly sections: readonly SectionProgress[] }) {
  const open = sections.filter(({ state }) => state !== 'Completed').length;
  return (
    <div className="stack-dense">
      <p>
        <b>
          {sections.length - open} of {sections.length} sections completed
        </b>{' '}
        {open > 0 && <span className="muted">about {open * MINUTES_A_SECTION} minutes left</span>}
      </p>
      <ProgressTicks states={sections.map(({ state }) => state)} />
      <p className="dense">
        {mayDo(own.agreement, 'revise-draft')
          ? 'You can leave at any time, your answers are kept. Two people can work at once: each answer is put together with those of others.'
          : 'An officer of your organization fills it in. You can read it as one page.'}
      </p>
    </div>
  );
}

function Aside({ own }: TasksProps) {
  return (
    <aside className="stack-wide">
      <AboutDraft own={own} />
      <Section title="After you submit" isLite>
        <NextSteps steps={nextStepsOf(own.agreement, own.policy)} />
      </Section>
      <Section title="Who reads it" isLite>
        <p className="dense">
          NCCIC case managers, DHS privacy, civil liberties and counsel. Everything you submit stays in the record.
        </p>
      </Section>
    </aside>
  );
}

/** The baseline is done once the organization has attested to it. */
function withAttestation(progress: SectionProgress, attested: boolean): SectionProgress {
  if (progress.section.id !== BASELINE || progress.state !== 'Completed' || attested) return progress;
  return { ...progress, state: 'InProgress', note: TO_ATTEST };
}

function taskOf({ section, state, note }: SectionProgress, number: number, { agreement }: OnAgreement): Task {
  const name = `${number}. ${section.name}`;
  const task = { id: section.id, name, hint: section.hint, state, ...(note === undefined ? {} : { note }) };
  if (!mayDo(agreement, 'revise-draft')) return task;
  const link = (
    <SectionLink agreement={agreement} progress={{ section, state, note: note ?? '' }}>
      {name}
    </SectionLink>
  );
  return { ...task, link };
}
