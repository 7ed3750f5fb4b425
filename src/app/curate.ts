import type { AnagenStore } from '../store/anagenStore.ts';

/** Where the development server saves moved nodes; see `src/build/layoutEndpoint.ts`. */
const endpoint = '/__anagen/layouts/';

interface Answer {
  wrong?: string[];
  issues?: { message: string }[];
}

async function save(pictureId: string, nodes: Record<string, [x: number, y: number]>): Promise<string> {
  const response = await fetch(endpoint + pictureId, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ nodes }),
  });
  const { wrong = [], issues = [] } = (await response.json()) as Answer;
  if (!response.ok) return `Not saved: ${wrong.join('; ') || response.statusText}`;
  const rest = issues.length > 0 ? ` Now wrong: ${issues.map((issue) => issue.message).join('; ')}` : '';
  return `Saved to layouts/${pictureId}.yaml. Reload to see its arrows laid anew.${rest}`;
}

/** Curator's mode, on the development server with `?curate` in the address: saves every node that is dragged. */
export function curating({ actions }: AnagenStore) {
  if (!import.meta.env.DEV || !new URLSearchParams(window.location.search).has('curate')) return null;
  return (nodes: Record<string, [x: number, y: number]>, pictureId: string) => {
    void save(pictureId, nodes)
      .catch((fault: unknown) => `Not saved: ${String(fault)}`)
      .then((message) => actions.notify(message));
  };
}
