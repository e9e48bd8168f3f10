import { Controller, Get, Param } from '@nestjs/common';
import { refusalCodes } from '@accord/contract';
import { Public, RefusedRequest } from '../http/index.js';

/** What the `type` of a problem leads to: the meaning of its code. */
@Public()
@Controller('api/problems')
export class ProblemsController {
  @Get()
  all() {
    return { items: refusalCodes };
  }

  @Get(':code')
  one(@Param('code') code: string) {
    const found = refusalCodes.find((one) => one.code === code);
    if (!found) throw new RefusedRequest({ code: 'NOT_FOUND', detail: 'There is no such code.' });
    return found;
  }
}
