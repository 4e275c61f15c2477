<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ctl::BacktestCommands</name>
    <message>
        <source>nothing was decided about</source>
        <translation>尚无相关判定</translation>
    </message>
    <message>
        <source>%1 of %2 decided were confirmed</source>
        <translation>已判定 %2 条，其中 %1 条确认</translation>
    </message>
    <message>
        <source>%1 of %2 generations looked at in %3 s</source>
        <translation>共 %2 条生成内容，检查了 %1 条，用时 %3 秒</translation>
    </message>
    <message>
        <source>  %1: %2 findings before, %3 after; %4 gained, %5 lost</source>
        <translation>  %1：原有命中 %2 处，改后 %3 处；新增 %4，减少 %5</translation>
    </message>
    <message>
        <source>Flagged by the pack: %1 before, %2 after; %3 would come into the queue</source>
        <translation>该规则包标记的条数：原 %1，改后 %2；队列将增加 %3 条</translation>
    </message>
    <message>
        <source>Against past decisions: before, %1; after, %2</source>
        <translation>对照以往判定：原先，%1；改后，%2</translation>
    </message>
    <message>
        <source>--sample takes how many generations to look at</source>
        <translation>--sample 应为要检查的生成内容条数</translation>
    </message>
    <message>
        <source>Name the one rule pack that is to be tried.</source>
        <translation>请指定一个要试用的规则包。</translation>
    </message>
    <message>
        <source>back-test</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>Look at so many generations, evenly over the workspace.</source>
        <translation>只检查这么多条生成内容，在工作区中均匀抽取。</translation>
    </message>
    <message>
        <source>neither a file nor a pack of that version that is known here</source>
        <translation>既不是文件，也不是此处已知的该版本规则包</translation>
    </message>
    <message>
        <source>What a rule pack would change, were it switched on. FILE, or the id of a pack that is known.</source>
        <translation>规则包一旦启用会带来哪些变化。可给出文件，或已知规则包的标识。</translation>
    </message>
    <message>
        <source>Which version of a known pack; else the newest.</source>
        <translation>已知规则包的哪个版本；不填则为最新版本。</translation>
    </message>
</context>
<context>
    <name>ctl::ClassifierCommands</name>
    <message numerus="yes">
        <source>%n generation(s) to judge</source>
        <translation>
            <numerusform>待判别 %n 条生成记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No classifier is known here yet; an import or “model add FILE” makes one known.</source>
        <translation>工作区中还没有分类器；导入日志或执行“model add FILE”后才会有。</translation>
    </message>
    <message>
        <source>Classifier %1 is known; its state: %2.</source>
        <translation>分类器 %1 已登记；状态：%2。</translation>
    </message>
    <message>
        <source>Name a classifier by its number, as “model list” shows it.</source>
        <translation>请用“model list”列出的编号指明分类器。</translation>
    </message>
    <message>
        <source>Nobody has seen yet what classifier %1 would do here. Let it judge beside the others with “model shadow %1” and “model judge”, and look at “model curves %1”.</source>
        <translation>还没有人看过分类器 %1 在这里的效果。请先用“model shadow %1”和“model judge”让它旁路运行，再看“model curves %1”。</translation>
    </message>
    <message>
        <source>Classifier %1: %2.</source>
        <translation>分类器 %1：%2。</translation>
    </message>
    <message>
        <source>a threshold is a number from 0 to 1, “never” or “default”</source>
        <translation>阈值是 0 到 1 之间的数，或 never、default</translation>
    </message>
    <message>
        <source>%1 says yes to %2 from %3 on.</source>
        <translation>分类器 %1 的类别 %2 自 %3 起计入。</translation>
    </message>
    <message>
        <source>%1 generations judged in %2 s; %3 estimates count.</source>
        <translation>已判别 %1 条生成记录，用时 %2 秒；计入估计 %3 项。</translation>
    </message>
    <message>
        <source>Name two scores: from where on a generation is controversial, and from where on unsafe.</source>
        <translation>请给出两个分数：从何处起为有争议，从何处起为不安全。</translation>
    </message>
    <message>
        <source>controversial from %1 on, unsafe from %2 on</source>
        <translation>自 %1 起为有争议，自 %2 起为不安全</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>判别</translation>
    </message>
    <message>
        <source>The classifiers that the workspace knows.</source>
        <translation>工作区中已登记的分类器。</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>名称。</translation>
    </message>
    <message>
        <source>Let a classifier count, once it was seen what it would do.</source>
        <translation>查看过效果之后，让分类器计入。</translation>
    </message>
    <message>
        <source>Let a classifier judge beside the one that is on, without anything coming into a queue.</source>
        <translation>让分类器与启用中的并行判别，结果不进入队列。</translation>
    </message>
    <message>
        <source>Switch a classifier off: what it said counts no more.</source>
        <translation>停用分类器：其结果不再计入。</translation>
    </message>
    <message>
        <source>From which probability on a category counts: a number, “never”, or “default”.</source>
        <translation>类别自多大概率起计入：数值、never 或 default。</translation>
    </message>
    <message>
        <source>Let the classifiers judge what they have not judged yet.</source>
        <translation>让分类器判别尚未判别的记录。</translation>
    </message>
    <message>
        <source>From which scores on a flagged generation is called controversial, and unsafe.</source>
        <translation>被标记的记录自多少分起称为有争议、不安全。</translation>
    </message>
    <message>
        <source>Name the file of one model, as “train” writes it, or the folder of an ONNX model.</source>
        <translation>请给出一个模型文件（train 写出的文件），或一个 ONNX 模型的文件夹。</translation>
    </message>
    <message>
        <source>Make a classifier known: a file that “train” has made, or the folder of an ONNX model, which is checked first and stays where it is. Where there are generations it does not count yet.</source>
        <translation>登记分类器：train 制作的文件，或 ONNX 模型的文件夹（先检查，文件夹留在原处）。已有生成记录时先不计入。</translation>
    </message>
    <message>
        <source>judging pictures</source>
        <translation>判别图片</translation>
    </message>
    <message>
        <source>Classifier %1 has learned from decisions: hold it against the one that is on first (“model compare %1”). If it is worse, only “model replace %1 --force REASON” lets it in.</source>
        <translation>分类器 %1 由人工处置学习而来：请先与现行分类器比较（“model compare %1”）。若结果更差，只有“model replace %1 --force 理由”可启用。</translation>
    </message>
</context>
<context>
    <name>ctl::Command</name>
    <message>
        <source>The workspace file (*.vml).</source>
        <translation>工作区文件（*.vml）。</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase.</source>
        <translation>首行为口令的文件。</translation>
    </message>
    <message>
        <source>The alias under which events are recorded.</source>
        <translation>记入日志时使用的化名。</translation>
    </message>
    <message>
        <source>Print JSON, one line, on standard output.</source>
        <translation>向标准输出打印一行 JSON。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>vermilionctl %1: Vermilion without a window</source>
        <translation>vermilionctl %1：Vermilion 的命令行版</translation>
    </message>
    <message>
        <source>usage: vermilionctl [--store FILE] COMMAND …</source>
        <translation>用法：vermilionctl [--store FILE] COMMAND …</translation>
    </message>
    <message>
        <source>“vermilionctl COMMAND --help” lists a command&apos;s options.</source>
        <translation>“vermilionctl COMMAND --help”列出该命令的选项。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”命令。</translation>
    </message>
    <message>
        <source>name the workspace with --store FILE</source>
        <translation>用 --store FILE 指定工作区</translation>
    </message>
    <message>
        <source>the passphrase file is empty or cannot be read</source>
        <translation>口令文件为空或无法读取</translation>
    </message>
</context>
<context>
    <name>ctl::CoverageCommands</name>
    <message>
        <source>%1 calls, text held of %2, half of %3; %4 flagged, %5 of them unseen</source>
        <translation>调用 %1 次，留有全文 %2 条，仅有一半 %3 条；标记 %4 条，其中未查看 %5 条</translation>
    </message>
    <message>
        <source>Waiting for their other part: %1 prompts, %2 outputs, %3 billed calls, %4 records of verdicts; not joined, since more than one would fit: %5</source>
        <translation>等待另一部分：提示 %1 条，输出 %2 条，仅有计费的调用 %3 条，判定记录 %4 条；因有多条可匹配而未合并：%5 条</translation>
    </message>
    <message>
        <source>%1 sources, %2 records</source>
        <translation>来源文件 %1 个，共 %2 行</translation>
    </message>
    <message>
        <source>Blocked upstream (%1): %2, served all the same: %3</source>
        <translation>上游已拦截（%1）：%2 条，其中仍有输出：%3 条</translation>
    </message>
    <message>
        <source>Without an answer, and nothing says why: %1</source>
        <translation>无输出且原因未注明：%1 条</translation>
    </message>
    <message>
        <source>In quarantine (%1): %2</source>
        <translation>隔离中（%1）：%2 行</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>已修复：%1 行</translation>
    </message>
    <message>
        <source>Decided before the whole of it was there: %1</source>
        <translation>内容补全前已作出判定：%1 条</translation>
    </message>
    <message>
        <source>%1  source %2, line %3, byte %4: %5 (%6)%7</source>
        <translation>%1  文件 %2，第 %3 行，字节 %4：%5（%6）%7</translation>
    </message>
    <message>
        <source>, mended</source>
        <translation>，已修复</translation>
    </message>
    <message>
        <source>Name the record by its number, and the file that holds it mended with --file FILE.</source>
        <translation>指定隔离行的编号，并用 --file FILE 指定修复后的文件。</translation>
    </message>
    <message>
        <source>Record %1 is mended: %2 generations, %3 findings. The original stays in quarantine.</source>
        <translation>隔离行 %1 已修复：生成记录 %2 条，命中 %3 处。原始行仍保留在隔离区。</translation>
    </message>
    <message>
        <source>How much is known of, can be read, and was seen.</source>
        <translation>统计已知调用、可查阅全文和已查看的数量。</translation>
    </message>
    <message>
        <source>List the records that could not be read.</source>
        <translation>列出无法读取的行。</translation>
    </message>
    <message>
        <source>How many to list (100).</source>
        <translation>列出条数（默认 100）。</translation>
    </message>
    <message>
        <source>Only records behind this one.</source>
        <translation>只列出此编号之后的行。</translation>
    </message>
    <message>
        <source>Import a mended copy of a record; the original stays in quarantine.</source>
        <translation>导入修复后的行；原始行仍保留在隔离区。</translation>
    </message>
    <message>
        <source>The file with the mended record, one JSON object.</source>
        <translation>修复后的文件，内含一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The service that the record is of.</source>
        <translation>该行所属服务。</translation>
    </message>
    <message>
        <source>%1 generations, %2 joined, %3 duplicates, %4 quarantined, %5 without a call</source>
        <translation>生成记录 %1 条，已合并 %2 条，重复 %3 条，已隔离 %4 条，不含调用 %5 条</translation>
    </message>
    <message>
        <source>Scanned with other rules than those in force: %1 (scan brings them up to date)</source>
        <translation>由非现行规则扫描的：%1 条（用 scan 更新）</translation>
    </message>
</context>
<context>
    <name>ctl::CurveCommands</name>
    <message>
        <source>%1: threshold %2; %3 decided, %4 of them confirmed</source>
        <translation>%1：阈值 %2；已处置 %3 条，其中确认 %4 条</translation>
    </message>
    <message>
        <source>from</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall among decided</source>
        <translation>已处置中的召回率</translation>
    </message>
    <message>
        <source>Name a classifier by its number, as “model list” shows it, and a category if you like.</source>
        <translation>请用“model list”列出的编号指明分类器，也可再给出一个类别。</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) judged</source>
        <translation>
            <numerusform>已判别 %n 条生成记录</numerusform>
        </translation>
    </message>
    <message>
        <source>What thresholds would mean here: generations flagged, precision and recall of past decisions.</source>
        <translation>各阈值在此的含义：标记条数，以及按以往处置计算的精确率和召回率。</translation>
    </message>
</context>
<context>
    <name>ctl::DemoCommands</name>
    <message>
        <source>Headless demo case</source>
        <translation>命令行演示事件</translation>
    </message>
    <message>
        <source>Found by rules</source>
        <translation>由规则发现</translation>
    </message>
    <message numerus="yes">
        <source>Report drafted: %1 (%n gap(s) named on its first page)</source>
        <translation>
            <numerusform>报告草稿已生成：%1（首页列出 %n 项待补内容）</numerusform>
        </translation>
    </message>
    <message>
        <source>Filings and licences on %1: %2</source>
        <translation>%1 的备案和许可证：%2</translation>
    </message>
    <message>
        <source>Incident opened: %1</source>
        <translation>事件已建立：%1</translation>
    </message>
    <message>
        <source>the chain does not verify</source>
        <translation>审计链校验不通过</translation>
    </message>
    <message numerus="yes">
        <source>Chain whole: %n event(s)</source>
        <translation>
            <numerusform>审计链完整：%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a folder that can be written to with --out DIR.</source>
        <translation>用 --out DIR 指定可写的文件夹。</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>演示工作区</translation>
    </message>
    <message>
        <source>Demo workspace: %1</source>
        <translation>演示工作区：%1</translation>
    </message>
    <message>
        <source>Imported: %1 generations, %2 quarantined; flagged by rules: %3 findings</source>
        <translation>已导入：%1 条生成记录，%2 条已隔离；规则命中 %3 处</translation>
    </message>
    <message>
        <source>Do the whole job on invented data: workspace, import, flags, case, report, status.</source>
        <translation>用虚构数据走完全部流程：工作区、导入、标记、事件、报告、状态。</translation>
    </message>
    <message>
        <source>The folder for what it makes.</source>
        <translation>存放产出文件的文件夹。</translation>
    </message>
</context>
<context>
    <name>ctl::EvaluateCommands</name>
    <message>
        <source>%1 rows scanned, %2 passed over; intervals of 95 %</source>
        <translation>扫描 %1 行，略过 %2 行；区间为 95 %</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Labels that stand for no risk here: %1</source>
        <translation>以下标签在此不对应任何风险：%1</translation>
    </message>
    <message>
        <source>Name the labelled table with --data FILE.</source>
        <translation>请用 --data FILE 指定带标签的数据表。</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of rules on a labelled table, with their intervals.</source>
        <translation>规则在带标签数据表上的精确率、召回率和 F1，附置信区间。</translation>
    </message>
    <message>
        <source>The table: JSON lines with text and labels, plain or packed.</source>
        <translation>数据表：含文本和标签的 JSON 行，可压缩。</translation>
    </message>
    <message>
        <source>A rule pack, in place of those that come with the program; may be repeated.</source>
        <translation>用于评测的规则包，代替程序自带的规则包；可重复指定。</translation>
    </message>
    <message>
        <source>What the table&apos;s labels stand for: a TOML file.</source>
        <translation>说明表中标签含义的 TOML 文件。</translation>
    </message>
    <message>
        <source>Only the rows of this split.</source>
        <translation>只用该划分（split）的行。</translation>
    </message>
    <message>
        <source>A model card is of one rule pack: name it with --pack FILE.</source>
        <translation>模型卡只属于一个规则包：请用 --pack FILE 指定。</translation>
    </message>
    <message>
        <source>Print the model card of the one pack instead, to end its file with.</source>
        <translation>改为打印这一个规则包的模型卡，供写在其文件末尾。</translation>
    </message>
    <message>
        <source>What the card calls the table; its file&apos;s name if left out.</source>
        <translation>模型卡对数据表的称呼；不给则用文件名。</translation>
    </message>
</context>
<context>
    <name>ctl::Follow</name>
    <message>
        <source>%1: known from before; going on behind byte %2.</source>
        <translation>%1：此前已导入过其开头，从第 %2 字节之后继续。</translation>
    </message>
    <message>
        <source>%1: its name has gone to another file; it was read to its end.</source>
        <translation>%1：该文件名已指向新文件（日志轮转），原文件已读至末尾。</translation>
    </message>
    <message>
        <source>%1: written anew; beginning again.</source>
        <translation>%1：文件已被截断或重写，从头开始读取。</translation>
    </message>
    <message>
        <source>%1 files, %2 generations, %3 quarantined, %4 findings</source>
        <translation>文件 %1 个，生成记录 %2 条，隔离 %3 条，命中 %4 处</translation>
    </message>
    <message>
        <source>--follow follows one file. What comes through a pipe ends when the pipe does: import “-” without --follow.</source>
        <translation>--follow 只能跟随一个文件。管道输入随管道结束而结束：导入“-”时请勿使用 --follow。</translation>
    </message>
    <message>
        <source>Following %1. Ctrl+C ends it.</source>
        <translation>正在跟随 %1。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>%1: followed as %2.</source>
        <translation>%1：按 %2 格式跟随。</translation>
    </message>
    <message>
        <source>%1: “%2” had its name for a moment and was packed before it was read. Import it.</source>
        <translation>%1：“%2”曾短暂使用该文件名，尚未读取即被压缩，请将其导入。</translation>
    </message>
</context>
<context>
    <name>ctl::IncidentCommands</name>
    <message>
        <source>Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>时间按“YYYY-MM-DDThh:mm”填写（北京时间）。</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>已建立 %1：%2</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1：已记录。</translation>
    </message>
    <message>
        <source>Give the case, the step and, with --at, the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>指定事件和步骤；时间用 --at 按“YYYY-MM-DDThh:mm”填写（北京时间）。</translation>
    </message>
    <message>
        <source>List the cases.</source>
        <translation>列出事件。</translation>
    </message>
    <message>
        <source>Open a case from flagged generations.</source>
        <translation>由被标记的生成内容建立事件。</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>事件名称。</translation>
    </message>
    <message>
        <source>content, network or both (content).</source>
        <translation>content、network 或 both（默认 content）。</translation>
    </message>
    <message>
        <source>1 to 4 (1).</source>
        <translation>1 至 4（默认 1）。</translation>
    </message>
    <message>
        <source>The service; else that of the evidence.</source>
        <translation>所涉服务；不填则取证据所属服务。</translation>
    </message>
    <message>
        <source>How it was found.</source>
        <translation>发现方式。</translation>
    </message>
    <message>
        <source>When it was found (now).</source>
        <translation>发现时间（默认当前时间）。</translation>
    </message>
    <message>
        <source>Its evidence; may be given more than once.</source>
        <translation>事件证据；可重复指定。</translation>
    </message>
    <message>
        <source>Record that a step was done.</source>
        <translation>记录步骤已完成。</translation>
    </message>
    <message>
        <source>When (now).</source>
        <translation>时间（默认当前时间）。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>What shows it.</source>
        <translation>证明材料。</translation>
    </message>
    <message>
        <source>Waive a step with a reason.</source>
        <translation>免除步骤并说明理由。</translation>
    </message>
    <message>
        <source>Why it is not needed.</source>
        <translation>无需执行的理由。</translation>
    </message>
    <message>
        <source>Close a case whose steps are all done or waived.</source>
        <translation>办结步骤均已完成或免除的事件。</translation>
    </message>
</context>
<context>
    <name>ctl::LabelCommands</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>%1 (%2): labelled</source>
        <translation>%1（%2）：已标识</translation>
    </message>
    <message>
        <source>%1 (%2): not labelled as the standard says</source>
        <translation>%1（%2）：标识不符合标准</translation>
    </message>
    <message>
        <source>AIGC label in %1</source>
        <translation>AIGC 隐式标识，位于 %1</translation>
    </message>
    <message>
        <source>%1 files checked, %2 of them labelled; %3 are of no kind whose labels can be read</source>
        <translation>已检查 %1 个文件，其中 %2 个已标识；另有 %3 个文件的类型不支持读取标识</translation>
    </message>
    <message>
        <source>%1: %2 answers, labelled at the start %3, at the end %4, in the middle %5; without a label %6</source>
        <translation>%1：回答 %2 条，起始处有显式标识 %3 条，末尾处 %4 条，中间 %5 条；无显式标识 %6 条</translation>
    </message>
    <message>
        <source>%1 pictures of the model, %2 of them with an implicit label that is right</source>
        <translation>模型生成的图片 %1 张，其中隐式标识正确的 %2 张</translation>
    </message>
    <message>
        <source>The workspace holds no answers of that service.</source>
        <translation>工作区中没有该服务的回答。</translation>
    </message>
    <message>
        <source>The log may hold a text before the interface adds its label, or a lasting label may stand beside it (GB 45438-2025): look at the service itself.</source>
        <translation>日志中的文本可能是界面添加标识之前的内容，也可能由界面在文本旁持续显示标识（GB 45438-2025）：请对照服务本身核实。</translation>
    </message>
    <message>
        <source>Check the labels of generated content: the AIGC metadata of files, or the answers and pictures of the workspace.</source>
        <translation>检查生成合成内容的标识：文件元数据中的 AIGC 隐式标识，或工作区中的回答和图片。</translation>
    </message>
    <message>
        <source>Only the answers of this service, which must carry a label.</source>
        <translation>只检查应当添加标识的这一服务的回答。</translation>
    </message>
</context>
<context>
    <name>ctl::LabelWords</name>
    <message>
        <source>%1: a service provider&apos;s code has 27 characters.</source>
        <translation>%1：服务提供者编码应为 27 位。</translation>
    </message>
    <message>
        <source>%1: a service provider&apos;s code has digits and capital letters only.</source>
        <translation>%1：服务提供者编码只能由数字和大写字母组成。</translation>
    </message>
    <message>
        <source>%1: a service provider&apos;s code begins with 00.</source>
        <translation>%1：服务提供者编码应以 00 开头。</translation>
    </message>
    <message>
        <source>%1: the third character of the code is not 1 (an organisation).</source>
        <translation>%1：编码第 3 位不是 1（组织）。</translation>
    </message>
    <message>
        <source>%1: the fourth character of the code is not 1 (a unified social credit code).</source>
        <translation>%1：编码第 4 位不是 1（统一社会信用代码）。</translation>
    </message>
    <message>
        <source>%1: the unified social credit code in the code (characters 5 to 22) is not valid.</source>
        <translation>%1：编码中的统一社会信用代码（第 5 至 22 位）无效。</translation>
    </message>
    <message>
        <source>%1: the 23rd character of the code is not 1 (a generation service).</source>
        <translation>%1：编码第 23 位不是 1（生成合成服务）。</translation>
    </message>
    <message>
        <source>The file has no implicit label (AIGC) in its metadata.</source>
        <translation>文件元数据中没有隐式标识（AIGC）。</translation>
    </message>
    <message>
        <source>The file is damaged where its metadata stands: there may be more.</source>
        <translation>文件的元数据部分已损坏，可能还有未读出的标识。</translation>
    </message>
    <message>
        <source>The AIGC value is no JSON object: %1</source>
        <translation>AIGC 的值不是 JSON 对象：%1</translation>
    </message>
    <message>
        <source>The key %1 is missing.</source>
        <translation>缺少字段 %1。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 is not written as a text.</source>
        <translation>%1 没有写成字符串。</translation>
    </message>
    <message>
        <source>%1 is no key of the standard.</source>
        <translation>标准中没有 %1 这一字段。</translation>
    </message>
    <message>
        <source>Label is &quot;%1&quot;; it may be &quot;1&quot; (generated), &quot;2&quot; (may be) or &quot;3&quot; (suspected).</source>
        <translation>Label 的值为“%1”；应为“1”（属于）、“2”（可能）或“3”（疑似）。</translation>
    </message>
    <message>
        <source>%1 holds a name, &quot;%2&quot;, not a code of 27 characters: it cannot be checked.</source>
        <translation>%1 填写的是名称“%2”，不是 27 位编码，无法校验。</translation>
    </message>
    <message>
        <source>%1 is missing: a propagator and its number go together.</source>
        <translation>缺少 %1：传播者与其内容编号应同时填写。</translation>
    </message>
    <message>
        <source>The labels of the file contradict each other (%1).</source>
        <translation>文件中的多处标识相互矛盾（%1）。</translation>
    </message>
