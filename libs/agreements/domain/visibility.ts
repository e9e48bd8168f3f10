import { jsonObjectOf, type JsonObject } from '@accord/kernel';
import type { Condition } from './review/forms.js';

/** What somebody sees of a payload. */
export type Sees<Data> = (data: Data) => JsonObject;

/** The whole payload. */
export const everything = (data: object): JsonObject => jsonObjectOf(data);

/** That it happened, and nothing of its payload. */
export const nothing = (): JsonObject => ({});

/** These members of the payload, where they are there, and no others that it may ever carry. */
export const only =
  <Data extends object>(...members: readonly (keyof Data & string)[]): Sees<Data> =>
  (data) =>
    Object.fromEntries(Object.entries(jsonObjectOf(data)).filter(([name]) => members.some((one) => one === name)));

/** Conditions that the ISAO is told of: its own. What a review asks of NCCIC is not for it. */
export const ofTheIsao = (conditions: readonly Condition[]): readonly Condition[] =>
  conditions.filter(({ owner }) => owner === 'ISAO');
