/** The pages of a file as they are printed. */
export interface DrawnPages {
  /** Draws a page, counted from 1, as wide as is said. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>;
  end(): void;
}
