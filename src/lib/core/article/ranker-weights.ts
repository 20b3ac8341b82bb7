// Written by npm run bench:article -- --train from the judged cards in bench/article/judged/.
export const WEIGHTS: Readonly<Record<string, number>> = { bias: 0, worth: 3 };
