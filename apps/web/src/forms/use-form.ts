import { useRouter } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { isConflict, Refusal } from '../api/refusal.js';
import type { FormError } from '../design/fields/index.js';
import { errorAt, errorsOf } from './errors.js';
import { arrived } from './arrived.js';
import { forget, keep, kept, type Kept } from './kept.js';
import { isObject } from '../parts/application/pointers.js';
import { tellRecorded, useWriter } from '../shell/index.js';
import { recordedInWords } from '../words/events.js';

interface FormOptions<Values, Answer> {
  /** Names the form within the tab: what it is about, and the command. */
  readonly id: string;
  readonly initial: Values;
  /** What it is about, as it was just read; left out where it is about nothing that is there yet. */
  readonly revision?: number;
  /** Sends it, under the key of this form, over the revision that its writer has seen. */
  readonly send: (values: Values, key: string, seen: number) => Promise<Answer>;
  /** What is wrong before it is sent, if anything. */
  readonly check?: (values: Values) => readonly FormError[];
  /** It is recorded; a second click ends here, too. Not called where its writer has gone to another page meanwhile. */
  readonly onDone: (answer: Answer) => void;
}

type Change<Values> = Partial<Values> | ((before: Values) => Partial<Values>);

export interface Form<Values> {
  readonly values: Values;
  /** The revision that its writer has seen: that of when it was opened, also after a reload. */
  readonly seen: number;
  /** The writer has seen what stands now. */
  readonly see: (revision: number) => void;
  /** Changes part of it: what it becomes, or how that follows from what stands there by then. */
  readonly change: (part: Change<Values>) => void;
  readonly errors: readonly FormError[];
  readonly errorAt: (pointer: string) => string | undefined;
  /** Counts the attempts that failed: for the summary, which takes the focus at each. */
  readonly attempt: number;
  readonly isSending: boolean;
  /** Somebody else recorded something: read again, put together, and go on under the new revision. */
  readonly hasConflict: boolean;
  /** Whether it can be sent; what is wrong with it is told. */
  readonly isReady: () => boolean;
  readonly submit: () => Promise<void>;
  /** Tells why it could not be recorded, as after a try that its writer made. */
  readonly refuse: (error: unknown) => void;
  /** What was wrong is not any more: it was saved on another way. */
  readonly mend: () => void;
  /** Forgets what was written. */
  readonly discard: () => void;
}

interface Outcome {
  readonly errors: readonly FormError[];
  readonly attempt: number;
  readonly hasConflict: boolean;
}
const NOTHING_WRONG: Outcome = { errors: [], attempt: 0, hasConflict: false };

/** Who goes on after a conflict has read that there was one: it stands on the page no longer. */
const overConflict = (outcome: Outcome): Outcome =>
  outcome.hasConflict && outcome.errors.length > 0 ? { ...outcome, errors: [] } : outcome;

/** A form whose content is kept until it is recorded, and which is recorded once. */
export function useForm<Values extends object, Answer>(options: FormOptions<Values, Answer>): Form<Values> {
  const { id, initial, revision = 0, send, check, onDone } = options;
  const { values, key, seen, see, change, clear, refused } = useKept(id, { values: initial, seen: revision });
  const [outcome, setOutcome] = useState(NOTHING_WRONG);
  const goingOn = useGoingOn({ see, change }, setOutcome);
  const { isSending, once } = useOnce();

  const fail = (errors: readonly FormError[], hasConflict = false) =>
    setOutcome(({ attempt }) => ({ errors, attempt: attempt + 1, hasConflict }));
  const mend = () => setOutcome(({ attempt }) => ({ ...NOTHING_WRONG, attempt }));
  const isReady = () => {
    const errors = check?.(values) ?? [];
    if (errors.length > 0) fail(errors);
    else mend();
    return errors.length === 0;
  };
  const refuse = (error: unknown) => {
    refused(error);
    fail(errorsOf(error), isConflict(error));
  };
  const record = async () => {
    const isHere = hereNow();
    try {
      const answer = await send(values, key, seen);
      clear();
      setOutcome(NOTHING_WRONG);
      if (isHere()) onDone(answer); // who has gone elsewhere meanwhile stays there
      tell(answer);
    } catch (error) {
      refuse(error);
    }
  };
  const submit = () => once(isReady, record);
  const at = (pointer: string) => errorAt(outcome.errors, pointer);
  const acts = { isReady, submit, refuse, mend, discard: clear };
  return { ...outcome, values, seen, ...goingOn, ...acts, isSending, errorAt: at };
}

