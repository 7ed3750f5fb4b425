/** Width in px of one line of text at a font size (px) and weight (400–700), in the type that the product ships. */
export type Measure = (text: string, size: number, weight: number) => number;
