// What slices draw on.
import type { PdfCanvas } from './pdf-canvas';

/** The canvas as slices see it: the drawing, the number of the page and of all pages. */
export type Canvas = Pick<PdfCanvas, 'text' | 'fill' | 'line' | 'picture' | 'link' | 'pageNumber' | 'pageCount'>;
