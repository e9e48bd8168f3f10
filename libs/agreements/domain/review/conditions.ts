/** Which review set a condition, by the id of the condition: one that an amendment set has the amendment's number in front. */
export const isOfPrivacy = (conditionId: string): boolean => /^(amendment-\d+-)?privacy\./.test(conditionId);

/** The same of the determination on classified access. */
export const isOfClassified = (conditionId: string): boolean => /^(amendment-\d+-)?classified\./.test(conditionId);
