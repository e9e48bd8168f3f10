import { isIsaoFunction, type FunctionName, type Principal } from './actor.js';

/** A person's appointment to a function at an organization. `endedAt` null = current. */
export interface Appointed {
  readonly subjectId: string;
  readonly function: FunctionName;
  readonly endedAt: string | null;
}

/** An organization, as far as it decides which functions count at it. Ended appointments may be among them. */
export interface Appointing {
  readonly organizationId: string;
  readonly appointments: readonly Appointed[];
}

/** True while a person holds a current appointment to a function. */
export const isAppointed = (appointments: readonly Appointed[], subjectId: string, name: FunctionName): boolean =>
  appointments.some((one) => one.subjectId === subjectId && one.function === name && one.endedAt === null);

/**
 * True for a function that counts for a person at an organization (rules.md#who-is-calling): one of government and
 * oversight always, one of the organization's side on the own side only, and only with a current appointment.
 */
export const countsAt = (
  organization: Appointing | null,
  person: Omit<Principal, 'functions'>,
  name: FunctionName,
): boolean =>
  !isIsaoFunction(name) ||
  (organization !== null &&
    person.organizationId === organization.organizationId &&
    isAppointed(organization.appointments, person.subjectId, name));

/** Of the functions that a person brings along those that count at an organization, in the order of the person's. */
export const functionsAt = (organization: Appointing | null, person: Principal): readonly FunctionName[] =>
  person.functions.filter((name) => countsAt(organization, person, name));

/**
 * The function in which a person acts: the first of those that count for them which the command admits, or the one they
 * chose; null when there is none.
 */
export const actingFunction = (
  held: readonly FunctionName[],
  admitted: readonly FunctionName[],
  chosen?: FunctionName | null,
): FunctionName | null => held.find((name) => admitted.includes(name) && (chosen ?? name) === name) ?? null;