</context>
<context>
    <name>ctl::LearningCommands</name>
    <message>
        <source>The new one is better.</source>
        <translation>新模型更好。</translation>
    </message>
    <message>
        <source>The two are not told apart.</source>
        <translation>两者无法区分优劣。</translation>
    </message>
    <message>
        <source>The new one is worse.</source>
        <translation>新模型更差。</translation>
    </message>
    <message>
        <source>%1 decided texts in %2 groups from which neither has learned; intervals of 95 %</source>
        <translation>两者都未学习过的已处置文本 %1 条，分为 %2 组；95% 置信区间</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>mean of those that count</source>
        <translation>计入类别的均值</translation>
    </message>
    <message>
        <source>Of all generations %1 are flagged now, %2 by the new one.</source>
        <translation>全部生成记录中，现标记 %1，新模型标记 %2。</translation>
    </message>
    <message>
        <source>Of calls made with confidence the new one takes back %1 of %2 (yes) and %3 of %4 (no).</source>
        <translation>在有把握的判断中，新模型推翻了 %2 项“是”中的 %1 和 %4 项“否”中的 %3。</translation>
    </message>
    <message>
        <source>It forgets too much.</source>
        <translation>遗忘过多。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 取 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>There is too little to learn from yet: %1.</source>
        <translation>可供学习的内容还太少：%1。</translation>
    </message>
    <message>
        <source>No classifier is on that could learn; “model list” shows which there are.</source>
        <translation>没有启用中的可学习分类器；“model list”可列出现有分类器。</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习</translation>
    </message>
    <message numerus="yes">
        <source>Classifier %1 has learned from %n decision(s) and is in shadow.</source>
        <translation>
            <numerusform>分类器 %1 已从 %n 条处置中学习，现为旁路。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a classifier by its number, as “model list” shows it.</source>
        <translation>请用“model list”列出的编号指明分类器。</translation>
    </message>
    <message>
        <source>Classifier %1 may not replace the one that is on: it was not compared with it, or is worse. See “model compare %1”; --force REASON lets it in, and the reason is journaled.</source>
        <translation>分类器 %1 不得取代启用中的分类器：未与其比较过，或表现更差。请看“model compare %1”；--force REASON 可强制启用，理由将记入操作日志。</translation>
    </message>
    <message>
        <source>Classifier %1 is on.</source>
        <translation>分类器 %1 已启用。</translation>
    </message>
    <message>
        <source>Name one queue: uncertain, disagree or audit.</source>
        <translation>请指明一个队列：uncertain、disagree 或 audit。</translation>
    </message>
    <message>
        <source>Teach the classifier that is on what officers have decided since; what comes of it is in shadow.</source>
        <translation>让启用中的分类器学习此后的处置；所得模型先旁路运行。</translation>
    </message>
    <message>
        <source>Decisions that there must be since it last learned.</source>
        <translation>自上次学习以来至少须有的处置条数。</translation>
    </message>
    <message>
        <source>Another order: the same decisions and seed give the same model.</source>
        <translation>换一种顺序：相同的处置与种子得到相同的模型。</translation>
    </message>
    <message>
        <source>A classifier against the one that is on, by decisions from which neither has learned.</source>
        <translation>按两者都未学习过的处置，将分类器与启用中的相比较。</translation>
    </message>
    <message>
        <source>Let a classifier count in place of the one that is on, unless it was found worse.</source>
        <translation>以该分类器取代启用中的分类器，除非其表现更差。</translation>
    </message>
    <message>
        <source>Do it even so; why is journaled.</source>
        <translation>仍然执行；理由记入操作日志。</translation>
    </message>
    <message>
        <source>What is most worth a decision: near a threshold, rules and classifier at odds, or drawn by lot.</source>
        <translation>最值得处置的记录：接近阈值、规则与分类器分歧，或抽签选出。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>数量。</translation>
    </message>
    <message>
        <source>Another lot.</source>
        <translation>另行抽签。</translation>
    </message>
</context>
<context>
    <name>ctl::LogCommands</name>
    <message>
        <source>%1: imported before, nothing added.</source>
        <translation>%1：此前已导入，未新增内容。</translation>
    </message>
    <message>
        <source>%1: passed over: %2</source>
        <translation>%1：已跳过：%2</translation>
    </message>
    <message>
        <source>there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be</source>
        <translation>没有名为“%1”的编码；支持 utf-8、gb18030、utf-16le 和 utf-16be</translation>
    </message>
    <message>
        <source>%1: %2 (%3); %4 rows, %5 generations, %6 quarantined, %7 findings, %8 s</source>
        <translation>%1：%2（%3）；%4 行，%5 条生成记录，%6 条已隔离，%7 处命中，用时 %8 秒</translation>
    </message>
    <message numerus="yes">
        <source>  %n row(s) repeat a request id; they are kept as generations of their own.</source>
        <translation>
            <numerusform>  %n 行的请求编号重复，已各自保留为单独的生成记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n record(s) hold no call of a model; they are left out.</source>
        <translation>
            <numerusform>  %n 条记录不含模型调用，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n generation(s) have an empty prompt or output; they are kept.</source>
        <translation>
            <numerusform>  %n 条生成记录的提示或输出为空，已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the files or folders to import; “-” is standard input.</source>
        <translation>指定要导入的文件或文件夹；“-”表示标准输入。</translation>
    </message>
    <message>
        <source>%1 generations, %2 quarantined, %3 findings</source>
        <translation>%1 条生成记录，%2 条已隔离，%3 处命中</translation>
    </message>
    <message>
        <source>Import logs: files, folders, patterns, archives; “-” is standard input.</source>
        <translation>导入日志：文件、文件夹、通配符、压缩包；“-”表示标准输入。</translation>
    </message>
    <message>
        <source>The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be.</source>
        <translation>文本编码；不填则自动识别：utf-8、gb18030、utf-16le、utf-16be。</translation>
    </message>
    <message>
        <source>The format, where it is not to be recognised by content.</source>
        <translation>日志格式；不填则按内容识别。</translation>
    </message>
    <message>
        <source>The service that the logs are of.</source>
        <translation>日志所属服务。</translation>
    </message>
    <message numerus="yes">
        <source>  %n generation(s) had come with another file before; nothing was added.</source>
        <translation>
            <numerusform>  %n 条生成记录已随其他文件导入过，未重复新增。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n part(s) went to generations of other records.</source>
        <translation>
            <numerusform>  %n 个部分已并入其他行的生成记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on reading FILE while it grows, through its rotations, until Ctrl+C.</source>
        <translation>持续读取不断增长的 FILE（含日志轮转），直至按 Ctrl+C。</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>按指定</translation>
    </message>
    <message>
        <source>  In place of an earlier reading: %1 of its generations are withdrawn; %2 stay, which were decided about, are evidence, or hold a part of another log.</source>
        <translation>  替换此前的读取结果：撤回其中 %1 条生成记录；另有 %2 条已处置、已作为事件证据或含有其他日志的内容，予以保留。</translation>
    </message>
    <message>
        <source>A mapping pack, its fields as JSON, or the id of a pack that is kept, by which plain rows are read.</source>
        <translation>用于读取普通行的字段映射包文件、JSON 形式的字段，或工作区中已保存的映射包标识。</translation>
    </message>
    <message>
        <source>Read files that are there anew, in place of their earlier reading.</source>
        <translation>重新读取已导入的文件，替换此前的读取结果。</translation>
    </message>
    <message>
        <source>  Pictures that the log names by files and that could not be read: %1.</source>
        <translation>  日志以文件名引用、但未能读取的图片：%1。</translation>
    </message>
    <message>
        <source>there is no folder “%1”; name the one with --pictures in which the pictures lie</source>
        <translation>没有文件夹“%1”；请用 --pictures 指定图片所在的文件夹</translation>
    </message>
    <message>
        <source>A folder in which pictures may lie that logs name by files, beside the folder of the log itself.</source>
        <translation>除日志所在文件夹外，日志以文件名引用的图片还可能在的文件夹。</translation>
    </message>
    <message>
        <source>Leave what came in to the classifiers for later (“model judge”).</source>
        <translation>导入后暂不判别，留待“model judge”。</translation>
    </message>
</context>
<context>
    <name>ctl::MappingCommands</name>
    <message>
        <source>Name the mapping packs to check.</source>
        <translation>请指明要检查的字段映射包。</translation>
    </message>
    <message>
        <source>%1: %2 %3 gives what its samples say.</source>
        <translation>%1：%2 %3 的样例结果与其所述一致。</translation>
    </message>
    <message>
        <source>Check mapping packs: their fields, and what their samples give.</source>
        <translation>检查字段映射包：字段是否有效，样例结果是否相符。</translation>
    </message>
    <message>
        <source>there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be</source>
        <translation>没有“%1”这种编码；可用的有 utf-8、gb18030、utf-16le、utf-16be</translation>
    </message>
    <message>
        <source>Name one log: its first records are looked at.</source>
        <translation>请指明一个日志文件：将查看其开头的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n record(s) no place looks like a prompt or an output; write the pack by hand.</source>
        <translation>
            <numerusform>%1：在 %n 条记录中未找到像提示词或输出的字段，请手工编写映射包。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the mapping packs to keep in the workspace.</source>
        <translation>请指明要保存到工作区的字段映射包。</translation>
    </message>
    <message>
        <source>%1 %2 is kept; imports try it on files that no format knows.</source>
        <translation>已保存 %1 %2；导入时，遇到无法识别的文件会尝试使用。</translation>
    </message>
    <message>
        <source>No mapping packs are kept; “mapping add FILE” keeps one.</source>
        <translation>尚未保存字段映射包；可用“mapping add FILE”保存。</translation>
    </message>
    <message>
        <source>Name the id of one mapping pack, as “mapping list” shows it.</source>
        <translation>请给出一个字段映射包的标识，见“mapping list”。</translation>
    </message>
    <message>
        <source>No mapping pack “%1” is kept.</source>
        <translation>未保存字段映射包“%1”。</translation>
    </message>
    <message>
        <source>%1 is removed; what was imported by it stays.</source>
        <translation>已移除 %1；此前用它导入的内容保留不变。</translation>
    </message>
    <message>
        <source>What the format is called; else as the file.</source>
        <translation>格式名称；不填则同文件名。</translation>
    </message>
    <message>
        <source>Which file of an archive; else the first.</source>
        <translation>压缩包中的哪个文件；不填则为第一个。</translation>
    </message>
    <message>
        <source>The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be.</source>
        <translation>编码；不填则自动识别：utf-8、gb18030、utf-16le、utf-16be。</translation>
    </message>
    <message>
        <source>Write a mapping pack for a log of unknown shape to standard output: a proposal to look at.</source>
        <translation>为格式未知的日志拟出字段映射包并写到标准输出，供核对。</translation>
    </message>
    <message>
        <source>Keep mapping packs in the workspace, for imports to choose.</source>
        <translation>把字段映射包保存到工作区，供导入时选用。</translation>
    </message>
    <message>
        <source>The mapping packs that are kept.</source>
        <translation>列出已保存的字段映射包。</translation>
    </message>
    <message>
        <source>Keep a mapping pack no longer; what was imported by it stays.</source>
        <translation>移除一个已保存的字段映射包；此前用它导入的内容保留不变。</translation>
    </message>
</context>
<context>
    <name>ctl::ModelCommands</name>
    <message>
        <source>%1 rows, %2 of them benign talk; intervals of 95 %</source>
        <translation>%1 行，其中 %2 行为无风险对话；区间为 95 % 置信区间</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1: false alarms on neutral sentences %2</source>
        <translation>%1：中性语句的误报率 %2</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 取 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Name the tables with --data FILE and --dev FILE, and the model to write with --out FILE.</source>
        <translation>请用 --data FILE 和 --dev FILE 指定数据表，用 --out FILE 指定要写出的模型。</translation>
    </message>
    <message>
        <source>%1 written: %2 bytes, learned from %3 rows. How it does: evaluate-model --model %1</source>
        <translation>已写出 %1：%2 字节，从 %3 行学得。查看效果：evaluate-model --model %1</translation>
    </message>
    <message>
        <source>Name the labelled table with --data FILE, or ask for --bias.</source>
        <translation>请用 --data FILE 指定标注表，或使用 --bias。</translation>
    </message>
    <message>
        <source>Makes a classifier of labelled texts, with its card. One thread, some minutes.</source>
        <translation>由标注文本训练分类器并附模型卡；单线程，需数分钟。</translation>
    </message>
    <message>
        <source>The texts to learn from: JSON lines with text and labels, plain or packed.</source>
        <translation>用于学习的文本：含文本和标签的 JSON Lines，可压缩。</translation>
    </message>
    <message>
        <source>The texts to choose by and to report on, with their splits.</source>
        <translation>用于选择和报告的文本，注明所属划分。</translation>
    </message>
    <message>
        <source>The model to write.</source>
        <translation>要写出的模型文件。</translation>
    </message>
    <message>
        <source>Another order of the texts: the same seed gives the same model.</source>
        <translation>文本的另一种顺序：种子相同则模型相同。</translation>
    </message>
    <message>
        <source>2^N rows of 16 bytes.</source>
        <translation>2^N 行，每行 16 字节。</translation>
    </message>
    <message>
        <source>How often the texts are read.</source>
        <translation>文本遍历次数。</translation>
    </message>
    <message>
        <source>Parts of the cross-validation.</source>
        <translation>交叉验证的份数。</translation>
    </message>
    <message>
        <source>How a classifier does on a labelled table, by category and language, or on neutral sentences about groups of people.</source>
        <translation>分类器在标注表上的效果（按类别和语言），或在涉及不同人群的中性语句上的表现。</translation>
    </message>
    <message>
        <source>The table: JSON lines with text and labels, plain or packed.</source>
        <translation>数据表：含文本和标签的 JSON Lines，可压缩。</translation>
    </message>
    <message>
        <source>A model, in place of the one that comes with the program.</source>
        <translation>使用此模型代替程序自带的模型。</translation>
    </message>
    <message>
        <source>Only the rows of this split.</source>
        <translation>只用该划分的行。</translation>
    </message>
    <message>
        <source>False alarms by group, on neutral sentences.</source>
        <translation>按人群统计中性语句的误报。</translation>
    </message>
    <message>
        <source>Other sentences and groups than those of the program: a TOML file.</source>
        <translation>用此 TOML 文件中的语句和人群代替程序自带的。</translation>
    </message>
    <message>
        <source>Leaves out the texts that come with the program to learn from.</source>
        <translation>不使用随程序提供的学习文本。</translation>
    </message>
</context>
<context>
    <name>ctl::OnnxCommands</name>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>label map</source>
        <translation>标签对照表</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>ONNX Runtime can run it</source>
        <translation>ONNX Runtime 可运行</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>self-tests</source>
        <translation>自检文本</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未检查到</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>内存峰值：%1 MB</translation>
    </message>
    <message>
        <source>The model can be used.</source>
        <translation>该模型可以使用。</translation>
    </message>
    <message>
        <source>The model cannot be used like this.</source>
        <translation>该模型目前不能使用。</translation>
    </message>
    <message>
        <source>Name the model&apos;s folder.</source>
        <translation>请指定模型所在的文件夹。</translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to %1.</source>
        <translation>--threads 须为 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Estimated, by leaving out: what speaks for %1</source>
        <translation>逐段遮挡所得的估计：支持“%1”的位置</translation>
    </message>
    <message>
        <source>Give a text with --prompt TEXT, --output TEXT, or both.</source>
        <translation>请用 --prompt TEXT、--output TEXT 或同时用两者给出文本。</translation>
    </message>
    <message>
        <source>%1 written. Fill in what is between empty quotation marks, then check it: model check %2</source>
        <translation>已写入 %1。请填写空引号内的内容，然后检查：model check %2</translation>
    </message>
    <message>
        <source>How many threads it may take; half of the processor&apos;s cores if it is not said.</source>
        <translation>最多使用的线程数；不指定时为处理器核数的一半。</translation>
    </message>
    <message>
        <source>Whether a model of one&apos;s own can be used, and if not, why: model.onnx, tokenizer.json, model.toml.</source>
        <translation>检查自备模型能否使用；不能用时说明原因：model.onnx、tokenizer.json、model.toml。</translation>
    </message>
    <message>
        <source>What a model of one&apos;s own says of a text.</source>
        <translation>查看自备模型对一段文本的判断。</translation>
    </message>
    <message>
        <source>What was asked, or a text by itself.</source>
        <translation>输入（提示词），或单独的一段文本。</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>输出（生成内容）。</translation>
    </message>
    <message>
        <source>Which places matter, found out by leaving them out: ten seconds at most.</source>
        <translation>通过逐段遮挡找出起作用的位置，最长十秒。</translation>
    </message>
    <message>
        <source>Writes a model.toml to fill in, of the labels that the model&apos;s config.json names.</source>
        <translation>按模型的 config.json 中列出的标签写出待填写的 model.toml。</translation>
    </message>
</context>
<context>
    <name>ctl::PackAudit</name>
    <message>
        <source>%1 missing</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>%1 packs on: %2 terms, and %3 expressions, which are not counted</source>
        <translation>启用 %1 个规则包：%2 个关键词；另有 %3 条表达式，不计入</translation>
    </message>
    <message>
        <source>Total: %1 of %2, %3 missing</source>
        <translation>总量：%1 / %2，缺 %3</translation>
    </message>
    <message>
        <source>Total: %1 of %2, enough</source>
        <translation>总量：%1 / %2，达标</translation>
    </message>
    <message>
        <source>Last update: none</source>
        <translation>最近更新：无</translation>
    </message>
    <message>
        <source>Last update: %1, %2 days ago; at most %3: overdue</source>
        <translation>最近更新：%1，距今 %2 天；要求不超过 %3 天：已逾期</translation>
    </message>
    <message>
        <source>Last update: %1, %2 days ago; at most %3</source>
        <translation>最近更新：%1，距今 %2 天；要求不超过 %3 天</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>The figures are from secondary sources: check them with the standard.</source>
        <translation>以上数值来自二手资料，请以标准原文为准。</translation>
    </message>
    <message>
        <source>Hold the keyword library (the packs that are on) against the figures of GB/T 45654.</source>
        <translation>对照 GB/T 45654 的要求检查关键词库（启用的规则包）。</translation>
    </message>
</context>
<context>
    <name>ctl::PackCommands</name>
    <message>
        <source>  %1: “%2” stands in “%3”</source>
        <translation>  %1：“%2”包含在“%3”中</translation>
    </message>
    <message>
        <source>  %1: “%2” is there already as “%3”</source>
        <translation>  %1：“%2”与已有的“%3”相同</translation>
    </message>
    <message>
        <source>  and %1 more; --json lists them all</source>
        <translation>  另有 %1 处；用 --json 列出全部</translation>
    </message>
    <message>
        <source>Name the rule packs to check.</source>
        <translation>请写明要检查的规则包。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3 has %n rule(s), and all samples pass.</source>
        <translation>
            <numerusform>%1：%2 %3 有 %n 条规则，样例全部通过。</numerusform>
        </translation>
    </message>
    <message>
        <source>+ rule %1</source>
        <translation>+ 规则 %1</translation>
    </message>
    <message>
        <source>- rule %1</source>
        <translation>- 规则 %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Name two rule packs to compare, the earlier first.</source>
        <translation>请写明要比较的两个规则包，旧的在前。</translation>
    </message>
    <message>
        <source>The packs say the same.</source>
        <translation>两个规则包内容相同。</translation>
    </message>
    <message>
        <source>Check rule packs: fields, samples, and terms that others cover.</source>
        <translation>检查规则包：字段、样例，以及被其他词条覆盖的词条。</translation>
    </message>
    <message>
        <source>What differs between two versions of a rule pack.</source>
        <translation>比较规则包的两个版本。</translation>
    </message>
</context>
<context>
    <name>ctl::PackImport</name>
    <message>
        <source>there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be</source>
        <translation>没有“%1”这种编码；可用 utf-8、gb18030、utf-16le、utf-16be</translation>
    </message>
    <message>
        <source>a library of more than 256 MB</source>
        <translation>词库超过 256 MB</translation>
    </message>
    <message>
        <source>nothing but blanks or invisible characters</source>
        <translation>只有空白或不可见字符</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>含控制字符</translation>
    </message>
    <message>
        <source>bytes that do not fit the encoding</source>
        <translation>含不符合编码的字节</translation>
    </message>
    <message>
        <source>no such column on this line</source>
        <translation>该行没有此列</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>line %1: “%2” stands in line %3 already</source>
        <translation>第 %1 行：“%2”与第 %3 行重复</translation>
    </message>
    <message>
        <source>line %1: “%2” is the same as line %3, “%4”</source>
        <translation>第 %1 行：“%2”归一化后与第 %3 行“%4”相同</translation>
    </message>
    <message>
        <source>line %1: “%2” stands inside line %3, “%4”</source>
        <translation>第 %1 行：“%2”包含在第 %3 行“%4”中</translation>
    </message>
    <message>
        <source>  and %1 more; --json lists them all</source>
        <translation>  另有 %1 处；用 --json 列出全部</translation>
    </message>
    <message>
        <source>line %1 is left out: %2</source>
        <translation>第 %1 行未收入：%2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无类别）</translation>
    </message>
    <message>
        <source>These categories have no risk: %1</source>
        <translation>以下类别没有对应的风险：%1</translation>
    </message>
    <message>
        <source>Name one for each with --map CATEGORY=A.1.f, or one for all that are left with --risk; nothing was written.</source>
        <translation>请用 --map 类别=A.1.f 逐一指定，或用 --risk 统一指定；未写入任何文件。</translation>
    </message>
    <message>
        <source>%1: %2 terms. Check it with “pack lint”, then “pack install”.</source>
        <translation>%1：%2 个词条。请先用“pack lint”检查，再用“pack install”安装。</translation>
    </message>
    <message>
        <source>Name one library of terms, and with --id and --out the pack to make of it.</source>
        <translation>请写明一个词库文件，并用 --id 和 --out 指定要生成的规则包。</translation>
    </message>
    <message>
        <source>Make a rule pack of a plain library: one term a line, or CSV or TSV with a column of categories.</source>
        <translation>将词库做成规则包：每行一个词条，或带类别列的 CSV、TSV。</translation>
    </message>
    <message>
        <source>The pack&apos;s id.</source>
        <translation>规则包的标识。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>The risk of a category, CATEGORY=A.1.f or CATEGORY=A.1.f:3 (severity), or a TOML file of them; may be repeated.</source>
        <translation>类别对应的风险，写作 类别=A.1.f 或 类别=A.1.f:3（严重程度），也可给 TOML 文件；可重复。</translation>
    </message>
    <message>
        <source>The risk of all terms without a category, or whose category has none.</source>
        <translation>没有类别或类别未指定风险的词条所属的风险。</translation>
    </message>
    <message>
        <source>The column of the terms, by name or number; else the first.</source>
        <translation>词条所在的列，用列名或序号；不写则为第一列。</translation>
    </message>
    <message>
        <source>The column of the categories, by name or number.</source>
        <translation>类别所在的列，用列名或序号。</translation>
    </message>
    <message>
        <source>The first line holds names.</source>
        <translation>首行为列名。</translation>
    </message>
    <message>
        <source>Columns are separated by tabs, whatever the file is called.</source>
        <translation>以制表符分列，不论文件名。</translation>
    </message>
    <message>
        <source>The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be.</source>
        <translation>编码，不自动识别时指定：utf-8、gb18030、utf-16le、utf-16be。</translation>
    </message>
    <message>
        <source>The pack&apos;s version; else the date.</source>
        <translation>规则包的版本；不写则为当天日期。</translation>
    </message>
    <message>
        <source>The pack&apos;s title; else its id.</source>
        <translation>规则包的名称；不写则为标识。</translation>
    </message>
    <message>
        <source>Where the terms come from; else the file&apos;s name.</source>
        <translation>词条来源；不写则为文件名。</translation>
    </message>
    <message>
        <source>Their licence; else “proprietary”.</source>
        <translation>词条的许可；不写则为“proprietary”。</translation>
    </message>
</context>
<context>
    <name>ctl::PackKeyCommands</name>
    <message>
        <source>the file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>Name the file for the secret key; the public one gets “.pub” behind its name.</source>
        <translation>请写明私钥文件名；公钥文件名在其后加“.pub”。</translation>
    </message>
    <message>
        <source>Written: %1 (secret) and %1.pub (for those who check). Fingerprint %2</source>
        <translation>已写入：%1（私钥）和 %1.pub（公钥，供验签方使用）。指纹 %2</translation>
    </message>
    <message>
        <source>The secret key is not encrypted; VERMILION_KEY_PASSPHRASE was not set.</source>
        <translation>私钥未加密：未设置 VERMILION_KEY_PASSPHRASE。</translation>
    </message>
    <message>
        <source>Name the rule packs to sign, and the secret key with --key.</source>
        <translation>请写明要签名的规则包，并用 --key 指定私钥。</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>已签名：%1</translation>
    </message>
    <message>
        <source>Name the public key, and with --name who signs with it.</source>
        <translation>请写明公钥文件，并用 --name 写明签名人。</translation>
    </message>
    <message>
        <source>Trusted for rule packs: %1, fingerprint %2</source>
        <translation>已信任其签名的规则包：%1，指纹 %2</translation>
    </message>
    <message>
        <source>Name the fingerprint of one key, as “pack keys” shows it, or how it begins.</source>
        <translation>请写明一个公钥的指纹或其开头，即“pack keys”所列。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have that fingerprint.</source>
        <translation>
            <numerusform>有 %n 个公钥符合该指纹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a pair of keys for signing rule packs; VERMILION_KEY_PASSPHRASE encrypts the secret one.</source>
        <translation>生成规则包签名密钥对；设置 VERMILION_KEY_PASSPHRASE 即加密私钥。</translation>
    </message>
    <message>
        <source>Sign rule packs; the signature stands beside each, in FILE.sig.</source>
        <translation>为规则包签名；签名写入同目录的 FILE.sig。</translation>
    </message>
    <message>
        <source>The secret key.</source>
        <translation>私钥文件。</translation>
    </message>
    <message>
        <source>Trust a public key for rule packs.</source>
        <translation>信任一个规则包签名公钥。</translation>
    </message>
    <message>
        <source>Who signs with it.</source>
        <translation>签名人。</translation>
    </message>
    <message>
        <source>Trust a key no longer; packs that came in under it stay.</source>
        <translation>不再信任某公钥；已装入的规则包保留。</translation>
    </message>
    <message>
        <source>The keys that are trusted for rule packs.</source>
        <translation>受信任的规则包签名公钥。</translation>
    </message>
