import { use } from 'react';
import { encode } from 'uqr';
import { plainView } from '../../link/view.ts';
import { viewOf } from '../../store/selectors.ts';
import { LinkContext } from '../link/LinkContext.ts';
import { useAnagen } from '../useAnagen.ts';

/** True where a phone in the hall could reach an address: not this machine alone, not a file. */
export function isReachable(address: string): boolean {
  const { protocol, hostname } = new URL(address, 'file:///');
  return /^https?:$/.test(protocol) && !/^(localhost|127\..*|\[::1\])$/.test(hostname);
}

/** A code as an SVG path: one square a dark module, in modules from the upper left. */
export function codePath(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
}

/** The address of the step as a code that a phone's camera reads, and in words. */
export function StepCode() {
  const linkTo = use(LinkContext);
  const address = linkTo(plainView(useAnagen(viewOf).place));
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  return (
    <figure className="step-code">
      {/* Black on white in every theme: that is what cameras look for. */}
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={`A code that leads to ${address}`}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={codePath(data)} fill="#000" />
      </svg>
      <figcaption>
        This step on your phone
        <span>{address}</span>
        {!isReachable(address) && (
          <strong>
            This page stands on this machine alone: phones in the hall cannot reach it. Served from an address, they
            can.
          </strong>
        )}
      </figcaption>
    </figure>
  );
}
