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
    <name>ctl::BundleCommands</name>
    <message>
        <source>Bundle %1: %2, %3 files</source>
        <translation>检查包 %1：%2，%3 个文件</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>未纳入：</translation>
    </message>
    <message>
        <source>Tell the recipient the fingerprint of the key by another way: %1</source>
        <translation>请通过其他途径把公钥指纹告知接收方：%1</translation>
    </message>
    <message>
        <source>A bundle needs --authority, --basis, --from, --to, --good-until, --key and --out.</source>
        <translation>制作检查包需要 --authority、--basis、--from、--to、--good-until、--key 和 --out。</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>Name the bundle: a zip, or the folder of one that was unpacked.</source>
        <translation>请指明检查包：zip 文件，或解包后的文件夹。</translation>
    </message>
    <message>
        <source>%1 for %2, on the ground of %3, good until %4</source>
        <translation>%1，提供给 %2，依据 %3，有效期至 %4</translation>
    </message>
    <message>
        <source>It holds in itself; “bundle verify” compares the signer.</source>
        <translation>自身一致；用“bundle verify”核对签名人。</translation>
    </message>
    <message>
        <source>It does not hold: see “bundle verify”.</source>
        <translation>不一致：见“bundle verify”。</translation>
    </message>
    <message>
        <source>The last day on which it may be used: 2026-12-31.</source>
        <translation>有效期的最后一日：2026-12-31。</translation>
    </message>
    <message>
        <source>A redacted report of a case in scope; may be given more than once.</source>
        <translation>范围内事件的脱敏报告；可多次给出。</translation>
    </message>
    <message>
        <source>A redacted package of a case in scope; may be given more than once.</source>
        <translation>范围内事件的脱敏封装包；可多次给出。</translation>
    </message>
    <message>
        <source>Another file; may be given more than once.</source>
        <translation>其他文件；可多次给出。</translation>
    </message>
    <message>
        <source>Of the names that stand for officers: zh or en (zh).</source>
        <translation>代替审核员姓名的称谓语言：zh 或 en（zh）。</translation>
    </message>
    <message>
        <source>Keep the aliases of officers, and show events of the journal in full.</source>
        <translation>保留审核员代号，并完整列出日志事件。</translation>
    </message>
    <message>
        <source>The secret key to sign with, as “pack key” makes it.</source>
        <translation>签名私钥，由“pack key”生成。</translation>
    </message>
    <message>
        <source>The bundle to write.</source>
        <translation>要写入的检查包。</translation>
    </message>
    <message>
        <source>Make a signed part of the workspace for an inspection.</source>
        <translation>为监督检查制作已签名的工作区部分数据。</translation>
    </message>
    <message>
        <source>Show for whom a bundle is and what is in it.</source>
        <translation>显示检查包的提供对象和内容。</translation>
    </message>
    <message>
        <source>Check a bundle, with a workspace or without one.</source>
        <translation>核验检查包，可有工作区也可没有。</translation>
    </message>
    <message>
        <source>List the bundles that were made.</source>
        <translation>列出制作过的检查包。</translation>
    </message>
</context>
<context>
    <name>ctl::CaseDesk</name>
    <message>
        <source>personal_information, flaw or none; may be given more than once.</source>
        <translation>personal_information（个人信息）、flaw（缺陷）或者 none（无）；可以多次给出。</translation>
    </message>
</context>
<context>
    <name>ctl::CasePartCommands</name>
    <message>
        <source>%1: recorded.</source>
        <translation>%1：已记录。</translation>
    </message>
    <message>
        <source>A kind is content, network or both.</source>
        <translation>类型为 content、network 或者 both。</translation>
    </message>
    <message>
        <source>A severity is 1 to 4.</source>
        <translation>级别为 1 至 4。</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>受影响</translation>
    </message>
    <message>
        <source>Give the case, what kind of thing (service, model, item, user, complaint, case, generation) and which one; or --proposed.</source>
        <translation>给出案件、对象类别（service、model、item、user、complaint、case、generation）和对象；或者使用 --proposed。</translation>
    </message>
    <message>
        <source>Give the day as “YYYY-MM-DD”.</source>
        <translation>日期写作“YYYY-MM-DD”。</translation>
    </message>
    <message>
        <source>Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>时间请写作“YYYY-MM-DDThh:mm”（北京时间）。</translation>
    </message>
    <message>
        <source>An operator is general, cii or government.</source>
        <translation>运营者类型为 general、cii 或者 government。</translation>
    </message>
    <message>
        <source>List what a case is linked to.</source>
        <translation>列出案件的关联。</translation>
    </message>
    <message>
        <source>Link a case to a service, model, item (filing or licence), user, complaint, case or generation.</source>
        <translation>将案件与服务、模型、登记事项（备案或者许可）、用户、投诉、其他案件或者生成记录关联。</translation>
    </message>
    <message>
        <source>What the evidence proposes instead.</source>
        <translation>改为关联证据建议的全部对象。</translation>
    </message>
    <message>
        <source>The case endangers this filing or licence.</source>
        <translation>案件影响该备案或者许可。</translation>
    </message>
    <message>
        <source>Take a link off a case.</source>
        <translation>取消案件的一项关联。</translation>
    </message>
    <message>
        <source>List the tasks of a case.</source>
        <translation>列出案件的任务。</translation>
    </message>
    <message>
        <source>Set a task.</source>
        <translation>下达任务。</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>要做什么。</translation>
    </message>
    <message>
        <source>For whom (yourself).</source>
        <translation>交给谁（本人）。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最后一日。</translation>
    </message>
    <message>
        <source>Say that a task is done, or dropped.</source>
        <translation>记录任务已完成或者已放弃。</translation>
    </message>
    <message>
        <source>It is dropped; needs a note.</source>
        <translation>放弃该任务；须附说明。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Change what a case says of itself.</source>
        <translation>变更案件的基本信息。</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>名称。</translation>
    </message>
    <message>
        <source>content, network or both.</source>
        <translation>content、network 或者 both。</translation>
    </message>
    <message>
        <source>1 to 4.</source>
        <translation>1 至 4。</translation>
    </message>
    <message>
        <source>Its owner.</source>
        <translation>负责人。</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>服务。</translation>
    </message>
    <message>
        <source>Its summary.</source>
        <translation>摘要。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Add a comment; no report prints it.</source>
        <translation>添加评论；任何报告都不打印。</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>评论内容。</translation>
    </message>
    <message>
        <source>Add something that happened to the timeline.</source>
        <translation>在时间线中补记一件事。</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>发生了什么。</translation>
    </message>
    <message>
        <source>When (now).</source>
        <translation>时间（默认为现在）。</translation>
    </message>
    <message>
        <source>What shows it.</source>
        <translation>凭证。</translation>
    </message>
    <message>
        <source>Say whose hours count for network incidents: general, cii or government.</source>
        <translation>设定网络安全事件适用哪类运营者的时限：general、cii 或者 government。</translation>
    </message>
</context>
<context>
    <name>ctl::ChangeCommands</name>
    <message>
        <source>%1 (to be added for %2)</source>
        <translation>%1（为 %2 新增）</translation>
    </message>
    <message>
        <source> (confirm with counsel)</source>
        <translation>（请法务确认）</translation>
    </message>
    <message>
        <source>suggested  %1  %2  %3  %4</source>
        <translation>建议  %1  %2  %3  %4</translation>
    </message>
    <message>
        <source> (dismissed: %1)</source>
        <translation>（已排除：%1）</translation>
    </message>
    <message>
        <source>No change is recorded.</source>
        <translation>尚未记录任何变更事项。</translation>
    </message>
    <message numerus="yes">
        <source>Event %1 recorded: %n duty(ies) proposed</source>
        <translation>
            <numerusform>已记录事项 %1：提出 %n 项义务</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one proposal, as “change list” does.</source>
        <translation>写明一项待确认义务的编号，见“change list”。</translation>
    </message>
    <message>
        <source>Duty confirmed: its clock runs from the day of the event</source>
        <translation>义务已确认，时限自事项发生之日起算</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已免除</translation>
    </message>
    <message>
        <source>Undone: it waits again</source>
        <translation>已撤销，重新待确认</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>List suggested events, recorded events, and the duties proposed for them.</source>
        <translation>列出建议的事项、已记录的事项及据此提出的义务。</translation>
    </message>
    <message>
        <source>Record an event that may start duties: a suggested one by its key, or one by hand.</source>
        <translation>记录可能触发义务的事项：按键名采纳建议，或者手工录入。</translation>
    </message>
    <message>
        <source>model_version, function, domain, growth, weak_controls, retirement, subject or notice.</source>
        <translation>model_version、function、domain、growth、weak_controls、retirement、subject 或者 notice。</translation>
    </message>
    <message>
        <source>The day of the event.</source>
        <translation>事项发生之日。</translation>
    </message>
    <message>
        <source>The service, by name or id.</source>
        <translation>服务的名称或者编号。</translation>
    </message>
    <message>
        <source>The model, by name or id.</source>
        <translation>模型的名称或者编号。</translation>
    </message>
    <message>
        <source>The case that shows weak controls.</source>
        <translation>表明防控措施不足的事件编号。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Confirm a proposed duty: its clock runs from the day of the event.</source>
        <translation>确认一项义务：时限自事项发生之日起算。</translation>
    </message>
    <message>
        <source>Waive a proposed duty, or dismiss a suggested event, with a reason.</source>
        <translation>说明理由，免除一项义务或者排除一项建议的事项。</translation>
    </message>
    <message>
        <source>Take back a confirmation or a waiver, with a reason.</source>
        <translation>说明理由，撤回确认或者免除。</translation>
    </message>
    <message>
        <source>Rules brought in</source>
        <translation>规则已导入</translation>
    </message>
    <message>
        <source>List the rules, write them to a file, or bring in an edited file.</source>
        <translation>列出规则、写出为文件，或者导入修改后的文件。</translation>
    </message>
    <message>
        <source>changes (as if not said) or usage: thresholds and silence.</source>
        <translation>changes（默认）或者 usage（阈值与静默天数）。</translation>
    </message>
    <message>
        <source>Write the file in force here.</source>
        <translation>将现行规则文件写到此处。</translation>
    </message>
    <message>
        <source>Bring in this file; its faults are told by line.</source>
        <translation>导入此文件；有误时指明行号。</translation>
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
        <translation>分类器 %1 由人工判定学习而来：请先与现行分类器比较（“model compare %1”）。若结果更差，只有“model replace %1 --force 理由”可启用。</translation>
    </message>
</context>
<context>
    <name>ctl::ClusterCommands</name>
    <message>
        <source>comparing</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Nothing that waits is alike.</source>
        <translation>待判定内容中没有类似内容。</translation>
    </message>
    <message>
        <source>Name one generation, as “review” shows it.</source>
        <translation>请指明一条生成内容，编号见“review”的输出。</translation>
    </message>
    <message>
        <source>--least takes a number from %1 to 1.</source>
        <translation>--least 须为 %1 至 1 之间的数。</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>完全相同</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) that wait and are alike, itself among them</source>
        <translation>
            <numerusform>待判定的类似内容 %n 条（含该条本身）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held by other officers</source>
        <translation>
            <numerusform>其中 %n 条由其他审核员持有</numerusform>
        </translation>
    </message>
    <message>
        <source>The least alike:</source>
        <translation>相似程度最低的：</translation>
    </message>
    <message>
        <source>Some at random:</source>
        <translation>随机抽取的：</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n generation(s), as one act: “review undo” takes it back.</source>
        <translation>
            <numerusform>已判定 %n 条生成内容，记为一次操作；可用“review undo”撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one of illegal, harmful, not_a_problem, unclear, second_opinion.</source>
        <translation>请从 illegal、harmful、not_a_problem、unclear、second_opinion 中选择一项。</translation>
    </message>
    <message>
        <source>Nothing was decided: say --yes once you have read the sample.</source>
        <translation>尚未判定：看过抽样后，加 --yes 再执行。</translation>
    </message>
    <message>
        <source>How alike the texts are at least, where they are flagged: 0.6 to 1.</source>
        <translation>被标记部分的文本相似度下限：0.6 至 1。</translation>
    </message>
    <message>
        <source>Those in which the same rules found the same terms, in place of near-duplicates.</source>
        <translation>不查近似重复，而查相同规则命中相同词的内容。</translation>
    </message>
    <message>
        <source>The largest clusters of what waits: near-duplicates, and the same terms.</source>
        <translation>待判定内容中最大的类似群组：近似重复与相同命中词。</translation>
    </message>
    <message>
        <source>How many of each to list.</source>
        <translation>每类列出多少组。</translation>
    </message>
    <message>
        <source>What waits and is like a generation: how many, and a sample.</source>
        <translation>与某条生成内容类似的待判定内容：数量与抽样。</translation>
    </message>
    <message>
        <source>Decide about all that waits and is like a generation, as one act.</source>
        <translation>对与某条生成内容类似的全部待判定内容一并判定，记为一次操作。</translation>
    </message>
    <message>
        <source>Do it; else the sample is shown, and no more.</source>
        <translation>执行判定；不加此项则只显示抽样。</translation>
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
    <message>
        <source>an inspection goes on: nothing is changed until “inspection close” gives the workspace back</source>
        <translation>监督检查进行中：用“inspection close”交还工作区之前不作任何更改</translation>
    </message>
</context>
<context>
    <name>ctl::ComplaintCommands</name>
    <message>
        <source>A channel is app, email, phone, letter, authority or other.</source>
        <translation>渠道为 app、email、phone、letter、authority 或 other。</translation>
    </message>
    <message>
        <source>Written down as %1.</source>
        <translation>已登记为 %1。</translation>
    </message>
    <message>
        <source>Name one complaint, as TS-2026-0001.</source>
        <translation>请指定一件投诉，如 TS-2026-0001。</translation>
    </message>
    <message>
        <source>Write down a complaint or report from the public.</source>
        <translation>登记公众的投诉举报。</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>投诉内容。</translation>
    </message>
    <message>
        <source>general, personal_information, minors … (general).</source>
        <translation>general、personal_information、minors……（默认 general）。</translation>
    </message>
    <message>
        <source>app, email, phone, letter, authority or other (other).</source>
        <translation>app、email、phone、letter、authority 或 other（默认 other）。</translation>
    </message>
    <message>
        <source>When it came in (now).</source>
        <translation>收到时间（默认现在）。</translation>
    </message>
    <message>
        <source>Who complains.</source>
        <translation>投诉人。</translation>
    </message>
    <message>
        <source>How to reach them.</source>
        <translation>联系方式。</translation>
    </message>
    <message>
        <source>The user, as u-… or as the logs have it; kept as a pseudonym.</source>
        <translation>用户，写作 u-… 或者日志中的标识；只保存假名。</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>服务。</translation>
    </message>
    <message>
        <source>Its number elsewhere.</source>
        <translation>在其他系统中的编号。</translation>
    </message>
    <message>
        <source>List the complaints with their limits.</source>
        <translation>列出投诉及其时限。</translation>
    </message>
    <message>
        <source>Only those that are open.</source>
        <translation>仅列出未办结的。</translation>
    </message>
    <message>
        <source>Show a complaint; with --reveal the contact, which is recorded.</source>
        <translation>显示一件投诉；加 --reveal 显示联系方式，并予以记录。</translation>
    </message>
    <message>
        <source>Why the contact is to be seen: id of a reason.</source>
        <translation>查看联系方式的理由：理由的标识。</translation>
    </message>
    <message>
        <source>What goes with that reason.</source>
        <translation>该理由的补充说明。</translation>
    </message>
</context>
<context>
    <name>ctl::ComplaintDesk</name>
    <message>
        <source>no promise made</source>
        <translation>尚未承诺时限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无时限</translation>
    </message>
    <message>
        <source> (cautious reading: %1)</source>
        <translation>（从严计算：%1）</translation>
    </message>
    <message>
        <source> (provisional: the State Council&apos;s notice for that year is not in)</source>
        <translation>（暂定：该年度的国务院放假通知尚未收录）</translation>
    </message>
    <message>
        <source>Give moments as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>时间请写作“YYYY-MM-DDThh:mm”（北京时间）。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source> · this is the limit</source>
        <translation> · 以此为限</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>received %1, closed %2, open at the end %3</source>
        <translation>收到 %1 件，办结 %2 件，期末未办结 %3 件</translation>
    </message>
    <message>
        <source>fed back %1: in time %2, late %3, without a limit %4; open and overdue %5</source>
        <translation>反馈 %1 件：按时 %2 件，逾期 %3 件，无时限 %4 件；未办结且逾期 %5 件</translation>
    </message>
    <message>
        <source>working days to the feedback: median %1, 90th percentile %2</source>
        <translation>反馈用时（工作日）：中位数 %1，第 90 百分位数 %2</translation>
    </message>
    <message>
        <source>founded %1 of %2: %3</source>
        <translation>属实 %1 件（共判定 %2 件）：%3</translation>
    </message>
    <message>
        <source>behind them: %1 generations, %2 cases</source>
        <translation>涉及生成记录 %1 条，案件 %2 件</translation>
    </message>
</context>
<context>
    <name>ctl::ComplaintFileCommands</name>
    <message>
        <source>This file was imported before: nothing is added.</source>
        <translation>该文件此前已导入：未新增任何内容。</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 in quarantine</source>
        <translation>新增 %1 件，已有 %2 件，隔离 %3 行</translation>
    </message>
    <message>
        <source>Give one file of delimited text.</source>
        <translation>请指定一个分隔文本文件。</translation>
    </message>
    <message>
        <source>Give the days as YYYY-MM-DD, the first before the last.</source>
        <translation>日期请写作 YYYY-MM-DD，起始日不晚于截止日。</translation>
    </message>
    <message>
        <source>No promise was made: Art. 15 asks for a published time limit.</source>
        <translation>尚未承诺时限：第十五条要求公布反馈时限。</translation>
    </message>
    <message>
        <source>Give --amount N, --unit hour, day or working-day, --target promise, internal or acknowledge, and --since YYYY-MM-DDThh:mm.</source>
        <translation>请指定 --amount N，--unit hour、day 或 working-day，--target promise、internal 或 acknowledge，以及 --since YYYY-MM-DDThh:mm。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Bring in complaints from a ticket system; lines that cannot be used are quarantined.</source>
        <translation>导入工单系统的投诉；无法使用的行予以隔离。</translation>
    </message>
    <message>
        <source>List the lines that could not be used.</source>
        <translation>列出无法使用的行。</translation>
    </message>
    <message>
        <source>Figures of complaints in a period.</source>
        <translation>某一时段的投诉统计。</translation>
    </message>
    <message>
        <source>The first day (the first of this month).</source>
        <translation>起始日（默认本月 1 日）。</translation>
    </message>
    <message>
        <source>The last day (today).</source>
        <translation>截止日（默认今天）。</translation>
    </message>
    <message>
        <source>List what was promised, or with --amount record a promise or a target.</source>
        <translation>列出已承诺的时限；加 --amount 登记承诺或者目标。</translation>
    </message>
    <message>
        <source>How many; 0 takes it back.</source>
        <translation>数量；0 表示取消。</translation>
    </message>
    <message>
        <source>hour, day or working-day (working-day).</source>
        <translation>hour、day 或 working-day（默认 working-day）。</translation>
    </message>
    <message>
        <source>The kind it is for (every kind).</source>
        <translation>适用的类型（默认所有类型）。</translation>
    </message>
    <message>
        <source>promise, internal or acknowledge (promise).</source>
        <translation>promise、internal 或 acknowledge（默认 promise）。</translation>
    </message>
    <message>
        <source>From when on it holds (now).</source>
        <translation>生效时间（默认现在）。</translation>
    </message>
    <message>
        <source>Where it is published.</source>
        <translation>公布的位置。</translation>
    </message>
</context>
<context>
    <name>ctl::ComplaintStepCommands</name>
    <message>
        <source>%1: recorded.</source>
        <translation>%1：已记录。</translation>
    </message>
    <message>
        <source>Name the complaint, and the record (G-…) or case (VI-…).</source>
        <translation>请指定投诉，以及记录（G-…）或者案件（VI-…）。</translation>
    </message>
    <message>
        <source>Give --outcome: founded, partly, unfounded, out_of_scope or withdrawn.</source>
        <translation>请用 --outcome 指定：founded、partly、unfounded、out_of_scope 或 withdrawn。</translation>
    </message>
    <message>
        <source>Give --channel: app, email, phone, letter, authority or other.</source>
        <translation>请用 --channel 指定：app、email、phone、letter、authority 或 other。</translation>
    </message>
    <message>
        <source>When (now).</source>
        <translation>时间（默认为现在）。</translation>
    </message>
    <message>
        <source>Link a complaint to a record or a case.</source>
        <translation>将投诉关联到生成记录或者案件。</translation>
    </message>
    <message>
        <source>Take the link away.</source>
        <translation>取消关联。</translation>
    </message>
    <message>
        <source>Why it is taken away.</source>
        <translation>取消关联的理由。</translation>
    </message>
    <message>
        <source>Write down what was done about a complaint.</source>
        <translation>记录投诉的处理情况。</translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation>处理情况。</translation>
    </message>
    <message>
        <source>Record that the complainant was told of the receipt.</source>
        <translation>记录已告知投诉人收到投诉。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Give a complaint to an officer.</source>
        <translation>将投诉分派给经办人。</translation>
    </message>
    <message>
        <source>Change the kind of a complaint.</source>
        <translation>变更投诉的类型。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Record what came of a complaint.</source>
        <translation>记录投诉的处理结论。</translation>
    </message>
    <message>
        <source>founded, partly, unfounded, out_of_scope or withdrawn.</source>
        <translation>founded、partly、unfounded、out_of_scope 或 withdrawn。</translation>
    </message>
    <message>
        <source>Record that the complainant was told the outcome.</source>
        <translation>记录已向投诉人反馈处理结果。</translation>
    </message>
    <message>
        <source>How: app, email, phone, letter, authority or other.</source>
        <translation>反馈方式：app、email、phone、letter、authority 或 other。</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>反馈的内容。</translation>
    </message>
    <message>
        <source>Why the complainant cannot be told, in place of it.</source>
        <translation>无法反馈的理由，代替反馈。</translation>
    </message>
    <message>
        <source>Close a complaint whose complainant was told.</source>
        <translation>办结已反馈的投诉。</translation>
    </message>
    <message>
        <source>Open a closed complaint again.</source>
        <translation>重新受理已办结的投诉。</translation>
    </message>
</context>
<context>
    <name>ctl::CoverSheetCommands</name>
    <message>
        <source>the package is not what was sealed</source>
        <translation>该封装包与封装时不一致</translation>
    </message>
    <message>
        <source>Name the case and, with --out, a file that ends in pdf, docx, odt, html or json; zh or en with --lang.</source>
        <translation>请指定案件，并以 --out 指定扩展名为 pdf、docx、odt、html 或 json 的文件；以 --lang 指定 zh 或 en。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>  still missing: %1</source>
        <translation>  尚缺：%1</translation>
    </message>
    <message>
        <source>Write the cover sheet of what is sent to the authority.</source>
        <translation>生成报送主管部门的封面。</translation>
    </message>
    <message>
        <source>A file that goes with it; may be given more than once.</source>
        <translation>随附文件，可多次指定。</translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation>zh 或 en（zh）。</translation>
    </message>
    <message>
        <source>The file to write; the end of its name is the format.</source>
        <translation>要写入的文件；扩展名即格式。</translation>
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
        <translation>%1：阈值 %2；已判定 %3 条，其中确认 %4 条</translation>
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
        <translation>已判定中的召回率</translation>
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
        <translation>各阈值在此的含义：标记条数，以及按以往判定计算的精确率和召回率。</translation>
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
    <name>ctl::DispatchCommands</name>
    <message>
        <source>Name the case, what was sent with --package or --file, to whom with --to, and how with --channel: %1.</source>
        <translation>请指定案件，以 --package 或 --file 指定报送内容，以 --to 指定收件单位，以 --channel 指定报送方式：%1。</translation>
    </message>
    <message>
        <source>Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>时间请写作“YYYY-MM-DDThh:mm”（北京时间）。</translation>
    </message>
    <message>
        <source>%1: recorded as %2.</source>
        <translation>%1：已登记为 %2。</translation>
    </message>
    <message>
        <source>Name what was sent, as “package sendings” shows it, and who confirmed it with --from.</source>
        <translation>请指定报送记录（见“package sendings”），并以 --from 指定确认人。</translation>
    </message>
    <message>
        <source>%1: receipt recorded.</source>
        <translation>%1：已登记回执。</translation>
    </message>
    <message>
        <source>not sent after all</source>
        <translation>实际未报送</translation>
    </message>
    <message>
        <source>  receipt %1 of %2 from %3</source>
        <translation>  回执 %1，%2，%3</translation>
    </message>
    <message>
        <source>Record that an officer sent a package or a report.</source>
        <translation>登记经办人已报送封装包或者报告。</translation>
    </message>
    <message>
        <source>The number of the package.</source>
        <translation>封装包编号。</translation>
    </message>
    <message>
        <source>Or the file that was sent; its hash is kept.</source>
        <translation>或者所报送的文件；仅留存其哈希值。</translation>
    </message>
    <message>
        <source>By which way.</source>
        <translation>报送方式。</translation>
    </message>
    <message>
        <source>The recipient.</source>
        <translation>收件单位。</translation>
    </message>
    <message>
        <source>When (now).</source>
        <translation>时间（默认为现在）。</translation>
    </message>
    <message>
        <source>The alias of who sent it (the officer).</source>
        <translation>经办人代号（默认为当前人员）。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>The step of the case that this is: report, net_report, net_closing.</source>
        <translation>对应的案件步骤：report、net_report、net_closing。</translation>
    </message>
    <message>
        <source>Record the receipt for what was sent.</source>
        <translation>登记报送回执。</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>回执编号。</translation>
    </message>
    <message>
        <source>Who confirmed it.</source>
        <translation>确认人。</translation>
    </message>
    <message>
        <source>The scanned receipt; its hash is kept.</source>
        <translation>回执扫描件；仅留存其哈希值。</translation>
    </message>
    <message>
        <source>Record the case&apos;s step “receipt” too.</source>
        <translation>同时登记案件步骤“收到回执”。</translation>
    </message>
    <message>
        <source>List what was sent, and the receipts.</source>
        <translation>列出报送记录和回执。</translation>
    </message>
</context>
<context>
    <name>ctl::DossierCommands</name>
    <message>
        <source>%1  %2 %  version %3</source>
        <translation>%1  %2 %  第 %3 版</translation>
    </message>
    <message>
        <source>The register has no models.</source>
        <translation>台账中没有模型。</translation>
    </message>
    <message>
        <source>Kept as version %1.</source>
        <translation>已保存为第 %1 版。</translation>
    </message>
    <message>
        <source>Kept as version %1: %2.</source>
        <translation>已保存为第 %1 版：%2。</translation>
    </message>
    <message>
        <source>Give the model and FIELD=VALUE, such as identity.licence=Apache-2.0.</source>
        <translation>请写明模型和“项目=值”，例如 identity.licence=Apache-2.0。</translation>
    </message>
    <message>
        <source>Give the model; --section takes sources, evaluations, compute or changes.</source>
        <translation>请写明模型；--section 可取 sources、evaluations、compute 或者 changes。</translation>
    </message>
    <message>
        <source>As of this day (now).</source>
        <translation>截至该日（默认现在）。</translation>
    </message>
    <message>
        <source>List the models with how complete their dossiers are.</source>
        <translation>列出模型及其档案的完整度。</translation>
    </message>
    <message>
        <source>Show what the dossier of a model says.</source>
        <translation>显示模型档案的内容。</translation>
    </message>
    <message>
        <source>Set fields of a dossier; an empty value empties one.</source>
        <translation>填写模型档案的项目；值为空则清空该项。</translation>
    </message>
    <message>
        <source>Add a source of training data, or with --section an entry of another list.</source>
        <translation>添加训练数据来源；用 --section 可添加其他条目。</translation>
    </message>
    <message>
        <source>sources, evaluations, compute or changes (sources).</source>
        <translation>sources、evaluations、compute 或者 changes（默认 sources）。</translation>
    </message>
</context>
<context>
    <name>ctl::DossierFileCommands</name>
    <message>
        <source>Give the file with --out FILE, its format with --format (%1), and zh or en with --language.</source>
        <translation>用 --out 给出文件，用 --format 给出格式（%1），用 --language 给出 zh 或者 en。</translation>
    </message>
    <message>
        <source>Written to %1 (SHA-256 %2).</source>
        <translation>已写入 %1（SHA-256 %2）。</translation>
    </message>
    <message>
        <source>Give the model and a file.</source>
        <translation>请给出模型和文件。</translation>
    </message>
    <message>
        <source>not taken over: %1</source>
        <translation>未采纳：%1</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>其中没有新内容。</translation>
    </message>
    <message>
        <source>Nothing is changed yet: --take takes it over.</source>
        <translation>尚未更改：加 --take 采纳。</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>%1 之一。</translation>
    </message>
    <message>
        <source>Write the dossier as a bill of materials, a card, Croissant or our own JSON.</source>
        <translation>将模型档案写为物料清单、卡片、Croissant 或者本程序的 JSON。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写出的文件。</translation>
    </message>
    <message>
        <source>Of formats about one source: its id.</source>
        <translation>用于描述单个数据来源的格式：其编号。</translation>
    </message>
    <message>
        <source>Of cards: zh or en (zh).</source>
        <translation>用于卡片：zh 或者 en（默认 zh）。</translation>
    </message>
    <message>
        <source>As of this day (now).</source>
        <translation>截至该日（默认现在）。</translation>
    </message>
    <message>
        <source>Show what a file would change in a dossier, or take it over.</source>
        <translation>显示文件将给模型档案带来的更改，或者采纳。</translation>
    </message>
    <message>
        <source>Take it over.</source>
        <translation>采纳。</translation>
    </message>
</context>
<context>
    <name>ctl::DossierPackCommands</name>
    <message>
        <source>Complete: %1 %</source>
        <translation>完整度：%1 %</translation>
    </message>
    <message>
        <source>Give the model and a file; --kind takes %1.</source>
        <translation>请写明模型和文件；--kind 可取 %1。</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4</source>
        <translation>%1  %2：%3 / %4</translation>
    </message>
    <message>
        <source>Give the file with --out FILE, whose name ends with pdf, docx, odt, html or json; zh or en with --language; full or redacted with --edition.</source>
        <translation>请用 --out 指定文件，文件名以 pdf、docx、odt、html 或者 json 结尾；用 --language 指定 zh 或者 en；用 --edition 指定 full 或者 redacted。</translation>
    </message>
    <message>
        <source>Written to %1 (SHA-256 %2).</source>
        <translation>已写入 %1（SHA-256 %2）。</translation>
    </message>
    <message>
        <source>As of this day (now).</source>
        <translation>截至该日（默认现在）。</translation>
    </message>
    <message>
        <source>Show clause by clause what a dossier answers and what is missing.</source>
        <translation>逐项显示模型档案的填写情况和缺项。</translation>
    </message>
    <message>
        <source>Keep a file that proves something, and print its SHA-256.</source>
        <translation>保存证明文件，并输出其 SHA-256。</translation>
    </message>
    <message>
        <source>licence, contract, rules, report, consent or other (other).</source>
        <translation>licence、contract、rules、report、consent 或者 other（默认 other）。</translation>
    </message>
    <message>
        <source>List what this workspace measured of a model.</source>
        <translation>列出本工作区对模型测得的结果。</translation>
    </message>
    <message>
        <source>Take them into the dossier.</source>
        <translation>写入模型档案。</translation>
    </message>
    <message>
        <source>Write the dossier as a document for an inspection.</source>
        <translation>把模型档案写成供监督检查使用的文件。</translation>
    </message>
    <message>
        <source>The file to write; the end of its name is the format.</source>
        <translation>要写入的文件；文件名的后缀决定格式。</translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation>zh 或者 en（默认 zh）。</translation>
    </message>
    <message>
        <source>full or redacted (full).</source>
        <translation>full 或者 redacted（默认 full）。</translation>
    </message>
    <message>
        <source>Of a redacted edition: a text to cover as well; may be given again.</source>
        <translation>用于脱敏版：另需遮盖的文字；可多次给出。</translation>
    </message>
</context>
<context>
    <name>ctl::DraftCommands</name>
    <message>
        <source>Give the kind of report with --kind, and zh or en with --lang.</source>
        <translation>请用 --kind 指定报告种类，用 --lang 指定 zh 或者 en。</translation>
    </message>
    <message>
        <source>Begin a report, from the wording in use or a text of one&apos;s own.</source>
        <translation>新建报告，采用现行文本或者自带文本。</translation>
    </message>
    <message>
        <source>Which report, as “report kinds” lists them.</source>
        <translation>报告种类，见“report kinds”。</translation>
    </message>
    <message>
        <source>Its text; - is standard input.</source>
        <translation>报告文本；- 为标准输入。</translation>
    </message>
    <message>
        <source>List the reports that are written, and where each stands.</source>
        <translation>列出各报告及其状态。</translation>
    </message>
    <message>
        <source>Show where a report stands, what is missing, what changed since it was approved.</source>
        <translation>显示报告的状态、缺项以及批准后的变化。</translation>
    </message>
    <message>
        <source>Its text instead.</source>
        <translation>改为显示文本。</translation>
    </message>
    <message>
        <source>Save a text as the next version.</source>
        <translation>将文本保存为下一版本。</translation>
    </message>
    <message>
        <source>The text; - is standard input.</source>
        <translation>文本；- 为标准输入。</translation>
    </message>
    <message>
        <source>The version that it began as (the newest).</source>
        <translation>所依据的版本（默认最新版）。</translation>
    </message>
    <message>
        <source>What changed, and why.</source>
        <translation>改了什么，为什么。</translation>
    </message>
    <message>
        <source>List the versions of a report.</source>
        <translation>列出报告的各个版本。</translation>
    </message>
    <message>
        <source>Show what differs between two versions; the status is 1 where something does.</source>
        <translation>显示两个版本的差异；有差异时退出码为 1。</translation>
    </message>
    <message>
        <source>Give the file with --out; the end of its name is pdf, docx, odt, html or json.</source>
        <translation>请用 --out 指定文件；文件名以 pdf、docx、odt、html 或者 json 结尾。</translation>
    </message>
    <message>
        <source>Version %1 written to %2 (SHA-256 %3).</source>
        <translation>第 %1 版已写入 %2（SHA-256 %3）。</translation>
    </message>
    <message>
        <source>Needed besides the author: %1</source>
        <translation>除作者外所需批准人数：%1</translation>
    </message>
    <message>
        <source>Hand the newest version in for approval.</source>
        <translation>将最新版本提交审批。</translation>
    </message>
    <message>
        <source>A note; needed where something is missing.</source>
        <translation>说明；有缺项时必填。</translation>
    </message>
    <message>
        <source>Approve the version that is handed in; its author cannot.</source>
        <translation>批准已提交的版本；作者本人不能批准。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Only if it still says this (content_sha256 of “draft show --json”).</source>
        <translation>仅当内容仍与此一致时批准（“draft show --json”的 content_sha256）。</translation>
    </message>
    <message>
        <source>Give the version that is handed in back, with a reason.</source>
        <translation>退回已提交的版本，须说明理由。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Write the newest version, filled, to a file.</source>
        <translation>将最新版本填充后写入文件。</translation>
    </message>
    <message>
        <source>The file; the end of its name is the format.</source>
        <translation>文件；文件名的后缀即格式。</translation>
    </message>
    <message>
        <source>Show or set how many must approve a report besides its author.</source>
        <translation>显示或者设置除作者外须有几人批准。</translation>
    </message>
    <message>
        <source>From 1 to 9.</source>
        <translation>1 到 9。</translation>
    </message>
    <message>
        <source>Name the draft, as “R-…”.</source>
        <translation>请写明报告草稿的编号，例如“R-1”。</translation>
    </message>
</context>
<context>
    <name>ctl::DraftWords</name>
    <message>
        <source>  cannot be filled: %1</source>
        <translation>  无法填充：%1</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  第 %1 行：%2</translation>
    </message>
    <message>
        <source>  changed in “%1”: %2 → %3</source>
        <translation>  “%1”有变化：%2 → %3</translation>
    </message>
</context>
<context>
    <name>ctl::EditionCommands</name>
    <message>
        <source>Give the file with --out FILE, whose name ends with pdf, docx, odt, html or json, and zh or en with --language.</source>
        <translation>用 --out FILE 指定文件，文件名以 pdf、docx、odt、html 或者 json 结尾；用 --language 指定 zh 或者 en。</translation>
    </message>
    <message>
        <source>--keep takes users or officers.</source>
        <translation>--keep 的取值为 users 或者 officers。</translation>
    </message>
    <message>
        <source>Redacted into %1: %2 texts removed in %3 places, none of them found in the file (SHA-256 %4).</source>
        <translation>脱敏版已写入 %1：去除 %2 项文本，共 %3 处；成品文件中均未发现（SHA-256 %4）。</translation>
    </message>
    <message>
        <source>Give a file whose name ends with pdf, docx, odt, html or json, and with --removed a list of the texts that must not be in it, one a line.</source>
        <translation>请给出以 pdf、docx、odt、html 或者 json 结尾的文件，并用 --removed 给出不得出现的文本清单，每行一项。</translation>
    </message>
    <message>
        <source>None of the texts is in the file, and every part of it was looked into.</source>
        <translation>文件中没有清单所列文本，且各部分均已检查。</translation>
    </message>
    <message>
        <source>Not to be given out: %1</source>
        <translation>不得对外提供：%1</translation>
    </message>
    <message>
        <source>Write a case&apos;s report without personal information, users, officers and file names, and search the finished file for them.</source>
        <translation>写出案件报告的脱敏版，去除个人信息、用户、审核员和文件名，并在成品文件中逐项查找。</translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation>zh 或 en（zh）。</translation>
    </message>
    <message>
        <source>The file to write; the end of its name is the format.</source>
        <translation>要写入的文件；扩展名即格式。</translation>
    </message>
    <message>
        <source>Which report (content-incident); report kinds lists them.</source>
        <translation>报告的种类（默认 content-incident）；用 report kinds 列出。</translation>
    </message>
    <message>
        <source>A text to cover as well; may be given again.</source>
        <translation>另需遮盖的文本；可以多次给出。</translation>
    </message>
    <message>
        <source>users or officers: leave them as they are.</source>
        <translation>users 或者 officers：保留原样。</translation>
    </message>
    <message>
        <source>Take a finished file apart and search it for texts that must not be in it.</source>
        <translation>拆解成品文件，查找不得出现的文本。</translation>
    </message>
    <message>
        <source>The texts, one a line.</source>
        <translation>文本清单，每行一项。</translation>
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
    <name>ctl::FilingCommands</name>
    <message>
        <source>Give one file: PDF, DOCX, XLSX, CSV or HTML.</source>
        <translation>给出一个文件：PDF、DOCX、XLSX、CSV 或 HTML。</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 with doubts, %4 passed over</source>
        <translation>%1：%2 行，存疑 %3 行，略过 %4 行</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>没有这一行</translation>
    </message>
    <message>
        <source>Kept as list %1: %2 rows</source>
        <translation>已留存为清单 %1：%2 行</translation>
    </message>
    <message>
        <source>Give one file, and with --day the day as YYYY-MM-DD.</source>
        <translation>给出一个文件，并用 --day 给出日期（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>%1 rows are neither accepted nor skipped, %2 of them with doubts: look at them with filing read.</source>
        <translation>%1 行既未接受也未跳过，其中 %2 行存疑：先用 filing read 查看。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Which list it is: an id such as genai_filing.</source>
        <translation>清单类别，例如 genai_filing。</translation>
    </message>
    <message>
        <source>Show what is read of a published list, or with --form of a form of ours.</source>
        <translation>显示从公示清单中读取的内容；加 --form 读取本单位表单。</translation>
    </message>
    <message>
        <source>Read it as a form: labels and values.</source>
        <translation>按表单读取：栏目名称与内容。</translation>
    </message>
    <message>
        <source>Keep a published list as it stood on a day, once each row is accepted or skipped.</source>
        <translation>逐行接受或跳过后，按日期留存公示清单。</translation>
    </message>
    <message>
        <source>Of which day the list is.</source>
        <translation>清单所属日期。</translation>
    </message>
    <message>
        <source>Where it is from.</source>
        <translation>来源。</translation>
    </message>
    <message>
        <source>It only adds to the list before it.</source>
        <translation>仅在之前清单基础上新增。</translation>
    </message>
    <message>
        <source>Accept the rows without doubt.</source>
        <translation>接受没有疑问的行。</translation>
    </message>
    <message>
        <source>Accept these rows, as filing read counts them.</source>
        <translation>接受这些行（行号以 filing read 为准）。</translation>
    </message>
    <message>
        <source>Skip the rows that are not accepted.</source>
        <translation>跳过未接受的行。</translation>
    </message>
