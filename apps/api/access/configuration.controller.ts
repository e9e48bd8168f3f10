import { Controller, Get, Inject } from '@nestjs/common';
import { ADDRESS, Public } from '../http/index.js';

/** Where what is of the decision point (AuthZEN 1.0, Policy Decision Point Metadata). */
@Public()
@Controller('.well-known/authzen-configuration')
export class AuthzenConfigurationController {
  constructor(@Inject(ADDRESS) private readonly address: string) {}

  @Get()
  configuration() {
    return {
      policy_decision_point: this.address,
      access_evaluation_endpoint: `${this.address}/api/v1/access/evaluation`,
      access_evaluations_endpoint: `${this.address}/api/v1/access/evaluations`,
    };
  }
}
