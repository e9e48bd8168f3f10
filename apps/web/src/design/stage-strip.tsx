import { figure } from '../words/dates.js';

export interface StageCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly note?: string;
}

interface StageStripProps {
  readonly stages: readonly StageCount[];
  readonly current?: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** How many wait at each stage; pressing one shows them alone. */
export function StageStrip({ stages, current, onChoose }: StageStripProps) {
  return (
    <div className={`stage-strip of-${stages.length}`} role="group" aria-label="Stages">
      {stages.map(({ id, name, count, note }) => (
        <button key={id} type="button" aria-pressed={id === current} onClick={() => onChoose(id)}>
          <b className="stage-count">{figure(count)}</b> <b>{name}</b>
          {note !== undefined && <span className="under">{note}</span>}
        </button>
      ))}
    </div>
  );
}