</context>
<context>
    <name>ctl::FilingListCommands</name>
    <message>
        <source>No official list was brought in.</source>
        <translation>尚未导入公示清单。</translation>
    </message>
    <message>
        <source>Give the numbers of two lists: filing lists shows them.</source>
        <translation>给出两份清单的编号：用 filing lists 查看。</translation>
    </message>
    <message>
        <source>there is no such list</source>
        <translation>没有这份清单</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation>日期的格式为 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>List the official lists that were brought in.</source>
        <translation>列出已导入的公示清单。</translation>
    </message>
    <message>
        <source>Show what changed from one list to another.</source>
        <translation>显示两份清单之间的变化。</translation>
    </message>
    <message>
        <source>Show which of our filings stand in the official lists.</source>
        <translation>显示本单位备案在公示清单中的情况。</translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation>日期（默认为上海的今天）。</translation>
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
    <name>ctl::GradeCommands</name>
    <message>
        <source>Grade 1: no criterion reaches a higher one.</source>
        <translation>定级 1：没有标准达到更高级别。</translation>
    </message>
    <message>
        <source>Grade %1: %2 (%3)</source>
        <translation>定级 %1：%2（%3）</translation>
    </message>
    <message>
        <source>Its figure is that of the 2023 draft: confirm with counsel.</source>
        <translation>该数值出自2023年征求意见稿：请与法务确认。</translation>
    </message>
    <message>
        <source>Give --figure CRITERION=VALUE (yes or no for a question). Criteria: %1</source>
        <translation>请给出 --figure 标准=数值（是非题填 yes 或者 no）。标准：%1</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
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
        <source>The law says: %1</source>
        <translation>法律表述：%1</translation>
    </message>
    <message>
        <source>Provisional: a holiday notice may still move it</source>
        <translation>暂定：节假日安排公布后可能变动</translation>
    </message>
    <message>
        <source>Conservative reading: %1</source>
        <translation>从严理解：%1</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>请用 --out 指定要写入的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written: %1</source>
        <translation>
            <numerusform>已写入 %n 项：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade a network incident by figures.</source>
        <translation>按数值为网络安全事件定级。</translation>
    </message>
    <message>
        <source>A criterion&apos;s figure; may be given more than once.</source>
        <translation>一项标准的数值；可以多次给出。</translation>
    </message>
    <message>
        <source>The case&apos;s severity becomes the grade.</source>
        <translation>案件级别采用该定级。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Write the running clocks and open tasks as an iCalendar file.</source>
        <translation>将进行中的时限和未完成任务写成 iCalendar 文件。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
</context>
<context>
    <name>ctl::HandoverCommands</name>
    <message>
        <source>ours:   %1</source>
        <translation>本方：%1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>对方：%1</translation>
    </message>
    <message>
        <source>Name the conflict and ours, theirs or new; with new also --disposition.</source>
        <translation>请给出不一致的编号，以及 ours、theirs 或者 new；选 new 时还须给出 --disposition。</translation>
    </message>
    <message>
        <source>Conflict %1 is settled: %2</source>
        <translation>不一致 %1 已裁定：%2</translation>
    </message>
    <message>
        <source>Decisions that contradict each other; 1 if any is open.</source>
        <translation>不一致的判定；有未裁定的返回 1。</translation>
    </message>
    <message>
        <source>Settled ones too.</source>
        <translation>包括已裁定的。</translation>
    </message>
    <message>
        <source>Settle a conflict; “review undo” takes it back.</source>
        <translation>裁定不一致；“review undo” 可撤销。</translation>
    </message>
    <message>
        <source>Of new: illegal, harmful, not_a_problem, unclear, second_opinion.</source>
        <translation>用于 new：illegal、harmful、not_a_problem、unclear、second_opinion。</translation>
    </message>
    <message>
        <source>Name the public key, and with --name who signs with it.</source>
        <translation>请给出公钥，并以 --name 给出签名人。</translation>
    </message>
    <message>
        <source>Trusted for decisions: %1, fingerprint %2</source>
        <translation>已信任其判定：%1，指纹 %2</translation>
    </message>
    <message>
        <source>Trust a public key for files of decisions.</source>
        <translation>信任用于判定文件的公钥。</translation>
    </message>
    <message>
        <source>Who signs with it.</source>
        <translation>签名人。</translation>
    </message>
    <message>
        <source>Trust a key no longer; what came in under it stays.</source>
        <translation>不再信任某密钥；此前导入的内容保留。</translation>
    </message>
    <message>
        <source>The keys that are trusted for decisions.</source>
        <translation>受信任的判定密钥。</translation>
    </message>
    <message>
        <source>--%1 takes a moment: YYYY-MM-DDThh:mm</source>
        <translation>--%1 须为时间：YYYY-MM-DDThh:mm</translation>
    </message>
    <message>
        <source>Written: %1, %2 acts about %3 generations, SHA-256 %4</source>
        <translation>已写入：%1，涉及 %3 条生成记录的 %2 项操作，SHA-256 %4</translation>
    </message>
    <message>
        <source>Name the file to write, and the secret key with --key, or --unsigned.</source>
        <translation>请给出要写入的文件，并以 --key 给出私钥，或者使用 --unsigned。</translation>
    </message>
    <message>
        <source>There is nothing to hand on: no act of review fits.</source>
        <translation>没有可移交的内容：没有符合条件的审核操作。</translation>
    </message>
    <message>
        <source>%1 acts: %2 taken over, %3 known, %4 superseded, %5 in conflict, %6 without their generation, %7 without what they are about</source>
        <translation>共 %1 项操作：采用 %2 项，已知 %3 项，已被取代 %4 项，不一致 %5 项，缺少生成记录 %6 项，缺少所涉操作 %7 项</translation>
    </message>
    <message>
        <source>Name one file of decisions, or --match for what waits for its logs.</source>
        <translation>请给出一个判定文件，或者以 --match 处理等待日志的判定。</translation>
    </message>
    <message>
        <source>Write acts of review to a signed file, for another workspace; VERMILION_KEY_PASSPHRASE opens the key.</source>
        <translation>将审核操作写入带签名的文件，供其他工作区使用；VERMILION_KEY_PASSPHRASE 为密钥口令。</translation>
    </message>
    <message>
        <source>The secret key, as “pack key” makes it.</source>
        <translation>私钥，由 “pack key” 生成。</translation>
    </message>
    <message>
        <source>Without a signature.</source>
        <translation>不签名。</translation>
    </message>
    <message>
        <source>For whom.</source>
        <translation>接收方。</translation>
    </message>
    <message>
        <source>Only what came since the last file for the same party.</source>
        <translation>仅自上次为同一接收方导出以来的内容。</translation>
    </message>
    <message>
        <source>Done from then on: YYYY-MM-DDThh:mm.</source>
        <translation>起始时间：YYYY-MM-DDThh:mm。</translation>
    </message>
    <message>
        <source>Done before then.</source>
        <translation>截止时间。</translation>
    </message>
    <message>
        <source>Of this officer alone; may be given again.</source>
        <translation>仅限该审核员；可重复给出。</translation>
    </message>
    <message>
        <source>Bring in acts of review from another workspace; 1 if decisions contradict ours.</source>
        <translation>导入其他工作区的审核操作；与本方判定不一致时返回 1。</translation>
    </message>
    <message>
        <source>Let it in unsigned or by a key not trusted; why is journaled.</source>
        <translation>未签名或者密钥不受信任时仍予导入；理由记入审计链。</translation>
    </message>
    <message>
        <source>Without a file: try again what came in before its logs.</source>
        <translation>不给文件：重新匹配先于日志到达的操作。</translation>
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
    <message>
        <source>flagged, complaint, notice or hand (flagged with evidence).</source>
        <translation>flagged（标记）、complaint（投诉）、notice（通知）或者 hand（人工）；有证据时默认 flagged。</translation>
    </message>
    <message>
        <source>The number of the complaint or notice.</source>
        <translation>投诉或者通知的编号。</translation>
    </message>
</context>
<context>
    <name>ctl::InspectionCommands</name>
    <message>
        <source>%1: %2, until %3, %4</source>
        <translation>%1：%2，至 %3，%4</translation>
    </message>
    <message>
        <source>No session runs.</source>
        <translation>没有进行中的检查。</translation>
    </message>
    <message>
        <source>--leaving is passphrase or second_officer.</source>
        <translation>--leaving 是 passphrase 或 second_officer。</translation>
    </message>
    <message>
        <source>Why it is opened.</source>
        <translation>开启事由。</translation>
    </message>
    <message>
        <source>How long it lasts (120).</source>
        <translation>持续分钟数（120）。</translation>
    </message>
    <message>
        <source>Open a session of an inspection: the program then shows what is in scope, and nothing else. VERMILION_INSPECTION_PASSPHRASE is what it is left by.</source>
        <translation>开启检查会话：程序随后只显示范围内的内容。VERMILION_INSPECTION_PASSPHRASE 是退出口令。</translation>
    </message>
    <message>
        <source>End the session and give the workspace back; VERMILION_INSPECTION_PASSPHRASE must be the one it was opened with.</source>
        <translation>结束检查并交还工作区；VERMILION_INSPECTION_PASSPHRASE 须与开启时一致。</translation>
    </message>
    <message>
        <source>List the sessions.</source>
        <translation>列出检查会话。</translation>
    </message>
    <message>
        <source>Show what was looked at in a session.</source>
        <translation>显示检查中查看过的内容。</translation>
    </message>
    <message>
        <source>Say how sessions are left and how long they may last.</source>
        <translation>设定退出方式和最长时间。</translation>
    </message>
    <message>
        <source>passphrase or second_officer.</source>
        <translation>passphrase 或 second_officer。</translation>
    </message>
    <message>
        <source>The longest that one may last.</source>
        <translation>最长分钟数。</translation>
    </message>
</context>
<context>
    <name>ctl::InspectionOptions</name>
    <message>
        <source>The authority.</source>
        <translation>检查机关。</translation>
    </message>
    <message>
        <source>A name or badge number; may be given more than once.</source>
        <translation>姓名或执法证号；可多次给出。</translation>
    </message>
    <message>
        <source>The legal basis.</source>
        <translation>法律依据。</translation>
    </message>
    <message>
        <source>Only this service; may be given more than once.</source>
        <translation>只含此服务；可多次给出。</translation>
    </message>
    <message>
        <source>Only this model; may be given more than once.</source>
        <translation>只含此模型；可多次给出。</translation>
    </message>
    <message>
        <source>Only what was flagged for this code of Annex A; may be given more than once.</source>
        <translation>只含因附录 A 此项风险被标记的内容；可多次给出。</translation>
    </message>
    <message>
        <source>Only this case; may be given more than once.</source>
        <translation>只含此事件；可多次给出。</translation>
    </message>
    <message>
        <source>Only this filing or licence; may be given more than once.</source>
        <translation>只含此备案或许可；可多次给出。</translation>
    </message>
    <message>
        <source>Only this kind of records: generations, cases, complaints, registry, dossiers, reports, journal; may be given more than once.</source>
        <translation>只含此类记录：generations、cases、complaints、registry、dossiers、reports、journal；可多次给出。</translation>
    </message>
    <message>
        <source>The first day (Asia/Shanghai): 2026-09-01.</source>
        <translation>起始日（北京时间）：2026-09-01。</translation>
    </message>
    <message>
        <source>The last day (Asia/Shanghai).</source>
        <translation>截止日（北京时间）。</translation>
    </message>
</context>
<context>
    <name>ctl::JournalCommands</name>
    <message>
        <source>Head of the tree: %1</source>
        <translation>树头：%1</translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <translation>链头：%1</translation>
    </message>
    <message>
        <source>Signed with the key %1; --json gives the signature.</source>
        <translation>已用密钥 %1 签名；签名见 --json 的输出。</translation>
    </message>
    <message>
        <source>Name the event by its number, and with --in how many events the journal had.</source>
        <translation>请给出记录的序号，并可用 --in 指定当时日志的记录条数。</translation>
    </message>
    <message>
        <source>Name two sizes of the journal in events, the earlier first.</source>
        <translation>请给出日志在两个时点的记录条数，较早者在前。</translation>
    </message>
    <message>
        <source>Write down the journal&apos;s head and print it, for somebody else to keep; VERMILION_KEY_PASSPHRASE opens the key.</source>
        <translation>留存并输出审计日志的树头，供他人保存；密钥口令取自 VERMILION_KEY_PASSPHRASE。</translation>
    </message>
    <message>
        <source>Why, for the record.</source>
        <translation>留存的理由，记入审计日志。</translation>
    </message>
    <message>
        <source>Sign it with this secret key, as “pack key” makes it.</source>
        <translation>用此私钥签名（由“pack key”生成）。</translation>
    </message>
    <message>
        <source>Print the proof that an event is in the journal, as JSON.</source>
        <translation>以 JSON 输出某条记录包含于审计日志的证明。</translation>
    </message>
    <message>
        <source>In the journal of so many events; all of them without it.</source>
        <translation>指定当时日志的记录条数；不指定则为全部记录。</translation>
    </message>
    <message>
        <source>Print the proof that the journal of FROM events only grew to that of TO, as JSON.</source>
        <translation>以 JSON 输出审计日志自 FROM 条增至 TO 条期间只增未改的证明。</translation>
    </message>
    <message>
        <source>The proof does not hold: the event is not in that journal, or the file was changed.</source>
        <translation>证明不成立：该记录不在该日志中，或文件被改动。</translation>
    </message>
    <message>
        <source>Event %1 is in the journal whose head is %2.</source>
        <translation>第 %1 条记录包含于树头为 %2 的审计日志。</translation>
    </message>
    <message>
        <source>The journal with the head %2 begins with all that had the head %1: it only grew.</source>
        <translation>树头为 %2 的审计日志以树头为 %1 时的全部记录为开头：只增未改。</translation>
    </message>
    <message>
        <source>The proof does not hold: the journal did not just grow, or the file was changed.</source>
        <translation>证明不成立：审计日志并非只增未改，或文件被改动。</translation>
    </message>
    <message>
        <source>to check a head, name the signer&apos;s public key with --key FILE</source>
        <translation>核验树头须用 --key FILE 给出签名者的公钥</translation>
    </message>
    <message>
        <source>The head %1 of %2 was signed with that key.</source>
        <translation>%2 的树头 %1 由该密钥签名。</translation>
    </message>
    <message>
        <source>The head was not signed with that key, or the file was changed.</source>
        <translation>树头并非由该密钥签名，或文件被改动。</translation>
    </message>
    <message>
        <source>Compare the head with one that was printed or sent earlier (--head).</source>
        <translation>请与此前打印或寄送的树头比对（--head）。</translation>
    </message>
    <message>
        <source>The file is not about the head that was given.</source>
        <translation>文件所载并非所给的树头。</translation>
    </message>
    <message>
        <source>The head is the one that was given.</source>
        <translation>与所给的树头一致。</translation>
    </message>
    <message>
        <source>Name one file of a proof or a head.</source>
        <translation>请给出一个证明或树头文件。</translation>
    </message>
    <message>
        <source>the file is too long</source>
        <translation>文件过长</translation>
    </message>
    <message>
        <source>Check a file of “journal prove”, “journal consistency” or “journal head --json”, without a workspace.</source>
        <translation>在没有工作区的情况下核验“journal prove”“journal consistency”或“journal head --json”的输出文件。</translation>
    </message>
    <message>
        <source>A head from elsewhere that the file must be about.</source>
        <translation>另行留存的树头，文件须与之相符。</translation>
    </message>
    <message>
        <source>The public key that a head was signed with.</source>
        <translation>签名所用密钥的公钥。</translation>
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
        <translation>两者都未学习过的已判定文本 %1 条，分为 %2 组；95% 置信区间</translation>
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
            <numerusform>分类器 %1 已从 %n 条判定中学习，现为旁路。</numerusform>
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
        <translation>让启用中的分类器学习此后的判定；所得模型先旁路运行。</translation>
    </message>
    <message>
        <source>Decisions that there must be since it last learned.</source>
        <translation>自上次学习以来至少须有的判定条数。</translation>
    </message>
    <message>
        <source>Another order: the same decisions and seed give the same model.</source>
        <translation>换一种顺序：相同的判定与种子得到相同的模型。</translation>
    </message>
    <message>
        <source>A classifier against the one that is on, by decisions from which neither has learned.</source>
        <translation>按两者都未学习过的判定，将分类器与启用中的相比较。</translation>
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
        <translation>最值得判定的记录：接近阈值、规则与分类器分歧，或抽签选出。</translation>
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
        <translation>  替换此前的读取结果：撤回其中 %1 条生成记录；另有 %2 条已判定、已作为事件证据或含有其他日志的内容，予以保留。</translation>
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
    <name>ctl::PackageCheck</name>
    <message>
        <source>The archive can be read in two ways, or hides something</source>
        <translation>压缩包存在歧义或者隐藏内容</translation>
    </message>
    <message>
        <source>It would unpack to more than a package may hold; nothing more was looked at</source>
        <translation>解压后超出封装包允许的大小，未继续检查</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>A file was added</source>
        <translation>多出文件</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>文件已被改动</translation>
    </message>
    <message>
        <source>The manifest cannot be read</source>
        <translation>清单无法读取</translation>
    </message>
    <message>
        <source>The manifest is not signed with the key in the package</source>
        <translation>清单的签名与包内公钥不符</translation>
    </message>
    <message>
        <source>It was signed with another key than the one named</source>
        <translation>签名密钥不是所指定的密钥</translation>
    </message>
    <message>
        <source>A list of sums does not say what the manifest says</source>
        <translation>哈希值列表与清单不一致</translation>
    </message>
    <message>
        <source>The head of the journal is not the one that was signed</source>
        <translation>审计日志树头与签名不符</translation>
    </message>
    <message>
        <source>A proof does not hold</source>
        <translation>包含证明不成立</translation>
    </message>
    <message>
        <source>The journal does not say that these files were sealed</source>
        <translation>审计日志中没有封装这些文件的记录</translation>
    </message>
    <message>
        <source>A record is not the one that was frozen</source>
        <translation>证据记录与固定时不一致</translation>
    </message>
    <message>
        <source>A time stamp does not hold</source>
        <translation>时间戳不成立</translation>
    </message>
    <message>
        <source>The workspace&apos;s journal never had the head in the package</source>
        <translation>本工作区的审计日志从未有过包内的树头</translation>
    </message>
    <message>
        <source>%1: stamped %2 by %3</source>
        <translation>%1：%2 由 %3 加盖时间戳</translation>
    </message>
    <message>
        <source>  Its certificate is valid until %1, its policy is %2.</source>
        <translation>  其证书有效期至 %1，策略为 %2。</translation>
    </message>
    <message>
        <source>  Not checked: whether that authority is one. Name its certificates with --authorities.</source>
        <translation>  未核验：该时间戳机构是否可信。请以 --authorities 指定其证书。</translation>
    </message>
    <message>
        <source>Not checked: when it was made. There is no time stamp, only the clock of who sealed it.</source>
        <translation>未核验：制作时间。没有时间戳，仅有封装机器的时钟。</translation>
    </message>
    <message>
        <source>Not checked: who sealed it. Compare the fingerprint with one that came another way, or name the key with --key or --fingerprint.</source>
        <translation>未核验：由谁封装。请将指纹与通过其他途径取得的指纹比对，或者以 --key 或 --fingerprint 指定密钥。</translation>
    </message>
    <message>
        <source>Not checked: whether the journal is the one that was seen before. Its head: %1</source>
        <translation>未核验：审计日志是否为此前所见。其树头：%1</translation>
    </message>
    <message>
        <source>No hash shows what was never recorded, or recorded untruly.</source>
        <translation>从未记录或者记录不实的事项，任何哈希均无法揭示。</translation>
    </message>
    <message>
        <source>Package about %1, edition %2, sealed %3: %4 files, %5 proofs</source>
        <translation>封装包：%1，版本 %2，封装于 %3，文件 %4 个，包含证明 %5 个</translation>
    </message>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>密钥指纹：%1</translation>
    </message>
    <message>
        <source>All that was checked holds.</source>
        <translation>已核验的各项均相符。</translation>
    </message>
    <message>
        <source>The package is not what was sealed.</source>
        <translation>该封装包与封装时不一致。</translation>
    </message>
    <message>
        <source>a fingerprint is 64 hexadecimal digits</source>
        <translation>指纹为 64 位十六进制数字</translation>
    </message>
    <message>
        <source>Of a package: the public key it must be signed with.</source>
        <translation>核验封装包：签名应对应的公钥。</translation>
    </message>
    <message>
        <source>Of a package: the fingerprint of that key.</source>
        <translation>核验封装包：该公钥的指纹。</translation>
    </message>
    <message>
        <source>Of a package: certificates of time stamp authorities (PEM).</source>
        <translation>核验封装包：时间戳机构的证书（PEM）。</translation>
    </message>
    <message>
        <source>Name one package.</source>
        <translation>请指定一个封装包。</translation>
    </message>
</context>
<context>
    <name>ctl::PackageCommands</name>
    <message>
        <source>the edition is full or redacted</source>
        <translation>版本为 full 或 redacted</translation>
    </message>
    <message>
        <source>Sealed as package %1: %2, %3 files, SHA-256 %4</source>
        <translation>已封装，编号 %1：%2，文件 %3 个，SHA-256 %4</translation>
    </message>
    <message>
        <source>Tell the recipient the fingerprint of the key by another way: %1</source>
        <translation>请通过其他途径告知收件单位密钥指纹：%1</translation>
    </message>
    <message>
        <source>Name the case, the report&apos;s files with --report, the secret key with --key and the package with --out.</source>
        <translation>请指定案件，以 --report 指定报告文件，以 --key 指定私钥，以 --out 指定封装包。</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封装</translation>
    </message>
    <message>
        <source>Name the package by its number, as “package list” shows it, and the request with --out.</source>
        <translation>请指定封装包编号（见“package list”），并以 --out 指定请求文件。</translation>
    </message>
    <message>
        <source>Written: %1. Carry it to the time stamp authority, and bring the answer in with “package timestamp-add”.</source>
        <translation>已写入：%1。请送交时间戳机构，并以“package timestamp-add”导入其应答。</translation>
    </message>
    <message>
        <source>Stamped %1 by %2: %3</source>
        <translation>%1 由 %2 加盖时间戳：%3</translation>
    </message>
    <message>
        <source>Not checked: whether that authority is one. Name its certificates with --authorities.</source>
        <translation>未核验：该时间戳机构是否可信。请以 --authorities 指定其证书。</translation>
    </message>
    <message>
        <source>Name the package&apos;s file, and the authority&apos;s answer with --response.</source>
        <translation>请指定封装包文件，并以 --response 指定时间戳机构的应答。</translation>
    </message>
    <message>
        <source>Seal a package of a case that anybody can check; VERMILION_KEY_PASSPHRASE opens the key.</source>
        <translation>将案件封装为任何人均可核验的封装包；密钥口令取自 VERMILION_KEY_PASSPHRASE。</translation>
    </message>
    <message>
        <source>A file of the report; may be given more than once.</source>
        <translation>报告文件，可多次指定。</translation>
    </message>
    <message>
        <source>An attachment; may be given more than once.</source>
        <translation>附件，可多次指定。</translation>
    </message>
    <message>
        <source>full or redacted (redacted).</source>
        <translation>full 或 redacted（redacted）。</translation>
    </message>
    <message>
        <source>An object of the journal whose events are proved too: draft/3.</source>
        <translation>同时证明其记录的日志对象，如 draft/3。</translation>
    </message>
    <message>
        <source>The secret key to sign with, as “pack key” makes it.</source>
        <translation>签名私钥，由“pack key”生成。</translation>
    </message>
    <message>
        <source>The package to write.</source>
        <translation>要写入的封装包。</translation>
    </message>
    <message>
        <source>List the packages that were sealed.</source>
        <translation>列出已封装的封装包。</translation>
    </message>
    <message>
        <source>Write a request for a time stamp (RFC 3161), to be carried to an authority.</source>
        <translation>生成时间戳请求（RFC 3161），由人员送交时间戳机构。</translation>
    </message>
    <message>
        <source>The request to write (.tsq).</source>
        <translation>要写入的请求（.tsq）。</translation>
    </message>
    <message>
        <source>Put an authority&apos;s answer into the package.</source>
        <translation>将时间戳机构的应答放入封装包。</translation>
    </message>
    <message>
        <source>The answer (.tsr).</source>
        <translation>应答（.tsr）。</translation>
    </message>
    <message>
        <source>Certificates that are trusted for it (PEM).</source>
        <translation>受信任的机构证书（PEM）。</translation>
    </message>
    <message>
        <source>Another file for the package; else it is replaced.</source>
        <translation>另存的封装包文件；未指定时替换原文件。</translation>
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
    <name>ctl::QualityCommands</name>
    <message>
        <source>--%1 takes a day as 2026-11-23.</source>
        <translation>--%1 的日期格式为 2026-11-23。</translation>
    </message>
    <message>
        <source>--until comes before --from.</source>
        <translation>--until 早于 --from。</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) decided about by two officers or more, %1 of them double-blind</source>
        <translation>
            <numerusform>%n 条记录由两名以上审核员判定，其中双盲 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement on</source>
        <translation>一致性项目</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorff α</translation>
    </message>
    <message>
        <source>problem or none</source>
        <translation>是否有问题</translation>
    </message>
    <message>
        <source>double-blind</source>
        <translation>双盲</translation>
    </message>
    <message>
        <source>disposition</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>risk class</source>
        <translation>风险类别</translation>
    </message>
    <message>
        <source>%1 and %2: %3 generations, agree %4, Cohen&apos;s kappa %5</source>
        <translation>%1 与 %2：%3 条记录，一致率 %4，Cohen κ %5</translation>
    </message>
    <message>
        <source>Sample %1 of %2: %3 of %4 decided, %5 of them a problem, drawn from %6 unflagged</source>
        <translation>样本 %1（%2）：%4 条中已判定 %3 条，其中问题 %5 条；抽自 %6 条未标记记录</translation>
    </message>
    <message>
        <source>  missed: %1 of what is not flagged, %2 … %3 generations; found by the detectors: %4</source>
        <translation>  漏检：未标记记录的 %1，%2 … %3 条；检测发现：%4</translation>
    </message>
    <message>
        <source>That is too few to tell: read at least %1.</source>
        <translation>数量不足，无法判断：至少阅看 %1 条。</translation>
    </message>
    <message>
        <source>officers agree</source>
        <translation>审核员判断一致</translation>
    </message>
    <message>
        <source>appeals change the decision</source>
        <translation>申诉改变判定</translation>
    </message>
    <message>
        <source>flags are no problem</source>
        <translation>标记经判定无问题</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>数量不足，无法判断</translation>
    </message>
    <message>
        <source>no change to tell</source>
        <translation>未见变化</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>%1 appeals, %2 answered; overturned %3</source>
        <translation>申诉 %1 项，已答复 %2 项；改变处置 %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4 before, %5 of %6 now)</source>
        <translation>%1：%2（此前 %4 中 %3，本期 %6 中 %5）</translation>
    </message>
    <message>
        <source>--risk takes a class from A.1 to A.5.</source>
        <translation>--risk 的取值为 A.1 至 A.5。</translation>
    </message>
    <message>
        <source>Sample %1: %2 of %3 drawn with the lot %4.</source>
        <translation>样本 %1：从 %3 条中抽取 %2 条，随机种子 %4。</translation>
    </message>
    <message>
        <source>There is nothing in that period to draw from.</source>
        <translation>该期间没有可抽取的记录。</translation>
    </message>
    <message>
        <source>--size takes a number from 1 to 100000, --seed one from 0 to 4294967295.</source>
        <translation>--size 的取值为 1 至 100000，--seed 的取值为 0 至 4294967295。</translation>
    </message>
    <message>
        <source>From this day on (Asia/Shanghai).</source>
        <translation>起始日期（北京时间）。</translation>
    </message>
    <message>
        <source>Up to this day, which is still in it.</source>
        <translation>截止日期（含当日）。</translation>
    </message>
    <message>
        <source>How far officers agree, what the detectors miss, what became of appeals, and what has changed.</source>
        <translation>审核一致性、检测漏检、申诉结果及其变化。</translation>
    </message>
    <message>
        <source>Only this class: A.1 to A.5.</source>
        <translation>仅此风险类别：A.1 至 A.5。</translation>
    </message>
    <message>
        <source>Pairs of officers too, by alias.</source>
        <translation>同时列出两两审核员（代号）。</translation>
    </message>
    <message>
        <source>End with status 1 if something has changed.</source>
        <translation>若有变化，以状态 1 结束。</translation>
    </message>
    <message>
        <source>Draw by lot, and keep, a sample of what nothing has flagged; or with --blind of what was decided.</source>
        <translation>随机抽取并保存未标记记录的样本；加 --blind 则从已判定记录中抽取。</translation>
    </message>
    <message>
        <source>How many: 300, if not said.</source>
        <translation>数量，默认 300。</translation>
    </message>
    <message>
        <source>The lot, to draw the same again; else nobody chooses it.</source>
        <translation>随机种子，用于重现同一抽样；不指定则由系统产生。</translation>
    </message>
    <message>
        <source>Decided generations, for another officer to decide once more.</source>
        <translation>抽取已判定的记录，由另一名审核员再次判定。</translation>
    </message>
</context>
<context>
    <name>ctl::RegisterDesk</name>
    <message>
        <source>Several have that name; give the id.</source>
        <translation>有多个同名，请给出编号。</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or none</source>
        <translation>YYYY-MM-DD 或 none</translation>
    </message>
    <message>
        <source>--%1 is %2.</source>
        <translation>--%1 为：%2。</translation>
    </message>
</context>
<context>
    <name>ctl::RegisterItemCommands</name>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation>日期的格式为 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Nothing is registered.</source>
        <translation>没有登记事项。</translation>
    </message>
    <message>
        <source>Give the kind and the name.</source>
        <translation>请给出类别和名称。</translation>
    </message>
    <message>
        <source>There is no kind “%1”; “registry kinds” lists them.</source>
        <translation>没有类别“%1”；“registry kinds”列出全部类别。</translation>
    </message>
    <message>
        <source>Item %1 added.</source>
        <translation>已添加事项 %1。</translation>
    </message>
    <message>
        <source>Item %1 changed.</source>
        <translation>事项 %1 已修改。</translation>
    </message>
    <message>
        <source>A state is %1.</source>
        <translation>状态为：%1。</translation>
    </message>
    <message>
        <source>Item %1 moved.</source>
        <translation>事项 %1 的状态已变更。</translation>
    </message>
    <message>
        <source>The service, by name or id; none: the whole company.</source>
        <translation>服务的名称或编号；none 表示属于全公司。</translation>
    </message>
    <message>
        <source>provider or technical_supporter.</source>
        <translation>provider（服务提供者）或 technical_supporter（服务技术支持者）。</translation>
    </message>
    <message>
        <source>As on the certificate.</source>
        <translation>与证书一致。</translation>
    </message>
    <message>
        <source>Who grants it.</source>
        <translation>主管部门。</translation>
    </message>
    <message>
        <source>The day it was submitted.</source>
        <translation>提交日。</translation>
    </message>
    <message>
        <source>The day it was granted.</source>
        <translation>取得日。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最后一日。</translation>
    </message>
    <message>
        <source>The model that it is for, by name or id.</source>
        <translation>对应模型的名称或编号。</translation>
    </message>
    <message>
        <source>The algorithm that it is for, by name or id.</source>
        <translation>对应算法的名称或编号。</translation>
    </message>
    <message>
        <source>The filed model that it rests on, as text.</source>
        <translation>所依托的已备案模型（文字）。</translation>
    </message>
    <message>
        <source>The number of that model.</source>
        <translation>该模型的编号。</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>主体责任人。</translation>
    </message>
    <message>
        <source>What the authority tied to it.</source>
        <translation>主管部门附加的条件。</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation>日期（默认为上海的今天）。</translation>
    </message>
    <message>
        <source>List filings and licences with their state on a day.</source>
        <translation>列出备案与许可在某日的状态。</translation>
    </message>
    <message>
        <source>Only those of a kind.</source>
        <translation>仅列出某一类别。</translation>
    </message>
    <message>
        <source>Only those in a state.</source>
        <translation>仅列出某一状态。</translation>
    </message>
    <message>
        <source>Show everything that is kept of an item.</source>
        <translation>显示某一事项留存的全部内容。</translation>
    </message>
    <message>
        <source>Register a filing or a licence.</source>
        <translation>登记一项备案或许可。</translation>
    </message>
    <message>
        <source>As it stands (preparing).</source>
        <translation>当前状态（默认 preparing）。</translation>
    </message>
    <message>
        <source>Change what an item says.</source>
        <translation>修改某一事项的内容。</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>名称。</translation>
    </message>
    <message>
        <source>Move an item to another state.</source>
        <translation>变更某一事项的状态。</translation>
    </message>
    <message>
        <source>Why, or how.</source>
        <translation>理由或经过。</translation>
    </message>
    <message>
        <source>filed: the number on the certificate.</source>
        <translation>filed：证书上的编号。</translation>
    </message>
    <message>
        <source>filed: the last day.</source>
        <translation>filed：最后一日。</translation>
    </message>
</context>
<context>
    <name>ctl::RegisterKindCommands</name>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source> (confirm with counsel)</source>
        <translation>（请法务确认）</translation>
    </message>
    <message>
        <source>Give months and days as numbers, and a reminder as CLOCK=DAYS.</source>
        <translation>月数和天数写作数字，提醒写作“时限=天数”。</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1：已记录。</translation>
    </message>
    <message>
        <source>List under which rules a service may fall; a star: scope and access speak for it.</source>
        <translation>列出服务可能适用的规则；星号表示按范围和提供方式建议。</translation>
    </message>
    <message>
        <source>public or internal.</source>
        <translation>public（面向公众）或 internal（内部使用）。</translation>
    </message>
    <message>
        <source>app, web, api; several with commas.</source>
        <translation>app、web、api；多个以逗号分隔。</translation>
    </message>
    <message>
        <source>List the kinds of filings and licences, or set one for this workspace.</source>
        <translation>列出备案与许可类别，或为本工作区设定某一类别。</translation>
    </message>
    <message>
        <source>Its Chinese title.</source>
        <translation>中文名称。</translation>
    </message>
    <message>
        <source>Its English title.</source>
        <translation>英文名称。</translation>
    </message>
    <message>
        <source>For how long it is granted; 0: it does not expire.</source>
        <translation>有效期；0 表示长期有效。</translation>
    </message>
    <message>
        <source>When to look again whether its number is shown.</source>
        <translation>多少天后再次查看编号是否公示。</translation>
    </message>
    <message>
        <source>How long before its day a duty is shown; may be given often.</source>
        <translation>到期前多少天提示，可多次给出。</translation>
    </message>
    <message>
        <source>A kind of one&apos;s own; it has to have both titles.</source>
        <translation>自定类别；中英文名称均须给出。</translation>
    </message>
    <message>
        <source>own: its number has to be shown.</source>
        <translation>自定类别：编号须公示。</translation>
    </message>
    <message>
        <source>own: the clock that runs to its last day.</source>
        <translation>自定类别：到期前适用的时限。</translation>
    </message>
    <message>
        <source>As it ships again.</source>
        <translation>恢复为随程序提供的设定。</translation>
    </message>
</context>
<context>
    <name>ctl::RegisterModelCommands</name>
    <message>
        <source>Kept as %1 %2.</source>
        <translation>已留存为 %1 %2。</translation>
    </message>
    <message>
        <source>Give the model and the version.</source>
        <translation>请给出模型和版本。</translation>
    </message>
    <message>
        <source>Give a model or an algorithm.</source>
        <translation>请给出模型或算法。</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1：已记录。</translation>
    </message>
    <message>
        <source>Add a service or change it; without a name, list them.</source>
        <translation>添加或修改服务；不给名称则列出全部。</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>新名称。</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>说明。</translation>
    </message>
    <message>
        <source>public or internal.</source>
        <translation>public（面向公众）或 internal（内部使用）。</translation>
    </message>
    <message>
        <source>app, web, api; several with commas.</source>
        <translation>app、web、api；多个以逗号分隔。</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>首日。</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>最后一日。</translation>
    </message>
    <message>
        <source>Which rules apply; “registry regime” lists them.</source>
        <translation>适用的规则；“registry regime”列出全部。</translation>
    </message>
    <message>
        <source>Why those.</source>
        <translation>适用理由。</translation>
    </message>
    <message>
        <source>Add a model or change it; without a name, list them.</source>
        <translation>添加或修改模型；不给名称则列出全部。</translation>
    </message>
    <message>
        <source>own, fine_tuned or third_party.</source>
        <translation>own（自研）、fine_tuned（微调）或 third_party（第三方）。</translation>
    </message>
    <message>
        <source>Who made it; empty: this company.</source>
        <translation>研发单位；空表示本公司。</translation>
    </message>
    <message>
        <source>third_party: the number of its maker&apos;s filing.</source>
        <translation>third_party：研发单位的备案编号。</translation>
    </message>
    <message>
        <source>text, image …; may be given often.</source>
        <translation>text、image……，可多次给出。</translation>
    </message>
    <message>
        <source>The model that it was made from, by name or id.</source>
        <translation>基础模型的名称或编号。</translation>
    </message>
    <message>
        <source>The same as text.</source>
        <translation>同上，以文字给出。</translation>
    </message>
    <message>
        <source>The number of that model&apos;s filing.</source>
        <translation>该模型的备案编号。</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Add a version of a model or change it; without names, list them.</source>
        <translation>添加或修改模型版本；不给名称则列出全部。</translation>
    </message>
    <message>
        <source>What is new in it.</source>
        <translation>更新内容。</translation>
    </message>
    <message>
        <source>Add an algorithm or change it; without a name, list them.</source>
        <translation>添加或修改算法；不给名称则列出全部。</translation>
    </message>
    <message>
        <source>generation, recommendation, ranking, retrieval or dispatch.</source>
        <translation>generation（生成合成）、recommendation（个性化推送）、ranking（排序精选）、retrieval（检索过滤）或 dispatch（调度决策）。</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>用途。</translation>
    </message>
    <message>
        <source>How it works.</source>
        <translation>机制机理。</translation>
    </message>
    <message>
        <source>Say on which model a service runs and which algorithm it uses; without a name, list the links.</source>
        <translation>记录服务使用的模型和算法；不给名称则列出全部关联。</translation>
    </message>
    <message>
        <source>The model, by name or id.</source>
        <translation>模型的名称或者编号。</translation>
    </message>
    <message>
        <source>Since when.</source>
        <translation>起始日。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最后一日。</translation>
    </message>
    <message>
        <source>The algorithm, by name or id.</source>
        <translation>算法的名称或编号。</translation>
    </message>
    <message>
        <source>The service no longer uses the algorithm.</source>
        <translation>服务不再使用该算法。</translation>
    </message>
