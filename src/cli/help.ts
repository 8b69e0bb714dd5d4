import type { Bilingual } from '../finding/rule';

const zh = `核验保存下来的政府信息公开工作年度报告：网页、文稿和附件。不联网。

用法
  npm run --silent check -- [选项] 文件|文件夹 …

输入
  .html .htm .mhtml .txt（UTF-8、UTF-16、GBK、GB18030）、.docx、.pdf（有文字的）、.ofd、.xlsx，
                        文件夹按名称顺序逐层读取；
                        网页旁的“名称_files”文件夹随该网页读取
  -                     从标准输入读取，每行一条 {"id", "url", "html"}；行首可以有“行号＋制表符”

选项
  --format text         给人看的文字（默认）
  --format json         一份结果；多个输入请用 ndjson
  --format ndjson       每行一份结果，按输入顺序，核完一份输出一份
  --format csv          长表：每个单元格一行；机构代码和原文中会被电子表格改成数、日期的，前面加 '，去掉即原文
  --settings 文件       与默认不同的设置，例如 {"rules": {"cells/blank": "off"}}
  --year-before 路径    上一年度的报告：核验结果（json、ndjson）或保存的网页，文件或文件夹，可写多次；
                        按单位名称和年度对应，比较结转、现行有效件数、增减幅度和文字；
                        没有对应报告的不比较，原因写在结果的 checks 里
  --before 文件         同一批报告先前的 ndjson 结果；每条发现加上 recheck：
                          new        先前没有，现在有
                          unchanged  先前有，数字和文字一个没变
                          unmended   先前有，改动过，仍不相符
                          mended     先前有，现在核验相符（从先前的结果带过来，不计入问题数）
                        现在无法核验的，既不算已改正，也不算未改正
  --jobs N              同时核验几页，默认与处理器核数相同；结果仍按输入顺序
  --deadline 秒数       每页最多核验多久，默认 10 秒；超过的一页不核验并说明，其余照常
  --checked-at 时刻     写进结果的核验时间（世界时，例如 2026-01-31T08:00:00Z）；写明后，同样的网页、
                        同样的版本总得到同样的字节，便于分给几台机器核验后比对
  --codebook            打印代码本（CSV）：每个地址在两版格式中的栏目、对应关系、单位、条例依据和英文名
  --lang zh|en          语言；不写则看 LANG
  --help                这段说明（English: --help --lang en）

退出状态
  0  全部相符，或只有存疑     1  有不符     2  其他：未读全、未发现年报、读不了、用法不对`;

const en = `Checks saved annual reports on the disclosure of government information. Asks no network for anything.

Usage
  npm run --silent check -- [OPTIONS] FILE|FOLDER …

Input
  .html .htm .mhtml .txt (UTF-8, UTF-16, GBK, GB18030), .docx, .pdf (with a text layer), .ofd, .xlsx;
                        folders are walked in name order;
                        a folder NAME_files beside a page is read with that page
  -                     reads lines of {"id", "url", "html"} from standard input; a line's number and a tab may
                        stand before it

Options
  --format text         for people (the default)
  --format json         one result; for several inputs use ndjson
  --format ndjson       one result a line, in input order, each as soon as it is ready
  --format csv          the long form: one row for each cell; a code or printed text that a spreadsheet would turn
                        into a number or a date has an apostrophe before it, to be taken off when read back
  --settings FILE       what differs from the defaults, as {"rules": {"cells/blank": "off"}}
  --year-before PATH    reports of the year before: results (json, ndjson) or saved pages, files or folders, and
                        more than once; matched by organ and year to compare what was carried over, what is in
                        force, jumps and copied text; the checks of a result say why what has no match is not compared
  --before FILE         earlier ndjson results of the same reports; findings get a recheck:
                          new        was not there, is now
                          unchanged  was there, to the last figure and word as it is now
                          unmended   was there, has been altered, and still does not hold
                          mended     was there and holds now (carried over from the earlier result, not counted)
                        what cannot be assessed now is called neither mended nor unmended
  --jobs N              pages checked at a time, by default the number of cores; results stay in input order
  --deadline SECONDS    how long a page may take, 10 by default; one that takes longer is ended and said, the rest go on
  --checked-at INSTANT  the time that results name (UTC, such as 2026-01-31T08:00:00Z): the same pages and version
                        then give the same bytes, on however many machines they were checked
  --codebook            prints the codebook (CSV): each address with its labels in both editions, what it corresponds
                        to in the other one, its unit, its article and its name in English
  --lang zh|en          the language; LANG decides where it is not given
  --help                this text (中文：--help --lang zh)

Exit status
  0  every report holds, or has warnings only     1  one does not hold     2  anything else`;

/** What `--help` prints. */
export const HELP: Bilingual = { zh, en };
