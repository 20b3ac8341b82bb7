// The addresses of our workers as Trusted Types want them: only this page's own origin passes.

interface Policy {
	createScriptURL(url: string): unknown;
}
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/** Made once: the page's policy refuses a second one of the name. */
let policy: Policy | undefined;

/** The address, as what workers are made of takes it; typed as the string that it reads like. */
export function trustedWorkerUrl(url: string): string {
	const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
	if (!types) return url;
	policy ??= types.createPolicy('dateline-worker-url', {
		createScriptURL(given) {
			if (new URL(given, location.href).origin === location.origin) return given;
			throw new TypeError(`not our own worker: ${given}`);
		}
	});
	return policy.createScriptURL(url) as string;
}
