/** One step of a calculation: a node after all it depends on, or the nodes of one cycle. */
export interface CalculationStep<Node> {
  readonly nodes: readonly Node[];
  readonly circular: boolean;
}

interface Visit<Node> {
  readonly node: Node;
  readonly precedents: readonly Node[];
  readonly order: number;
  low: number;
  next: number;
  open: boolean;
}

/**
 * Orders nodes and what they depend on so that precedents come first, and finds the cycles: strongly
 * connected components after Tarjan (1972), without recursion, for chains may be long.
 */
export function calculationOrder<Node>(
  starts: Iterable<Node>,
  precedentsOf: (node: Node) => readonly Node[],
): CalculationStep<Node>[] {
  const visits = new Map<Node, Visit<Node>>();
  const path: Visit<Node>[] = [];
  const pending: Visit<Node>[] = [];
  const steps: CalculationStep<Node>[] = [];
  const enter = (node: Node): void => {
    const order = visits.size;
    const visit = { node, precedents: precedentsOf(node), order, low: order, next: 0, open: true };
    visits.set(node, visit);
    path.push(visit);
    pending.push(visit);
  };
  for (const start of starts) {
    if (visits.has(start)) continue;
    enter(start);
    for (let visit = path[path.length - 1]; visit; visit = path[path.length - 1]) {
      const precedent = visit.precedents[visit.next++];
      if (precedent !== undefined) {
        const known = visits.get(precedent);
        if (!known) enter(precedent);
        else if (known.open) visit.low = Math.min(visit.low, known.order);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent) parent.low = Math.min(parent.low, visit.low);
      if (visit.low === visit.order) steps.push(closeComponent(pending, visit));
    }
  }
  return steps;
}

function closeComponent<Node>(pending: Visit<Node>[], root: Visit<Node>): CalculationStep<Node> {
  const members = pending.splice(pending.indexOf(root));
  for (const member of members) member.open = false;
  const circular = members.length > 1 || root.precedents.includes(root.node);
  return { nodes: members.map(({ node }) => node), circular };
}
