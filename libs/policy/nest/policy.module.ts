import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ExecutePolicyCommandHandler } from '@accord/policy/application';
import {
  ListPeopleHandler,
  ListPublicationsHandler,
  ReadPolicyHandler,
  ReadPublicationHandler,
} from '@accord/policy/reads';

/** Policy: its commands and its reads. What they stand on comes from the composition, by token. */
@Module({
  imports: [CqrsModule],
  providers: [
    ExecutePolicyCommandHandler,
    ListPeopleHandler,
    ListPublicationsHandler,
    ReadPolicyHandler,
    ReadPublicationHandler,
  ],
})
export class PolicyModule {}
