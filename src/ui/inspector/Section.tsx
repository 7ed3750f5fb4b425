import { type ReactNode, useId } from 'react';

/** A titled part of the inspector; `count` stands quietly beside the title. */
export function Section({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="inspector-section" aria-labelledby={heading}>
      <h3 id={heading}>
        {title} {count !== undefined && <span className="inspector-count">{count}</span>}
      </h3>
      {children}
    </section>
  );
}
