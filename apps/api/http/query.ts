import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { RefusedRequest } from './problem.js';

/** Largest and usual number of rows of a page. */
export const PAGE = { max: 200, usual: 50 } as const;

/** Reads query parameters into their class; what is unknown or wrong is 400, never ignored. */
export const QueryPipe = new ValidationPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  exceptionFactory: (wrong: ValidationError[]) =>
    new RefusedRequest({
      code: 'MALFORMED',
      detail: `Query parameters that cannot be used: ${wrong.map((one) => safeName(one.property)).join(', ')}.`,
    }),
});

/** A parameter's name is the caller's text: shown only as far as it looks like one. */
const safeName = (name: string): string => (/^[A-Za-z-]{1,40}$/.test(name) ? name : 'one with an unusual name');

/** Turns the text of a query parameter into a number; what is no whole number stays as it is, and is refused. */
export const AsNumber = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^(0|[1-9]\d{0,15})$/.test(value) ? Number(value) : value,
);

/** Parameters of every list. */
export class PageQuery {
  @IsOptional() @AsNumber @IsInt() @Min(1) @Max(PAGE.max) limit: number = PAGE.usual;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(1000) cursor?: string;
}

/** An address that takes no query parameters. */
export class NoQuery {}
