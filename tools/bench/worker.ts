import { type Job, measure } from './measure';

/** A fresh process: what another dictionary made of the compiler's guesses is not in it. */
const job = JSON.parse(process.argv[2]!) as Job;
console.log(JSON.stringify(measure(job)));
