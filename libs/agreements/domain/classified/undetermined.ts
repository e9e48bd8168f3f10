/** Classified access before anybody determined it. */
export const undetermined = { level: 'None', verificationDueOn: null, determination: null } as const;
