/** Whoever hears what is wrong with a link: the rule, and a sentence for the reader. */
export type Say = (rule: string, message: string) => void;

const longest = 40;

/** A piece of a link in quotation marks, fit for a message: one short line, without signs that cannot be seen. */
export function quote(text: string): string {
  const seen = text.replace(/\p{C}/gu, '');
  return `“${seen.length > longest ? `${seen.slice(0, longest)}…` : seen}”`;
}
