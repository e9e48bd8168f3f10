import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ReadPolicyHandler } from './read-policy.js';

/** Policy: what it is, and was. It stands on nothing but the published sets. */
@Module({ imports: [CqrsModule], providers: [ReadPolicyHandler] })
export class PolicyModule {}
