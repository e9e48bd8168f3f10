import { Controller, Get, Redirect } from '@nestjs/common';
import { Public } from '../http/index.js';

/** The front door: until there is a web application, the description of the API. */
@Public()
@Controller()
export class RootController {
  @Get()
  @Redirect('/api/docs', 302)
  root(): void {}
}
