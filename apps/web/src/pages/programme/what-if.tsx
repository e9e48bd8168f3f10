import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Refusal } from '../../api/refusal.js';
import { askWhatIf, type SupposedChange } from '../../api/reports.js';
import type { WhatIf } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { PageHead } from '../../design/page-head.js';
import { ErrorFrame } from '../../parts/frames.js';
import { useWords } from '../../parts/use-search.js';
import { count } from '../../words/dates.js';
import { SupposedForm } from './supposed-form.js';
import { changesOf, rowsIn, wordsOf } from './supposed-rows.js';
import { ProgrammeViews } from './views.js';
import { Answer } from './what-if-answer.js';
import { partByPart } from './what-if-parts.js';

/** What would have been decided with other values of the policy. */
export function WhatIfPage() {
  const [words, setWords] = useWords();
  const [rows, setRows] = useState(() => rowsIn(words));
  const { asked, soFar, ask, stop } = useSupposition();
  const reach = soFar?.next === null ? 'all' : asked.isPending ? 'so-far' : 'stopped';
  const send = () => {
    setWords(wordsOf(rows));
    ask(changesOf(rows));
  };
  return (
    <>
      <PageHead
        title="What if"
        lead="Every decision on the record is made again, as if values of the policy had always been others. Nothing is recorded. Each is judged on the record as it stands: what an earlier difference would have led to, nobody knows. What was refused is not judged again: of that, the record keeps no content."
      />
      <ProgrammeViews />
      <SupposedForm rows={rows} onChange={setRows} onSend={send} isPending={asked.isPending} />
      {asked.isPending && <Progress soFar={soFar} onStop={stop} />}
      {asked.error !== null && <Unanswered error={asked.error} onRetry={send} />}
      {soFar !== null && asked.error === null && <Answer answer={soFar} reach={reach} />}
    </>
  );
}

/** One supposition at a time, part by part: what is known of it so far, and how to end it. */
function useSupposition() {
  const [soFar, setSoFar] = useState<WhatIf | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const asked = useMutation({
    mutationFn: async (changes: readonly SupposedChange[]) => {
      const control = new AbortController();
      running.current = control;
      setSoFar(null);
      try {
        await partByPart((after) => askWhatIf(changes, after, control.signal), setSoFar);
      } catch (error) {
        if (!control.signal.aborted) throw error; // whoever stops it keeps what is there
      }
    },
  });
  return { asked, soFar, ask: asked.mutate, stop: () => running.current?.abort() };
}

function Progress({ soFar, onStop }: { readonly soFar: WhatIf | null; readonly onStop: () => void }) {
  return (
    <div className="row small">
      <span role="status">Making decisions again: {count(soFar?.totals.agreements ?? 0, 'agreement')} so far.</span>
      <button type="button" className="usa-button usa-button--outline" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}

/** A supposition that is none says why, beside what was written; all else is a failure as on every page. */
function Unanswered({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  if (!(error instanceof Refusal) || ![409, 422].includes(error.status))
    return <ErrorFrame error={error} onRetry={onRetry} />;
  const { message, errors } = error;
  return (
    <Alert kind="bad" title={message} isAnnounced>
      {errors.map((one) => one.message).join(' ')}
    </Alert>
  );
}
