import type { MailAttachment } from '../contract';
import { bytesOf, toSignedBytes } from './bytes';
import type { ScriptSide } from './script-side';

type BlobData = { bytes: Buffer; contentType: string | null; name: string | null };

const path = 'Blob';

const typeByExtension: Record<string, string> = {
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** A Blob as scripts see it. https://developers.google.com/apps-script/reference/base/blob */
export function blob(side: ScriptSide, start: BlobData): object {
  const data = { ...start };
  const self: object = side.object(
    path,
    {
      getBytes: () => toSignedBytes(side, data.bytes),
      getContentType: () => data.contentType,
      getName: () => data.name,
      isGoogleType: () => false,
      copyBlob: () => blob(side, data),
      getBlob: () => self,
      getDataAsString: side.method(`${path}.getDataAsString`, [[], ['String']], (charset = 'UTF-8') =>
        decoded(side, data.bytes, charset),
      ),
      getAs: side.method(`${path}.getAs`, [['String']], (targetType: string) => convert(side, data, targetType)),
      setBytes: side.method(`${path}.setBytes`, [['Array']], (bytes: number[]) => {
        data.bytes = bytesOf(bytes);
        return self;
      }),
      setContentType: side.method(`${path}.setContentType`, [['String']], (contentType: string) => {
        data.contentType = contentType;
        return self;
      }),
      setContentTypeFromExtension: side.method(`${path}.setContentTypeFromExtension`, [[]], () => {
        const extension = /\.([^.]+)$/.exec(data.name ?? '')?.[1]?.toLowerCase() ?? '';
        data.contentType = typeByExtension[extension] ?? 'application/octet-stream';
        return self;
      }),
      setDataFromString: side.method(
        `${path}.setDataFromString`,
        [['String'], ['String', 'String']],
        (text: string, charset = 'UTF-8') => {
          data.bytes = encoded(side, text, charset);
          return self;
        },
      ),
      setName: side.method(`${path}.setName`, [['String']], (name: string) => {
        data.name = name;
        return self;
      }),
    },
    () => data,
  );
  return self;
}

/** A blob, or something that gives one (`getBlob`), as a mail carries it. */
export function attachmentOf(side: ScriptSide, source: object): MailAttachment {
  const given = side.classOf(source) === 'Blob' ? source : (source as { getBlob(): object }).getBlob();
  const { bytes, contentType, name } = side.dataOf<() => BlobData>(given)();
  return {
    name: name ?? 'Untitled',
    contentType: contentType ?? 'application/octet-stream',
    base64: bytes.toString('base64'),
  };
}

/** Conversions happen in the kernel; a blob that has the type already is copied. */
function convert(side: ScriptSide, data: BlobData, targetType: string): object {
  if (data.contentType === targetType) return blob(side, data);
  const source = {
    base64: data.bytes.toString('base64'),
    contentType: data.contentType ?? 'application/octet-stream',
    name: data.name,
  };
  const base64 = side.call('Blob', 'getAs', source, targetType) as string;
  const extension = Object.entries(typeByExtension).find(([, type]) => type === targetType)?.[0];
  const name = data.name && extension ? `${data.name.replace(/\.[^.]*$/, '')}.${extension}` : data.name;
  return blob(side, { bytes: Buffer.from(base64, 'base64'), contentType: targetType, name });
}

function decoded(side: ScriptSide, bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw side.failure(`Invalid argument: charset. ${charset}`);
  }
}

function encoded(side: ScriptSide, text: string, charset: string): Buffer {
  const name = charset.toUpperCase().replace('_', '-');
  if (name === 'UTF-8') return Buffer.from(text, 'utf8');
  if (name === 'US-ASCII') return Buffer.from(text.replace(/[^\0-\x7f]/g, '?'), 'latin1');
  throw side.failure(`Charset ${charset} is not offered by the local host`);
}
