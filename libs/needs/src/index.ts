export * from './analysis/index.js';
export type { NeedAnswers } from './answers.js';
export { type ClosingReason, closingReasons, isClosingReason } from './closing-reasons.js';
export { LearntExample } from './learning/learnt-example.entity.js';
export {
  type LearntExampleAction,
  learntExampleMachine,
  learntExampleStates,
  type LearntExampleState,
} from './learning/learnt-example.states.js';
export { type LearntExampleRow, LearntExamples } from './learning/learnt-examples.service.js';
export { AGREEING } from './learning/learnt-occupations.js';
export { MarketFigure } from './market/market.entity.js';
export {
  type Figure,
  FRANCE,
  MarketFolderError,
  marketMeasures,
  type MarketMeasure,
  readMarketFolder,
} from './market/market-folder.js';
export { importMarket, Market } from './market/market.service.js';
export { Need, type RequiredItem } from './need.entity.js';
export { needMachine, needStates, type NeedAction, type NeedState } from './need.states.js';
export type { NeedsEvent } from './needs.events.js';
export { NeedExpiry } from './need-expiry.service.js';
export { NeedsModule } from './needs.module.js';
export { NeedsQueries, type NeedListRow } from './needs.queries.js';
export { type EndingAnswer, MAX_TEXT, Needs, type NeedFields } from './needs.service.js';
export { NeedWording, settlements, type Settlement } from './wordings/need-wording.entity.js';
export type { Wording } from './wordings/wordings.js';
export { Wordings, type WordingRow } from './wordings/wordings.service.js';
