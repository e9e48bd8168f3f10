import { DigestChip } from '../../design/digest.js';
import { FacetList } from '../../design/facet-list.js';
import { Section } from '../../design/section.js';
import { facetRowsOf } from '../../parts/agreement/facet-rows.js';
import type { Looked } from './frame.js';
import { Loaded } from '../../parts/loaded.js';
import { count } from '../../words/dates.js';
import type { PastView } from './past-views.js';
import { changedNothing, type ActStop } from './stops.js';

interface StatePaneProps {
  readonly looked: Looked;
  readonly past: PastView;
  readonly stop: ActStop;
}

/** The state after an act, by the components of the live page; rows that the act changed are marked. */
export function StatePane({ looked, past, stop }: StatePaneProps) {
  const known = { attestation: looked.organization.attestation, at: stop.at };
  const { view, before } = past;
  const aside = changedNothing(stop) ? 'unchanged' : <span className="changed-legend">changed by this act</span>;
  return (
    <Section title="State at that moment" aside={aside}>
      <Loaded query={view} label="the state at that moment">
        {(agreement) => (
          <div aria-busy={view.isPlaceholderData}>
            <FacetList facets={facetRowsOf(agreement, known, changedNothing(stop) ? undefined : before)} />
            <p className="small muted">
              Version {agreement.review.revisionNo} of the application,{' '}
              {count(agreement.conditions.length, 'open condition')}, {count(agreement.risks.length, 'accepted risk')},{' '}
              {count(agreement.entitlements.length, 'entitlement')} live.
            </p>
            {agreement.terms !== undefined && (
              <p className="small muted">
                Terms {agreement.terms.termsVersion}{' '}
                <DigestChip digest={agreement.terms.termsDigest} of={`terms ${agreement.terms.termsVersion}`} />
              </p>
            )}
          </div>
        )}
      </Loaded>
    </Section>
  );
}