</context>
<context>
    <name>ctl::PackShow</name>
    <message>
        <source>Measured on %1, %2 rows, %3; intervals of 95 %:</source>
        <translation>于 %1 上测得，%2 行，%3；区间为 95 %：</translation>
    </message>
    <message>
        <source>Measured on %1 (%2), %3 rows, %4; intervals of 95 %:</source>
        <translation>于 %1（%2）上测得，%3 行，%4；区间为 95 %：</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>there is no such rule pack</source>
        <translation>没有这样的规则包</translation>
    </message>
    <message>
        <source>Name one rule pack: its id, or its file.</source>
        <translation>请指定一个规则包：标识或文件。</translation>
    </message>
    <message>
        <source>The pack has no model card: nobody has said how it did.</source>
        <translation>该规则包没有模型卡：无人说明过其效果。</translation>
    </message>
    <message>
        <source>A rule pack: what it covers, and its model card.</source>
        <translation>一个规则包：覆盖范围与模型卡。</translation>
    </message>
</context>
<context>
    <name>ctl::PackStateCommands</name>
    <message>
        <source>off   </source>
        <translation>停用  </translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>on    </source>
        <translation>启用  </translation>
    </message>
    <message>
        <source>%1 %2 is off.</source>
        <translation>%1 %2 已停用。</translation>
    </message>
    <message>
        <source>%1 %2 is in shadow: it finds, but nothing comes into a queue.</source>
        <translation>%1 %2 已进入试运行：照常命中，但不进入待审队列。</translation>
    </message>
    <message>
        <source>%1 %2 is on.</source>
        <translation>%1 %2 已启用。</translation>
    </message>
    <message>
        <source>No rule pack is known here yet; an import or “pack install FILE” makes them known.</source>
        <translation>此处尚无规则包；导入日志或“pack install FILE”后即有。</translation>
    </message>
    <message>
        <source>Name the rule packs to install.</source>
        <translation>请写明要安装的规则包。</translation>
    </message>
    <message>
        <source>%1 %2 is installed and on.</source>
        <translation>%1 %2 已安装并启用。</translation>
    </message>
    <message>
        <source>%1 %2 is installed and off: try it with “scan backtest %1”, then “pack enable %1 --version %2”.</source>
        <translation>%1 %2 已安装，处于停用：请先用“scan backtest %1”回测，再“pack enable %1 --version %2”启用。</translation>
    </message>
    <message>
        <source>Name the id of one rule pack, as “pack list” shows it.</source>
        <translation>请写明一个规则包的标识，即“pack list”所列。</translation>
    </message>
    <message>
        <source>No rule pack “%1” of that version is known here.</source>
        <translation>此处没有该版本的规则包“%1”。</translation>
    </message>
    <message>
        <source>Nobody has seen yet what %1 %2 finds among the stored generations. Try it first with “scan backtest %1”, or let it run beside with “pack shadow %1”.</source>
        <translation>尚无人看过 %1 %2 在已存内容中会命中什么。请先用“scan backtest %1”回测，或用“pack shadow %1”试运行。</translation>
    </message>
    <message>
        <source>Which version; else the newest.</source>
        <translation>哪个版本；不填则为最新版本。</translation>
    </message>
    <message>
        <source>Which version; else the one that is on, or in shadow.</source>
        <translation>哪个版本；不填则为启用中或试运行中的版本。</translation>
    </message>
    <message>
        <source>The rule packs that the workspace knows.</source>
        <translation>工作区已知的规则包。</translation>
    </message>
    <message>
        <source>Make rule packs known; they are off until they were tried, unless the workspace holds nothing yet.</source>
        <translation>登记规则包；除非工作区尚无内容，否则在回测之前保持停用。</translation>
    </message>
    <message>
        <source>Switch a rule pack on, once it was seen what it finds.</source>
        <translation>启用规则包；须先看过其命中情况。</translation>
    </message>
    <message>
        <source>Let a rule pack find beside those that are on, without anything coming into a queue.</source>
        <translation>让规则包与启用中的规则包并行试运行，命中不进入待审队列。</translation>
    </message>
    <message>
        <source>Switch a rule pack off; what it found stays until the next scan.</source>
        <translation>停用规则包；已有命中保留到下次扫描。</translation>
    </message>
    <message>
        <source>%1 has no signature beside it (%2).</source>
        <translation>%1 旁没有签名文件（%2）。</translation>
    </message>
    <message>
        <source>Refuse a pack without the signature of a trusted key.</source>
        <translation>拒绝没有受信任签名的规则包。</translation>
    </message>
</context>
<context>
    <name>ctl::PictureBankCommands</name>
    <message>
        <source>the file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 取 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>it is no picture of a kind that is known here</source>
        <translation>不是可识别的图片格式</translation>
    </message>
    <message>
        <source>Name the files of the pictures, their risk with --risk, and why with --reason.</source>
        <translation>请给出图片文件，用 --risk 指明风险，用 --reason 说明理由。</translation>
    </message>
    <message>
        <source>Name the numbers of known pictures, as “pictures bank list” shows them.</source>
        <translation>请用“pictures bank list”列出的编号指明已知图片。</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>it has neither a SHA-256 nor a perceptual hash of this method</source>
        <translation>既没有 SHA-256，也没有此方法的感知哈希</translation>
    </message>
    <message>
        <source>a hash has not as many hexadecimal digits as it must have</source>
        <translation>哈希的十六进制位数不符</translation>
    </message>
    <message>
        <source>its severity or bound is out of range</source>
        <translation>严重程度或容差超出范围</translation>
    </message>
    <message>
        <source>it names no risk; give one with --risk</source>
        <translation>未指明风险；请用 --risk 给出</translation>
    </message>
    <message>
        <source>it names no reason; give one with --reason</source>
        <translation>未说明理由；请用 --reason 给出</translation>
    </message>
    <message>
        <source>Name one list of hashes: FILE.csv or FILE.jsonl.</source>
        <translation>请给出一个哈希清单：FILE.csv 或 FILE.jsonl。</translation>
    </message>
    <message>
        <source>%1:%2: passed over: %3</source>
        <translation>%1:%2：已跳过：%3</translation>
    </message>
    <message>
        <source>%1 added, %2 known before, %3 passed over; %4 near to stored pictures</source>
        <translation>新增 %1 条，已有 %2 条，跳过 %3 条；%4 条与库存图片相近</translation>
    </message>
    <message>
        <source>Name the list to write: FILE.csv or FILE.jsonl.</source>
        <translation>请给出要写出的清单：FILE.csv 或 FILE.jsonl。</translation>
    </message>
    <message>
        <source>%1 written: %2 known pictures, as hashes</source>
        <translation>已写出 %1：已知图片 %2 条，仅含哈希</translation>
    </message>
    <message>
        <source>The risk, by its code in GB/T 45654 Annex A: A.1.f</source>
        <translation>风险，按 GB/T 45654 附录A 的代码：A.1.f</translation>
    </message>
    <message>
        <source>Why it is in the bank.</source>
        <translation>入库理由。</translation>
    </message>
    <message>
        <source>1 (low) to 3 (high); 3 if it is not said.</source>
        <translation>1（低）至 3（高）；默认 3。</translation>
    </message>
    <message>
        <source>How many of 64 bits of the perceptual hash may differ, 0 to 16; 8 if it is not said.</source>
        <translation>感知哈希 64 位中允许相差的位数，0 至 16；默认 8。</translation>
    </message>
    <message>
        <source>Enter pictures into the bank of known ones: their hashes, not the pictures.</source>
        <translation>将图片登记到已知图片库：只存哈希，不存图片。</translation>
    </message>
    <message>
        <source>The known pictures.</source>
        <translation>已知图片。</translation>
    </message>
    <message>
        <source>Take known pictures out of the bank; the journal keeps what was known of them.</source>
        <translation>将已知图片移出图片库；操作日志保留其信息。</translation>
    </message>
    <message>
        <source>Enter a list of hashes, CSV or JSON lines; the options fill in what it does not say.</source>
        <translation>导入哈希清单（CSV 或 JSON Lines）；清单未写明的由选项补足。</translation>
    </message>
    <message>
        <source>Write the bank as a list of hashes.</source>
        <translation>将图片库写成哈希清单。</translation>
    </message>
</context>
<context>
    <name>ctl::PictureCommands</name>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 取 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>%1 pictures hashed, %2 near to known ones; %3 s</source>
        <translation>已计算 %1 张图片的哈希，%2 张与已知图片相近；%3 秒</translation>
    </message>
    <message>
        <source>By their bytes alone: %1 too plain, %2 not kept, %3 of another kind, %4 damaged, %5 too large</source>
        <translation>仅按字节：过于单一 %1，未保存 %2，其他格式 %3，损坏 %4，过大 %5</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 pictures read, %2 of them with text; %3 s</source>
        <translation>已识读 %1 张图片，其中 %2 张有文字；%3 秒</translation>
    </message>
    <message>
        <source>Without text: %1; not in time: %2; not to be decoded: %3</source>
        <translation>无文字：%1；超时：%2；无法解码：%3</translation>
    </message>
    <message>
        <source>Texts looked at again: %1; findings in pictures: %2</source>
        <translation>重新检查的文字：%1；图片中的发现：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) differ</source>
        <translation>
            <numerusform>相差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>字节相同</translation>
    </message>
    <message>
        <source>How many pictures at a time.</source>
        <translation>同时处理的图片数。</translation>
    </message>
    <message>
        <source>Hash the stored pictures that have no hash yet, and compare them with the bank of known ones.</source>
        <translation>为尚无哈希的库存图片计算哈希，并与已知图片库比对。</translation>
    </message>
    <message>
        <source>Read the Chinese and English text in the stored pictures, and look in it for what rules find.</source>
        <translation>识读库存图片中的中英文文字，并用规则检查。</translation>
    </message>
    <message>
        <source>How long one picture may take; 20 if it is not said.</source>
        <translation>每张图片的时限；默认 20。</translation>
    </message>
    <message>
        <source>Read again those that took too long before.</source>
        <translation>重新识读此前超时的图片。</translation>
    </message>
    <message>
        <source>The stored pictures that are known, or nearly.</source>
        <translation>与已知图片相同或相近的库存图片。</translation>
    </message>
</context>
<context>
    <name>ctl::RegistryCommands</name>
    <message>
        <source> (%1 working days left)</source>
        <translation> （剩余 %1 个工作日）</translation>
    </message>
    <message>
        <source> (provisional: the State Council&apos;s notice for that year is not in)</source>
        <translation> （暂定：国务院当年放假通知尚未收录）</translation>
    </message>
    <message>
        <source> (confirm with counsel)</source>
        <translation> （须法务确认）</translation>
    </message>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation>日期按 YYYY-MM-DD 填写。</translation>
    </message>
    <message>
        <source>Filings and licences on %1</source>
        <translation>%1 的备案和许可证</translation>
    </message>
    <message>
        <source>Nothing is registered.</source>
        <translation>台账为空。</translation>
    </message>
    <message>
        <source>Show how filings and licences stand on a day.</source>
        <translation>显示某日备案和许可证的状态。</translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation>日期（默认北京时间当日）。</translation>
    </message>
</context>
<context>
    <name>ctl::ReportCommands</name>
    <message>
        <source>Give the PDF with --out FILE, and zh or en with --lang.</source>
        <translation>用 --out FILE 指定 PDF，用 --lang 指定 zh 或 en。</translation>
    </message>
    <message>
        <source>Drafted %1 into %2 (SHA-256 %3).</source>
        <translation>%1 的报告草稿已写入 %2（SHA-256 %3）。</translation>
    </message>
    <message>
        <source>  still missing: %1</source>
        <translation>  尚缺：%1</translation>
    </message>
    <message>
        <source>Draft the report to the authority as PDF.</source>
        <translation>生成向主管部门报告的 PDF 草稿。</translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation>zh 或 en（默认 zh）。</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>要写入的 PDF。</translation>
    </message>
    <message>
        <source>Set who reports: what a report&apos;s head says.</source>
        <translation>设置报告单位，即报告抬头的内容。</translation>
    </message>
    <message>
        <source>The provider&apos;s name.</source>
        <translation>提供者名称。</translation>
    </message>
    <message>
        <source>The unified social credit code.</source>
        <translation>统一社会信用代码。</translation>
    </message>
    <message>
        <source>The address.</source>
        <translation>地址。</translation>
    </message>
    <message>
        <source>Whom to contact.</source>
        <translation>联系人。</translation>
    </message>
    <message>
        <source>The telephone number.</source>
        <translation>联系电话。</translation>
    </message>
    <message>
        <source>The e-mail address.</source>
        <translation>电子邮箱。</translation>
    </message>
    <message>
        <source>The competent department.</source>
        <translation>主管部门。</translation>
    </message>
</context>
<context>
    <name>ctl::ScanCommands</name>
    <message>
        <source>--jobs takes a number from 1 to 256</source>
        <translation>--jobs 应为 1 到 256 的数</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>无法写出结果</translation>
    </message>
    <message>
        <source>%1 records, %2 generations, %3 flagged, %4 findings, %5 that cannot be read</source>
        <translation>%1 条记录，%2 条生成内容，%3 条被标记，%4 处命中，%5 条无法读取</translation>
    </message>
    <message>
        <source>the workspace does not have that version of the rule pack; install it first</source>
        <translation>工作区没有该版本的规则包；请先安装</translation>
    </message>
    <message>
        <source>the rule pack has no such rule</source>
        <translation>规则包中没有这条规则</translation>
    </message>
    <message>
        <source>the place lies outside the text</source>
        <translation>位置超出文本</translation>
    </message>
    <message>
        <source>no generation of that record is here; import its log first</source>
        <translation>此处没有该记录的生成内容；请先导入其日志</translation>
    </message>
    <message>
        <source>it is no line of findings</source>
        <translation>这一行不是命中结果</translation>
    </message>
    <message>
        <source>Name the files of findings.</source>
        <translation>请指定命中结果文件。</translation>
    </message>
    <message>
        <source>%1:%2: passed over: %3</source>
        <translation>%1:%2：已略过：%3</translation>
    </message>
    <message>
        <source>%1 findings added, %2 known before, %3 passed over</source>
        <translation>新增 %1 处命中，%2 处已有，略过 %3 处</translation>
    </message>
    <message>
        <source>A rule pack to scan with, in place of those in force; may be repeated.</source>
        <translation>用于扫描的规则包，代替现行规则包；可重复指定。</translation>
    </message>
    <message>
        <source>The format, where it is not to be recognised by content.</source>
        <translation>日志格式；不填则按内容识别。</translation>
    </message>
    <message>
        <source>A mapping pack, or its fields as JSON, by which plain rows are read.</source>
        <translation>映射包，或以 JSON 写出的字段，用来读取普通行。</translation>
    </message>
    <message>
        <source>How many threads scan; as many as there are processors if it is not said.</source>
        <translation>扫描线程数；未指定时与处理器数相同。</translation>
    </message>
    <message>
        <source>Write each line as soon as it is there, in any order.</source>
        <translation>结果一出即写，不保证顺序。</translation>
    </message>
    <message>
        <source>Write a line for generations without findings as well.</source>
        <translation>没有命中的生成内容也写一行。</translation>
    </message>
    <message>
        <source>Add the findings of scans made elsewhere to the generations of the same records.</source>
        <translation>把别处扫描得到的命中加到同一记录的生成内容上。</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>%1 generations scanned again: %2 findings new, %3 withdrawn; %4 s</source>
        <translation>重新扫描 %1 条生成内容：新增命中 %2 处，撤回 %3 处；用时 %4 秒</translation>
    </message>
    <message>
        <source>scan takes no files: it reads standard input (--stream), or the workspace that --store names.</source>
        <translation>scan 不接受文件：它读取标准输入（--stream），或 --store 指定的工作区。</translation>
    </message>
    <message>
        <source>Scan again what was scanned with other rules than those in force; or records from standard input, which are not kept.</source>
        <translation>重新扫描由非现行规则扫描过的内容；或扫描标准输入的记录（不保存）。</translation>
    </message>
    <message>
        <source>From standard input to standard output, line by line.</source>
        <translation>从标准输入到标准输出，逐行处理。</translation>
    </message>
</context>
<context>
    <name>ctl::SearchCommands</name>
    <message>
        <source>%1 written to %2</source>
        <translation>已将 %1 条写入 %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>Find generations: words, &quot;phrases&quot;, OR, -not, near(a b, 20), service:, risk:, day:, …; an empty query counts all.</source>
        <translation>查找生成记录：字词、&quot;短语&quot;、OR、-排除、near(a b, 20)、service:、risk:、day: 等；查询为空时统计全部。</translation>
    </message>
    <message>
        <source>How many to list (20).</source>
        <translation>列出条数（20）。</translation>
    </message>
    <message>
        <source>The best of the newest 2,000 first, not the newest.</source>
        <translation>在最新的 2,000 条中按匹配程度排列，而非按新旧。</translation>
    </message>
    <message>
        <source>Write all that is found to a file instead: .ndjson, or .csv with a file beside it that says where it comes from. Personal information is masked.</source>
        <translation>将全部结果写入文件：.ndjson，或 .csv（另附来源说明文件）。个人信息已遮盖。</translation>
    </message>
    <message>
        <source>With --export: personal information as it is. Needs --reason.</source>
        <translation>与 --export 同用：不遮盖个人信息，须用 --reason 说明理由。</translation>
    </message>
    <message>
        <source>Why it has to be seen; the journal keeps it.</source>
        <translation>查看的理由，将记入审计日志。</translation>
    </message>
    <message>
        <source>The query is not understood at character %1. %2</source>
        <translation>查询第 %1 个字符处有误。%2</translation>
    </message>
</context>
<context>
    <name>ctl::StoreCommands</name>
    <message>
        <source>Name the workspace to make with --store FILE.</source>
        <translation>用 --store FILE 指定要新建的工作区。</translation>
    </message>
    <message>
        <source>Made %1 (encrypted).</source>
        <translation>已新建 %1（已加密）。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>已新建 %1。</translation>
    </message>
    <message>
        <source>The chain is whole: %1 events.</source>
        <translation>审计链完整：%1 条记录。</translation>
    </message>
    <message>
        <source>Event %1 was altered.</source>
        <translation>第 %1 条记录被改动。</translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation>第 %1 条记录与前一条不衔接。</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>第 %1 条记录缺失。</translation>
    </message>
    <message>
        <source>The chain does not hold the given head (event %1): it was rewritten or cut.</source>
        <translation>审计链中没有所给的链头（第 %1 条记录）：审计链被重写或截断。</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>链头：%1</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 条待判定</translation>
    </message>
    <message>
        <source>Give a generation and one of confirmed, not_a_problem, second_opinion.</source>
        <translation>指定生成记录，以及 confirmed、not_a_problem、second_opinion 之一。</translation>
    </message>
    <message>
        <source>G-%1: %2</source>
        <translation>G-%1：%2</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的判定。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可恢复的判定。</translation>
    </message>
    <message>
        <source>Undone: G-%1</source>
        <translation>已撤销：G-%1</translation>
    </message>
    <message>
        <source>Redone: G-%1</source>
        <translation>已恢复：G-%1</translation>
    </message>
    <message>
        <source>Make a new workspace.</source>
        <translation>新建工作区。</translation>
    </message>
    <message>
        <source>Re-compute the journal&apos;s hash chain and check the file.</source>
        <translation>重新计算审计链的哈希并检查文件。</translation>
    </message>
    <message>
        <source>A head printed earlier, which the chain must hold.</source>
        <translation>此前打印的链头，审计链中必须含有。</translation>
    </message>
    <message>
        <source>Show what needs a decision.</source>
        <translation>显示待判定内容。</translation>
    </message>
    <message>
        <source>Decide about a generation.</source>
        <translation>对生成内容作出判定。</translation>
    </message>
    <message>
        <source>The risk code, such as A.1.f; a confirmed problem needs one.</source>
        <translation>风险代码，如 A.1.f；确认问题时必填。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Take back your latest decision.</source>
        <translation>撤销本人最近一次判定。</translation>
    </message>
    <message>
        <source>Restore what you took back.</source>
        <translation>恢复已撤销的判定。</translation>
    </message>
</context>
<context>
    <name>ctl::Words</name>
    <message>
        <source>The store or the disk refused</source>
        <translation>存储或磁盘拒绝写入</translation>
    </message>
    <message>
        <source>The input cannot be used</source>
        <translation>输入内容不可用</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not a Vermilion workspace</source>
        <translation>不是 Vermilion 工作区</translation>
    </message>
    <message>
        <source>The workspace was written by a newer release</source>
        <translation>工作区由更新版本写入</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>工作区已损坏</translation>
    </message>
    <message>
        <source>The workspace is in use by another instance</source>
        <translation>工作区正被另一实例使用</translation>
    </message>
    <message>
        <source>The workspace is encrypted and the passphrase does not fit</source>
        <translation>工作区已加密，口令不符</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Name a *.vml file, or make one with “vermilionctl --store FILE init”.</source>
        <translation>指定 *.vml 文件，或用“vermilionctl --store FILE init”新建。</translation>
    </message>
    <message>
        <source>Install the release that wrote it; the file was not touched.</source>
        <translation>安装写入该文件的版本；文件未改动。</translation>
    </message>
    <message>
        <source>Restore a backup; a copy from before the last upgrade lies beside it as *.bak.</source>
        <translation>从备份恢复；上次升级前的副本以 *.bak 存放在同一文件夹。</translation>
    </message>
    <message>
        <source>Close the other instance, or only read: search, status and verify work meanwhile.</source>
        <translation>关闭另一实例，或仅作读取：search、status 和 verify 此时可用。</translation>
    </message>
    <message>
        <source>Give the passphrase with --key-file FILE.</source>
        <translation>用 --key-file FILE 提供口令。</translation>
    </message>
    <message>
        <source>Check free space and rights; nothing half-done was kept.</source>
        <translation>检查剩余空间和权限；未完成的部分没有保留。</translation>
    </message>
</context>
<context>
    <name>search::QueryError</name>
    <message>
        <source>There is no field &quot;%1&quot;. To find it as text, put it in quotation marks.</source>
        <translation>没有“%1”这个字段。如要按文字查找，请加引号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of this field.</source>
        <translation>“%1”不是此字段的取值。</translation>
    </message>
    <message>
        <source>This bracket is not closed. Add the closing one, or remove it.</source>
        <translation>括号没有闭合。补上右括号，或删去此括号。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Add the closing one.</source>
        <translation>引号没有闭合。补上后一个引号。</translation>
    </message>
    <message>
        <source>Nothing was opened that this bracket closes. Remove it.</source>
        <translation>没有对应的左括号。删去此括号。</translation>
    </message>
    <message>
        <source>Something is missing here: write a word or a condition.</source>
        <translation>此处缺少内容：填写字词或条件。</translation>
    </message>
    <message>
        <source>There is no letter, digit or character to search for here.</source>
        <translation>此处没有可查找的文字、字母或数字。</translation>
    </message>
    <message>
        <source>Write two words or more and a number of characters: near(a b, 20).</source>
        <translation>写两个以上的词和字数：near(a b, 20)。</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this catalogue translates to: &quot;zh&quot;.</extracomment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilterBar</name>
    <message>
        <source>All events</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>G-42, VI-2026-0001 or an officer</source>
        <translation>G-42、VI-2026-0001 或审核员</translation>
    </message>
    <message>
        <source>What or whom the events are about</source>
        <translation>记录涉及的对象或审核员</translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>校验审计链</translation>
    </message>
    <message>
        <source>Compute every hash again from the first event</source>
        <translation>从第一条记录起重新计算全部哈希</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选记录</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>Head of the chain copied</source>
        <translation>已复制链头</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>读取操作日志</translation>
    </message>
    <message>
        <source>Everything that is done in this workspace is recorded here.</source>
        <translation>本工作区内的全部操作均记录于此。</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>记录，最新在前</translation>
    </message>
