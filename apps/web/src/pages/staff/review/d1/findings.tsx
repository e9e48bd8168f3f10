import { useLayoutEffect, useRef, useState } from 'react';
import { FindingRow, type FindingState } from '../../../../design/finding-row.js';
import type { Form } from '../../../../forms/index.js';
import { labelOfField, type JsonObject } from '../../../../parts/application/index.js';
import { useToday } from '../../../../parts/use-today.js';
import { count, dayAfter } from '../../../../words/dates.js';
import { labelOf, PRINCIPLES as NAMES } from '../../../../words/labels.js';
import { FINDINGS } from '../../../../words/status.js';
import type { ReviewCase } from '../case.js';
import { useFindingKeys } from '../use-finding-keys.js';
import { digestAt } from '../versions.js';
import { EarlierFindings } from './earlier-findings.js';
import { findingOf, type FindingDraft, type PrivacyDraft } from './draft.js';
import { FindingForm } from './finding-form.js';
import { codesOf, fieldsJudgedBy, numberOf, PRINCIPLES, type Principle } from './judged.js';
import { movedSince, problemsOf, type Contents, type Progress } from './progress.js';

interface FindingsProps {
  readonly reviewed: ReviewCase;
  readonly form: Form<PrivacyDraft>;
  readonly progress: Progress & { readonly contents: Contents; readonly now: JsonObject };
  readonly open: Principle | undefined;
  readonly onOpen: (principle: Principle | undefined) => void;
  readonly onGoTo: (pointer: string) => void;
}

interface RowProps extends FindingsProps {
  readonly principle: Principle;
  /** The row that is to be seen next, with the focus at its head. */
  readonly onSaved: (next: Principle) => void;
}

/** The eight findings; one of them is open, beside the answers that it judges. */
export function Findings(props: FindingsProps) {
  const { form, progress, open, onOpen } = props;
  useFindingKeys((focused, place) => judgeByKey(props, focused, place));
  const showNext = useShowing();
  return PRINCIPLES.map((principle) => {
    const draft = findingOf(form.values, principle);
    const state = progress.states.get(principle) ?? 'open';
    const note = noteOf(draft, state);
    return (
      <FindingRow
        key={principle}
        id={findingId(principle)}
        number={numberOf(principle)}
        principle={labelOf(NAMES, principle)}
        state={state}
        isExpanded={open === principle}
        onToggle={() => onOpen(open === principle ? undefined : principle)}
        {...(draft.finding === '' ? {} : { finding: draft.finding })}
        {...(note === undefined ? {} : { note })}
      >
        <OpenFinding {...props} principle={principle} onSaved={showNext} />
      </FindingRow>
    );
  });
}

/**
 * Brings a row to the top, with the focus at its head: only once the row before it has folded up, since all below moves up then.
 * @returns what names the row that is shown after the change that is under way
 */
function useShowing(): (principle: Principle) => void {
  const wanted = useRef<Principle>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const row = document.querySelector<HTMLElement>(`#${findingId(wanted.current)}`);
    wanted.current = undefined;
    row?.querySelector('button')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'start' });
  });
  return (principle) => {
    wanted.current = principle;
  };
}

/** Judges by a key the finding at which the focus stands, else the open one. @returns what it did, in words */
function judgeByKey({ form, open, onOpen }: FindingsProps, focused: Element | null, place: number): string {
  const row = focused?.closest('.finding')?.id;
  const principle = PRINCIPLES.find((one) => findingId(one) === row) ?? open;
  if (principle === undefined) return 'Open a finding first.';
  const finding = codesOf(principle)[place];
  if (finding === undefined) return '“Not applicable” does not exist for this principle.';
  const says = `${labelOf(NAMES, principle)}: ${FINDINGS[finding].word}.`;
  if (findingOf(form.values, principle).finding === finding) return says; // what is saved stays so
  form.change(({ findings, ...draft }) => ({
    findings: {
      ...findings,
      [principle]: { ...findingOf({ findings, ...draft }, principle), finding, foundOn: null },
    },
  }));
  if (open !== principle) onOpen(principle);
  return says;
}

export const findingId = (principle: Principle): string => `finding-${numberOf(principle)}`;

function noteOf({ evidence, foundOn, finding }: FindingDraft, state: FindingState): string | undefined {
  if (foundOn !== null) return `${count(evidence.length, 'piece')} of evidence, found on version ${foundOn}`;
  return finding === '' || state === 'reason-missing' ? undefined : 'Begun, not saved yet';
}

function OpenFinding(props: RowProps) {
  const { reviewed, form, progress, principle, onOpen, onSaved } = props;
  const [hasTried, setTried] = useState(false);
  const today = useToday();
  const { held, findings } = form.values;
  const draft = findingOf(form.values, principle);
  const problems = problemsOf(principle, draft);
  const put = (finding: FindingDraft) => form.change({ findings: { ...findings, [principle]: finding } });
  const save = () => {
    setTried(true);
    if (problems.length > 0) return;
    put({ ...draft, foundOn: held.version });
    const next = PRINCIPLES.find((one) => one !== principle && progress.states.get(one) !== 'saved');
    onOpen(next);
    onSaved(next ?? principle);
  };
  return (
    <>
      <Before principle={principle} form={form} progress={progress} />
      <EarlierFindings history={reviewed.history} principle={principle} />
      <Judged {...props} />
      <FindingForm
        principle={principle}
        draft={draft}
        version={held.version}
        digest={digestAt(reviewed.history, held.revision)}
        errors={hasTried ? problems : []}
        latestDue={dayAfter(today, reviewed.policy.values.dateBounds.conditionDueOn)}
        onChange={(part) => put({ ...draft, ...part, foundOn: null })}
        onSave={save}
      />
    </>
  );
}

/** An item of the baseline is called by its number: its text stands beside its answer. */
const ITEM = /^\/baselineAnswers\/([^/]+)/;

type JudgedProps = Pick<FindingsProps, 'reviewed' | 'onGoTo'> & { readonly principle: Principle };

/** The answers that the finding judges, each a press away. */
const Judged = ({ reviewed, principle, onGoTo }: JudgedProps) => (
  <p className="small">
    It judges:{' '}
    {fieldsJudgedBy(principle)
      .filter(({ pointer }) => !pointer.endsWith('/evidence'))
      .map((field) => (
        <button
          key={field.pointer}
          type="button"
          className="usa-button usa-button--unstyled judged-answer"
          onClick={() => onGoTo(field.pointer)}
        >
          {ITEM.exec(field.pointer)?.[1] ?? labelOfField(field, reviewed.policy.catalogues)}
        </button>
      ))}
  </p>
);

interface BeforeProps {
  readonly principle: Principle;
  readonly form: Form<PrivacyDraft>;
  readonly progress: FindingsProps['progress'];
}

/** What was found before, and which of its answers changed since. */
function Before({ principle, form: { values }, progress }: BeforeProps) {
  const recorded = values.base.findings[principle];
  const shown = recorded ?? findingOf(values, principle);
  const moved = movedSince(principle, shown.foundOn, progress.contents, progress.now);
  if (shown.finding === '' || moved.length === 0) return null;
  return (
    <p className="dense found-before">
      {recorded === undefined ? 'You found' : 'The last review found'} <b>{FINDINGS[shown.finding].word}</b> on version{' '}
      {shown.foundOn}: <span className="record">“{shown.rationale}”</span> Changed since:{' '}
      {moved.map(({ field }) => field.label).join(', ')}.
    </p>
  );
}
