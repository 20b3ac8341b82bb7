// What stands behind a problem of the storage, where the browser has no words of its own for it.
import { storageDetail } from './en/storage-detail.ts';
import type { Said } from './words.ts';

export const words: Said<typeof storageDetail> = storageDetail;