</context>
<context>
    <name>ui::AttemptsBar</name>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>第 %1 次尝试，共 %2 次</translation>
    </message>
    <message>
        <source>One call of a trace</source>
        <translation>同一追踪中的一次调用</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>attempt: its number, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go to attempt %1, %2</source>
        <translation>转到第 %1 次尝试：%2</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln of the trace</source>
        <translation>
            <numerusform>该追踪的全部 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln of the request</source>
        <translation>
            <numerusform>该请求的全部 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒答</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>被拦截</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>无正文</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
</context>
<context>
    <name>ui::AuditDialog</name>
    <message>
        <source>Keyword library audit</source>
        <translation>关键词库核查</translation>
    </message>
    <message>
        <source>Terms by risk</source>
        <translation>各风险的关键词数</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>The packs in force hold %L1 terms; the standard asks for %L2.</source>
        <translation>启用中的规则包共有关键词 %L1 个；标准要求 %L2 个。</translation>
    </message>
    <message>
        <source>%L1 are missing.</source>
        <translation>尚缺 %L1 个。</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>已达到要求。</translation>
    </message>
    <message>
        <source>%L1 expressions are not counted.</source>
        <translation>另有正则表达式 %L1 个，不计入。</translation>
    </message>
    <message>
        <source>No term has come in yet.</source>
        <translation>尚无关键词。</translation>
    </message>
    <message numerus="yes">
        <source>Last update: %1, %n day(s) ago; at most %2 days may pass.</source>
        <translation>
            <numerusform>上次更新：%1，距今 %n 天；间隔不得超过 %2 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is overdue.</source>
        <translation>已逾期。</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>The figures are from secondary sources: check them with the standard.</source>
        <translation>数字来自二手资料，请以标准原文为准。</translation>
    </message>
</context>
<context>
    <name>ui::AuditModel</name>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>尚缺</translation>
    </message>
</context>
<context>
    <name>ui::BacktestPane</name>
    <message>
        <source>Looking at %L1 of %L2 generations</source>
        <translation>已查看 %L1 / %L2 条生成内容</translation>
    </message>
    <message>
        <source>Compiling the rules</source>
        <translation>正在编译规则</translation>
    </message>
    <message>
        <source>Trying the pack</source>
        <translation>回测规则包</translation>
    </message>
    <message>
        <source>Back-test: %1</source>
        <translation>回测：%1</translation>
    </message>
    <message>
        <source>Back-test: %1; no version of it is on</source>
        <translation>回测：%1；此包没有启用中的版本</translation>
    </message>
    <message>
        <source>Back-test: %1 against %2, which is on</source>
        <translation>回测：%1，对比启用中的 %2</translation>
    </message>
    <message>
        <source>10,000 generations</source>
        <translation>1 万条</translation>
    </message>
    <message>
        <source>100,000 generations</source>
        <translation>10 万条</translation>
    </message>
    <message>
        <source>all generations</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How many generations to look at</source>
        <translation>查看多少条生成内容</translation>
    </message>
    <message>
        <source>What changes, by rule</source>
        <translation>各规则的变化</translation>
    </message>
    <message>
        <source>Findings gained and lost</source>
        <translation>新增与消失的命中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Run in shadow</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>It finds in new imports, but nothing comes into a queue.</source>
        <translation>在新导入的内容中照常命中，但不进入待审队列。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>ui::BacktestWords</name>
    <message>
        <source>nothing it flags was decided</source>
        <translation>所标记的内容尚无处置结论</translation>
    </message>
    <message>
        <source>%1 confirmed (%2 of %3; 95%: %4 to %5)</source>
        <translation>属实 %1（%3 条中 %2 条；95% 区间 %4 至 %5）</translation>
    </message>
    <message>
        <source>No generation is stored yet to try it on.</source>
        <translation>工作区中尚无可供回测的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) would come into the queue</source>
        <translation>
            <numerusform>将有 %n 条进入待审队列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 stored.</source>
        <translation>%1（共 %2 条）。</translation>
    </message>
    <message>
        <source>%1, of %2 looked at. Of all %3, an estimate: %4 (95%: %5 to %6).</source>
        <translation>%1（已查看 %2 条）。全部 %3 条中估计为 %4 条（95% 区间 %5 至 %6）。</translation>
    </message>
    <message>
        <source>The pack flags %1 generations now, and %2 then.</source>
        <translation>此包现标记 %1 条，启用后标记 %2 条。</translation>
    </message>
    <message>
        <source>Against past decisions: now, %1; then, %2.</source>
        <translation>对照以往处置：现为%1；启用后为%2。</translation>
    </message>
</context>
<context>
    <name>ui::CaseActions</name>
    <message>
        <source>Opening the case</source>
        <translation>建立事件</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>事件已建立</translation>
    </message>
    <message>
        <source>Recording the step</source>
        <translation>记录步骤</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已记录：%1</translation>
    </message>
    <message>
        <source>Waive step: %1</source>
        <translation>免除步骤：%1</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>A waived step counts as settled. The reason stands in the report.</source>
        <translation>免除的步骤视为已了结，理由写入报告。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Waiving the step</source>
        <translation>免除步骤</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>已免除：%1</translation>
    </message>
    <message>
        <source>Add note to %1</source>
        <translation>为 %1 添加备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Adding the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>备注已添加</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>办结 %1</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>办结事件</translation>
    </message>
    <message>
        <source>Every step is done or waived. A closed case takes no change but a reopening and a report.</source>
        <translation>步骤均已完成或免除。事件办结后，只能重新打开或生成报告，不能作其他更改。</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>办结事件</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>事件已办结</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>重新打开 %1</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>重新打开事件</translation>
    </message>
    <message>
        <source>The steps and their moments stay as they are.</source>
        <translation>各步骤及其时间保持不变。</translation>
    </message>
    <message>
        <source>Reopening the case</source>
        <translation>重新打开事件</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>事件已重新打开</translation>
    </message>
</context>
<context>
    <name>ui::CaseListPane</name>
    <message>
        <source>Reading the cases</source>
        <translation>读取事件</translation>
    </message>
    <message>
        <source>A case is opened when illegal content or an attack is found.</source>
        <translation>发现违法内容或攻击时建立事件。</translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation>新建事件…</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未办结事件</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>已办结事件</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>显示哪些事件</translation>
    </message>
    <message>
        <source>Cases, the newest first</source>
        <translation>事件，最新在前</translation>
    </message>
</context>
<context>
    <name>ui::CaseView</name>
    <message>
        <source>found %1</source>
        <translation>发现于 %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>办结于 %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，截止 %2</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>须法务确认</translation>
    </message>
    <message>
        <source>Correct step…</source>
        <translation>更正步骤…</translation>
    </message>
    <message>
        <source>Record step…</source>
        <translation>记录步骤…</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source>Timeline %1</source>
        <translation>时间线 %1</translation>
    </message>
    <message>
        <source>No record is kept with this case. Add flagged ones from Review.</source>
        <translation>本事件尚无证据。可在“审核”页添加被标记的记录。</translation>
    </message>
    <message>
        <source>Waive step…</source>
        <translation>免除步骤…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>办结事件…</translation>
    </message>
    <message>
        <source>Reopen case…</source>
        <translation>重新打开事件…</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>事件步骤</translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation>事件证据</translation>
    </message>
    <message>
        <source>Timeline of the case, the newest first</source>
        <translation>事件时间线，最新在前</translation>
    </message>
</context>
<context>
    <name>ui::CaseWords</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容安全</translation>
    </message>
    <message>
        <source>Network security</source>
        <translation>网络安全</translation>
    </message>
    <message>
        <source>Content and network security</source>
        <translation>内容安全和网络安全</translation>
    </message>
    <message>
        <source>The model&apos;s own output (Interim Measures, Art. 14).</source>
        <translation>模型自身输出的内容（《暂行办法》第十四条）。</translation>
    </message>
    <message>
        <source>An attack, a leak or a failure (Network Incident Reporting Measures).</source>
        <translation>攻击、泄露或故障（《国家网络安全事件报告管理办法》）。</translation>
    </message>
    <message>
        <source>An attack that made illegal content: both sets of steps.</source>
        <translation>攻击导致生成违法内容：两类步骤均适用。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>特别重大</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因分析</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响评估</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续措施</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>已免除：%1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>已添加证据：%1</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>事件已重新打开</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>事件已办结</translation>
    </message>
    <message>
        <source>Report draft exported</source>
        <translation>报告草稿已导出</translation>
    </message>
</context>
<context>
    <name>ui::ChainPanel</name>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 / %2 条记录</translation>
    </message>
    <message>
        <source>Show event %1</source>
        <translation>显示第 %1 条记录</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未校验</translation>
    </message>
    <message>
        <source>Chain is broken</source>
        <translation>审计链已断裂</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Chain is whole</source>
        <translation>审计链完整</translation>
    </message>
    <message>
        <source>Each event is sealed with the hash of the one before it. Verifying computes all of them again.</source>
        <translation>每条记录均以前一条的哈希封存。校验时重新计算全部哈希。</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>校验审计链</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) computed again.</source>
        <translation>
            <numerusform>已重新计算 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this file as it is, and go on from a backup.</source>
        <translation>保持此文件原样，改用备份继续工作。</translation>
    </message>
    <message>
        <source>Event %1 was altered after it was sealed.</source>
        <translation>第 %1 条记录在封存后被改动。</translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation>第 %1 条记录与前一条不衔接。</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>第 %1 条记录缺失。</translation>
    </message>
    <message>
        <source>The chain does not hold the printed head (event %1): it was rewritten or cut.</source>
        <translation>审计链中没有所打印的链头（第 %1 条记录）：审计链被重写或截断。</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>审计链</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>链头</translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation>复制链头</translation>
    </message>
    <message>
        <source>Print or send it elsewhere: paper can then witness the file.</source>
        <translation>打印或另存他处，日后可凭纸质件核验本文件。</translation>
    </message>
    <message>
        <source>Compare with a head printed earlier</source>
        <translation>与此前打印的链头比对</translation>
    </message>
    <message>
        <source>number:hash</source>
        <translation>序号:哈希</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>校验审计链</translation>
    </message>
</context>
<context>
    <name>ui::ChangeModel</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>启用后</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>消失</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Nothing in this period.</source>
        <translation>此期间无数据。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>ui::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everything else: Ctrl+K and a few letters of its name.</source>
        <translation>其他操作：按 Ctrl+K，再输入名称中的几个字。</translation>
    </message>
</context>
<context>
    <name>ui::ClassifierModel</name>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>旁路</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>已判别</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>登记日期</translation>
    </message>
</context>
<context>
    <name>ui::ClockBadge</name>
    <message>
        <source>statutory</source>
        <translation>法定</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>%1, %2 clock</source>
        <translation>%1，%2时限</translation>
    </message>
</context>
<context>
    <name>ui::ClockLine</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>未设时限</translation>
    </message>
    <message>
        <source>done %1 late</source>
        <translation>逾期 %1 完成</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>已逾期 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>剩余 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>statutory</source>
        <translation>法定</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>internal target</source>
        <translation>内部目标</translation>
    </message>
    <message>
        <source>%1; the law says: %2</source>
        <translation>%1；法规表述：%2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>截止 %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Action, page or number, in Chinese, English or pinyin</source>
        <translation>操作、页面或编号，可用中文、英文或拼音</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>ui::ConditionWords</name>
    <message>
        <source>in the same half</source>
        <translation>同侧文本</translation>
    </message>
    <message>
        <source>in the other half</source>
        <translation>另一侧文本</translation>
    </message>
    <message>
        <source>in the prompt</source>
        <translation>提示词中</translation>
    </message>
    <message>
        <source>in the output</source>
        <translation>输出中</translation>
    </message>
    <message>
        <source>in prompt or output</source>
        <translation>提示词或输出中</translation>
    </message>
    <message>
        <source>within %1 characters: %2</source>
        <translation>%1 个字符以内：%2</translation>
    </message>
    <message>
        <source>not within %1 characters: %2</source>
        <translation>%1 个字符以内不得有：%2</translation>
    </message>
    <message>
        <source>%1, all of: %2</source>
        <translation>%1须全部出现：%2</translation>
    </message>
    <message>
        <source>%1, any of: %2</source>
        <translation>%1出现任一：%2</translation>
    </message>
    <message>
        <source>%1, none of: %2</source>
        <translation>%1不得出现：%2</translation>
    </message>
    <message>
        <source>%1, at least %2 matches</source>
        <translation>%1至少命中 %2 次</translation>
    </message>
    <message>
        <source>%1, Chinese text</source>
        <translation>%1为中文</translation>
    </message>
    <message>
        <source>%1, English text</source>
        <translation>%1为英文</translation>
    </message>
    <message>
        <source>%1 within %2 characters of: %3</source>
        <translation>%1（%2 个字符以内有：%3）</translation>
    </message>
    <message>
        <source>%1 anywhere with: %2</source>
        <translation>%1（文中有：%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no finding</source>
        <translation>%1：不计为命中</translation>
    </message>
</context>
<context>
    <name>ui::DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPanel</name>
    <message>
        <source>Confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Not a problem</source>
        <translation>无问题</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>当前判定：%1</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未判定</translation>
    </message>
    <message>
        <source>1  Confirmed</source>
        <translation>1  确认</translation>
    </message>
    <message>
        <source>2  Not a problem</source>
        <translation>2  无问题</translation>
    </message>
    <message>
        <source>3  Second opinion</source>
        <translation>3  复核</translation>
    </message>
    <message>
        <source>Risk code</source>
        <translation>风险代码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::Desktop</name>
    <message>
        <source>Making the workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Vermilion workspaces (*.vml)</source>
        <translation>Vermilion 工作区 (*.vml)</translation>
    </message>
    <message>
        <source>Making the demo workspace</source>
        <translation>新建演示工作区</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Another instance writes to %1 (%2). Open it for reading only?</source>
        <translation>另一实例正在写入 %1（%2）。是否以只读方式打开？</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Reading the program&apos;s own data</source>
        <translation>读取程序内置数据</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Models judging</source>
        <translation>模型判别</translation>
    </message>
</context>
<context>
    <name>ui::DraftActions</name>
    <message>
        <source>Saving the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Choose a pack first.</source>
        <translation>请先选择一个规则包。</translation>
    </message>
    <message>
        <source>Opening the pack</source>
        <translation>打开规则包</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a rule pack.</source>
        <translation>%1 过大，不像规则包。</translation>
    </message>
    <message>
        <source>Beginning a draft</source>
        <translation>新建草稿</translation>
    </message>
    <message>
        <source>Opening the draft</source>
        <translation>打开草稿</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Discarding the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>草稿已放弃。</translation>
    </message>
    <message>
        <source>Registering the version</source>
        <translation>登记版本</translation>
    </message>
    <message>
        <source>%1, version %2, is registered.</source>
        <translation>%1 版本 %2 已登记。</translation>
    </message>
    <message>
        <source>Edit pack…</source>
        <translation>编辑规则包…</translation>
    </message>
    <message>
        <source>New pack…</source>
        <translation>新建规则包…</translation>
    </message>
    <message>
        <source>Open pack file…</source>
        <translation>打开规则包文件…</translation>
    </message>
    <message>
        <source>Register this version</source>
        <translation>登记此版本</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>放弃草稿…</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>返回规则</translation>
    </message>
    <message>
        <source>Open a rule pack</source>
        <translation>打开规则包</translation>
    </message>
    <message>
        <source>Rule packs (*.toml);;All files (*)</source>
        <translation>规则包 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the text to a file</source>
        <translation>把文本存为文件</translation>
    </message>
    <message>
        <source>Rule packs (*.toml)</source>
        <translation>规则包 (*.toml)</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>What was written in this draft is lost; versions that are registered stay. Discard it?</source>
        <translation>草稿中写下的内容将丢失，已登记的版本不受影响。确定放弃？</translation>
    </message>
</context>
<context>
    <name>ui::DraftWords</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Description in Chinese</source>
        <translation>中文说明</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>英文说明</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Further risks</source>
        <translation>另涉风险</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Explanation in Chinese</source>
        <translation>中文解释</translation>
    </message>
    <message>
        <source>Explanation in English</source>
        <translation>英文解释</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>校验器</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>整词匹配</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>检测范围</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Samples in which it must find something</source>
        <translation>应命中样例</translation>
    </message>
    <message>
        <source>Samples in which it must not</source>
        <translation>不应命中样例</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) added:</source>
        <translation>
            <numerusform>新增 %n 个词条：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) removed:</source>
        <translation>
            <numerusform>删除 %n 个词条：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) failing</source>
        <translation>
            <numerusform>%n 个样例未通过</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is changed: the workspace has this very text</source>
        <translation>没有改动，工作区已有相同文本</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>ui::DraftsBar</name>
    <message>
        <source>pack without an id</source>
        <translation>无标识的规则包</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1，%2 修改</translation>
    </message>
    <message>
        <source>Draft of %1, changed %2, not registered</source>
        <translation>%1 的草稿，%2 修改，尚未登记</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not registered</source>
        <translation>
            <numerusform>%n 份草稿尚未登记</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续编写</translation>
    </message>
</context>
<context>
    <name>ui::DutyDoneDialog</name>
    <message>
        <source>Duty done</source>
        <translation>履行义务</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标为已履行</translation>
    </message>
    <message>
        <source>%1 on %2 started a clock. It stops on the day entered here.</source>
        <translation>%2 的“%1”启动了时限，时限在此处填写的日期停止。</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>履行日期</translation>
    </message>
    <message>
        <source>Enter a day from %1 to %2.</source>
        <translation>填写 %1 至 %2 之间的日期。</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Check that the disk has room and can be written to, then try again.</source>
        <translation>检查磁盘是否有空间、是否可写，然后重试。</translation>
    </message>
    <message>
        <source>Correct what is named above, then try again.</source>
        <translation>更正上述内容，然后重试。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Look for it elsewhere.</source>
        <translation>可能已移动或改名，可在其他位置查找。</translation>
    </message>
    <message>
        <source>Choose a file that Vermilion made.</source>
        <translation>选择由 Vermilion 生成的文件。</translation>
    </message>
    <message>
        <source>Install the newer release. The file was not touched.</source>
        <translation>安装更新版本。文件未改动。</translation>
    </message>
    <message>
        <source>Keep the file as it is and open the last backup.</source>
        <translation>保持文件原样，打开最近的备份。</translation>
    </message>
    <message>
        <source>Close it in the other window, or open it read-only.</source>
        <translation>在另一窗口中关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>Check Caps Lock and the input method. A lost passphrase cannot be recovered.</source>
        <translation>检查大写锁定和输入法。口令遗失后无法找回。</translation>
    </message>
    <message>
        <source>Do first what the rule asks for.</source>
        <translation>先完成规则要求的事项。</translation>
    </message>
    <message>
        <source>What was done so far is kept. Start again to go on.</source>
        <translation>已完成的部分已保留。重新开始即可继续。</translation>
    </message>
    <message>
        <source>%1 failed: the store or the disk refused.</source>
        <translation>%1失败：存储或磁盘拒绝写入。</translation>
    </message>
    <message>
        <source>%1 failed: what was given cannot be used as it is.</source>
        <translation>%1失败：所给内容不可用。</translation>
    </message>
    <message>
        <source>%1 failed: there is nothing of that name.</source>
        <translation>%1失败：没有该名称的对象。</translation>
    </message>
    <message>
        <source>%1 failed: the file is no Vermilion workspace.</source>
        <translation>%1失败：该文件不是 Vermilion 工作区。</translation>
    </message>
    <message>
        <source>%1 failed: a newer release of Vermilion wrote the file.</source>
        <translation>%1失败：该文件由更新版本的 Vermilion 写入。</translation>
    </message>
    <message>
        <source>%1 failed: the file is damaged.</source>
        <translation>%1失败：文件已损坏。</translation>
    </message>
    <message>
        <source>%1 failed: another instance has it open.</source>
        <translation>%1失败：已被另一实例打开。</translation>
    </message>
    <message>
        <source>%1 failed: the passphrase does not fit.</source>
        <translation>%1失败：口令不符。</translation>
    </message>
    <message>
        <source>%1 is not allowed now.</source>
        <translation>%1：当前不允许。</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1：已停止。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ui::EventDialog</name>
    <message>
        <source>Record event: %1</source>
        <translation>记录事项：%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>事项的作用</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>The new last day. Empty: as it was.</source>
        <translation>新的截止日。留空则不变。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A clock starts on this day. Mark the duty as done when it is met.</source>
        <translation>时限自该日起算。履行后将义务标为已履行。</translation>
    </message>
    <message>
        <source>The duty of this round counts as done.</source>
        <translation>本期义务视为已履行。</translation>
    </message>
    <message>
        <source>It goes into the history of the item.</source>
        <translation>记入该条目的历史。</translation>
    </message>
    <message>
        <source>Enter the day as 2026-11-23.</source>
        <translation>日期按 2026-11-23 的格式填写。</translation>
    </message>
    <message>
        <source>The day lies in the future. Record it when it has happened.</source>
        <translation>日期晚于今天，待发生后再记录。</translation>
    </message>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation>日期按 2026-11-23 的格式填写。</translation>
    </message>
</context>
<context>
    <name>ui::EventPanel</name>
    <message>
        <source>Choose an event to see what was sealed with it.</source>
        <translation>选择一条记录，查看其封存内容。</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>第 %1 条记录</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>哈希（SHA-256）</translation>
    </message>
    <message>
        <source>Sealed content</source>
        <translation>封存内容</translation>
    </message>
