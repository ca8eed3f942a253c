const HALF = 2 ** 32
const BASIS = {high: 0xcbf29ce4, low: 0x84222325}
/** The prime of the hash is 2 ** 40 and this. */
const PRIME = 0x1b3

/** A 64-bit FNV-1a hash as 16 hexadecimal digits: the identity of what a finding says, whatever moves around it. */
export function fingerprint(parts: readonly string[]): string {
  let {high, low} = BASIS
  for (const byte of new TextEncoder().encode(JSON.stringify(parts))) {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * PRIME
    low = product >>> 0
    high = (high * PRIME + Math.floor(product / HALF) + ((mixed << 8) >>> 0)) >>> 0
  }
  return hex(high) + hex(low)
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0')
}
