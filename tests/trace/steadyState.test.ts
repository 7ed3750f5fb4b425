import { describe, expect, it } from 'vitest';
import { prepareSteadyState, steadyState } from '../../src/trace/steadyState.ts';
import { graphFrom } from './signedArrows.ts';

const marks = '·↑↓?';

/** Answers as words, `a↑ b?`, for changes as words, `a↑ b↓`. */
function net(words: string, changes: string): string {
  const { graph, node } = graphFrom(words);
  const signs = steadyState(
    graph,
    new Map(changes.split(' ').map((each) => [node(each.slice(0, -1)), each.endsWith('↑') ? 1 : -1] as const)),
  );
  return graph.names.map((name, v) => `${name}${marks[signs[v] as number]}`).join(' ');
}

describe('steady state by hand', () => {
  it.each([
    ['[S3] a chain', 'a>b b|c c|d', 'a↑', 'a↑ b↑ c↓ d↑'],
    ['[S3] coherent feed-forward', 'a>b b>c a>c', 'a↓', 'a↓ b↓ c↓'],
    ['[S3] incoherent feed-forward', 'a>b b|c a>c c>d', 'a↑', 'a↑ b↑ c? d?'],
    ['[S2] what is upstream is unchanged', 'a>b c>b c>d', 'a↑', 'a↑ b↑ c· d·'],
    ['[S4] an effect of unknown sign', 'a?b b>c a>c', 'a↑', 'a↑ b? c?'],
    ['[S4] parallel interactions that oppose', 'a>b a|b a>c', 'a↑', 'a↑ b? c↑'],
    ['[S4] parallel interactions that agree', 'a|b a|b', 'a↑', 'a↑ b↓'],
    ['[S6] a negative loop damps and never overturns', 'in>a a>b b|a', 'in↑', 'in↑ a↑ b↑'],
    ['[S6] a positive loop amplifies', 'in>a a>b b>a', 'in↓', 'in↓ a↓ b↓'],
    ['[S6] mutual inhibition', 'in>a a|b b|a', 'in↑', 'in↑ a↑ b↓'],
    ['[S6] a positive loop off the path, held in check through it', 'in>a a>b b|a b>c c>b', 'in↑', 'in↑ a? b↑ c↑'],
    ['[S6] positive loops that share an entity', 'in>a a>b b>a b>c c>b', 'in↑', 'in↑ a↑ b↑ c↑'],
    ['[S1] a held entity cuts its loop', 'a>b b>c c|a c>d', 'a↑', 'a↑ b↑ c↑ d↑'],
    ['[S1] the same loop pushed from outside', 'in>a a>b b|c c>a a>d', 'in↑', 'in↑ a↑ b↑ c↓ d↑'],
    ['[S1] a held entity keeps its change', 'a>b b|a c>a', 'a↑ c↓', 'a↑ b↑ c↓'],
    ['[S1] two changes that agree', 'a>c b|c', 'a↑ b↓', 'a↑ c↑ b↓'],
    ['[S1] two changes that oppose', 'a>c b>c', 'a↑ b↓', 'a↑ c? b↓'],
    ['[S7] inputs that agree within a loop', 'p>a q|b a|b b|a', 'p↑ q↑', 'p↑ a↑ q↑ b↓'],
    ['[S7] inputs that oppose within a loop', 'p>a q>b a|b b|a', 'p↑ q↑', 'p↑ a? q↑ b?'],
    ['[S7] an input of either sign', 'p?a a>b b>a b>c', 'p↑', 'p↑ a? b? c?'],
    ['[S3] self-interactions are part of self-regulation', 'a>a in>a', 'in↑', 'a↑ in↑'],
    [
      'hair loss feeds stress: holding stress up cuts the loop',
      'stress>cortisol cortisol>loss growth|loss cortisol|growth loss>stress',
      'stress↑',
      'stress↑ cortisol↑ loss↑ growth↓',
    ],
    [
      'hair loss feeds stress: the loop amplifies what pushes it',
      'drug|cortisol stress>cortisol cortisol>loss loss>stress',
      'drug↑',
      'drug↑ cortisol↓ stress↓ loss↓',
    ],
  ])('%s: %s', (_, words, changes, answers) => {
    expect(net(words, changes)).toBe(answers);
  });

  it('[S12] each answer names its method', () => {
    const { graph, node } = graphFrom('in>a a>b b|a b>c d>c');
    const { methods } = prepareSteadyState(graph).respond(new Map([[node('in'), 1]]));
    expect(methods).toEqual(['held', 'expansion', 'expansion', 'sum', 'unreached']);
  });

  it('asks again for the same and for another change alike', () => {
    const { graph, node } = graphFrom('in>a a>b b|a b>c c>b x|b');
    const prepared = prepareSteadyState(graph);
    for (const changed of ['in', 'x', 'a', 'in']) {
      const changes = new Map([[node(changed), 1 as const]]);
      expect(prepared.respond(changes).signs).toEqual(steadyState(graph, changes));
    }
  });

  it('refuses a node that the graph does not have', () => {
    expect(() => steadyState(graphFrom('a>b').graph, new Map([[2, 1]]))).toThrow('No node 2 in a graph of 2');
  });
});
