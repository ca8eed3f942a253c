import iconv from 'iconv-lite'

export interface Decoded {
  readonly raw: string
  readonly warnings: readonly string[]
}

export interface Refused {
  readonly reason: string
}

/** Decodes a file: strict UTF-8, UTF-16 where a byte-order mark says so, else what it declares, else windows-1252 with a warning. Marks are dropped; binary files refused. */
export function decode(bytes: Uint8Array, declared?: string): Decoded | Refused {
  if (bytes.length === 0) return {reason: 'the file is empty'}
  const wide = utf16(bytes)
  if (wide !== undefined) return {raw: wide, warnings: []}
  if (isBinary(bytes)) return {reason: 'the file is binary, not text'}
  try {
    return {raw: new TextDecoder('utf-8', {fatal: true}).decode(bytes), warnings: []}
  } catch {
    const encoding = usable(declared)
    if (encoding !== undefined) return {raw: iconv.decode(Buffer.from(bytes), encoding), warnings: []}
    return {raw: iconv.decode(Buffer.from(bytes), 'windows-1252'), warnings: ['not valid UTF-8; read as windows-1252']}
  }
}

// what is declared as UTF-8 or as wider units, and is none, is not believed
function usable(declared = ''): string | undefined {
  return /^(?:utf|ucs|unicode)/i.test(declared) || !iconv.encodingExists(declared) ? undefined : declared
}

function utf16(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  return encoding && iconv.decode(Buffer.from(bytes), encoding, {stripBOM: true})
}

// text holds no zero bytes, and next to no control characters
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192)
  const controls = head.filter(
    byte => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27,
  )
  return head.includes(0) || controls.length > head.length * 0.02
}
