/** The mark of Anagen: a hair follicle that is also a drop. Decoration beside the name. */
export function Logo() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="logo">
      <path d="M10 1.2c-.3 4-.9 6.6-2.6 9.3a4.4 4.4 0 1 0 5.2 0C10.9 7.8 10.3 5.2 10 1.2Z" />
      <circle cx="10" cy="14.2" r="1.7" />
    </svg>
  );
}
