interface Props {
  /** What is under way, with how far it is in words. */
  words: string;
  /** How far it is, 0 to 1. */
  share: number;
}

/** Work on a reader's own network, as a bar that fills and in words. */
export function Underway({ words, share }: Props) {
  return (
    <p className="trace-underway">
      <progress max={1} value={share} aria-label={words} />
      <span className="trace-counts">{words}</span>
    </p>
  );
}
