/** What a person typed or handed over cannot be used; the message says why. */
export class BadInput extends Error {}
