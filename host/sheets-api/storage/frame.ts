import { readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** The first bytes of every workbook file: what it is and the version of its layout. */
export const FILE_MAGIC = Buffer.from('JIEDAN-WORKBOOK 1\n');

/**
 * Behind its first bytes a workbook file is a run of frames: length of the body (uint32), CRC-32 of the body (uint32), body. The body's first
 * byte says what follows; the rest is JSON in UTF-8. A body is never empty, so a run of zeros is no frame.
 */
export type FrameKind = 'state' | 'snapshot-end' | 'commit';

export type Frame = {
  kind: FrameKind;
  json: string;
  /** Offset of the byte after the frame. */
  end: number;
};

const HEADER_BYTES = 8;
const KIND_BYTES: Record<FrameKind, number> = { state: 0x53, 'snapshot-end': 0x45, commit: 0x43 };
const KINDS = new Map(Object.entries(KIND_BYTES).map(([kind, byte]) => [byte, kind as FrameKind]));

/** The bytes of a frame. */
export function encodeFrame(kind: FrameKind, json: string): Buffer {
  const bodyBytes = 1 + Buffer.byteLength(json);
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + bodyBytes);
  bytes[HEADER_BYTES] = KIND_BYTES[kind];
  bytes.write(json, HEADER_BYTES + 1);
  bytes.writeUInt32LE(bodyBytes, 0);
  bytes.writeUInt32LE(crc32(bytes.subarray(HEADER_BYTES)), 4);
  return bytes;
}

/** What stands at an offset of an open file: a whole frame, or bytes that are none. */
export type FrameReading = { whole: true; frame: Frame } | { whole: false; claimedEnd: number };

/** Reads the frame at an offset; bytes that are no whole, unharmed frame say where they claim to end. */
export function readFrame(fd: number, offset: number, fileBytes: number): FrameReading {
  const header = Buffer.allocUnsafe(HEADER_BYTES);
  const bodyStart = offset + HEADER_BYTES;
  if (bodyStart > fileBytes || readSync(fd, header, 0, HEADER_BYTES, offset) < HEADER_BYTES) {
    return { whole: false, claimedEnd: fileBytes };
  }
  const bodyBytes = header.readUInt32LE(0);
  const end = bodyStart + bodyBytes;
  if (bodyBytes === 0 || end > fileBytes) return { whole: false, claimedEnd: fileBytes };
  const body = Buffer.allocUnsafe(bodyBytes);
  const read = readSync(fd, body, 0, bodyBytes, bodyStart);
  const kind = KINDS.get(body[0] ?? 0);
  if (read < bodyBytes || crc32(body) !== header.readUInt32LE(4) || !kind) return { whole: false, claimedEnd: end };
  return { whole: true, frame: { kind, json: body.toString('utf8', 1), end } };
}
