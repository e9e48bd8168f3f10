import { PageHead } from '../../design/page-head.js';
import { NotFound } from '../../parts/frames.js';
import { useSession } from '../../shell/index.js';
import { AccessStates } from './access-states.js';
import { ChartStates } from './chart-states.js';
import { FormStates } from './form-states.js';
import { ListStates } from './list-states.js';
import { PageStates } from './page-states.js';
import { PersonaStates } from './persona-states.js';
import { QuestionStates } from './question-states.js';
import { RecordStates } from './record-states.js';
import { ReviewStates } from './review-states.js';
import { StatusStates } from './status-states.js';

/** Every component with all its states. In the demonstration only: elsewhere nobody is served by it. */
export function Gallery() {
  const { data } = useSession();
  if (data?.demo !== true) return <NotFound />;
  return (
    <>
      <PageHead title="Components" lead="What pages are made of, each with all its states." />
      <div className="stack-wide">
        <StatusStates />
        <ListStates />
        <PageStates />
        <FormStates />
        <QuestionStates />
        <ReviewStates />
        <RecordStates />
        <AccessStates />
        <ChartStates />
        <PersonaStates />
      </div>
    </>
  );
}
