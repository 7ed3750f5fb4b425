import { useEffect, useState } from 'react';
import type { NetworkPart } from '../../trace/networkPart.ts';
import { effectVerbs } from '../inspector/arrowWords.ts';
import { NetworkPicture } from './NetworkPicture.tsx';
import type { OwnNetwork } from './OwnNetwork.ts';

const noSigns = new Map<string, never>();

/** What lies around a name of the reader's own network, drawn and told; nothing where the network does not hold it. */
export function Surroundings({ network, name }: { network: OwnNetwork; name: string }) {
  const [found, setFound] = useState<{ name: string; part: NetworkPart | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (name === '') return undefined;
    network.around(name).then(
      (part) => isCurrent && setFound({ name, part }),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [network, name]);
  if (found?.name !== name || found.part === null || name === '') return null;
  const { part } = found;
  const title = `Around ${name}`;
  return (
    <section className="trace-section" aria-label={title}>
      <h3>{title}</h3>
      {part.arrows.length === 0 ? (
        <p className="trace-counts">No arrow leads to it or from it.</p>
      ) : (
        <>
          <NetworkPicture network={network} part={part} title={title} lit={null} signs={noSigns} />
          <details>
            <summary>The same as text</summary>
            <ul className="trace-list">
              {part.arrows.map(({ source, target, effect }) => (
                <li key={`${source} ${target}`} className="trace-own-route">
                  {source} {effectVerbs[effect]} {target}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}
