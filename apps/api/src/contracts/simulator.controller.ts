import { Clock } from '#platform';
import { Body, Controller, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../access/allow.js';
import { Allowance } from './allowance.js';
import { ContractAnswers } from './contract-answers.js';
import { CostsDto, RecommendationDto } from './contracts.dto.js';
import { SimulationDto } from './simulator.dto.js';
import { hireOfSimulation } from './hire-of-simulation.js';

const CALLS = 60;
const MINUTES = 10;

/** « Recruter un jeune : quel contrat, quelles aides, combien ? », open to anyone; nothing asked is kept. */
@ApiTags('Simulateur')
@Controller('simulator')
export class SimulatorController {
  private readonly allowance = new Allowance(CALLS, MINUTES * 60_000);

  constructor(
    private readonly clock: Clock,
    private readonly answers: ContractAnswers,
  ) {}

  /** Contracts and aids for a hire in a month, from six answers. */
  @Post()
  @Public()
  @HttpCode(200)
  simulate(@Body() body: SimulationDto, @Ip() address: string): Promise<RecommendationDto> {
    this.allowance.spend(address, this.clock.now().getTime());
    return this.answers.recommendation(hireOfSimulation(body, this.clock.today()), 'nationwide');
  }

  /** What each of these contracts costs the employer a month. */
  @Post('costs')
  @Public()
  @HttpCode(200)
  costs(@Body() body: SimulationDto, @Ip() address: string): Promise<CostsDto> {
    this.allowance.spend(address, this.clock.now().getTime());
    return this.answers.costs(hireOfSimulation(body, this.clock.today()), 'nationwide');
  }
}