</context>
<context>
    <name>ctl::RegisterPaperCommands</name>
    <message>
        <source>Nothing is kept of it.</source>
        <translation>没有留存任何内容。</translation>
    </message>
    <message>
        <source>Kept as %1 %2.</source>
        <translation>已留存为 %1 %2。</translation>
    </message>
    <message>
        <source>Say with --out where to.</source>
        <translation>请用 --out 指定写到哪里。</translation>
    </message>
    <message>
        <source>Give the numbers of two submissions of the item: --compare 1,2.</source>
        <translation>请给出该事项两次提交的序号：--compare 1,2。</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>两次内容相同。</translation>
    </message>
    <message>
        <source>Give a field as NAME=VALUE.</source>
        <translation>字段写作“名称=值”。</translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation>日期（默认为上海的今天）。</translation>
    </message>
    <message>
        <source>Keep a paper of an item as its next revision, or list its papers.</source>
        <translation>将材料留存为该事项的下一版，或列出其材料。</translation>
    </message>
    <message>
        <source>What it is: self_assessment, service_agreement …</source>
        <translation>材料种类：self_assessment、service_agreement……</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>Write the bytes of a paper to --out.</source>
        <translation>将材料原文写到 --out。</translation>
    </message>
    <message>
        <source>A file that is not there yet.</source>
        <translation>尚不存在的文件。</translation>
    </message>
    <message>
        <source>Keep what was handed in, list it, or compare two submissions field by field.</source>
        <translation>留存提交内容、列出提交，或逐字段对比两次提交。</translation>
    </message>
    <message>
        <source>first, supplement, change, renewal or cancellation.</source>
        <translation>first（首次）、supplement（补正）、change（变更）、renewal（延续）或 cancellation（注销）。</translation>
    </message>
    <message>
        <source>A field of the form; may be given often.</source>
        <translation>表单字段，可多次给出。</translation>
    </message>
    <message>
        <source>A paper of the item; may be given often.</source>
        <translation>该事项的材料，可多次给出。</translation>
    </message>
    <message>
        <source>The numbers of two submissions.</source>
        <translation>两次提交的序号。</translation>
    </message>
    <message>
        <source>Keep that the number was seen displayed, or list when it was.</source>
        <translation>留存编号公示的查看记录，或列出记录。</translation>
    </message>
    <message>
        <source>Where.</source>
        <translation>位置。</translation>
    </message>
    <message>
        <source>A picture of it, kept as a paper.</source>
        <translation>已留存为材料的截图。</translation>
    </message>
</context>
<context>
    <name>ctl::ReportCommands</name>
    <message>
        <source>Drafted %1 into %2 (SHA-256 %3).</source>
        <translation>%1 的报告草稿已写入 %2（SHA-256 %3）。</translation>
    </message>
    <message>
        <source>  still missing: %1</source>
        <translation>  尚缺：%1</translation>
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
    <message>
        <source>Give the file with --out FILE, and zh or en with --lang.</source>
        <translation>请用 --out FILE 指明文件，用 --lang 指明 zh 或 en。</translation>
    </message>
    <message>
        <source>The format is pdf, docx, odt, html or json: by the end of the file&apos;s name or with --format.</source>
        <translation>格式须为 pdf、docx、odt、html 或 json：由文件名后缀或 --format 指明。</translation>
    </message>
    <message>
        <source>Draft the report to the authority as PDF, DOCX, ODT, HTML or JSON.</source>
        <translation>起草报送主管部门的报告，格式为 PDF、DOCX、ODT、HTML 或 JSON。</translation>
    </message>
    <message>
        <source>The file to write; the end of its name is the format.</source>
        <translation>要写入的文件；后缀即格式。</translation>
    </message>
    <message>
        <source>pdf, docx, odt, html or json, whatever the file&apos;s name.</source>
        <translation>pdf、docx、odt、html 或 json，不论文件名如何。</translation>
    </message>
    <message>
        <source>A file with the wording, in place of that in use.</source>
        <translation>报告文本的文件，代替正在使用的文本。</translation>
    </message>
    <message>
        <source>Which report (content-incident); report kinds lists them.</source>
        <translation>报告的种类（默认 content-incident）；用 report kinds 列出。</translation>
    </message>
    <message>
        <source>Draft a report on a case, a user or a month.</source>
        <translation>就案件、用户或者月份起草报告。</translation>
    </message>
</context>
<context>
    <name>ctl::ReportSubject</name>
    <message>
        <source>A case, by number.</source>
        <translation>案件，写编号。</translation>
    </message>
    <message>
        <source>A user, as “u-…”.</source>
        <translation>用户，写作“u-…”。</translation>
    </message>
    <message>
        <source>A month, as 2026-11.</source>
        <translation>月份，写作 2026-11。</translation>
    </message>
    <message>
        <source>Give one of --case, --user and --month.</source>
        <translation>请给出 --case、--user、--month 之一。</translation>
    </message>
    <message>
        <source>Not a month: %1</source>
        <translation>不是月份：%1</translation>
    </message>
    <message>
        <source>Language of the report: zh or en (zh).</source>
        <translation>报告的语言：zh 或者 en（默认 zh）。</translation>
    </message>
</context>
<context>
    <name>ctl::ReportTextCommands</name>
    <message>
        <source>The language is zh or en.</source>
        <translation>语言只能是 zh 或者 en。</translation>
    </message>
    <message>
        <source>%1: no problems</source>
        <translation>%1：没有问题</translation>
    </message>
    <message>
        <source>The text is not one of %1.</source>
        <translation>该文本不是 %1 的文本。</translation>
    </message>
    <message>
        <source>Saved as number %1 of %2: new reports use it.</source>
        <translation>已保存为 %2 的第 %1 份文本，新报告将使用它。</translation>
    </message>
    <message>
        <source>List the reports that can be drafted.</source>
        <translation>列出可以起草的报告。</translation>
    </message>
    <message>
        <source>Print the wording that a new report starts from.</source>
        <translation>打印新报告所用的文本。</translation>
    </message>
    <message>
        <source>That which comes with the program.</source>
        <translation>随附的文本。</translation>
    </message>
    <message>
        <source>Put a wording in use for new reports.</source>
        <translation>将文本启用于新报告。</translation>
    </message>
    <message>
        <source>Put the wording that comes with the program in use again.</source>
        <translation>恢复使用随附的文本。</translation>
    </message>
    <message>
        <source>Name what is wrong with a wording, and with a subject what is still empty.</source>
        <translation>指出文本中的问题；给出案件、用户或者月份时，还指出尚未填写的字段。</translation>
    </message>
    <message>
        <source>Say how a wording is written; with a kind, list its fields.</source>
        <translation>说明文本的书写格式；给出种类时，列出其字段。</translation>
    </message>
</context>
<context>
    <name>ctl::RetestCommands</name>
    <message>
        <source>%1  R%2.%3  %4: prompts %5, without an answer %6, not scanned %7, flagged or illegal %8</source>
        <translation>%1  R%2.%3  %4：提示 %5 条，无回答 %6 条，未扫描 %7 条，命中或者违法 %8 条</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Made R%1.</source>
        <translation>已生成 R%1。</translation>
    </message>
    <message>
        <source>Give the set (R3) and, with --out, where its prompts go.</source>
        <translation>请给出提示组（如 R3），并以 --out 指定提示文件。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写出 %1。</translation>
    </message>
    <message>
        <source>Give the set: R3.</source>
        <translation>请给出提示组，如 R3。</translation>
    </message>
    <message>
        <source>%1  R%2  prompts %3</source>
        <translation>%1  R%2  提示 %3 条</translation>
    </message>
    <message>
        <source>Say with what, for example --with filter,fine_tune: filter, prompt, fine_tune, retrain, rollback or other; a moment is “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>请说明整改方式，如 --with filter,fine_tune；可用 filter、prompt、fine_tune、retrain、rollback、other；时间写作“YYYY-MM-DDThh:mm”（北京时间）。</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1：已记录。</translation>
    </message>
    <message>
        <source>Nobody may waive steps yet.</source>
        <translation>尚未指定可以免除步骤的人员。</translation>
    </message>
    <message>
        <source>Freeze the prompts of a re-test; without options those of the evidence.</source>
        <translation>固定复测所用的提示；不带选项时取证据中的提示。</translation>
    </message>
    <message>
        <source>Whose prompt; may be given more than once.</source>
        <translation>取其提示的记录；可重复给出。</translation>
    </message>
    <message>
        <source>A prompt written by hand; may be given more than once.</source>
        <translation>手写的提示；可重复给出。</translation>
    </message>
    <message>
        <source>Write the prompts of a set for whoever calls the model.</source>
        <translation>写出提示组，交由调用模型的人员使用。</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>Look at the answers that were imported since and record what they came to.</source>
        <translation>查看此后导入的回答并记录结果。</translation>
    </message>
    <message>
        <source>Only answers of this model count.</source>
        <translation>只计该模型的回答。</translation>
    </message>
    <message>
        <source>List the sets of a case and what became of them.</source>
        <translation>列出案件的提示组及其结果。</translation>
    </message>
    <message>
        <source>Record that the model was rectified, and with what.</source>
        <translation>记录模型整改及其方式。</translation>
    </message>
    <message>
        <source>filter, prompt, fine_tune, retrain, rollback, other; commas between.</source>
        <translation>filter、prompt、fine_tune、retrain、rollback、other，以逗号分隔。</translation>
    </message>
    <message>
        <source>The version that answered before.</source>
        <translation>整改前的模型版本。</translation>
    </message>
    <message>
        <source>The version that answers since.</source>
        <translation>整改后的模型版本。</translation>
    </message>
    <message>
        <source>When (now).</source>
        <translation>时间（默认现在）。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>说明。</translation>
    </message>
    <message>
        <source>What shows it.</source>
        <translation>凭证。</translation>
    </message>
    <message>
        <source>Show or change who may waive steps.</source>
        <translation>查看或者变更可以免除步骤的人员。</translation>
    </message>
    <message>
        <source>Who may from now on.</source>
        <translation>自此可以免除的人员。</translation>
    </message>
    <message>
        <source>Who may no longer.</source>
        <translation>不再可以免除的人员。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
</context>
<context>
    <name>ctl::ReviewArguments</name>
    <message numerus="yes">
        <source>%n generations</source>
        <translation>
            <numerusform>%n 条生成记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Which: to_decide (default), mine, second_opinion, appealed, blind, disagreement, decided, any.</source>
        <translation>哪个队列：to_decide（默认）、mine、second_opinion、appealed、blind、disagreement、decided、any。</translation>
    </message>
    <message>
        <source>In which order: risk (default), age, score, uncertainty, lot.</source>
        <translation>排序：risk（默认）、age、score、uncertainty、lot。</translation>
    </message>
    <message>
        <source>Only what a query finds, in fields: &quot;user:u-7f3a model:x*&quot;.</source>
        <translation>只看符合字段查询的记录：“user:u-7f3a model:x*”。</translation>
    </message>
    <message>
        <source>Only this class of risk, such as A.1.</source>
        <translation>只看此类风险，例如 A.1。</translation>
    </message>
    <message>
        <source>Only this service.</source>
        <translation>只看此服务。</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;.</source>
        <translation>没有“%1”这种排序。</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>没有“%1”这个队列。</translation>
    </message>
    <message>
        <source>The risk code, such as A.1.f; a problem needs one.</source>
        <translation>风险代码，例如 A.1.f；认定为问题时必填。</translation>
    </message>
    <message>
        <source>Further codes, with commas between.</source>
        <translation>其他风险代码，以逗号分隔。</translation>
    </message>
    <message>
        <source>1 low, 2 medium, 3 high.</source>
        <translation>1 低，2 中，3 高。</translation>
    </message>
    <message>
        <source>The id of a reason, such as false-match.</source>
        <translation>理由的标识，例如 false-match。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>--%1 needs a number above 0.</source>
        <translation>--%1 需要大于 0 的数字。</translation>
    </message>
</context>
<context>
    <name>ctl::ReviewCommands</name>
    <message>
        <source>%1 to decide</source>
        <translation>%1 条待判定</translation>
    </message>
    <message>
        <source>Give a generation (or several: 4,7,9) and one of illegal, harmful, not_a_problem, unclear, second_opinion.</source>
        <translation>请给出一条生成记录（或者多条：4,7,9）以及 illegal、harmful、not_a_problem、unclear、second_opinion 之一。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Undone: G-%1</source>
        <translation>已撤销：G-%1</translation>
    </message>
    <message>
        <source>Redone: G-%1</source>
        <translation>已重做：G-%1</translation>
    </message>
    <message>
        <source>Give a generation, one of user, officer, authority, and the grounds.</source>
        <translation>请给出一条生成记录，user、officer、authority 之一，以及异议理由。</translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <translation>有异议：%1</translation>
    </message>
    <message>
        <source>Give generations (4,7,9) and an officer&apos;s alias; no alias gives them back.</source>
        <translation>请给出生成记录（4,7,9）和审核员代号；不写代号即为退回。</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>已分派：%1</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>队列为空。</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>已领取：%1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>数量。</translation>
    </message>
    <message>
        <source>For how long they are yours.</source>
        <translation>领取的有效时长（小时）。</translation>
    </message>
    <message>
        <source>How many to list.</source>
        <translation>列出多少条。</translation>
    </message>
    <message>
        <source>A second decision, made without sight of the first.</source>
        <translation>盲审：在看不到首次判定的情况下再次判定。</translation>
    </message>
    <message>
        <source>Show what needs a decision.</source>
        <translation>显示待判定的记录。</translation>
    </message>
    <message>
        <source>Decide about a generation, or about several as one act.</source>
        <translation>判定一条生成记录，或者一次判定多条。</translation>
    </message>
    <message>
        <source>Take back your latest act.</source>
        <translation>撤销您最近一次操作。</translation>
    </message>
    <message>
        <source>Restore what you took back.</source>
        <translation>重做您撤销的操作。</translation>
    </message>
    <message>
        <source>Write down that the user, an officer or the authority contests a decision.</source>
        <translation>登记用户、审核员或者主管部门对判定提出的异议。</translation>
    </message>
    <message>
        <source>Give items to an officer, or back to all.</source>
        <translation>将记录分派给审核员，或者退回。</translation>
    </message>
    <message>
        <source>Take the next items of a queue for a while.</source>
        <translation>领取队列中接下来的若干条。</translation>
    </message>
    <message>
        <source>List the queues that are kept.</source>
        <translation>列出已保存的队列。</translation>
    </message>
    <message>
        <source>Keep a queue under a name.</source>
        <translation>以名称保存队列。</translation>
    </message>
    <message>
        <source>Remove a queue.</source>
        <translation>删除队列。</translation>
    </message>
    <message>
        <source>None of these is free: somebody has them already.</source>
        <translation>这些记录均已有人领取。</translation>
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
    <name>ctl::ShiftCommands</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Give moments as YYYY-MM-DDThh:mm, and zh or en with --lang.</source>
        <translation>时间格式为 YYYY-MM-DDThh:mm；--lang 为 zh 或者 en。</translation>
    </message>
    <message>
        <source>The handover of a shift: as text, or one page of PDF.</source>
        <translation>交接单：文本，或者一页 PDF。</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>要写入的 PDF。</translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation>zh 或者 en（默认 zh）。</translation>
    </message>
    <message>
        <source>When the shift began (twelve hours ago).</source>
        <translation>班次开始时间（默认十二小时前）。</translation>
    </message>
    <message>
        <source>When it ended (now).</source>
        <translation>班次结束时间（默认现在）。</translation>
    </message>
    <message>
        <source>What the next officer should know.</source>
        <translation>接班人需要知道的情况。</translation>
    </message>
    <message>
        <source>Of all officers, not of one.</source>
        <translation>全体审核员，而非一人。</translation>
    </message>
</context>
<context>
    <name>ctl::StatusCommands</name>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation>日期的格式为 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Give the language as zh or en.</source>
        <translation>语言为 zh 或者 en。</translation>
    </message>
    <message>
        <source>there is no such service</source>
        <translation>没有这个服务</translation>
    </message>
    <message>
        <source>the name must end in pdf, docx, odt, html or json</source>
        <translation>文件名须以 pdf、docx、odt、html 或者 json 结尾</translation>
    </message>
    <message>
        <source>give the year as YYYY</source>
        <translation>年份的格式为 YYYY</translation>
    </message>
    <message>
        <source>Filings and licences on %1</source>
        <translation>%1 的备案与许可状态</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>Nothing is registered.</source>
        <translation>没有登记事项。</translation>
    </message>
    <message>
        <source>there is no such clock or kind</source>
        <translation>没有这个期限或者类型</translation>
    </message>
    <message>
        <source>Lead times of %1: %2</source>
        <translation>%1 的提醒时间：%2</translation>
    </message>
    <message>
        <source>Nothing runs out within its lead time.</source>
        <translation>没有已到提醒时间的义务。</translation>
    </message>
    <message>
        <source>Show how filings and licences stand on a day, with reasons and sources.</source>
        <translation>显示备案与许可在某一日的状态，附原因和依据。</translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation>日期（默认为上海的今天）。</translation>
    </message>
    <message>
        <source>Only what is this service&apos;s own.</source>
        <translation>只看该服务自己的事项。</translation>
    </message>
    <message>
        <source>zh or en; of files zh, else the terminal&apos;s.</source>
        <translation>zh 或者 en；文件默认 zh，其余随终端。</translation>
    </message>
    <message>
        <source>Also write it as a document; the end of the name is the format.</source>
        <translation>同时写成文件；格式由文件名后缀决定。</translation>
    </message>
    <message>
        <source>Also write the year as a wall sheet (PDF).</source>
        <translation>同时把全年日程写成挂图（PDF）。</translation>
    </message>
    <message>
        <source>Of the wall sheet: a3 or a4 (a3).</source>
        <translation>挂图纸张：a3 或者 a4（a3）。</translation>
    </message>
    <message>
        <source>Of the wall sheet (the day&apos;s).</source>
        <translation>挂图的年份（默认为所查日期的年份）。</translation>
    </message>
    <message>
        <source>Also write the duties as a calendar with reminders.</source>
        <translation>同时把各项义务写成带提醒的日历文件。</translation>
    </message>
    <message>
        <source>Exit with 1 where something is late, expired or missing.</source>
        <translation>有逾期、过期或者缺少的事项时，退出码为 1。</translation>
    </message>
    <message>
        <source>List the duties that run out within their lead time; or set lead times.</source>
        <translation>列出已到提醒时间的义务；或者设置提醒时间。</translation>
    </message>
    <message>
        <source>zh or en (the terminal&apos;s).</source>
        <translation>zh 或者 en（默认随终端）。</translation>
    </message>
    <message>
        <source>Also those whose time has not come.</source>
        <translation>也列出尚未到提醒时间的。</translation>
    </message>
    <message>
        <source>Set the lead times of this clock.</source>
        <translation>设置该期限的提醒时间。</translation>
    </message>
    <message>
        <source>Set the lead times of this kind of filing or licence.</source>
        <translation>设置此类备案或者许可的提醒时间。</translation>
    </message>
    <message>
        <source>Days before the last day, with commas: 30,7,1; or: shipped.</source>
        <translation>距末日的天数，用逗号分开：30,7,1；或者 shipped。</translation>
    </message>
    <message>
        <source> (cautious: %1)</source>
        <translation>（保守算法：%1）</translation>
    </message>
    <message>
        <source> (%1 working days over)</source>
        <translation>（已逾期 %1 个工作日）</translation>
    </message>
    <message>
        <source> (%1 working days left)</source>
        <translation>（剩 %1 个工作日）</translation>
    </message>
    <message>
        <source> (provisional: the State Council&apos;s notice for that year is not in)</source>
        <translation>（暂定：该年放假安排尚未收录）</translation>
    </message>
    <message>
        <source> (confirm with counsel)</source>
        <translation>（请法务确认）</translation>
    </message>
    <message>
        <source> · %1 days before</source>
        <translation> · 提前 %1 天提醒</translation>
    </message>
    <message>
        <source> · next on %1</source>
        <translation> · 下次提醒 %1</translation>
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
        <source>Make a new workspace.</source>
        <translation>新建工作区。</translation>
    </message>
    <message>
        <source>A head that was kept does not fit the chain (event %1): the chain was rewritten, or the head.</source>
        <translation>留存的树头与审计链不符（第 %1 条记录）：审计链或该树头被改写。</translation>
    </message>
    <message>
        <source>Head of the tree: %1</source>
        <translation>树头：%1</translation>
    </message>
    <message>
        <source>A head printed earlier, of the chain or of the tree, which the journal must have had.</source>
        <translation>此前打印的链头或树头，审计日志须曾与之一致。</translation>
    </message>
    <message>
        <source>Re-compute the journal&apos;s hash chain and check the file; or check a sealed package.</source>
        <translation>重新计算审计日志哈希链并检查文件；或者核验封装包。</translation>
    </message>
    <message>
        <source>This file holds a part of a journal: the hashes of all events, the content of some. It is no workspace that officers work in.</source>
        <translation>本文件只含日志的一部分：全部事件的哈希值与部分事件的内容。它不是审核员工作用的工作区。</translation>
    </message>
    <message>
        <source>This file holds a part of a journal, in which names of officers were replaced: hashes were checked, the content of events was not. It is no workspace that officers work in.</source>
        <translation>本文件只含日志的一部分，且审核员姓名已替换：已核验哈希值，未核验事件内容。它不是审核员工作用的工作区。</translation>
    </message>
</context>
<context>
    <name>ctl::UsageCommands</name>
    <message>
        <source>Of %1 calls %2 name no user, %3 no service, %4 no model, %5 no time.</source>
        <translation>共 %1 次调用，其中 %2 次无用户、%3 次无服务、%4 次无模型、%5 次无时间。</translation>
    </message>
    <message>
        <source>the whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4 · %5</source>
        <translation>%1：%2 / %3 · %4 · %5</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 calls on %2 days</source>
        <translation>%2 天内 %1 次调用</translation>
    </message>
    <message>
        <source>Give one name as the logs say it.</source>
        <translation>写明日志中的一个名称。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Distinct users ever seen: %1. At least so many are registered.</source>
        <translation>日志中出现过的不同用户：%1，注册用户数不低于此数。</translation>
    </message>
    <message>
        <source>Give --count as a whole number.</source>
        <translation>--count 须为整数。</translation>
    </message>
    <message>
        <source>List the services and models that the logs name, with volume, first and last day.</source>
        <translation>列出日志中出现的服务和模型及其调用量、首末日期。</translation>
    </message>
    <message>
        <source>Hold the logs against the filings: what is used and not filed, filed and silent, and how near thresholds are.</source>
        <translation>将日志与备案对照：在用未备案、已备案无流量，以及距阈值多远。</translation>
    </message>
    <message>
        <source>Say which registered service or model a name in the logs is, or why it needs no filing.</source>
        <translation>指明日志中的名称对应哪个已登记的服务或者模型，或者为何无需备案。</translation>
    </message>
    <message>
        <source>The service, by name or id.</source>
        <translation>服务的名称或者编号。</translation>
    </message>
    <message>
        <source>The model, by name or id.</source>
        <translation>模型的名称或者编号。</translation>
    </message>
    <message>
        <source>Why it needs no filing.</source>
        <translation>无需备案的理由。</translation>
    </message>
    <message>
        <source>Take back what was said of the name.</source>
        <translation>撤回对该名称的说明。</translation>
    </message>
    <message>
        <source>With --dismiss or --undo: service or model.</source>
        <translation>与 --dismiss 或者 --undo 同用：service 或者 model。</translation>
    </message>
    <message>
        <source>Show the active users of each month, or enter how many were registered on a day.</source>
        <translation>显示各月活跃用户数，或者录入某日的注册用户数。</translation>
    </message>
    <message>
        <source>The service; without it the whole company.</source>
        <translation>服务；不写则为全公司。</translation>
    </message>
    <message>
        <source>The day of the figure.</source>
        <translation>数据日期。</translation>
    </message>
    <message>
        <source>Registered users.</source>
        <translation>注册用户数。</translation>
    </message>
    <message>
        <source>Where the figure is from.</source>
        <translation>数据来源。</translation>
    </message>
</context>
<context>
    <name>ctl::UserCommands</name>
    <message>
        <source>Nobody has reached a rule.</source>
        <translation>尚无用户达到规则所定次数。</translation>
    </message>
    <message>
        <source>Give one user, as “u-…”.</source>
        <translation>请指定一个用户，格式为“u-…”。</translation>
    </message>
    <message>
        <source>Recorded as %1.</source>
        <translation>已记录为 %1。</translation>
    </message>
    <message>
        <source>Give moments as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>时间格式为“YYYY-MM-DDThh:mm”（北京时间）。</translation>
    </message>
    <message>
        <source>Name the measure with --of M-ID.</source>
        <translation>请用 --of M-ID 指明措施。</translation>
    </message>
    <message>
        <source>%1 is not about the user %2</source>
        <translation>%1 与用户 %2 无关</translation>
    </message>
    <message>
        <source>Give the user, and the kind with --kind: warn, limit, suspend, terminate, none, lift or report.</source>
        <translation>请指定用户，并用 --kind 指明种类：warn、limit、suspend、terminate、none、lift 或 report。</translation>
    </message>
    <message>
        <source>Name what is withdrawn, as M-ID.</source>
        <translation>请以 M-ID 指明撤回的记录。</translation>
    </message>
    <message>
        <source>List the users who reached a rule and are to be looked at.</source>
        <translation>列出达到规则、待关注的用户。</translation>
    </message>
    <message>
        <source>Show what a user did, how far each rule is, and the measures.</source>
        <translation>显示用户的行为、各规则的进度和处置措施。</translation>
    </message>
    <message>
        <source>Record a measure against a user; the program takes none itself.</source>
        <translation>记录对用户的处置措施；程序自身不采取措施。</translation>
    </message>
    <message>
        <source>warn, limit, suspend, terminate, none, lift or report.</source>
        <translation>warn、limit、suspend、terminate、none、lift 或 report。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Of a limit: which functions.</source>
        <translation>限制功能时：哪些功能。</translation>
    </message>
    <message>
        <source>When it takes effect (now).</source>
        <translation>生效时间（现在）。</translation>
    </message>
    <message>
        <source>Of a limit or a suspension: its end (until it is lifted).</source>
        <translation>限制功能或者暂停服务的截止时间（直至解除）。</translation>
    </message>
    <message>
        <source>Its evidence (what counts towards the rules reached); may be given more than once.</source>
        <translation>证据（默认为计入已达到规则的内容）；可以多次给出。</translation>
    </message>
    <message>
        <source>The authority that was told.</source>
        <translation>已报告的主管部门。</translation>
    </message>
    <message>
        <source>The number that the report was given.</source>
        <translation>报告的回执编号。</translation>
    </message>
    <message>
        <source>Of lift and report: the measure that it is about.</source>
        <translation>解除和报告所针对的措施。</translation>
    </message>
    <message>
        <source>Withdraw what was recorded in error; the record of it stays.</source>
        <translation>撤回误记的内容；原记录保留。</translation>
    </message>
</context>
<context>
    <name>ctl::UserRuleCommands</name>
    <message>
        <source>Say on or off, yes or no, and a kind of measure.</source>
        <translation>请填写 on 或 off、yes 或 no，以及措施种类。</translation>
    </message>
    <message>
        <source>%1: set.</source>
        <translation>%1：已设定。</translation>
    </message>
    <message>
        <source>Give no rule to list them, or one rule and what to set.</source>
        <translation>不指定规则则列出全部；或者指定一条规则和要设定的内容。</translation>
    </message>
    <message>
        <source>List the rules that say when a user is to be looked at, or set one.</source>
        <translation>列出用户关注规则，或者设定其中一条。</translation>
    </message>
    <message>
        <source>How many times reach it.</source>
        <translation>达到规则的次数。</translation>
    </message>
    <message>
        <source>on or off.</source>
        <translation>on 或 off。</translation>
    </message>
    <message>
        <source>What counts: illegal, harmful, confirmed; commas between.</source>
        <translation>计入的认定：illegal、harmful、confirmed，用逗号分隔。</translation>
    </message>
    <message>
        <source>Of confirmed: the classes that count, A.1 to A.5.</source>
        <translation>confirmed 中计入的类别，A.1 至 A.5。</translation>
    </message>
    <message>
        <source>yes: only where something was found in the prompt.</source>
        <translation>yes：仅计入在输入中有发现的内容。</translation>
    </message>
    <message>
        <source>warn, limit, suspend or terminate.</source>
        <translation>warn、limit、suspend 或 terminate。</translation>
    </message>
</context>
<context>
    <name>ctl::UserWords</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>no time in the log</source>
        <translation>日志无时间</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待认定</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>有效，至 %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 条待认定</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>proposes %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>请与法务确认</translation>
    </message>
    <message>
        <source>%1: %2 generations, %3 flagged or decided</source>
        <translation>%1：%2 次生成，%3 条已标记或者已判定</translation>
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
    <name>ui::AgreementModel</name>
    <message>
        <source>A problem or none</source>
        <translation>是否有问题</translation>
    </message>
    <message>
        <source>The same, double-blind only</source>
        <translation>是否有问题（仅双盲）</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>风险类别</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: %1</source>
        <translation>Cohen κ：%1</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: %1</source>
        <translation>Krippendorff α：%1</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa: %1</source>
        <translation>Fleiss κ：%1</translation>
    </message>
    <message>
        <source>By chance %1 of pairs would agree</source>
        <translation>仅凭偶然也会有 %1 一致</translation>
    </message>
    <message>
        <source>Generations that are compared; of a category, decisions that name it</source>
        <translation>参与比较的记录数；按类别时为判为该类别的判定数</translation>
    </message>
    <message>
        <source>Of pairs of decisions about the same generation, those that agree</source>
        <translation>对同一记录的两两判定中，一致的比例</translation>
    </message>
    <message>
        <source>1: agree throughout; 0: no more than by chance. From 0.80 on decisions are held to be reliable, from 0.67 on for tentative conclusions (Krippendorff).</source>
        <translation>1 为完全一致，0 为不高于偶然。0.80 以上视为可靠，0.67 以上可作初步结论（Krippendorff）。</translation>
    </message>
    <message>
        <source>Agreement on</source>
        <translation>一致性项目</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>一致系数</translation>
    </message>
</context>
<context>
    <name>ui::AgreementPane</name>
    <message>
        <source>Draw sample for double-blind review…</source>
        <translation>抽取双盲复判样本…</translation>
    </message>
    <message>
        <source>Agreement of officers</source>
        <translation>审核一致性</translation>
    </message>
    <message>
        <source>Rows: the first decision; columns: what later officers made of the same generations</source>
        <translation>行：首次判定；列：其后的审核员对相同记录的判定</translation>
    </message>
    <message>
        <source>First and later decisions</source>
        <translation>首次与其后的判定</translation>
    </message>
</context>
<context>
    <name>ui::AlarmList</name>
    <message>
        <source>%1, conservative reading %2</source>
        <translation>%1，从严理解 %2</translation>
    </message>
    <message>
        <source>all that run</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n 小时内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 日内</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>最先到期</translation>
    </message>
    <message>
        <source>Nothing runs out within this time.</source>
        <translation>该时段内没有到期事项。</translation>
    </message>
    <message>
        <source>Clocks and tasks that run out</source>
        <translation>即将到期的时限和任务</translation>
    </message>
    <message>
        <source>How long before it runs out a clock is shown</source>
        <translation>提前多久显示</translation>
    </message>
</context>
<context>
    <name>ui::AlgorithmDialog</name>
    <message>
        <source>Add algorithm</source>
        <translation>添加算法</translation>
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
        <source>As in the filing.</source>
        <translation>与备案一致。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>The five types of the Algorithm Recommendation Provisions, Art. 2.</source>
        <translation>《互联网信息服务算法推荐管理规定》第二条规定的五类。</translation>
    </message>
    <message>
        <source>Main use</source>
        <translation>主要用途</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>机制机理</translation>
    </message>
</context>
<context>
    <name>ui::AmendDialog</name>
    <message>
        <source>Change %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>What was there before stays in the timeline. A kind or concern without a place for a step that is recorded is refused.</source>
        <translation>变更前的内容保留在时间线中。已记录的步骤在新的类型或者涉及事项下无处安放的，不予变更。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>事件概述</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及事项</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>变更事件</translation>
    </message>
    <message>
        <source>Severity of the case</source>
        <translation>案件级别</translation>
    </message>
</context>
<context>
    <name>ui::AnswerModel</name>
    <message>
        <source>written by hand</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出自</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ui::AppealDialog</name>
    <message>
        <source>Contest the decision on G-%1</source>
        <translation>对 G-%1 的判定提出异议</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Contested by</source>
        <translation>异议方</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The item goes to the queue Contested. The next decision that calls it a problem or none is the answer.</source>
        <translation>该记录进入“有异议”队列，下一次认定有问题或没有问题的判定即为答复。</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalPane</name>
    <message>
        <source>No report is open.</source>
        <translation>没有打开的报告。</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation>以只读方式打开，不能记录。</translation>
    </message>
    <message>
        <source>This version is handed in already.</source>
        <translation>这一版本已经提交。</translation>
    </message>
    <message>
        <source>Somebody saved another version since yours began: save first.</source>
        <translation>你开始修改后已有人保存了新版本，请先保存。</translation>
    </message>
    <message>
        <source>You have typed something: save it as a version, or take it back.</source>
        <translation>有尚未保存的修改：请保存为新版本，或者撤回修改。</translation>
    </message>
    <message>
        <source>The text cannot be filled: see the missing fields.</source>
        <translation>文本无法填充，见“缺项”。</translation>
    </message>
    <message>
        <source>It is sealed.</source>
        <translation>已经封装。</translation>
    </message>
    <message>
        <source>Who approved a report is shown here.</source>
        <translation>这里显示报告的审批情况。</translation>
    </message>
    <message>
        <source>The text as typed is no version yet.</source>
        <translation>当前修改尚未保存为版本。</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Where the report stands</source>
        <translation>报告的状态</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalSheet</name>
    <message>
        <source>Version %1: %2</source>
        <translation>第 %1 版：%2</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>%1 退回：%2</translation>
    </message>
    <message>
        <source>Needed besides the author: %1. Who wrote a version since the last approval cannot approve: %2.</source>
        <translation>除作者外需 %1 人批准。上次批准后写过版本的人不能批准：%2。</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>%1 于 %2 批准</translation>
    </message>
    <message>
        <source>text %1 · filled %2</source>
        <translation>文本 %1 · 填充后 %2</translation>
    </message>
    <message>
        <source>No longer holds: approved by %1, %2</source>
        <translation>已失效：%1 于 %2 的批准</translation>
    </message>
    <message>
        <source>The text cannot be filled: see the missing fields.</source>
        <translation>文本无法填充，见“缺项”。</translation>
    </message>
    <message>
        <source>The report says something else than when it was handed in</source>
        <translation>报告内容与提交时不同</translation>
    </message>
    <message>
        <source>The report says something else than what was approved</source>
        <translation>报告内容与批准时不同</translation>
    </message>
    <message>
        <source>The text is the same; the facts or records behind it have changed:</source>
        <translation>文本未变，但所依据的事实或者记录有变化：</translation>
    </message>
    <message>
        <source>%1 · version %2 %3 by %4</source>
        <translation>%1 · 第 %2 版 %3：%4</translation>
    </message>
    <message>
        <source>Approval so far</source>
        <translation>审批记录</translation>
    </message>
</context>
<context>
    <name>ui::AssignDialog</name>
    <message>
        <source>Give items to an officer</source>
        <translation>分派给审核员</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>From the current item on. Others no longer see them in their queue; nobody named gives them back.</source>
        <translation>从当前记录起。其他人的队列中不再出现；不填人员即为退回。</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
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
    <name>ui::AuditPane</name>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>样本不足</translation>
    </message>
    <message>
        <source>What nothing flags is not seen by anybody. A sample drawn by lot and read tells how many problems are missed.</source>
        <translation>未被标记的记录无人阅看。随机抽取一部分并阅看，可估计漏掉了多少问题。</translation>
    </message>
    <message>
        <source>Draw random audit sample…</source>
        <translation>抽取随机抽查样本…</translation>
    </message>
    <message>
        <source>What the detectors miss</source>
        <translation>检测漏检情况</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>在审核中打开</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化监测</translation>
    </message>
    <message>
        <source>Samples of what nothing flagged</source>
        <translation>未标记记录的抽查样本</translation>
    </message>
