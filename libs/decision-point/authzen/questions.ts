import { TLP_LABELS, type TlpLabel } from '@accord/agreements/domain';
import { codeLists } from '@accord/contract';
import { fail, isUuid, ok, parseMoment, type Result } from '@accord/kernel';
import { ACTS, type Question } from '../core/index.js';
import type { Evaluation } from './reader.js';

/** Why an evaluation has no decision of its own, in the words of AuthZEN: it is denied. */
export interface EvaluationError {
  readonly status: 400 | 404;
  readonly message: string;
}

/** A question, and the moment of which it is asked: null for now. */
export interface Asked {
  readonly question: Question;
  readonly asOf: Date | null;
}

/** The same for an organization that there is not, and for one that the caller may not ask about. */
export const UNKNOWN_SUBJECT: EvaluationError = {
  status: 404,
  message: 'There is no such subject that you may ask about. A subject is an organization, by its id.',
};

const missing = (message: string): Result<never, EvaluationError> => fail({ status: 404, message });
const unfit = (message: string): Result<never, EvaluationError> => fail({ status: 400, message });

const INFO_TYPES: ReadonlySet<string> = new Set(codeLists['infoTypes']!.map(({ code }) => code));

const isLabel = (text: unknown): text is TlpLabel => TLP_LABELS.some((label) => label === text);

/** The label under its own name, as `AMBER+STRICT`, or as TLP writes it, as `TLP:AMBER+STRICT`. */
const labelOf = (value: unknown): TlpLabel | null => {
  const bare = typeof value === 'string' ? value.replace(/^TLP:/, '') : value;
  return isLabel(bare) ? bare : null;
};

function momentOf(value: unknown): Result<Date | null, EvaluationError> {
  if (value === undefined) return ok(null);
  const moment = typeof value === 'string' ? parseMoment(value) : null;
  return moment ? ok(moment) : unfit('context.asOf is an RFC 3339 date and time that exists.');
}

/** What an evaluation asks, in the words of agreements. What there is not is a 404, what cannot be is a 400. */
export function askedBy({ subject, action, resource, context }: Evaluation): Result<Asked, EvaluationError> {
  if (subject.type !== 'organization' || !isUuid(subject.id.toLowerCase())) return fail(UNKNOWN_SUBJECT);
  const act = ACTS.find((one) => one === action.name);
  if (act === undefined) return missing(`There is no such action. An action is ${ACTS.join(' or ')}.`);
  if (resource.type !== 'collection')
    return missing('There is no such resource. A resource is a collection, by its id.');
  const { infoType, tlp } = resource.properties;
  if (typeof infoType !== 'string') return unfit('resource.properties.infoType is missing: the type of information.');
  if (!INFO_TYPES.has(infoType))
    return missing('resource.properties.infoType names no type of information that exists.');
  const label = labelOf(tlp);
  if (label === null) return unfit(`resource.properties.tlp is one of ${TLP_LABELS.join(', ')}.`);
  const { recipient } = subject.properties;
  if (recipient !== undefined && typeof recipient !== 'string') return unfit('subject.properties.recipient is a text.');
  const asOf = momentOf(context['asOf']);
  if (!asOf.ok) return asOf;
  const question = { organizationId: subject.id.toLowerCase(), act, infoType, tlp: label, collectionId: resource.id };
  return ok({ question: { ...question, ...(recipient ? { recipient } : {}) }, asOf: asOf.value });
}
