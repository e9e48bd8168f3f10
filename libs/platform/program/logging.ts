import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** What is told of an error, and of the errors behind it. */
interface ToldError {
  readonly name: string;
  readonly code?: unknown;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly cause?: ToldError;
}

/** Errors behind an error that are told of. */
const CAUSES = 3;

/** Nothing else: what a database adds to an error (`detail`, `where`) may quote the row, and so what somebody wrote. */
function toldError(error: Error, causes = CAUSES): ToldError {
  const { name, message, stack, cause } = error;
  return {
    name,
    ...('code' in error ? { code: error.code } : {}),
    message,
    stack,
    ...(cause instanceof Error && causes > 0 ? { cause: toldError(cause, causes - 1) } : {}),
  };
}

/**
 * Makes the logger of a process: one JSON object a line on standard error, so that standard output stays for people.
 * Of an error under `err` it tells name, code, message and stack only.
 */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => (error instanceof Error ? toldError(error) : typeof error) },
      redact: ['authorization', 'cookie', '*.authorization'],
    },
    destination ?? pino.destination({ fd: 2, sync: false }),
  );

/** Nest's own messages, through the same logger. Its start-up chatter is detail, hence `debug`. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.debug({ rest }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ rest }, String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn({ rest }, String(message));
  }
}
