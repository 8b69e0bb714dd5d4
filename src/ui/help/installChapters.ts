import { both, type Chapter, points, steps, text } from './helpText';

const builds: Chapter = {
  id: 'builds',
  title: both('四种安装包', 'Four builds'),
  blocks: [
    {
      kind: 'table',
      head: [both('安装包', 'Build'), both('用在哪里', 'Where'), both('区别', 'What differs')],
      rows: [
        [
          both('gouji-…-chromium.zip', 'gouji-…-chromium.zip'),
          both('上架商店，或由本单位打包成 crx 统一安装', 'For a store, or packed as crx by your organisation'),
          both('编号由商店或本单位的签名决定', 'Its id comes from the store’s or your own signature'),
        ],
        [
          both('gouji-…-sideload.zip', 'gouji-…-sideload.zip'),
          both('自己解压、从文件夹加载', 'Unzipped by hand and loaded from its folder'),
          both(
            '编号固定：换文件夹、换新版本，设置和历史都还在',
            'Its id is fixed: settings and history stay with another folder or version',
          ),
        ],
        [
          both('gouji-…-manual.zip（手动版）', 'gouji-…-manual.zip (by the click)'),
          both('单位不同意扩展读取网站时', 'Where your organisation does not grant an extension any site'),
          both(
            '没有任何网站的权限，只在点图标时读取当前一页；不自动检查，不下载附件',
            'It may read no site, only the page in front when its button is pressed; nothing by itself, no attachments',
          ),
        ],
        [
          both('gouji-…-firefox.zip', 'gouji-…-firefox.zip'),
          both('Firefox 128 以上', 'Firefox 128 or newer'),
          both('面板在侧边栏', 'The panel stands in the sidebar'),
        ],
      ],
    },
    text(
      '每次发布都附 SHA256SUMS，可用 certutil -hashfile 文件名 SHA256（Windows）或 sha256sum 文件名（统信、麒麟）核对。',
      'Each release comes with SHA256SUMS; compare with certutil -hashfile FILE SHA256 (Windows) or sha256sum FILE (UOS, Kylin).',
    ),
  ],
};

const folder: Chapter = {
  id: 'folder',
  title: both('从文件夹安装（不能上商店时）', 'From a folder (where no store can be reached)'),
  blocks: [
    steps(
      both(
        '把 sideload 包（或手动版）解压到一个不会被清理的文件夹，例如 D:\\勾稽 或 /opt/gouji。以后不要移走它。',
        'Unzip the sideload build (or the one by the click) into a folder that nobody tidies away, such as D:\\gouji or /opt/gouji, and leave it there.',
      ),
      both(
        '打开扩展管理页：Chrome chrome://extensions，Edge edge://extensions；360、QQ、奇安信、红莲花等在菜单的“扩展”或“更多工具—扩展程序”里。',
        'Open the page of extensions: chrome://extensions in Chrome, edge://extensions in Edge; in 360, QQ, Qianxin and others under “extensions” in the menu.',
      ),
      both('打开右上角的“开发者模式”。', 'Switch on “developer mode”, at the top right.'),
      both(
        '点“加载已解压的扩展程序”，选刚才的文件夹。有些国产浏览器也可以把 zip 直接拖进这一页。',
        'Press “load unpacked” and choose the folder. Some browsers take the zip itself when it is dropped on this page.',
      ),
      both('点工具栏的拼图图标，把“勾稽”固定出来。', 'Press the puzzle icon in the toolbar and pin Gouji.'),
    ),
    text(
      '更新：用新版本的文件覆盖这个文件夹，再到扩展管理页点“重新加载”。设置、处理意见和历史不受影响。',
      'To update: put the new files over the old ones and press “reload” on the page of extensions. Settings, decisions and history stay.',
    ),
    points(
      both(
        '浏览器内核要在 102 以上：地址栏输入 chrome://version，看“Chrome/”或“Chromium”后面的数。面板停靠在网页旁边要 116 以上，更低的版本在标签页里打开；PDF 文稿要 118 以上。',
        'The engine has to be 102 or newer: see chrome://version. The panel docks beside the page from 116 on and opens in a tab before; PDF drafts need 118.',
      ),
      both(
        '双核浏览器只在“极速模式”里运行扩展。单位网站若被设为强制“兼容模式”，请管理员把年报网站加到极速模式名单。',
        'A browser with two engines runs extensions in “fast mode” only. Where a site is forced into “compatible mode”, ask your administrator to list it for fast mode.',
      ),
      both(
        '浏览器提示“请停用以开发者模式运行的扩展程序”时，点取消即可；统一安装可以没有这个提示（见下）。',
        'When the browser asks to disable extensions in developer mode, press cancel; installed by policy (below) it does not ask.',
      ),
    ),
  ],
};

