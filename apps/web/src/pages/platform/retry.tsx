import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../../api/refusal.js';
import { retryJobs } from '../../api/reports.js';
import { Dialog } from '../../design/dialog.js';
import { announce } from '../../shell/index.js';
import { count } from '../../words/dates.js';

/** Has jobs tried again, says what came of it, and reads the lists anew. The key is that of the button. */
function useRetry(ids: readonly string[] | null) {
  const [key] = useState(() => crypto.randomUUID());
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => retryJobs(key, ids),
    onSuccess: ({ retried }) => announce(`${count(retried.length, 'job')} will be tried again.`),
    onSettled: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

/** Why it was not done, for whoever asked. */
function Failed({ error }: { readonly error: Error | null }) {
  if (error === null) return null;
  const isOver = error instanceof Refusal && error.code === 'ALREADY_IN_STATE';
  return (
    <span className="small bad" role="alert">
      {isOver ? 'It is not given up any more.' : 'It could not be asked for. Nothing was changed; try it once more.'}
    </span>
  );
}

/** Has one job tried again. */
export function RetryOne({ id }: { readonly id: string }) {
  const { mutate, isPending, error } = useRetry([id]);
  return (
    <>
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        aria-label={`Try ${id} again`}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? 'Asking' : 'Try again'}
      </button>
      <Failed error={error} />
    </>
  );
}

/** Has everything that was given up tried again, once that was confirmed. */
export function RetryAll({ number }: { readonly number: number }) {
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending, error } = useRetry(null);
  const send = () => {
    setAsking(false);
    if (!isPending) mutate();
  };
  return (
    <>
      <Failed error={error} />
      <Button type="button" outline onClick={() => setAsking(true)}>
        Try all again
      </Button>
      <Dialog
        title={`Try ${count(number, 'job')} again?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        acts={
          <>
            <Button type="button" onClick={send}>
              Try all again
            </Button>
            <Button type="button" unstyled onClick={() => setAsking(false)}>
              Leave them
            </Button>
          </>
        }
      >
        <p>Each begins anew, as if it had never been tried. That you asked for it is recorded.</p>
      </Dialog>
    </>
  );
}
