/** One command on an agreement as a form. */
import { useNavigate } from '@tanstack/react-router';
import { sendToAgreement } from '../../api/commands.js';
import { Refusal } from '../../api/refusal.js';
import type { Agreement, AgreementBody, AgreementCommand } from '../../api/types.js';
import type { FormError } from '../../design/fields/index.js';
import { useHome } from '../agreement/home.js';
import { useSending, type Sending } from './use-sending.js';

interface StepOptions<Name extends AgreementCommand, Values> {
  readonly command: Name;
  readonly agreement: Agreement;
  /** Tells the form from others of the same command: the version that it is about. */
  readonly about?: number;
  readonly initial: Values;
  readonly bodyOf: (values: Values) => object;
  readonly check?: (values: Values) => readonly FormError[];
  /** The field that a place in the body was made from, where it is another one. */
  readonly fieldOf?: (path: string, values: Values) => string;
}

/** A command under way. */
export interface Step<Values> extends Sending<Values> {
  readonly agreement: Agreement;
  readonly command: AgreementCommand;
}

const asItIs = (path: string): string => path;

/** A form for a command on an agreement; after it, the agreement is shown. */
export function useStep<Name extends AgreementCommand, Values extends object>(
  options: StepOptions<Name, Values>,
): Step<Values> {
  const { command, agreement, about, initial, bodyOf, check, fieldOf = asItIs } = options;
  const { id, revision } = agreement;
  const navigate = useNavigate();
  const home = useHome();
  const sending = useSending({
    id: [command, id, about].filter((part) => part !== undefined).join('.'),
    initial,
    check,
    revision,
    send: async (values: Values, key, seen) => {
      const body: AgreementBody<Name> = JSON.parse(JSON.stringify(bodyOf(values)));
      try {
        return await sendToAgreement(command, { id, revision: seen, key }, body);
      } catch (error) {
        throw error instanceof Refusal ? error.moved((path) => fieldOf(path, values)) : error;
      }
    },
    onDone: () => void navigate({ to: home, params: { id } }),
  });
  return { ...sending, agreement, command };
}
