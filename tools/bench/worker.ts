import { readFileSync } from 'node:fs';
import { type Job, measure } from './measure';

/** A fresh process: what another dictionary made of the compiler's guesses is not in it. */
const job = JSON.parse(readFileSync(0, 'utf8')) as Job;
console.log(JSON.stringify(measure(job)));
