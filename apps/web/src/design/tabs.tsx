import { CountBadge } from './count-badge.js';

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
  /** There are more than were counted. */
  readonly hasMore?: boolean;
  /** The number is of what is over its target. */
  readonly isOver?: boolean;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

/** Which part of a list, with how many stand in each. They choose what one list shows: buttons, not a widget of panels. They go on in another row where one is too short: none is out of sight. */
export function TabsWithCounts({ label, tabs, current, onChoose }: TabsProps) {
  return (
    <div className="tabs" role="group" aria-label={label}>
      {tabs.map(({ id, name, count, hasMore = false, isOver = false }) => (
        <button key={id} type="button" aria-pressed={id === current} onClick={() => onChoose(id)}>
          {name}
          {count !== undefined && <CountBadge count={count} hasMore={hasMore} isOver={isOver} />}
        </button>
      ))}
    </div>
  );
}
