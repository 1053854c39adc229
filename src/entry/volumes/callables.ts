import * as v from 'valibot';
import type { makeOpenVolumes } from '../../application/volumes/open-volumes';
import type { makeRecordCover } from '../../application/volumes/record-cover';
import type { Texts } from '../../domain/texts';
import type { AnswerPerson } from '../answer';
import { parse, requestKey } from '../parse';
import { parseOpenStatistics } from '../statistics/parse';
import type { VolumeCallables } from './contract';
import { showVolumes } from './present';

/** The use cases behind the volumes' callables. */
export interface VolumeUseCases {
  openVolumes: ReturnType<typeof makeOpenVolumes>;
  recordCover: ReturnType<typeof makeRecordCover>;
}

const cover = v.object({ requestKey, volume: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

/** What the page of the volumes may call. */
export function volumeCallables(
  useCases: () => VolumeUseCases,
  answerPerson: AnswerPerson,
  texts: () => Texts,
): VolumeCallables {
  return {
    openVolumes: (request) =>
      answerPerson('openVolumes', () => showVolumes(useCases().openVolumes(parseOpenStatistics(request)), texts())),
    recordCover: (request) => answerPerson('recordCover', () => useCases().recordCover(parse(cover, request))),
  };
}
