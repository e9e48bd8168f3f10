import { Controller, Get, Inject } from '@nestjs/common';
import { Public } from '../http/index.js';

/** Token of the address under which this decision point is known, without a slash at its end. */
export const DECISION_POINT_ADDRESS = Symbol('DecisionPointAddress');

/** Where what is of the decision point (AuthZEN 1.0, Policy Decision Point Metadata). */
@Public()
@Controller('.well-known/authzen-configuration')
export class AuthzenConfigurationController {
  constructor(@Inject(DECISION_POINT_ADDRESS) private readonly address: string) {}

  @Get()
  configuration() {
    return {
      policy_decision_point: this.address,
      access_evaluation_endpoint: `${this.address}/api/v1/access/evaluation`,
      access_evaluations_endpoint: `${this.address}/api/v1/access/evaluations`,
    };
  }
}