</context>
<context>
    <name>ui::AuditSampleModel</name>
    <message>
        <source>Drawn on %1 by %2 with the lot %3</source>
        <translation>%1 由 %2 抽取，随机种子 %3</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取时间</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Share missed</source>
        <translation>漏检比例</translation>
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
        <translation>所标记的内容尚无判定结论</translation>
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
        <translation>对照以往判定：现为%1；启用后为%2。</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>End inspection…</source>
        <translation>结束检查…</translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Looking for what is like G-%1</source>
        <translation>正在查找与 G-%1 类似的内容</translation>
    </message>
    <message>
        <source>Nothing else that waits for a decision is so alike.</source>
        <translation>待判定内容中没有其他达到该相似程度的内容。</translation>
    </message>
    <message>
        <source>Ask for less, or for the same rule and term.</source>
        <translation>可降低相似程度，或改查相同规则与命中词。</translation>
    </message>
    <message>
        <source>Ask for near-duplicates of the text.</source>
        <translation>可改查文本近似重复的内容。</translation>
    </message>
    <message>
        <source>Reading the raw record</source>
        <translation>读取原始记录</translation>
    </message>
    <message>
        <source>Looking for what is alike</source>
        <translation>查找类似内容</translation>
    </message>
    <message>
        <source>What is alike is being looked for.</source>
        <translation>正在查找类似内容。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message numerus="yes">
        <source>Look at the least alike first: there errors would be. %n of them not seen yet.</source>
        <translation>
            <numerusform>请先看相似程度最低的内容：差错往往出在这里。还有 %n 条未看。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the least alike were seen. The decision is one act, and one undo takes it back.</source>
        <translation>相似程度最低的内容均已看过。判定作为一次操作记录，撤销一次即可全部撤回。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide about %n generation(s)</source>
        <translation>
            <numerusform>判定 %n 条生成内容(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about all that are like this</source>
        <translation>对所有类似内容一并判定</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>判定：%1</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>类似之处</translation>
    </message>
    <message>
        <source>the &amp;text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;rule and term</source>
        <translation>规则与命中词(&amp;R)</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>相似程度</translation>
    </message>
    <message>
        <source>A sample of those that are alike</source>
        <translation>类似内容抽样</translation>
    </message>
    <message>
        <source>Draw &amp;more at random</source>
        <translation>再随机抽取(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Comparing what is flagged: %L1 of %L2.</source>
        <translation>正在比对被标记内容：%L1 / %L2。</translation>
    </message>
    <message>
        <source>%1 (the same personal information)</source>
        <translation>%1（相同的个人信息）</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>identical (%1)</source>
        <translation>完全相同（%1）</translation>
    </message>
    <message>
        <source>at least %1 % (%2)</source>
        <translation>不低于 %1%（%2）</translation>
    </message>
    <message>
        <source>Near-duplicates of %1: what is flagged in them reads nearly the same. Other numbers and signs make no difference.</source>
        <translation>%1 的近似重复内容：被标记部分的文字几乎相同，数字与标点的差异不计。</translation>
    </message>
    <message>
        <source>The same pattern as %1: the same rules found the same terms, and nothing else: %2.</source>
        <translation>与 %1 模式相同：相同规则命中相同的词，且无其他命中：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n held by other officers: left out.</source>
        <translation>
            <numerusform>%n 条由其他审核员持有，不纳入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out by you.</source>
        <translation>
            <numerusform>您剔除了 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged first of all with another risk.</source>
        <translation>
            <numerusform>%n 条的首要风险与之不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared yet: there may be more.</source>
        <translation>
            <numerusform>还有 %n 条未比对，可能有更多类似内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>severity %1</source>
        <translation>严重程度 %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>ui::BulkModel</name>
    <message>
        <source>identical</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>least alike</source>
        <translation>最不相似</translation>
    </message>
    <message>
        <source>another risk</source>
        <translation>风险不同</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>待看</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已纳入</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>%1, %2, %3, risk %4: %5</source>
        <translation>%1，%2，%3，风险 %4：%5</translation>
    </message>
    <message>
        <source>In</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Chosen as</source>
        <translation>抽样方式</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已遮盖</translation>
    </message>
</context>
<context>
    <name>ui::BundleDialog</name>
    <message>
        <source>Make a bundle</source>
        <translation>制作检查包</translation>
    </message>
    <message>
        <source>Make bundle</source>
        <translation>制作检查包</translation>
    </message>
    <message>
        <source>Interim Measures for Generative AI Services, Art. 19</source>
        <translation>《生成式人工智能服务管理暂行办法》第十九条</translation>
    </message>
    <message>
        <source>Keep aliases of officers, and show events of the journal in full</source>
        <translation>保留审核员代号，并完整列出日志事件</translation>
    </message>
    <message>
        <source>Signing keys (*.key *.pem)</source>
        <translation>签名密钥 (*.key *.pem)</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>检查包 (*.zip)</translation>
    </message>
    <message>
        <source>A signed part of the workspace that anybody can check and read. Personal information is covered, and the finished file is searched for it.</source>
        <translation>已签名的工作区部分数据，任何人都能核验和阅读。个人信息已遮盖，成品文件会逐项检索确认。</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>检查机关</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>Names or badge numbers as they were given, with commas between.</source>
        <translation>按出示的姓名或执法证号填写，用逗号分隔。</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>With commas between; empty: all of them.</source>
        <translation>用逗号分隔；留空为全部服务。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Asia/Shanghai, this day included.</source>
        <translation>北京时间，含当日。</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Made anew where there is none.</source>
        <translation>没有时新建。</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥口令</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name the authority and the legal basis.</source>
        <translation>请填写检查机关和法律依据。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>截止日早于起始日。</translation>
    </message>
    <message>
        <source>Name the key and the file.</source>
        <translation>请指明密钥和文件。</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name.</source>
        <translation>已有同名文件，请另取名称。</translation>
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
    <message>
        <source>Notice received from %1</source>
        <translation>收到%1的通知</translation>
    </message>
</context>
<context>
    <name>ui::CaseCalendar</name>
    <message>
        <source>task</source>
        <translation>任务</translation>
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
        <source>The law says: %1</source>
        <translation>法律表述：%1</translation>
    </message>
    <message>
        <source>Provisional: a holiday notice may still move it</source>
        <translation>暂定：节假日安排公布后可能变动</translation>
    </message>
    <message>
        <source>Conservative reading: %1</source>
        <translation>从严理解：%1</translation>
    </message>
</context>
<context>
    <name>ui::CaseHead</name>
    <message>
        <source>found %1</source>
        <translation>发现于 %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>办结于 %1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>涉及：%1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，截止 %2</translation>
    </message>
    <message>
        <source>conservative reading %1</source>
        <translation>从严理解 %1</translation>
    </message>
    <message>
        <source>provisional: a holiday notice may still move it</source>
        <translation>暂定：节假日安排公布后可能变动</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>请与法务确认</translation>
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
    <name>ui::CaseProposals</name>
    <message>
        <source>Review of %1, decided by %2</source>
        <translation>审核 %1 时发现，由 %2 认定</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>审核 %1 时发现</translation>
    </message>
    <message>
        <source>Complaint %1</source>
        <translation>投诉 %1</translation>
    </message>
</context>
<context>
    <name>ui::CaseTabs</name>
    <message numerus="yes">
        <source>The evidence proposes %n link(s).</source>
        <translation>
            <numerusform>根据证据建议关联 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Link all</source>
        <translation>全部关联</translation>
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
        <source>Links %1</source>
        <translation>关联 %1</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>评论 %1</translation>
    </message>
    <message>
        <source>No record is kept with this case. Add flagged ones from Review.</source>
        <translation>本事件尚无证据。可在“审核”页添加被标记的记录。</translation>
    </message>
    <message>
        <source>Nothing is linked: services, models, filings at risk, users, complaints.</source>
        <translation>尚无关联：服务、模型、受影响的备案、用户、投诉。</translation>
    </message>
    <message>
        <source>No task is set. The steps of the law stand above.</source>
        <translation>尚未下达任务。法定步骤见上。</translation>
    </message>
    <message>
        <source>No comment. Comments stay between officers; no report prints them.</source>
        <translation>尚无评论。评论仅供内部使用，任何报告都不打印。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>本案</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>日志：%1</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>时间线显示范围</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Set task…</source>
        <translation>下达任务…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>评论…</translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation>事件证据</translation>
    </message>
    <message>
        <source>Timeline of the case, the newest first</source>
        <translation>事件时间线，最新在前</translation>
    </message>
    <message>
        <source>Links of the case</source>
        <translation>案件的关联</translation>
    </message>
    <message>
        <source>Tasks of the case</source>
        <translation>案件的任务</translation>
    </message>
    <message>
        <source>Comments on the case</source>
        <translation>案件的评论</translation>
    </message>
    <message>
        <source>Add to timeline…</source>
        <translation>补记时间线…</translation>
    </message>
</context>
<context>
    <name>ui::CaseView</name>
    <message>
        <source>Correct step…</source>
        <translation>更正步骤…</translation>
    </message>
    <message>
        <source>Record step…</source>
        <translation>记录步骤…</translation>
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
        <source>Grade…</source>
        <translation>定级…</translation>
    </message>
    <message>
        <source>Change case…</source>
        <translation>变更案件…</translation>
    </message>
    <message>
        <source>What the case is, and its clocks</source>
        <translation>案件概况和时限</translation>
    </message>
</context>
<context>
    <name>ui::CaseWords</name>
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
        <source>Generation and transmission stopped, content removed, model rectified and re-tested, reported to the competent department. “Timely”: no hour in the law, an internal target runs.</source>
        <translation>停止生成、停止传输、消除，整改并复测，向有关主管部门报告。法律要求“及时”，未规定小时数，按内部目标计时。</translation>
    </message>
    <message>
        <source>Contained, reported from grade larger on within the operator&apos;s hours, closing summary within 30 days after handling ended. The hours are statutory.</source>
        <translation>控制事件；较大以上在运营者对应的小时数内报告；处置结束后 30 日内报送处置总结报告。小时数为法定时限。</translation>
    </message>
    <message>
        <source>Both sets of steps and both clocks run: the internal target for content, the statutory hours for the network incident.</source>
        <translation>两套步骤、两类时限同时适用：内容事件按内部目标，网络安全事件按法定小时数。</translation>
    </message>
    <message>
        <source>Flagged output</source>
        <translation>标记的输出</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉举报</translation>
    </message>
    <message>
        <source>Notice of the authority</source>
        <translation>主管部门通知</translation>
    </message>
    <message>
        <source>Found by hand</source>
        <translation>人工发现</translation>
    </message>
    <message>
        <source>Flaw endangering national security or the public interest</source>
        <translation>危害国家安全、公共利益的缺陷</translation>
    </message>
    <message>
        <source>Personal information leaked, altered or lost</source>
        <translation>个人信息泄露、篡改、丢失</translation>
    </message>
    <message>
        <source>To be reported within 24 h (Network Data Security Regulations, Art. 10).</source>
        <translation>24 小时内报告（《网络数据安全管理条例》第十条）。</translation>
    </message>
    <message>
        <source>Authority and individuals are notified immediately (Personal Information Protection Law, Art. 57); the law gives no hours.</source>
        <translation>立即通知履行个人信息保护职责的部门和个人（《个人信息保护法》第五十七条）；法律未规定小时数。</translation>
    </message>
    <message>
        <source>Network operator in general: 4 h</source>
        <translation>一般网络运营者：4 小时</translation>
    </message>
    <message>
        <source>Critical information infrastructure: 1 h</source>
        <translation>关键信息基础设施运营者：1 小时</translation>
    </message>
    <message>
        <source>Central or state body, or its unit: 2 h</source>
        <translation>中央和国家机关各部门及其直属单位：2 小时</translation>
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
        <source>Filing or licence</source>
        <translation>备案或者许可</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Generation record</source>
        <translation>生成记录</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
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
    <message>
        <source>A head that was kept does not fit the chain (event %1): the chain was rewritten, or the head.</source>
        <translation>留存的树头与审计链不符（第 %1 条记录）：审计链或该树头被改写。</translation>
    </message>
    <message>
        <source>Part of a journal</source>
        <translation>日志的一部分</translation>
    </message>
    <message numerus="yes">
        <source>A part of a journal: the hashes of %n event(s), the content of some.</source>
        <translation>
            <numerusform>日志的一部分：%n 个事件的哈希值，部分事件的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A part of a journal: the hashes of %n event(s) fit. Names of officers were replaced, so the content of events was not checked.</source>
        <translation>
            <numerusform>日志的一部分：%n 个事件的哈希值相符。审核员姓名已替换，因此未核验事件内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeDialog</name>
    <message>
        <source>Record event</source>
        <translation>记录事项</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The rules then propose which duties it starts. Nothing runs before it is confirmed.</source>
        <translation>规则将据此提出应履行的义务；确认之前不计时限。</translation>
    </message>
    <message>
        <source>All public services</source>
        <translation>所有面向公众的服务</translation>
    </message>
    <message>
        <source>No model in particular</source>
        <translation>不针对特定模型</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>It may lie in the past: the clocks then run from that day.</source>
        <translation>可以是过去的日期，时限自该日起算。</translation>
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
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Enter the day as 2026-11-23.</source>
        <translation>日期写作 2026-11-23。</translation>
    </message>
    <message>
        <source>The day lies more than a year ahead.</source>
        <translation>日期在一年以后。</translation>
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
    <name>ui::ChangeRows</name>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>No duty</source>
        <translation>无义务</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Would be due</source>
        <translation>确认后到期日</translation>
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
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>a holiday notice may still move it</source>
        <translation>放假通知可能改变该日</translation>
    </message>
    <message>
        <source>Kind of limit</source>
        <translation>时限性质</translation>
    </message>
    <message>
        <source>before it goes live</source>
        <translation>上线之前</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>涉及事项</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Confirm that it happened, and the rules propose its duties. Waive it if it starts none.</source>
        <translation>确认确有其事，规则即提出相应义务；不触发义务的，予以免除。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>New model or version</source>
        <translation>新模型或者新版本</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>New field of use or domain</source>
        <translation>新应用领域或者域名</translation>
    </message>
    <message>
        <source>User growth past a threshold</source>
        <translation>用户规模超过阈值</translation>
    </message>
    <message>
        <source>Case that shows weak controls</source>
        <translation>事件表明防控措施不足</translation>
    </message>
    <message>
        <source>End of a service</source>
        <translation>服务终止</translation>
    </message>
    <message>
        <source>Data of the filing subject changed</source>
        <translation>备案主体信息变更</translation>
    </message>
    <message>
        <source>Notice of the authority</source>
        <translation>主管部门通知</translation>
    </message>
    <message>
        <source>written down by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>from the register</source>
        <translation>来自登记册</translation>
    </message>
    <message>
        <source>from the logs</source>
        <translation>来自日志</translation>
    </message>
    <message>
        <source>from a threshold</source>
        <translation>来自阈值监测</translation>
    </message>
    <message>
        <source>from a case</source>
        <translation>来自事件</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已免除</translation>
    </message>
    <message>
        <source>used, not filed</source>
        <translation>在用未备案</translation>
    </message>
    <message>
        <source>used before it was filed</source>
        <translation>备案前已使用</translation>
    </message>
    <message>
        <source>used after the end of service</source>
        <translation>服务终止后仍在使用</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>未列入登记册</translation>
    </message>
    <message>
        <source>upstream filing number missing</source>
        <translation>缺少上游模型备案编号</translation>
    </message>
    <message>
        <source>filed, no traffic</source>
        <translation>已备案，无流量</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>%1 (linked)</source>
        <translation>%1（已关联）</translation>
    </message>
    <message>
        <source>%1 (not registered)</source>
        <translation>%1（版本未登记）</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>可能是 %1</translation>
    </message>
    <message>
        <source>needs no filing</source>
        <translation>无需备案</translation>
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
        <source>official wording seen</source>
        <translation>已见官方文本</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>间接来源</translation>
    </message>
    <message>
        <source>general knowledge: confirm with counsel</source>
        <translation>一般认知，须与法务确认</translation>
    </message>
    <message>
        <source>inferred: confirm with counsel</source>
        <translation>推断，须与法务确认</translation>
    </message>
    <message>
        <source>%1 (to be added for %2)</source>
        <translation>%1（为 %2 新增）</translation>
    </message>
</context>
<context>
    <name>ui::ChangesView</name>
    <message>
        <source>Recording the event</source>
        <translation>记录事项</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>事项已记录</translation>
    </message>
    <message>
        <source>Event recorded: its duties wait</source>
        <translation>事项已记录，义务待确认</translation>
    </message>
    <message>
        <source>Confirming the duty</source>
        <translation>确认义务</translation>
    </message>
    <message>
        <source>Duty confirmed: its clock runs from the day of the event</source>
        <translation>义务已确认，时限自事项发生之日起算</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Nothing is started. The reason is kept in the journal&apos;s chain.</source>
        <translation>不启动任何时限。理由记入日志链。</translation>
    </message>
    <message>
        <source>Waiving the duty</source>
        <translation>免除义务</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已免除</translation>
    </message>
    <message>
        <source>Take back the decision</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>The duty waits again. What was recorded stays in the item&apos;s history; its clock stops.</source>
        <translation>义务重新待确认。已记录的内容保留在该项历史中，时限停止计算。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taking back the decision</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>决定已撤回</translation>
    </message>
    <message>
        <source>Reading the changes</source>
        <translation>读取变更事项</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>记录事项</translation>
    </message>
    <message>
        <source>Confirm duty or event</source>
        <translation>确认义务或者事项</translation>
    </message>
    <message>
        <source>Waive duty or event</source>
        <translation>免除义务或者事项</translation>
    </message>
    <message>
        <source>Take back decision on duty</source>
        <translation>撤回对义务的决定</translation>
    </message>
    <message>
        <source>Open item in the register</source>
        <translation>在登记册中打开</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n 项待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Events that may start duties are kept here: a new model version, a new function, growth, a grave case, the end of a service.</source>
        <translation>这里记录可能触发义务的事项：新模型版本、新增功能、用户增长、重大事件、服务终止。</translation>
    </message>
    <message>
        <source>Record event…</source>
        <translation>记录事项…</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed.</source>
        <translation>以只读方式打开：不能修改。</translation>
    </message>
    <message>
        <source>Events and the duties proposed for them</source>
        <translation>事项及据此提出的义务</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>所选行的详情</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>免除…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>打开该项</translation>
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
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Everything else is in the menus.</source>
        <translation>其余操作见菜单。</translation>
    </message>
    <message>
        <source>Everything else: %1 and a few letters of its name.</source>
        <translation>其余操作：按 %1，再键入名称中的几个字母。</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermilion</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>保存快捷键卡片</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Printing the card</source>
        <translation>打印快捷键卡片</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>已送交打印机。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>keyboard-shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
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
    <name>ui::ClauseDetail</name>
    <message>
        <source>What the clause asks and what is missing</source>
        <translation>该项要求的内容和缺项</translation>
    </message>
    <message>
        <source>Applies after all</source>
        <translation>改为适用</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>不适用…</translation>
    </message>
    <message>
        <source>Not asked: the model was made from no other.</source>
        <translation>无需填写：该模型并非由其他模型得来。</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>缺项：</translation>
    </message>
</context>
<context>
    <name>ui::ClauseModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
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
    <name>ui::CompareBar</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Day as of which the dossier is seen (Asia/Shanghai); empty: now</source>
        <translation>按哪一天（北京时间）查看档案；留空为现在</translation>
    </message>
    <message>
        <source>changes since</source>
        <translation>对比此日以来的变更</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Earlier day; what changed since is shown in place of the dossier</source>
        <translation>较早的日期；填写后不显示档案，改为显示此日以来的变更</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Only what differs</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Compare submissions: %1</source>
        <translation>比对提交：%1</translation>
    </message>
    <message>
        <source>Field by field, before and after</source>
        <translation>逐字段前后对照</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) or paper(s) differ.</source>
        <translation>
            <numerusform>%n 处字段或文件不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareSheet</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1, revision %2 (SHA-256 %3)</source>
        <translation>%1，第 %2 版（SHA-256 %3）</translation>
    </message>
    <message>
        <source>Submission %1, %2</source>
        <translation>第 %1 次提交，%2</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintActions</name>
    <message>
        <source>This file was imported before: nothing is added</source>
        <translation>该文件此前已导入：未新增任何内容</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 in quarantine</source>
        <translation>新增 %1 件，已有 %2 件，隔离 %3 行</translation>
    </message>
    <message>
        <source>Complaint written down</source>
        <translation>投诉已登记</translation>
    </message>
    <message>
        <source>Writing the complaint down</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>告知收到：%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record that the complainant was told of the receipt.</source>
        <translation>记录已告知投诉人收到投诉。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Recording the acknowledgement</source>
        <translation>记录告知收到</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>已告知收到</translation>
    </message>
    <message>
        <source>Give %1 to an officer</source>
        <translation>分派 %1</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>The alias: yours is %1</source>
        <translation>经办人代号：您的代号为 %1</translation>
    </message>
    <message>
        <source>Giving the complaint to an officer</source>
        <translation>分派投诉</translation>
    </message>
    <message>
        <source>Complaint given to an officer</source>
        <translation>投诉已分派</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>%1 的类型</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>变更类型</translation>
    </message>
    <message>
        <source>The time limit follows the kind; it starts with the receipt.</source>
        <translation>时限随类型确定，自收到之日起计算。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Changing the kind</source>
        <translation>变更类型</translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation>类型已变更</translation>
    </message>
    <message>
        <source>Add entry to %1</source>
        <translation>为 %1 添加处理记录</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>添加处理记录</translation>
    </message>
    <message>
        <source>Adding the entry</source>
        <translation>添加处理记录</translation>
    </message>
    <message>
        <source>Entry added</source>
        <translation>处理记录已添加</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>关联 %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Record or case</source>
        <translation>记录或者案件</translation>
    </message>
    <message>
        <source>Such as G-42, flagged or not, or VI-2026-0001</source>
        <translation>如 G-42（无论是否被标记）或者 VI-2026-0001</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Take the link to %1 away</source>
        <translation>取消与 %1 的关联</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>It stays in what was done.</source>
        <translation>处理记录中仍予保留。</translation>
    </message>
    <message>
        <source>Taking the link away</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>已取消关联</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结论</translation>
    </message>
    <message>
        <source>Outcome of %1</source>
        <translation>%1 的处理结论</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>记录处理结论</translation>
    </message>
    <message>
        <source>Recording the outcome</source>
        <translation>记录处理结论</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>处理结论已记录</translation>
    </message>
    <message>
        <source>Recording the feedback</source>
        <translation>记录反馈</translation>
    </message>
    <message>
        <source>Feedback recorded</source>
        <translation>反馈已记录</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>办结 %1</translation>
    </message>
    <message>
        <source>Close complaint</source>
        <translation>办结投诉</translation>
    </message>
    <message>
        <source>A closed complaint takes nothing more unless it is opened again.</source>
        <translation>办结后不再接受任何记录，除非重新受理。</translation>
    </message>
    <message>
        <source>Closing the complaint</source>
        <translation>办结投诉</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>投诉已办结</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>重新受理 %1</translation>
    </message>
    <message>
        <source>Reopen complaint</source>
        <translation>重新受理投诉</translation>
    </message>
    <message>
        <source>Opening the complaint again</source>
        <translation>重新受理投诉</translation>
    </message>
    <message>
        <source>Complaint open again</source>
        <translation>投诉已重新受理</translation>
    </message>
    <message>
        <source>Reading the reasons</source>
        <translation>读取理由</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>记录理由</translation>
    </message>
    <message>
        <source>Reason recorded</source>
        <translation>理由已记录</translation>
    </message>
    <message>
        <source>Recording the promise</source>
        <translation>登记承诺时限</translation>
    </message>
    <message>
        <source>Promise recorded</source>
        <translation>承诺时限已登记</translation>
    </message>
    <message>
        <source>Importing the complaints</source>
        <translation>导入投诉</translation>
    </message>
    <message>
        <source>How it was handled</source>
        <translation>处理情况</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintClockLine</name>
    <message>
        <source>no promise made yet</source>
        <translation>尚未承诺时限</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>未设时限</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>done %1 late</source>
        <translation>逾期 %1 完成</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>已逾期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>cautious reading %1</source>
        <translation>从严计算为 %1</translation>
    </message>
    <message>
        <source>provisional: that year&apos;s notice is not in</source>
        <translation>暂定：该年度放假通知尚未收录</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>statutory limit</source>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>our published promise</source>
        <translation>本单位公布的承诺</translation>
    </message>
    <message>
        <source>a standard recommends</source>
        <translation>标准建议</translation>
    </message>
    <message>
        <source>internal target</source>
        <translation>内部目标</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>请与法务确认</translation>
    </message>
    <message>
        <source>Feed back the result</source>
        <translation>反馈处理结果</translation>
    </message>
    <message>
        <source>Acknowledge receipt</source>
        <translation>告知收到</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintEventModel</name>
    <message>
        <source>Written down %1</source>
        <translation>登记于 %1</translation>
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
        <translation>经办人</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintEventWords</name>
    <message>
        <source>Complaint received: {kind}, {channel}</source>
        <translation>收到投诉举报：{kind}，{channel}</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>已告知收到</translation>
    </message>
    <message>
        <source>Complaint given to {subject}</source>
        <translation>投诉已分派给 {subject}</translation>
    </message>
    <message>
        <source>Kind of complaint changed: {subject}</source>
        <translation>投诉类型已变更：{subject}</translation>
    </message>
    <message>
        <source>Handling of the complaint written down</source>
        <translation>已记录投诉的处理情况</translation>
    </message>
    <message>
        <source>Complaint linked to {subject}</source>
        <translation>投诉已关联 {subject}</translation>
    </message>
    <message>
        <source>Link of the complaint taken away: {subject}</source>
        <translation>已取消投诉的关联：{subject}</translation>
    </message>
    <message>
        <source>Outcome of the complaint: {subject}</source>
        <translation>投诉的处理结论：{subject}</translation>
    </message>
    <message>
        <source>Result fed back: {subject}</source>
        <translation>处理结果已反馈：{subject}</translation>
    </message>
    <message>
        <source>Written down why the complainant cannot be told</source>
        <translation>已记录无法向投诉人反馈的理由</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>投诉已办结</translation>
    </message>
    <message>
        <source>Complaint opened again</source>
        <translation>投诉已重新受理</translation>
    </message>
    <message>
        <source>Name and contact of a complainant shown: {subject}</source>
        <translation>已查看投诉人的姓名和联系方式：{subject}</translation>
    </message>
    <message>
        <source>Time limit for complaints set: {amount} {unit}, {target}</source>
        <translation>已设定投诉时限：{amount} {unit}，{target}</translation>
    </message>
    <message>
        <source>Complaints imported: {added} added, {known} known, {quarantined} in quarantine</source>
        <translation>投诉已导入：新增 {added} 件，已有 {known} 件，隔离 {quarantined} 行</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>应用内</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>partly founded</source>
        <translation>部分属实</translation>
    </message>
    <message>
        <source>unfounded</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>不属受理范围</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>published promise</source>
        <translation>公布的承诺</translation>
    </message>
    <message>
        <source>internal target</source>
        <translation>内部目标</translation>
    </message>
    <message>
        <source>target to acknowledge</source>
        <translation>告知收到的目标</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintFiguresModel</name>
    <message>
        <source>in the period</source>
        <translation>本时段内</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>in the period, whenever received</source>
        <translation>本时段内，不论何时收到</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>at the end of the period, whenever received</source>
        <translation>时段末，不论何时收到</translation>
    </message>
    <message>
        <source>Open and overdue</source>
        <translation>未办结且逾期</translation>
    </message>
    <message>
        <source>at the end of the period, not fed back</source>
        <translation>时段末，尚未反馈</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>for the first time in the period</source>
        <translation>本时段内首次反馈</translation>
    </message>
    <message>
        <source>Feedback not possible</source>
        <translation>无法反馈</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>%1 of those under a limit</source>
        <translation>占有时限者的 %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Without a limit</source>
        <translation>无时限</translation>
    </message>
    <message>
        <source>neither the law nor a promise set one</source>
        <translation>法律和承诺均未设定</translation>
    </message>
    <message>
        <source>Working days to the feedback, median</source>
        <translation>反馈用时（工作日），中位数</translation>
    </message>
    <message>
        <source>Working days to the feedback, 90th percentile</source>
        <translation>反馈用时（工作日），第 90 百分位数</translation>
    </message>
    <message>
        <source>Founded or partly founded</source>
        <translation>属实或者部分属实</translation>
    </message>
    <message>
        <source>%1 of %2 judged; 95 % interval %3 to %4</source>
        <translation>占判定 %2 件的 %1；95% 置信区间 %3 至 %4</translation>
    </message>
    <message>
        <source>none was judged</source>
        <translation>无判定</translation>
    </message>
    <message>
        <source>Records behind them</source>
        <translation>涉及的生成记录</translation>
    </message>
    <message>
        <source>Cases behind them</source>
        <translation>涉及的案件</translation>
    </message>
    <message>
        <source>Received, kind: %1</source>
        <translation>收到，类型：%1</translation>
    </message>
    <message>
        <source>Received, by: %1</source>
        <translation>收到，渠道：%1</translation>
    </message>
    <message>
        <source>Received, service: %1</source>
        <translation>收到，服务：%1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Closed, outcome: %1</source>
        <translation>办结，结论：%1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Figure of</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Received complaints</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintFiguresPane</name>
    <message>
        <source>The first day lies after the last.</source>
        <translation>起始日晚于截止日。</translation>
    </message>
    <message>
        <source>Counting the complaints</source>
        <translation>统计投诉</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Spreadsheet text (*.csv)</source>
        <translation>表格文本 (*.csv)</translation>
    </message>
    <message>
        <source>Figures exported to %1</source>
        <translation>统计已导出到 %1</translation>
    </message>
    <message>
        <source>Exporting the figures</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Figures of complaints</source>
        <translation>投诉统计</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <translation>返回投诉列表</translation>
    </message>
    <message>
        <source>Figures of complaints in the period</source>
        <translation>本时段的投诉统计</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintImportDialog</name>
    <message>
        <source>Import complaints</source>
        <translation>导入投诉</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Delimited text (*.csv *.tsv *.txt)</source>
        <translation>分隔文本 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>A file of a ticket system, with names of columns in its first line: time of receipt and text; where there are such, also ticket, channel, kind, name, contact, user, service, records and cases. Lines that cannot be used are kept in quarantine. The same line is never taken twice.</source>
        <translation>工单系统导出的文件，首行为列名：收到时间和投诉内容；如有，还包括工单号、渠道、类型、姓名、联系方式、用户、服务、生成记录和案件。无法使用的行予以隔离保存。同一行不会重复导入。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintLinkModel</name>
    <message>
        <source>No longer in the workspace</source>
        <translation>已不在工作区中</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Record, flagged: %1</source>
        <translation>生成记录，已标记：%1</translation>
    </message>
    <message>
        <source>Record, not flagged</source>
        <translation>生成记录，未标记</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>关联对象</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintListModel</name>
    <message>
        <source>About a flagged record</source>
        <translation>涉及已标记的记录</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintListPane</name>
    <message>
        <source>Reading the complaints</source>
        <translation>读取投诉</translation>
    </message>
    <message>
        <source>Complaints and reports from the public are kept here, with the time limit that you publish.</source>
        <translation>公众的投诉举报在此登记处理，并按公布的时限计时。</translation>
    </message>
    <message>
        <source>New complaint…</source>
        <translation>新建投诉…</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>未办结投诉</translation>
    </message>
    <message>
        <source>Overdue complaints</source>
        <translation>逾期投诉</translation>
    </message>
    <message>
        <source>Closed complaints</source>
        <translation>已办结投诉</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>全部投诉</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Which complaints are shown</source>
        <translation>显示哪些投诉</translation>
    </message>
    <message>
        <source>Kind of complaints shown</source>
        <translation>显示的投诉类型</translation>
    </message>
    <message>
        <source>Number, ticket, service or words of the complaints shown</source>
        <translation>所显示投诉的编号、工单号、服务或者关键词</translation>
    </message>
    <message>
        <source>Complaints, the newest first</source>
        <translation>投诉，最新的在前</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>编号或者内容</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintQuarantineDialog</name>
    <message>
        <source>Lines of imported files that could not be used</source>
        <translation>导入文件中无法使用的行</translation>
    </message>
    <message>
        <source>Reading the lines</source>
        <translation>读取各行</translation>
    </message>
    <message>
        <source>Every line that was imported could be used.</source>
        <translation>所有导入的行均可使用。</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintTextDialog</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>北京时间</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintView</name>
    <message>
        <source>received %1</source>
        <translation>收到于 %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>尚未分派</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>已于 %1 告知收到</translation>
    </message>
    <message>
        <source>No name and no contact were given.</source>
        <translation>未提供姓名和联系方式。</translation>
    </message>
    <message>
        <source>Name and contact, masked</source>
        <translation>姓名和联系方式，已遮蔽</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，截止 %2</translation>
    </message>
    <message>
        <source>this is the limit</source>
        <translation>以此为限</translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <translation>处理结论：%1。%2</translation>
    </message>
    <message>
        <source>Fed back %1: %2</source>
        <translation>已于 %1 反馈：%2</translation>
    </message>
    <message>
        <source>Feedback not possible: %1</source>
        <translation>无法反馈：%1</translation>
    </message>
    <message>
        <source>About a flagged record. Space or Return shows what was written.</source>
        <translation>涉及已标记的记录。按空格键或者回车键显示投诉内容。</translation>
    </message>
    <message>
        <source>Handling %1</source>
        <translation>处理记录 %1</translation>
    </message>
    <message>
        <source>Records and cases %1</source>
        <translation>记录和案件 %1</translation>
    </message>
    <message>
        <source>Nothing was done about this complaint yet.</source>
        <translation>该投诉尚无处理记录。</translation>
    </message>
    <message>
        <source>Link the record that is complained of, or the case that came of it.</source>
        <translation>关联所投诉的生成记录，或者由此立案的案件。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>显示姓名和联系方式</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>告知收到…</translation>
    </message>
    <message>
        <source>Add entry…</source>
        <translation>添加处理记录…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>Record outcome…</source>
        <translation>记录处理结论…</translation>
    </message>
    <message>
        <source>Feed back…</source>
        <translation>反馈…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>办结…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新受理…</translation>
    </message>
    <message>
        <source>What the complaint says</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>What was done about the complaint, the newest first</source>
        <translation>投诉的处理记录，最新的在前</translation>
    </message>
    <message>
        <source>Records and cases of the complaint</source>
        <translation>投诉关联的记录和案件</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintWords</name>
    <message>
        <source>In the app</source>
        <translation>应用内</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>12377 or an authority</source>
        <translation>12377 或者主管部门转办</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Partly founded</source>
        <translation>部分属实</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不属受理范围</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>Not as many cells as the head has</source>
        <translation>单元格数与表头不符</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>No time of receipt</source>
        <translation>无收到时间</translation>
    </message>
    <message>
        <source>The time of receipt cannot be read</source>
        <translation>收到时间无法识别</translation>
    </message>
    <message>
        <source>The time of receipt lies in the future</source>
        <translation>收到时间在将来</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>未知渠道</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>No such record or case</source>
        <translation>没有该记录或者案件</translation>
    </message>
    <message>
        <source>The ticket is here already and says something else</source>
        <translation>该工单已存在，且内容不同</translation>
    </message>
    <message>
        <source>Published promise to feed back</source>
        <translation>公布的反馈时限</translation>
    </message>
    <message>
        <source>Internal target to feed back</source>
        <translation>反馈的内部目标</translation>
    </message>
    <message>
        <source>Internal target to acknowledge receipt</source>
        <translation>告知收到的内部目标</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>已告知收到</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>已分派给 %1</translation>
    </message>
    <message>
        <source>Kind is now: %1</source>
        <translation>类型变更为：%1</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>已关联：%1</translation>
    </message>
    <message>
        <source>Link taken away: %1</source>
        <translation>已取消关联：%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>处理结论：%1</translation>
    </message>
    <message>
        <source>Fed back: %1</source>
        <translation>已反馈：%1</translation>
    </message>
    <message>
        <source>Feedback not possible</source>
        <translation>无法反馈</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新受理</translation>
    </message>
    <message>
        <source>Contact shown: %1</source>
        <translation>查看联系方式：%1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>fed back</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>to be fed back</source>
        <translation>待反馈</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新收到</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>处理中</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>投诉举报</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n 件已办结</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rules for complaints</source>
        <translation>读取投诉规则</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation>以只读方式打开，不能记录。</translation>
    </message>
    <message>
        <source>No time limit is promised yet; the law has you publish one.</source>
        <translation>尚未承诺反馈时限；法律要求予以公布。</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>承诺时限…</translation>
    </message>
    <message>
        <source>Choose a complaint to see what it says and what was done.</source>
        <translation>选择一件投诉，查看其内容和处理情况。</translation>
    </message>
    <message>
        <source>Reading the complaint</source>
        <translation>读取投诉</translation>
    </message>
    <message>
        <source>There is no such complaint.</source>
        <translation>没有该投诉。</translation>
    </message>
    <message>
        <source>%1 is no longer in the workspace.</source>
        <translation>%1 已不在工作区中。</translation>
    </message>
    <message>
        <source>%1 cannot be closed: the complainant was not told.</source>
        <translation>%1 不能办结：尚未向投诉人反馈。</translation>
    </message>
    <message>
        <source>%1 cannot be closed: it has no outcome.</source>
        <translation>%1 不能办结：尚无处理结论。</translation>
    </message>
    <message>
        <source>Feed back…</source>
        <translation>反馈…</translation>
    </message>
    <message>
        <source>Record outcome…</source>
        <translation>记录处理结论…</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新建投诉</translation>
    </message>
    <message>
        <source>Acknowledge receipt</source>
        <translation>告知收到</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>添加处理记录</translation>
    </message>
    <message>
        <source>Link record or case</source>
        <translation>关联记录或者案件</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>记录处理结论</translation>
    </message>
    <message>
        <source>Feed back result</source>
        <translation>反馈处理结果</translation>
    </message>
    <message>
        <source>There is no outcome to feed back.</source>
        <translation>尚无可反馈的处理结论。</translation>
    </message>
    <message>
        <source>Close complaint</source>
        <translation>办结投诉</translation>
    </message>
    <message>
        <source>Reopen complaint</source>
        <translation>重新受理投诉</translation>
    </message>
    <message>
        <source>Give to an officer</source>
        <translation>分派经办人</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>变更类型</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>显示姓名和联系方式</translation>
    </message>
    <message>
        <source>Take link away</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Choose a record or a case of the complaint first.</source>
        <translation>请先选择该投诉的一条记录或者一个案件。</translation>
    </message>
    <message>
        <source>Open incident from complaint</source>
        <translation>由投诉立案</translation>
    </message>
    <message>
        <source>Look for the generation</source>
        <translation>查找生成记录</translation>
    </message>
    <message>
        <source>Promise time limit</source>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <translation>导入投诉</translation>
    </message>
    <message>
        <source>Lines that could not be imported</source>
        <translation>未能导入的行</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出统计</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n 件未办结</numerusform>
        </translation>
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
    <name>ui::ConflictDialog</name>
    <message>
        <source>Conflicting decisions</source>
        <translation>判定不一致</translation>
    </message>
    <message>
        <source>Keep ours (O)</source>
        <translation>保留本方决定 (O)</translation>
    </message>
    <message>
        <source>Take theirs (T)</source>
        <translation>采用对方决定 (T)</translation>
    </message>
    <message>
        <source>Decide anew (N)</source>
        <translation>重新判定 (N)</translation>
    </message>
    <message>
        <source>Reading the conflicts</source>
        <translation>读取不一致的决定</translation>
    </message>
    <message>
        <source>No decisions contradict each other. Conflicts come with decisions that are imported from another workspace.</source>
        <translation>没有不一致的判定。从其他工作区导入判定时，才会出现不一致。</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>本工作区现行决定</translation>
    </message>
    <message>
        <source>Decided elsewhere, brought by %1</source>
        <translation>其他工作区的判定，由 %1 带来</translation>
    </message>
    <message>
        <source>Settling the conflict</source>
        <translation>裁定不一致的决定</translation>
    </message>
    <message>
        <source>Conflict settled: ours stays in force</source>
        <translation>已裁定：保留本方决定</translation>
    </message>
    <message>
        <source>Conflict settled: theirs is in force</source>
        <translation>已裁定：采用对方决定</translation>
    </message>
</context>
<context>
    <name>ui::ConflictModel</name>
    <message>
        <source>Generation</source>
        <translation>生成记录</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>本工作区现行决定</translation>
    </message>
    <message>
        <source>Decided elsewhere</source>
        <translation>其他工作区的判定</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
</context>
<context>
    <name>ui::ConflictSide</name>
    <message>
        <source>Officer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>判定时间</translation>
    </message>
    <message>
        <source>Further risks</source>
        <translation>其他风险代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message>
        <source>First “%1”, later “%2”: %3</source>
        <translation>首次“%1”，其后“%2”：%3</translation>
    </message>
    <message>
        <source>First decision</source>
        <translation>首次判定</translation>
    </message>
</context>
<context>
    <name>ui::ConversationParts</name>
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
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>The same personal information as in what is judged</source>
        <translation>与所审内容相同的个人信息</translation>
    </message>
    <message>
        <source>the first %1 of %2 KiB</source>
        <translation>前 %1 KiB，共 %2 KiB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns before these</source>
        <translation>
            <numerusform>其前另有 %Ln 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>此处未列出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns after these</source>
        <translation>
            <numerusform>其后另有 %Ln 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %Ln turns folded</source>
        <translation>
            <numerusform>▸ 已折叠 %Ln 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them flagged</source>
        <translation>
            <numerusform>%1，其中 %Ln 轮已标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Model, later</source>
        <translation>模型（后文）</translation>
    </message>
    <message>
        <source>User, later</source>
        <translation>用户（后文）</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>ui::Cover</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Prompt: %1. Output: %2.</source>
        <translation>提示：%1；输出：%2。</translation>
    </message>
    <message>
        <source>Return or a click uncovers this item.</source>
        <translation>按回车或点击以显示本条内容。</translation>
    </message>
</context>
<context>
    <name>ui::CoverDialog</name>
    <message>
        <source>What is covered</source>
        <translation>遮盖哪些内容</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The text of an item is covered until you lift the veil, where one of these was found in it. What was found stands on the veil. Pictures are always blurred until they are shown.</source>
        <translation>内容中发现下列类别之一时，其文本先被遮盖，直至您将其显示。遮盖处会写明发现了什么。图片在显示之前始终模糊。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮盖</translation>
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
        <source>Risk code</source>
        <translation>风险代码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Illegal</source>
        <translation>违法</translation>
    </message>
    <message>
        <source>Harmful</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未填理由</translation>
    </message>
    <message>
        <source>Further: %1</source>
        <translation>其他风险：%1</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>1 low</source>
        <translation>1 低</translation>
    </message>
    <message>
        <source>2 medium</source>
        <translation>2 中</translation>
    </message>
    <message>
        <source>3 high</source>
        <translation>3 高</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 is chosen and not handed in: %2.</source>
        <translation>已选“%1”，尚未提交：按 %2。</translation>
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
    <message>
        <source>Opening the bundle</source>
        <translation>打开检查包</translation>
    </message>
    <message>
        <source>Opening the inspection</source>
        <translation>开启检查</translation>
    </message>
</context>
<context>
    <name>ui::DetailTabs</name>
    <message>
        <source>Facts</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>Documents %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Submissions %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>Display %1</source>
        <translation>公示 %1</translation>
    </message>
    <message>
        <source>Versions %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Models %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>Algorithms %1</source>
        <translation>算法 %1</translation>
    </message>
    <message>
        <source>Services %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>What is known and what is next</source>
        <translation>现有信息和下一项义务</translation>
    </message>
    <message>
        <source>History, the newest first</source>
        <translation>记录，最新在前</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Record submission…</source>
        <translation>记录提交…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比对…</translation>
    </message>
    <message>
        <source>Number seen…</source>
        <translation>核对公示…</translation>
    </message>
    <message>
        <source>Add version…</source>
        <translation>添加版本…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>From and until…</source>
        <translation>起止日期…</translation>
    </message>
    <message>
        <source>Choose algorithms…</source>
        <translation>选择算法…</translation>
    </message>
    <message>
        <source>Documents of the item</source>
        <translation>条目的文件</translation>
    </message>
    <message>
        <source>What was handed in and what came back is kept here, with its SHA-256. Drop files here.</source>
        <translation>提交和收到的材料存放于此，并附 SHA-256。可将文件拖放到这里。</translation>
    </message>
    <message>
        <source>Submissions of the item, the newest first</source>
        <translation>条目的提交记录，最新在前</translation>
    </message>
    <message>
        <source>What was handed in is kept field by field, so that two submissions can be compared.</source>
        <translation>逐字段保存提交内容，以便比对任意两次提交。</translation>
    </message>
    <message>
        <source>When and where the number was seen</source>
        <translation>编号公示的核对时间和位置</translation>
    </message>
    <message>
        <source>Nobody has recorded that the number is shown on the site or in the app.</source>
        <translation>尚未记录网站或应用中的编号公示。</translation>
    </message>
    <message>
        <source>Versions of the model, the newest first</source>
        <translation>模型的版本，最新在前</translation>
    </message>
    <message>
        <source>No version is recorded.</source>
        <translation>尚未记录版本。</translation>
    </message>
    <message>
        <source>Models that the service runs on</source>
        <translation>服务使用的模型</translation>
    </message>
    <message>
        <source>It is not recorded which models it runs on.</source>
        <translation>尚未记录该服务使用哪些模型。</translation>
    </message>
    <message>
        <source>Algorithms that the service uses</source>
        <translation>服务使用的算法</translation>
    </message>
    <message>
        <source>It is not recorded which algorithms it uses.</source>
        <translation>尚未记录该服务使用哪些算法。</translation>
    </message>
    <message>
        <source>Services that use it</source>
        <translation>使用它的服务</translation>
    </message>
    <message>
        <source>No service uses it.</source>
        <translation>没有服务使用它。</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
</context>
<context>
    <name>ui::DispatchModel</name>
    <message>
        <source>Not sent after all</source>
        <translation>实际未报送</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>已报送：%1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>%1 · stamped %2</source>
        <translation>%1 · 时间戳 %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ui::DispatchesView</name>
    <message>
        <source>Choose a case to see what was sent of it.</source>
        <translation>选择案件以查看其报送情况。</translation>
    </message>
    <message>
        <source>Reading what was sent</source>
        <translation>读取报送记录</translation>
    </message>
    <message>
        <source>Nothing of %1 was sealed or sent yet.</source>
        <translation>%1 尚未封装或者报送。</translation>
    </message>
    <message>
        <source>Packages, sendings and receipts</source>
        <translation>封装包、报送和回执</translation>
    </message>
    <message>
        <source>Seal package…</source>
        <translation>封装…</translation>
    </message>
    <message>
        <source>Record sending…</source>
        <translation>登记报送…</translation>
    </message>
    <message>
        <source>Record receipt…</source>
        <translation>登记回执…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Time stamp…</source>
        <translation>时间戳…</translation>
    </message>
</context>
<context>
    <name>ui::DisplayDialog</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Number seen: %1</source>
        <translation>核对公示：%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The number and a link to the public information stand in a prominent place of the site or app (Algorithm Recommendation Provisions, Art. 26).</source>
        <translation>应当在网站、应用程序等的显著位置标明备案编号并提供公示信息链接（《互联网信息服务算法推荐管理规定》第二十六条）。</translation>
    </message>
    <message>
        <source>None, or a new one</source>
        <translation>无，或者新截图</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>核对日期</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Such as: foot of the home page; settings, about.</source>
        <translation>例如：首页底部；“设置 — 关于”。</translation>
    </message>
    <message>
        <source>Screenshot kept here</source>
        <translation>已存截图</translation>
    </message>
    <message>
        <source>New screenshot</source>
        <translation>新截图</translation>
    </message>
    <message>
        <source>Enter the day as 2026-11-23.</source>
        <translation>日期写作 2026-11-23。</translation>
    </message>
    <message>
        <source>The day lies in the future. Record it when it has happened.</source>
        <translation>日期晚于今天，待发生后再记录。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
</context>
<context>
    <name>ui::DocumentsDialog</name>
    <message>
        <source>revision %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Add documents: %1</source>
        <translation>添加文件：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Kept in the workspace with their SHA-256. Nothing is opened, and nothing is ever replaced: a paper of a kind that is there becomes its next revision.</source>
        <translation>文件连同 SHA-256 存入工作区，不会被打开，也不会被替换：同类文件成为下一版。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>The first of its kind with this item.</source>
        <translation>该条目的首份此类文件。</translation>
    </message>
    <message>
        <source>It becomes revision %1.</source>
        <translation>将成为第 %1 版。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
</context>
<context>
    <name>ui::DossierActs</name>
    <message>
        <source>Keeping the dossier</source>
        <translation>保存模型档案</translation>
    </message>
    <message>
        <source>Dossier changed</source>
        <translation>模型档案已修改</translation>
    </message>
    <message>
        <source>Added to the dossier: %1</source>
        <translation>已加入模型档案：%1</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>移除%1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed from the dossier; earlier versions keep it</source>
        <translation>已从模型档案中移除；以前的版本仍保留</translation>
    </message>
    <message>
        <source>The clause applies again</source>
        <translation>该要求重新适用</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>标为不适用</translation>
    </message>
    <message>
        <source>The reason stands in the pack that an inspector gets.</source>
        <translation>理由会写入提交检查的档案文件。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>Clause set aside</source>
        <translation>已标为不适用</translation>
    </message>
    <message>
        <source>Reading what was measured</source>
        <translation>读取已测得的结果</translation>
    </message>
    <message>
        <source>What this workspace measured of %1</source>
        <translation>本工作区对 %1 测得的结果</translation>
    </message>
    <message>
        <source>Evaluations taken over</source>
        <translation>已采用评测结果</translation>
    </message>
    <message>
        <source>Import into the dossier of %1</source>
        <translation>导入 %1 的模型档案</translation>
    </message>
    <message>
        <source>Dossiers, bills of materials, cards, Croissant (*.json *.md)</source>
        <translation>模型档案、物料清单、卡片、Croissant (*.json *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Import taken over</source>
        <translation>已采用导入的内容</translation>
    </message>
    <message>
        <source>Export the dossier of %1</source>
        <translation>导出 %1 的模型档案</translation>
    </message>
    <message>
        <source>Exporting the dossier</source>
        <translation>导出模型档案</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Keep a document with the dossier</source>
        <translation>在模型档案中保存文件</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Its bytes are kept in the workspace, named by their SHA-256.</source>
        <translation>文件内容保存在工作区中，以 SHA-256 命名。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>Keeping the document</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Document kept</source>
        <translation>文件已保存</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>另存文件副本</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Saving the document</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>生成档案文件</translation>
    </message>
    <message>
        <source>Pack saved to %1</source>
        <translation>档案文件已保存到 %1</translation>
    </message>
</context>
<context>
    <name>ui::DossierEntryDialog</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: what stands there does not fit.</source>
        <translation>%1：填写的内容不符合要求。</translation>
    </message>
</context>
<context>
    <name>ui::DossierListModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) without any answer</source>
        <translation>
            <numerusform>%n 项要求完全未填</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整度</translation>
    </message>
</context>
<context>
    <name>ui::DossierPage</name>
    <message>
        <source>Dossier</source>
        <translation>模型档案</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>读取模型</translation>
    </message>
    <message>
        <source>A model of the register has its dossier here.</source>
        <translation>台账中的每个模型在此建立模型档案。</translation>
    </message>
    <message>
        <source>Open Registry</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Reading the dossier</source>
        <translation>读取模型档案</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整度</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed.</source>
        <translation>以只读方式打开：不能修改。</translation>
    </message>
    <message>
        <source>As of %1, not as it is now.</source>
        <translation>显示的是 %1 的情况，不是现在的情况。</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>未选择模型。</translation>
    </message>
    <message>
        <source>changes since %1</source>
        <translation>%1 以来的变更</translation>
    </message>
    <message>
        <source>Sections of the dossier</source>
        <translation>模型档案的各部分</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What the dossier says</source>
        <translation>档案内容</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What is asked, and how it is answered</source>
        <translation>要求及其填写情况</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>添加数据来源…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove entry…</source>
        <translation>移除条目…</translation>
    </message>
    <message>
        <source>Add evaluation…</source>
        <translation>添加评测…</translation>
    </message>
    <message>
        <source>Add computing power…</source>
        <translation>添加算力…</translation>
    </message>
    <message>
        <source>Add change…</source>
        <translation>添加变更…</translation>
    </message>
    <message>
        <source>Take over what was measured…</source>
        <translation>采用已测得的结果…</translation>
    </message>
    <message>
        <source>Keep a document…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Save a copy of the document…</source>
        <translation>另存文件副本…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Make pack in Chinese…</source>
        <translation>生成中文档案文件…</translation>
    </message>
    <message>
        <source>Make pack in English…</source>
        <translation>生成英文档案文件…</translation>
    </message>
    <message>
        <source>Choose a source, an evaluation or another entry of a list first.</source>
        <translation>请先选择一个数据来源、评测或者其他条目。</translation>
    </message>
    <message>
        <source>Choose a field that names a document first.</source>
        <translation>请先选择填有文件的一项。</translation>
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
    <name>ui::DraftListPane</name>
    <message>
        <source>Reading the drafts</source>
        <translation>读取报告草稿</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1，“%2”</translation>
    </message>
    <message>
        <source>Reports to the authority and to the people concerned are written here.</source>
        <translation>在这里撰写报送主管部门和告知当事人的报告。</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>新建报告…</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>待我办理</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>报送时间</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>全部报告</translation>
    </message>
    <message>
        <source>Which reports are shown</source>
        <translation>显示哪些报告</translation>
    </message>
    <message>
        <source>Case, title, kind, officer</source>
        <translation>案件、标题、种类、人员</translation>
    </message>
    <message>
        <source>Words that the reports shown have</source>
        <translation>所显示报告包含的词</translation>
    </message>
    <message>
        <source>Reports, the one changed last first</source>
        <translation>报告，最近修改的在前</translation>
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
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>approval lapsed</source>
        <translation>批准失效</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封装</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation>%1 撰写中</translation>
    </message>
    <message>
        <source>%1 corrects</source>
        <translation>%1 修改中</translation>
    </message>
    <message>
        <source>another officer approves: %1 of %2</source>
        <translation>待他人批准：%1/%2</translation>
    </message>
    <message>
        <source>another officer approves again</source>
        <translation>待他人重新批准</translation>
    </message>
    <message>
        <source>can be sealed and sent</source>
        <translation>可以封装、报送</translation>
    </message>
    <message>
        <source>can be sent</source>
        <translation>可以报送</translation>
    </message>
    <message>
        <source>This version is not handed in for approval.</source>
        <translation>这一版本尚未提交审批。</translation>
    </message>
    <message>
        <source>You wrote a version since the last approval: another officer approves it.</source>
        <translation>上次批准后你写过版本，须由他人批准。</translation>
    </message>
    <message>
        <source>You have approved it; another officer must, too.</source>
        <translation>你已批准，还须另一人批准。</translation>
    </message>
    <message>
        <source>It is approved.</source>
        <translation>已经批准。</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>提交审批</translation>
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
    <name>ui::DrawDialog</name>
    <message>
        <source>Draw random audit sample</source>
        <translation>抽取随机抽查样本</translation>
    </message>
    <message>
        <source>Draw sample for double-blind review</source>
        <translation>抽取双盲复判样本</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Generations that nothing has flagged, each as likely to be drawn as any other. Who is drawn, the lot, and of how many, is journaled and stays.</source>
        <translation>从未被标记的生成记录中等概率抽取。抽中的记录、随机种子和总体数量均记入审计日志，不可更改。</translation>
    </message>
    <message>
        <source>Decided generations, to be decided once more by another officer who does not see the first decision. The second decision is never in force: it measures agreement.</source>
        <translation>从已处置的记录中抽取，由另一名审核员在不知首次处置的情况下再次判定。再次判定不生效，只用于衡量一致性。</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>判定时间</translation>
    </message>
    <message numerus="yes">
        <source>If none of %n turns out to be a problem, up to %1 of the rest still may be.</source>
        <translation>
            <numerusform>若 %n 条中没有发现问题，其余记录中仍可能有至多 %1 是问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If officers agree on nine of ten of %n, agreement lies between %1 and %2.</source>
        <translation>
            <numerusform>若 %n 条中有九成判定一致，一致率在 %1 至 %2 之间。</numerusform>
        </translation>
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
    <name>ui::EditionDialog</name>
    <message>
        <source>Make an edition</source>
        <translation>制作报告版本</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>检查并保存</translation>
    </message>
    <message>
        <source>Show personal information</source>
        <translation>显示个人信息</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.docx *.odt *.html *.json)</source>
        <translation>报告 (*.pdf *.docx *.odt *.html *.json)</translation>
    </message>
    <message>
        <source>What is saved is taken apart and searched for every text that goes: text, metadata, hidden layers, attachments, pictures. A file that still holds one is not saved. The journal records the edition.</source>
        <translation>保存前会拆解成品文件，逐项查找应去除的内容：正文、元数据、隐藏图层、附件和图片。仍含其中任何一项的文件不予保存。审计日志会记录该版本。</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>脱敏版</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整版</translation>
    </message>
    <message>
        <source>Edition and format</source>
        <translation>版本和格式</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Why does it have to be seen?</source>
        <translation>为何需要显示？</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>文号或者说明</translation>
    </message>
    <message>
        <source>The authority&apos;s number, or the reason in words. It is recorded.</source>
        <translation>主管部门的文号，或者用文字说明理由。会记录在案。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>去除内容</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>A further text</source>
        <translation>其他文本</translation>
    </message>
    <message>
        <source>Texts that may go</source>
        <translation>可去除的文本</translation>
    </message>
    <message>
        <source>Space marks and unmarks.</source>
        <translation>按空格键勾选或者取消。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cover the selection</source>
        <translation>遮盖所选内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The end of its name follows the format.</source>
        <translation>文件扩展名与格式一致。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Leak check</source>
        <translation>泄漏检查</translation>
    </message>
    <message>
        <source>End the file&apos;s name with .%1.</source>
        <translation>文件名须以 .%1 结尾。</translation>
    </message>
    <message>
        <source>Give a reason for showing personal information.</source>
        <translation>请填写显示个人信息的理由。</translation>
    </message>
    <message>
        <source>This reason needs a number or words.</source>
        <translation>该理由须填写文号或者说明。</translation>
    </message>
    <message>
        <source>Looking for what may go</source>
        <translation>查找可去除的内容</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>生成文件</translation>
    </message>
    <message>
        <source>Passed: nothing of what goes is in the file. Places covered: %1</source>
        <translation>检查通过：文件中没有应去除的内容。已遮盖 %1 处</translation>
    </message>
    <message>
        <source>Not to be given out:</source>
        <translation>不得对外提供：</translation>
    </message>
    <message>
        <source>Saving the edition</source>
        <translation>保存报告版本</translation>
    </message>
