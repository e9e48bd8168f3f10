import { ValidationPipe, type ArgumentMetadata, type Type, type ValidationError } from '@nestjs/common';
import { Transform } from 'class-transformer';
import {
  getMetadataStorage,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { isLocalDate } from '@accord/kernel';
import { RefusedRequest } from './problem.js';

/** Largest and usual number of rows of a page. */
export const PAGE = { max: 200, usual: 50 } as const;

/** The query parameters that a class declares: every property that has a rule. */
export const queryParametersOf = (queryClass: Type): ReadonlySet<string> => {
  const rules = getMetadataStorage().getTargetValidationMetadatas(queryClass, '', false, false);
  return new Set(rules.map(({ propertyName }) => propertyName));
};

/**
 * Judges names before values, and by what the class declares alone: the framework drops names such as `constructor`
 * and takes those that every object has for declared ones.
 */
class StrictQueryPipe extends ValidationPipe {
  override async transform(value: object, metadata: ArgumentMetadata): Promise<unknown> {
    const declared = queryParametersOf(metadata.metatype!);
    const unknown = Object.keys(value).filter((name) => !declared.has(name));
    if (unknown.length > 0) throw unusable(unknown);
    return super.transform(value, metadata);
  }
}

const unusable = (names: readonly string[]) =>
  new RefusedRequest({
    code: 'MALFORMED',
    detail: `Query parameters that cannot be used: ${names.map(safeName).join(', ')}.`,
  });

/** A parameter's name is the caller's text: shown only as far as it looks like one. */
const safeName = (name: string): string => (/^[A-Za-z-]{1,40}$/.test(name) ? name : 'one with an unusual name');

/** Reads query parameters into their class; what is unknown or wrong is 400, never ignored. */
export const QueryPipe = new StrictQueryPipe({
  transform: true,
  exceptionFactory: (wrong: ValidationError[]) => unusable(wrong.map((one) => one.property)),
});

/**
 * Turns the digits of a query parameter into a number, held to the largest that is exact; what is no whole number stays
 * as it is, and is refused.
 */
export const AsNumber = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^(0|[1-9]\d*)$/.test(value) ? Math.min(Number(value), Number.MAX_SAFE_INTEGER) : value,
);

/** Changes a text before its rules are asked, so that two ways to write one thing are one thing. */
export const AsText = (change: (text: string) => string | undefined) =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? change(value) : value));

/** A day of the calendar, as in `2026-04-22`; the database knows no year 0. */
export const IsDay = () =>
  ValidateBy({
    name: 'isDay',
    validator: { validate: (value) => isText(value) && isLocalDate(value) && value >= '0001' },
  });

const isText = (value: unknown): value is string => typeof value === 'string';

/** Parameters of every list. */
export class PageQuery {
  @IsOptional() @AsNumber @IsInt() @Min(1) @Max(PAGE.max) limit: number = PAGE.usual;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(1000) cursor?: string;
}

/** Parameters of every list that can be searched; an empty or blank `q` is none. */
export class SearchQuery extends PageQuery {
  @AsText((text) => text.trim() || undefined) @IsOptional() @IsString() @MaxLength(200) q?: string;
}

/** An address that takes no query parameters. */
export class NoQuery {}
