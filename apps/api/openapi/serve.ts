import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Serves the description of the API (placeholder until the document is there). */
export function serveDocumentation(_app: NestFastifyApplication): void {}
