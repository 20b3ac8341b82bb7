// The addresses of our workers as Trusted Types want them: only this page's own origin passes.

interface Policy {
	createScriptURL(url: string): unknown;
}
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

/** Made as this file is loaded: the page's policy refuses a second one of the name, so ours is the first. */
const policy = types?.createPolicy('dateline-worker-url', {
	createScriptURL(given) {
		const { origin, protocol } = new URL(given, location.href);
		// A blob's address has our origin too, and anybody's text.
		if (origin === location.origin && protocol === location.protocol) return given;
		throw new TypeError(`not our own worker: ${given}`);
	}
});

/** The address, as what workers are made of takes it; typed as the string that it reads like. */
export function trustedWorkerUrl(url: string): string {
	return policy ? (policy.createScriptURL(url) as string) : url;
}
