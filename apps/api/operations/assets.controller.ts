import { readFileSync } from 'node:fs';
import { Controller, Get, Header } from '@nestjs/common';
import { Public } from '../http/index.js';

const STYLES = readFileSync(new URL('../directory/accord.css', import.meta.url), 'utf8');

/** What the server-rendered pages load. */
@Public()
@Controller('assets')
export class AssetsController {
  @Get('accord.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  styles(): string {
    return STYLES;
  }
}
