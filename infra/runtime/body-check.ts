import type { FieldError, Json, Refusal } from '@accord/kernel';
import { refusal } from '@accord/kernel';
import type { BodyCheck } from '@accord/commands';
import { validateApplication, validateBody } from '@accord/contract';
import { findProhibitedContent } from '@accord/privacy';

/**
 * Judges a body without any state, in the order of the contract: schema, prohibited content, reason, forms. What was
 * sent is never repeated in the answer; a text that must not be here is not even named but by its place and rule.
 */
export const checkBody: BodyCheck = (slug, body) => {
  const verdict = validateBody(slug, body);
  if (!verdict.ok && verdict.invalid.length > 0) return invalid(verdict.invalid);
  const prohibited = prohibitedIn(body);
  if (prohibited) return prohibited;
  if (verdict.ok) return null;
  if (verdict.reasonMissing.length > 0)
    return refusal(
      'REASON_REQUIRED',
      'State a reason code; DeclinedToState is one where it is listed.',
      verdict.reasonMissing,
    );
  return refusal('FORM_INCOMPLETE', 'The form lacks content.', verdict.formIncomplete);
};

/** Judges an application that is about to be submitted against the form of its agreement. */
export function checkApplication(form: string, application: Json): Refusal | null {
  const wrong = validateApplication(form === 'Negotiated' ? 'Negotiated' : 'Standard', application, '/application');
  return wrong.length > 0 ? invalid(wrong) : prohibitedIn({ application });
}

const invalid = (errors: readonly FieldError[]): Refusal =>
  refusal('INVALID_PAYLOAD', 'The body does not follow its schema or a rule of the contract.', errors.map(masked));

/** The name of a member is the sender's text as well: what must not be kept is not repeated in a pointer either. */
function masked(error: FieldError): FieldError {
  const tokens = error.path.split('/').map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const prohibited = tokens.findIndex((token) => findProhibitedContent(token).length > 0);
  if (prohibited < 0) return error;
  return { ...error, path: [...error.path.split('/').slice(0, prohibited), '*'].join('/') };
}

function prohibitedIn(body: Json): Refusal | null {
  const found = findProhibitedContent(body);
  if (found.length === 0) return null;
  const errors = found.map(({ path, rule }) => ({ path, code: rule, message: 'This text may not be kept here.' }));
  const advice = 'Nothing was kept. Do not send it again; call your security contact if it may be classified.';
  return refusal('PROHIBITED_CONTENT', `A field holds what this unclassified system must not hold. ${advice}`, errors);
}
