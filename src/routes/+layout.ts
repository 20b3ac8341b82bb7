// Every page is the same shell, filled in the browser: what it shows is on the device only.
export const ssr = false;
export const prerender = true;
export const trailingSlash = 'never';