</context>
<context>
    <name>ui::EditionWords</name>
    <message>
        <source>the file&apos;s bytes</source>
        <translation>文件字节</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>drawn part</source>
        <translation>绘制对象</translation>
    </message>
    <message>
        <source>name of a file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>replacement text of the structure</source>
        <translation>结构替代文本</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>script or style sheet</source>
        <translation>脚本或者样式表</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>内嵌数据</translation>
    </message>
    <message>
        <source>field name</source>
        <translation>字段名</translation>
    </message>
    <message>
        <source>text within a picture&apos;s file</source>
        <translation>图片文件内的文本</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>earlier state of the file</source>
        <translation>文件的历史状态</translation>
    </message>
    <message>
        <source>data outside the file</source>
        <translation>文件范围之外的数据</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Internal files</source>
        <translation>内部文件</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>选定段落</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>a kind of file that is not known</source>
        <translation>文件类型无法识别</translation>
    </message>
    <message>
        <source>packed in a way that is not known</source>
        <translation>压缩方式无法识别</translation>
    </message>
    <message>
        <source>its font does not say which letters it shows</source>
        <translation>字体未说明所显示的字符</translation>
    </message>
    <message>
        <source>nothing here can read text in pictures</source>
        <translation>本机无法识别图片中的文字</translation>
    </message>
    <message>
        <source>files within files, too deep</source>
        <translation>文件嵌套层数过多</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>No. %1 (%2) stands in: %3</source>
        <translation>第 %1 项（%2）出现在：%3</translation>
    </message>
    <message>
        <source>Not looked into: %1 (%2)</source>
        <translation>未能检查：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
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
    <name>ui::EntryDialog</name>
    <message>
        <source>Add to the timeline</source>
        <translation>补记时间线</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>A ticket, a receipt number, or records such as G-42</source>
        <translation>工单、回执编号，或 G-42 等记录</translation>
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
    <message>
        <source>Undone, {of}: {disposition} {risk}</source>
        <translation>已撤销{of}：{disposition} {risk}</translation>
    </message>
    <message>
        <source>Redone, {of}: {disposition} {risk}</source>
        <translation>已重做{of}：{disposition} {risk}</translation>
    </message>
    <message>
        <source>Passage marked: {risk}</source>
        <translation>已标注片段：{risk}</translation>
    </message>
    <message>
        <source>Decision contested by: {party}</source>
        <translation>判定有异议，异议方：{party}</translation>
    </message>
    <message>
        <source>Items given to: {officer}</source>
        <translation>已分派给：{officer}</translation>
    </message>
    <message>
        <source>What a decision must say was set</source>
        <translation>已设置判定必填项</translation>
    </message>
    <message>
        <source>Queue kept: {name}</source>
        <translation>已保存队列：{name}</translation>
    </message>
    <message>
        <source>Queue removed: {name}</source>
        <translation>已删除队列：{name}</translation>
    </message>
    <message>
        <source>Sample for double-blind review drawn: {count} of {population}</source>
        <translation>已抽取双盲复核样本：{population} 条中抽 {count} 条</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>an officer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>illegal</source>
        <translation>违法</translation>
    </message>
    <message>
        <source>harmful</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Decisions exported for {party}: {acts} acts</source>
        <translation>已为 {party} 导出判定：{acts} 项操作</translation>
    </message>
    <message>
        <source>Decisions imported from {officer}: {taken} taken over, {conflicts} in conflict</source>
        <translation>已从 {officer} 导入判定：采用 {taken} 项，不一致 {conflicts} 项</translation>
    </message>
    <message>
        <source>Decisions that had waited for their logs: {taken} taken over, {conflicts} in conflict</source>
        <translation>等待日志的判定：采用 {taken} 项，不一致 {conflicts} 项</translation>
    </message>
    <message>
        <source>Conflict settled ({choice}): {disposition} {risk}</source>
        <translation>不一致已裁定（{choice}）：{disposition} {risk}</translation>
    </message>
    <message>
        <source>Shift handover written ({language})</source>
        <translation>已生成交接单（{language}）</translation>
    </message>
    <message>
        <source>Key trusted for decisions: {name}</source>
        <translation>已信任用于判定的密钥：{name}</translation>
    </message>
    <message>
        <source>Key for decisions no longer trusted: {name}</source>
        <translation>不再信任用于判定的密钥：{name}</translation>
    </message>
    <message>
        <source>Random audit drawn: {size} of {population} unflagged generations</source>
        <translation>抽取随机抽查样本：从 {population} 条未标记记录中抽取 {size} 条</translation>
    </message>
    <message>
        <source>Personal information shown: {reason} {words}</source>
        <translation>查看了个人信息：{reason} {words}</translation>
    </message>
    <message>
        <source>Measure recorded: {kind}, {evidence} pieces of evidence</source>
        <translation>记录处置措施：{kind}，证据 {evidence} 项</translation>
    </message>
    <message>
        <source>User looked at, no measure taken</source>
        <translation>已核查用户，未采取措施</translation>
    </message>
    <message>
        <source>Measure M-{target} lifted</source>
        <translation>解除措施 M-{target}</translation>
    </message>
    <message>
        <source>Authority told of measure M-{target}</source>
        <translation>已就措施 M-{target} 向主管部门报告</translation>
    </message>
    <message>
        <source>Record M-{target} withdrawn</source>
        <translation>撤回记录 M-{target}</translation>
    </message>
    <message>
        <source>Rule for users changed: {rule}</source>
        <translation>修改用户关注规则：{rule}</translation>
    </message>
    <message>
        <source>Request id copied to look up {user}</source>
        <translation>为查找用户 {user} 复制了请求编号</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>保留本方决定</translation>
    </message>
    <message>
        <source>theirs taken</source>
        <translation>采用对方决定</translation>
    </message>
    <message>
        <source>decided anew</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>limit of functions</source>
        <translation>限制功能</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>termination</source>
        <translation>终止服务</translation>
    </message>
    <message>
        <source>Measures against users</source>
        <translation>对用户的处置措施</translation>
    </message>
    <message>
        <source>Random audit %1</source>
        <translation>随机抽查 %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>Rule for users</source>
        <translation>用户关注规则</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Head of the journal written down: {reason}</source>
        <translation>已留存日志树头：{reason}</translation>
    </message>
    <message>
        <source>Report draft exported ({language}) {format}</source>
        <translation>报告草稿已导出（{language}）{format}</translation>
    </message>
    <message>
        <source>Case changed: {subject}</source>
        <translation>案件变更：{subject}</translation>
    </message>
    <message>
        <source>Linked to the case: {subject}</source>
        <translation>案件关联：{subject}</translation>
    </message>
    <message>
        <source>Link taken off the case: {subject}</source>
        <translation>取消案件关联：{subject}</translation>
    </message>
    <message>
        <source>Task {task} of the case: {is}</source>
        <translation>案件任务 {task}：{is}</translation>
    </message>
    <message>
        <source>Timeline entry added</source>
        <translation>时间线新增记录</translation>
    </message>
    <message>
        <source>Network incident graded: {grade} ({subject})</source>
        <translation>网络安全事件定级：{grade}（{subject}）</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>已添加评论</translation>
    </message>
    <message>
        <source>Lead time of alarms set: {hours} h</source>
        <translation>提醒提前量设为 {hours} 小时</translation>
    </message>
    <message>
        <source>Edition of a report saved ({edition}, {language}, {format}): {places} places covered</source>
        <translation>已保存报告版本（{edition}，{language}，{format}）：遮盖 {places} 处</translation>
    </message>
    <message>
        <source>Wording of a report put in use ({language}): number {number}</source>
        <translation>启用报告文本（{language}）：第 {number} 份</translation>
    </message>
    <message>
        <source>Wording of a report as shipped in use again ({language})</source>
        <translation>恢复使用随附的报告文本（{language}）</translation>
    </message>
    <message>
        <source>Report begun ({language}): {kind}</source>
        <translation>新建报告（{language}）：{kind}</translation>
    </message>
    <message>
        <source>Report saved as version {version}</source>
        <translation>报告保存为第 {version} 版</translation>
    </message>
    <message>
        <source>Report handed in for approval: version {version}</source>
        <translation>报告提交审批：第 {version} 版</translation>
    </message>
    <message>
        <source>Report approved: version {version}</source>
        <translation>报告批准：第 {version} 版</translation>
    </message>
    <message>
        <source>Report returned: version {version}</source>
        <translation>报告退回：第 {version} 版</translation>
    </message>
    <message>
        <source>Report sealed: version {version}</source>
        <translation>报告封装：第 {version} 版</translation>
    </message>
    <message>
        <source>Report sent: version {version}</source>
        <translation>报告报送：第 {version} 版</translation>
    </message>
    <message>
        <source>Report exported: version {version} as {format}</source>
        <translation>报告导出：第 {version} 版，{format}</translation>
    </message>
    <message>
        <source>Approvals that a report needs besides its author: {approvals}</source>
        <translation>报告除作者外所需批准人数：{approvals}</translation>
    </message>
    <message>
        <source>Prompts of a re-test frozen: {prompts}</source>
        <translation>已固定复测提示：{prompts} 条</translation>
    </message>
    <message>
        <source>Prompts of a re-test written to a file: {prompts}</source>
        <translation>复测提示已写出文件：{prompts} 条</translation>
    </message>
    <message>
        <source>Re-test looked at: {prompts} prompts, {unsound} answers flagged or illegal</source>
        <translation>已查看复测：提示 {prompts} 条，命中或者违法的回答 {unsound} 条</translation>
    </message>
    <message>
        <source>May waive steps from now on</source>
        <translation>自此可以免除步骤</translation>
    </message>
    <message>
        <source>May no longer waive steps</source>
        <translation>不再可以免除步骤</translation>
    </message>
    <message>
        <source>Sealed for a package, {edition} edition: {files} files</source>
        <translation>已封装（{edition}版）：文件 {files} 个</translation>
    </message>
    <message>
        <source>Sealed package written: {subject}</source>
        <translation>已生成封装包：{subject}</translation>
    </message>
    <message>
        <source>Request for a time stamp written</source>
        <translation>已生成时间戳请求</translation>
    </message>
    <message>
        <source>Time stamp put into the package</source>
        <translation>时间戳已放入封装包</translation>
    </message>
    <message>
        <source>Sending recorded: {subject}, {channel}</source>
        <translation>已登记报送：{subject}，{channel}</translation>
    </message>
    <message>
        <source>Sending corrected: {subject}, {channel}</source>
        <translation>已更正报送记录：{subject}，{channel}</translation>
    </message>
    <message>
        <source>Not sent after all: {subject}</source>
        <translation>实际未报送：{subject}</translation>
    </message>
    <message>
        <source>Receipt recorded</source>
        <translation>已登记回执</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>on a medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>by a portal</source>
        <translation>平台上传</translation>
    </message>
    <message>
        <source>by the 12387 hotline</source>
        <translation>12387 热线</translation>
    </message>
    <message>
        <source>by the 12387 website</source>
        <translation>12387 网站</translation>
    </message>
    <message>
        <source>by the 12387 mini-program</source>
        <translation>12387 小程序</translation>
    </message>
    <message>
        <source>by the CNCERT WeChat account</source>
        <translation>CNCERT 微信公众号</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已下达</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>concerns</source>
        <translation>涉及事项</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉举报</translation>
    </message>
    <message>
        <source>Complaint %1</source>
        <translation>投诉 %1</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>filing or licence</source>
        <translation>备案或者许可</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉举报</translation>
    </message>
    <message>
        <source>case</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>生成记录</translation>
    </message>
    <message>
        <source>Reminder lead times set: {new} (before: {old})</source>
        <translation>设置提醒时间：{new}（之前：{old}）</translation>
    </message>
    <message>
        <source>Inspection bundle made: {number}, {left_out} rows left out</source>
        <translation>制作检查包：{number}，未纳入 {left_out} 行</translation>
    </message>
    <message>
        <source>Inspection opened: {number}, {minutes} minutes at most</source>
        <translation>开启监督检查：{number}，最长 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Looked at in an inspection: {page} {record}</source>
        <translation>检查中查看：{page} {record}</translation>
    </message>
    <message>
        <source>Inspection ended, {seen} looks recorded</source>
        <translation>监督检查结束，记录查看 {seen} 次</translation>
    </message>
    <message>
        <source>Workspace given back after an inspection</source>
        <translation>检查后交还工作区</translation>
    </message>
    <message>
        <source>Attempt to leave an inspection refused</source>
        <translation>退出检查的尝试被拒绝</translation>
    </message>
    <message>
        <source>Inspections last {most_minutes} minutes at most</source>
        <translation>监督检查最长 {most_minutes} 分钟</translation>
    </message>
    <message>
        <source>Change recorded: {kind}, {on}; {proposals} duties proposed</source>
        <translation>已记录变更事项：{kind}，{on}；提出 {proposals} 项义务</translation>
    </message>
    <message>
        <source>Suggested change dismissed: {kind}, {on}</source>
        <translation>已排除建议的变更事项：{kind}，{on}</translation>
    </message>
    <message>
        <source>Proposed duty confirmed: {rule}</source>
        <translation>已确认义务：{rule}</translation>
    </message>
    <message>
        <source>Proposed duty waived: {rule}</source>
        <translation>已免除义务：{rule}</translation>
    </message>
    <message>
        <source>Decision on a duty taken back: {rule}</source>
        <translation>已撤回对义务的决定：{rule}</translation>
    </message>
    <message>
        <source>Rules of changes or thresholds brought in</source>
        <translation>已导入变更规则或者阈值</translation>
    </message>
    <message>
        <source>Name in the logs linked: {name}</source>
        <translation>已关联日志中的名称：{name}</translation>
    </message>
    <message>
        <source>Name in the logs needs no filing: {name}</source>
        <translation>日志中的名称无需备案：{name}</translation>
    </message>
    <message>
        <source>Taken back what was said of a name: {name}</source>
        <translation>已撤回对名称的说明：{name}</translation>
    </message>
    <message>
        <source>Registered users entered: {users} on {on}</source>
        <translation>已录入注册用户数：{on}，{users}</translation>
    </message>
    <message>
        <source>Dossier changed: version {version}</source>
        <translation>模型档案变更：第 {version} 版</translation>
    </message>
    <message>
        <source>Document kept with the dossier</source>
        <translation>模型档案保存文件</translation>
    </message>
    <message>
        <source>Dossier exported: version {version} as {format}</source>
        <translation>模型档案导出：第 {version} 版，格式 {format}</translation>
    </message>
    <message>
        <source>Official list of {day} kept ({list}): {rows} rows, {corrected} values put right by hand</source>
        <translation>已留存 {day} 的公示清单（{list}）：{rows} 行，人工更正 {corrected} 处</translation>
    </message>
    <message>
        <source>Match with an official list ({by}): {verdict}</source>
        <translation>与公示清单的匹配（{by}）：{verdict}</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>监督检查</translation>
    </message>
    <message>
        <source>Inspection %1</source>
        <translation>监督检查 %1</translation>
    </message>
    <message>
        <source>Bundle %1</source>
        <translation>检查包 %1</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>模型档案 %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Algorithm %1</source>
        <translation>算法 %1</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>new model version</source>
        <translation>新模型版本</translation>
    </message>
    <message>
        <source>new function</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>new domain</source>
        <translation>新应用领域</translation>
    </message>
    <message>
        <source>user growth</source>
        <translation>用户增长</translation>
    </message>
    <message>
        <source>weak controls</source>
        <translation>防控不足</translation>
    </message>
    <message>
        <source>filing subject</source>
        <translation>备案主体</translation>
    </message>
    <message>
        <source>notice of the authority</source>
        <translation>主管部门通知</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>algorithm filings</source>
        <translation>算法备案</translation>
    </message>
    <message>
        <source>deep-synthesis filings</source>
        <translation>深度合成服务算法备案</translation>
    </message>
    <message>
        <source>generative-AI filings</source>
        <translation>生成式人工智能服务备案</translation>
    </message>
    <message>
        <source>generative-AI registrations</source>
        <translation>生成式人工智能服务登记</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceChoice</name>
    <message>
        <source>no time in the log</source>
        <translation>日志无时间</translation>
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
    <name>ui::EvidencePane</name>
    <message>
        <source>No record stands behind this report yet.</source>
        <translation>这份报告还没有证据记录。</translation>
    </message>
    <message>
        <source>Records that the report rests on</source>
        <translation>报告所依据的记录</translation>
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
    <message>
        <source>%1, %2: %3.</source>
        <comment>standard, clause, its words</comment>
        <translation>%1 %2：%3。</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>自 %1 起施行。</translation>
    </message>
