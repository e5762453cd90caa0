import { communeByCode } from '#reference';
import type { CommuneDto } from './reference.dto.js';

/** A commune as shown; its code alone when it is not in the official list any more. */
export const toCommuneDto = (code: string): CommuneDto => ({ code, name: communeByCode(code)?.name ?? code });
