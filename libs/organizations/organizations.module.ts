import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ExecuteOrganizationCommandHandler } from '@accord/organizations/application';
import {
  FindBySlugsHandler,
  ListOrganizationsHandler,
  ReadCallerHandler,
  ReadOrganizationHandler,
} from '@accord/organizations/reads';

/** Organizations: their commands and their reads. What they stand on comes from the composition, by token. */
@Module({
  imports: [CqrsModule],
  providers: [
    ExecuteOrganizationCommandHandler,
    FindBySlugsHandler,
    ListOrganizationsHandler,
    ReadCallerHandler,
    ReadOrganizationHandler,
  ],
})
export class OrganizationsModule {}
