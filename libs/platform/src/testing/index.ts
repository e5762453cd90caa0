export { SettableClock } from './settable-clock.js';
export { PreparedReads } from '../database/prepared-reads.js';
