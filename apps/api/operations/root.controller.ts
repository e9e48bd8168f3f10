import { Controller, Get, Redirect } from '@nestjs/common';

/** The front door: until there is a web application, the description of the API. */
@Controller()
export class RootController {
  @Get()
  @Redirect('/api/docs', 302)
  root(): void {}
}