</context>
<context>
    <name>ui::ExportDecisionsDialog</name>
    <message>
        <source>Those of all officers</source>
        <translation>全体审核员</translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>导出判定</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Decisions (*.jsonl)</source>
        <translation>判定 (*.jsonl)</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>密钥 (*.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What came since the last file for them</source>
        <translation>自上次为其导出以来的内容</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Decisions, marks, appeals and assignments, without a word of any generation. The signature is written beside the file; hand on both.</source>
        <translation>包括判定、标注、申诉和分派，不含任何生成内容的文字。签名写在文件旁边，两者须一并移交。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>The officer or the shift that reads the file</source>
        <translation>读取该文件的审核员或者班次</translation>
    </message>
    <message>
        <source>What</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>本人密钥</translation>
    </message>
    <message>
        <source>If there is no such file, a key is made there, and the public one beside it (.pub) for those who are to trust you.</source>
        <translation>如无此文件，则在该处生成密钥，并在旁边生成公钥（.pub），供需要信任您的人使用。</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥口令</translation>
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
    <name>ui::ExposureMeter</name>
    <message>
        <source>Today: %1 looked at, %2 of them grave, %3 min</source>
        <translation>今日：已看 %1 条，其中严重 %2 条，%3 分钟</translation>
    </message>
    <message>
        <source>%1 min without a pause. The queue keeps.</source>
        <translation>已连续 %1 分钟。队列不会丢，歇一歇。</translation>
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
    <name>ui::FeedbackDialog</name>
    <message>
        <source>Feed back the result</source>
        <translation>反馈处理结果</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The program tells nobody: record what was said elsewhere. It stops the clock.</source>
        <translation>本程序不向任何人发送：请记录在其他渠道已作的反馈。记录后时限停止计算。</translation>
    </message>
    <message>
        <source>The complainant cannot be told</source>
        <translation>无法向投诉人反馈</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>反馈时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>反馈内容</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>无法反馈的理由</translation>
    </message>
    <message>
        <source>Such as: no contact was given</source>
        <translation>例如：未提供联系方式</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>反馈方式</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>A share, such as 98.5 %</source>
        <translation>填写比例，例如 98.5 %</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>Codes and shares, such as zh 80 %, en 20 %</source>
        <translation>语种代码和占比，例如 zh 80 %, en 20 %</translation>
    </message>
</context>
<context>
    <name>ui::FieldPane</name>
    <message>
        <source>Nothing stands there.</source>
        <translation>此处为空。</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Value of the field; Return accepts it</source>
        <translation>此栏内容；回车接受</translation>
    </message>
    <message>
        <source>Accept field</source>
        <translation>接受此项</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>恢复为识别结果</translation>
    </message>
</context>
<context>
    <name>ui::FieldTable</name>
    <message>
        <source>Remove field</source>
        <translation>删除字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>As handed in</source>
        <translation>提交内容</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>ui::FileListField</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
</context>
<context>
    <name>ui::FilingWords</name>
    <message>
        <source>Filing form</source>
        <translation>备案表</translation>
    </message>
    <message>
        <source>Algorithm self-assessment report</source>
        <translation>算法自评估报告</translation>
    </message>
    <message>
        <source>Safety self-assessment report</source>
        <translation>安全自评估报告</translation>
    </message>
    <message>
        <source>Content to be published</source>
        <translation>拟公示内容</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>模型服务协议</translation>
    </message>
    <message>
        <source>Corpus annotation rules</source>
        <translation>语料标注规则</translation>
    </message>
    <message>
        <source>Blocked-keyword list</source>
        <translation>关键词拦截列表</translation>
    </message>
    <message>
        <source>Evaluation question set</source>
        <translation>评估测试题集</translation>
    </message>
    <message>
        <source>Letter of commitment</source>
        <translation>算法备案承诺书</translation>
    </message>
    <message>
        <source>Statement of the entity&apos;s responsibility</source>
        <translation>落实算法安全主体责任基本情况</translation>
    </message>
    <message>
        <source>Receipt of the authority</source>
        <translation>受理回执</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>First filing</source>
        <translation>首次提交</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Generation and synthesis</source>
        <translation>生成合成类</translation>
    </message>
    <message>
        <source>Personalised push</source>
        <translation>个性化推送类</translation>
    </message>
    <message>
        <source>Ranking and selection</source>
        <translation>排序精选类</translation>
    </message>
    <message>
        <source>Search and filtering</source>
        <translation>检索过滤类</translation>
    </message>
    <message>
        <source>Dispatch and decision</source>
        <translation>调度决策类</translation>
    </message>
    <message>
        <source>Trained by the company</source>
        <translation>自研</translation>
    </message>
    <message>
        <source>Fine-tuned from another</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务提供者</translation>
    </message>
    <message>
        <source>Algorithm name</source>
        <translation>算法名称</translation>
    </message>
    <message>
        <source>Algorithm type</source>
        <translation>算法类型</translation>
    </message>
    <message>
        <source>Service form</source>
        <translation>服务形式</translation>
    </message>
    <message>
        <source>Application field</source>
        <translation>应用领域</translation>
    </message>
    <message>
        <source>Main use</source>
        <translation>主要用途</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>Main functions</source>
        <translation>主要功能</translation>
    </message>
    <message>
        <source>Users it is for</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Training corpus</source>
        <translation>训练语料</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持证单位</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>主体责任人</translation>
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
    <name>ui::FilterDialog</name>
    <message>
        <source>Narrow the queue</source>
        <translation>缩小队列范围</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>风险类别</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-23.</source>
        <translation>日期写作 2026-11-23。</translation>
    </message>
    <message>
        <source>The query asks for fields only, each as name:value.</source>
        <translation>查询只用字段，写作 名称:值。</translation>
    </message>
    <message>
        <source>Fields as in Investigate, such as user:u-7f3a or model:x* or rule:cn-id; empty for all.</source>
        <translation>字段写法同“检索”，例如 user:u-7f3a、model:x*、rule:cn-id；留空为全部。</translation>
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
    <name>ui::FormDialog</name>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation>日期按 2026-11-23 的格式填写。</translation>
    </message>
</context>
<context>
    <name>ui::FormImportDialog</name>
    <message>
        <source>Reading the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>The file is a scan and has no text: keep it with the item as a paper.</source>
        <translation>文件为扫描件，没有文字：请作为材料附在备案项下。</translation>
    </message>
    <message>
        <source>No label of a filing form is in the file.</source>
        <translation>文件中没有备案表的栏目名称。</translation>
    </message>
    <message>
        <source>%1 fields · %2 to look at</source>
        <translation>共 %1 栏 · 待核对 %2</translation>
    </message>
    <message>
        <source>The file can no longer be read.</source>
        <translation>文件已无法读取。</translation>
    </message>
    <message>
        <source>Keeping the submission</source>
        <translation>留存提交内容</translation>
    </message>
    <message>
        <source>First submission</source>
        <translation>首次提交</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx *.xlsx *.csv *.html *.htm)</source>
        <translation>文件 (*.pdf *.docx *.xlsx *.csv *.html *.htm)</translation>
    </message>
    <message>
        <source>Fill what the item does not say yet: number, authority, days, upstream model</source>
        <translation>补全台账中空缺的内容：编号、主管机关、日期、所用模型</translation>
    </message>
    <message>
        <source>Keep submission</source>
        <translation>留存提交</translation>
    </message>
    <message>
        <source>Bring in a form of ours</source>
        <translation>导入本单位备案表</translation>
    </message>
    <message>
        <source>Choose the file of a filing form: DOCX, XLSX or PDF.</source>
        <translation>选择备案表文件：DOCX、XLSX 或 PDF。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>备案项</translation>
    </message>
    <message>
        <source>Purpose and day</source>
        <translation>目的和日期</translation>
    </message>
    <message>
        <source>Day on which it was handed in</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Fields that were read</source>
        <translation>识别出的栏目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::FormModel</name>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>疑问</translation>
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
    <name>ui::FurtherDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1, recorded %2 by %3</source>
        <translation>%1，%3 于 %2 记录</translation>
    </message>
    <message>
        <source>Reported under Art. 14(2) of the Interim Measures</source>
        <translation>依据《暂行办法》第十四条第二款报告</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ui::Gauge</name>
    <message>
        <source>%1 % %2</source>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ui::GradeDialog</name>
    <message>
        <source>figure of the 2023 draft, to be confirmed with counsel</source>
        <translation>2023年征求意见稿数值，须与法务确认</translation>
    </message>
    <message>
        <source>official wording</source>
        <translation>正式文本</translation>
    </message>
    <message>
        <source>secondary source, to be confirmed with counsel</source>
        <translation>二手来源，须与法务确认</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>为 %1 定级</translation>
    </message>
    <message>
        <source>Record grade</source>
        <translation>记录定级</translation>
    </message>
    <message>
        <source>Any one criterion is enough and the highest grade counts; a threshold includes its figure. What is not known stays empty.</source>
        <translation>符合任一标准即可，取最高级别；“以上”包括本数。未知的留空。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Result of the grading</source>
        <translation>定级结果</translation>
    </message>
    <message>
        <source>* 2023 draft</source>
        <translation>* 2023年征求意见稿</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Take over as the case&apos;s severity: %1</source>
        <translation>采用为案件级别：%1</translation>
    </message>
    <message>
        <source>%1: %2 · %3 · %4</source>
        <translation>%1：%2 · %3 · %4</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>%1: no criterion reaches a higher grade, so it need not be reported</source>
        <translation>%1：没有标准达到更高级别，无须报告</translation>
    </message>
    <message>
        <source>Not a number: %1</source>
        <translation>不是数字：%1</translation>
    </message>
</context>
<context>
    <name>ui::HandoverActions</name>
    <message>
        <source>Write a signed file that another workspace takes over</source>
        <translation>生成带签名的文件，供其他工作区采用</translation>
    </message>
    <message>
        <source>Take over what was decided in another workspace</source>
        <translation>采用其他工作区作出的判定</translation>
    </message>
    <message>
        <source>Where two workspaces decided differently</source>
        <translation>两个工作区的判定不同之处</translation>
    </message>
    <message>
        <source>One page for whoever takes over</source>
        <translation>给接班人的一页纸</translation>
    </message>
    <message>
        <source>Files of decisions that they sign are let in</source>
        <translation>其签名的判定文件可以导入</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) exported</source>
        <translation>
            <numerusform>已导出 %n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the decisions</source>
        <translation>导出判定</translation>
    </message>
    <message>
        <source>Importing the decisions</source>
        <translation>导入判定</translation>
    </message>
    <message>
        <source>Nothing in the file is new</source>
        <translation>文件中没有新内容</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) taken over</source>
        <translation>
            <numerusform>已采用 %n 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 项不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before their logs</source>
        <translation>
            <numerusform>%n 项先于日志到达</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Shift handover written to %1</source>
        <translation>交接单已写入 %1</translation>
    </message>
    <message>
        <source>Writing the handover</source>
        <translation>生成交接单</translation>
    </message>
    <message>
        <source>Trusted for decisions: %1</source>
        <translation>已信任其判定：%1</translation>
    </message>
    <message>
        <source>Trusting the key</source>
        <translation>信任密钥</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>导出判定…</translation>
    </message>
    <message>
        <source>Import decisions…</source>
        <translation>导入判定…</translation>
    </message>
    <message>
        <source>Settle conflicting decisions…</source>
        <translation>处理不一致的判定…</translation>
    </message>
    <message>
        <source>Hand over the shift…</source>
        <translation>交接班…</translation>
    </message>
    <message>
        <source>Trust a colleague&apos;s key…</source>
        <translation>信任同事的密钥…</translation>
    </message>
    <message>
        <source>%1 overtaken by what is decided here</source>
        <translation>%1 项已被本处的判定取代</translation>
    </message>
    <message>
        <source>%1 left out, which follow an earlier file: import that one, then this one again</source>
        <translation>%1 项未导入，因其接续更早的文件：请先导入该文件，再重新导入本文件</translation>
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
    <message>
        <source>marked a passage</source>
        <translation>标注片段</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>分派给 %1</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退回队列</translation>
    </message>
    <message>
        <source>%1 (double-blind)</source>
        <translation>%1（双盲）</translation>
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
        <translation>另有 %1 条生成记录已判定或已作为事件证据，保持不变。</translation>
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
    <name>ui::ImportDialog</name>
    <message>
        <source>Import decisions</source>
        <translation>导入判定</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Decisions (*.jsonl);;All files (*)</source>
        <translation>判定 (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What nobody decided here is taken over with its officer and moment. Where both sides decided differently, ours stays in force until the conflict is settled.</source>
        <translation>本工作区尚未判定的，连同审核员和时间一并采用。双方判定不一致的，裁定之前本方判定继续有效。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Its signature (.sig) lies beside it.</source>
        <translation>签名（.sig）应在文件旁边。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Only for a file that is unsigned or signed with a key that is not trusted. The journal keeps it.</source>
        <translation>仅在文件未签名，或者签名密钥不受信任时填写；理由记入审计链。</translation>
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
        <source>Go to the first</source>
        <translation>转到第一项</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation>以只读方式打开，不能记录。</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>变更案件</translation>
    </message>
    <message>
        <source>Grade network incident</source>
        <translation>网络安全事件定级</translation>
    </message>
    <message>
        <source>Add timeline entry</source>
        <translation>补记时间线</translation>
    </message>
    <message>
        <source>Link to case</source>
        <translation>关联到案件</translation>
    </message>
    <message>
        <source>Link what the evidence proposes</source>
        <translation>采纳证据建议的关联</translation>
    </message>
    <message>
        <source>Set task</source>
        <translation>下达任务</translation>
    </message>
    <message>
        <source>Comment on case</source>
        <translation>评论案件</translation>
    </message>
    <message>
        <source>Who may waive steps</source>
        <translation>谁可以免除步骤</translation>
    </message>
    <message>
        <source>Export clocks as calendar</source>
        <translation>导出时限日历</translation>
    </message>
    <message>
        <source>Re-test</source>
        <translation>复测</translation>
    </message>
    <message>
        <source>Sealed and sent</source>
        <translation>封装与报送</translation>
    </message>
    <message>
        <source>There is no complaint %1.</source>
        <translation>没有投诉 %1。</translation>
    </message>
    <message>
        <source>A content incident has no grade by figures.</source>
        <translation>内容事件不按数值定级。</translation>
    </message>
    <message>
        <source>Reading the criteria</source>
        <translation>读取定级标准</translation>
    </message>
    <message>
        <source>Reading who may waive</source>
        <translation>读取免除权限</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Calendar written: %1</source>
        <translation>日历已写入：%1</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>写入日历</translation>
    </message>
    <message>
        <source>Reading the complaint</source>
        <translation>读取投诉</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉举报</translation>
    </message>
    <message>
        <source>This step is recorded when a re-test passes.</source>
        <translation>复测通过时由程序记录本步骤。</translation>
    </message>
    <message>
        <source>Go to the re-test</source>
        <translation>转到复测</translation>
    </message>
    <message>
        <source>Who may waive…</source>
        <translation>谁可以免除…</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>撰写报告</translation>
    </message>
    <message>
        <source>New prompts of a re-test</source>
        <translation>新建复测提示组</translation>
    </message>
    <message>
        <source>Write prompts of the re-test to a file</source>
        <translation>将复测提示写出文件</translation>
    </message>
    <message>
        <source>Look at the answers of the re-test</source>
        <translation>查看复测回答</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed: %n step(s) neither done nor waived, first %2.</source>
        <translation>
            <numerusform>%1 不能办结：还有 %n 个步骤既未完成也未免除，第一项为“%2”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Inspecting</name>
    <message>
        <source>Ending the inspection</source>
        <translation>结束检查</translation>
    </message>
    <message>
        <source>In an inspection no file leaves the workspace.</source>
        <translation>监督检查期间，不得将文件导出工作区。</translation>
    </message>
</context>
<context>
    <name>ui::InspectionDialog</name>
    <message>
        <source>Open an inspection</source>
        <translation>开启检查</translation>
    </message>
    <message>
        <source>Open inspection</source>
        <translation>开启检查</translation>
    </message>
    <message>
        <source>Until it is over the program shows what is in scope and nothing else, covers personal information and names of officers, changes nothing, and journals every page and record that is looked at.</source>
        <translation>检查结束前，程序只显示范围内的内容，遮盖个人信息和审核员姓名，不作任何更改，并把查看过的每个页面和每条记录写入日志。</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>检查机关</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>Names or badge numbers as they were given, with commas between.</source>
        <translation>按出示的姓名或执法证号填写，用逗号分隔。</translation>
    </message>
    <message>
        <source>Interim Measures for Generative AI Services, Art. 19</source>
        <translation>《生成式人工智能服务管理暂行办法》第十九条</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>With commas between; empty: all of them.</source>
        <translation>用逗号分隔；留空为全部服务。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Asia/Shanghai, this day included.</source>
        <translation>北京时间，含当日。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>It ends by itself after that.</source>
        <translation>到时自动结束。</translation>
    </message>
    <message>
        <source>Passphrase to leave</source>
        <translation>退出口令</translation>
    </message>
    <message>
        <source>A second officer sets it, and gives the workspace back with it.</source>
        <translation>由另一名审核员设定，并凭此交还工作区。</translation>
    </message>
    <message>
        <source>The workspace is given back with it alone.</source>
        <translation>只有凭此口令才能交还工作区。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Name authority, inspectors, legal basis and reason.</source>
        <translation>请填写检查机关、检查人员、法律依据和事由。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>截止日早于起始日。</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs %n characters or more.</source>
        <translation>
            <numerusform>口令至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
</context>
<context>
    <name>ui::InspectionModel</name>
    <message>
        <source>runs</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ended with its time</source>
        <translation>到时自动结束</translation>
    </message>
    <message>
        <source>ended by an officer</source>
        <translation>由审核员结束</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>检查会话</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>检查包</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Opened or made</source>
        <translation>开启或制作时间</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>检查机关</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State or file</source>
        <translation>状态或文件</translation>
    </message>
</context>
<context>
    <name>ui::InspectionPage</name>
    <message>
        <source>Inspections</source>
        <translation>监督检查</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) and bundle(s)</source>
        <translation>
            <numerusform>%n 次会话和检查包</numerusform>
        </translation>
    </message>
    <message>
        <source>Open inspection…</source>
        <translation>开启检查…</translation>
    </message>
    <message>
        <source>Make bundle…</source>
        <translation>制作检查包…</translation>
    </message>
    <message>
        <source>Show summary…</source>
        <translation>查看摘要…</translation>
    </message>
    <message>
        <source>Reading inspections</source>
        <translation>读取监督检查</translation>
    </message>
    <message>
        <source>When an authority inspects, it sees what is in scope and nothing else. Sessions and bundles stand here afterwards.</source>
        <translation>主管部门检查时，只能看到范围内的内容。检查会话和检查包都列在这里。</translation>
    </message>
    <message>
        <source>Opening the inspection</source>
        <translation>开启检查</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>制作检查包</translation>
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
    <message>
        <source>Measures against this user</source>
        <translation>对该用户的处置措施</translation>
    </message>
    <message>
        <source>Users to look at</source>
        <translation>待关注用户</translation>
    </message>
    <message>
        <source>The log names no user here.</source>
        <translation>此处日志未记录用户。</translation>
    </message>
    <message>
        <source>Go to folded turns, or open them</source>
        <translation>转到折叠的轮次，或将其展开</translation>
    </message>
    <message>
        <source>Related items</source>
        <translation>关联项</translation>
    </message>
    <message>
        <source>Cover or uncover the text</source>
        <translation>遮盖或显示文本</translation>
    </message>
    <message>
        <source>What is covered…</source>
        <translation>遮盖哪些内容…</translation>
    </message>
</context>
<context>
    <name>ui::Item</name>
    <message>
        <source>Marked by %1</source>
        <translation>由 %1 标注</translation>
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
    <message>
        <source>None of the register</source>
        <translation>登记册中没有</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>主体责任人</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that it is for, or the filed one that it calls.</source>
        <translation>所备案的模型，或者所调用的已备案模型。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>附加条件</translation>
    </message>
    <message>
        <source>What the authority tied to it.</source>
        <translation>主管部门附加的条件。</translation>
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
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>主体责任人</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>附加条件</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>Why those</source>
        <translation>适用理由</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>研发单位</translation>
    </message>
    <message>
        <source>Number of its filing</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Takes and gives</source>
        <translation>输入输出模态</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Main use</source>
        <translation>主要用途</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>机制机理</translation>
    </message>
</context>
<context>
    <name>ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>按下新的按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
</context>
<context>
    <name>ui::KeyWords</name>
    <message>
        <source>This key does not say which it is. Choose another.</source>
        <translation>无法识别这个键。换一个键。</translation>
    </message>
    <message>
        <source>%1 is not free: it moves from one field to the next.</source>
        <translation>%1 已有固定用途：在各项之间移动焦点。</translation>
    </message>
    <message>
        <source>%1 is not free: it closes what is open.</source>
        <translation>%1 已有固定用途：关闭当前打开的内容。</translation>
    </message>
    <message>
        <source>%1 is not free: it presses buttons and opens rows.</source>
        <translation>%1 已有固定用途：按下按钮、打开所在行。</translation>
    </message>
    <message>
        <source>%1 is not free: it opens menus.</source>
        <translation>%1 已有固定用途：打开菜单。</translation>
    </message>
    <message>
        <source>%1 is not free: it moves in lists and texts.</source>
        <translation>%1 已有固定用途：在列表和文本中移动。</translation>
    </message>
    <message>
        <source>%1 is not free: it edits and copies text.</source>
        <translation>%1 已有固定用途：编辑和复制文本。</translation>
    </message>
    <message>
        <source>%1 is not free: it belongs to the desktop.</source>
        <translation>%1 已有固定用途：由桌面系统使用。</translation>
    </message>
    <message>
        <source>%1: the stored key “%2” cannot be read. The keys as delivered are in force.</source>
        <translation>%1：无法识别已保存的按键“%2”，现按默认按键执行。</translation>
    </message>
    <message>
        <source>%1: the stored key “%2” is not free. The keys as delivered are in force.</source>
        <translation>%1：已保存的按键“%2”另有固定用途，现按默认按键执行。</translation>
    </message>
    <message>
        <source>%1: %2 is off, because “%3” has it.</source>
        <translation>%1：%2 已停用，因为“%3”正在使用它。</translation>
    </message>
</context>
<context>
    <name>ui::KindChoice</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::LeaveDialog</name>
    <message>
        <source>End the inspection</source>
        <translation>结束检查</translation>
    </message>
    <message>
        <source>Give the workspace back</source>
        <translation>交还工作区</translation>
    </message>
    <message>
        <source>Inspection %1 ends, and its summary is shown.</source>
        <translation>监督检查 %1 将结束，并显示摘要。</translation>
    </message>
    <message>
        <source>Inspection %1 is over. The workspace opens again for its officers with the passphrase that was set.</source>
        <translation>监督检查 %1 已结束。输入开启时设定的口令后，工作区交还审核员。</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>你的代号</translation>
    </message>
    <message>
        <source>Not %1, who opened it.</source>
        <translation>不能是开启检查的 %1。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
</context>
<context>
    <name>ui::LinkDialog</name>
    <message>
        <source>Link to the case</source>
        <translation>关联到案件</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>The case endangers it</source>
        <translation>案件影响该事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>A user by pseudonym, a complaint or case by number, a record as G-42.</source>
        <translation>用户填假名，投诉和案件填编号，记录填 G-42 形式。</translation>
    </message>
</context>
<context>
    <name>ui::LinkModel</name>
    <message>
        <source>proposed, at risk</source>
        <translation>建议，受影响</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>links to this case</source>
        <translation>关联到本案</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>受影响</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation>关联时间</translation>
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
    <name>ui::ListChangeModel</name>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>ui::ListImportBar</name>
    <message>
        <source>Papers (*.pdf *.docx *.xlsx *.csv *.html *.htm)</source>
        <translation>文件 (*.pdf *.docx *.xlsx *.csv *.html *.htm)</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>按文件内容判断</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>完整清单</translation>
    </message>
    <message>
        <source>Only additions</source>
        <translation>仅新增</translation>
    </message>
    <message>
        <source>An attachment that only adds is counted together with the lists before it.</source>
        <translation>仅新增的附件与之前的清单合并计算。</translation>
    </message>
    <message>
        <source>Such as the notice it came with</source>
        <translation>例如所附公告</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>ui::ListImportDialog</name>
    <message>
        <source>Reading the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>The file is a scan and has no text: it can be kept for its day, without rows.</source>
        <translation>文件为扫描件，没有文字：可按日期留存，但没有行。</translation>
    </message>
    <message>
        <source>No table in the file has the columns of a published list.</source>
        <translation>文件中没有符合公示清单栏目的表格。</translation>
    </message>
    <message>
        <source>%1 rows · %2 accepted · %3 skipped · %4 to look at · %5 without doubt</source>
        <translation>共 %1 行 · 已接受 %2 · 已跳过 %3 · 待核对 %4 · 无疑问 %5</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n row(s) without doubt</source>
        <translation>
            <numerusform>接受 %n 行无疑问的</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row has to be accepted or skipped first.</source>
        <translation>须先逐行接受或跳过。</translation>
    </message>
    <message>
        <source>The file can no longer be read.</source>
        <translation>文件已无法读取。</translation>
    </message>
    <message>
        <source>Keeping the list</source>
        <translation>留存清单</translation>
    </message>
    <message>
        <source>Bring in an official list</source>
        <translation>导入公示清单</translation>
    </message>
    <message>
        <source>Choose the file of a published list: PDF, DOCX, XLSX, CSV or HTML.</source>
        <translation>选择公示清单文件：PDF、DOCX、XLSX、CSV 或 HTML。</translation>
    </message>
    <message>
        <source>Rows that were read</source>
        <translation>识别出的行</translation>
    </message>
    <message>
        <source>Accept row</source>
        <translation>接受此行</translation>
    </message>
    <message>
        <source>Ctrl+Return; then goes to the next doubt</source>
        <translation>Ctrl+回车；随后转到下一处疑问</translation>
    </message>
    <message>
        <source>Skip row</source>
        <translation>跳过此行</translation>
    </message>
    <message>
        <source>Ctrl+Backspace; once more takes it up again</source>
        <translation>Ctrl+Backspace；再按一次恢复</translation>
    </message>
    <message>
        <source>Keep list</source>
        <translation>留存清单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::ListWords</name>
    <message>
        <source>unusual shape</source>
        <translation>格式异常</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>错栏</translation>
    </message>
    <message>
        <source>put together</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>typing error</source>
        <translation>疑似笔误</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It does not look like a value of this field.</source>
        <translation>不像此栏应有的内容。</translation>
    </message>
    <message>
        <source>It stands in the column of another field.</source>
        <translation>写在了另一栏里。</translation>
    </message>
    <message>
        <source>It comes from a merged cell, from the row above, or from two rows put together.</source>
        <translation>取自合并单元格、上一行，或由两行拼接而成。</translation>
    </message>
    <message>
        <source>A character was taken for another one, such as O for 0.</source>
        <translation>有字符疑似误写，例如把 0 写成 O。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>no doubt</source>
        <translation>无疑问</translation>
    </message>
    <message>
        <source>found, confirmed</source>
        <translation>已找到，已确认</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>differs, confirmed</source>
        <translation>不一致，已确认</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>清单中没有</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>编号相同</translation>
    </message>
    <message numerus="yes">
        <source>number differs by %n character(s)</source>
        <translation>
            <numerusform>编号相差 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名称相同</translation>
    </message>
    <message numerus="yes">
        <source>name differs by %n character(s)</source>
        <translation>
            <numerusform>名称相差 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>same entity</source>
        <translation>主体相同</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>titled “%1”</source>
        <translation>标题“%1”</translation>
    </message>
    <message>
        <source>headings %1</source>
        <translation>表头 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of its shape</source>
        <translation>
            <numerusform>%n 个编号符合其格式</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly as well: %1</source>
        <translation>也较符合：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
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
    <name>ui::MeasureActions</name>
    <message>
        <source>Recording the measure</source>
        <translation>记录处置措施</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已记录：%1</translation>
    </message>
    <message>
        <source>Taking back the record</source>
        <translation>撤回记录</translation>
    </message>
    <message>
        <source>Nothing was recorded here that could be undone.</source>
        <translation>此处没有可以撤销的记录。</translation>
    </message>
    <message>
        <source>Recorded in error</source>
        <translation>误记</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 已撤回</translation>
    </message>
    <message>
        <source>Nothing was undone here that could be recorded anew.</source>
        <translation>此处没有可以重新记录的内容。</translation>
    </message>
    <message>
        <source>Recorded anew as %1</source>
        <translation>已重新记录为 %1</translation>
    </message>
</context>
<context>
    <name>ui::MeasureDialog</name>
    <message>
        <source>Warn the user</source>
        <translation>警示用户</translation>
    </message>
    <message>
        <source>Limit functions</source>
        <translation>限制功能</translation>
    </message>
    <message>
        <source>Suspend the service</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>Terminate the service</source>
        <translation>终止服务</translation>
    </message>
    <message>
        <source>Take no measure</source>
        <translation>不采取措施</translation>
    </message>
    <message>
        <source>Lift the measure</source>
        <translation>解除措施</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>已报告主管部门</translation>
    </message>
    <message>
        <source>Withdraw the record</source>
        <translation>撤回记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What was decided until now counts no more towards a rule. The reason is kept.</source>
        <translation>此前的判定不再计入规则，理由予以保存。</translation>
    </message>
    <message>
        <source>Vermilion takes no measure itself: it keeps the record of what is done in your service (Interim Measures for Generative AI Services, Art. 14(2)).</source>
        <translation>Vermilion 自身不采取措施，只保存在贵方服务中所采取措施的记录（《生成式人工智能服务管理暂行办法》第十四条第二款）。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Which are limited: pictures, files, sharing, …</source>
        <translation>受限制的功能：图片、文件、分享等</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is lifted</source>
        <translation>直至解除</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What is marked is frozen with the record. Space marks and unmarks.</source>
        <translation>勾选的内容随记录一并固定。按空格键勾选或者取消。</translation>
    </message>
    <message>
        <source>Leave it empty if it was not told yet; it can be recorded later.</source>
        <translation>尚未报告的留空，可以事后补记。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执编号</translation>
    </message>
</context>
<context>
    <name>ui::MeasureModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录</translation>
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
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>更改键盘快捷键…</translation>
    </message>
</context>
<context>
    <name>ui::ModelActions</name>
    <message>
        <source>Keeping the model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>已添加模型</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>模型已修改</translation>
    </message>
    <message>
        <source>Keeping the version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Version added</source>
        <translation>已添加版本</translation>
    </message>
    <message>
        <source>Version changed</source>
        <translation>版本已修改</translation>
    </message>
    <message>
        <source>Keeping the algorithm</source>
        <translation>保存算法</translation>
    </message>
    <message>
        <source>Algorithm added</source>
        <translation>已添加算法</translation>
    </message>
    <message>
        <source>Algorithm changed</source>
        <translation>算法已修改</translation>
    </message>
    <message>
        <source>Keeping what the service runs on</source>
        <translation>保存服务使用的模型</translation>
    </message>
    <message>
        <source>Model of %1 recorded</source>
        <translation>已记录 %1 使用的模型</translation>
    </message>
    <message>
        <source>No algorithm is in the register. Add one first.</source>
        <translation>登记册中没有算法，先添加算法。</translation>
    </message>
    <message>
        <source>Algorithms of %1</source>
        <translation>%1 的算法</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Space ticks the one that is chosen.</source>
        <translation>按空格键勾选。</translation>
    </message>
    <message>
        <source>Keeping what the service uses</source>
        <translation>保存服务使用的算法</translation>
    </message>
    <message>
        <source>Algorithms of %1 recorded</source>
        <translation>已记录 %1 使用的算法</translation>
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
        <translation>%1 条文本，判定时间 %2 至 %3</translation>
    </message>
    <message>
        <source>Learned from decisions made here</source>
        <translation>学习自本工作区的判定</translation>
    </message>
    <message>
        <source>On decisions made here that it has not seen, against the model before it</source>
        <translation>在未学习过的本地判定上与前一模型相比</translation>
    </message>
</context>
<context>
    <name>ui::ModelDialog</name>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
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
        <source>None of the register</source>
        <translation>登记册中没有</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As the logs call it, so that calls and the register meet.</source>
        <translation>与日志中的名称一致，以便调用与登记册对应。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>由此适用的要求</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>研发单位</translation>
    </message>
    <message>
        <source>Number of its filing</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Takes and gives</source>
        <translation>输入输出模态</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Name of that model</source>
        <translation>该模型的名称</translation>
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
        <source>A service that only calls a filed model is registered, not filed.</source>
        <translation>仅调用已备案模型的服务办理登记，不办理备案。</translation>
    </message>
    <message>
        <source>Fine-tuned or developed further: it is filed, not registered.</source>
        <translation>经微调或者二次开发的，办理备案，不办理登记。</translation>
    </message>
    <message>
        <source>A public service on it is filed.</source>
        <translation>以其向公众提供服务的，办理备案。</translation>
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
        <translation>在留出的判定上，它优于启用中的模型。</translation>
    </message>
    <message>
        <source>On decisions that were kept back it cannot be told from the one that is on.</source>
        <translation>在留出的判定上，它与启用中的模型无法区分优劣。</translation>
    </message>
    <message>
        <source>On decisions that were kept back it is worse than the one that is on.</source>
        <translation>在留出的判定上，它差于启用中的模型。</translation>
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
        <translation>用本工作区的判定训练模型</translation>
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
            <numerusform>模型已从 %n 条判定中学习，旁路运行中。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look at: %1.</source>
        <translation>没有可看的记录：%1。</translation>
    </message>
    <message>
        <source>There are too few new decisions to learn from: %1 are needed, %2 of each kind.</source>
        <translation>可供学习的新判定太少：共需 %1 条，两类各 %2 条。</translation>
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
        <translation>在留出的判定上，该模型差于启用中的模型，或尚未比较。为何仍要启用？</translation>
    </message>
    <message>
        <source>Learning from decisions: %1 %</source>
        <translation>从判定中学习：%1%</translation>
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
    <name>ui::MoveDialog</name>
    <message>
        <source>It is worked on anew. What was granted stays in the history.</source>
        <translation>重新准备；此前取得的保留在记录中。</translation>
    </message>
    <message>
        <source>Handed in; the authority has not said yet whether it is complete.</source>
        <translation>已提交，主管部门尚未确认材料是否齐全。</translation>
    </message>
    <message>
        <source>To be put right and handed in again.</source>
        <translation>补正后重新提交。</translation>
    </message>
    <message>
        <source>The materials are complete: the time of the authority runs.</source>
        <translation>材料齐全，主管部门办理时限起算。</translation>
    </message>
    <message>
        <source>It is in force, with the number of the certificate.</source>
        <translation>已生效，编号以证书为准。</translation>
    </message>
    <message>
        <source>It stays in force while the change is with the authority.</source>
        <translation>变更办理期间仍然有效。</translation>
    </message>
    <message>
        <source>It is no longer in force.</source>
        <translation>不再有效。</translation>
    </message>
    <message>
        <source>Its last day is over and it was not renewed.</source>
        <translation>有效期届满且未延续。</translation>
    </message>
    <message>
        <source>Say in the note why it is not needed.</source>
        <translation>在备注中说明不适用的理由。</translation>
    </message>
    <message>
        <source>Change the state of %1</source>
        <translation>变更 %1 的状态</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>变更状态</translation>
    </message>
    <message>
        <source>It is now: %1. Only the states that can follow are offered.</source>
        <translation>当前状态：%1。仅列出可以转入的状态。</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
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
        <source>Enter days as 2026-11-23.</source>
        <translation>日期按 2026-11-23 的格式填写。</translation>
    </message>
    <message>
        <source>The day lies in the future. Record it when it has happened.</source>
        <translation>日期晚于今天，待发生后再记录。</translation>
    </message>
    <message>
        <source>The state before was reached on %1.</source>
        <translation>前一状态自 %1 起。</translation>
    </message>
</context>
<context>
    <name>ui::NameLinkDialog</name>
    <message>
        <source>Link %1</source>
        <translation>关联 %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>From now on this name in the logs stands for what is chosen here.</source>
        <translation>今后日志中的这一名称即指此处所选。</translation>
    </message>
    <message>
        <source>The register holds none. Add it there first.</source>
        <translation>登记册中还没有，须先登记。</translation>
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
    <message numerus="yes">
        <source>%n record(s) are frozen into the case as evidence.</source>
        <translation>
            <numerusform>%n 条记录将固定为案件证据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及事项</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>投诉编号</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>通知文号</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>主管部门</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai. It stands in the timeline.</source>
        <translation>北京时间；记入时间线。</translation>
    </message>
    <message>
        <source>Severity of the case</source>
        <translation>案件级别</translation>
    </message>
</context>
<context>
    <name>ui::NewComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation>新建投诉</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai. The time limit starts here.</source>
        <translation>北京时间。时限自此起算。</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Name and contact are masked on screen and stand in no journal entry.</source>
        <translation>姓名和联系方式在屏幕上遮蔽显示，不写入操作日志。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>As the logs have it, or u-…; only the pseudonym is kept.</source>
        <translation>日志中的标识，或者 u-…；只保存假名。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Its number in the ticket system, or of the authority&apos;s letter</source>
        <translation>工单系统中的编号，或者主管部门来函的文号</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>生成记录</translation>
    </message>
    <message>
        <source>Such as G-42; flagged or not</source>
        <translation>如 G-42；无论是否被标记</translation>
    </message>
</context>
<context>
    <name>ui::NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>新建报告</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始撰写</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>User (pseudonym)</source>
        <translation>用户（化名）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the report, whatever the language of the screen.</source>
        <translation>指报告的语言，与界面语言无关。</translation>
    </message>
    <message>
        <source>There is no case that this report is for.</source>
        <translation>没有适用这种报告的案件。</translation>
    </message>
</context>
<context>
    <name>ui::NewSetDialog</name>
    <message>
        <source>Prompts of the re-test</source>
        <translation>复测提示</translation>
    </message>
    <message>
        <source>Freeze prompts</source>
        <translation>固定提示</translation>
    </message>
    <message>
        <source>The prompts are frozen. Whoever runs the model gets them as a file, and the log of the answers is imported like any other. Nothing is called from here.</source>
        <translation>提示固定后不再变更。提示以文件交给调用模型的人员，回答日志按常规导入。本程序不调用模型。</translation>
    </message>
    <message>
        <source>Prompts of the evidence</source>
        <translation>证据中的提示</translation>
    </message>
    <message>
        <source>Space marks a row. What repeats another is asked once.</source>
        <translation>按空格勾选。重复的提示只用一次。</translation>
    </message>
    <message>
        <source>More prompts</source>
        <translation>补充提示</translation>
    </message>
    <message>
        <source>One a line: other ways to ask for the same</source>
        <translation>每行一条：同一请求的其他问法</translation>
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
    <name>ui::NumberHint</name>
    <message>
        <source>As on the certificate</source>
        <translation>与证书一致</translation>
    </message>
    <message>
        <source>Seems to say (inferred): %1</source>
        <translation>推测含义：%1</translation>
    </message>
</context>
<context>
    <name>ui::OfficialListsBar</name>
    <message>
        <source>Which official list</source>
        <translation>公示清单类别</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Day as of which the lists are seen</source>
        <translation>按哪一天查看清单</translation>
    </message>
