export { type LocalAidAction, localAidActions, type LocalAidRow } from './local-aid.entity.js';
export { LocalAidsModule } from './local-aids.module.js';
export { LocalAids, type LocalAidVersion } from './local-aids.service.js';
