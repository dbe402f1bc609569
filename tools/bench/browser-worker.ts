import { measure } from './measure';

/** In a page of its own browser: the bench calls it there, as worker.ts is called in Node. */
Object.assign(globalThis, { run: measure });
