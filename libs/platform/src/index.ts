export { Clock, dayOf, instantOf, PARIS, SystemClock, type IsoDate } from './clock/clock.js';
export { momentOf, type LocalTime } from './clock/local-time.js';
export { DemoClock } from './clock/demo-clock.js';
export { Config, ConfigError, readConfig } from './config/config.js';
export { CsvProblem, openCsv, writeCsv, type Bytes, type CsvFile, type CsvRecord } from './csv/csv.js';
export { dataSourceOptions } from './database/data-source.js';
export { Database, isDuplicate, updateOne, type Tx } from './database/database.js';
export { newId } from './database/id.js';
export { insertMany, updateMany } from './database/many.js';
export { migrate } from './database/migrate.js';
export { Setting } from './database/setting.entity.js';
export {
  conflict,
  DomainError,
  forbidden,
  invalid,
  notFound,
  type ErrorKind,
  type FieldProblem,
} from './errors/domain-error.js';
export { EventDelivery } from './events/event-delivery.entity.js';
export { EventRow } from './events/event.entity.js';
export { Events, type DomainEvent } from './events/events.js';
export { purgeEvents, relayEvents, redispatch, type InPassing, type Subscriptions } from './events/relay.js';
export { JobFailure } from './jobs/job-failure.entity.js';
export { JobQueues, QUEUE_BACKEND, queueNames, type JobRequest, type QueueName } from './jobs/job-queues.js';
export { GiveUp, JOB_TABLE, JobWorkers, type JobHandler, type JobTable, type Schedule } from './jobs/job-workers.js';
export { together } from './jobs/together.js';
export { queueBackend } from './jobs/queue-backend.js';
export { AppLogger, type LogFields } from './logging/app-logger.js';
export { PlatformModule } from './platform.module.js';
export { startProcess } from './process/start-process.js';
export { StateChange } from './states/state-change.entity.js';
export {
  allowedActions,
  machineProblems,
  mermaid,
  stateCheck,
  transitionFor,
  type Actor,
  type StateMachine,
  type Transition,
} from './states/state-machine.js';
export { byLink, SYSTEM, Transitions, type ActingPerson } from './states/transitions.js';
