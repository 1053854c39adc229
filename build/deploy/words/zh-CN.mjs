import { links } from '../links.mjs';

const permissions = {
  spreadsheets: '查看和编辑表格',
  'script.container.ui': '显示侧边栏和对话框',
  'userinfo.email': '知道操作人的邮箱地址',
  'script.send_mail': '以操作人的名义发送邮件',
  'script.scriptapp': '定时自动运行',
};
const permissionName = (scope) => permissions[scope.slice(scope.lastIndexOf('/') + 1)] ?? scope;
const claspSaid = (text) => (text ? `\nclasp 的原话：\n${text}` : '');

/** 中文。 */
export const zhCN = {
  usage: `用法：npm run deploy [-- 选项]
把接单装进 Google 表格；以后再运行就是升级。
  --workbook 链接   装进已有的工作簿（不写则新建一个）
  --script 链接     使用已有的脚本（记录脚本编号的 .clasp.json 丢失时）
  --help            显示本说明`,
  workbookTitle: '接单',
  connecting: '正在联系 Google……（若久无反应，多半是连不上 Google；需要代理时请设置环境变量 HTTPS_PROXY。）',
  signedInAs: ({ email }) => `已登录：${email}`,
  building: '正在构建……',
  restored: ({ file }) =>
    `.clasp.json 里没有脚本编号，已从 ${file} 找回。（若确实要另建一个工作簿，请先把这个文件移走。）`,
  creating: ({ workbookId }) => (workbookId ? '正在为工作簿新建脚本……' : '正在新建工作簿和脚本……'),
  created: ({ file }) => `已建好，编号记在 ${file}，请保留此文件：以后升级要靠它找到您的工作簿。`,
  comparing: '正在与脚本现有的内容核对，有不同就上传……',
  keptCopy: ({ backup }) => `脚本原来的内容备份在 ${backup}`,
  uploaded: ({ count }) => `已上传，并已核对：脚本里的 ${count} 个文件与刚构建的完全一致。`,
  upToDate: '脚本已是最新，无需上传。（若还没有安装过：打开工作簿，点“接单 → 安装/初始化”。）',
  newPermissions: ({ scopes }) =>
    `新版本多需要这些权限：${scopes.map(permissionName).join('、')}。每个人下次使用菜单时，Google 会请他再授权一次。`,
  places: ({ workbookId, scriptId }) =>
    `${workbookId ? `工作簿：${links.workbook(workbookId)}\n` : ''}脚本：　${links.script(scriptId)}`,
  nextAfterInstall: `接下来：
  1. 打开工作簿，等几秒，菜单栏会出现“接单”。
  2. 点“接单 → 安装/初始化”。Google 会请您授权；若提示“Google 尚未验证此应用”，点“高级”，再点“转至接单”，然后允许。
  3. 授权之后再点一次“接单 → 安装/初始化”，工作表就建好了。
  4. 在“人员”表里登记同事的邮箱和角色，再用“共享”把工作簿分享给他们。
完整步骤见 docs/guide/zh-CN/install.md。`,
  nextAfterUpgrade:
    '接下来：请已打开工作簿的同事刷新页面，再由管理员点一次“接单 → 安装/初始化”，补全新版本需要的工作表；原有数据不会改动。',
  failures: {
    usage: ({ problem }) => `命令有误：${problem}\n运行 npm run deploy -- --help 查看用法。`,
    badLink: ({ kind, given }) =>
      `“${given}”不是${kind === 'script' ? '脚本的链接（形如 https://script.google.com/d/…/edit）' : '工作簿的链接（形如 https://docs.google.com/spreadsheets/d/…/edit）'}。`,
    unreadableFile: ({ file }) =>
      `${file} 不是有效的 JSON。里面可能记着您的脚本编号，所以没有改动它：请先修好（或从备份恢复）再运行。`,
    otherScript: ({ file, kept }) =>
      `${file} 已经记着另一个脚本：${links.script(kept)}\n为免丢失，不会覆盖它。若确实要换，请先自行备份并清空其中的 scriptId。`,
    otherWorkbook: ({ file, kept }) =>
      `${file} 已经记着另一个工作簿：${links.workbook(kept)}\n若确实要换，请先自行备份并清空其中的 scriptId 和 parentId。`,
    notSignedIn: '还没有登录 Google。请运行 npx clasp login，在浏览器里登录并勾选全部权限，然后再运行 npm run deploy。',
    signInUnconfirmed:
      'Google 没有确认登录：登录可能已过期，也可能连不上 Google。请检查网络（需要代理时设置 HTTPS_PROXY），再运行 npx clasp login。',
    claspBroken: ({ claspSays }) => `clasp 无法运行。请删除 node_modules 后再试。${claspSaid(claspSays)}`,
    noAnswer:
      'Google 太久没有应答，已停止等待。请检查网络（需要代理时设置 HTTPS_PROXY），再运行一次；重复运行不会出错。',
    apiIsOff: `您的账号还没有启用 Apps Script API。请打开 ${links.apiSwitch} ，打开开关，等一两分钟，再运行 npm run deploy。`,
    nothingBuilt: ({ folder }) => `${folder} 里没有可上传的文件：构建没有成功。`,
    sameName: ({ files }) => `${files.join(' 和 ')} 在 Apps Script 里会同名，无法上传。`,
    notCreated: ({ title, workbookId, claspSays }) =>
      workbookId
        ? `没能在工作簿里新建脚本。请确认您能编辑它：${links.workbook(workbookId)}${claspSaid(claspSays)}`
        : `没能建好工作簿和脚本。您的云端硬盘里可能多了一个空的“${title}”：有的话请打开它，复制链接，然后运行
  npm run deploy -- --workbook 链接
这样就不会再多建一个。${claspSaid(claspSays)}`,
    scriptUnreadable: ({ scriptId, claspSays }) =>
      `读不到脚本 ${links.script(scriptId)}\n请确认登录的账号能编辑它。什么都没有改动，也没有另建新的。${claspSaid(claspSays)}`,
    foreignFiles: ({ scriptId, files }) =>
      `脚本里有不属于接单的文件：${files.join('、')}。上传会删除它们，所以没有上传。
请打开 ${links.script(scriptId)} ，把它们另存后删除；或者改用没有脚本的工作簿。`,
    notUploaded: ({ scriptId, missing, different, extra, claspSays }) =>
      `上传没有完成，脚本与刚构建的不一致。${missing.length ? `\n缺少：${missing.join('、')}` : ''}${
        different.length ? `\n内容不同：${different.join('、')}` : ''
      }${
        extra.length ? `\n多出：${extra.join('、')}（请在 ${links.script(scriptId)} 里删除）` : ''
      }\n请再运行一次 npm run deploy。${claspSaid(claspSays)}`,
    uploadUnconfirmed: ({ scriptId, claspSays }) =>
      `上传之后没能核对，不知道是否完成。请再运行一次 npm run deploy，重复运行不会出错。脚本：${links.script(scriptId)}${claspSaid(claspSays)}`,
    notKept: ({ scriptId, workbookId, problem }) =>
      `工作簿和脚本建好了，但编号没能写进文件（${problem}）。请抄下来：
  脚本：　${links.script(scriptId)}
  工作簿：${workbookId ? links.workbook(workbookId) : '—'}
然后运行 npm run deploy -- --script 脚本链接 --workbook 工作簿链接`,
  },
};
