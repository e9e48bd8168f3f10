import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { positionIn } from '@accord/event-store';
import { addDays, startOfDay } from '@accord/kernel';
import type { EventFilters } from '@accord/agreements/projections';
import type { PageKey } from '@accord/read-side';
import { AsNumber, AsText, IsDay, PAGE, type PageQuery } from '../http/index.js';

/** By what anything on the record is narrowed: all that are given have to fit. Days are those of New York, both are in. */
export class RecordFilters {
  @IsOptional() @IsString() @MinLength(1) @MaxLength(200) subjectId?: string;
  @AsText((text) => text.toLowerCase()) @IsOptional() @IsUUID() agreementId?: string;
  @IsOptional() @IsDay() from?: string;
  @IsOptional() @IsDay() to?: string;
}

/** The same for a list that goes on from page to page. */
export class RecordPage extends RecordFilters implements PageQuery {
  @IsOptional() @AsNumber @IsInt() @Min(1) @Max(PAGE.max) limit: number = PAGE.usual;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(1000) cursor?: string;
}

/** Which kinds of things are wanted, beside the common filters. */
type Kinds = Pick<EventFilters, 'type' | 'command' | 'code' | 'function'>;

/** The filters that were given, with days as instants. */
export function recordFiltersOf(query: RecordFilters & Kinds): EventFilters {
  const { type, command, code, function: name, subjectId, agreementId, from, to } = query;
  const filters = {
    type,
    command,
    code,
    function: name,
    subjectId,
    agreementId,
    from: from && startOfDay(from),
    before: to && startOfDay(addDays(to, 1)),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

/** Whether a cursor names a place in the log. */
export const isLogPlace = (key: unknown): key is PageKey =>
  Array.isArray(key) && key.length === 1 && typeof key[0] === 'string' && positionIn(key[0]) !== null;
