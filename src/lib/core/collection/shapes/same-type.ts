// Whether a shape and a type agree: the compiler says so.
import type * as v from 'valibot';

type Plain = string | number | boolean | null | undefined;

/**
 * A type with all its fields read-only, and with those that may be missing marked as such: without
 * the mark, a type with such a field and one that lacks it would each do for the other.
 */
type Marked<T> = T extends Plain
	? T
	: {
			readonly [Key in keyof T]-?: object extends Pick<T, Key>
				? readonly ['may be missing', Marked<T[Key]>]
				: Marked<T[Key]>;
		};

type Same<A, B> = [Marked<A>, Marked<B>] extends [Marked<B>, Marked<A>] ? true : false;

/** True where the shapes, name by name, let pass just what these types say; else what differs. */
export type SaysTheSame<Shapes extends Record<keyof Types, v.GenericSchema>, Types> = {
	readonly [Name in keyof Types]: Same<v.InferOutput<Shapes[Name]>, Types[Name]>;
};
