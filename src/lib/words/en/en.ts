// English: all its areas. Nothing but tests loads it whole.
import type { Words } from '../words.ts';
import { app } from './app.ts';

export const en = { app } satisfies Words;
