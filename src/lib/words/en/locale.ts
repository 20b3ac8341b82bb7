// By which rules English is written here: its numbers, and its dates as Britain has them.
export const locale = { numbers: 'en', dates: 'en-GB' };
