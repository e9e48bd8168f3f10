import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Makes the logger of a process: one JSON object a line on standard error, so that standard output stays for people. */
export const createLogger = (level: string): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['authorization', 'cookie', '*.authorization'],
    },
    pino.destination({ fd: 2, sync: false }),
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