</context>
<context>
    <name>ui::EventWords</name>
    <message>
        <source>Workspace made with version {program}</source>
        <translation>工作区已新建，版本 {program}</translation>
    </message>
    <message>
        <source>Decided: {disposition} {risk}</source>
        <translation>判定：{disposition} {risk}</translation>
    </message>
    <message>
        <source>Case opened: {number}</source>
        <translation>事件已建立：{number}</translation>
    </message>
    <message>
        <source>Step recorded: {subject}</source>
        <translation>步骤已记录：{subject}</translation>
    </message>
    <message>
        <source>Step waived: {subject}</source>
        <translation>步骤已免除：{subject}</translation>
    </message>
    <message>
        <source>Case is now {subject}</source>
        <translation>事件状态变为{subject}</translation>
    </message>
    <message>
        <source>Report draft kept with the case</source>
        <translation>报告草稿已存入事件</translation>
    </message>
    <message>
        <source>Report draft exported ({language})</source>
        <translation>报告草稿已导出（{language}）</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>not a problem</source>
        <translation>无问题</translation>
    </message>
    <message>
        <source>second opinion</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Workspace filled with invented data</source>
        <translation>工作区已填入虚构数据</translation>
    </message>
    <message>
        <source>Reporting unit changed ({fields} fields)</source>
        <translation>报告单位已修改（{fields} 项）</translation>
    </message>
    <message>
        <source>Import started: {bytes} bytes of {format}</source>
        <translation>开始导入：{format}，{bytes} 字节</translation>
    </message>
    <message>
        <source>Import resumed at byte {offset}</source>
        <translation>从字节 {offset} 处继续导入</translation>
    </message>
    <message>
        <source>File found in another place</source>
        <translation>文件位置已变更</translation>
    </message>
    <message>
        <source>Import finished: {generations} generations, {quarantined} in quarantine</source>
        <translation>导入完成：{generations} 条生成记录，{quarantined} 条已隔离</translation>
    </message>
    <message>
        <source>Decision undone: {disposition} {risk}</source>
        <translation>判定已撤销：{disposition} {risk}</translation>
    </message>
    <message>
        <source>Decision restored: {disposition} {risk}</source>
        <translation>判定已恢复：{disposition} {risk}</translation>
    </message>
    <message>
        <source>Note added: {subject}</source>
        <translation>已添加备注：{subject}</translation>
    </message>
    <message>
        <source>Evidence added: {evidence} records</source>
        <translation>已添加证据：{evidence} 条</translation>
    </message>
    <message>
        <source>Service added: {name}</source>
        <translation>已添加服务：{name}</translation>
    </message>
    <message>
        <source>Service changed: {*}</source>
        <translation>服务已修改：{*}</translation>
    </message>
    <message>
        <source>Item added: {name}</source>
        <translation>已添加条目：{name}</translation>
    </message>
    <message>
        <source>Item changed: {*}</source>
        <translation>条目已修改：{*}</translation>
    </message>
    <message>
        <source>Event recorded: {kind}, {on}</source>
        <translation>已记录事项：{kind}，{on}</translation>
    </message>
    <message>
        <source>Duty done: {kind}, {done_on}</source>
        <translation>义务已履行：{kind}，{done_on}</translation>
    </message>
    <message>
        <source>Rule pack made known: {pack} {version}</source>
        <translation>规则包已登记：{pack} {version}</translation>
    </message>
    <message>
        <source>Rule pack switched on: {pack} {version}</source>
        <translation>规则包已启用：{pack} {version}</translation>
    </message>
    <message>
        <source>Rule pack switched off: {pack} {version}</source>
        <translation>规则包已停用：{pack} {version}</translation>
    </message>
    <message>
        <source>Target of a clock changed from {old} to {new}</source>
        <translation>时限目标由 {old} 改为 {new}</translation>
    </message>
    <message>
        <source>Holidays brought in for {years} years</source>
        <translation>已导入 {years} 个年度的放假安排</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>后续措施</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>end of service</source>
        <translation>终止服务</translation>
    </message>
    <message>
        <source>cause for an assessment</source>
        <translation>触发安全评估</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已取得</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>renewal applied for</source>
        <translation>已申请延续</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>已延续</translation>
    </message>
    <message>
        <source>annual report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>access</source>
        <translation>提供方式</translation>
    </message>
    <message>
        <source>started</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>rules that apply</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>seen displayed</source>
        <translation>公示核查日期</translation>
    </message>
    <message>
        <source>where displayed</source>
        <translation>公示位置</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Quarantined record mended; it is file {source} now</source>
        <translation>隔离行已修复，现为文件 {source}</translation>
    </message>
    <message>
        <source>Query saved: {name}</source>
        <translation>查询已保存：{name}</translation>
    </message>
    <message>
        <source>Saved query removed: {name}</source>
        <translation>已保存的查询被移除：{name}</translation>
    </message>
    <message>
        <source>Search result exported: {generations} generations</source>
        <translation>查询结果已导出：{generations} 条生成记录</translation>
    </message>
    <message>
        <source>Personal information shown: {reason}</source>
        <translation>显示个人信息：{reason}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Incidents and reports</source>
        <translation>事件与报告</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Rules and clocks</source>
        <translation>规则与时限</translation>
    </message>
    <message>
        <source>Queries, exports, unmasking</source>
        <translation>查询、导出与显示个人信息</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>File is read again: {withdrawn} generations withdrawn, {kept} kept</source>
        <translation>重新读取文件：撤回 {withdrawn} 条生成记录，保留 {kept} 条</translation>
    </message>
    <message>
        <source>Format kept: {pack}</source>
        <translation>已保存格式：{pack}</translation>
    </message>
    <message>
        <source>Kept format removed: {pack}</source>
        <translation>已移除保存的格式：{pack}</translation>
    </message>
    <message>
        <source>Findings of a scan made elsewhere added: {findings}</source>
        <translation>并入别处扫描的命中：{findings} 处</translation>
    </message>
    <message>
        <source>Scanned again: {generations} generations, {found} findings new, {withdrawn} withdrawn</source>
        <translation>重新扫描：{generations} 条生成内容，新增命中 {found} 处，撤回 {withdrawn} 处</translation>
    </message>
    <message>
        <source>Scan stopped after {generations} generations: {found} findings new, {withdrawn} withdrawn</source>
        <translation>扫描在 {generations} 条后停止：新增命中 {found} 处，撤回 {withdrawn} 处</translation>
    </message>
    <message>
        <source>Rule pack put in shadow: {pack} {version}</source>
        <translation>规则包转入试运行：{pack} {version}</translation>
    </message>
    <message>
        <source>Rule pack tried: {pack} {version}, {newly_flagged} of {generations} newly flagged</source>
        <translation>规则包已回测：{pack} {version}，{generations} 条中新标记 {newly_flagged} 条</translation>
    </message>
    <message>
        <source>Key trusted for rule packs: {name}</source>
        <translation>已信任规则包签名公钥：{name}</translation>
    </message>
    <message>
        <source>Key for rule packs no longer trusted: {name}</source>
        <translation>不再信任规则包签名公钥：{name}</translation>
    </message>
    <message>
        <source>Draft of a rule pack begun: {pack}</source>
        <translation>新建规则包草稿：{pack}</translation>
    </message>
    <message>
        <source>Draft of a rule pack discarded: {pack}</source>
        <translation>放弃规则包草稿：{pack}</translation>
    </message>
    <message>
        <source>Draft registered as a version: {pack}</source>
        <translation>草稿登记为版本：{pack}</translation>
    </message>
    <message>
        <source>Classifier made known: {name}</source>
        <translation>登记分类器：{name}</translation>
    </message>
    <message>
        <source>Classifier switched on: {name}</source>
        <translation>启用分类器：{name}</translation>
    </message>
    <message>
        <source>Classifier put in shadow: {name}</source>
        <translation>分类器转入旁路：{name}</translation>
    </message>
    <message>
        <source>Classifier switched off: {name}</source>
        <translation>停用分类器：{name}</translation>
    </message>
    <message>
        <source>Classifiers judged {generations} generations; {estimates} estimates count</source>
        <translation>分类器判别了 {generations} 条生成记录；计入估计 {estimates} 项</translation>
    </message>
    <message>
        <source>Threshold of {category} moved from {before} to {now}</source>
        <translation>类别 {category} 的阈值由 {before} 调为 {now}</translation>
    </message>
    <message>
        <source>Tiers changed: controversial from {controversial}, unsafe from {unsafe}</source>
        <translation>分级界限已改：自 {controversial} 起为有争议，自 {unsafe} 起为不安全</translation>
    </message>
    <message>
        <source>Seen what a classifier would do: {outcome}</source>
        <translation>查看了分类器的效果：{outcome}</translation>
    </message>
    <message>
        <source>Classifier switched on against the comparison: {reason}</source>
        <translation>不顾比较结果启用分类器：{reason}</translation>
    </message>
    <message>
        <source>Picture entered into the bank of known ones: {risk}</source>
        <translation>图片登记到已知图片库：{risk}</translation>
    </message>
    <message>
        <source>Picture taken out of the bank of known ones: {risk}</source>
        <translation>图片移出已知图片库：{risk}</translation>
    </message>
    <message>
        <source>List of known pictures brought in: {name}, {added} new</source>
        <translation>导入已知图片清单：{name}，新增 {added} 条</translation>
    </message>
    <message>
        <source>List of known pictures written</source>
        <translation>导出已知图片清单</translation>
    </message>
    <message>
        <source>Pictures held against the bank of known ones</source>
        <translation>图片已与已知图片库比对</translation>
    </message>
    <message>
        <source>Text in pictures read; {findings} findings in it</source>
        <translation>已识读图片中的文字；其中发现 {findings} 项</translation>
    </message>
    <message>
        <source>better than the one that was on</source>
        <translation>优于当时启用的分类器</translation>
    </message>
    <message>
        <source>not told from the one that was on</source>
        <translation>与当时启用的分类器无法区分</translation>
    </message>
    <message>
        <source>worse than the one that was on</source>
        <translation>差于当时启用的分类器</translation>
    </message>
    <message>
        <source>Classifiers and pictures</source>
        <translation>分类器与图片</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Quarantined record %1</source>
        <translation>隔离记录 %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>台账项 %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>规则包 %1</translation>
    </message>
    <message>
        <source>Classifier %1</source>
        <translation>分类器 %1</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Known picture %1</source>
        <translation>已知图片 %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>查询 %1</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceModel</name>
    <message>
        <source>no time in the log</source>
        <translation>日志中无时间</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Excerpt, masked</source>
        <translation>摘录（已遮盖）</translation>
    </message>
</context>
<context>
    <name>ui::ExampleModel</name>
    <message>
        <source>gained</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>ui::Explainer</name>
    <message>
        <source>safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>controversial</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source> (rules)</source>
        <translation>（规则）</translation>
    </message>
    <message>
        <source> (models)</source>
        <translation>（模型）</translation>
    </message>
    <message>
        <source> (rules %1, models %2)</source>
        <translation>（规则 %1，模型 %2）</translation>
    </message>
    <message>
        <source>Score %1, %2: %3</source>
        <translation>评分 %1，%2：%3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Estimate: %1, %2 %</source>
        <translation>估计：%1，%2%</translation>
    </message>
    <message>
        <source>Counts from %1 %.</source>
        <translation>达到 %1% 起计入。</translation>
    </message>
    <message>
        <source>It may be any of %1.</source>
        <translation>可能属于 %1 之一。</translation>
    </message>
    <message>
        <source>A statistical model judged the text as a whole. What is marked are the places that spoke most for it; they prove nothing.</source>
        <translation>由统计模型对全文作出的判断。标出的是最支持这一判断的位置，不构成证据。</translation>
    </message>
    <message>
        <source>%1 says no: %2, %3 %</source>
        <translation>%1 不认同：%2，%3%</translation>
    </message>
    <message>
        <source>A statistical model judged the pictures, each as a whole. It proves nothing.</source>
        <translation>由统计模型对每张图片作出的整体判断，不构成证据。</translation>
    </message>
    <message>
        <source>E looks for the places that spoke for it.</source>
        <translation>按 E 查找支持该判断的位置。</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export the result</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Show personal information</source>
        <translation>显示个人信息</translation>
    </message>
    <message>
        <source>Everything that the query finds is written, with the file, the bytes and the rule packs that it comes from. Users are pseudonyms. The journal records the export.</source>
        <translation>写入查询找到的全部记录，并注明来源文件、字节位置和规则包版本。用户以假名表示。导出将记入审计日志。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it has to be seen. The reason is recorded.</source>
        <translation>填写查看理由，理由将被记录。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>NDJSON, a record a line (*.ndjson *.jsonl);;CSV, for spreadsheets (*.csv)</source>
        <translation>NDJSON，每行一条记录 (*.ndjson *.jsonl);;CSV，用于电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>One record a line; the first says where the data come from.</source>
        <translation>每行一条记录，首行说明数据来源。</translation>
    </message>
    <message>
        <source>A table; a file beside it says where the data come from.</source>
        <translation>表格，另附一个文件说明数据来源。</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>End the name with .ndjson or .csv.</source>
        <translation>文件名以 .ndjson 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Give a reason for showing personal information.</source>
        <translation>填写显示个人信息的理由。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ui::FacetModel</name>
    <message>
        <source>not flagged</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>未拦截</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>日志未记录</translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>只看这些：%1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>条数</translation>
    </message>
