import { v7 } from 'uuid';

/** A new row's key: time-ordered, so that indexes stay compact and lists have a natural order. */
export const newId = (): string => v7();