</context>
<context>
    <name>ui::OfficialListsView</name>
    <message>
        <source>Reading the columns of the lists</source>
        <translation>读取清单栏目</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Reads a published list from a file; nothing is kept before it was looked at.</source>
        <translation>从文件读取公示清单；未经核对不会留存。</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>确认匹配</translation>
    </message>
    <message>
        <source>Refuse match</source>
        <translation>否定匹配</translation>
    </message>
    <message>
        <source>Bring in a form of ours</source>
        <translation>导入本单位备案表</translation>
    </message>
    <message>
        <source>Reads a filing form into a submission of an item.</source>
        <translation>把备案表读取为某项备案的一次提交。</translation>
    </message>
    <message>
        <source>Ours in the list</source>
        <translation>本单位对照</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Lists that were brought in</source>
        <translation>已导入的清单</translation>
    </message>
    <message>
        <source>Our filings in the list</source>
        <translation>本单位在清单中的备案</translation>
    </message>
    <message>
        <source>What changed between two lists</source>
        <translation>两份清单之间的变化</translation>
    </message>
    <message>
        <source>Official lists</source>
        <translation>公示清单</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) kept</source>
        <translation>
            <numerusform>已留存 %n 份清单</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the official lists</source>
        <translation>读取公示清单</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Lists that the authorities publish are kept here as they stood on a day.</source>
        <translation>主管部门公示的清单按日期快照留存在这里。</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the register.</source>
        <translation>台账中没有这一类备案。</translation>
    </message>
    <message>
        <source>This list was not brought in by %1.</source>
        <translation>截至 %1 未导入此清单。</translation>
    </message>
    <message numerus="yes">
        <source>List of %1 kept: %n row(s)</source>
        <translation>
            <numerusform>已留存 %1 的清单：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Submission kept with its file</source>
        <translation>已留存提交内容及其文件</translation>
    </message>
    <message>
        <source>Choose a filing of ours that has a row of the list beside it.</source>
        <translation>选择一项旁边有清单行的本单位备案。</translation>
    </message>
    <message>
        <source>Recording the match</source>
        <translation>记录匹配</translation>
    </message>
    <message>
        <source>Match confirmed</source>
        <translation>已确认匹配</translation>
    </message>
    <message>
        <source>Match refused</source>
        <translation>已否定匹配</translation>
    </message>
    <message>
        <source>Nothing differs between the two lists.</source>
        <translation>两份清单没有差异。</translation>
    </message>
    <message>
        <source>Choose a list that has one before it, or two of the same kind with Ctrl, to see what changed.</source>
        <translation>选择一份之前还有同类清单的清单，或者按住 Ctrl 选择两份同类清单，查看变化。</translation>
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
    <name>ui::PaperActions</name>
    <message>
        <source>Adding the documents</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Documents added</source>
        <translation>已添加文件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>副本已保存：%1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>副本无法写入：%1</translation>
    </message>
    <message>
        <source>Recording the submission</source>
        <translation>记录提交</translation>
    </message>
    <message>
        <source>Submission recorded</source>
        <translation>已记录提交</translation>
    </message>
    <message>
        <source>There are no two submissions to compare.</source>
        <translation>不足两次提交，无法比对。</translation>
    </message>
    <message>
        <source>Recording where the number was seen</source>
        <translation>记录公示核对</translation>
    </message>
    <message>
        <source>Recorded where the number was seen</source>
        <translation>已记录公示核对</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>Drawing the page</source>
        <translation>绘制页面</translation>
    </message>
    <message>
        <source>The paper that a field was read from is shown here.</source>
        <translation>读取字段所依据的文件在此显示。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Table %1 of %2</source>
        <translation>第 %1 个表格，共 %2 个</translation>
    </message>
    <message>
        <source>Sheet %1 of %2: %3</source>
        <translation>第 %1 个工作表，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>已标记：%1</translation>
    </message>
    <message>
        <source>Marked: %1, %2</source>
        <translation>已标记：%1，%2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>ui::PaperWords</name>
    <message>
        <source>This page is a picture without text. It is kept; nothing can be read from it.</source>
        <translation>本页是没有文字的图片，予以保留，但无法读取其中内容。</translation>
    </message>
    <message numerus="yes">
        <source>The file does not say which characters %n of its glyphs are. They read as �.</source>
        <translation>
            <numerusform>文件未说明其中 %n 个字形对应的字符，读作 �。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this page lies invisible under its picture. Compare it with what is seen.</source>
        <translation>本页文字隐藏在图片之下，请与所见内容核对。</translation>
    </message>
    <message>
        <source>This page could not be read whole: %1</source>
        <translation>本页未能完整读取：%1</translation>
    </message>
    <message>
        <source>The sheet %1 is hidden in the workbook.</source>
        <translation>工作表 %1 在工作簿中处于隐藏状态。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows or columns of this sheet are hidden in the workbook.</source>
        <translation>
            <numerusform>本工作表有 %n 行或列处于隐藏状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>The number %1 has more digits than a spreadsheet keeps.</source>
        <translation>数字 %1 的位数超出电子表格可保留的位数。</translation>
    </message>
    <message>
        <source>A formula has no value here.</source>
        <translation>此处公式没有值。</translation>
    </message>
    <message>
        <source>A formula says %1 here.</source>
        <translation>此处公式结果为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n tracked changes: insertions are read, deletions are not.</source>
        <translation>
            <numerusform>文档有 %n 处修订：读取插入的内容，不读取删除的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>第 %1 行的引号没有闭合。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters do not fit the encoding of the file. They read as �.</source>
        <translation>
            <numerusform>有 %n 个字符不符合文件编码，读作 �。</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper is larger than what is read. The rest was left out.</source>
        <translation>文件超出可读取的范围，其余部分未读取。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>sheet %1, cell %2</source>
        <translation>第 %1 个工作表，单元格 %2</translation>
    </message>
    <message>
        <source>line %1, cell %2</source>
        <translation>第 %1 行，单元格 %2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>table %1, row %2, column %3</source>
        <translation>第 %1 个表格，第 %2 行第 %3 列</translation>
    </message>
    <message>
        <source>PDFs are read by mutool, which is not installed.</source>
        <translation>PDF 由 mutool 读取，而该程序未安装。</translation>
    </message>
    <message>
        <source>Install the package mupdf-tools, then try again.</source>
        <translation>安装软件包 mupdf-tools 后重试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>文件已加密。</translation>
    </message>
    <message>
        <source>Save a copy without a password, then import that.</source>
        <translation>另存一份不设密码的副本，再导入该副本。</translation>
    </message>
</context>
<context>
    <name>ui::PartActions</name>
    <message>
        <source>Recorded already, and the case would have no place for it: %1</source>
        <translation>以下步骤已有记录，变更后无处安放：%1</translation>
    </message>
    <message>
        <source>Changing the case</source>
        <translation>变更案件</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>案件已变更</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) made</source>
        <translation>
            <numerusform>已关联 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing the link</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Link removed: %1</source>
        <translation>取消关联：%1</translation>
    </message>
    <message>
        <source>Adding to the timeline</source>
        <translation>补记时间线</translation>
    </message>
    <message>
        <source>Added to the timeline</source>
        <translation>已补记到时间线</translation>
    </message>
    <message>
        <source>Setting the task</source>
        <translation>下达任务</translation>
    </message>
    <message>
        <source>Task set</source>
        <translation>任务已下达</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Drop task</source>
        <translation>放弃任务</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Settling the task</source>
        <translation>办结任务</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>评论 %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Between officers: no report prints it.</source>
        <translation>仅供内部使用：任何报告都不打印。</translation>
    </message>
    <message>
        <source>Adding the comment</source>
        <translation>添加评论</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>已添加评论</translation>
    </message>
    <message>
        <source>Recording the grade</source>
        <translation>记录定级</translation>
    </message>
    <message>
        <source>Grade recorded</source>
        <translation>定级已记录</translation>
    </message>
    <message>
        <source>Changing who may waive</source>
        <translation>变更免除权限</translation>
    </message>
    <message>
        <source>Who may waive was changed</source>
        <translation>免除权限已变更</translation>
    </message>
    <message>
        <source>Finish task</source>
        <translation>完成任务</translation>
    </message>
</context>
<context>
    <name>ui::PartRows</name>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rev.</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>核对日期</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
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
    <name>ui::PauseDialog</name>
    <message>
        <source>A word about a pause</source>
        <translation>休息提醒</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Said quietly, to you alone. Nobody else sees how long you work.</source>
        <translation>只对您本人提示，他人看不到您的工作时长。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>After</source>
        <translation>多久之后</translation>
    </message>
    <message>
        <source>Of work without a pause of five minutes.</source>
        <translation>连续工作且中间没有五分钟休息。</translation>
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
    <name>ui::PolicyDialog</name>
    <message>
        <source>What a decision must say</source>
        <translation>判定必填项</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>A problem always needs its risk code. What is ticked here is asked for besides.</source>
        <translation>认定为问题时风险代码必填；此处勾选的项目同样必填。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>%1 required for: %2</source>
        <translation>%1必填：%2</translation>
    </message>
</context>
<context>
    <name>ui::PresetActions</name>
    <message>
        <source>Reading the presets</source>
        <translation>读取预设</translation>
    </message>
    <message>
        <source>Keeping the preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Preset changed</source>
        <translation>预设已修改</translation>
    </message>
    <message>
        <source>Setting the preset back</source>
        <translation>恢复预设</translation>
    </message>
    <message>
        <source>Preset as shipped</source>
        <translation>预设已恢复为出厂值</translation>
    </message>
</context>
<context>
    <name>ui::PresetDialog</name>
    <message>
        <source>Preset of %1</source>
        <translation>%1 预设</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1. Not from the official wording: confirm with counsel.</source>
        <translation>%1。并非官方文本，须与法务确认。</translation>
    </message>
    <message>
        <source>Valid for, in months</source>
        <translation>有效期（月）</translation>
    </message>
    <message>
        <source>0: does not expire.</source>
        <translation>0 表示长期有效。</translation>
    </message>
    <message>
        <source>Look at the display every, in days</source>
        <translation>公示核对间隔（天）</translation>
    </message>
    <message>
        <source>Due, days before: %1</source>
        <translation>提前提醒天数：%1</translation>
    </message>
</context>
<context>
    <name>ui::PresetsDialog</name>
    <message>
        <source>does not expire</source>
        <translation>长期有效</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Presets of filings and licences</source>
        <translation>备案和许可预设</translation>
    </message>
    <message>
        <source>How long each is valid and when it is shown as due. They are presets: check your licence. The days that a law sets are not changed here.</source>
        <translation>各类的有效期和提醒时间。预设仅供参考，以证书为准。法定期限不在此修改。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复出厂值</translation>
    </message>
    <message>
        <source>Kinds with their presets</source>
        <translation>种类及其预设</translation>
    </message>
    <message>
        <source>No kind is known.</source>
        <translation>没有种类。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Shown as due</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>已自定义</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>请与法务确认</translation>
    </message>
    <message>
        <source>official wording</source>
        <translation>官方文本</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
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
    <name>ui::PromiseDialog</name>
    <message>
        <source>Promise of a time limit</source>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The law has you publish the time limit for feedback and gives no number (Interim Measures, Art. 15); complaints about personal information leave 15 working days at most. It holds for complaints received since then.</source>
        <translation>法律要求公布反馈时限，但未规定具体天数（《暂行办法》第十五条）；个人信息投诉最长不得超过 15 个工作日。适用于自生效时间起收到的投诉。</translation>
    </message>
    <message>
        <source>Every kind without one of its own</source>
        <translation>所有未单独设定的类型</translation>
    </message>
    <message>
        <source>None from now on</source>
        <translation>自此取消</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用类型</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计算单位</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>公布位置</translation>
    </message>
    <message>
        <source>Such as the complaint page or the privacy policy, with its date</source>
        <translation>如投诉举报页面或者隐私政策及其日期</translation>
    </message>
</context>
<context>
    <name>ui::PromptModel</name>
    <message>
        <source>no time in the log</source>
        <translation>日志无时间</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成时间</translation>
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
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Prompt, masked</source>
        <translation>输入（已遮盖）</translation>
    </message>
</context>
<context>
    <name>ui::QualityFilterBar</name>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>All risk classes</source>
        <translation>全部风险类别</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>风险类别</translation>
    </message>
</context>
<context>
    <name>ui::QualityPage</name>
    <message>
        <source>Nothing of that period is there to draw from.</source>
        <translation>该期间没有可抽取的记录。</translation>
    </message>
    <message>
        <source>Draw random audit sample…</source>
        <translation>抽取随机抽查样本…</translation>
    </message>
    <message>
        <source>Generations that nothing has flagged, by lot, to be read</source>
        <translation>随机抽取未被标记的生成记录，供人工阅看</translation>
    </message>
    <message>
        <source>Draw sample for double-blind review…</source>
        <translation>抽取双盲复判样本…</translation>
    </message>
    <message>
        <source>Open the sample in Review</source>
        <translation>在审核中打开样本</translation>
    </message>
    <message>
        <source>Show pairs of officers</source>
        <translation>显示两两审核员</translation>
    </message>
    <message>
        <source>By alias: to see where two read a rule differently</source>
        <translation>按代号显示，用于查看两人对同一规则的理解差异</translation>
    </message>
    <message>
        <source>random audit %1</source>
        <translation>随机抽查 %1</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>double-blind %1</source>
        <translation>双盲复判 %1</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>打开样本</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Reading decisions and samples</source>
        <translation>读取判定与样本</translation>
    </message>
    <message>
        <source>Open for reading only: no sample can be drawn.</source>
        <translation>以只读方式打开，无法抽样。</translation>
    </message>
    <message>
        <source>How many problems the detectors miss, and how far officers agree, is told from samples: of what nothing flagged, and of what is decided once more.</source>
        <translation>检测漏掉多少问题、审核员的判断是否一致，要从样本得知：一是未被标记的记录，二是再次判定的记录。</translation>
    </message>
    <message>
        <source>%1 of what nothing flags is missed</source>
        <translation>未标记记录中漏检 %1</translation>
    </message>
</context>
<context>
    <name>ui::QualityWords</name>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n 条尚未阅看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>%n 条未定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer held</source>
        <translation>
            <numerusform>%n 条已不再保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the sample: %1.</source>
        <translation>样本中：%1。</translation>
    </message>
    <message>
        <source>Officers agree on problem or none</source>
        <translation>审核员对是否有问题判断一致</translation>
    </message>
    <message>
        <source>Appeals change the decision</source>
        <translation>申诉改变判定</translation>
    </message>
    <message>
        <source>Flags are no problem</source>
        <translation>标记经判定无问题</translation>
    </message>
    <message>
        <source>Nothing that two officers decided about</source>
        <translation>没有两名审核员都判定过的记录</translation>
    </message>
    <message>
        <source>All decided the same: agreement by chance would be complete too, so there is no coefficient</source>
        <translation>全部判定相同：仅凭偶然也会完全一致，因此没有系数</translation>
    </message>
    <message>
        <source>Not all were decided about by equally many officers</source>
        <translation>各条记录的判定人数不同</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>A sample is drawn; nothing of it is decided yet. Each decision makes the estimate narrower.</source>
        <translation>样本已抽取，尚未判定。每判定一条，估计区间就会收窄。</translation>
    </message>
    <message>
        <source>About %1 of %2 generations that nothing flagged are problems: %3, with 95 % confidence between %4 and %5 of them.</source>
        <translation>在 %2 条未标记的记录中，估计约 %1 条是问题，占 %3，95 % 置信区间为 %4 至 %5 条。</translation>
    </message>
    <message>
        <source>Too few are read to tell what is missed: %1 of at least %2.</source>
        <translation>阅看数量不足，无法判断漏检情况：已处置 %1 条，至少需要 %2 条。</translation>
    </message>
    <message>
        <source>The detectors find %1 of all problems.</source>
        <translation>检测发现了全部问题的 %1。</translation>
    </message>
    <message>
        <source>Drawn by lot on %1 from %2 generations that nothing flagged, made in: %3.</source>
        <translation>样本于 %1 从 %2 条未标记的记录中随机抽取，生成时间范围：%3。</translation>
    </message>
    <message>
        <source>%1 of %2 read were problems, drawn by lot on %3 from what was made in: %4. Of %5 flags in force %6 are decided, %7 of them as a problem.</source>
        <translation>已判定的 %2 条中有 %1 条是问题；样本于 %3 随机抽取，生成时间范围：%4。现有标记 %5 条，其中 %6 条已判定，%7 条判定为问题。</translation>
    </message>
    <message>
        <source>No generation was decided about by two officers. A sample for double-blind review has some decided once more by others.</source>
        <translation>没有由两名审核员判定过的记录。可抽取双盲复判样本，由他人再次判定其中一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) were decided about by two officers or more.</source>
        <translation>
            <numerusform>有 %n 条记录由两名以上审核员判定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without sight of the first decision.</source>
        <translation>
            <numerusform>其中 %n 条在不知首次判定的情况下判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them without sight of the first decision: whoever sees it tends to follow it.</source>
        <translation>均非双盲判定：看到首次判定的人往往会跟从。</translation>
    </message>
    <message>
        <source>That is too few to conclude from: see the intervals.</source>
        <translation>数量太少，不足以得出结论，请看区间。</translation>
    </message>
    <message>
        <source>No decision was contested.</source>
        <translation>没有申诉。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were contested.</source>
        <translation>
            <numerusform>有 %n 项判定被申诉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer.</source>
        <translation>
            <numerusform>%n 项待答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers changed the decision: %3.</source>
        <translation>已答复 %2 项，其中 %1 项改变了判定：%3。</translation>
    </message>
    <message>
        <source>%1: too few to tell, %2 before and %3 now of %4 that are needed in each</source>
        <translation>%1：数量不足，此前 %2 条、本期 %3 条，各期至少需要 %4 条</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <translation>%1：此前 %2，本期 %3</translation>
    </message>
    <message>
        <source>%1: changed from %2 to %3, which chance alone does in %4 of cases</source>
        <translation>%1：由 %2 变为 %3，仅凭偶然出现的概率为 %4</translation>
    </message>
    <message>
        <source>Held against each other: %1, and before it %2. One look raises a false alarm at most in %3 of cases.</source>
        <translation>对比期间：%1；此前：%2。每次查看误报警的概率不超过 %3。</translation>
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
    <name>ui::QuarantinedLinesModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it cannot be used</source>
        <translation>无法使用的原因</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>该处内容</translation>
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
        <translation>判定</translation>
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
    <message>
        <source>illegal, harmful, problem (either), not_a_problem, unclear, second_opinion, any, none</source>
        <translation>illegal、harmful、problem（前两者之一）、not_a_problem、unclear、second_opinion、any、none</translation>
    </message>
</context>
<context>
    <name>ui::QueueListModel</name>
    <message>
        <source>Needs a decision</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>待二次复核</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Double-blind</source>
        <translation>双盲复核</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>意见不一</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>All flagged</source>
        <translation>全部命中</translation>
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
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>约 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, the oldest from %3 ago</source>
        <translation>%1：%2，最早为 %3前</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>%1, severity %2: %3</source>
        <translation>%1，严重程度 %2：%3</translation>
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
    <message>
        <source>covered</source>
        <translation>已遮盖</translation>
    </message>
</context>
<context>
    <name>ui::QueuePane</name>
    <message>
        <source>Reading the queue</source>
        <translation>读取队列</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. Imported logs that rules flag come here.</source>
        <translation>没有待判定的记录。导入的日志被规则命中后会出现在这里。</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>导入日志</translation>
    </message>
    <message>
        <source>Open for reading only: decisions cannot be recorded.</source>
        <translation>以只读方式打开：不能登记判定。</translation>
    </message>
    <message>
        <source>%1 at your pace</source>
        <translation>按您的速度%1</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>队列排序</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列列表</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message numerus="yes">
        <source>Rules have changed: %Ln generations were scanned with others.</source>
        <translation>
            <numerusform>规则已变更：%Ln 条记录是用旧规则扫描的。</numerusform>
        </translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>前往规则</translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message>
        <source>Gravest first</source>
        <translation>最严重优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>分数最高优先</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>最不确定优先</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
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
        <source>found by rules</source>
        <translation>规则命中</translation>
    </message>
    <message>
        <source>flagged by models alone</source>
        <translation>仅模型命中</translation>
    </message>
    <message>
        <source>score from %1</source>
        <translation>分数不低于 %1</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>没有待判定的记录。</translation>
    </message>
    <message>
        <source>Nobody has asked for a second opinion.</source>
        <translation>没有待二次复核的记录。</translation>
    </message>
    <message>
        <source>No decision is contested.</source>
        <translation>没有被提出异议的判定。</translation>
    </message>
    <message>
        <source>Nothing is drawn to be read once more by you.</source>
        <translation>没有需要您盲审的样本。</translation>
    </message>
    <message>
        <source>First and blind decisions agree.</source>
        <translation>首次判定与盲审意见一致。</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>尚无已判定的记录。</translation>
    </message>
    <message>
        <source>Nothing is flagged.</source>
        <translation>没有命中的记录。</translation>
    </message>
    <message>
        <source>Nothing is yours at the moment. Take the next items from another queue.</source>
        <translation>目前没有您领取的记录，可从其他队列领取。</translation>
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
    <name>ui::ReadingModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPane</name>
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
        <source>Recording the reason</source>
        <translation>记录理由</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Text, raw record or related items</source>
        <translation>文本、原始记录或关联项</translation>
    </message>
    <message>
        <source>This stands in another turn: open its generation to reveal it.</source>
        <translation>此处属于另一轮对话：请打开该条生成内容后再显示。</translation>
    </message>
    <message>
        <source>Reading the reasons</source>
        <translation>读取理由</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Uncovered for this item</source>
        <translation>已显示本条内容</translation>
    </message>
    <message>
        <source>Uncover the text first: what is revealed has to be seen.</source>
        <translation>请先显示文本：要揭示的内容须可见。</translation>
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
    <name>ui::ReceiptDialog</name>
    <message>
        <source>Receipt for %1</source>
        <translation>%1 的回执</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Record the case&apos;s step “receipt” too</source>
        <translation>同时登记案件步骤“收到回执”</translation>
    </message>
    <message>
        <source>%1, sent %2 to %3</source>
        <translation>%1，%2 报送至 %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>As the recipient gave it; empty if there is none</source>
        <translation>收件单位给出的编号；没有时留空</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Scanned receipt</source>
        <translation>回执扫描件</translation>
    </message>
    <message>
        <source>Its hash is kept, not the file.</source>
        <translation>仅留存哈希值，不留存文件。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Step of the case</source>
        <translation>案件步骤</translation>
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
    <name>ui::RectifyDialog</name>
    <message>
        <source>Record the rectification</source>
        <translation>记录整改</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Interim Measures, Art. 14(1): rectify by measures such as model optimisation training. The same prompts are then put to the corrected model in a re-test.</source>
        <translation>《暂行办法》第十四条第一款：采取模型优化训练等措施进行整改。整改后以同一组提示进行复测。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai. Only answers from then on count in the re-test.</source>
        <translation>北京时间。复测只计此后的回答。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>整改方式</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>整改前模型</translation>
    </message>
    <message>
        <source>Model since</source>
        <translation>整改后模型</translation>
    </message>
    <message>
        <source>As the logs name it. Empty: answers of any model count.</source>
        <translation>按日志中的名称填写。留空则任何模型的回答都计入。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>整改内容</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>A ticket, a training run, a configuration</source>
        <translation>工单、训练任务或者配置编号</translation>
    </message>
    <message>
        <source>With what the model was rectified</source>
        <translation>模型整改方式</translation>
    </message>
</context>
<context>
    <name>ui::RegisterEventWords</name>
    <message>
        <source>Item moved on {on}: {from} → {to}</source>
        <translation>条目状态变更（{on}）：{from} → {to}</translation>
    </message>
    <message>
        <source>Document kept: {kind}, revision {revision}</source>
        <translation>已存入文件：{kind}，第 {revision} 版</translation>
    </message>
    <message>
        <source>Submission {number} kept: {purpose}, {field_count} fields</source>
        <translation>已记录第 {number} 次提交：{purpose}，{field_count} 个字段</translation>
    </message>
    <message>
        <source>Number seen displayed on {seen_on}</source>
        <translation>{seen_on} 核对编号公示</translation>
    </message>
    <message>
        <source>Service runs on model {model}, from {from} until {until}</source>
        <translation>服务使用模型 {model}，自 {from} 至 {until}</translation>
    </message>
    <message>
        <source>Service uses algorithm {algorithm}</source>
        <translation>服务使用算法 {algorithm}</translation>
    </message>
    <message>
        <source>Service no longer uses algorithm {algorithm}</source>
        <translation>服务不再使用算法 {algorithm}</translation>
    </message>
    <message>
        <source>Model added: {name}</source>
        <translation>新增模型：{name}</translation>
    </message>
    <message>
        <source>Model changed: {*}</source>
        <translation>模型变更：{*}</translation>
    </message>
    <message>
        <source>Version of a model added: {version}</source>
        <translation>新增模型版本：{version}</translation>
    </message>
    <message>
        <source>Version of a model changed: {*}</source>
        <translation>模型版本变更：{*}</translation>
    </message>
    <message>
        <source>Algorithm added: {name}</source>
        <translation>新增算法：{name}</translation>
    </message>
    <message>
        <source>Algorithm changed: {*}</source>
        <translation>算法变更：{*}</translation>
    </message>
    <message>
        <source>Kind of filing or licence changed: {*}</source>
        <translation>备案或许可种类变更：{*}</translation>
    </message>
    <message>
        <source>Own kind of licence added: {title_en}</source>
        <translation>新增自定义许可种类：{title_en}</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>changing</source>
        <translation>变更中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>first filing</source>
        <translation>首次提交</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>补正</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>延续</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>access</source>
        <translation>接入方式</translation>
    </message>
    <message>
        <source>why these rules apply</source>
        <translation>适用理由</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>主体责任人</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>附加条件</translation>
    </message>
    <message>
        <source>filed model it rests on</source>
        <translation>所调用的已备案模型</translation>
    </message>
    <message>
        <source>number of that model</source>
        <translation>该模型的编号</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>研发单位</translation>
    </message>
    <message>
        <source>filing number</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>modalities</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>number of the base model</source>
        <translation>基础模型的编号</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>released</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>days between looks at the display</source>
        <translation>公示核对间隔天数</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Chinese title</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文名称</translation>
    </message>
</context>
<context>
    <name>ui::RegisterView</name>
    <message>
        <source>Add item</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Add algorithm</source>
        <translation>添加算法</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>编辑所选</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>变更状态</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>记录事项</translation>
    </message>
    <message>
        <source>Mark duty as done</source>
        <translation>将义务标为已履行</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Record submission</source>
        <translation>记录提交</translation>
    </message>
    <message>
        <source>Presets of filings and licences</source>
        <translation>备案和许可预设</translation>
    </message>
    <message>
        <source>Record that the number was seen</source>
        <translation>记录公示核对</translation>
    </message>
    <message>
        <source>No clock that an event started runs for this item.</source>
        <translation>此条目没有由事项启动的时限在计时。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
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
        <translation>读取登记册</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed.</source>
        <translation>以只读方式打开：不能修改。</translation>
    </message>
    <message>
        <source>As of %1, not as of today.</source>
        <translation>截至 %1，不是今天。</translation>
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
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>添加条目…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Add algorithm…</source>
        <translation>添加算法…</translation>
    </message>
    <message>
        <source>Reading what is kept with the item</source>
        <translation>读取条目资料</translation>
    </message>
    <message>
        <source>Services and what each has to keep valid</source>
        <translation>各项服务及其须保持有效的备案和许可证</translation>
    </message>
</context>
<context>
    <name>ui::RegisteredUsersDialog</name>
    <message>
        <source>Registered users</source>
        <translation>注册用户</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Logs cannot tell how many users are registered. Enter the figure and where it is from.</source>
        <translation>日志无法反映注册用户数。填写数据及其来源。</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Enter a day up to today, as 2026-11-23.</source>
        <translation>填写不晚于今天的日期，写作 2026-11-23。</translation>
    </message>
    <message>
        <source>Enter the number of users in digits.</source>
        <translation>用数字填写用户数。</translation>
    </message>
    <message>
        <source>Enter where the figure is from.</source>
        <translation>填写数据来源。</translation>
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
    <message>
        <source>Changing the state</source>
        <translation>变更状态</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>状态已变更</translation>
    </message>
</context>
<context>
    <name>ui::RegistryDetail</name>
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
        <source>Change state…</source>
        <translation>变更状态…</translation>
    </message>
    <message>
        <source>How it came to its state</source>
        <translation>状态变更经过</translation>
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
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>无服务使用</translation>
    </message>
</context>
<context>
    <name>ui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Next view of the registry</source>
        <translation>下一个登记视图</translation>
    </message>
    <message>
        <source>Previous view of the registry</source>
        <translation>上一个登记视图</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n to do</source>
        <translation>
            <numerusform>%1：%n 项待办</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the registry</source>
        <translation>登记视图</translation>
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
        <source>API</source>
        <translation>API</translation>
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
    <message>
        <source>Returned</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>变更中</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the ways to reach a service</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody has checked for a long time that the number is still shown.</source>
        <translation>编号公示已久未核对。</translation>
    </message>
</context>
<context>
    <name>ui::RelatedPanel</name>
    <message>
        <source>severity %1</source>
        <translation>严重程度 %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>Looking for related items</source>
        <translation>查找关联项</translation>
    </message>
    <message>
        <source>Return opens one</source>
        <translation>按回车打开</translation>
    </message>
    <message>
        <source>Same user, flagged as well: %1</source>
        <translation>同一用户的其他已标记内容：%1 条</translation>
    </message>
    <message>
        <source>The log names no user here.</source>
        <translation>此处日志未记录用户。</translation>
    </message>
    <message>
        <source>the same information</source>
        <translation>相同信息</translation>
    </message>
    <message>
        <source>Same pattern, rule %1 and %2: %3</source>
        <translation>同一规则 %1 命中%2：%3 条</translation>
    </message>
    <message>
        <source>No rule has found anything here.</source>
        <translation>此处没有规则命中。</translation>
    </message>
    <message>
        <source>Open all in Investigate</source>
        <translation>在“检索”中查看全部</translation>
    </message>
    <message>
        <source>Looking for related items…</source>
        <translation>正在查找关联项…</translation>
    </message>
</context>
<context>
    <name>ui::RemovalModel</name>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>替换为</translation>
    </message>
