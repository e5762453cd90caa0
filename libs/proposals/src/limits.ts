/** So that an employer really looks at each card. */
export const SENT_PER_POST = 5;

/** So that nobody is pulled several ways at once, and others get their turn. */
export const OPEN_PER_CANDIDATE = 3;
