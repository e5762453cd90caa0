export { SettableClock } from './settable-clock.js';
