import { Skeleton } from '../../../design/skeleton.js';
import { mayDo } from '../../../parts/agreement/may.js';
import { Arrived } from './arrived.js';
import { Barred } from './barred.js';
import { Bench } from './bench.js';
import type { Marks } from './application-pane.js';
import type { ReviewCase } from './case.js';
import type { AnswerChange } from './changes.js';
import { goOnWith } from './go-on.js';
import type { Held } from './held.js';
import { useReading } from './use-reading.js';

interface JudgingProps {
  readonly reviewed: ReviewCase;
  readonly held: Held;
  readonly marks?: Partial<Marks>;
  /** The section of the application that matters most to it. */
  readonly section?: string;
  /** The commands of the judgement: with any of them open, it can be given. */
  readonly commands: readonly string[];
  /** What cannot be done where none is: `concur`. */
  readonly act: string;
  /** Nobody expects a judgement of the reader: nothing is said of why there is none. */
  readonly isReading?: boolean;
  readonly onGoOn: (held: Held) => void;
  readonly effects?: (changes: readonly AnswerChange[]) => React.ReactNode;
  /** The form. */
  readonly children: React.ReactNode;
  /** Shown where it cannot be given, too. */
  readonly beside?: React.ReactNode;
}

const NOTHING: Marks = { rules: [], isLinked: () => false, linkOf: () => undefined };

/** A judgement beside the application: its form where it can be given, else why not. */
export function Judging(props: JudgingProps) {
  const { reviewed, held, marks, commands, act, section, isReading = false, onGoOn, effects, children, beside } = props;
  const { agreement } = reviewed;
  const reading = useReading(reviewed, held, section);
  if (reading === undefined) return <Skeleton label="the versions" />;
  const isOpen = commands.some((command) => mayDo(agreement, command));
  return (
    <Bench
      reviewed={reviewed}
      reading={reading}
      marks={{ ...NOTHING, ...marks }}
      arrived={
        <Arrived
          reviewed={reviewed}
          held={held}
          onGoOn={goOnWith(reviewed, reading, held, onGoOn)}
          {...(effects === undefined ? {} : { effects })}
        />
      }
    >
      {isOpen && children}
      {!isOpen && !isReading && <Barred agreement={agreement} command={commands[0] ?? ''} act={act} />}
      {beside}
    </Bench>
  );
}
