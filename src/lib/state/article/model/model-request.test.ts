// Why a model's server cannot be reached, as far as anybody can tell; the rest is tested against a real one.
import { expect, test } from 'vitest';
import { askServer } from './model-request.ts';

// Nobody listens at the port for discarding.
const server = { address: 'http://0.0.0.0:9/v1', model: 'm', key: '', seconds: 5 };

const whyNot = async (address: string, origin: string) => {
	const said = await askServer({ ...server, address }, [], origin);
	return said.ok ? 'answered' : said.error;
};

test.each([
	['http://0.0.0.0:9/v1', 'https://dateline.example', 'Give the server an https address.'],
	[
		'http://127.0.0.1:9/v1',
		'https://dateline.example',
		'Nothing answers at http://127.0.0.1:9/v1.'
	],
	['http://0.0.0.0:9/v1', 'http://localhost:5173', 'Nothing answers at http://0.0.0.0:9/v1.']
])('%s from %s: %s', async (address, origin, sentence) => {
	expect(await whyNot(address, origin)).toContain(sentence);
});
