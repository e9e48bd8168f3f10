import { codeLists } from '@accord/contract';
import type { Schema } from '../openapi.types.js';
import { codeOf, exactly, listOf, oneOf, position, revision, shape, uuid } from './shape.js';

/** Types of events of one stream, as the contract lists them; without a stream it is the agreement's. */
export const eventTypesOf = (stream: 'agreement' | 'organization' | 'policy'): readonly string[] =>
  (codeLists['eventTypes'] ?? []).filter(({ stream: of }) => (of ?? 'agreement') === stream).map(({ code }) => code);

const answer = (state: Schema, eventTypes: readonly string[]): Schema =>
  shape(
    {
      id: { ...uuid, description: 'Id of the resource.' },
      revision: { ...revision, description: 'Revision after the last event of the command, as in `ETag`.' },
      state,
      position: {
        ...position,
        description: 'Position of the last event: send it as `X-Min-Position` to read at least this far.',
      },
      events: { ...listOf(shape({ type: oneOf(eventTypes), revision })), minItems: 1 },
    },
    {},
    'Answer to an accepted command. A retry with the same key gets the same answer.',
  );

/** Answers to accepted commands, by the kind of their stream. */
export const commandSchemas: Readonly<Record<string, Schema>> = {
  AgreementCommandAnswer: answer(codeOf('states'), eventTypesOf('agreement')),
  OrganizationCommandAnswer: answer(exactly('Registered'), eventTypesOf('organization')),
  PolicyCommandAnswer: answer(exactly('Published'), eventTypesOf('policy')),
};
