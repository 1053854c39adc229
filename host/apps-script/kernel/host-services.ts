import type { BlobConverter, HostClock } from '../contract';
import { ServiceFailure } from '../service-failure';
import type { ServiceTable } from './run-state';

/** The few kernel calls of Utilities, Blob and ScriptApp that have an effect or read state. */
export function createHostServices(options: {
  clock: HostClock;
  scriptId: string;
  convertBlob: () => BlobConverter | undefined;
  isAuthorizationRequired: () => boolean;
}): ServiceTable {
  const { clock, scriptId, convertBlob, isAuthorizationRequired } = options;
  return {
    'Utilities.sleep': (run, [ms]) => sleep(clock, ms as number, run.canWait),
    'Blob.getAs': (_run, [source, targetType]) => {
      const { base64, contentType, name } = source as { base64: string; contentType: string; name: string | null };
      const convert = convertBlob();
      if (!convert) {
        throw new ServiceFailure(`Blob.getAs: this local host has no converter from ${contentType} to ${targetType}`);
      }
      return convert({ base64, contentType, name, targetType: targetType as string });
    },
    'ScriptApp.getScriptId': () => scriptId,
    'ScriptApp.getAuthorizationInfo': () => (isAuthorizationRequired() ? 'REQUIRED' : 'NOT_REQUIRED'),
  };
}

/** Time passes by the host's clock; where that is frozen and nothing else can run meanwhile, it is moved on. */
function sleep(clock: HostClock, ms: number, canWait: boolean): null | Promise<null> {
  if (canWait) return new Promise((resolve) => setTimeout(() => resolve(null), ms));
  if (clock.frozen) clock.advance(ms);
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  return null;
}
