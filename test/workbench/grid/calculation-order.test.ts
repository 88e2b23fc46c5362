import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calculationOrder } from '../../../workbench/grid/calculation-order';

const ordered = (graph: Record<string, string[]>): string[] =>
  calculationOrder(Object.keys(graph), (node) => graph[node] ?? []).map(
    ({ nodes, circular }) => `${[...nodes].sort().join('')}${circular ? ' circular' : ''}`,
  );

it('puts precedents first', () => {
  expect(ordered({ a: ['b', 'c'], b: ['d'], c: [], d: ['c'] })).toEqual(['c', 'd', 'b', 'a']);
});

it('tells cycles from what only reads them', () => {
  const graph = { reader: ['a'], a: ['b'], b: ['c', 'd'], c: ['a'], d: [], self: ['self'] };
  expect(ordered(graph)).toEqual(['d', 'abc circular', 'reader', 'self circular']);
});

it('finds a cycle that is entered by two ways', () => {
  expect(ordered({ x: ['z'], y: ['x'], z: ['y'], w: ['y', 'x'] })).toEqual(['xyz circular', 'w']);
});

it('orders any graph so that only the members of a cycle wait for each other', () => {
  const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 25 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const precedentsOf = (node: number) =>
        pairs.filter(([from]) => from === node).map(([, to]) => to);
      const steps = calculationOrder([...Array(10).keys()], precedentsOf);
      const place = new Map(steps.flatMap(({ nodes }, at) => nodes.map((node) => [node, at])));
      expect(place.size).toBe(10);
      for (const [from, to] of pairs) {
        const [later = -1, sooner = -1] = [place.get(from), place.get(to)];
        expect(sooner).toBeLessThanOrEqual(later);
        if (sooner === later) expect(steps[later]?.circular).toBe(true);
      }
      for (const { nodes, circular } of steps) {
        expect(circular).toBe(nodes.every((node) => reaches(precedentsOf, node, node)));
      }
    }),
  );
});

function reaches(next: (node: number) => number[], from: number, to: number): boolean {
  const seen = new Set<number>();
  const open = next(from);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    if (!seen.has(node)) open.push(...next(node));
    seen.add(node);
  }
  return false;
}
