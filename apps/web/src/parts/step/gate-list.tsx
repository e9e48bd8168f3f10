import { FacetList } from '../../design/facet-list.js';
import { Section } from '../../design/section.js';
import { count } from '../../words/dates.js';
import type { Gate } from './gates.js';

/** Every gate before an act: first what is open, in words, then what holds. */
export function GateList({ gates }: { readonly gates: readonly Gate[] }) {
  const open = gates.filter(({ holds }) => !holds);
  const held = gates.filter(({ holds }) => holds);
  return (
    <div className="stack">
      {open.length > 0 && (
        <Section title="Open gates" aside={`${open.length} of ${gates.length}`}>
          <FacetList facets={open} />
        </Section>
      )}
      {held.length > 0 && (
        <Section
          title={open.length === 0 ? `Every gate holds` : 'Gates that hold'}
          aside={count(held.length, 'gate')}
          isLite={open.length > 0}
        >
          <FacetList facets={held} />
        </Section>
      )}
    </div>
  );
}
