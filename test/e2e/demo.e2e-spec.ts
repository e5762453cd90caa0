import { Config, Database, dayOf, PlatformModule } from '#platform';
import { checkInStates, mediationStates, placementStates } from '#follow-up';
import { needStates } from '#needs';
import { proposalStates } from '#proposals';
import { communeByCode, distanceKm, isSiret } from '#reference';
import request from 'supertest';
