/** 32-bit FNV-1a of a text: the same in every engine, and cheap. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Joins two hashes; the order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15) ^ (b << 7), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12) ^ b, 0x297a2d39);
  return (hash ^ (hash >>> 15)) | 0;
}
