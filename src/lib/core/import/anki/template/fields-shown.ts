// Which fields a template shows, and which it only asks about.
import { parseTemplate, type FieldNode, type TemplateNode } from './parse-template.ts';

export function fieldsIn(nodes: readonly TemplateNode[]): readonly FieldNode[] {
	return nodes.flatMap((node) =>
		node.kind === 'field' ? [node] : node.kind === 'section' ? fieldsIn(node.nodes) : []
	);
}

const conditionsIn = (nodes: readonly TemplateNode[]): readonly string[] =>
	nodes.flatMap((node) =>
		node.kind === 'section' ? [node.name, ...conditionsIn(node.nodes)] : []
	);

export interface FieldsShown {
	readonly shown: readonly string[];
	/** The fields that sections depend on. */
	readonly conditions: readonly string[];
}

export function fieldsShown(source: string): FieldsShown {
	const { nodes } = parseTemplate(source);
	return {
		shown: [...new Set(fieldsIn(nodes).map(({ name }) => name))],
		conditions: [...new Set(conditionsIn(nodes))]
	};
}

/** Whether some field is shown through this filter. */
export const hasFilter = (source: string, filter: string): boolean =>
	fieldsIn(parseTemplate(source).nodes).some(({ filters }) => filters.includes(filter));
