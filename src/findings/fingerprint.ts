const PRIME = 0x100000001b3n
const BASIS = 0xcbf29ce484222325n

/** A 64-bit FNV-1a hash as 16 hexadecimal digits: the identity of what a finding says, whatever moves around it. */
export function fingerprint(parts: readonly string[]): string {
  let hash = BASIS
  for (const byte of new TextEncoder().encode(JSON.stringify(parts))) {
    hash ^= BigInt(byte)
    hash = BigInt.asUintN(64, hash * PRIME)
  }
  return hash.toString(16).padStart(16, '0')
}
