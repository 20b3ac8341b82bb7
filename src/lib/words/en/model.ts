// The words of the screen where a language model is set up.
export const model = {
	title: 'A model',
	lead: 'Dateline finds cards in an article by rules, on this device. If you have a language model, it can suggest more. Its cards are held against the text like all others, and dropped where the text does not bear them out.',
	who: {
		title: 'Who suggests',
		besides: 'Besides the rules',
		none: { name: 'Nobody', hint: 'No text leaves this device.' },
		browser: 'The browser’s own model',
		looking: 'Looking whether there is one …',
		available: 'It is there, works offline, and sends nothing.',
		downloadable: 'It has to be downloaded first: several gigabytes, once. Then it works offline.',
		downloading: 'The browser is downloading it. Then it works offline, and sends nothing.',
		unavailable: 'This browser has none, or none that it gives to pages.',
		server: {
			name: 'A server of your choice',
			hint: 'Ollama or LM Studio on this device, or any other that speaks the OpenAI chat API.'
		}
	},
	trial: {
		title: 'Does it answer?',
		lead: 'Two made-up sentences are sent to it, and what it suggests is checked.',
		stop: 'Stop trying',
		start: 'Try it',
		waiting: 'Waiting for its answer …',
		works: (question: string) => `It works. Of two made-up sentences it asked: “${question}”`,
		nothing:
			'It answers, but nothing that it suggested stands in the text. A larger model may do better.'
	},
	server: {
		title: 'The server',
		lead: 'When you ask for its suggestions, the article’s text goes to this server, and nothing else. Who runs it can read it.',
		address: {
			name: 'Address',
			example: 'http://localhost:11434/v1',
			hint: 'Ollama: http://localhost:11434/v1, LM Studio: http://localhost:1234/v1, llama.cpp: http://localhost:8080/v1.'
		},
		model: { name: 'Model', example: 'llama3.2', hint: 'Its name on that server.' },
		key: {
			name: 'Key',
			hint: 'If the server wants one. It is kept in this browser only, unencrypted, and is in no backup.'
		},
		seconds: {
			name: 'Wait at most (seconds)',
			hint: 'For each answer. A long article is asked about in several parts.'
		},
		allow: {
			before: 'A server has to allow web pages to ask it. Ollama: start it with ',
			after:
				'. LM Studio: turn on CORS. The browser may also ask you whether Dateline may reach your local network.'
		}
	}
};
