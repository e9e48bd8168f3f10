import { bodyOf, ok, type Applicant } from './agreements.js';

const JOURNEY = 'secret-with-risk';

/** Takes an agreement with classified access and two accepted risks into force, as the journey has it. @returns its id */
export async function cleared(applicant: Applicant): Promise<string> {
  const { client, slug } = applicant;
  const application = bodyOf(JOURNEY, 'submit-proposal')['application'];
  const id = await applicant.submitted({ agreementForm: 'Negotiated' }, application);
  const send = (as: string, command: string, body: object = bodyOf(JOURNEY, command)) =>
    applicant.send(id, as, command, body).then(ok);
  await send('cm-1', 'complete-intake');
  await send('cm-1', 'assign-reviewer', { ...bodyOf(JOURNEY, 'assign-reviewer'), subjectId: 'pr-2' });
  await send('cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' });
  await send('co-1', 'record-concurrence', { office: 'counsel', position: 'Concur' });
  await send('pr-2', 'pass-privacy-review');
  await send('cs-1', 'approve-classified-access');
  const form = (source: object) => ({ form: { ...bodyOf(JOURNEY, 'accept-risk')['form'], source } });
  await send('ra-1', 'accept-risk', form({ kind: 'privacyCondition', ref: 'privacy.DataMinimization' }));
  await send('ra-1', 'accept-risk', form({ kind: 'standardsGap', ref: 'TM-04' }));
  await send('cm-1', 'open-for-signature', {});
  const { termsDigest } = (await client.get('au-1', `/api/v1/agreements/${id}`)).body.terms;
  const signature = { ...bodyOf(JOURNEY, 'sign-agreement'), termsDigest };
  await send(`${slug}.signatory`, 'sign-agreement', signature);
  await send('ao-1', 'sign-agreement', signature);
  await send('cm-1', 'activate-agreement', {});
  return id;
}

/** Form of a verification that classified access runs again on. */
export const reverification = (changes: object = {}) => {
  const { entityEligibility, foci, smoCleared, fsoCleared, itpsoCleared, people, verificationDueOn } = bodyOf(
    JOURNEY,
    'approve-classified-access',
  )['form'];
  return {
    form: { entityEligibility, foci, smoCleared, fsoCleared, itpsoCleared, people, verificationDueOn, ...changes },
  };
};
