import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../../api/commands.js';
import { isConflict, Refusal } from '../../../api/refusal.js';
import type { AgreementBody, AgreementCommand, CommandAnswer } from '../../../api/types.js';
import { bodyOfFields, missingIn, useForm, type CommandField, type Form } from '../../../forms/index.js';
import { useMakeOld } from '../../../parts/agreement/may.js';
import type { Answers, JsonObject } from '../../../parts/application/index.js';
import type { ReviewCase } from './case.js';
import { heldNow, type Held } from './held.js';

/** What somebody writes for one command: over what they have seen, by the pointers of the body. */
export interface Act {
  readonly held: Held;
  readonly answers: Answers;
}

interface ActOptions<Name extends AgreementCommand> {
  readonly reviewed: ReviewCase;
  /** The command; where several share one form, by what was answered. */
  readonly command: Name | ((answers: Answers) => Name);
  /** Names the form within the tab. */
  readonly name: string;
  readonly fields: readonly CommandField[];
  /** What is asked before them, and is no part of the body. */
  readonly before?: readonly CommandField[];
  readonly initial?: Answers;
  /** The function in which it is done, of a person who has several. */
  readonly actingAs?: string;
  /** The body with what its fields do not hold. */
  readonly withMore?: (body: JsonObject, answers: Answers) => JsonObject;
  /** What a refusal says at a field, where its code alone would be about the reader. */
  readonly fieldOf?: Readonly<Record<string, { readonly pointer: string; readonly message: string }>>;
}

/** A form of one command, sent over what its writer has seen; what arrives meanwhile is shown, and nothing is lost. */
export function useAct<Name extends AgreementCommand>(options: ActOptions<Name>): Form<Act> {
  const { reviewed, command, before = [], fields, initial = {}, name } = options;
  const { actingAs, withMore = (body) => body, fieldOf = {} } = options;
  const { id, agreement } = reviewed;
  const navigate = useNavigate();
  const makeOld = useMakeOld();
  return useForm<Act, CommandAnswer>({
    id: `${name}.${id}`,
    initial: { held: heldNow(agreement), answers: initial },
    check: ({ answers }) => missingIn([...before, ...fields], answers),
    send: async ({ held, answers }, key) => {
      const body: AgreementBody<Name> = JSON.parse(JSON.stringify(withMore(bodyOfFields(fields, answers), answers)));
      const at = { id, revision: held.revision, key, ...(actingAs === undefined ? {} : { actingAs }) };
      try {
        const answer = await sendToAgreement(typeof command === 'function' ? command(answers) : command, at, body);
        await makeOld();
        return answer;
      } catch (error) {
        if (isConflict(error)) await makeOld(); // what arrived is shown beside what was written
        throw atField(error, fieldOf);
      }
    },
    onDone: () => void navigate({ to: '/agreements/$id', params: { id } }),
  });
}

/** The refusal, at the field that it is about. */
function atField(error: unknown, fieldOf: NonNullable<ActOptions<AgreementCommand>['fieldOf']>): unknown {
  const field = error instanceof Refusal ? fieldOf[error.code] : undefined;
  if (!(error instanceof Refusal) || field === undefined) return error;
  const { status, code, reference } = error;
  const errors = [{ path: field.pointer, code, message: field.message }];
  return new Refusal(status, { code, errors, ...(reference === undefined ? {} : { instance: reference }) });
}
