import { Module, type DynamicModule } from '@nestjs/common';
import { VERIFY_TOKEN, type VerifyToken } from '../verify-token.js';

/** Identity: who a caller is. The provider that vouches for them is chosen by the settings. */
@Module({})
export class IdentityModule {
  static with(verify: VerifyToken): DynamicModule {
    const providers = [{ provide: VERIFY_TOKEN, useValue: verify }];
    return { module: IdentityModule, providers, exports: providers };
  }
}
