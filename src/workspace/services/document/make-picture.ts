// From a blob to a picture in a document.
import { ImageNode } from '../../docx/node-model';
import { readPicture } from '../../docx/picture';
import { PlatformError } from '../../kernel/platform-error';
import type { StandIn } from '../../kernel/stand-in';
import { blobOf } from '../base/blob';
import { requireDetached } from './element';
import { InlineImageStandIn, points } from './inline-elements';

const MAX_BYTES = 50 * 1024 * 1024;
/** Text width of a page with the usual margins: wider pictures are shrunk to it, as in the editor. */
const MAX_WIDTH = 468;

/**
 * The picture of a blob, or the detached picture that is given.
 * @throws PlatformError for attached pictures and for blobs that are no picture
 */
export function imageNodeOf(source: StandIn): ImageNode {
  if (source instanceof InlineImageStandIn) return requireDetached(source) as ImageNode;
  const { bytes } = blobOf(source, 'image');
  if (bytes.length > MAX_BYTES) throw new PlatformError('Blob exceeds the 50 MB limit.');
  const picture = readPicture(bytes);
  if (picture === undefined) throw new PlatformError('Invalid image data.');
  const node = new ImageNode(picture);
  const scale = Math.min(1, MAX_WIDTH / points(picture.width));
  node.width = points(picture.width) * scale;
  node.height = points(picture.height) * scale;
  return node;
}