</context>
<context>
    <name>ui::FacetPanel</name>
    <message>
        <source>Counting the results</source>
        <translation>统计结果</translation>
    </message>
    <message>
        <source>generations</source>
        <translation>条生成记录</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>Found per day, by risk class</source>
        <translation>每日结果数（按风险类别）</translation>
    </message>
    <message>
        <source>Found per month, by risk class</source>
        <translation>每月结果数（按风险类别）</translation>
    </message>
    <message>
        <source>Charts and values are of the newest %1 that were found.</source>
        <translation>图表和统计仅含最新的 %1 条结果。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计项</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>出现最多的取值</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除条件“%1”</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>ui::FollowActions</name>
    <message>
        <source>%1 is no longer followed: all its whole lines are stored</source>
        <translation>已停止跟随 %1：所有完整的行均已入库</translation>
    </message>
    <message>
        <source>%1 is being followed: its records come in by themselves</source>
        <translation>正在跟随 %1：新记录会自动导入</translation>
    </message>
    <message>
        <source>Follow a log as it is written</source>
        <translation>跟随写入中的日志</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>跟随该文件</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>停止跟随</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Choose a log that is still being written</source>
        <translation>选择仍在写入的日志</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.ndjson *.log);;All files (*)</source>
        <translation>JSON Lines (*.jsonl *.ndjson *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file in the table first.</source>
        <translation>请先在表中选择文件。</translation>
    </message>
    <message>
        <source>This log came through a pipe: it cannot be followed.</source>
        <translation>该日志由管道输入，无法跟随。</translation>
    </message>
    <message>
        <source>This log lies in an archive: it cannot be followed.</source>
        <translation>该日志位于归档文件中，无法跟随。</translation>
    </message>
    <message>
        <source>%1 is being followed already</source>
        <translation>%1 已在跟随中</translation>
    </message>
    <message>
        <source>%1 is being imported: follow it when that has ended</source>
        <translation>%1 正在导入，导入结束后方可跟随</translation>
    </message>
    <message>
        <source>Choose in the table which file is to be followed no longer.</source>
        <translation>请在表中选择要停止跟随的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are followed: their rows say when the last record came.</source>
        <translation>
            <numerusform>正在跟随 %n 个文件：最近一条记录的到达时间见各行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
</context>
<context>
    <name>ui::FollowWords</name>
    <message>
        <source>following ended</source>
        <translation>跟随中断</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>已压缩</translation>
    </message>
    <message>
        <source>not in UTF-8</source>
        <translation>非 UTF-8</translation>
    </message>
    <message>
        <source>not JSON Lines</source>
        <translation>非 JSON Lines</translation>
    </message>
    <message>
        <source>format unknown</source>
        <translation>格式未知</translation>
    </message>
    <message>
        <source>no line yet</source>
        <translation>等待首行</translation>
    </message>
    <message>
        <source>following</source>
        <translation>跟随中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Following of %1 is being stopped: what was read is stored.</source>
        <translation>正在停止跟随 %1：已读取的内容正在入库。</translation>
    </message>
    <message>
        <source>Following %1: last record at %2.</source>
        <translation>正在跟随 %1：最近一条记录于 %2 到达。</translation>
    </message>
    <message>
        <source>Following %1: no record has come yet.</source>
        <translation>正在跟随 %1：尚无新记录。</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>跟随 %1</translation>
    </message>
    <message>
        <source>%1 is not followed: it is not there, or this account may not read it.</source>
        <translation>未能跟随 %1：文件不存在，或当前账户无权读取。</translation>
    </message>
    <message>
        <source>%1 is not followed: it is a folder, a pipe or a device. Choose a file.</source>
        <translation>未能跟随 %1：它是文件夹、管道或设备，请选择文件。</translation>
    </message>
    <message>
        <source>%1 is not followed: it is packed. Import it when it is whole.</source>
        <translation>未能跟随 %1：文件已压缩，请待其写完后导入。</translation>
    </message>
    <message>
        <source>%1 is not followed: its text is not in UTF-8. Import it when it is whole.</source>
        <translation>未能跟随 %1：文本编码不是 UTF-8，请待其写完后导入。</translation>
    </message>
    <message>
        <source>%1 is not followed: it does not hold one JSON record a line. Import it when it is whole.</source>
        <translation>未能跟随 %1：内容不是每行一条 JSON 记录，请待其写完后导入。</translation>
    </message>
    <message>
        <source>%1 is not followed: no format knows its records. Describe the format and keep it, then follow the file again.</source>
        <translation>未能跟随 %1：无法识别其记录格式，请描述并保存该格式，然后重新跟随。</translation>
    </message>
    <message>
        <source>Not read, since it was packed right after it was rotated: %1. Import it.</source>
        <translation>未读取（轮转后随即被压缩）：%1，请将其导入。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is followed, read as %2</source>
        <translation>已开始跟随 %1，按 %2 格式读取</translation>
    </message>
    <message>
        <source>%1 is followed, from where it was read to before</source>
        <translation>已开始跟随 %1，从上次读到之处继续</translation>
    </message>
    <message>
        <source>%1 was rotated: the old file was read to its end, the new one is followed</source>
        <translation>%1 已轮转：旧文件已读完，继续跟随新文件</translation>
    </message>
    <message>
        <source>%1 was emptied or written anew: it is read from its beginning, and what was read stays</source>
        <translation>%1 已被清空或重写：从头开始读取，此前读取的内容保留</translation>
    </message>
    <message>
        <source>%1 was packed before it could be read: import it</source>
        <translation>%1 尚未读取即被压缩，请将其导入</translation>
    </message>
</context>
<context>
    <name>ui::FormatActions</name>
    <message>
        <source>Describe a format</source>
        <translation>描述格式</translation>
    </message>
    <message>
        <source>Import again as</source>
        <translation>按其他格式重新导入</translation>
    </message>
    <message>
        <source>Import again in another encoding</source>
        <translation>按其他编码重新导入</translation>
    </message>
    <message>
        <source>Kept formats</source>
        <translation>已保存的格式</translation>
    </message>
    <message>
        <source>This log came through a pipe: import it from a file.</source>
        <translation>该日志由管道输入，请从文件导入。</translation>
    </message>
    <message>
        <source>Choose a log whose format is to be described</source>
        <translation>选择要描述格式的日志文件</translation>
    </message>
    <message>
        <source>Format kept: %1</source>
        <translation>已保存格式：%1</translation>
    </message>
    <message>
        <source>Choose a file in the table first.</source>
        <translation>请先在列表中选择一个文件。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>This reading was replaced before: the newest reading of the file is replaced now.</source>
        <translation>该次读取结果此前已被替换；现在将替换该文件最新的读取结果。</translation>
    </message>
    <message>
        <source>%1 was not imported. If its format is not known, describe it: Ctrl+K, “Describe a format”</source>
        <translation>%1 未导入。若格式无法识别，可按 Ctrl+K 选择“描述格式”</translation>
    </message>
    <message>
        <source>%1 imported again: %2 generations; %3 of the earlier reading withdrawn, %4 kept</source>
        <translation>已重新导入 %1：%2 条生成记录；撤回此前的 %3 条，保留 %4 条</translation>
    </message>
</context>
<context>
    <name>ui::HighlightedText</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>No marked passages</source>
        <translation>无标记段落</translation>
    </message>
    <message numerus="yes">
        <source>%n marked passages: %1</source>
        <translation>
            <numerusform>%n 处标记段落：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryList</name>
    <message>
        <source>undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>redone: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message numerus="yes">
        <source>History, %n entries</source>
        <translation>
            <numerusform>历史，%n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HitMinimap</name>
    <message>
        <source>Marked passages in the whole text; F3 goes to the next</source>
        <translation>全文中的标记段落；按 F3 转到下一处</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>标记段落</translation>
    </message>
</context>
<context>
    <name>ui::HitsChart</name>
    <message>
        <source>findings</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Findings by day</source>
        <translation>每日命中</translation>
    </message>
</context>
<context>
    <name>ui::ImportAgainDialog</name>
    <message>
        <source>Plain rows, by the names that fields commonly have</source>
        <translation>普通行（按常见字段名读取）</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>按指定格式导入</translation>
    </message>
    <message>
        <source>Import again as</source>
        <translation>按其他格式重新导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>重新导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>By its beginning</source>
        <translation>按文件开头识别</translation>
    </message>
    <message>
        <source>By its content</source>
        <translation>按内容识别</translation>
    </message>
    <message>
        <source>The file is read anew. %1 generations of the earlier reading are withdrawn, with what rules found in them; the journal records it.</source>
        <translation>将重新读取该文件。此前读取的 %1 条生成记录连同其规则命中一并撤回，并记入审计日志。</translation>
    </message>
    <message>
        <source>%1 generations stay as they are: they were decided about or are evidence of a case.</source>
        <translation>另有 %1 条生成记录已处置或已作为事件证据，保持不变。</translation>
    </message>
    <message>
        <source>%1 quarantined records are taken up by the new reading; what still cannot be read is quarantined again.</source>
        <translation>此前隔离的 %1 条记录由本次读取重新处理；仍无法读取的将再次隔离。</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>跟随该文件</translation>
    </message>
    <message>
        <source>Reads on while it is written, through its rotations. For JSON Lines in UTF-8.</source>
        <translation>写入期间持续读取，轮转后自动接续。仅适用于 UTF-8 编码的 JSON Lines 文件。</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>导入日志</translation>
    </message>
    <message>
        <source>Stop the running import</source>
        <translation>停止正在进行的导入</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be imported.</source>
        <translation>以只读方式打开，不能导入。</translation>
    </message>
    <message>
        <source>Reading the imports</source>
        <translation>读取导入记录</translation>
    </message>
    <message>
        <source>No logs yet. Drop files or folders here, or choose them: what providers, gateways and observers write, datasets, and tables; plain, compressed or in an archive.</source>
        <translation>尚无日志。将文件或文件夹拖到此处，或点击选择：模型提供方、网关和观测工具写出的日志、数据集及表格；未压缩、已压缩或归档文件均可。</translation>
    </message>
    <message>
        <source>%1 generations from %2 files, %3 quarantined</source>
        <translation>%2 个文件，共 %1 条生成记录，%3 条已隔离</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>已导入文件</translation>
    </message>
    <message>
        <source>Logs (*.jsonl *.json *.ndjson *.csv *.tsv *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz);;All files (*)</source>
        <translation>日志 (*.jsonl *.json *.ndjson *.csv *.tsv *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Stop (Ctrl+.)</source>
        <translation>停止（Ctrl+.）</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续导入</translation>
    </message>
</context>
<context>
    <name>ui::ImportQueue</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>跟随 %1</translation>
    </message>
    <message numerus="yes">
        <source>Following %n files</source>
        <translation>
            <numerusform>正在跟随 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Record step</source>
        <translation>记录步骤</translation>
    </message>
    <message>
        <source>Waive step</source>
        <translation>免除步骤</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>办结事件</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>重新打开事件</translation>
    </message>
    <message>
        <source>Export report draft</source>
        <translation>导出报告草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 起未办结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n 起已办结</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a case to see its steps, evidence and report.</source>
        <translation>选择一起事件，查看其步骤、证据和报告。</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>读取事件</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有该事件。</translation>
    </message>
    <message>
        <source>This step cannot be waived.</source>
        <translation>此步骤不可免除。</translation>
    </message>
    <message>
        <source>%1 cannot be closed: neither done nor waived are %2.</source>
        <translation>%1 不能办结，以下步骤既未完成也未免除：%2。</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>转到第一项</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation>以只读方式打开，不能记录。</translation>
    </message>
</context>
<context>
    <name>ui::InvestigatePage</name>
    <message>
        <source>Export result…</source>
        <translation>导出结果…</translation>
    </message>
    <message>
        <source>Write a query</source>
        <translation>输入查询</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>清空查询</translation>
    </message>
    <message>
        <source>Save query…</source>
        <translation>保存查询…</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>查询语法</translation>
    </message>
    <message>
        <source>Newest or best match first</source>
        <translation>切换最新优先或匹配优先</translation>
    </message>
    <message>
        <source>Charts on or off</source>
        <translation>显示或隐藏图表</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>在审核中打开</translation>
    </message>
    <message>
        <source>Open an incident from this generation</source>
        <translation>由此记录建立事件</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>下一条结果</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>上一条结果</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>下一处标记</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>上一处标记</translation>
    </message>
    <message>
        <source>Reveal masked personal information</source>
        <translation>显示被遮盖的个人信息</translation>
    </message>
    <message>
        <source>Text or raw record</source>
        <translation>切换正文与原始记录</translation>
    </message>
    <message>
        <source>Reading the raw record</source>
        <translation>读取原始记录</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 generations written to %2</source>
        <translation>已将 %1 条生成记录写入 %2</translation>
    </message>
    <message>
        <source>Save query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A query of this name is replaced.</source>
        <translation>同名查询将被替换。</translation>
    </message>
    <message>
        <source>Saving the query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Query saved: %1</source>
        <translation>查询已保存：%1</translation>
    </message>
    <message>
        <source>Saved query removed</source>
        <translation>已移除保存的查询</translation>
    </message>
    <message>
        <source>Removing the query</source>
        <translation>移除查询</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Open for reading only: queries cannot be saved, and nothing can be exported.</source>
        <translation>以只读方式打开：不能保存查询，也不能导出。</translation>
    </message>
    <message>
        <source>Logs were imported since this was asked.</source>
        <translation>查询之后又导入了日志。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Everything that was imported can be searched here. There is nothing yet.</source>
        <translation>导入的全部记录都可在此检索。目前还没有记录。</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>导入日志</translation>
    </message>
    <message>
        <source>Reading the generation</source>
        <translation>读取生成记录</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 条</translation>
    </message>
    <message>
        <source>≥ %1 found, counting…</source>
        <translation>至少 %1 条，统计中…</translation>
    </message>
    <message>
        <source>Newest import first</source>
        <translation>最新导入优先</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>匹配优先</translation>
    </message>
    <message>
        <source>The best of the newest 2,000 that are found</source>
        <translation>在最新的 2,000 条结果中按匹配程度排列</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>Show or blur the pictures</source>
        <translation>显示或模糊图片</translation>
    </message>
    <message>
        <source>Picture in full size</source>
        <translation>查看图片原图</translation>
    </message>
    <message>
        <source>No picture is shown. B shows those of this generation.</source>
        <translation>图片均处于模糊状态。按 B 显示本条记录的图片。</translation>
    </message>
</context>
<context>
    <name>ui::ItemDialog</name>
    <message>
        <source>Add to the register</source>
        <translation>添加到台账</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>整个公司</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>主体角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>As on the certificate</source>
        <translation>与证书一致</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>取得日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>The last day. Empty: does not expire.</source>
        <translation>有效期最后一日。留空则长期有效。</translation>
    </message>
    <message>
        <source>Seen displayed</source>
        <translation>公示核查日期</translation>
    </message>
    <message>
        <source>Where displayed</source>
        <translation>公示位置</translation>
    </message>
    <message>
        <source>Filed model it calls</source>
        <translation>调用的已备案模型</translation>
    </message>
    <message>
        <source>Number of that model</source>
        <translation>该模型备案号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 · confirm with counsel</source>
        <translation>%1 · 须法务确认</translation>
    </message>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation>日期按 2026-11-23 的格式填写。</translation>
    </message>
    <message>
        <source>It was granted before it was submitted.</source>
        <translation>取得日期早于提交日期。</translation>
    </message>
    <message>
        <source>It expired before it was granted.</source>
        <translation>到期日期早于取得日期。</translation>
    </message>
</context>
<context>
    <name>ui::ItemSheet</name>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Cautious reading</source>
        <translation>从严计算</translation>
    </message>
    <message>
        <source>%1, with the first day counted</source>
        <translation>%1，首日计入</translation>
    </message>
    <message>
        <source>Can be done from</source>
        <translation>可办理起始日</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Whose limit</source>
        <translation>时限性质</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>须法务确认</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>the notice of holidays for that year is not out</source>
        <translation>当年放假通知尚未发布</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>主体角色</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Filed late</source>
        <translation>逾期备案</translation>
    </message>
    <message numerus="yes">
        <source>by %n working day(s)</source>
        <translation>
            <numerusform>逾期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>取得日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Seen displayed</source>
        <translation>公示核查日期</translation>
    </message>
    <message>
        <source>Where displayed</source>
        <translation>公示位置</translation>
    </message>
    <message>
        <source>Filed model it calls</source>
        <translation>调用的已备案模型</translation>
    </message>
    <message>
        <source>Number of that model</source>
        <translation>该模型备案号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 needs it, and nothing of the kind is in the register.</source>
        <translation>%1 需要此项，台账中尚无此类条目。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>无待办事项。</translation>
    </message>
    <message>
        <source>Next duty</source>
        <translation>下一项义务</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后续义务</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>台账内容</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>提供方式</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>上线日期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Rules that apply</source>
        <translation>适用规则</translation>
    </message>
</context>
<context>
    <name>ui::LintWords</name>
    <message>
        <source>not TOML: %1</source>
        <translation>不是有效的 TOML：%1</translation>
    </message>
    <message>
        <source>version %1 is taken by another text: raise it</source>
        <translation>版本号 %1 已属于另一份文本，请改用更高的版本号</translation>
    </message>
    <message>
        <source>the pack has no rule</source>
        <translation>规则包中没有规则</translation>
    </message>
    <message>
        <source>there are two rules with the id %1</source>
        <translation>有两条规则的标识都是 %1</translation>
    </message>
    <message>
        <source>the rule %1 has neither &quot;terms&quot; nor &quot;regex&quot;</source>
        <translation>规则 %1 既无 terms 也无 regex</translation>
    </message>
    <message>
        <source>the rule %1 needs a sample under &quot;match&quot; and one under &quot;no_match&quot;</source>
        <translation>规则 %1 的 match 和 no_match 下都至少要有一个样例</translation>
    </message>
    <message>
        <source>%1 is no risk of %2</source>
        <translation>%1 不是 %2 中的风险编号</translation>
    </message>
    <message>
        <source>%1 is no further risk of %2</source>
        <translation>%1 不能作为 %2 中的另涉风险</translation>
    </message>
    <message>
        <source>&quot;terms&quot; must hold texts only, or tables with &quot;term&quot;</source>
        <translation>terms 中只能是文本，或含 term 的表</translation>
    </message>
    <message>
        <source>a term must hold more than blanks, and none at its ends</source>
        <translation>词条不能只有空白，首尾也不能有空白</translation>
    </message>
    <message>
        <source>a regular expression cannot hold a NUL</source>
        <translation>正则表达式不能含 NUL 字符</translation>
    </message>
    <message>
        <source>folded text never holds &quot;%1&quot;: write &quot;%2&quot;</source>
        <translation>折叠后的文本不会出现“%1”，请写作“%2”</translation>
    </message>
    <message>
        <source>not a usable regular expression: %1</source>
        <translation>正则表达式无法使用：%1</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 不在以下各项之中：%2</translation>
    </message>
    <message>
        <source>&quot;parts&quot; may hold &quot;prompt&quot; and &quot;output&quot;, each once</source>
        <translation>parts 中只能写 prompt 和 output，各一次</translation>
    </message>
    <message>
        <source>a sample is a text, or a table with &quot;prompt&quot; and &quot;output&quot;</source>
        <translation>样例应为文本，或含 prompt 和 output 的表</translation>
    </message>
    <message>
        <source>%1 is not taken in any case</source>
        <translation>%1 本来就不执行</translation>
    </message>
    <message>
        <source>%1 is taken in any case</source>
        <translation>%1 本来就会执行</translation>
    </message>
    <message>
        <source>a condition says one thing: write %1 under a [[rule.condition]] of its own</source>
        <translation>一个条件只说一件事：%1 请另写一个 [[rule.condition]]</translation>
    </message>
    <message>
        <source>a condition needs one of near, not_near, all_of, any_of, none_of, at_least, language</source>
        <translation>条件须写明以下之一：near、not_near、all_of、any_of、none_of、at_least、language</translation>
    </message>
    <message>
        <source>what is near a match stands in the same half: leave &quot;in&quot; out</source>
        <translation>命中处附近的词总在同一半内，请去掉 in</translation>
    </message>
    <message>
        <source>%1 must hold at least one word</source>
        <translation>%1 中至少要有一个词</translation>
    </message>
    <message>
        <source>&quot;add&quot; is missing: by how much the words move the score, such as -0.3</source>
        <translation>缺少 add：这些词使得分增减多少，例如 -0.3</translation>
    </message>
    <message>
        <source>&quot;add&quot; must not be 0: it would move nothing</source>
        <translation>add 不能为 0，否则得分不变</translation>
    </message>
    <message>
        <source>%1 is no kind of exception; known are %2</source>
        <translation>没有 %1 这种例外，可用的有：%2</translation>
    </message>
    <message>
        <source>an exception is &quot;suppress&quot; or what it adds to the score, from -1 to below 0</source>
        <translation>例外应写 suppress，或写得分的增减，取值从 -1 到小于 0</translation>
    </message>
    <message>
        <source>a term folds to nothing</source>
        <translation>词条折叠后为空</translation>
    </message>
    <message>
        <source>a word of a condition folds to nothing</source>
        <translation>条件中的词折叠后为空</translation>
    </message>
    <message>
        <source>%1 must be a text that is not blank</source>
        <translation>%1 须为非空文本</translation>
    </message>
    <message>
        <source>%1 needs zh and en</source>
        <translation>%1 须写 zh 和 en</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 须为 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 须为 %2 到 %3 的数</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 须为 true 或 false</translation>
    </message>
    <message>
        <source>%1 cannot be %2, only one of: %3</source>
        <translation>%1 不能是 %2，只能是以下之一：%3</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 须为文本列表</translation>
    </message>
    <message>
        <source>%1 must hold texts only</source>
        <translation>%1 中只能是文本</translation>
    </message>
    <message>
        <source>%1 must be a table</source>
        <translation>%1 须为表</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 须为列表</translation>
    </message>
    <message>
        <source>%1 must be written as tables, each under [[%2]]</source>
        <translation>%1 须写成表，每个以 [[%2]] 开头</translation>
    </message>
    <message>
        <source>%1 is not a field that is known here</source>
        <translation>此处没有 %1 这个字段</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Vermilion</source>
        <translation>Vermilion</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>导入日志</translation>
    </message>
</context>
<context>
    <name>ui::MappingDialog</name>
    <message>
        <source>Save to a file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>Keep the format</source>
        <translation>保存格式</translation>
    </message>
    <message>
        <source>Import with it</source>
        <translation>用此格式导入</translation>
    </message>
    <message>
        <source>Describe a format</source>
        <translation>描述格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>格式名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>The file holds no records.</source>
        <translation>文件中没有记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1: its first %n record(s)</source>
        <translation>
            <numerusform>%1：开头 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the format a name.</source>
        <translation>请填写格式名称。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only: the format can be saved to a file.</source>
        <translation>工作区以只读方式打开：格式只能存为文件。</translation>
    </message>
    <message>
        <source>Writing the format</source>
        <translation>生成格式</translation>
    </message>
    <message>
        <source>Keeping the format</source>
        <translation>保存格式</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>Mapping packs (*.toml)</source>
        <translation>字段映射包 (*.toml)</translation>
    </message>
    <message>
        <source>Saving the format</source>
        <translation>保存格式文件</translation>
    </message>
    <message>
        <source>Log in the archive</source>
        <translation>压缩包中的日志</translation>
    </message>
</context>
<context>
    <name>ui::MappingForm</name>
    <message>
        <source>a path or a fixed name</source>
        <translation>路径或固定名称</translation>
    </message>
    <message>
        <source>by their size</source>
        <translation>按数值大小判断</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>微秒</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>纳秒</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>协调世界时（UTC）</translation>
    </message>
    <message>
        <source>China Standard Time (UTC+8)</source>
        <translation>北京时间（UTC+8）</translation>
    </message>
    <message>
        <source>Times as numbers</source>
        <translation>数字形式的时间</translation>
    </message>
    <message>
        <source>Times without a zone</source>
        <translation>未注明时区的时间</translation>
    </message>
    <message>
        <source>%1 minutes east of UTC</source>
        <translation>UTC 以东 %1 分钟</translation>
    </message>
</context>
<context>
    <name>ui::MappingView</name>
    <message>
        <source>Before it: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>Where each field stands</source>
        <translation>各字段所在位置</translation>
    </message>
    <message>
        <source>The record as it stands in the file</source>
        <translation>文件中的原始记录</translation>
    </message>
    <message>
        <source>What the records give</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <source>The generation as it is read later</source>
        <translation>生成内容的显示效果</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Say where the prompt or the output stands: choose a path with ↓.</source>
        <translation>请指明提示词或输出所在的位置：按 ↓ 选择路径。</translation>
    </message>
    <message>
        <source>None of these records gives a prompt or an output. Choose other paths.</source>
        <translation>这些记录都读不出提示词或输出，请改选其他路径。</translation>
    </message>
</context>
<context>
    <name>ui::MappingWords</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>会话编号</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Earlier turns</source>
        <translation>此前的对话</translation>
    </message>
    <message>
        <source>Rest of the prompt</source>
        <translation>提示词的其余部分</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>Begin with “/”: a path such as /question.</source>
        <translation>请以“/”开头，例如 /question。</translation>
    </message>
    <message>
        <source>None of these records has it. Choose a path with ↓.</source>
        <translation>这些记录中都没有。按 ↓ 选择路径。</translation>
    </message>
    <message>
        <source>No text stands there. Choose a path inside it.</source>
        <translation>该处不是文本。请选择其内部的路径。</translation>
    </message>
    <message>
        <source>No time stands there. Choose another path.</source>
        <translation>该处不是时间。请改选其他路径。</translation>
    </message>
    <message>
        <source>The prompt stands there. Choose another path.</source>
        <translation>该处是提示词。请改选其他路径。</translation>
    </message>
    <message>
        <source>%1 (in %2 of %3 records)</source>
        <translation>%1（%3 条记录中有 %2 条）</translation>
    </message>
</context>
<context>
    <name>ui::MatchModel</name>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>命中文本</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
</context>
<context>
    <name>ui::MendDialog</name>
    <message>
        <source>Original: stays as it is</source>
        <translation>原始记录（保持不变）</translation>
    </message>
    <message>
        <source>Copy, with the names of the header</source>
        <translation>副本（按表头列名展开）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>重新导入</translation>
    </message>
    <message>
        <source>Mend line %1 of %2</source>
        <translation>修复 %2 第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) that are no valid text stand in the copy as “�”.</source>
        <translation>
            <numerusform>副本中有 %Ln 个无效字节以“�”代替。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>line %1, character %2</source>
        <translation>第 %1 行第 %2 个字符</translation>
    </message>
    <message>
        <source>Not yet: %1 (%2).</source>
        <translation>还不能导入：%1（%2）。</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>还不能导入：%1</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>检查副本</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Importing the copy</source>
        <translation>导入副本</translation>
    </message>
    <message>
        <source>Discard the copy</source>
        <translation>放弃副本</translation>
    </message>
    <message>
        <source>The copy was changed and not imported. Discard it?</source>
        <translation>副本已修改但尚未导入，是否放弃？</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>关闭工作区</translation>
    </message>
    <message>
        <source>Import logs…</source>
        <translation>导入日志…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>深浅色跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as the system has it</source>
        <translation>文字大小跟随系统</translation>
    </message>
    <message>
        <source>Words beside the page icons</source>
        <translation>页面图标旁显示文字</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行距</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>查找操作…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Vermilion</source>
        <translation>关于 Vermilion</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>工作区(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>the menu of a page, by its name</comment>
        <translation>%1(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::ModelCard</name>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>无法判别</translation>
    </message>
    <message>
        <source>Yet to judge</source>
        <translation>待判别</translation>
    </message>
    <message>
        <source>Taught further from</source>
        <translation>在此基础上训练</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 条文本</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本数</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>positives</source>
        <translation>正例</translation>
    </message>
    <message>
        <source>false alarms in benign talk</source>
        <translation>正常对话中的误报</translation>
    </message>
    <message>
        <source>False alarms on neutral sentences about groups of people</source>
        <translation>涉及人群的中性语句上的误报</translation>
    </message>
    <message>
        <source>No group can be told from the others.</source>
        <translation>各人群之间没有可辨别的差异。</translation>
    </message>
    <message>
        <source>group</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>误报率</translation>
    </message>
    <message>
        <source>more than usual</source>
        <translation>高出平均</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>On texts of the same sets that it has not seen</source>
        <translation>同源未见文本上的表现</translation>
    </message>
    <message>
        <source>On a public set of another kind</source>
        <translation>其他来源公开数据集上的表现</translation>
    </message>
    <message>
        <source>%1 texts, decided from %2 to %3</source>
        <translation>%1 条文本，处置时间 %2 至 %3</translation>
    </message>
    <message>
        <source>Learned from decisions made here</source>
        <translation>学习自本工作区的处置</translation>
    </message>
    <message>
        <source>On decisions made here that it has not seen, against the model before it</source>
        <translation>在未学习过的本地处置上与前一模型相比</translation>
    </message>
</context>
<context>
    <name>ui::ModelsPage</name>
    <message>
        <source>Judge what is not judged yet</source>
        <translation>判别尚未判别的记录</translation>
    </message>
    <message>
        <source>Switch classifier on or off</source>
        <translation>启用或停用分类器</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Models of Vermilion (*.model)</source>
        <translation>Vermilion 模型 (*.model)</translation>
    </message>
    <message>
        <source>Adding the model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>The model is known; it judges in shadow, or is off until you switch it.</source>
        <translation>模型已登记；它旁路判别，或在您启用之前保持停用。</translation>
    </message>
    <message>
        <source>Switched off: what it said counts no more.</source>
        <translation>已停用：其结果不再计入。</translation>
    </message>
    <message>
        <source>It judges in shadow: nothing of it comes into a queue.</source>
        <translation>旁路判别中：结果不进入队列。</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>已启用。</translation>
    </message>
    <message>
        <source>Nobody has seen yet what it would do here: let it run in shadow first.</source>
        <translation>还没有人看过它在这里的效果：请先让它旁路运行。</translation>
    </message>
    <message>
        <source>Switching the classifier</source>
        <translation>切换分类器</translation>
    </message>
    <message>
        <source>Moving the threshold</source>
        <translation>调整阈值</translation>
    </message>
    <message>
        <source>The threshold is moved; flags follow it.</source>
        <translation>阈值已调整，标记随之更新。</translation>
    </message>
    <message>
        <source>Changing the bounds</source>
        <translation>修改界限</translation>
    </message>
    <message>
        <source>The bounds are changed.</source>
        <translation>界限已修改。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Reading the classifiers</source>
        <translation>读取分类器</translation>
    </message>
    <message>
        <source>Classifiers judge texts by what they mean. None is known to this workspace yet: the one of the program comes with the first logs.</source>
        <translation>分类器按语义判别文本。本工作区还没有分类器：首批日志导入后将使用程序自带的模型。</translation>
    </message>
    <message>
        <source>Use the model of the program</source>
        <translation>使用程序自带的模型</translation>
    </message>
    <message>
        <source>Judging: %1 of %2 generations</source>
        <translation>判别中：%1 / %2 条</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 generations wait to be judged.</source>
        <translation>%1 条生成记录等待判别。</translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation>立即判别</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n classifier(s) on</source>
        <translation>
            <numerusform>共 %n 个分类器，启用 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Thresholds or card</source>
        <translation>阈值或模型卡</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Card of the classifier</source>
        <translation>分类器的模型卡</translation>
    </message>
    <message>
        <source>Run in shadow</source>
        <translation>旁路运行</translation>
    </message>
    <message>
        <source>It judges, but nothing comes into a queue</source>
        <translation>进行判别，但结果不进入队列</translation>
    </message>
    <message>
        <source>Add folder of an ONNX model…</source>
        <translation>添加 ONNX 模型文件夹…</translation>
    </message>
    <message>
        <source>Add folder of an ONNX model</source>
        <translation>添加 ONNX 模型文件夹</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>正在试运行模型…</translation>
    </message>
    <message>
        <source>On decisions that were kept back it is better than the one that is on.</source>
        <translation>在留出的处置上，它优于启用中的模型。</translation>
    </message>
    <message>
        <source>On decisions that were kept back it cannot be told from the one that is on.</source>
        <translation>在留出的处置上，它与启用中的模型无法区分优劣。</translation>
    </message>
    <message>
        <source>On decisions that were kept back it is worse than the one that is on.</source>
        <translation>在留出的处置上，它差于启用中的模型。</translation>
    </message>
    <message>
        <source>the model is uncertain</source>
        <translation>模型拿不准</translation>
    </message>
    <message>
        <source>rules and model disagree</source>
        <translation>规则与模型分歧</translation>
    </message>
    <message>
        <source>random audit of what nothing flags</source>
        <translation>未标记记录随机抽查</translation>
    </message>
    <message>
        <source>Teach the model with the decisions made here</source>
        <translation>用本工作区的处置训练模型</translation>
    </message>
    <message>
        <source>Review where the model is uncertain</source>
        <translation>审核模型拿不准的记录</translation>
    </message>
    <message>
        <source>Review where rules and model disagree</source>
        <translation>审核规则与模型分歧的记录</translation>
    </message>
    <message>
        <source>Review a random sample of what nothing flags</source>
        <translation>随机抽查未标记的记录</translation>
    </message>
    <message numerus="yes">
        <source>A model has learned from %n decision(s) and runs in shadow.</source>
        <translation>
            <numerusform>模型已从 %n 条处置中学习，旁路运行中。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look at: %1.</source>
        <translation>没有可看的记录：%1。</translation>
    </message>
    <message>
        <source>There are too few new decisions to learn from: %1 are needed, %2 of each kind.</source>
        <translation>可供学习的新处置太少：共需 %1 条，两类各 %2 条。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Switch on against the comparison</source>
        <translation>不顾比较结果仍启用</translation>
    </message>
    <message>
        <source>On decisions that were kept back this model is worse than the one that is on, or it was not compared. Why is it to count all the same?</source>
        <translation>在留出的处置上，该模型差于启用中的模型，或尚未比较。为何仍要启用？</translation>
    </message>
    <message>
        <source>Learning from decisions: %1 %</source>
        <translation>从处置中学习：%1%</translation>
    </message>
    <message>
        <source>Looking at what the model has judged…</source>
        <translation>正在查看模型的判别结果…</translation>
    </message>
    <message>
        <source>Read the text in stored pictures</source>
        <translation>识读库存图片中的文字</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>判别</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) read</source>
        <translation>
            <numerusform>已识读 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in pictures</source>
        <translation>
            <numerusform>图片中的发现 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NavigationRail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示文字</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>只显示图标</translation>
    </message>
</context>
<context>
    <name>ui::NewCaseDialog</name>
    <message>
        <source>New incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>建立事件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>For a content incident the grade is your own; for a network incident it decides whether to report.</source>
        <translation>内容安全事件的级别由本单位自定；网络安全事件的级别决定是否须报告。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai. Every clock of the case starts here.</source>
        <translation>北京时间。本事件的各项时限均由此起算。</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>发现方式</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>事件概述</translation>
    </message>
</context>
<context>
    <name>ui::NewWorkspaceDialog</name>
    <message>
        <source>Encrypt the workspace with a passphrase</source>
        <translation>用口令加密工作区</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>for example: officer 3</source>
        <translation>例如：审核员 3</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>One file holds everything: texts, decisions, cases, filings.</source>
        <translation>全部内容存于一个文件：文本、判定、事件、备案。</translation>
    </message>
    <message>
        <source>&amp;Your alias</source>
        <translation>化名(&amp;Y)</translation>
    </message>
    <message>
        <source>Stands in the record beside each of your decisions. A number or role will do.</source>
        <translation>与本人的每项判定一并记录。可用编号或岗位。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>再次输入(&amp;O)</translation>
    </message>
    <message>
        <source>A lost passphrase cannot be recovered, by anyone: without it the workspace stays shut. Keep a copy where your company keeps such things.</source>
        <translation>口令遗失后，任何人都无法找回，工作区也无法再打开。按公司规定的方式留存一份。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name, or open that file instead.</source>
        <translation>已有同名文件。另选名称，或直接打开该文件。</translation>
    </message>
    <message>
        <source>That folder cannot be written to. Choose another.</source>
        <translation>该文件夹不可写。另选一个文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs %n characters or more. Several words are better than one.</source>
        <translation>
            <numerusform>口令至少 %n 个字符。多个词组合更安全。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message>
        <source>Vermilion workspaces (*.vml)</source>
        <translation>Vermilion 工作区 (*.vml)</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>读取工作区</translation>
    </message>
    <message>
        <source>This workspace is empty. Logs of the provider come first; what rules flag in them waits for review.</source>
        <translation>工作区为空。先导入提供者的日志，规则标记的内容将进入待审核队列。</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>导入日志</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待判定</translation>
    </message>
    <message numerus="yes">
        <source>oldest: %n d</source>
        <translation>
            <numerusform>最早：%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>打开队列</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) run out</source>
        <translation>
            <numerusform>%n 项时限已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>next clock: %1</source>
        <translation>下一时限：%1</translation>
    </message>
    <message>
        <source>open incidents</source>
        <translation>未办结事件</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>打开事件</translation>
    </message>
    <message>
        <source>filings and licences due</source>
        <translation>待办备案和许可证</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>of calls with text held</source>
        <translation>留有文本的调用占比</translation>
    </message>
    <message>
        <source>%1 generations, %2 quarantined</source>
        <translation>%1 条生成记录，%2 条已隔离</translation>
    </message>
    <message>
        <source>Open the imports</source>
        <translation>打开导入记录</translation>
    </message>
    <message>
        <source>flagged generations</source>
        <translation>条被标记的生成内容</translation>
    </message>
    <message>
        <source>Flagged generations per day, by risk class</source>
        <translation>每日被标记的生成内容（按风险类别）</translation>
    </message>
</context>
<context>
    <name>ui::PackEditor</name>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Nothing is wrong in the text.</source>
        <translation>文本没有问题。</translation>
    </message>
    <message>
        <source>Samples are tested as soon as one rule with “match” and “no_match” can be read.</source>
        <translation>只要有一条带 match 和 no_match 的规则可以读取，就会测试样例。</translation>
    </message>
    <message>
        <source>The rule does not find this sample.</source>
        <translation>规则没有命中此样例。</translation>
    </message>
    <message>
        <source>The rule finds something in this sample.</source>
        <translation>规则命中了此样例。</translation>
    </message>
    <message>
        <source>pack without an id</source>
        <translation>无标识的规则包</translation>
    </message>
    <message>
        <source>%1 · open for reading only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>%1 · new draft</source>
        <translation>%1 · 新草稿</translation>
    </message>
    <message>
        <source>%1 · draft based on version %2</source>
        <translation>%1 · 草稿，基于版本 %2</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>All %n sample(s) pass</source>
        <translation>
            <numerusform>%n 个样例全部通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes this text a version that the workspace knows; it is switched on apart</source>
        <translation>把此文本登记为工作区的一个版本，启用另行操作</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>尚不能登记：%1</translation>
    </message>
    <message>
        <source>Samples (%1 failing)</source>
        <translation>样例（%1 个未通过）</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>试测文本</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>There is no earlier version to compare with.</source>
        <translation>没有可比较的先前版本。</translation>
    </message>
    <message>
        <source>What differs from version %1 is told as soon as nothing is wrong.</source>
        <translation>文本没有问题后，显示与版本 %1 的差异。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the rules; the draft is kept (Esc)</source>
        <translation>返回规则，草稿保留（Esc）</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>返回规则</translation>
    </message>
    <message>
        <source>Register this version</source>
        <translation>登记此版本</translation>
    </message>
    <message>
        <source>Text of the rule pack</source>
        <translation>规则包文本</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>文本中的问题</translation>
    </message>
    <message>
        <source>Samples of the rules</source>
        <translation>规则的样例</translation>
    </message>
    <message>
        <source>What the draft says differently</source>
        <translation>草稿的改动</translation>
    </message>
    <message>
        <source>About the draft</source>
        <translation>关于草稿</translation>
    </message>
</context>
<context>
    <name>ui::PackModel</name>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未回测</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>样例</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseDialog</name>
    <message>
        <source>Encrypted workspace</source>
        <translation>已加密的工作区</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的口令</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>That passphrase does not open this workspace. Check Caps Lock and the input method.</source>
        <translation>该口令无法打开此工作区。检查大写锁定和输入法。</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>适合窗口（0）</translation>
    </message>
    <message>
        <source>Pixel by pixel (1)</source>
        <translation>原始像素（1）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Text in it: %1</source>
        <translation>图中文字：%1</translation>
    </message>
</context>
<context>
    <name>ui::PictureKnowledge</name>
    <message numerus="yes">
        <source>Nearly a known picture, %n of 64 bits differ</source>
        <translation>
            <numerusform>与已知图片相近，64 位中相差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>A known picture, byte for byte</source>
        <translation>与已知图片字节完全相同</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>In its text: %1, rule %2/%3</source>
        <translation>图中文字：%1，规则 %2/%3</translation>
    </message>
</context>
<context>
    <name>ui::PictureStrip</name>
    <message numerus="yes">
        <source>and %Ln more, not shown here</source>
        <translation>
            <numerusform>另有 %Ln 张，此处不显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of this generation</source>
        <translation>本条记录的图片</translation>
    </message>
</context>
<context>
    <name>ui::PictureTile</name>
    <message>
        <source>On its way</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Shown. Space blurs it.</source>
        <translation>已显示。按空格键恢复模糊。</translation>
    </message>
    <message>
        <source>Blurred. Space shows it.</source>
        <translation>已模糊。按空格键显示。</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>查看原图</translation>
    </message>
    <message>
        <source>Full size: %1</source>
        <translation>查看原图：%1</translation>
    </message>
</context>
<context>
    <name>ui::PictureWords</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 (the log says %2)</source>
        <translation>%1（日志中标为 %2）</translation>
    </message>
    <message>
        <source>Too large to be kept: the workspace has its size and its hash.</source>
        <translation>图片过大，未保存；工作区仅留存其大小和哈希值。</translation>
    </message>
    <message>
        <source>The log holds no bytes of it that can be read.</source>
        <translation>日志中没有可读取的图片数据。</translation>
    </message>
    <message>
        <source>The log holds an address only. It was recorded and is never fetched.</source>
        <translation>日志中仅有地址。地址已记录，本程序从不下载。</translation>
    </message>
    <message>
        <source>The log holds a name only: its bytes were not there at import.</source>
        <translation>日志中仅有文件名，导入时没有图片数据。</translation>
    </message>
    <message>
        <source>Output, picture %1</source>
        <translation>输出，图片 %1</translation>
    </message>
    <message>
        <source>Prompt, picture %1</source>
        <translation>提示，图片 %1</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>The workspace does not give its bytes.</source>
        <translation>无法从工作区读取图片数据。</translation>
    </message>
    <message>
        <source>No kind of picture that is known here.</source>
        <translation>无法识别的图片类型。</translation>
    </message>
    <message>
        <source>Pictures of this kind are not shown here.</source>
        <translation>不支持显示此类图片。</translation>
    </message>
    <message>
        <source>Damaged: it cannot be decoded.</source>
        <translation>图片已损坏，无法解码。</translation>
    </message>
    <message>
        <source>Too large to be shown: more than 50 million pixels.</source>
        <translation>图片过大，无法显示：超过 5,000 万像素。</translation>
    </message>
    <message>
        <source>The log names a file that was not there at import.</source>
        <translation>日志引用的图片文件在导入时不存在。</translation>
    </message>
    <message>
        <source>The log names a file outside its folder: nothing there is read.</source>
        <translation>日志引用的文件不在日志所在文件夹内：不予读取。</translation>
    </message>
    <message>
        <source>The log names something that is no plain file: it is not read.</source>
        <translation>日志引用的不是普通文件：不予读取。</translation>
    </message>
    <message>
        <source>The file that the log names is no picture: it was not kept.</source>
        <translation>日志引用的文件不是图片：未予保存。</translation>
    </message>
    <message>
        <source>The file that the log names is too large to be kept.</source>
        <translation>日志引用的图片文件过大，未予保存。</translation>
    </message>
    <message>
        <source>One record names more pictures than are read: this one was not.</source>
        <translation>一条记录引用的图片超过读取上限：本图片未读取。</translation>
    </message>
    <message>
        <source>The file that the log names could not be read at import.</source>
        <translation>日志引用的图片文件在导入时无法读取。</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>cannot be read: quarantine</source>
        <translation>无法读取：将被隔离</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>Line</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>ui::ProgressWords</name>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>剩余 %1 小时</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Importing %1: recognising it.</source>
        <translation>正在导入 %1：识别格式。</translation>
    </message>
    <message>
        <source>Importing %1: %2 %, %3 rows.</source>
        <translation>正在导入 %1：%2%，已存 %3 行。</translation>
    </message>
    <message>
        <source>Importing %1: %2 %, %3 rows, %4.</source>
        <translation>正在导入 %1：%2%，已存 %3 行，%4。</translation>
    </message>
    <message>
        <source>%1 was stopped: %2 rows are kept. Imported again, it goes on behind them.</source>
        <translation>%1 已停止，已存的 %2 行保留；再次导入时从其后继续。</translation>
    </message>
    <message>
        <source>%1 was stopped before its first rows were stored.</source>
        <translation>%1 已停止，尚未存入任何行。</translation>
    </message>
</context>
<context>
    <name>ui::QuarantineDock</name>
    <message>
        <source>Edit a copy</source>
        <translation>编辑副本</translation>
    </message>
    <message>
        <source>Reveal what is masked</source>
        <translation>显示被遮盖的内容</translation>
    </message>
    <message>
        <source>Open what it became</source>
        <translation>打开修复后的生成记录</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Reveal personal information</source>
        <translation>显示个人信息</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Why do you need to see it? The reason is recorded.</source>
        <translation>填写查看理由，理由将被记录。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>须填写理由。</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>记录理由</translation>
    </message>
    <message>
        <source>Mended: what it holds was there already.</source>
        <translation>已修复：其中内容此前已导入。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>The record has %1 bytes, too many to be edited here. Mend it in a file, and import that from the command line: vermilionctl quarantine mend %2 --file FILE</source>
        <translation>该记录有 %1 字节，过长，无法在此编辑。请在文件中修复后用命令行导入：vermilionctl quarantine mend %2 --file FILE</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>读取记录</translation>
    </message>
    <message numerus="yes">
        <source>Mended: %Ln generation(s) imported. The original stays in quarantine.</source>
        <translation>
            <numerusform>已修复：导入 %Ln 条生成记录。原始记录仍保留在隔离区。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended: what it holds was there already. The original stays in quarantine.</source>
        <translation>已修复：其中内容此前已导入。原始记录仍保留在隔离区。</translation>
    </message>
    <message>
        <source>Trying the records again</source>
        <translation>重试隔离记录</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Trying %1 of %2 records again</source>
        <translation>正在重试第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Reading the quarantine</source>
        <translation>读取隔离区</translation>
    </message>
    <message>
        <source>Nothing in quarantine from %1.</source>
        <translation>%1 没有被隔离的记录。</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>显示全部文件</translation>
    </message>
    <message>
        <source>Nothing in quarantine. Every record was read. What cannot be read is kept here, with its line, byte and reason.</source>
        <translation>隔离区为空，所有记录均已读取。无法读取的记录会保留在此，并注明行号、字节位置和原因。</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Quarantine: %1 wait, %2 mended</source>
        <translation>隔离区：待处理 %1 条，已修复 %2 条</translation>
    </message>
    <message>
        <source>Quarantine: %1 wait</source>
        <translation>隔离区：待处理 %1 条</translation>
    </message>
    <message>
        <source>Reasons of quarantine</source>
        <translation>隔离原因</translation>
    </message>
    <message>
        <source>Quarantined records</source>
        <translation>已隔离记录</translation>
    </message>
</context>
<context>
    <name>ui::QuarantineGroups</name>
    <message>
        <source>All reasons</source>
        <translation>全部原因</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已修复</translation>
    </message>
</context>
<context>
    <name>ui::QuarantineModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>mended → G-%1</source>
        <translation>已修复 → G-%1</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::QuarantineWords</name>
    <message>
        <source>longer than the limit</source>
        <translation>超出长度上限</translation>
    </message>
    <message>
        <source>The record is longer than is held in memory. Split it where it is written, or mend it from the command line.</source>
        <translation>记录超出可载入内存的长度。请在写入端拆分，或用命令行修复。</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>The record ends before it is whole. The log was cut off, or the file was still being written.</source>
        <translation>记录没有写完就结束：日志被截断，或导入时文件仍在写入。</translation>
    </message>
    <message>
        <source>the archive is damaged here</source>
        <translation>压缩包在此处损坏</translation>
    </message>
    <message>
        <source>The archive is damaged here, and nothing behind this place could be read. Fetch it again.</source>
        <translation>压缩包在此处损坏，其后的内容无法读取。请重新获取该文件。</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>Bytes of the record are no valid text. It was written in another encoding, or is damaged.</source>
        <translation>记录中有字节不是有效文字：可能采用其他编码，或已损坏。</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>More brackets stand inside brackets than any log needs.</source>
        <translation>括号嵌套层数超出日志的正常需要。</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>The record is not valid JSON.</source>
        <translation>记录不是有效的 JSON。</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>The record is valid JSON, but no object: it names nothing.</source>
        <translation>记录是有效的 JSON，但不是对象，没有字段名。</translation>
    </message>
    <message>
        <source>more or fewer fields than the header</source>
        <translation>列数与表头不符</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than the header. A delimiter or a quotation mark inside a field is often the cause.</source>
        <translation>该行的列数与表头不符，常见原因是字段中含有分隔符或引号。</translation>
    </message>
    <message>
        <source>holds no generation</source>
        <translation>不含生成记录</translation>
    </message>
    <message>
        <source>The record can be read and holds no call of a model.</source>
        <translation>记录可以读取，但其中没有模型调用。</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>格式未知</translation>
    </message>
    <message>
        <source>The record is unlike any format that is known. A newer version may know it: try again then.</source>
        <translation>记录不属于任何已知格式。新版本可能支持，升级后可重试。</translation>
    </message>
    <message>
        <source>this byte is no valid text</source>
        <translation>此字节不是有效文字</translation>
    </message>
    <message>
        <source>a control character stands inside a text; it must be written as an escape</source>
        <translation>文字中有控制字符，须写成转义形式</translation>
    </message>
    <message>
        <source>this backslash escapes nothing; a real one is written twice</source>
        <translation>此反斜杠后的转义无效；如为反斜杠本身，应写两个</translation>
    </message>
    <message>
        <source>a name in quotation marks must stand here</source>
        <translation>此处应为加引号的字段名</translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <translation>此处缺少冒号</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here, or a quotation mark before it is not escaped</source>
        <translation>此处缺少逗号或右括号，或前面的引号没有转义</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>此处缺少值</translation>
    </message>
    <message>
        <source>this number is not written as JSON has it</source>
        <translation>此数字的写法不符合 JSON</translation>
    </message>
    <message>
        <source>this word needs quotation marks, or is none that JSON knows</source>
        <translation>此词须加引号，或不是 JSON 的关键字</translation>
    </message>
    <message>
        <source>this bracket closes another one than is open</source>
        <translation>此右括号与左括号不配对</translation>
    </message>
    <message>
        <source>brackets are nested too deeply from here on</source>
        <translation>从此处起括号嵌套过深</translation>
    </message>
    <message>
        <source>the text ends here, and something is still open</source>
        <translation>内容到此结束，但仍有未闭合的部分</translation>
    </message>
    <message>
        <source>the record is whole before this place, and more follows</source>
        <translation>记录在此之前已完整，其后还有多余内容</translation>
    </message>
    <message>
        <source>The record has %1 bytes, more than are held in memory. Its first %2 are shown, as the workspace keeps them.</source>
        <translation>该记录有 %1 字节，超出可载入内存的长度。以下为工作区保存的前 %2 字节。</translation>
    </message>
    <message>
        <source>The file is no longer where it was imported from. Of %1 bytes the first %2 are shown, as the workspace keeps them.</source>
        <translation>文件已不在导入时的位置。该记录有 %1 字节，以下为工作区保存的前 %2 字节。</translation>
    </message>
    <message>
        <source>The file cannot be read as it was imported. Of %1 bytes the first %2 are shown, as the workspace keeps them.</source>
        <translation>无法按导入时的样子读取文件。该记录有 %1 字节，以下为工作区保存的前 %2 字节。</translation>
    </message>
    <message>
        <source>A piece is shown: %1 of %2 bytes, from byte %3 on.</source>
        <translation>仅显示一部分：共 %2 字节中的 %1 字节，从第 %3 字节起。</translation>
    </message>
    <message numerus="yes">
        <source>Can be imported: %Ln generation(s). Prompt %1 characters, output %2 characters, %3 findings.</source>
        <translation>
            <numerusform>可以导入：%Ln 条生成记录。提示 %1 字，输出 %2 字，命中 %3 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same record was imported before; it is not added again.</source>
        <translation>相同的记录此前已导入，不会重复添加。</translation>
    </message>
    <message>
        <source>%1 records tried again: %2 imported, %3 still cannot be read.</source>
        <translation>已重试 %1 条：导入 %2 条，仍无法读取 %3 条。</translation>
    </message>
    <message>
        <source>Of %1 the file is no longer as it was imported.</source>
        <translation>其中 %1 条的文件已不是导入时的样子。</translation>
    </message>
</context>
<context>
    <name>ui::QueryBar</name>
    <message>
        <source>No query is saved yet</source>
        <translation>尚无保存的查询</translation>
    </message>
    <message>
        <source>Save this query…</source>
        <translation>保存此查询…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, OR, -without, service:chat, risk:A.1, day:2026-11 …</source>
        <translation>字词、“短语”、OR、-排除、服务：chat、风险：A.1、日期：2026-11 …</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>/ goes here, Return asks, Up brings back what was asked, Ctrl+Space completes</source>
        <translation>按 / 到此，回车查询，↑ 找回查询过的内容，Ctrl+空格 补全</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>查询语法</translation>
    </message>
</context>
<context>
    <name>ui::QueryHelp</name>
    <message>
        <source>The query language</source>
        <translation>查询语法</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>filing refund</source>
        <translation>备案 退款</translation>
    </message>
    <message>
        <source>both, anywhere in prompt and output</source>
        <translation>两者都有，在提示或输出中任意位置</translation>
    </message>
    <message>
        <source>&quot;filing number&quot;</source>
        <translation>&quot;备案 编号&quot;</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>前后相连</translation>
    </message>
    <message>
        <source>a word that begins so</source>
        <translation>以此开头的词</translation>
    </message>
    <message>
        <source>one of them; AND binds tighter</source>
        <translation>有其一即可；AND 优先</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>不含</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>括号表示分组</translation>
    </message>
    <message>
        <source>at most 20 characters apart</source>
        <translation>相距不超过 20 字</translation>
    </message>
    <message>
        <source>in that text only</source>
        <translation>只在提示或输出中查找</translation>
    </message>
    <message>
        <source>a comma: one of these values</source>
        <translation>逗号：取值之一即可</translation>
    </message>
    <message>
        <source>Simplified and traditional, upper and lower case, full and half width find each other. Full-width punctuation is understood.</source>
        <translation>简体与繁体、大写与小写、全角与半角可互相查到。可用全角标点。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>ui::QueryWords</name>
    <message>
        <source>prompt blocked</source>
        <translation>提示被拦截</translation>
    </message>
    <message>
        <source>output blocked</source>
        <translation>输出被拦截</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>模型拒答</translation>
    </message>
    <message>
        <source>error</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Output in the log</source>
        <translation>已输出</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>年龄段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>service; * stands for anything: ch*</source>
        <translation>服务；* 代表任意字符：ch*</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>user, by pseudonym: u-7f3a</source>
        <translation>用户假名：u-7f3a</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>request id of the log</source>
        <translation>日志中的请求编号</translation>
    </message>
    <message>
        <source>A.1, A.1.f, any, none</source>
        <translation>A.1、A.1.f、any（有）、none（无）</translation>
    </message>
    <message>
        <source>2026-11-23, 2026-11, 2026-11-01..2026-11-23</source>
        <translation>2026-11-23、2026-11、2026-11-01..2026-11-23</translation>
    </message>
    <message>
        <source>prompt, output, refusal, error, any, none</source>
        <translation>prompt、output、refusal、error、any（有）、none（无）</translation>
    </message>
    <message>
        <source>yes, no: whether the log holds an output</source>
        <translation>yes、no：日志中是否有输出</translation>
    </message>
    <message>
        <source>confirmed, not_a_problem, second_opinion, any, none</source>
        <translation>confirmed、not_a_problem、second_opinion、any、none</translation>
    </message>
    <message>
        <source>rule that found something</source>
        <translation>命中的规则</translation>
    </message>
    <message>
        <source>why the model stopped</source>
        <translation>模型停止的原因</translation>
    </message>
    <message>
        <source>age band of the log</source>
        <translation>日志中的年龄段</translation>
    </message>
    <message>
        <source>imported file: number or a piece of its path</source>
        <translation>导入的文件：编号或部分路径</translation>
    </message>
    <message>
        <source>number of a generation: G-42</source>
        <translation>生成记录编号：G-42</translation>
    </message>
    <message>
        <source>any</source>
        <translation>有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>trace: a call with its retries and steps</source>
        <translation>追踪标识：同一次调用及其重试、各步骤</translation>
    </message>
    <message>
        <source>%1 Choose one from the list (Ctrl+Space).</source>
        <translation>%1请从列表中选择（Ctrl+Space）。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>category that a classifier says yes to, any, none</source>
        <translation>分类器判定的类别、any、none</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>%1, severity %2: %3</source>
        <translation>%1，严重程度 %2：%3</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Raw record</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>缩进</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPane</name>
    <message>
        <source>User, earlier</source>
        <translation>用户（前文）</translation>
    </message>
    <message>
        <source>Model, earlier</source>
        <translation>模型（前文）</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>finish: %1</source>
        <translation>结束原因：%1</translation>
    </message>
    <message>
        <source>no time in the log</source>
        <translation>日志中无时间</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>年龄 %1</translation>
    </message>
    <message>
        <source>%1 @ byte %2</source>
        <translation>%1 @ 字节 %2</translation>
    </message>
    <message>
        <source>blocked upstream: %1</source>
        <translation>上游已拦截：%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>Text or raw record</source>
        <translation>正文或原始记录</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>生成内容</translation>
    </message>
    <message>
        <source>Found by the query</source>
        <translation>查询命中</translation>
    </message>
    <message>
        <source>The current highlight is not masked.</source>
        <translation>当前标记未遮盖。</translation>
    </message>
    <message>
        <source>Reveal personal information</source>
        <translation>显示个人信息</translation>
    </message>
    <message>
        <source>Why do you need to see it? The reason is recorded.</source>
        <translation>填写查看理由，理由将被记录。</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>记录理由</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>None in particular</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The report draft prints the newest note on each of these.</source>
        <translation>报告草稿采用每个主题下最新的备注。</translation>
    </message>
</context>
<context>
    <name>ui::ReasonWords</name>
    <message>
        <source>“%1” stands near it</source>
        <translation>附近有“%1”</translation>
    </message>
    <message>
        <source>none of the excluded words stands near it</source>
        <translation>附近没有排除词</translation>
    </message>
    <message>
        <source>all of the required words are there</source>
        <translation>所需词语全部出现</translation>
    </message>
    <message>
        <source>“%1” is there</source>
        <translation>文中有“%1”</translation>
    </message>
    <message>
        <source>none of the excluded words is there</source>
        <translation>文中没有排除词</translation>
    </message>
    <message numerus="yes">
        <source>the rule matches %n time(s)</source>
        <translation>
            <numerusform>规则命中 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>the text is in the rule&apos;s language</source>
        <translation>文本语言与规则一致</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>拒答</translation>
    </message>
    <message>
        <source>news</source>
        <translation>新闻报道</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>医疗健康</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法律法规</translation>
    </message>
    <message>
        <source>%1 because of “%2”</source>
        <translation>%1（上下文“%2”）</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 for %2: “%3”</source>
        <translation>%1（%2：“%3”）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>命中词条：%1</translation>
    </message>
    <message>
        <source>Expressions of the rule: %1</source>
        <translation>命中第 %1 条表达式</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>满足条件：%1</translation>
    </message>
    <message>
        <source>Score from %1: %2</source>
        <translation>分值由 %1 起：%2</translation>
    </message>
</context>
<context>
    <name>ui::RecordPane</name>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1，第 %2 行，字节 %3</translation>
    </message>
    <message>
        <source>; the fault is %1 bytes further on</source>
        <translation>；问题在其后 %1 字节处</translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <translation>标出处：%1。</translation>
    </message>
    <message>
        <source>A mended copy was imported as G-%1; this is the original.</source>
        <translation>修复后的副本已导入为 G-%1，此为原始记录。</translation>
    </message>
    <message>
        <source>A mended copy was imported; this is the original.</source>
        <translation>修复后的副本已导入，此为原始记录。</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>读取记录</translation>
    </message>
    <message>
        <source>The record as it stands in the file</source>
        <translation>文件中的原始记录</translation>
    </message>
</context>
<context>
    <name>ui::RegistryActions</name>
    <message>
        <source>Keeping the service</source>
        <translation>保存服务</translation>
    </message>
    <message>
        <source>Service added</source>
        <translation>服务已添加</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>服务已更改</translation>
    </message>
    <message>
        <source>Keeping the item</source>
        <translation>保存条目</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>条目已添加</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>条目已更改</translation>
    </message>
    <message>
        <source>This version of the program does not know this kind of item.</source>
        <translation>此版本程序不支持该类条目。</translation>
    </message>
    <message>
        <source>Recording the event</source>
        <translation>记录事项</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>事项已记录</translation>
    </message>
    <message>
        <source>Marking the duty as done</source>
        <translation>标记义务已履行</translation>
    </message>
    <message>
        <source>Duty marked as done</source>
        <translation>义务已标为已履行</translation>
    </message>
</context>
<context>
    <name>ui::RegistryDetail</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>整个公司</translation>
    </message>
    <message>
        <source>Choose a row to see what is next about it, and why.</source>
        <translation>选择一行，查看下一项义务及其依据。</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>添加条目…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Record event…</source>
        <translation>记录事项…</translation>
    </message>
    <message>
        <source>Duty done…</source>
        <translation>履行义务…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What is known and what is next</source>
        <translation>现有信息和下一项义务</translation>
    </message>
</context>
<context>
    <name>ui::RegistryEventModel</name>
    <message>
        <source>Written down %1</source>
        <translation>记录于 %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Duty done</source>
        <translation>履行日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>审核员</translation>
    </message>
</context>
<context>
    <name>ui::RegistryFilterBar</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>需办理</translation>
    </message>
    <message>
        <source>In preparation or with the authority</source>
        <translation>准备中或办理中</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Cancelled or not required</source>
        <translation>已注销或无需办理</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Day as of which the register is seen (Asia/Shanghai)</source>
        <translation>查看台账的基准日（北京时间）</translation>
    </message>
</context>
<context>
    <name>ui::RegistryModel</name>
    <message>
        <source>The whole company</source>
        <translation>整个公司</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>终止于 %1</translation>
    </message>
    <message>
        <source>This rule is not from its official wording. Confirm it with counsel before relying on it.</source>
        <translation>此规则未取自官方原文，采用前须法务确认。</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>须法务确认</translation>
    </message>
    <message>
        <source>What</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Next duty</source>
        <translation>下一项义务</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>ui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Edit item or service</source>
        <translation>编辑条目或服务</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>记录事项</translation>
    </message>
    <message>
        <source>Mark duty as done</source>
        <translation>将义务标为已履行</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) action</source>
        <translation>
            <numerusform>%n 个需办理</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>读取台账</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed.</source>
        <translation>以只读方式打开，不能更改。</translation>
    </message>
    <message>
        <source>As of %1, not as of today.</source>
        <translation>截至 %1，并非今天。</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Services, filings and licences are kept here, with what is due next.</source>
        <translation>此处登载服务、备案和许可证，以及各自的下一项义务。</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>添加服务…</translation>
    </message>
    <message>
        <source>No clock that an event started runs for this item.</source>
        <translation>此条目没有由事项启动的时限在计时。</translation>
    </message>
    <message>
        <source>Services and what each has to keep valid</source>
        <translation>各项服务及其须保持有效的备案和许可证</translation>
    </message>
