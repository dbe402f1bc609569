import fc from 'fast-check';

/**
 * Strings of any code points, lone surrogates included: what fast-check calls `binary`, of which
 * making the arbitrary alone takes most of a second.
 */
export function anyString(maxLength = 20) {
  return fc
    .array(fc.nat({ max: 0x10ffff }), { maxLength })
    .map((points) => String.fromCodePoint(...points));
}
