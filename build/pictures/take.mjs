import { join } from 'node:path';
import { cellsOf, choose, openAs, PATIENCE_MS } from './browse.mjs';
import { readCatalogue } from './catalogue.mjs';
import { scenesIn } from './scenes.mjs';

/** The languages of the guides: how the workbook is set for them, and what their pictures' names end in. */
const LANGUAGES = [
  { language: 'zh-CN', locale: 'zh_CN', suffix: '' },
  { language: 'en', locale: 'en_US', suffix: '-en' },
];

/**
 * @param {(name: string) => boolean} [wanted] by the picture's name, without its language
 * @returns {Promise<string[]>} the names of the pictures that were made
 */
export async function takePictures({ browser, url, folder, wanted = () => true }) {
  const textsFor = await readCatalogue();
  const made = [];
  for (const { language, locale, suffix } of LANGUAGES) {
    const stage = { url, locale, texts: textsFor(language) };
    await cellsOf(url).change({ updateSpreadsheetProperties: { properties: { locale }, fields: 'locale' } });
    for (const scene of scenesIn(stage.texts).filter(({ name }) => wanted(name))) {
      // What a scene makes ready in the workbook is there for the other languages too.
      if (scene.before && suffix === '') await scene.before(stage);
      const page = await openAs(browser, stage, scene);
      const frame = await choose(page, stage, scene.path);
      if (scene.ready) await frame.locator(scene.ready).first().waitFor({ timeout: PATIENCE_MS });
      if (scene.act) await scene.act({ page, frame, url });
      await drawn(page);
      await page.screenshot({ path: join(folder, `${scene.name}${suffix}.png`) });
      made.push(`${scene.name}${suffix}`);
      await page.context().close();
    }
  }
  return made;
}

/** Waits until each frame has drawn what it holds; one that is not shown draws nothing, and is not waited for. */
async function drawn(page) {
  const frames = page.frames().filter((frame) => frame.url() !== 'about:srcdoc');
  await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
    ),
  );
}
