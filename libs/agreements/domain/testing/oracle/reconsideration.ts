import { type Laws, wrong } from './law.js';

/** Laws of reconsiderations: asked for once by the applicant, answered once by an official who did not reject. */
export const reconsiderationLaws: Laws<'ReconsiderationRequested' | 'ReconsiderationAnswered'> = {
  ReconsiderationRequested: {
    from: ['Rejected'],
    by: ['isao.officer', 'isao.signatory'],
    needs: (_event, record) => wrong(record.all('ReconsiderationRequested').length > 1, 'a first request'),
  },
  ReconsiderationAnswered: {
    from: ['Rejected'],
    by: ['nccic.approving_official'],
    needs: ({ actor }, record) => [
      ...wrong(record.all('ReconsiderationRequested').length === 0, 'a request'),
      ...wrong(record.all('ReconsiderationAnswered').length > 1, 'a first answer'),
      ...wrong(
        record.last('AgreementRejected')?.actor.subjectId === actor.subjectId,
        'another official than who rejected',
      ),
    ],
  },
};
