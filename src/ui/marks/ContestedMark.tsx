/** The ring with ≠ that says: sources disagree. Decoration beside a word that says the same. */
export function ContestedMark() {
  return (
    <svg className="contested-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
      <path d="M5 6.6h6M5 9.4h6M9.8 4.4 6.2 11.6" />
    </svg>
  );
}
