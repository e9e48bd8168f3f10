import type { LocalDate } from '@accord/kernel';
import { documentedCommands } from './command-catalogue.js';
import { codesOf } from './command-operations.js';
import { commandBody } from './contract-schemas.js';
import { readAnswers } from './examples/answers.js';
import { amendmentsAt } from './examples/amendments.js';
import type { Operation, Paths } from './openapi.types.js';
import { parameters } from './parameters.js';
import { problems } from './problems.js';
import { ref } from './schemas/shape.js';

const PROPOSE = 'propose-amendment';
/** Refusals that belong to what is recorded. */
const OF_THE_RECORD = new Set(['IDEMPOTENCY_KEY_REUSED']);

function check(today: LocalDate): Operation {
  const proposing = documentedCommands().find(({ slug }) => slug === PROPOSE);
  if (!proposing) throw new TypeError('Amendments are proposed by a command.');
  const usual = amendmentsAt(today)[PROPOSE]!['usual']!;
  return {
    operationId: 'checkAmendment',
    tags: ['Agreements'],
    summary: 'Says what an amendment would be and ask for, and writes nothing',
    description:
      'Takes the body of `propose-amendment` under the same `If-Match`, is refused for the same reasons, and computes kind and gates as that does. A refusal is none of the record: nothing was tried.',
    parameters: parameters('AgreementId', 'IfMatch', 'AccordFunction', 'Traceparent'),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: ref(commandBody(PROPOSE)), examples: { usual: { value: usual } } } },
    },
    responses: {
      '200': {
        description: 'What it would be.',
        content: {
          'application/json': {
            schema: ref('ConsideredAmendment'),
            examples: { usual: { value: readAnswers['checkAmendment']! } },
          },
        },
      },
      ...problems(codesOf(proposing).filter((code) => !OF_THE_RECORD.has(code))),
    },
  };
}

/**
 * What is asked about amendments before they are proposed.
 * @param today the day on which the example can be sent as it is
 */
export const amendmentPaths = (today: LocalDate): Paths => ({
  '/api/v1/agreements/{id}/amendments/check': { post: check(today) },
});
