import { fail, ok, refusal, type Refusal, type Result } from '@accord/kernel';
import { agreementStream } from '@accord/agreements/application';
import { BrokenSeal } from '@accord/privacy';
import type { SealedTexts } from './ports.js';

const BROKEN = refusal(
  'RECORD_UNREADABLE',
  'A text of this agreement does not open with the keys of this system. The history shows what can be read.',
);

/** A value of an agreement with its texts open; a text that does not open harms its own agreement alone. */
export async function opened<T>(texts: SealedTexts, agreementId: string, value: T): Promise<Result<T, Refusal>> {
  try {
    return ok(await texts.unseal(agreementStream(agreementId), value));
  } catch (error) {
    if (error instanceof BrokenSeal) return fail(BROKEN);
    throw error;
  }
}