</context>
<context>
    <name>ui::RegistryWords</name>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>无需办理</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Public in mainland China</source>
        <translation>境内公众</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>仅内部使用</translation>
    </message>
    <message>
        <source>App or site</source>
        <translation>应用或网站</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>App or site, and API</source>
        <translation>应用或网站，以及 API</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>服务提供者</translation>
    </message>
    <message>
        <source>Technical supporter</source>
        <translation>服务技术支持者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>End of service</source>
        <translation>终止服务</translation>
    </message>
    <message>
        <source>Cause for a security assessment</source>
        <translation>出现须作安全评估的情形</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已取得</translation>
    </message>
    <message>
        <source>Renewal applied for</source>
        <translation>已申请延续</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已延续</translation>
    </message>
    <message>
        <source>Annual report submitted</source>
        <translation>已报送年报</translation>
    </message>
    <message>
        <source>Verified or assessed</source>
        <translation>已核验或评估</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The number does not look like the numbers of its kind. Compare it with the certificate.</source>
        <translation>编号与该类编号的格式不符，与证书核对。</translation>
    </message>
    <message>
        <source>It is in force but has no number.</source>
        <translation>状态为有效，但没有编号。</translation>
    </message>
    <message>
        <source>Items of this kind expire, but no last day is recorded.</source>
        <translation>此类条目有有效期，但未记录到期日。</translation>
    </message>
    <message>
        <source>Nobody has checked that the number is shown on the site or in the app.</source>
        <translation>尚未核查网站或应用中是否公示编号。</translation>
    </message>
    <message numerus="yes">
        <source>about %n working day(s) late</source>
        <translation>
            <numerusform>逾期约 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>逾期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n working day(s) left</source>
        <translation>
            <numerusform>剩余约 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>剩余 %n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>no rule sets a day</source>
        <translation>规则未规定日期</translation>
    </message>
    <message>
        <source>statutory</source>
        <translation>法定</translation>
    </message>
    <message>
        <source>the law gives no number</source>
        <translation>法规未规定具体期限</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>internal target</source>
        <translation>内部目标</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>expected of the authority</source>
        <translation>主管部门办理时限</translation>
    </message>
