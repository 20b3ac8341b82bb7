// The SHA-256 of a text, at once: a transaction of IndexedDB does not wait for the browser's own.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** In hex. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
