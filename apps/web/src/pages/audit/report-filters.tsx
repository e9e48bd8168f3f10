import { FilterChip, FilterChoice } from '../../design/filter-chip.js';
import { FilterDates } from '../../design/filter-dates.js';
import { useWords } from '../../parts/use-search.js';

/** What a report is narrowed by: a word of the address, what it is called, and what can be chosen. */
export interface ReportFilter {
  readonly id: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly nameOf: (value: string) => string;
}

/** Words of the address by which every report is narrowed: whose acts, and on which days. */
const OF_ALL = ['who', 'from', 'to'] as const;

/** What narrows a report; each choice stands in the address. */
export function ReportFilters({ filters }: { readonly filters: readonly ReportFilter[] }) {
  const [words, setWords] = useWords();
  return (
    <div className="row filters">
      {filters.map((filter) => (
        <OneFilter key={filter.id} filter={filter} />
      ))}
      {words['who'] !== undefined && (
        <FilterChip name="Person" value={words['who']} onClear={() => setWords({ who: undefined })} />
      )}
      <FilterDates from={words['from']} to={words['to']} onChange={setWords} />
    </div>
  );
}

function OneFilter({ filter: { id, label, options, nameOf } }: { readonly filter: ReportFilter }) {
  const [words, setWords] = useWords();
  const set = (value: string | undefined) => setWords({ [id]: value });
  const chosen = words[id];
  if (chosen !== undefined) return <FilterChip name={label} value={nameOf(chosen)} onClear={() => set(undefined)} />;
  const named = options.map((value) => ({ value, name: nameOf(value) }));
  return <FilterChoice label={label} options={named} onChoose={set} />;
}

interface NothingProps {
  readonly filters: readonly ReportFilter[];
  /** What is said where nothing is there at all, and where nothing fits. */
  readonly never: string;
  readonly misses: string;
}

/** Says that there is nothing, or that nothing fits, with the way back. */
export function NothingReported({ filters, never, misses }: NothingProps) {
  const [words, setWords] = useWords();
  const every = [...filters.map(({ id }) => id), ...OF_ALL];
  if (every.every((name) => words[name] === undefined)) return <p className="nothing">{never}</p>;
  return (
    <p className="nothing">
      {misses}{' '}
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        onClick={() => setWords(Object.fromEntries(every.map((name) => [name, undefined])))}
      >
        Clear the filters
      </button>
    </p>
  );
}

interface WhoProps {
  readonly subjectId: string;
  /** The person as the report names them, and what is theirs in it. */
  readonly name: string;
  readonly what: string;
}

/** A person, by whom the report can be narrowed. */
export function Who({ subjectId, name, what }: WhoProps) {
  const [, setWords] = useWords();
  return (
    <button
      type="button"
      className="usa-button usa-button--unstyled"
      onClick={() => setWords({ who: subjectId })}
      aria-label={`${name}: show only ${what}`}
    >
      {name}
    </button>
  );
}
