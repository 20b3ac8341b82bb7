// Loaded before pdf.js's worker, which else takes the worker that it is loaded in for its own. The two
// halves of pdf.js run in one thread: a worker within a worker is not loaded offline by every browser.
(globalThis as { window?: typeof globalThis }).window = globalThis;

export {};
