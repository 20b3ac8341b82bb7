// About what is on the device: the shell fills it.
export const ssr = false;
