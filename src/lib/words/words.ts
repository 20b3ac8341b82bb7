// The shape of a language's words: what English says, every other language says as well.
import type { app } from './en/app.ts';

/** The same in any language: a text stays some text, a sentence keeps what it is told. */
export type Said<T> = T extends string
	? string
	: T extends (...told: infer Told) => infer Answer
		? (...told: Told) => Said<Answer>
		: { readonly [Key in keyof T]: Said<T[Key]> };

/** All words of a language, an area for each part of the app that is loaded by itself. */
export interface Words {
	readonly app: Said<typeof app>;
}