/** Does one thing at a time. Until the page is there to which it led, a press is the second one of what was done. */
function useOnce() {
  const [isSending, setSending] = useState(false);
  const isUnderWay = useRef(false);
  const router = useRouter();
  const once = async (mayBegin: () => boolean, act: () => Promise<void>) => {
    if (isUnderWay.current || !mayBegin()) return;
    isUnderWay.current = true;
    setSending(true);
    try {
      await act();
      await arrived(router);
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };
  return { isSending, once };
}

/** Notes which page is shown. @returns whether it still is */
function hereNow(): () => boolean {
  const { pathname } = location;
  return () => location.pathname === pathname;
}

type Answered = readonly { readonly type: string }[];

/** The events of an answer that tells of some: none of what records nothing. */
const eventsIn = (answer: unknown): Answered => {
  const events: unknown = isObject(answer) ? answer['events'] : [];
  return Array.isArray(events)
    ? events.filter((one): one is Answered[number] => isObject(one) && typeof one['type'] === 'string')
    : [];
};

/** Says what was recorded, where the answer tells of events. */
function tell(answer: unknown): void {
  const sentence = recordedInWords(eventsIn(answer));
  if (sentence !== undefined) tellRecorded(sentence);
}

type GoingOn<Values> = Pick<Form<Values>, 'see' | 'change'>;

/** What its writer does after a try: with it, the word of a conflict goes. */
function useGoingOn<Values>(
  { see, change }: GoingOn<Values>,
  setOutcome: (after: (before: Outcome) => Outcome) => void,
): GoingOn<Values> {
  return {
    see: (revision) => {
      see(revision);
      setOutcome(overConflict);
    },
    change: useCallback(
      (part) => {
        change(part);
        setOutcome(overConflict);
      },
      [change, setOutcome],
    ),
  };
}

/** What stands in a form, kept in the tab with every change, for its writer alone. Prohibited content is never kept. */
export function useKept<Values extends object>(name: string, initial: Pick<Kept<Values>, 'values' | 'seen'>) {
  const [writer] = useState(useWriter());
  const id = `${writer}.${name}`;
  const start = (): Kept<Values> => ({ ...initial, key: crypto.randomUUID() });
  const [form, setForm] = useState<Kept<Values>>(() => ({ ...start(), ...kept<Values>(id) }));
  const mayKeep = useRef(true);
  const put = useCallback(
    (partOf: (before: Kept<Values>) => Partial<Kept<Values>>) =>
      setForm((before) => {
        const after = { ...before, ...partOf(before) };
        if (mayKeep.current) keep(id, after);
        return after;
      }),
    [id],
  );
  return {
    ...form,
    change: useCallback(
      (part: Change<Values>) =>
        put(({ values }) => ({ values: { ...values, ...(typeof part === 'function' ? part(values) : part) } })),
      [put],
    ),
    see: useCallback((seen: number) => put(() => ({ seen })), [put]),
    refused: (error: unknown) => {
      const code = error instanceof Refusal ? error.code : undefined;
      if (code === 'IDEMPOTENCY_KEY_REUSED') put(() => ({ key: crypto.randomUUID() })); // it is another command now
      if (code !== 'PROHIBITED_CONTENT') return;
      mayKeep.current = false;
      forget(id);
    },
    clear: () => {
      mayKeep.current = true;
      forget(id);
      setForm(start());
    },
  };
}
