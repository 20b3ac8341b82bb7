// A page for what cannot go on, and a screen that is in pieces.
export const problem = {
	/** Stands before what the browser itself said. */
	browserSaid: 'The browser’s words:',
	broken: {
		tab: 'A screen cannot be shown',
		title: 'This screen cannot be shown',
		text: 'Something that is stored for it is not as it should be. Nothing has been changed by that, and the other screens go on working.',
		steps: ['Have your data checked: what can be mended is.', 'Or reload, and try again.']
	}
};