</context>
<context>
    <name>ui::ReportPane</name>
    <message>
        <source>The report draft of a case is shown here.</source>
        <translation>此处显示事件的报告草稿。</translation>
    </message>
    <message>
        <source>A network incident is reported on the authority&apos;s own form. Its steps and clocks are kept here; there is no draft yet.</source>
        <translation>网络安全事件使用主管部门规定的表格报告。此处记录其步骤和时限，暂无草稿。</translation>
    </message>
    <message>
        <source>Drafting the report</source>
        <translation>生成报告草稿</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>内容齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing</source>
        <translation>
            <numerusform>尚缺 %n 项内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report draft</source>
        <translation>导出报告草稿</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Report draft written: %1</source>
        <translation>报告草稿已写入：%1</translation>
    </message>
    <message>
        <source>Reading the reporting unit</source>
        <translation>读取报告单位</translation>
    </message>
    <message>
        <source>Keeping the reporting unit</source>
        <translation>保存报告单位</translation>
    </message>
    <message>
        <source>Report draft</source>
        <translation>报告草稿</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Reporting unit…</source>
        <translation>报告单位…</translation>
    </message>
    <message>
        <source>Text of the report draft</source>
        <translation>报告草稿正文</translation>
    </message>
</context>
<context>
    <name>ui::ResultModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Decide: confirmed</source>
        <translation>判定：确认</translation>
    </message>
    <message>
        <source>Decide: not a problem</source>
        <translation>判定：无问题</translation>
    </message>
    <message>
        <source>Decide: second opinion</source>
        <translation>判定：复核</translation>
    </message>
    <message>
        <source>Undo decision</source>
        <translation>撤销判定</translation>
    </message>
    <message>
        <source>Redo decision</source>
        <translation>恢复判定</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>下一处标记</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>上一处标记</translation>
    </message>
    <message>
        <source>Choose the risk code</source>
        <translation>选择风险代码</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>填写备注</translation>
    </message>
    <message>
        <source>Reveal masked personal information</source>
        <translation>显示已遮盖的个人信息</translation>
    </message>
    <message>
        <source>Text or raw record</source>
        <translation>正文或原始记录</translation>
    </message>
    <message>
        <source>Open an incident from this item</source>
        <translation>由此条建立事件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Choose a risk code first (R): a confirmed problem needs one.</source>
        <translation>先选择风险代码（R）：确认问题时必填。</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <translation>记录判定</translation>
    </message>
    <message>
        <source>G-%1: %2</source>
        <translation>G-%1：%2</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的判定</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可恢复的判定</translation>
    </message>
    <message>
        <source>Undone: G-%1</source>
        <translation>已撤销：G-%1</translation>
    </message>
    <message>
        <source>Redone: G-%1</source>
        <translation>已恢复：G-%1</translation>
    </message>
    <message>
        <source>Reading the raw record</source>
        <translation>读取原始记录</translation>
    </message>
    <message>
        <source>risk: %1</source>
        <translation>风险：%1</translation>
    </message>
    <message>
        <source>service: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>day: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Reading the queue</source>
        <translation>读取队列</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. Imported logs that rules flag come here.</source>
        <translation>没有待判定的内容。已导入日志中被规则标记的内容会列在此处。</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>导入日志</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>此处无内容。</translation>
    </message>
    <message>
        <source>Open for reading only: decisions cannot be recorded.</source>
        <translation>以只读方式打开，不能记录判定。</translation>
    </message>
    <message>
        <source>Reading the generation</source>
        <translation>读取生成内容</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>无待判定内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln 条待判定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest %2 d</source>
        <translation>%1，最早 %2 天前</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Flagged generations</source>
        <translation>被标记的生成内容</translation>
    </message>
    <message>
        <source>Show or blur the pictures</source>
        <translation>显示或模糊图片</translation>
    </message>
    <message>
        <source>Picture in full size</source>
        <translation>查看图片原图</translation>
    </message>
    <message>
        <source>No picture is shown. B shows those of this generation.</source>
        <translation>图片均处于模糊状态。按 B 显示本条记录的图片。</translation>
    </message>
    <message>
        <source>Only what rules found</source>
        <translation>仅看规则发现的</translation>
    </message>
    <message>
        <source>Only what models alone flag</source>
        <translation>仅看模型单独标记的</translation>
    </message>
    <message>
        <source>Only what is unsafe by its score</source>
        <translation>仅看评分为不安全的</translation>
    </message>
    <message>
        <source>found by rules</source>
        <translation>规则发现</translation>
    </message>
    <message>
        <source>flagged by models alone</source>
        <translation>仅模型标记</translation>
    </message>
    <message>
        <source>score from %1</source>
        <translation>评分 ≥ %1</translation>
    </message>
    <message>
        <source>What speaks for this is marked already.</source>
        <translation>支持该判断的位置已标出。</translation>
    </message>
    <message>
        <source>Looking for the places that spoke for it…</source>
        <translation>正在查找支持该判断的位置…</translation>
    </message>
    <message>
        <source>Looking for places</source>
        <translation>查找位置</translation>
    </message>
    <message>
        <source>No place stands out.</source>
        <translation>没有突出的位置。</translation>
    </message>
    <message>
        <source>Find what spoke for an estimate</source>
        <translation>查找支持估计的位置</translation>
    </message>
</context>
<context>
    <name>ui::RuleModel</name>
    <message>
        <source>%1, risk %2, %3</source>
        <translation>%1，风险 %2，%3</translation>
    </message>
    <message>
        <source>Terms and regular expressions</source>
        <translation>词语和正则表达式</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式数</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>How often officers decided that it is not a problem</source>
        <translation>审核员判定为“无问题”的次数</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>不认可</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>样例</translation>
    </message>
</context>
<context>
    <name>ui::RuleSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>prompts and outputs</source>
        <translation>提示和输出</translation>
    </message>
    <message>
        <source>prompts only</source>
        <translation>仅提示</translation>
    </message>
    <message>
        <source>outputs only</source>
        <translation>仅输出</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另涉风险</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>检测范围</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Findings so far</source>
        <translation>累计命中</translation>
    </message>
    <message>
        <source>Rule id</source>
        <translation>规则编号</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Samples in which it must find something</source>
        <translation>应命中样例</translation>
    </message>
    <message>
        <source>Samples in which it must not</source>
        <translation>不应命中样例</translation>
    </message>
    <message>
        <source>The stored file of this pack no longer passes as a pack. Its findings stay.</source>
        <translation>该规则包的存储文件已不是有效的规则包。原有命中保留。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>收录时间</translation>
    </message>
    <message>
        <source>File hash (SHA-256)</source>
        <translation>文件哈希（SHA-256）</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 in %2 generations</source>
        <translation>%1 处，涉及 %2 条内容</translation>
    </message>
    <message>
        <source>%1 confirmed, %2 not a problem</source>
        <translation>属实 %1，无问题 %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>%1 findings in %2 generations; %3 of them nothing else flags: they would come into the queue.</source>
        <translation>命中 %1 处，涉及 %2 条内容；其中 %3 条没有其他规则标记，启用后将进入待审队列。</translation>
    </message>
    <message>
        <source>Of %1 decided, %2 were confirmed.</source>
        <translation>其中已处置 %1 条，属实 %2 条。</translation>
    </message>
    <message>
        <source>Officers decided</source>
        <translation>审核结论</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>it finds, but nothing comes into a queue</source>
        <translation>照常命中，但不进入待审队列</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Rules that found nothing</source>
        <translation>从未命中的规则</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message numerus="yes">
        <source>How it did: %1, %n row(s), measured on %2; with intervals of 95 %</source>
        <translation>
            <numerusform>效果：%1，%n 行，测于 %2；附 95 % 区间</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Switch pack on or off</source>
        <translation>启用或停用规则包</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>试测文本</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>读取规则</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pack(s) on</source>
        <translation>
            <numerusform>%n 个规则包，已启用 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only: packs cannot be switched.</source>
        <translation>以只读方式打开，不能启用或停用规则包。</translation>
    </message>
    <message>
        <source>Rule packs say what is looked for in logs. None is known to this workspace yet.</source>
        <translation>规则包规定在日志中检测哪些内容。本工作区尚未收录规则包。</translation>
    </message>
    <message>
        <source>Use the packs of the program</source>
        <translation>使用程序自带的规则包</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switching the pack</source>
        <translation>切换规则包</translation>
    </message>
    <message>
        <source>Making the packs known</source>
        <translation>收录规则包</translation>
    </message>
    <message>
        <source>Switching a pack leaves stored findings as they are until they are scanned again; new imports follow it.</source>
        <translation>启用或停用规则包不改变已有命中，重新扫描后才更新；此后的导入按新规则进行。</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation>包内规则</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>规则说明</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) scanned again: %1 findings new, %2 withdrawn.</source>
        <translation>
            <numerusform>已重新扫描 %n 条生成记录：新增命中 %1 处，撤回 %2 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is scanned stays so; the next scan goes on from there.</source>
        <translation>已停止。已扫描的部分有效，下次扫描从此处继续。</translation>
    </message>
    <message>
        <source>Scanning again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Scanning again: %L1 of %L2 generations</source>
        <translation>正在重新扫描：%L1 / %L2 条生成记录</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln generation(s) were scanned with earlier rules.</source>
        <translation>
            <numerusform>%Ln 条生成记录是用以前的规则扫描的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Try pack on stored generations</source>
        <translation>用已存内容回测规则包</translation>
    </message>
    <message>
        <source>Run pack in shadow</source>
        <translation>试运行规则包</translation>
    </message>
    <message>
        <source>Scan stored generations with the rules of now</source>
        <translation>用现行规则重新扫描已存内容</translation>
    </message>
    <message>
        <source>The pack is on: new imports look for it.</source>
        <translation>规则包已启用：新导入的内容按其扫描。</translation>
    </message>
    <message>
        <source>The pack is in shadow: it finds in new imports, but nothing comes into a queue.</source>
        <translation>规则包已进入试运行：在新导入的内容中照常命中，但不进入待审队列。</translation>
    </message>
    <message>
        <source>The pack is off: stored findings stay, new imports no longer look for it.</source>
        <translation>规则包已停用：已有命中保留，新导入的内容不再按其扫描。</translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n 个未回测</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>回测…</translation>
    </message>
    <message>
        <source>What it would change among the stored generations</source>
        <translation>它会在已存内容中带来哪些变化</translation>
    </message>
    <message>
        <source>Run in shadow</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>It finds, but nothing comes into a queue</source>
        <translation>照常命中，但不进入待审队列</translation>
    </message>
    <message>
        <source>Keyword library audit…</source>
        <translation>关键词库核查…</translation>
    </message>
    <message>
        <source>Reading the standard&apos;s figures</source>
        <translation>读取标准要求的数字</translation>
    </message>
</context>
<context>
    <name>ui::RulesWords</name>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n 通过</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fail</source>
        <translation>%2 中 %1 未过</translation>
    </message>
</context>
<context>
    <name>ui::SampleModel</name>
    <message>
        <source>passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>finds it</source>
        <translation>应命中</translation>
    </message>
    <message>
        <source>leaves it</source>
        <translation>不应命中</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2 命中“%1”</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing; but %1</source>
        <translation>无；但 %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The rule should</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>命中内容</translation>
    </message>
</context>
<context>
    <name>ui::SavedFormatsDialog</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Kept formats</source>
        <translation>已保存的格式</translation>
    </message>
    <message>
        <source>Imports try these on files that no built-in format knows well. What was imported with one that is removed stays.</source>
        <translation>遇到内置格式无法可靠识别的文件时，导入会尝试这些格式。移除格式后，此前用它导入的内容保留不变。</translation>
    </message>
    <message>
        <source>Reading the formats</source>
        <translation>读取格式</translation>
    </message>
    <message>
        <source>No formats are kept. Describe one from a file that no format knows.</source>
        <translation>尚未保存格式。可从无法识别的文件描述一种格式。</translation>
    </message>
    <message>
        <source>Removing the format</source>
        <translation>移除格式</translation>
    </message>
</context>
<context>
    <name>ui::SavedFormatsModel</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Id and version</source>
        <translation>标识与版本</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>保存人</translation>
    </message>
</context>
<context>
    <name>ui::ServiceDialog</name>
    <message>
        <source>Add service</source>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As the logs call it, so that calls and filings meet.</source>
        <translation>与日志中的名称一致，以便将调用与备案对应。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>By an app or by an API: both count (Interim Measures, Art. 22(2)).</source>
        <translation>通过应用或 API 提供均属提供服务（《暂行办法》第二十二条第二项）。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>提供方式</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>上线日期</translation>
    </message>
    <message>
        <source>The filing clocks start here.</source>
        <translation>备案时限由此起算。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>The last day of service. Empty: it runs.</source>
        <translation>服务的最后一日。留空则仍在提供。</translation>
    </message>
    <message>
        <source>Which rules apply, and why</source>
        <translation>适用哪些规则及理由</translation>
    </message>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation>日期按 2026-11-23 的格式填写。</translation>
    </message>
    <message>
        <source>It ended before it started.</source>
        <translation>终止日期早于上线日期。</translation>
    </message>
</context>
<context>
    <name>ui::SourceModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>importing, %1 %</source>
        <translation>正在导入，%1%</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>生成记录</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>%1, recognised by: %2</source>
        <translation>%1，识别依据：%2</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>此前已导入</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>This very file was imported before: nothing was added.</source>
        <translation>该文件此前已导入，本次未新增任何内容。</translation>
    </message>
    <message>
        <source>Replaced by a later import of the same file</source>
        <translation>已被同一文件的后续导入取代</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) hold no call of a model; nothing of them is kept.</source>
        <translation>
            <numerusform>另有 %n 条记录不含模型调用，内容未保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartScreen</name>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>从列表中移除，文件保留</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermilion</translation>
    </message>
    <message>
        <source>Review flagged outputs, report incidents, keep filings and licences, answer an inspection: from your logs, on this machine.</source>
        <translation>审核被标记的输出，报告事件，管理备案和许可证，配合监督检查：依据自有日志，在本机完成。</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>A workspace with invented logs, cases and filings, made in a moment</source>
        <translation>含虚构日志、事件和备案的工作区，即时生成</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program denies itself every network connection when it starts.</source>
        <translation>数据不离开本机：程序启动时即禁止自身的一切网络连接。</translation>
    </message>
</context>
<context>
    <name>ui::StateView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
    <message>
        <source>Nothing fits the filter %1.</source>
        <translation>没有符合条件“%1”的内容。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除条件</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>coverage %1 %</source>
        <translation>覆盖率 %1%</translation>
    </message>
    <message>
        <source>Share of the logged calls whose text is held here</source>
        <translation>日志所载调用中留有文本的比例</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarantined</source>
        <comment>lines of a log</comment>
        <translation>
            <numerusform>%Ln 行已隔离</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that could not be read, each with file, line and reason</source>
        <translation>无法读取的行，均注明文件、行号和原因</translation>
    </message>
    <message>
        <source>The chain of every event, each sealed by the hash of the one before</source>
        <translation>由全部记录组成的审计链，每条以前一条的哈希封存</translation>
    </message>
    <message>
        <source>checking the chain</source>
        <translation>正在校验审计链</translation>
    </message>
    <message>
        <source>chain intact</source>
        <translation>审计链完整</translation>
    </message>
    <message>
        <source>chain broken</source>
        <translation>审计链已断裂</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop; what is done so far is kept</source>
        <translation>停止，已完成的部分保留</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ui::StepDialog</name>
    <message>
        <source>Record step: %1</source>
        <translation>记录步骤：%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>A ticket, a receipt number, or records such as G-42</source>
        <translation>工单、回执编号，或 G-42 等记录</translation>
    </message>
    <message>
        <source>Recorded %1 by %2. What you record now replaces it; both stay in the timeline.</source>
        <translation>%2 已于 %1 记录。本次记录将取代原记录，两者均保留在时间线中。</translation>
    </message>
</context>
<context>
    <name>ui::StepModel</name>
    <message>
        <source>Not recorded yet</source>
        <translation>尚未记录</translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation>已免除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 份证据</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TestBox</name>
    <message>
        <source>Flagged %1, severity %2</source>
        <translation>已标记 %1，严重程度 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>试测文本</translation>
    </message>
    <message>
        <source>The text with what the rules marked</source>
        <translation>带规则标记的文本</translation>
    </message>
    <message>
        <source>What was found, and why</source>
        <translation>命中内容及理由</translation>
    </message>
    <message>
        <source>No rule is in use, so nothing is looked for: no pack is on, or no rule of the draft can be read.</source>
        <translation>没有可用的规则，不作检测：没有启用的规则包，或草稿中没有可读取的规则。</translation>
    </message>
    <message>
        <source>Type or paste a prompt or an output above to see what the rules mark in it, and why. It is not kept.</source>
        <translation>在上方输入或粘贴提示或输出，查看规则的标记及理由。文本不予保存。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Choose a line to see why.</source>
        <translation>选择一行查看理由。</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>试测的提示</translation>
    </message>
    <message>
        <source>Prompt: type or paste a text</source>
        <translation>提示：输入或粘贴文本</translation>
    </message>
    <message>
        <source>Output to try</source>
        <translation>试测的输出</translation>
    </message>
    <message>
        <source>Output: type or paste a text</source>
        <translation>输出：输入或粘贴文本</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdChart</name>
    <message>
        <source>Threshold %1: %2 generations flagged</source>
        <translation>阈值 %1：标记 %2 条生成记录</translation>
    </message>
    <message>
        <source>What thresholds would mean</source>
        <translation>各阈值的含义</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>generations flagged</source>
        <translation>标记条数</translation>
    </message>
    <message>
        <source>probability said</source>
        <translation>给出的概率</translation>
    </message>
    <message>
        <source>share confirmed</source>
        <translation>确认比例</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdModel</name>
    <message>
        <source>never</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Generations that reach the threshold</source>
        <translation>达到阈值的生成记录</translation>
    </message>
    <message>
        <source>Of them, those in which no rule has found anything</source>
        <translation>其中规则未发现任何问题的</translation>
    </message>
    <message>
        <source>Of decided generations that reach it, the share that officers confirmed</source>
        <translation>达到阈值且已处置的记录中，被确认的比例</translation>
    </message>
    <message>
        <source>Of confirmed generations, the share that reaches it; what nobody looked at is not known</source>
        <translation>被确认的记录中达到阈值的比例；没有人看过的不得而知</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdPane</name>
    <message>
        <source>No classifier is chosen.</source>
        <translation>未选择分类器。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>This category stands for no risk of the standard: it is shown, and flags nothing.</source>
        <translation>该类别不对应标准中的风险：仅供查看，不产生标记。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>统计中…</translation>
    </message>
    <message>
        <source>From %1 on: %2 generations, %3 of them new to the queue.</source>
        <translation>自 %1 起：%2 条生成记录，其中 %3 条为队列新增。</translation>
    </message>
    <message>
        <source>Nothing of this was decided yet: precision and recall are not known.</source>
        <translation>尚无处置记录：精确率和召回率未知。</translation>
    </message>
    <message>
        <source>Of %1 decided generations: precision %2, recall %3 among them.</source>
        <translation>按已处置的 %1 条计算：精确率 %2，其中召回率 %3。</translation>
    </message>
    <message>
        <source>The model has no threshold of its own here: it was taught with too few examples.</source>
        <translation>模型对该类别没有自己的阈值：训练样本太少。</translation>
    </message>
    <message>
        <source>Categories and thresholds</source>
        <translation>类别与阈值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation>采用此阈值</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>This category never counts</source>
        <translation>该类别始终不计入</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>恢复模型默认</translation>
    </message>
</context>
<context>
    <name>ui::TierBar</name>
    <message>
        <source>Scores join what rules found and what models think of the same risk. The tiers are a rule of the house, not of the law.</source>
        <translation>评分综合规则的发现与模型对同一风险的判断。分级是本单位的规则，并非法律规定。</translation>
    </message>
    <message>
        <source>The first bound must not lie above the second.</source>
        <translation>前一界限不得高于后一界限。</translation>
    </message>
    <message>
        <source>Controversial from</source>
        <translation>有争议自</translation>
    </message>
    <message>
        <source>Unsafe from</source>
        <translation>不安全自</translation>
    </message>
    <message>
        <source>Use these bounds</source>
        <translation>采用这些界限</translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message>
        <source>Written down %1</source>
        <translation>记录于 %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>审核员</translation>
    </message>
</context>
<context>
    <name>ui::TitleRow</name>
    <message>
        <source>More actions of this page</source>
        <translation>本页的更多操作</translation>
    </message>
</context>
<context>
    <name>ui::UnitDialog</name>
    <message>
        <source>Reporting unit</source>
        <translation>报告单位</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Every report of this workspace begins with this. An empty field stays a visible gap in the draft.</source>
        <translation>本工作区的每份报告均以此开头。未填的栏目在草稿中显示为空缺。</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Competent department addressed</source>
        <translation>报送的主管部门</translation>
    </message>
</context>
<context>
    <name>ui::WhyEntry</name>
    <message>
        <source>Rule %1 (%2), severity %3, score %4</source>
        <translation>规则 %1（%2），严重程度 %3，得分 %4</translation>
    </message>
    <message>
        <source>Model %1, severity %2, probability %3</source>
        <translation>模型 %1，严重程度 %2，概率 %3</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Why flagged</source>
        <translation>标记理由</translation>
    </message>
</context>
</TS>
