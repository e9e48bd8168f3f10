import { useRef, useState } from 'react';
import type { CheckedLegacyFile } from '../../../api/types.js';
import { useMakeOld } from '../../../parts/agreement/may.js';
import { partsOf, textOf, type FilePart } from './file-parts.js';
import { checkFile, openIn, takeOver } from './import-file.js';

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly parts: readonly FilePart[];
}

/** What is under way: how far it is. */
export interface UnderWay {
  readonly what: 'checking' | 'sending';
  readonly done: number;
  readonly all: number;
}

/** A file on its way onto the record. */
export interface FileImport {
  readonly name: string | undefined;
  readonly checked: CheckedLegacyFile | undefined;
  readonly underWay: UnderWay | undefined;
  /** Why it went no further. */
  readonly stopped: string | undefined;
  /** Lines that were not on the record when this page sent the file; nothing before it has. */
  readonly importedNow: ReadonlySet<number> | undefined;
  readonly choose: (file: File) => void;
  readonly checkAgain: () => void;
  readonly send: () => void;
  /** To be told when the server has completed it: it is looked at once more. */
  readonly completed: () => void;
}

const NOT_UTF8 = 'The file is not UTF-8. Save it as "CSV UTF-8", and choose it again.';
const UNREADABLE = 'The file could not be read. It may have changed since it was chosen: choose it again.';

type OnStep = (done: number, all: number) => void;

/** One thing at a time: a second press while something is under way does nothing. */
function useOneAtATime() {
  const [underWay, setUnderWay] = useState<UnderWay>();
  const [stopped, setStopped] = useState<string>();
  const isBusy = useRef(false);
  const stepOf =
    (what: UnderWay['what']): OnStep =>
    (done, all) =>
      setUnderWay({ what, done, all });
  const run = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setStopped(undefined);
    try {
      await work();
    } catch (error) {
      setStopped(error instanceof Error ? error.message : UNREADABLE);
    } finally {
      isBusy.current = false;
      setUnderWay(undefined);
    }
  };
  return { underWay, stopped, stepOf, run };
}

/** A file as it was chosen. @throws Error with a sentence for one that cannot be read */
async function chosenOf(file: File): Promise<Chosen> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) throw new Error(UNREADABLE);
  const text = textOf(bytes);
  if (text === undefined) throw new Error(NOT_UTF8);
  return { name: file.name, text, parts: partsOf(text) };
}

/** Chooses, checks and sends one file at a time. @param follow told the id of a file that the server has taken over; none for another choice */
export function useFileImport(follow: (id: string | undefined) => void): FileImport {
  const [chosen, setChosen] = useState<Chosen>();
  const [checked, setChecked] = useState<CheckedLegacyFile>();
  const [importedNow, setImportedNow] = useState<ReadonlySet<number>>();
  const { underWay, stopped, stepOf, run } = useOneAtATime();
  const makeOld = useMakeOld();
  const check = async ({ parts }: Chosen) => setChecked(await checkFile(parts, stepOf('checking')));
  const choose = async (file: File) => {
    setChecked(undefined);
    setImportedNow(undefined);
    setChosen(undefined);
    follow(undefined);
    const found = await chosenOf(file);
    setChosen(found);
    await check(found);
  };
  const send = async ({ text }: Chosen, found: CheckedLegacyFile) => {
    const open = openIn(found);
    const { id } = await takeOver(text, stepOf('sending'));
    setImportedNow(new Set(open.map(({ line }) => line)));
    follow(id);
  };
  const completed = async (file: Chosen) => {
    await makeOld();
    await check(file);
  };
  return {
    name: chosen?.name,
    checked,
    underWay,
    stopped,
    importedNow,
    choose: (file) => void run(() => choose(file)),
    checkAgain: () => void (chosen && run(() => check(chosen))),
    send: () => void (chosen && checked?.problems.length === 0 && run(() => send(chosen, checked))),
    completed: () => void (chosen && run(() => completed(chosen))),
  };
}
