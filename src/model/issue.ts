/** One thing wrong with what was read: where, which rule, and what to do about it. Command line and page show it alike. */
export interface Issue {
  /** The file, or the part of the page, that is at fault. */
  path: string;
  /** Rule id, such as `D3`, as numbered in `data/README.md`. */
  rule: string;
  /** What is wrong, naming the place inside the file. */
  message: string;
}

/** Prints an issue on one line: `path [rule] message`. */
export function formatIssue(issue: Issue): string {
  return `${issue.path} [${issue.rule}] ${issue.message}`;
}
