/** Classified access before anybody determined it. */
export const undetermined = {
  level: 'None',
  verificationDueOn: null,
  needRevalidateOn: null,
  determination: null,
  approvedAt: null,
  reinstatedAt: null,
  needConfirmedAt: null,
  suspended: null,
  custodyInstruction: null,
} as const;
