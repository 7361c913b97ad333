/** Encodes a short run of bytes (a key, a signature): every byte becomes an argument of one call. */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

/**
 * Decodes strict base64 (RFC 4648 §4): standard alphabet, padded, no white space, unused bits zero. Answers
 * `undefined` for anything else.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text)
    // atob forgives white space, missing padding and stray bits; only what encodes back to itself is strict.
    return btoa(binary) === text ? Uint8Array.from(binary, char => char.charCodeAt(0)) : undefined
  } catch {
    return undefined
  }
}

/** Decodes base64url without padding (RFC 7515 §2), which JSON Web Keys are written in, for lengths of 32 bytes. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  return decodeBase64(`${text.replaceAll('-', '+').replaceAll('_', '/')}=`)
}
