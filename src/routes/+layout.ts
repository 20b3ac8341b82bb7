// Every page is the same shell, filled in the browser: what it shows is on the device only. The cost:
// nothing is painted before the script has run, so what every visit loads is kept small.
export const ssr = false;
export const prerender = true;
export const trailingSlash = 'never';