</context>
<context>
    <name>ui::ReportActs</name>
    <message>
        <source>Reading the cases</source>
        <translation>读取案件</translation>
    </message>
    <message>
        <source>Reading the wording</source>
        <translation>读取文本</translation>
    </message>
    <message>
        <source>Beginning the report</source>
        <translation>新建报告</translation>
    </message>
    <message>
        <source>Report begun</source>
        <translation>已新建报告</translation>
    </message>
    <message>
        <source>Nothing was typed since version %1.</source>
        <translation>第 %1 版之后没有修改。</translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation>保存第 %1 版</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Version %1 by %2 is newer than the one that you wrote on. What it changed is not in your text; it stays among the versions.</source>
        <translation>%2 保存的第 %1 版比你所依据的版本新。其中的修改不在你的文本里，但仍保留在版本记录中。</translation>
    </message>
    <message>
        <source>What changed, and why (optional)</source>
        <translation>改了什么，为什么（可不填）</translation>
    </message>
    <message>
        <source>Saving the version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Version %1 saved</source>
        <translation>第 %1 版已保存</translation>
    </message>
    <message>
        <source>What you typed becomes version %1 first.</source>
        <translation>当前修改将先保存为第 %1 版。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing: say why the report goes out so.</source>
        <translation>
            <numerusform>还缺 %n 项：请说明为何仍然提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another officer then approves it or returns it.</source>
        <translation>之后由另一人批准或者退回。</translation>
    </message>
    <message>
        <source>Hand in for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>说明（可不填）</translation>
    </message>
    <message>
        <source>Handing in the report</source>
        <translation>提交报告</translation>
    </message>
    <message>
        <source>Version %1 handed in</source>
        <translation>第 %1 版已提交</translation>
    </message>
    <message>
        <source>Approve version %1</source>
        <translation>批准第 %1 版</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>The approval holds for this text and for what it says now. It lapses when the facts or records behind it change.</source>
        <translation>批准针对这一文本及其当前内容；所依据的事实或者记录变化后即失效。</translation>
    </message>
    <message>
        <source>Approving the report</source>
        <translation>批准报告</translation>
    </message>
    <message>
        <source>Version %1 approved</source>
        <translation>第 %1 版已批准</translation>
    </message>
    <message>
        <source>Return version %1</source>
        <translation>退回第 %1 版</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Whoever writes it reads the reason over the text.</source>
        <translation>撰写人会在文本上方看到理由。</translation>
    </message>
    <message>
        <source>Returning the report</source>
        <translation>退回报告</translation>
    </message>
    <message>
        <source>Version %1 returned</source>
        <translation>第 %1 版已退回</translation>
    </message>
    <message>
        <source>Back at version %1</source>
        <translation>已回到第 %1 版</translation>
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
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument 文本 (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>JSON 数据 (*.json)</translation>
    </message>
    <message>
        <source>Version %1 written: %2</source>
        <translation>第 %1 版已写入：%2</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>导出报告</translation>
    </message>
</context>
<context>
    <name>ui::ReportDispatch</name>
    <message>
        <source>Noting it with the report</source>
        <translation>写入报告记录</translation>
    </message>
    <message>
        <source>Filling the report</source>
        <translation>填充报告</translation>
    </message>
    <message>
        <source>Edition saved: %1</source>
        <translation>版本已保存：%1</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>读取事件</translation>
    </message>
    <message>
        <source>Noting it with the case</source>
        <translation>写入案件记录</translation>
    </message>
</context>
<context>
    <name>ui::ReportEdit</name>
    <message>
        <source>Fields and blocks</source>
        <translation>字段和内容块</translation>
    </message>
</context>
<context>
    <name>ui::ReportEvidenceModel</name>
    <message>
        <source>%1, the statement rests on it</source>
        <translation>%1，该句以此为依据</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Excerpt, masked</source>
        <translation>摘录（已掩码）</translation>
    </message>
</context>
<context>
    <name>ui::ReportPane</name>
    <message>
        <source>The report draft of a case is shown here.</source>
        <translation>此处显示事件的报告草稿。</translation>
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
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument 文本 (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>JSON 数据 (*.json)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>报告种类</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>撰写报告…</translation>
    </message>
    <message>
        <source>A text of its own in Reports, with versions and approval</source>
        <translation>在“报告”页中撰写，带版本与审批</translation>
    </message>
</context>
<context>
    <name>ui::ReportProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Missing or wrong</source>
        <translation>缺项与错误</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>New report</source>
        <translation>新建报告</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>Take back what was typed since the version</source>
        <translation>撤回未保存的修改</translation>
    </message>
    <message>
        <source>Hand in for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Approve report</source>
        <translation>批准报告</translation>
    </message>
    <message>
        <source>Return report</source>
        <translation>退回报告</translation>
    </message>
    <message>
        <source>Export report draft</source>
        <translation>导出报告草稿</translation>
    </message>
    <message>
        <source>Go to the evidence of this line</source>
        <translation>转到本行的证据</translation>
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
        <source>Complete field name</source>
        <translation>补全字段名</translation>
    </message>
    <message>
        <source>Find report</source>
        <translation>查找报告</translation>
    </message>
    <message>
        <source>Export edition</source>
        <translation>导出版本文件</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>Record sending</source>
        <translation>登记报送</translation>
    </message>
    <message>
        <source>This rests on no record.</source>
        <translation>此处没有证据记录。</translation>
    </message>
    <message>
        <source>There is no such report.</source>
        <translation>没有这份报告。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The text of version %1 stands in the editor; it is not saved yet.</source>
        <translation>编辑器中是第 %1 版的文本，尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 份未报送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n 份已报送</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>读取报告</translation>
    </message>
    <message>
        <source>What a report still lacks is listed here.</source>
        <translation>这里列出报告的缺项。</translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing is wrong in the text.</source>
        <translation>没有缺项，文本没有错误。</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>读取记录</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <translation>缺项（%1）</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>What is missing or wrong, by line</source>
        <translation>缺项与错误，按行排列</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>报告的有关信息</translation>
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
        <translation>判定</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ui::RetestActions</name>
    <message>
        <source>Recording the rectification</source>
        <translation>记录整改</translation>
    </message>
    <message>
        <source>Rectification recorded</source>
        <translation>整改已记录</translation>
    </message>
    <message>
        <source>Freezing the prompts</source>
        <translation>固定提示</translation>
    </message>
    <message>
        <source>Prompts frozen: write them to a file next</source>
        <translation>提示已固定，下一步写出文件</translation>
    </message>
    <message>
        <source>Write the prompts of the re-test</source>
        <translation>写出复测提示</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行（*.jsonl）</translation>
    </message>
    <message>
        <source>Prompts written to %1</source>
        <translation>提示已写入 %1</translation>
    </message>
    <message>
        <source>Writing the prompts</source>
        <translation>写出提示</translation>
    </message>
    <message>
        <source>Looking at the answers</source>
        <translation>查看回答</translation>
    </message>
</context>
<context>
    <name>ui::RetestPane</name>
    <message>
        <source>The model has not been rectified yet: record the step first.</source>
        <translation>模型尚未整改：请先记录整改步骤。</translation>
    </message>
    <message>
        <source>Rectified %1 with: %2</source>
        <translation>%1 整改，方式：%2</translation>
    </message>
    <message>
        <source>not said; record the step once more</source>
        <translation>未说明，请重新记录该步骤</translation>
    </message>
    <message>
        <source>Reading the re-test</source>
        <translation>读取复测</translation>
    </message>
    <message>
        <source>A re-test shows that the correction holds: the prompts that made the model fail are put to it again, and their answers are imported and scanned.</source>
        <translation>复测用以核验整改是否有效：将当时出问题的提示再次交给整改后的模型，导入其回答并扫描。</translation>
    </message>
    <message>
        <source>New prompts…</source>
        <translation>新建提示组…</translation>
    </message>
    <message>
        <source>Write to file…</source>
        <translation>写出文件…</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>查看回答</translation>
    </message>
    <message>
        <source>Counts what was imported and scanned since the rectification</source>
        <translation>统计整改后导入并扫描的回答</translation>
    </message>
    <message>
        <source>Prompts of the re-test</source>
        <translation>复测提示</translation>
    </message>
    <message>
        <source>What each prompt came to</source>
        <translation>各提示的结果</translation>
    </message>
</context>
<context>
    <name>ui::RetestWords</name>
    <message>
        <source>These prompts were written by hand; there is nothing to compare with.</source>
        <translation>这些提示为手写，没有整改前的结果可供比较。</translation>
    </message>
    <message>
        <source>Before: %1 of %2 were flagged or illegal.</source>
        <translation>整改前：%2 条中有 %1 条命中或者违法。</translation>
    </message>
    <message>
        <source>Since: no answer yet that was scanned.</source>
        <translation>整改后：尚无已扫描的回答。</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) without an answer</source>
        <translation>
            <numerusform>%n 条提示没有回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not scanned with the rules in force</source>
        <translation>
            <numerusform>%n 条回答未以现行规则扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>版本回退</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无回答</translation>
    </message>
    <message>
        <source>Not scanned with the rules in force</source>
        <translation>未以现行规则扫描</translation>
    </message>
    <message>
        <source>Illegal or harmful</source>
        <translation>违法或者不良</translation>
    </message>
    <message>
        <source>Flagged, not decided</source>
        <translation>命中，待判定</translation>
    </message>
    <message>
        <source>Flagged, no problem</source>
        <translation>命中，判定无问题</translation>
    </message>
    <message>
        <source>Nothing flagged</source>
        <translation>未命中</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at the answers yet.</source>
        <translation>尚未查看回答。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>The re-test passed.</source>
        <translation>复测通过。</translation>
    </message>
    <message>
        <source>The re-test has not passed.</source>
        <translation>复测未通过。</translation>
    </message>
    <message>
        <source>Since: %1 of %2 answers were flagged or illegal (with 95 % confidence between %3 and %4).</source>
        <translation>整改后：%2 条回答中有 %1 条命中或者违法（95 % 置信区间 %3 至 %4）。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Decide: not a problem</source>
        <translation>判定：无问题</translation>
    </message>
    <message>
        <source>Decide: second opinion</source>
        <translation>判定：复核</translation>
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
        <source>Show or blur the pictures</source>
        <translation>显示或模糊图片</translation>
    </message>
    <message>
        <source>Picture in full size</source>
        <translation>查看图片原图</translation>
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
    <message>
        <source>Decide: illegal</source>
        <translation>判定：违法</translation>
    </message>
    <message>
        <source>Decide: harmful</source>
        <translation>判定：不良</translation>
    </message>
    <message>
        <source>Decide: unclear</source>
        <translation>判定：无法判断</translation>
    </message>
    <message>
        <source>Hand in what is chosen and go on</source>
        <translation>提交所选判定并继续</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Risk class A.1, again for its next code</source>
        <translation>风险类别 A.1，再按为下一代码</translation>
    </message>
    <message>
        <source>Risk class A.2, again for its next code</source>
        <translation>风险类别 A.2，再按为下一代码</translation>
    </message>
    <message>
        <source>Risk class A.3, again for its next code</source>
        <translation>风险类别 A.3，再按为下一代码</translation>
    </message>
    <message>
        <source>Risk class A.4, again for its next code</source>
        <translation>风险类别 A.4，再按为下一代码</translation>
    </message>
    <message>
        <source>Risk class A.5, again for its next code</source>
        <translation>风险类别 A.5，再按为下一代码</translation>
    </message>
    <message>
        <source>Add the code to the further ones, or take it off</source>
        <translation>将代码加入或者移出其他风险</translation>
    </message>
    <message>
        <source>Less severe</source>
        <translation>降低严重程度</translation>
    </message>
    <message>
        <source>More severe</source>
        <translation>提高严重程度</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>选择理由</translation>
    </message>
    <message>
        <source>Next queue</source>
        <translation>下一队列</translation>
    </message>
    <message>
        <source>Previous queue</source>
        <translation>上一队列</translation>
    </message>
    <message>
        <source>Gravest first</source>
        <translation>最严重优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>分数最高优先</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>最不确定优先</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Next order of the queue</source>
        <translation>切换队列排序</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln generations</source>
        <translation>
            <numerusform>已撤销 %Ln 条记录的判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone for %Ln generations</source>
        <translation>
            <numerusform>已重做 %Ln 条记录的判定</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the next 50 items for this shift</source>
        <translation>领取接下来 50 条（本班）</translation>
    </message>
    <message>
        <source>Give items to an officer…</source>
        <translation>分派给审核员…</translation>
    </message>
    <message>
        <source>Contest the decision…</source>
        <translation>对判定提出异议…</translation>
    </message>
    <message>
        <source>Keep this queue…</source>
        <translation>保存此队列…</translation>
    </message>
    <message>
        <source>Remove this queue</source>
        <translation>删除此队列</translation>
    </message>
    <message>
        <source>What a decision must say…</source>
        <translation>判定必填项…</translation>
    </message>
    <message>
        <source>Taking items</source>
        <translation>领取记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are yours for eight hours.</source>
        <translation>
            <numerusform>%Ln 条记录由您处理，八小时内有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving items</source>
        <translation>分派记录</translation>
    </message>
    <message>
        <source>There is no decision to contest.</source>
        <translation>没有可提出异议的判定。</translation>
    </message>
    <message>
        <source>Recording the appeal</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>A list of generations is not kept as a queue.</source>
        <translation>记录列表不能保存为队列。</translation>
    </message>
    <message>
        <source>Keeping the queue</source>
        <translation>保存队列</translation>
    </message>
    <message>
        <source>This queue is the program&apos;s own.</source>
        <translation>这是内置队列。</translation>
    </message>
    <message>
        <source>Removing the queue</source>
        <translation>删除队列</translation>
    </message>
    <message>
        <source>Setting the policy</source>
        <translation>设置必填项</translation>
    </message>
    <message>
        <source>Double-blind: what others decided is hidden, and your decision does not replace theirs.</source>
        <translation>双盲复核：他人的判定已隐藏，您的判定不会取代原判定。</translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <translation>有异议：%1</translation>
    </message>
    <message>
        <source>The contested decision is your own. Another officer should answer.</source>
        <translation>被提出异议的判定由您作出，应当由其他审核员答复。</translation>
    </message>
    <message>
        <source>Decide the same about all that are like it…</source>
        <translation>对所有相似记录作同样判定…</translation>
    </message>
    <message>
        <source>No picture is shown. %1 shows those of this generation.</source>
        <translation>未显示图片。按 %1 显示本条的图片。</translation>
    </message>
    <message>
        <source>Go to folded turns, or open them</source>
        <translation>转到折叠的轮次，或将其展开</translation>
    </message>
    <message>
        <source>Related items</source>
        <translation>关联项</translation>
    </message>
    <message>
        <source>Cover or uncover the text</source>
        <translation>遮盖或显示文本</translation>
    </message>
    <message>
        <source>What is covered…</source>
        <translation>遮盖哪些内容…</translation>
    </message>
    <message>
        <source>Mark words</source>
        <translation>标注文字</translation>
    </message>
    <message>
        <source>Take the mark off</source>
        <translation>取消标注</translation>
    </message>
    <message>
        <source>A problem needs a risk code.</source>
        <translation>认定为问题须填风险代码。</translation>
    </message>
    <message>
        <source>A reason is required for this.</source>
        <translation>此项判定须填理由。</translation>
    </message>
    <message>
        <source>A note is required for this.</source>
        <translation>此项判定须填备注。</translation>
    </message>
    <message>
        <source>A severity is required for this.</source>
        <translation>此项判定须填严重程度。</translation>
    </message>
    <message>
        <source>Then %1.</source>
        <translation>然后按 %1。</translation>
    </message>
    <message>
        <source>Choose a disposition first.</source>
        <translation>请先选择判定。</translation>
    </message>
    <message>
        <source>Decide about one first. Then this decides the same about all that are like it.</source>
        <translation>请先判定一条，再对所有相似记录作同样判定。</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %Ln generations at one stroke. %1 takes it back.</source>
        <translation>
            <numerusform>已一次判定 %Ln 条记录，按 %1 撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures against this user…</source>
        <translation>对该用户的处置措施…</translation>
    </message>
    <message>
        <source>The log names no user.</source>
        <translation>日志未记载用户。</translation>
    </message>
    <message>
        <source>There is nothing to mark while the text is covered.</source>
        <translation>文字被遮盖时不能标注。</translation>
    </message>
    <message>
        <source>Marking words</source>
        <translation>标注文字</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>No mark of an officer is current.</source>
        <translation>当前位置没有人工标注。</translation>
    </message>
    <message>
        <source>Taking a mark off</source>
        <translation>取消标注</translation>
    </message>
    <message>
        <source>Taken by %1 until %2.</source>
        <translation>已由 %1 领取，至 %2。</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>已分派给 %1。</translation>
    </message>
    <message>
        <source>Narrow the queue…</source>
        <translation>缩小队列范围…</translation>
    </message>
    <message>
        <source>A word about a pause…</source>
        <translation>休息提醒…</translation>
    </message>
    <message>
        <source>Double-blind: the user&apos;s record is shown once you have decided.</source>
        <translation>双盲复核：作出判定后才能查看该用户的记录。</translation>
    </message>
    <message>
        <source>Nothing was decided: meanwhile others hold these or have decided about them.</source>
        <translation>未作判定：这些记录已由其他审核员持有或判定。</translation>
    </message>
    <message>
        <source>Left out: %1, which others hold or have decided.</source>
        <translation>未纳入 %1 条，已由其他审核员持有或判定。</translation>
    </message>
    <message>
        <source>None of these is free: somebody has them already.</source>
        <translation>这些记录均已有人领取。</translation>
    </message>
    <message>
        <source>Mark taken off. %1 puts it back.</source>
        <translation>已取消标注，按 %1 恢复。</translation>
    </message>
</context>
<context>
    <name>ui::RuleLines</name>
    <message>
        <source>proposed: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>%1 · confirm with counsel</source>
        <translation>%1 · 请与法务确认</translation>
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
        <translation>其中已判定 %1 条，属实 %2 条。</translation>
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
    <name>ui::RunsOnDialog</name>
    <message>
        <source>Model of %1</source>
        <translation>%1 使用的模型</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Empty: not known.</source>
        <translation>留空表示不详。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>The last day. Empty: it still does.</source>
        <translation>最后一日；留空表示仍在使用。</translation>
    </message>
    <message>
        <source>No model is in the register. Add one first.</source>
        <translation>登记册中没有模型，先添加模型。</translation>
    </message>
    <message>
        <source>It ended before it started.</source>
        <translation>终止日期早于上线日期。</translation>
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
    <name>ui::SaveQueueDialog</name>
    <message>
        <source>Keep this queue</source>
        <translation>保存此队列</translation>
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
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Fields as in Investigate, such as user:u-7f3a or model:x* or rule:cn-id; empty for all.</source>
        <translation>字段写法同“检索”，例如 user:u-7f3a、model:x*、rule:cn-id；留空为全部。</translation>
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
    <name>ui::SealActions</name>
    <message>
        <source>Sealing the package</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>Package sealed: %1</source>
        <translation>已封装：%1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Sending recorded</source>
        <translation>报送已记录</translation>
    </message>
    <message>
        <source>Recording what was sent</source>
        <translation>登记报送</translation>
    </message>
    <message>
        <source>Recording the correction</source>
        <translation>登记更正</translation>
    </message>
    <message>
        <source>Recording the receipt</source>
        <translation>登记回执</translation>
    </message>
    <message>
        <source>Writing the request</source>
        <translation>生成请求</translation>
    </message>
    <message>
        <source>Putting the time stamp in</source>
        <translation>放入时间戳</translation>
    </message>
</context>
<context>
    <name>ui::SealDialog</name>
    <message>
        <source>Seal package: %1</source>
        <translation>封装：%1</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封装</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>密钥 (*.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>封装包 (*.zip)</translation>
    </message>
    <message>
        <source>Report, evidence and attachments with the hashes of all, your signature, and proofs from the journal. Whoever gets it can check it without this program. Nothing is sent.</source>
        <translation>包含报告、证据和附件及其哈希值、您的签名和审计日志的包含证明。收件人无须本程序即可核验。本程序不会发送任何内容。</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Redacted: evidence as masked excerpts. Full: evidence whole, with personal information.</source>
        <translation>脱敏版：证据为遮盖后的摘录。完整版：证据全文，含个人信息。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>您的密钥</translation>
    </message>
    <message>
        <source>If there is no such file, a key is made there and its public half beside it.</source>
        <translation>没有该文件时，将在此处生成密钥，并在旁生成公钥。</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥口令</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>封装包</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>There is a file of that name. A sealed package is never written over another.</source>
        <translation>已有同名文件。封装包不会覆盖已有文件。</translation>
    </message>
    <message>
        <source>The finished files, in any formats. A draft goes into a full package only: redacted editions are made in Reports.</source>
        <translation>已定稿的文件，格式不限。草稿只能封装为完整版；脱敏版请在“报告”页制作。</translation>
    </message>
</context>
<context>
    <name>ui::SealWords</name>
    <message>
        <source>Full edition</source>
        <translation>完整版</translation>
    </message>
    <message>
        <source>Redacted edition</source>
        <translation>脱敏版</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>On a medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Uploaded to a portal</source>
        <translation>平台上传</translation>
    </message>
    <message>
        <source>12387 hotline</source>
        <translation>12387 热线</translation>
    </message>
    <message>
        <source>12387 website</source>
        <translation>12387 网站</translation>
    </message>
    <message>
        <source>12387 mini-program</source>
        <translation>12387 小程序</translation>
    </message>
    <message>
        <source>CNCERT WeChat account</source>
        <translation>CNCERT 微信公众号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
</context>
<context>
    <name>ui::SealedDialog</name>
    <message>
        <source>Package sealed</source>
        <translation>封装完成</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>密钥指纹</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fingerprint of your key, to be read out</source>
        <translation>密钥指纹（供口头核对）</translation>
    </message>
    <message>
        <source>Tell the recipient by another way than the package: by telephone, or on the paper cover sheet. Without it nobody can tell your package from one that was sealed again with another key.</source>
        <translation>请通过封装包以外的途径告知收件单位，例如电话或者纸质封面。没有指纹，任何人都无法区分您的封装包与以其他密钥重新封装的包。</translation>
    </message>
    <message>
        <source>Whole fingerprint</source>
        <translation>完整指纹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>文件 %1 个，%2</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>审计日志树头</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>记录 %1 条</translation>
    </message>
</context>
<context>
    <name>ui::SendingDialog</name>
    <message>
        <source>Correct %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Record what was sent</source>
        <translation>登记报送</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>It was not sent after all</source>
        <translation>实际未报送</translation>
    </message>
    <message>
        <source>What was recorded stays; this is written beside it and counts instead.</source>
        <translation>原记录保留，更正另行登记并以更正为准。</translation>
    </message>
    <message>
        <source>The program sends nothing. Send it yourself, then record it here; the journal keeps it.</source>
        <translation>本程序不会发送任何内容。请自行报送后在此登记，审计日志将予留存。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Its hash is kept, not the file.</source>
        <translation>仅留存哈希值，不留存文件。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>报送方式</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件单位</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>报送时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>The alias of who sent it</source>
        <translation>经办人代号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Step of the case</source>
        <translation>案件步骤</translation>
    </message>
    <message>
        <source>Recorded with the moment and the hash of what was sent as its proof</source>
        <translation>以报送时间登记，并以所报送内容的哈希值为凭证</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正的理由</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <source>Enter days as 2026-11-23.</source>
        <translation>日期按 2026-11-23 的格式填写。</translation>
    </message>
    <message>
        <source>It ended before it started.</source>
        <translation>终止日期早于上线日期。</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>接入方式</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>Rules that apply</source>
        <translation>适用规定</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Why those rules apply</source>
        <translation>适用理由</translation>
    </message>
    <message>
        <source>Whom it is offered to and how it is reached decide it.</source>
        <translation>由服务对象和接入方式决定。</translation>
    </message>
    <message>
        <source>%1 · confirm with counsel</source>
        <translation>%1 · 须法务确认</translation>
    </message>
</context>
<context>
    <name>ui::SheetModel</name>
    <message>
        <source>%1 (excluded)</source>
        <translation>%1（已排除）</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What the dossier says</source>
        <translation>档案内容</translation>
    </message>
</context>
<context>
    <name>ui::ShiftDialog</name>
    <message>
        <source>Shift handover</source>
        <translation>交接单</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>生成 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>One page: queues then and now, what was decided, what is half done, conflicts, incidents and their clocks. It names generations by number and quotes nobody.</source>
        <translation>共一页：接班时与现在的队列、本班判定、未完成事项、不一致的判定、事件及其时限。生成记录只列编号，不引用任何人的文字。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Asia/Shanghai. The shift ends now.</source>
        <translation>北京时间。班次到现在为止。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What the next officer should know; at most %1 characters</source>
        <translation>接班人需要知道的情况，不超过 %1 字</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The note is too long for the page.</source>
        <translation>交接说明过长，一页写不下。</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>No action has that name or key.</source>
        <translation>没有使用该名称或按键的操作。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>action, where it works, its keys</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3)</source>
        <translation>%1 已是“%2”（%3）的按键</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source> Beside it, %1 cannot work: one begins with the other.</source>
        <translation>%1 无法与之并用：其中一个是另一个的开头。</translation>
    </message>
    <message>
        <source>Take it from %1</source>
        <translation>改由本操作使用，取消%1的按键</translation>
    </message>
    <message>
        <source>Take it from all of them</source>
        <translation>改由本操作使用，取消上述操作的按键</translation>
    </message>
    <message>
        <source>Without a key now: %1</source>
        <translation>现无按键的操作：%1</translation>
    </message>
    <message numerus="yes">
        <source>The changed keys of %n actions go back to those delivered.</source>
        <translation>
            <numerusform>%n 项操作的按键将恢复默认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>更改键盘快捷键</translation>
    </message>
    <message>
        <source>Action or key, in Chinese, English or pinyin</source>
        <translation>操作或按键，可用中文、英文或拼音</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Set key…</source>
        <translation>设置按键…</translation>
    </message>
    <message>
        <source>Add another key…</source>
        <translation>再加一个按键…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>取消按键</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Press the key, or several one after the other. Return ends, Escape leaves it as it was.</source>
        <translation>按下一个键，或依次按下几个键。按回车结束，按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>全部恢复默认…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsModel</name>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>As delivered, if changed</source>
        <translation>默认按键（已改动时）</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotModel</name>
    <message>
        <source>scan, no rows</source>
        <translation>扫描件，无行</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>additions</source>
        <translation>新增部分</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
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
    <name>ui::SpanEditor</name>
    <message>
        <source>Uncover the text first: what is marked has to be seen.</source>
        <translation>请先显示文本：标注的内容须可见。</translation>
    </message>
    <message>
        <source>There is no text to mark.</source>
        <translation>没有可标注的文本。</translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation>未标注任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n characters: “%1”. Return keeps them, Escape leaves.</source>
        <translation>
            <numerusform>正在标注 %n 字：“%1”。按回车保留，按 Esc 放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes no further this way.</source>
        <translation>此方向已到尽头。</translation>
    </message>
</context>
<context>
    <name>ui::StandingModel</name>
    <message>
        <source>could be %1 %</source>
        <translation>疑似 %1%</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>清单所载</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
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
    <name>ui::StatusCounts</name>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1：%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只看这些</translation>
    </message>
    <message>
        <source>How many stand how</source>
        <translation>各状态的数量</translation>
    </message>
</context>
<context>
    <name>ui::StatusDayBar</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Day as of which the status is seen (Asia/Shanghai)</source>
        <translation>查看状态的日期（Asia/Shanghai）</translation>
    </message>
    <message>
        <source>−1 month</source>
        <translation>−1 个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>+1 month</source>
        <translation>+1 个月</translation>
    </message>
    <message>
        <source>Year&apos;s end</source>
        <translation>年末</translation>
    </message>
    <message>
        <source>The last day of the year; once more: of the next</source>
        <translation>当年最后一天；再按一次为次年</translation>
    </message>
</context>
<context>
    <name>ui::StatusExports</name>
    <message>
        <source>Export status</source>
        <translation>导出状态</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Wall sheet, A3 (*.pdf)</source>
        <translation>挂图，A3 (*.pdf)</translation>
    </message>
    <message>
        <source>Wall sheet, A4 (*.pdf)</source>
        <translation>挂图，A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Export wall sheet</source>
        <translation>导出挂图</translation>
    </message>
    <message>
        <source>Export duties as calendar</source>
        <translation>导出义务日历</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>写文件</translation>
    </message>
</context>
<context>
    <name>ui::StatusFilter</name>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>主管部门办理中</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>变更中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Provisional day</source>
        <translation>日期暂定</translation>
    </message>
    <message>
        <source>Number not seen shown</source>
        <translation>缺少编号公示证据</translation>
    </message>
</context>
<context>
    <name>ui::StatusLeads</name>
    <message>
        <source>Lead times</source>
        <translation>提醒时间</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>义务：%1</translation>
    </message>
    <message>
        <source>Everything of this kind: %1</source>
        <translation>此类全部事项：%1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Calendar days before the last day, with commas between: 30, 7, 1. Empty: as the program ships.</source>
        <translation>距末日的日历天数，用逗号分开：30, 7, 1。留空：按程序自带的设置。</translation>
    </message>
    <message>
        <source>Give whole days from 1 to 730, with commas between.</source>
        <translation>填写 1 至 730 的整数天数，用逗号分开。</translation>
    </message>
    <message>
        <source>Setting the lead times</source>
        <translation>设置提醒时间</translation>
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
    <name>ui::StatusModel</name>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>%1, being changed</source>
        <translation>%1，变更中</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1，暂定</translation>
    </message>
    <message>
        <source>%1 (confirm with counsel)</source>
        <translation>%1（请法务确认）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next duty</source>
        <translation>下一项义务</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>ui::StatusPane</name>
    <message>
        <source>Source: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>%1 (confirm with counsel)</source>
        <translation>%1（请法务确认）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Announced %1 days before</source>
        <translation>提前 %1 天提醒</translation>
    </message>
    <message>
        <source>Choose a row to read why it stands so, and by which rule.</source>
        <translation>选择一行，查看其状态的原因和依据。</translation>
    </message>
    <message>
        <source>Open in register</source>
        <translation>在登记册中打开</translation>
    </message>
    <message>
        <source>Lead times…</source>
        <translation>提醒时间…</translation>
    </message>
    <message>
        <source>Reasons and sources</source>
        <translation>原因和依据</translation>
    </message>
</context>
<context>
    <name>ui::StatusView</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺少 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>导出状态</translation>
    </message>
    <message>
        <source>Export wall sheet</source>
        <translation>导出挂图</translation>
    </message>
    <message>
        <source>Export duties as calendar</source>
        <translation>导出义务日历</translation>
    </message>
    <message>
        <source>Set lead times</source>
        <translation>设置提醒时间</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>读取登记册</translation>
    </message>
    <message>
        <source>The State Council&apos;s notice for %1 is not in: its days are provisional.</source>
        <translation>%1 年放假安排尚未收录：该年日期暂定。</translation>
    </message>
    <message>
        <source>As of %1, not as of today.</source>
        <translation>截至 %1，不是今天。</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>How services, filings and licences stand is shown here, once there are any.</source>
        <translation>登记服务、备案和许可之后，此处显示其状态。</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>打开登记册</translation>
    </message>
    <message>
        <source>Lead times set</source>
        <translation>已设置提醒时间</translation>
    </message>
    <message>
        <source>How each thing stands, with its reason and source</source>
        <translation>各事项的状态及其原因和依据</translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n 项已过期</numerusform>
        </translation>
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
    <name>ui::SubmissionDialog</name>
    <message>
        <source>Record submission: %1</source>
        <translation>记录提交：%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What was handed in stays as it was. The next submission begins with it.</source>
        <translation>提交内容保持原样，下一次提交以其为基础。</translation>
    </message>
    <message>
        <source>Filled in as in submission %1. Change what was handed in otherwise.</source>
        <translation>已按第 %1 次提交填入，修改本次不同之处。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>Return edits, Insert adds a field, Delete takes it out.</source>
        <translation>回车编辑，Insert 添加字段，Delete 删除字段。</translation>
    </message>
    <message>
        <source>Documents with it</source>
        <translation>随附文件</translation>
    </message>
    <message>
        <source>Enter the day as 2026-11-23.</source>
        <translation>日期写作 2026-11-23。</translation>
    </message>
    <message>
        <source>The day lies in the future. Record it when it has happened.</source>
        <translation>日期晚于今天，待发生后再记录。</translation>
    </message>
    <message>
        <source>The field “%1” stands there twice.</source>
        <translation>字段“%1”重复。</translation>
    </message>
</context>
<context>
    <name>ui::SummaryDialog</name>
    <message>
        <source>all services</source>
        <translation>全部服务</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>检查机关</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>到时自动结束</translation>
    </message>
    <message>
        <source>by an officer</source>
        <translation>由审核员结束</translation>
    </message>
    <message>
        <source>Chapter in the journal</source>
        <translation>日志章节</translation>
    </message>
    <message>
        <source>events %1 to %2</source>
        <translation>第 %1 至 %2 条</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>链尾</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Summary of inspection %1</source>
        <translation>监督检查 %1 摘要</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>For the authority</source>
        <translation>检查机关</translation>
    </message>
    <message>
        <source>For the provider</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::TakeOverDialog</name>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the dossier would change. Nothing is changed until you take it over.</source>
        <translation>
            <numerusform>档案中将有 %n 项变更。采用之前不作任何修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>其中没有新内容。</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>A dossier has no place for it, or it names a document that is not kept here.</source>
        <translation>模型档案没有对应的字段，或者所指文件未保存在本工作区。</translation>
    </message>
</context>
<context>
    <name>ui::TaskDialog</name>
    <message>
        <source>Set task</source>
        <translation>下达任务</translation>
    </message>
    <message>
        <source>Due on a day</source>
        <translation>设定期限</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>The last day, Asia/Shanghai. An internal target.</source>
        <translation>最后一日（北京时间）；内部目标。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>承办人</translation>
    </message>
</context>
<context>
    <name>ui::TaskModel</name>
    <message>
        <source>no day set</source>
        <translation>未设期限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>承办人</translation>
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
        <translation>达到阈值且已判定的记录中，被确认的比例</translation>
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
        <translation>尚无判定记录：精确率和召回率未知。</translation>
    </message>
    <message>
        <source>Of %1 decided generations: precision %2, recall %3 among them.</source>
        <translation>按已判定的 %1 条计算：精确率 %2，其中召回率 %3。</translation>
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
    <name>ui::TimelineChart</name>
    <message>
        <source>Year of the register: duties, windows and validity, service by service</source>
        <translation>全年日程：各服务的义务、办理时段和有效期</translation>
    </message>
    <message>
        <source>nothing this year</source>
        <translation>本年无事项</translation>
    </message>
    <message>
        <source>As of %1 · %2: %3</source>
        <translation>截至 %1 · %2：%3</translation>
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
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出自</translation>
    </message>
</context>
<context>
    <name>ui::TimelineText</name>
    <message>
        <source>late since its last day</source>
        <translation>逾期未办</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>法定末日</translation>
    </message>
    <message>
        <source>own target</source>
        <translation>内部目标</translation>
    </message>
    <message>
        <source>answer expected</source>
        <translation>预计答复</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>届满</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>window</source>
        <translation>办理时段</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>, cautious reading %1</source>
        <translation>，保守算法 %1</translation>
    </message>
    <message>
        <source>, provisional</source>
        <translation>，暂定</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing this year</source>
        <translation>本年无事项</translation>
    </message>
</context>
<context>
    <name>ui::TimelineWords</name>
    <message>
        <source>Title</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及事项</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>事件概述</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Summary changed</source>
        <translation>摘要已变更</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>已关联：%1</translation>
    </message>
    <message>
        <source>Link removed: %1</source>
        <translation>取消关联：%1</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Task dropped</source>
        <translation>任务放弃</translation>
    </message>
    <message>
        <source>Task set</source>
        <translation>任务已下达</translation>
    </message>
    <message>
        <source>Graded: %1</source>
        <translation>定级：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
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
        <source>Waived: %1</source>
        <translation>已免除：%1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>已添加证据：%1</translation>
    </message>
    <message>
        <source>Report draft exported</source>
        <translation>报告草稿已导出</translation>
    </message>
    <message>
        <source>Re-test</source>
        <translation>复测</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>报送时间</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>user measure</source>
        <translation>用户处置</translation>
    </message>
    <message>
        <source>unmasking</source>
        <translation>查看个人信息</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Severity of the case</source>
        <translation>案件级别</translation>
    </message>
</context>
<context>
    <name>ui::TimestampDialog</name>
    <message>
        <source>Time stamp: %1</source>
        <translation>时间戳：%1</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>生成请求</translation>
    </message>
    <message>
        <source>Requests (*.tsq)</source>
        <translation>请求 (*.tsq)</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>封装包 (*.zip)</translation>
    </message>
    <message>
        <source>Answers (*.tsr)</source>
        <translation>应答 (*.tsr)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>证书 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Write a request to carry to the authority</source>
        <translation>生成送交时间戳机构的请求</translation>
    </message>
    <message>
        <source>Bring in the authority&apos;s answer</source>
        <translation>导入时间戳机构的应答</translation>
    </message>
    <message>
        <source>An authority confirms that the package was there at a moment (RFC 3161). It gets a hash, not the package. Carry both files yourself: this program opens no connection.</source>
        <translation>时间戳机构确认封装包在某一时刻已经存在（RFC 3161）。机构只取得哈希值，不取得封装包。两个文件均由人员递送：本程序不联网。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>封装包</translation>
    </message>
    <message>
        <source>The answer is put into it.</source>
        <translation>应答将放入该封装包。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Its certificates</source>
        <translation>机构证书</translation>
    </message>
    <message>
        <source>From the authority itself. Without them nobody is checked, and the record says so.</source>
        <translation>由机构本身提供。未提供时不核验机构身份，并在记录中注明。</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>放入</translation>
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
    <name>ui::TrustDialog</name>
    <message>
        <source>Trust a colleague&apos;s key</source>
        <translation>信任同事的密钥</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.pem);;All files (*)</source>
        <translation>公钥 (*.pub *.pem);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Files of decisions that are signed with this key are let in. Make sure that the key is theirs.</source>
        <translation>以此密钥签名的判定文件可以导入。请先核实该密钥确属本人。</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>所属人员</translation>
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
    <message>
        <source>Operator</source>
        <translation>运营者类型</translation>
    </message>
    <message>
        <source>Decides within how many hours a network incident graded larger or above is reported (National Cybersecurity Incident Reporting Measures, Art. 4).</source>
        <translation>决定较大以上网络安全事件须在几小时内报告（《国家网络安全事件报告管理办法》第四条）。</translation>
    </message>
</context>
<context>
    <name>ui::UnmaskDialog</name>
    <message>
        <source>Reveal personal information</source>
        <translation>显示个人信息</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The reason is recorded. It holds for this item: what else you reveal in it is recorded with the same reason.</source>
        <translation>理由将被记录，并适用于本条内容：在本条中继续显示其他内容时，以同一理由记录。</translation>
    </message>
    <message>
        <source>Why do you need to see it?</source>
        <translation>为何需要查看？</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>来函文号</translation>
    </message>
    <message>
        <source>As the authority&apos;s letter has it</source>
        <translation>以主管部门来函所载为准</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>具体理由</translation>
    </message>
</context>
<context>
    <name>ui::UsageRows</name>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 % of %2 %</source>
        <translation>%1% / %2%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>备案</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n day(s)</source>
        <translation>
            <numerusform>%1 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Last traffic</source>
        <translation>最后一次流量</translation>
    </message>
    <message>
        <source>never in the logs</source>
        <translation>日志中从未出现</translation>
    </message>
    <message>
        <source>Logs reach to</source>
        <translation>日志截至</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls on them</source>
        <translation>其间调用</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登记册中</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Needs no filing</source>
        <translation>无需备案</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>超过之日</translation>
    </message>
    <message>
        <source>Logs cannot tell who is registered: this is how many users they ever named. Enter the figure with its day and source.</source>
        <translation>日志无法反映注册情况：此为日志中出现过的用户数。填写注册用户数及其日期和来源。</translation>
    </message>
    <message>
        <source>Distinct pseudonymous users of a calendar month in Asia/Shanghai. Calls that name no user are not among them.</source>
        <translation>按北京时间自然月统计的去重假名用户数，不含未记录用户的调用。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>次调用</translation>
    </message>
    <message>
        <source>active users</source>
        <translation>活跃用户</translation>
    </message>
    <message>
        <source>Of %1 calls %2 % name no user, %3 % no service, %4 % no model.</source>
        <translation>共 %1 次调用，%2% 无用户，%3% 无服务，%4% 无模型。</translation>
    </message>
    <message>
        <source>Days with calls</source>
        <translation>有调用的天数</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>没有时间的调用</translation>
    </message>
</context>
<context>
    <name>ui::UsageView</name>
    <message>
        <source>Linking the name</source>
        <translation>关联名称</translation>
    </message>
    <message>
        <source>Name linked</source>
        <translation>名称已关联</translation>
    </message>
    <message>
        <source>Needs no filing: %1</source>
        <translation>无需备案：%1</translation>
    </message>
    <message>
        <source>The name is no finding any more, until that is taken back.</source>
        <translation>该名称不再列为问题，直至撤回。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Dismissing the name</source>
        <translation>排除名称</translation>
    </message>
    <message>
        <source>Name dismissed</source>
        <translation>名称已排除</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Taking back what was said of the name</source>
        <translation>撤回对名称的说明</translation>
    </message>
    <message>
        <source>Keeping the figure</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Figure kept</source>
        <translation>数据已保存</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>读取日志统计</translation>
    </message>
    <message>
        <source>Link name to the register</source>
        <translation>将名称与登记册关联</translation>
    </message>
    <message>
        <source>Say that a name needs no filing</source>
        <translation>注明名称无需备案</translation>
    </message>
    <message>
        <source>Take back what was said of a name</source>
        <translation>撤回对名称的说明</translation>
    </message>
    <message>
        <source>Enter registered users</source>
        <translation>录入注册用户数</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>在登记册中打开</translation>
    </message>
    <message>
        <source>In the logs</source>
        <translation>日志核对</translation>
    </message>
    <message>
        <source>What the logs name is held against the register here. Logs come first.</source>
        <translation>这里将日志中的名称与登记册对照。须先导入日志。</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>导入日志</translation>
    </message>
    <message>
        <source>Still counting: %1 calls so far.</source>
        <translation>正在统计：已计 %1 次调用。</translation>
    </message>
    <message>
        <source>Names in the logs, silent filings and thresholds</source>
        <translation>日志中的名称、无流量的备案和阈值</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>所选行的详情</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>Needs no filing…</source>
        <translation>无需备案…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Registered users…</source>
        <translation>注册用户数…</translation>
    </message>
</context>
<context>
    <name>ui::UserDialog</name>
    <message>
        <source>Measures against users</source>
        <translation>对用户的处置措施</translation>
    </message>
    <message>
        <source>Users to look at</source>
        <translation>待关注用户</translation>
    </message>
    <message>
        <source>Reading the user</source>
        <translation>读取用户信息</translation>
    </message>
    <message>
        <source>Nobody has reached a rule.</source>
        <translation>尚无用户达到规则所定次数。</translation>
    </message>
    <message>
        <source>A user whose prompts were decided to be illegal often enough is shown here, for an officer to look at.</source>
        <translation>输入多次被判定为违法、达到规则次数的用户显示在此，由合规人员核查。</translation>
    </message>
</context>
<context>
    <name>ui::UserView</name>
    <message>
        <source>Copy &amp;request id</source>
        <translation>复制请求编号(&amp;R)</translation>
    </message>
    <message>
        <source>Flagged and decided</source>
        <translation>已标记与已判定</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>处置措施</translation>
    </message>
    <message>
        <source>The pseudonym cannot be turned back here; look it up by request id in the provider&apos;s system.</source>
        <translation>此处无法由化名还原用户；请在提供者系统中按请求编号查找。</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>警示(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>限制功能(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>暂停服务(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>终止服务(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;No measure…</source>
        <translation>不采取措施(&amp;N)…</translation>
    </message>
    <message>
        <source>L&amp;ift…</source>
        <translation>解除(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Authority told…</source>
        <translation>已报告主管部门(&amp;A)…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>撤回(&amp;D)…</translation>
    </message>
    <message>
        <source>Flagged and decided: the newest %1 of %2</source>
        <translation>已标记与已判定：最新 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Recording that it was copied</source>
        <translation>记录复制操作</translation>
    </message>
    <message>
        <source>Request id copied; the journal has it</source>
        <translation>已复制请求编号，并已记入日志</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Show co&amp;vered words</source>
        <translation>显示被遮盖的文字(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ui::UserWords</name>
    <message>
        <source>Warning</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Limit of functions</source>
        <translation>限制功能</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>终止服务</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>未采取措施</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>已报告主管部门</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>lifted %1</source>
        <translation>%1 解除</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已警示</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 期满</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>有效，至 %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1 次（限 %2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2 次</translation>
    </message>
    <message>
        <source>%1 in a row</source>
        <translation>连续 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 当日 %1</translation>
    </message>
    <message>
        <source>%1 in a day</source>
        <translation>一天内 %1</translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation>%2 天内 %1</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1，另有 %2 条待认定</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待认定</translation>
    </message>
    <message>
        <source>%1 generations</source>
        <translation>%1 次生成</translation>
    </message>
    <message>
        <source>%1 decided, %2 waiting</source>
        <translation>已判定 %1 条，待判定 %2 条</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>ui::UsersDueModel</name>
    <message>
        <source>no rule reached</source>
        <translation>未达到规则</translation>
    </message>
    <message>
        <source>%1 flagged, not decided</source>
        <translation>%1 条已标记、未判定</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1（有效）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达到的规则</translation>
    </message>
</context>
<context>
    <name>ui::VersionDialog</name>
    <message>
        <source>Add version of %1</source>
        <translation>添加 %1 的版本</translation>
    </message>
    <message>
        <source>Edit version of %1</source>
        <translation>编辑 %1 的版本</translation>
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
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>As the logs call it.</source>
        <translation>与日志中的名称一致。</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>The last day. Empty: in use.</source>
        <translation>最后一日；留空表示在用。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>It was retired before it was released.</source>
        <translation>停用日期早于发布日期。</translation>
    </message>
</context>
<context>
    <name>ui::VersionModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::VersionPane</name>
    <message>
        <source>The versions of a report are compared here.</source>
        <translation>在这里比较报告的版本。</translation>
    </message>
    <message>
        <source>with the text as typed</source>
        <translation>与当前修改比较</translation>
    </message>
    <message>
        <source>with version %1</source>
        <translation>与第 %1 版比较</translation>
    </message>
    <message>
        <source>There is one version so far.</source>
        <translation>目前只有一个版本。</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>读取版本</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>两个版本相同。</translation>
    </message>
    <message>
        <source>… lines alike: %1 …</source>
        <translation>… 相同 %1 行 …</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>版本，最新的在前</translation>
    </message>
    <message>
        <source>What the version is compared with</source>
        <translation>与哪个版本比较</translation>
    </message>
    <message>
        <source>What differs between the two versions</source>
        <translation>两个版本的差异</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复此版</translation>
    </message>
    <message>
        <source>Puts this version&apos;s text into the editor; nothing is saved until you save it</source>
        <translation>将这一版的文本放进编辑器，保存后才成为新版本</translation>
    </message>
</context>
<context>
    <name>ui::WaiverDialog</name>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Enter a reason.</source>
        <translation>填写理由。</translation>
    </message>
</context>
<context>
    <name>ui::WaiversDialog</name>
    <message>
        <source>Who may waive steps</source>
        <translation>谁可以免除步骤</translation>
    </message>
    <message>
        <source>Entitle</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Nobody may waive a step yet. Anyone may name the first; from then on only those who have the right give it or take it back.</source>
        <translation>尚无人可以免除步骤。任何人都可以指定第一人；此后只有具备权限的人可以授予或者收回。</translation>
    </message>
    <message>
        <source>May waive: %1. Only they may name another or take the right back.</source>
        <translation>可以免除：%1。只有他们可以指定他人或者收回权限。</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>The alias given at the program&apos;s start. A name that is entitled loses it.</source>
        <translation>启动程序时使用的代号。填写已有权限的人即收回其权限。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Nobody may waive a step yet. Name the first officer who may.</source>
        <translation>尚无人可以免除步骤。请先指定一名可以免除的人员。</translation>
    </message>
    <message>
        <source>%1 may not waive a step; %2 may, or can name you.</source>
        <translation>%1 不能免除步骤；%2 可以免除，也可以授予您权限。</translation>
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
<context>
    <name>ui::WritingPane</name>
    <message>
        <source>kept</source>
        <translation>已暂存</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未能暂存</translation>
    </message>
    <message>
        <source>Keeping what was typed</source>
        <translation>暂存修改</translation>
    </message>
    <message>
        <source>Filling the report</source>
        <translation>填充报告</translation>
    </message>
    <message>
        <source>Choose a report to write on it, or begin a new one.</source>
        <translation>请选择一份报告，或者新建报告。</translation>
    </message>
    <message>
        <source>version %1, and what you typed since</source>
        <translation>第 %1 版，另有未保存的修改</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation>以只读方式打开，不能记录。</translation>
    </message>
    <message>
        <source>%1 saved version %2 while you wrote on version %3. Compare them under Versions; what you save replaces it.</source>
        <translation>你修改第 %3 版期间，%1 保存了第 %2 版。请在“版本”中比较；你保存的文本将取代它。</translation>
    </message>
    <message>
        <source>The approval lapsed: the facts or records behind the text have changed since. What changed stands under Approval.</source>
        <translation>批准已失效：批准后所依据的事实或者记录有变化。变化见“审批”。</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>%1 退回：%2</translation>
    </message>
    <message>
        <source>Version %1 was sent. What you save now is a new version, to be approved again.</source>
        <translation>第 %1 版已报送。现在保存的是新版本，须重新审批。</translation>
    </message>
    <message>
        <source>Version %1 is sealed. What you save now is a new version, to be approved again.</source>
        <translation>第 %1 版已封装。现在保存的是新版本，须重新审批。</translation>
    </message>
    <message>
        <source>%1 is closed. A report about it can still be written and sent.</source>
        <translation>%1 已结案。有关报告仍可撰写、报送。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告文本</translation>
    </message>
    <message>
        <source>The finished report</source>
        <translation>报告预览</translation>
    </message>
</context>
</TS>
