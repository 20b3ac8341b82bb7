// The one App of this page, made before the first component, so that the database opens early.
import { App } from './app/app.svelte.ts';

export const app = new App();
