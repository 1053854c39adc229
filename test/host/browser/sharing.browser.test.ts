import { expect, test } from 'vitest';
import { whiteboardForTests } from './whiteboard-stage';

const stage = whiteboardForTests();
const clerk = 'zhou.min@menchang.example';

test('the owner says who may open the workbook; a reader’s edit is taken back with words, and who has no access sees none of it', async () => {
  const { page: owners, menu } = await stage.page();
  const share = async (access: string) => {
    await menu('文件', '共享…');
    await owners.getByRole('combobox', { name: '所有人' }).selectOption({ label: access });
    await owners.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await owners.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await share('只能查看');
  const { page: readers, type, shown } = await stage.page(clerk);
  await type('C5', '不行');
  await readers.getByText('您只能查看这个工作簿，不能修改。').waitFor();
  expect(await stage.board.read('C5')).toBeUndefined();
  await expect.poll(() => shown('C5')).toBe('');

  await share('没有权限');
  await readers.reload();
  await readers.getByText('您没有打开这个工作簿的权限').waitFor();
  expect(await readers.getByText('白板', { exact: true }).count()).toBe(0);
  await share('可编辑');
});
