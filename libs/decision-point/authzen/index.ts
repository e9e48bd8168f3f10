export { answerOf, erroneous, type DecisionContext, type EvaluationAnswer, type Knowledge } from './answers.js';
export {
  answered,
  MOST_EVALUATIONS,
  readEvaluation,
  readEvaluations,
  SEMANTICS,
  type Evaluations,
  type Item,
} from './evaluations.js';
export { askedBy, UNKNOWN_SUBJECT, type EvaluationError } from './questions.js';
export type { Evaluation } from './reader.js';
