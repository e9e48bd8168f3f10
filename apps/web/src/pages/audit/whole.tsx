import type { UseQueryResult } from '@tanstack/react-query';
import type { Agreement } from '../../api/types.js';
import { Moment } from '../../design/moment.js';
import { AgreementView } from '../../parts/agreement/agreement-view.js';
import { useWords } from '../../parts/use-search.js';
import type { Looked } from './frame.js';
import type { ActStop } from './stops.js';

interface WholeProps {
  readonly looked: Looked;
  readonly view: UseQueryResult<Agreement>;
  readonly stop: ActStop;
}

/** All of the agreement as it stood, by the component of its live page; drawn only once it is unfolded. */
export function Whole({ looked, view, stop }: WholeProps) {
  const [words, setWords] = useWords();
  const isOpen = words['whole'] === 'yes';
  return (
    <div className="whole">
      <button
        type="button"
        className="usa-button usa-button--outline"
        aria-expanded={isOpen}
        onClick={() => setWords({ whole: isOpen ? undefined : 'yes' })}
      >
        {isOpen ? 'Fold up the whole agreement' : 'Show the whole agreement as it stood'}
      </button>
      {isOpen && view.data !== undefined && (
        <AgreementView
          agreement={view.data}
          organization={looked.organization}
          isPast
          at={stop.at}
          asOf={
            <>
              as of event {stop.revision}, <Moment at={stop.at} />
            </>
          }
        />
      )}
    </div>
  );
}
