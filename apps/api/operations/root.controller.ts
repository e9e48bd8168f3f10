import { Controller, Get, Redirect } from '@nestjs/common';
import { Public } from '../http/index.js';

/** The front door for programs, and where there is no web application: the description of the API. */
@Public()
@Controller()
export class RootController {
  @Get()
  @Redirect('/api/docs', 302)
  root(): void {}
}