const policyInstall: Chapter = {
  id: 'deploy',
  title: both('统信、麒麟和域内电脑：由管理员统一安装', 'UOS, Kylin and domain machines: installed by policy'),
  blocks: [
    steps(
      both(
        '用 chromium 包在本单位打包成 crx（chrome://extensions 的“打包扩展程序”，或 chromium --pack-extension=文件夹），妥善保存生成的私钥。扩展编号由这个私钥决定。',
        'Pack the chromium build as crx (“pack extension” on chrome://extensions, or chromium --pack-extension=FOLDER) and keep the private key safe. The id follows from that key.',
      ),
      both(
        '把 crx 和 update.xml 放到内网服务器，全程不需要互联网。',
        'Put the crx and an update.xml on a server of your own network; no internet is needed.',
      ),
      both(
        '下发浏览器策略 ExtensionInstallForcelist：值为“扩展编号;http://内网服务器/update.xml”。',
        'Set the browser policy ExtensionInstallForcelist to “ID;http://SERVER/update.xml”.',
      ),
    ),
    {
      kind: 'table',
      head: [both('系统和浏览器', 'System and browser'), both('策略放在哪里', 'Where its policies lie')],
      rows: [
        [
          both('统信、麒麟：Chromium', 'UOS, Kylin: Chromium'),
          both('/etc/chromium/policies/managed/gouji.json', '/etc/chromium/policies/managed/gouji.json'),
        ],
        [
          both('统信、麒麟：Chrome', 'UOS, Kylin: Chrome'),
          both('/etc/opt/chrome/policies/managed/gouji.json', '/etc/opt/chrome/policies/managed/gouji.json'),
        ],
        [
          both('统信、麒麟：Edge', 'UOS, Kylin: Edge'),
          both('/etc/opt/edge/policies/managed/gouji.json', '/etc/opt/edge/policies/managed/gouji.json'),
        ],
        [
          both('Windows 域：Chrome、Edge', 'Windows domain: Chrome, Edge'),
          both(
            '组策略，或注册表 HKLM\\Software\\Policies\\Google\\Chrome（Microsoft\\Edge）',
            'Group policy, or HKLM\\Software\\Policies\\Google\\Chrome (Microsoft\\Edge)',
          ),
        ],
        [
          both('统信浏览器、奇安信可信浏览器、360 安全浏览器信创版等', 'UOS Browser, Qianxin, 360 and others'),
          both(
            '多数沿用 Chromium 的策略，目录以厂商文档为准；也可以从文件夹安装',
            'Most follow Chromium’s policies; see the vendor for the folder, or install from a folder',
          ),
        ],
        [
          both('Firefox ESR', 'Firefox ESR'),
          both('/etc/firefox/policies/policies.json（见下一节）', '/etc/firefox/policies/policies.json (next part)'),
        ],
      ],
    },
    { kind: 'code', code: '{ "ExtensionInstallForcelist": ["扩展编号;http://server.example/gouji/update.xml"] }' },
  ],
};

const firefox: Chapter = {
  id: 'firefox',
  title: both('Firefox', 'Firefox'),
  blocks: [
    points(
      both(
        '试用：地址栏输入 about:debugging，选“此 Firefox”，点“临时载入附加组件”，选 firefox 包。浏览器关闭后失效。',
        'To try it: about:debugging, “This Firefox”, “Load Temporary Add-on”, and choose the firefox build. It is gone when the browser is closed.',
      ),
      both(
        '长期使用：正式版 Firefox 只接受经 Mozilla 签名的扩展；ESR 可由管理员把 xpinstall.signatures.required 设为 false，再用策略安装。',
        'To keep it: release builds of Firefox take only extensions signed by Mozilla; in ESR an administrator may set xpinstall.signatures.required to false and install it by policy.',
      ),
      both(
        'Firefox 可以随时收回对 *.gov.cn 的允许；收回后不自动检查，点图标仍可核验，设置页会写明。',
        'Firefox lets its user take the grant of *.gov.cn back at any time; then nothing is checked by itself, the button still works, and the settings say so.',
      ),
    ),
    {
      kind: 'code',
      code: '{ "policies": { "ExtensionSettings": { "gouji@gouji.invalid": {\n  "installation_mode": "force_installed",\n  "install_url": "file:///opt/gouji/gouji-firefox.zip" } } } }',
    },
  ],
};

/** How each build comes onto a machine, in the words of who does it. */
export const installChapters: readonly Chapter[] = [builds, folder, policyInstall, firefox];
