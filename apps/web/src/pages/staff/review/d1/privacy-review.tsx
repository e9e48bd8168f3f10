import { useState } from 'react';
import { BoundBar } from '../../../../design/bound-bar.js';
import { Section } from '../../../../design/section.js';
import { Skeleton } from '../../../../design/skeleton.js';
import type { Form } from '../../../../forms/index.js';
import { barOf, mayDo } from '../../../../parts/agreement/may.js';
import { Link } from '../../../../parts/link.js';
import { whyNot } from '../../../../words/actions.js';
import { PRIVACY } from '../../../../words/status.js';
import type { Marks } from '../application-pane.js';
import { Arrived } from '../arrived.js';
import { FINDING_KEYS } from '../use-finding-keys.js';
import { Bench } from '../bench.js';
import type { ReviewCase } from '../case.js';
import { goOnWith } from '../go-on.js';
import type { Held } from '../held.js';
import { OnItsWay } from '../on-its-way.js';
import { useReading, type Reading } from '../use-reading.js';
import { digestAt } from '../versions.js';
import { Checks } from './checks.js';
import { outcomeOf, type PrivacyDraft } from './draft.js';
import { Effects } from './effects.js';
import { findingId, Findings } from './findings.js';
import { judgeOf, judges, numberOf, PRINCIPLES, type Principle } from './judged.js';
import { withTheirs } from './merge-forms.js';
import { missingOf, type Progress } from './progress.js';
import { usePrivacyForm, useProgress } from './use-privacy-form.js';

/** The privacy review: form D1 beside the answers that it judges. */
export function PrivacyReview({ reviewed }: { readonly reviewed: ReviewCase }) {
  const form = usePrivacyForm(reviewed);
  const reading = useReading(reviewed, form.values.held, 'privacy');
  const { progress, failure } = useProgress(reviewed, form.values);
  const [open, setOpen] = useState<Principle>();
  if (reading === undefined) return <Skeleton label="the versions" />;
  return (
    <Bench
      keys={FINDING_KEYS}
      reviewed={reviewed}
      reading={reading}
      marks={marksOf(reviewed, open, setOpen)}
      arrived={<ArrivedHere reviewed={reviewed} form={form} reading={reading} />}
      foot={progress === undefined ? null : <Foot reviewed={reviewed} draft={form.values} progress={progress} />}
    >
      <Section title="Form D1, eight findings" aside={progress !== undefined && <Current progress={progress} />}>
        {progress === undefined ? (
          <OnItsWay label="the findings" failure={failure} />
        ) : (
          <Findings
            reviewed={reviewed}
            form={form}
            progress={progress}
            open={open}
            onOpen={setOpen}
            onGoTo={reading.goTo}
          />
        )}
      </Section>
      <Checks form={form} />
    </Bench>
  );
}

interface ArrivedHereProps {
  readonly reviewed: ReviewCase;
  readonly form: Form<PrivacyDraft>;
  readonly reading: Reading;
}

/** What arrived, with what it means for the findings. */
function ArrivedHere({ reviewed, form, reading }: ArrivedHereProps) {
  const { held } = form.values;
  const see = (seen: Held) => form.change({ held: seen, ...withTheirs(form.values, reviewed.history) });
  return (
    <Arrived
      reviewed={reviewed}
      held={held}
      effects={(changes) => <Effects reviewed={reviewed} form={form} changes={changes} />}
      onGoOn={goOnWith(reviewed, reading, held, see)}
    />
  );
}

const Current = ({ progress: { saved, stale } }: { readonly progress: Progress }) => (
  <span role="status">
    <b>
      {saved} of {PRINCIPLES.length}
    </b>{' '}
    current{stale.length > 0 && <b className="warn">, {stale.length} stale</b>}
  </span>
);

/** From an answer to the finding that judges it; those of the open finding are marked. */
function marksOf({ policy }: ReviewCase, open: Principle | undefined, onOpen: (principle: Principle) => void): Marks {
  return {
    rules: policy.values.materiality.privacy,
    isLinked: (pointer) => open !== undefined && judges(open, pointer),
    linkOf: (pointer) => {
      const principle = judgeOf(pointer);
      if (principle === undefined) return undefined;
      const go = () => {
        onOpen(principle);
        requestAnimationFrame(() => {
          const row = document.querySelector<HTMLElement>(`#${findingId(principle)}`);
          row?.querySelector('button')?.focus({ preventScroll: true });
          row?.scrollIntoView({ block: 'nearest' });
        });
      };
      return (
        <button type="button" className="usa-button usa-button--unstyled" onClick={go}>
          Finding {numberOf(principle)}
        </button>
      );
    },
  };
}

interface FootProps {
  readonly reviewed: ReviewCase;
  readonly draft: PrivacyDraft;
  readonly progress: Progress;
}

/** What stands against recording it: what the form lacks, then what others have to do first. */
function obstacleOf({ reviewed: { agreement }, draft, progress }: FootProps): string | undefined {
  const missing = missingOf(progress);
  const command = outcomeOf(draft) === 'Failed' ? 'fail-privacy-review' : 'pass-privacy-review';
  if (missing !== undefined) return [`Not recordable yet: ${missing}.`, ...othersFirst(agreement, command)].join(' ');
  return mayDo(agreement, command) ? undefined : whyNot(barOf(agreement, command) ?? 'NOT_AUTHORIZED');
}

/** What others have to do before it can be recorded: it is worth knowing before one writes. */
function othersFirst(agreement: ReviewCase['agreement'], command: string): readonly string[] {
  const bar = barOf(agreement, command);
  return bar?.startsWith('GATE_MISSING:') === true ? [`It waits for others too. ${whyNot(bar)}`] : [];
}

/** What the form comes to: one principle that is not met decides, while nothing else does before the last answer. */
function outcomeSoFar({ draft, progress }: FootProps): string {
  const outcome = outcomeOf(draft);
  return outcome !== 'Failed' && missingOf(progress) !== undefined ? 'open' : PRIVACY[outcome].word.toLowerCase();
}

function Foot(props: FootProps) {
  const { reviewed, draft } = props;
  const { agreement, history, id } = reviewed;
  const obstacle = obstacleOf(props);
  const digest = digestAt(history, draft.held.revision);
  const hasArrived = agreement.review.revisionNo > draft.held.version;
  const params = { id };
  return (
    <BoundBar
      version={draft.held.version}
      outcome={outcomeSoFar(props)}
      {...(digest === undefined ? {} : { digest })}
      {...(obstacle === undefined ? {} : { missing: obstacle })}
      {...(hasArrived ? { arrived: agreement.review.revisionNo } : {})}
      acts={
        <>
          {obstacle === undefined && !hasArrived && (
            <Link className="usa-button" to="/agreements/$id/review/confirm" params={params}>
              Check what will be recorded
            </Link>
          )}
          {mayDo(agreement, 'request-changes') && (
            <Link className="usa-button usa-button--outline" to="/agreements/$id/request-changes" params={params}>
              Request changes
            </Link>
          )}
          {mayDo(agreement, 'recuse-reviewer') && (
            <Link className="usa-button usa-button--outline" to="/agreements/$id/step-back" params={params}>
              Step back
            </Link>
          )}
        </>
      }
    />
  );
}
