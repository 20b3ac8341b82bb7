// Why a model's server cannot be reached, as far as anybody can tell; the rest is tested against a real one.
import { expect, test } from 'vitest';
import { askServer } from './model-request.ts';

// Nobody listens at the port for discarding.
const server = { address: 'http://0.0.0.0:9/v1', model: 'm', key: '', seconds: 5 };

const whyNot = async (address: string, origin: string) => {
	const said = await askServer({ ...server, address }, [], origin);
	return said.ok ? 'answered' : said.error.kind;
};

test.each([
	['http://0.0.0.0:9/v1', 'https://dateline.example', 'barred'],
	['http://127.0.0.1:9/v1', 'https://dateline.example', 'nobody-there'],
	['http://0.0.0.0:9/v1', 'http://localhost:5173', 'nobody-there']
])('%s from %s: %s', async (address, origin, kind) => {
	expect(await whyNot(address, origin)).toBe(kind);
});
