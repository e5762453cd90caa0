import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Absence } from './absence.entity.js';
import { Absences } from './absences.service.js';
import { Account } from './account.entity.js';
import { AccountsQueries } from './accounts.queries.js';
import { ActionLink } from './action-link.entity.js';
import { Links } from './links.service.js';
import { Membership } from './membership.entity.js';
import { People } from './people.service.js';
import { Sessions } from './sessions.service.js';
import { Session, SignInCode, SignInRequest } from './sign-in.entity.js';
import { SignIn } from './sign-in.service.js';
import { Structure, StructureCommune } from './structure.entity.js';
import { Structures } from './structures.service.js';

const services = [Absences, AccountsQueries, Links, People, Sessions, SignIn, Structures];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Absence,
      Account,
      ActionLink,
      Membership,
      Session,
      SignInCode,
      SignInRequest,
      Structure,
      StructureCommune,
    ]),
  ],
  providers: services,
  exports: services,
})
export class AccountsModule {}
