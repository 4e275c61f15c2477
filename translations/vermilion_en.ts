<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ctl::BacktestCommands</name>
    <message>
        <source>nothing was decided about</source>
        <translation>nothing was decided about</translation>
    </message>
    <message>
        <source>%1 of %2 decided were confirmed</source>
        <translation>%1 of %2 decided were confirmed</translation>
    </message>
    <message>
        <source>%1 of %2 generations looked at in %3 s</source>
        <translation>%1 of %2 generations looked at in %3 s</translation>
    </message>
    <message>
        <source>  %1: %2 findings before, %3 after; %4 gained, %5 lost</source>
        <translation>  %1: %2 findings before, %3 after; %4 gained, %5 lost</translation>
    </message>
    <message>
        <source>Flagged by the pack: %1 before, %2 after; %3 would come into the queue</source>
        <translation>Flagged by the pack: %1 before, %2 after; %3 would come into the queue</translation>
    </message>
    <message>
        <source>Against past decisions: before, %1; after, %2</source>
        <translation>Against past decisions: before, %1; after, %2</translation>
    </message>
    <message>
        <source>--sample takes how many generations to look at</source>
        <translation>--sample takes how many generations to look at</translation>
    </message>
    <message>
        <source>Name the one rule pack that is to be tried.</source>
        <translation>Name the one rule pack that is to be tried.</translation>
    </message>
    <message>
        <source>back-test</source>
        <translation>back-test</translation>
    </message>
    <message>
        <source>Look at so many generations, evenly over the workspace.</source>
        <translation>Look at so many generations, evenly over the workspace.</translation>
    </message>
    <message>
        <source>neither a file nor a pack of that version that is known here</source>
        <translation>neither a file nor a pack of that version that is known here</translation>
    </message>
    <message>
        <source>What a rule pack would change, were it switched on. FILE, or the id of a pack that is known.</source>
        <translation>What a rule pack would change, were it switched on. FILE, or the id of a pack that is known.</translation>
    </message>
    <message>
        <source>Which version of a known pack; else the newest.</source>
        <translation>Which version of a known pack; else the newest.</translation>
    </message>
</context>
<context>
    <name>ctl::ClassifierCommands</name>
    <message numerus="yes">
        <source>%n generation(s) to judge</source>
        <translation>
            <numerusform>%n generation to judge</numerusform>
            <numerusform>%n generations to judge</numerusform>
        </translation>
    </message>
    <message>
        <source>No classifier is known here yet; an import or “model add FILE” makes one known.</source>
        <translation>No classifier is known here yet; an import or “model add FILE” makes one known.</translation>
    </message>
    <message>
        <source>Classifier %1 is known; its state: %2.</source>
        <translation>Classifier %1 is known; its state: %2.</translation>
    </message>
    <message>
        <source>Name a classifier by its number, as “model list” shows it.</source>
        <translation>Name a classifier by its number, as “model list” shows it.</translation>
    </message>
    <message>
        <source>Nobody has seen yet what classifier %1 would do here. Let it judge beside the others with “model shadow %1” and “model judge”, and look at “model curves %1”.</source>
        <translation>Nobody has seen yet what classifier %1 would do here. Let it judge beside the others with “model shadow %1” and “model judge”, and look at “model curves %1”.</translation>
    </message>
    <message>
        <source>Classifier %1: %2.</source>
        <translation>Classifier %1: %2.</translation>
    </message>
    <message>
        <source>a threshold is a number from 0 to 1, “never” or “default”</source>
        <translation>a threshold is a number from 0 to 1, “never” or “default”</translation>
    </message>
    <message>
        <source>%1 says yes to %2 from %3 on.</source>
        <translation>%1 says yes to %2 from %3 on.</translation>
    </message>
    <message>
        <source>%1 generations judged in %2 s; %3 estimates count.</source>
        <translation>%1 generations judged in %2 s; %3 estimates count.</translation>
    </message>
    <message>
        <source>Name two scores: from where on a generation is controversial, and from where on unsafe.</source>
        <translation>Name two scores: from where on a generation is controversial, and from where on unsafe.</translation>
    </message>
    <message>
        <source>controversial from %1 on, unsafe from %2 on</source>
        <translation>controversial from %1 on, unsafe from %2 on</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>judging</translation>
    </message>
    <message>
        <source>The classifiers that the workspace knows.</source>
        <translation>The classifiers that the workspace knows.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>What it is called.</translation>
    </message>
    <message>
        <source>Let a classifier count, once it was seen what it would do.</source>
        <translation>Let a classifier count, once it was seen what it would do.</translation>
    </message>
    <message>
        <source>Let a classifier judge beside the one that is on, without anything coming into a queue.</source>
        <translation>Let a classifier judge beside the one that is on, without anything coming into a queue.</translation>
    </message>
    <message>
        <source>Switch a classifier off: what it said counts no more.</source>
        <translation>Switch a classifier off: what it said counts no more.</translation>
    </message>
    <message>
        <source>From which probability on a category counts: a number, “never”, or “default”.</source>
        <translation>From which probability on a category counts: a number, “never”, or “default”.</translation>
    </message>
    <message>
        <source>Let the classifiers judge what they have not judged yet.</source>
        <translation>Let the classifiers judge what they have not judged yet.</translation>
    </message>
    <message>
        <source>From which scores on a flagged generation is called controversial, and unsafe.</source>
        <translation>From which scores on a flagged generation is called controversial, and unsafe.</translation>
    </message>
    <message>
        <source>Name the file of one model, as “train” writes it, or the folder of an ONNX model.</source>
        <translation>Name the file of one model, as “train” writes it, or the folder of an ONNX model.</translation>
    </message>
    <message>
        <source>Make a classifier known: a file that “train” has made, or the folder of an ONNX model, which is checked first and stays where it is. Where there are generations it does not count yet.</source>
        <translation>Make a classifier known: a file that “train” has made, or the folder of an ONNX model, which is checked first and stays where it is. Where there are generations it does not count yet.</translation>
    </message>
    <message>
        <source>judging pictures</source>
        <translation>judging pictures</translation>
    </message>
    <message>
        <source>Classifier %1 has learned from decisions: hold it against the one that is on first (“model compare %1”). If it is worse, only “model replace %1 --force REASON” lets it in.</source>
        <translation>Classifier %1 has learned from decisions: hold it against the one that is on first (“model compare %1”). If it is worse, only “model replace %1 --force REASON” lets it in.</translation>
    </message>
</context>
<context>
    <name>ctl::Command</name>
    <message>
        <source>The workspace file (*.vml).</source>
        <translation>The workspace file (*.vml).</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase.</source>
        <translation>A file whose first line is the passphrase.</translation>
    </message>
    <message>
        <source>The alias under which events are recorded.</source>
        <translation>The alias under which events are recorded.</translation>
    </message>
    <message>
        <source>Print JSON, one line, on standard output.</source>
        <translation>Print JSON, one line, on standard output.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>vermilionctl %1: Vermilion without a window</source>
        <translation>vermilionctl %1: Vermilion without a window</translation>
    </message>
    <message>
        <source>usage: vermilionctl [--store FILE] COMMAND …</source>
        <translation>usage: vermilionctl [--store FILE] COMMAND …</translation>
    </message>
    <message>
        <source>“vermilionctl COMMAND --help” lists a command&apos;s options.</source>
        <translation>“vermilionctl COMMAND --help” lists a command&apos;s options.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>name the workspace with --store FILE</source>
        <translation>name the workspace with --store FILE</translation>
    </message>
    <message>
        <source>the passphrase file is empty or cannot be read</source>
        <translation>the passphrase file is empty or cannot be read</translation>
    </message>
</context>
<context>
    <name>ctl::CoverageCommands</name>
    <message>
        <source>%1 calls, text held of %2, half of %3; %4 flagged, %5 of them unseen</source>
        <translation>%1 calls, text held of %2, half of %3; %4 flagged, %5 of them unseen</translation>
    </message>
    <message>
        <source>Waiting for their other part: %1 prompts, %2 outputs, %3 billed calls, %4 records of verdicts; not joined, since more than one would fit: %5</source>
        <translation>Waiting for their other part: %1 prompts, %2 outputs, %3 billed calls, %4 records of verdicts; not joined, since more than one would fit: %5</translation>
    </message>
    <message>
        <source>%1 sources, %2 records</source>
        <translation>%1 sources, %2 records</translation>
    </message>
    <message>
        <source>Blocked upstream (%1): %2, served all the same: %3</source>
        <translation>Blocked upstream (%1): %2, served all the same: %3</translation>
    </message>
    <message>
        <source>Without an answer, and nothing says why: %1</source>
        <translation>Without an answer, and nothing says why: %1</translation>
    </message>
    <message>
        <source>In quarantine (%1): %2</source>
        <translation>In quarantine (%1): %2</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>Mended: %1</translation>
    </message>
    <message>
        <source>Decided before the whole of it was there: %1</source>
        <translation>Decided before the whole of it was there: %1</translation>
    </message>
    <message>
        <source>%1  source %2, line %3, byte %4: %5 (%6)%7</source>
        <translation>%1  source %2, line %3, byte %4: %5 (%6)%7</translation>
    </message>
    <message>
        <source>, mended</source>
        <translation>, mended</translation>
    </message>
    <message>
        <source>Name the record by its number, and the file that holds it mended with --file FILE.</source>
        <translation>Name the record by its number, and the file that holds it mended with --file FILE.</translation>
    </message>
    <message>
        <source>Record %1 is mended: %2 generations, %3 findings. The original stays in quarantine.</source>
        <translation>Record %1 is mended: %2 generations, %3 findings. The original stays in quarantine.</translation>
    </message>
    <message>
        <source>How much is known of, can be read, and was seen.</source>
        <translation>How much is known of, can be read, and was seen.</translation>
    </message>
    <message>
        <source>List the records that could not be read.</source>
        <translation>List the records that could not be read.</translation>
    </message>
    <message>
        <source>How many to list (100).</source>
        <translation>How many to list (100).</translation>
    </message>
    <message>
        <source>Only records behind this one.</source>
        <translation>Only records behind this one.</translation>
    </message>
    <message>
        <source>Import a mended copy of a record; the original stays in quarantine.</source>
        <translation>Import a mended copy of a record; the original stays in quarantine.</translation>
    </message>
    <message>
        <source>The file with the mended record, one JSON object.</source>
        <translation>The file with the mended record, one JSON object.</translation>
    </message>
    <message>
        <source>The service that the record is of.</source>
        <translation>The service that the record is of.</translation>
    </message>
    <message>
        <source>%1 generations, %2 joined, %3 duplicates, %4 quarantined, %5 without a call</source>
        <translation>%1 generations, %2 joined, %3 duplicates, %4 quarantined, %5 without a call</translation>
    </message>
    <message>
        <source>Scanned with other rules than those in force: %1 (scan brings them up to date)</source>
        <translation>Scanned with other rules than those in force: %1 (scan brings them up to date)</translation>
    </message>
</context>
<context>
    <name>ctl::CurveCommands</name>
    <message>
        <source>%1: threshold %2; %3 decided, %4 of them confirmed</source>
        <translation>%1: threshold %2; %3 decided, %4 of them confirmed</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>flagged</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precision</translation>
    </message>
    <message>
        <source>recall among decided</source>
        <translation>recall among decided</translation>
    </message>
    <message>
        <source>Name a classifier by its number, as “model list” shows it, and a category if you like.</source>
        <translation>Name a classifier by its number, as “model list” shows it, and a category if you like.</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) judged</source>
        <translation>
            <numerusform>%n generation judged</numerusform>
            <numerusform>%n generations judged</numerusform>
        </translation>
    </message>
    <message>
        <source>What thresholds would mean here: generations flagged, precision and recall of past decisions.</source>
        <translation>What thresholds would mean here: generations flagged, precision and recall of past decisions.</translation>
    </message>
</context>
<context>
    <name>ctl::DemoCommands</name>
    <message>
        <source>Headless demo case</source>
        <translation>Headless demo case</translation>
    </message>
    <message>
        <source>Found by rules</source>
        <translation>Found by rules</translation>
    </message>
    <message numerus="yes">
        <source>Report drafted: %1 (%n gap(s) named on its first page)</source>
        <translation>
            <numerusform>Report drafted: %1 (%n gap named on its first page)</numerusform>
            <numerusform>Report drafted: %1 (%n gaps named on its first page)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filings and licences on %1: %2</source>
        <translation>Filings and licences on %1: %2</translation>
    </message>
    <message>
        <source>Incident opened: %1</source>
        <translation>Incident opened: %1</translation>
    </message>
    <message>
        <source>the chain does not verify</source>
        <translation>the chain does not verify</translation>
    </message>
    <message numerus="yes">
        <source>Chain whole: %n event(s)</source>
        <translation>
            <numerusform>Chain whole: %n event</numerusform>
            <numerusform>Chain whole: %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a folder that can be written to with --out DIR.</source>
        <translation>Give a folder that can be written to with --out DIR.</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Demo workspace</translation>
    </message>
    <message>
        <source>Demo workspace: %1</source>
        <translation>Demo workspace: %1</translation>
    </message>
    <message>
        <source>Imported: %1 generations, %2 quarantined; flagged by rules: %3 findings</source>
        <translation>Imported: %1 generations, %2 quarantined; flagged by rules: %3 findings</translation>
    </message>
    <message>
        <source>Do the whole job on invented data: workspace, import, flags, case, report, status.</source>
        <translation>Do the whole job on invented data: workspace, import, flags, case, report, status.</translation>
    </message>
    <message>
        <source>The folder for what it makes.</source>
        <translation>The folder for what it makes.</translation>
    </message>
</context>
<context>
    <name>ctl::EvaluateCommands</name>
    <message>
        <source>%1 rows scanned, %2 passed over; intervals of 95 %</source>
        <translation>%1 rows scanned, %2 passed over; intervals of 95 %</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>Labels that stand for no risk here: %1</source>
        <translation>Labels that stand for no risk here: %1</translation>
    </message>
    <message>
        <source>Name the labelled table with --data FILE.</source>
        <translation>Name the labelled table with --data FILE.</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of rules on a labelled table, with their intervals.</source>
        <translation>Precision, recall and F1 of rules on a labelled table, with their intervals.</translation>
    </message>
    <message>
        <source>The table: JSON lines with text and labels, plain or packed.</source>
        <translation>The table: JSON lines with text and labels, plain or packed.</translation>
    </message>
    <message>
        <source>A rule pack, in place of those that come with the program; may be repeated.</source>
        <translation>A rule pack, in place of those that come with the program; may be repeated.</translation>
    </message>
    <message>
        <source>What the table&apos;s labels stand for: a TOML file.</source>
        <translation>What the table&apos;s labels stand for: a TOML file.</translation>
    </message>
    <message>
        <source>Only the rows of this split.</source>
        <translation>Only the rows of this split.</translation>
    </message>
    <message>
        <source>A model card is of one rule pack: name it with --pack FILE.</source>
        <translation>A model card is of one rule pack: name it with --pack FILE.</translation>
    </message>
    <message>
        <source>Print the model card of the one pack instead, to end its file with.</source>
        <translation>Print the model card of the one pack instead, to end its file with.</translation>
    </message>
    <message>
        <source>What the card calls the table; its file&apos;s name if left out.</source>
        <translation>What the card calls the table; its file&apos;s name if left out.</translation>
    </message>
</context>
<context>
    <name>ctl::Follow</name>
    <message>
        <source>%1: known from before; going on behind byte %2.</source>
        <translation>%1: known from before; going on behind byte %2.</translation>
    </message>
    <message>
        <source>%1: its name has gone to another file; it was read to its end.</source>
        <translation>%1: its name has gone to another file; it was read to its end.</translation>
    </message>
    <message>
        <source>%1: written anew; beginning again.</source>
        <translation>%1: written anew; beginning again.</translation>
    </message>
    <message>
        <source>%1 files, %2 generations, %3 quarantined, %4 findings</source>
        <translation>%1 files, %2 generations, %3 quarantined, %4 findings</translation>
    </message>
    <message>
        <source>--follow follows one file. What comes through a pipe ends when the pipe does: import “-” without --follow.</source>
        <translation>--follow follows one file. What comes through a pipe ends when the pipe does: import “-” without --follow.</translation>
    </message>
    <message>
        <source>Following %1. Ctrl+C ends it.</source>
        <translation>Following %1. Ctrl+C ends it.</translation>
    </message>
    <message>
        <source>%1: followed as %2.</source>
        <translation>%1: followed as %2.</translation>
    </message>
    <message>
        <source>%1: “%2” had its name for a moment and was packed before it was read. Import it.</source>
        <translation>%1: “%2” had its name for a moment and was packed before it was read. Import it.</translation>
    </message>
</context>
<context>
    <name>ctl::IncidentCommands</name>
    <message>
        <source>Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>Opened %1: %2</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1: recorded.</translation>
    </message>
    <message>
        <source>Give the case, the step and, with --at, the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>Give the case, the step and, with --at, the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</translation>
    </message>
    <message>
        <source>List the cases.</source>
        <translation>List the cases.</translation>
    </message>
    <message>
        <source>Open a case from flagged generations.</source>
        <translation>Open a case from flagged generations.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>What it is called.</translation>
    </message>
    <message>
        <source>content, network or both (content).</source>
        <translation>content, network or both (content).</translation>
    </message>
    <message>
        <source>1 to 4 (1).</source>
        <translation>1 to 4 (1).</translation>
    </message>
    <message>
        <source>The service; else that of the evidence.</source>
        <translation>The service; else that of the evidence.</translation>
    </message>
    <message>
        <source>How it was found.</source>
        <translation>How it was found.</translation>
    </message>
    <message>
        <source>When it was found (now).</source>
        <translation>When it was found (now).</translation>
    </message>
    <message>
        <source>Its evidence; may be given more than once.</source>
        <translation>Its evidence; may be given more than once.</translation>
    </message>
    <message>
        <source>Record that a step was done.</source>
        <translation>Record that a step was done.</translation>
    </message>
    <message>
        <source>When (now).</source>
        <translation>When (now).</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>A note.</translation>
    </message>
    <message>
        <source>What shows it.</source>
        <translation>What shows it.</translation>
    </message>
    <message>
        <source>Waive a step with a reason.</source>
        <translation>Waive a step with a reason.</translation>
    </message>
    <message>
        <source>Why it is not needed.</source>
        <translation>Why it is not needed.</translation>
    </message>
    <message>
        <source>Close a case whose steps are all done or waived.</source>
        <translation>Close a case whose steps are all done or waived.</translation>
    </message>
</context>
<context>
    <name>ctl::LabelCommands</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Remark: %1</translation>
    </message>
    <message>
        <source>%1 (%2): labelled</source>
        <translation>%1 (%2): labelled</translation>
    </message>
    <message>
        <source>%1 (%2): not labelled as the standard says</source>
        <translation>%1 (%2): not labelled as the standard says</translation>
    </message>
    <message>
        <source>AIGC label in %1</source>
        <translation>AIGC label in %1</translation>
    </message>
    <message>
        <source>%1 files checked, %2 of them labelled; %3 are of no kind whose labels can be read</source>
        <translation>%1 files checked, %2 of them labelled; %3 are of no kind whose labels can be read</translation>
    </message>
    <message>
        <source>%1: %2 answers, labelled at the start %3, at the end %4, in the middle %5; without a label %6</source>
        <translation>%1: %2 answers, labelled at the start %3, at the end %4, in the middle %5; without a label %6</translation>
    </message>
    <message>
        <source>%1 pictures of the model, %2 of them with an implicit label that is right</source>
        <translation>%1 pictures of the model, %2 of them with an implicit label that is right</translation>
    </message>
    <message>
        <source>The workspace holds no answers of that service.</source>
        <translation>The workspace holds no answers of that service.</translation>
    </message>
    <message>
        <source>The log may hold a text before the interface adds its label, or a lasting label may stand beside it (GB 45438-2025): look at the service itself.</source>
        <translation>The log may hold a text before the interface adds its label, or a lasting label may stand beside it (GB 45438-2025): look at the service itself.</translation>
    </message>
    <message>
        <source>Check the labels of generated content: the AIGC metadata of files, or the answers and pictures of the workspace.</source>
        <translation>Check the labels of generated content: the AIGC metadata of files, or the answers and pictures of the workspace.</translation>
    </message>
    <message>
        <source>Only the answers of this service, which must carry a label.</source>
        <translation>Only the answers of this service, which must carry a label.</translation>
    </message>
</context>
<context>
    <name>ctl::LabelWords</name>
    <message>
        <source>%1: a service provider&apos;s code has 27 characters.</source>
        <translation>%1: a service provider&apos;s code has 27 characters.</translation>
    </message>
    <message>
        <source>%1: a service provider&apos;s code has digits and capital letters only.</source>
        <translation>%1: a service provider&apos;s code has digits and capital letters only.</translation>
    </message>
    <message>
        <source>%1: a service provider&apos;s code begins with 00.</source>
        <translation>%1: a service provider&apos;s code begins with 00.</translation>
    </message>
    <message>
        <source>%1: the third character of the code is not 1 (an organisation).</source>
        <translation>%1: the third character of the code is not 1 (an organisation).</translation>
    </message>
    <message>
        <source>%1: the fourth character of the code is not 1 (a unified social credit code).</source>
        <translation>%1: the fourth character of the code is not 1 (a unified social credit code).</translation>
    </message>
    <message>
        <source>%1: the unified social credit code in the code (characters 5 to 22) is not valid.</source>
        <translation>%1: the unified social credit code in the code (characters 5 to 22) is not valid.</translation>
    </message>
    <message>
        <source>%1: the 23rd character of the code is not 1 (a generation service).</source>
        <translation>%1: the 23rd character of the code is not 1 (a generation service).</translation>
    </message>
    <message>
        <source>The file has no implicit label (AIGC) in its metadata.</source>
        <translation>The file has no implicit label (AIGC) in its metadata.</translation>
    </message>
    <message>
        <source>The file is damaged where its metadata stands: there may be more.</source>
        <translation>The file is damaged where its metadata stands: there may be more.</translation>
    </message>
    <message>
        <source>The AIGC value is no JSON object: %1</source>
        <translation>The AIGC value is no JSON object: %1</translation>
    </message>
    <message>
        <source>The key %1 is missing.</source>
        <translation>The key %1 is missing.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is empty.</translation>
    </message>
    <message>
        <source>%1 is not written as a text.</source>
        <translation>%1 is not written as a text.</translation>
    </message>
    <message>
        <source>%1 is no key of the standard.</source>
        <translation>%1 is no key of the standard.</translation>
    </message>
    <message>
        <source>Label is &quot;%1&quot;; it may be &quot;1&quot; (generated), &quot;2&quot; (may be) or &quot;3&quot; (suspected).</source>
        <translation>Label is &quot;%1&quot;; it may be &quot;1&quot; (generated), &quot;2&quot; (may be) or &quot;3&quot; (suspected).</translation>
    </message>
    <message>
        <source>%1 holds a name, &quot;%2&quot;, not a code of 27 characters: it cannot be checked.</source>
        <translation>%1 holds a name, &quot;%2&quot;, not a code of 27 characters: it cannot be checked.</translation>
    </message>
    <message>
        <source>%1 is missing: a propagator and its number go together.</source>
        <translation>%1 is missing: a propagator and its number go together.</translation>
    </message>
    <message>
        <source>The labels of the file contradict each other (%1).</source>
        <translation>The labels of the file contradict each other (%1).</translation>
    </message>
</context>
<context>
    <name>ctl::LearningCommands</name>
    <message>
        <source>The new one is better.</source>
        <translation>The new one is better.</translation>
    </message>
    <message>
        <source>The two are not told apart.</source>
        <translation>The two are not told apart.</translation>
    </message>
    <message>
        <source>The new one is worse.</source>
        <translation>The new one is worse.</translation>
    </message>
    <message>
        <source>%1 decided texts in %2 groups from which neither has learned; intervals of 95 %</source>
        <translation>%1 decided texts in %2 groups from which neither has learned; intervals of 95 %</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>mean of those that count</source>
        <translation>mean of those that count</translation>
    </message>
    <message>
        <source>Of all generations %1 are flagged now, %2 by the new one.</source>
        <translation>Of all generations %1 are flagged now, %2 by the new one.</translation>
    </message>
    <message>
        <source>Of calls made with confidence the new one takes back %1 of %2 (yes) and %3 of %4 (no).</source>
        <translation>Of calls made with confidence the new one takes back %1 of %2 (yes) and %3 of %4 (no).</translation>
    </message>
    <message>
        <source>It forgets too much.</source>
        <translation>It forgets too much.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 takes a number from %2 to %3.</translation>
    </message>
    <message>
        <source>There is too little to learn from yet: %1.</source>
        <translation>There is too little to learn from yet: %1.</translation>
    </message>
    <message>
        <source>No classifier is on that could learn; “model list” shows which there are.</source>
        <translation>No classifier is on that could learn; “model list” shows which there are.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>learning</translation>
    </message>
    <message numerus="yes">
        <source>Classifier %1 has learned from %n decision(s) and is in shadow.</source>
        <translation>
            <numerusform>Classifier %1 has learned from %n decision and is in shadow.</numerusform>
            <numerusform>Classifier %1 has learned from %n decisions and is in shadow.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a classifier by its number, as “model list” shows it.</source>
        <translation>Name a classifier by its number, as “model list” shows it.</translation>
    </message>
    <message>
        <source>Classifier %1 may not replace the one that is on: it was not compared with it, or is worse. See “model compare %1”; --force REASON lets it in, and the reason is journaled.</source>
        <translation>Classifier %1 may not replace the one that is on: it was not compared with it, or is worse. See “model compare %1”; --force REASON lets it in, and the reason is journaled.</translation>
    </message>
    <message>
        <source>Classifier %1 is on.</source>
        <translation>Classifier %1 is on.</translation>
    </message>
    <message>
        <source>Name one queue: uncertain, disagree or audit.</source>
        <translation>Name one queue: uncertain, disagree or audit.</translation>
    </message>
    <message>
        <source>Teach the classifier that is on what officers have decided since; what comes of it is in shadow.</source>
        <translation>Teach the classifier that is on what officers have decided since; what comes of it is in shadow.</translation>
    </message>
    <message>
        <source>Decisions that there must be since it last learned.</source>
        <translation>Decisions that there must be since it last learned.</translation>
    </message>
    <message>
        <source>Another order: the same decisions and seed give the same model.</source>
        <translation>Another order: the same decisions and seed give the same model.</translation>
    </message>
    <message>
        <source>A classifier against the one that is on, by decisions from which neither has learned.</source>
        <translation>A classifier against the one that is on, by decisions from which neither has learned.</translation>
    </message>
    <message>
        <source>Let a classifier count in place of the one that is on, unless it was found worse.</source>
        <translation>Let a classifier count in place of the one that is on, unless it was found worse.</translation>
    </message>
    <message>
        <source>Do it even so; why is journaled.</source>
        <translation>Do it even so; why is journaled.</translation>
    </message>
    <message>
        <source>What is most worth a decision: near a threshold, rules and classifier at odds, or drawn by lot.</source>
        <translation>What is most worth a decision: near a threshold, rules and classifier at odds, or drawn by lot.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>How many.</translation>
    </message>
    <message>
        <source>Another lot.</source>
        <translation>Another lot.</translation>
    </message>
</context>
<context>
    <name>ctl::LogCommands</name>
    <message>
        <source>%1: imported before, nothing added.</source>
        <translation>%1: imported before, nothing added.</translation>
    </message>
    <message>
        <source>%1: %2 (%3); %4 rows, %5 generations, %6 quarantined, %7 findings, %8 s</source>
        <translation>%1: %2 (%3); %4 rows, %5 generations, %6 quarantined, %7 findings, %8 s</translation>
    </message>
    <message numerus="yes">
        <source>  %n row(s) repeat a request id; they are kept as generations of their own.</source>
        <translation>
            <numerusform>  %n row repeats a request id; it is kept as a generation of its own.</numerusform>
            <numerusform>  %n rows repeat a request id; they are kept as generations of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n record(s) hold no call of a model; they are left out.</source>
        <translation>
            <numerusform>  %n record holds no call of a model; it is left out.</numerusform>
            <numerusform>  %n records hold no call of a model; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n generation(s) have an empty prompt or output; they are kept.</source>
        <translation>
            <numerusform>  %n generation has an empty prompt or output; it is kept.</numerusform>
            <numerusform>  %n generations have an empty prompt or output; they are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 generations, %2 quarantined, %3 findings</source>
        <translation>%1 generations, %2 quarantined, %3 findings</translation>
    </message>
    <message>
        <source>The format, where it is not to be recognised by content.</source>
        <translation>The format, where it is not to be recognised by content.</translation>
    </message>
    <message>
        <source>The service that the logs are of.</source>
        <translation>The service that the logs are of.</translation>
    </message>
    <message numerus="yes">
        <source>  %n generation(s) had come with another file before; nothing was added.</source>
        <translation>
            <numerusform>  %n generation had come with another file before; nothing was added.</numerusform>
            <numerusform>  %n generations had come with another file before; nothing was added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n part(s) went to generations of other records.</source>
        <translation>
            <numerusform>  %n part went to a generation of another record.</numerusform>
            <numerusform>  %n parts went to generations of other records.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: passed over: %2</source>
        <translation>%1: passed over: %2</translation>
    </message>
    <message>
        <source>there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be</source>
        <translation>there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be</translation>
    </message>
    <message>
        <source>Name the files or folders to import; “-” is standard input.</source>
        <translation>Name the files or folders to import; “-” is standard input.</translation>
    </message>
    <message>
        <source>Import logs: files, folders, patterns, archives; “-” is standard input.</source>
        <translation>Import logs: files, folders, patterns, archives; “-” is standard input.</translation>
    </message>
    <message>
        <source>The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be.</source>
        <translation>The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be.</translation>
    </message>
    <message>
        <source>Go on reading FILE while it grows, through its rotations, until Ctrl+C.</source>
        <translation>Go on reading FILE while it grows, through its rotations, until Ctrl+C.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>  In place of an earlier reading: %1 of its generations are withdrawn; %2 stay, which were decided about, are evidence, or hold a part of another log.</source>
        <translation>  In place of an earlier reading: %1 of its generations are withdrawn; %2 stay, which were decided about, are evidence, or hold a part of another log.</translation>
    </message>
    <message>
        <source>A mapping pack, its fields as JSON, or the id of a pack that is kept, by which plain rows are read.</source>
        <translation>A mapping pack, its fields as JSON, or the id of a pack that is kept, by which plain rows are read.</translation>
    </message>
    <message>
        <source>Read files that are there anew, in place of their earlier reading.</source>
        <translation>Read files that are there anew, in place of their earlier reading.</translation>
    </message>
    <message>
        <source>  Pictures that the log names by files and that could not be read: %1.</source>
        <translation>  Pictures that the log names by files and that could not be read: %1.</translation>
    </message>
    <message>
        <source>there is no folder “%1”; name the one with --pictures in which the pictures lie</source>
        <translation>there is no folder “%1”; name the one with --pictures in which the pictures lie</translation>
    </message>
    <message>
        <source>A folder in which pictures may lie that logs name by files, beside the folder of the log itself.</source>
        <translation>A folder in which pictures may lie that logs name by files, beside the folder of the log itself.</translation>
    </message>
    <message>
        <source>Leave what came in to the classifiers for later (“model judge”).</source>
        <translation>Leave what came in to the classifiers for later (“model judge”).</translation>
    </message>
</context>
<context>
    <name>ctl::MappingCommands</name>
    <message>
        <source>Name the mapping packs to check.</source>
        <translation>Name the mapping packs to check.</translation>
    </message>
    <message>
        <source>%1: %2 %3 gives what its samples say.</source>
        <translation>%1: %2 %3 gives what its samples say.</translation>
    </message>
    <message>
        <source>Check mapping packs: their fields, and what their samples give.</source>
        <translation>Check mapping packs: their fields, and what their samples give.</translation>
    </message>
    <message>
        <source>there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be</source>
        <translation>there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be</translation>
    </message>
    <message>
        <source>Name one log: its first records are looked at.</source>
        <translation>Name one log: its first records are looked at.</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n record(s) no place looks like a prompt or an output; write the pack by hand.</source>
        <translation>
            <numerusform>%1: in %n record no place looks like a prompt or an output; write the pack by hand.</numerusform>
            <numerusform>%1: in %n records no place looks like a prompt or an output; write the pack by hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the mapping packs to keep in the workspace.</source>
        <translation>Name the mapping packs to keep in the workspace.</translation>
    </message>
    <message>
        <source>%1 %2 is kept; imports try it on files that no format knows.</source>
        <translation>%1 %2 is kept; imports try it on files that no format knows.</translation>
    </message>
    <message>
        <source>No mapping packs are kept; “mapping add FILE” keeps one.</source>
        <translation>No mapping packs are kept; “mapping add FILE” keeps one.</translation>
    </message>
    <message>
        <source>Name the id of one mapping pack, as “mapping list” shows it.</source>
        <translation>Name the id of one mapping pack, as “mapping list” shows it.</translation>
    </message>
    <message>
        <source>No mapping pack “%1” is kept.</source>
        <translation>No mapping pack “%1” is kept.</translation>
    </message>
    <message>
        <source>%1 is removed; what was imported by it stays.</source>
        <translation>%1 is removed; what was imported by it stays.</translation>
    </message>
    <message>
        <source>What the format is called; else as the file.</source>
        <translation>What the format is called; else as the file.</translation>
    </message>
    <message>
        <source>Which file of an archive; else the first.</source>
        <translation>Which file of an archive; else the first.</translation>
    </message>
    <message>
        <source>The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be.</source>
        <translation>The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be.</translation>
    </message>
    <message>
        <source>Write a mapping pack for a log of unknown shape to standard output: a proposal to look at.</source>
        <translation>Write a mapping pack for a log of unknown shape to standard output: a proposal to look at.</translation>
    </message>
    <message>
        <source>Keep mapping packs in the workspace, for imports to choose.</source>
        <translation>Keep mapping packs in the workspace, for imports to choose.</translation>
    </message>
    <message>
        <source>The mapping packs that are kept.</source>
        <translation>The mapping packs that are kept.</translation>
    </message>
    <message>
        <source>Keep a mapping pack no longer; what was imported by it stays.</source>
        <translation>Keep a mapping pack no longer; what was imported by it stays.</translation>
    </message>
</context>
<context>
    <name>ctl::ModelCommands</name>
    <message>
        <source>%1 rows, %2 of them benign talk; intervals of 95 %</source>
        <translation>%1 rows, %2 of them benign talk; intervals of 95 %</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>%1: false alarms on neutral sentences %2</source>
        <translation>%1: false alarms on neutral sentences %2</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gap</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 takes a number from %2 to %3.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>Name the tables with --data FILE and --dev FILE, and the model to write with --out FILE.</source>
        <translation>Name the tables with --data FILE and --dev FILE, and the model to write with --out FILE.</translation>
    </message>
    <message>
        <source>%1 written: %2 bytes, learned from %3 rows. How it does: evaluate-model --model %1</source>
        <translation>%1 written: %2 bytes, learned from %3 rows. How it does: evaluate-model --model %1</translation>
    </message>
    <message>
        <source>Name the labelled table with --data FILE, or ask for --bias.</source>
        <translation>Name the labelled table with --data FILE, or ask for --bias.</translation>
    </message>
    <message>
        <source>Makes a classifier of labelled texts, with its card. One thread, some minutes.</source>
        <translation>Makes a classifier of labelled texts, with its card. One thread, some minutes.</translation>
    </message>
    <message>
        <source>The texts to learn from: JSON lines with text and labels, plain or packed.</source>
        <translation>The texts to learn from: JSON lines with text and labels, plain or packed.</translation>
    </message>
    <message>
        <source>The texts to choose by and to report on, with their splits.</source>
        <translation>The texts to choose by and to report on, with their splits.</translation>
    </message>
    <message>
        <source>The model to write.</source>
        <translation>The model to write.</translation>
    </message>
    <message>
        <source>Another order of the texts: the same seed gives the same model.</source>
        <translation>Another order of the texts: the same seed gives the same model.</translation>
    </message>
    <message>
        <source>2^N rows of 16 bytes.</source>
        <translation>2^N rows of 16 bytes.</translation>
    </message>
    <message>
        <source>How often the texts are read.</source>
        <translation>How often the texts are read.</translation>
    </message>
    <message>
        <source>Parts of the cross-validation.</source>
        <translation>Parts of the cross-validation.</translation>
    </message>
    <message>
        <source>How a classifier does on a labelled table, by category and language, or on neutral sentences about groups of people.</source>
        <translation>How a classifier does on a labelled table, by category and language, or on neutral sentences about groups of people.</translation>
    </message>
    <message>
        <source>The table: JSON lines with text and labels, plain or packed.</source>
        <translation>The table: JSON lines with text and labels, plain or packed.</translation>
    </message>
    <message>
        <source>A model, in place of the one that comes with the program.</source>
        <translation>A model, in place of the one that comes with the program.</translation>
    </message>
    <message>
        <source>Only the rows of this split.</source>
        <translation>Only the rows of this split.</translation>
    </message>
    <message>
        <source>False alarms by group, on neutral sentences.</source>
        <translation>False alarms by group, on neutral sentences.</translation>
    </message>
    <message>
        <source>Other sentences and groups than those of the program: a TOML file.</source>
        <translation>Other sentences and groups than those of the program: a TOML file.</translation>
    </message>
    <message>
        <source>Leaves out the texts that come with the program to learn from.</source>
        <translation>Leaves out the texts that come with the program to learn from.</translation>
    </message>
</context>
<context>
    <name>ctl::OnnxCommands</name>
    <message>
        <source>files</source>
        <translation>files</translation>
    </message>
    <message>
        <source>label map</source>
        <translation>label map</translation>
    </message>
    <message>
        <source>tokenizer</source>
        <translation>tokenizer</translation>
    </message>
    <message>
        <source>ONNX Runtime can run it</source>
        <translation>ONNX Runtime can run it</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>inputs</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>outputs</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>vocabulary</translation>
    </message>
    <message>
        <source>window</source>
        <translation>window</translation>
    </message>
    <message>
        <source>self-tests</source>
        <translation>self-tests</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>speed</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>Memory at most: %1 MB</translation>
    </message>
    <message>
        <source>The model can be used.</source>
        <translation>The model can be used.</translation>
    </message>
    <message>
        <source>The model cannot be used like this.</source>
        <translation>The model cannot be used like this.</translation>
    </message>
    <message>
        <source>Name the model&apos;s folder.</source>
        <translation>Name the model&apos;s folder.</translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to %1.</source>
        <translation>--threads takes a number from 1 to %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Estimated, by leaving out: what speaks for %1</source>
        <translation>Estimated, by leaving out: what speaks for %1</translation>
    </message>
    <message>
        <source>Give a text with --prompt TEXT, --output TEXT, or both.</source>
        <translation>Give a text with --prompt TEXT, --output TEXT, or both.</translation>
    </message>
    <message>
        <source>%1 written. Fill in what is between empty quotation marks, then check it: model check %2</source>
        <translation>%1 written. Fill in what is between empty quotation marks, then check it: model check %2</translation>
    </message>
    <message>
        <source>How many threads it may take; half of the processor&apos;s cores if it is not said.</source>
        <translation>How many threads it may take; half of the processor&apos;s cores if it is not said.</translation>
    </message>
    <message>
        <source>Whether a model of one&apos;s own can be used, and if not, why: model.onnx, tokenizer.json, model.toml.</source>
        <translation>Whether a model of one&apos;s own can be used, and if not, why: model.onnx, tokenizer.json, model.toml.</translation>
    </message>
    <message>
        <source>What a model of one&apos;s own says of a text.</source>
        <translation>What a model of one&apos;s own says of a text.</translation>
    </message>
    <message>
        <source>What was asked, or a text by itself.</source>
        <translation>What was asked, or a text by itself.</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>What was answered.</translation>
    </message>
    <message>
        <source>Which places matter, found out by leaving them out: ten seconds at most.</source>
        <translation>Which places matter, found out by leaving them out: ten seconds at most.</translation>
    </message>
    <message>
        <source>Writes a model.toml to fill in, of the labels that the model&apos;s config.json names.</source>
        <translation>Writes a model.toml to fill in, of the labels that the model&apos;s config.json names.</translation>
    </message>
</context>
<context>
    <name>ctl::PackAudit</name>
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>enough</translation>
    </message>
    <message>
        <source>%1 packs on: %2 terms, and %3 expressions, which are not counted</source>
        <translation>%1 packs on: %2 terms, and %3 expressions, which are not counted</translation>
    </message>
    <message>
        <source>Total: %1 of %2, %3 missing</source>
        <translation>Total: %1 of %2, %3 missing</translation>
    </message>
    <message>
        <source>Total: %1 of %2, enough</source>
        <translation>Total: %1 of %2, enough</translation>
    </message>
    <message>
        <source>Last update: none</source>
        <translation>Last update: none</translation>
    </message>
    <message>
        <source>Last update: %1, %2 days ago; at most %3: overdue</source>
        <translation>Last update: %1, %2 days ago; at most %3: overdue</translation>
    </message>
    <message>
        <source>Last update: %1, %2 days ago; at most %3</source>
        <translation>Last update: %1, %2 days ago; at most %3</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>Measured by: %1</translation>
    </message>
    <message>
        <source>The figures are from secondary sources: check them with the standard.</source>
        <translation>The figures are from secondary sources: check them with the standard.</translation>
    </message>
    <message>
        <source>Hold the keyword library (the packs that are on) against the figures of GB/T 45654.</source>
        <translation>Hold the keyword library (the packs that are on) against the figures of GB/T 45654.</translation>
    </message>
</context>
<context>
    <name>ctl::PackCommands</name>
    <message>
        <source>  %1: “%2” stands in “%3”</source>
        <translation>  %1: “%2” stands in “%3”</translation>
    </message>
    <message>
        <source>  %1: “%2” is there already as “%3”</source>
        <translation>  %1: “%2” is there already as “%3”</translation>
    </message>
    <message>
        <source>  and %1 more; --json lists them all</source>
        <translation>  and %1 more; --json lists them all</translation>
    </message>
    <message>
        <source>Name the rule packs to check.</source>
        <translation>Name the rule packs to check.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3 has %n rule(s), and all samples pass.</source>
        <translation>
            <numerusform>%1: %2 %3 has %n rule, and all samples pass.</numerusform>
            <numerusform>%1: %2 %3 has %n rules, and all samples pass.</numerusform>
        </translation>
    </message>
    <message>
        <source>+ rule %1</source>
        <translation>+ rule %1</translation>
    </message>
    <message>
        <source>- rule %1</source>
        <translation>- rule %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>rule %1</translation>
    </message>
    <message>
        <source>Name two rule packs to compare, the earlier first.</source>
        <translation>Name two rule packs to compare, the earlier first.</translation>
    </message>
    <message>
        <source>The packs say the same.</source>
        <translation>The packs say the same.</translation>
    </message>
    <message>
        <source>Check rule packs: fields, samples, and terms that others cover.</source>
        <translation>Check rule packs: fields, samples, and terms that others cover.</translation>
    </message>
    <message>
        <source>What differs between two versions of a rule pack.</source>
        <translation>What differs between two versions of a rule pack.</translation>
    </message>
</context>
<context>
    <name>ctl::PackImport</name>
    <message>
        <source>there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be</source>
        <translation>there is no encoding “%1”; known are utf-8, gb18030, utf-16le and utf-16be</translation>
    </message>
    <message>
        <source>a library of more than 256 MB</source>
        <translation>a library of more than 256 MB</translation>
    </message>
    <message>
        <source>nothing but blanks or invisible characters</source>
        <translation>nothing but blanks or invisible characters</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>longer than %1 characters</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>a control character</translation>
    </message>
    <message>
        <source>bytes that do not fit the encoding</source>
        <translation>bytes that do not fit the encoding</translation>
    </message>
    <message>
        <source>no such column on this line</source>
        <translation>no such column on this line</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>a quotation mark is not closed</translation>
    </message>
    <message>
        <source>line %1: “%2” stands in line %3 already</source>
        <translation>line %1: “%2” stands in line %3 already</translation>
    </message>
    <message>
        <source>line %1: “%2” is the same as line %3, “%4”</source>
        <translation>line %1: “%2” is the same as line %3, “%4”</translation>
    </message>
    <message>
        <source>line %1: “%2” stands inside line %3, “%4”</source>
        <translation>line %1: “%2” stands inside line %3, “%4”</translation>
    </message>
    <message>
        <source>  and %1 more; --json lists them all</source>
        <translation>  and %1 more; --json lists them all</translation>
    </message>
    <message>
        <source>line %1 is left out: %2</source>
        <translation>line %1 is left out: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>These categories have no risk: %1</source>
        <translation>These categories have no risk: %1</translation>
    </message>
    <message>
        <source>Name one for each with --map CATEGORY=A.1.f, or one for all that are left with --risk; nothing was written.</source>
        <translation>Name one for each with --map CATEGORY=A.1.f, or one for all that are left with --risk; nothing was written.</translation>
    </message>
    <message>
        <source>%1: %2 terms. Check it with “pack lint”, then “pack install”.</source>
        <translation>%1: %2 terms. Check it with “pack lint”, then “pack install”.</translation>
    </message>
    <message>
        <source>Name one library of terms, and with --id and --out the pack to make of it.</source>
        <translation>Name one library of terms, and with --id and --out the pack to make of it.</translation>
    </message>
    <message>
        <source>Make a rule pack of a plain library: one term a line, or CSV or TSV with a column of categories.</source>
        <translation>Make a rule pack of a plain library: one term a line, or CSV or TSV with a column of categories.</translation>
    </message>
    <message>
        <source>The pack&apos;s id.</source>
        <translation>The pack&apos;s id.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>The risk of a category, CATEGORY=A.1.f or CATEGORY=A.1.f:3 (severity), or a TOML file of them; may be repeated.</source>
        <translation>The risk of a category, CATEGORY=A.1.f or CATEGORY=A.1.f:3 (severity), or a TOML file of them; may be repeated.</translation>
    </message>
    <message>
        <source>The risk of all terms without a category, or whose category has none.</source>
        <translation>The risk of all terms without a category, or whose category has none.</translation>
    </message>
    <message>
        <source>The column of the terms, by name or number; else the first.</source>
        <translation>The column of the terms, by name or number; else the first.</translation>
    </message>
    <message>
        <source>The column of the categories, by name or number.</source>
        <translation>The column of the categories, by name or number.</translation>
    </message>
    <message>
        <source>The first line holds names.</source>
        <translation>The first line holds names.</translation>
    </message>
    <message>
        <source>Columns are separated by tabs, whatever the file is called.</source>
        <translation>Columns are separated by tabs, whatever the file is called.</translation>
    </message>
    <message>
        <source>The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be.</source>
        <translation>The encoding, where it is not to be recognised: utf-8, gb18030, utf-16le, utf-16be.</translation>
    </message>
    <message>
        <source>The pack&apos;s version; else the date.</source>
        <translation>The pack&apos;s version; else the date.</translation>
    </message>
    <message>
        <source>The pack&apos;s title; else its id.</source>
        <translation>The pack&apos;s title; else its id.</translation>
    </message>
    <message>
        <source>Where the terms come from; else the file&apos;s name.</source>
        <translation>Where the terms come from; else the file&apos;s name.</translation>
    </message>
    <message>
        <source>Their licence; else “proprietary”.</source>
        <translation>Their licence; else “proprietary”.</translation>
    </message>
</context>
<context>
    <name>ctl::PackKeyCommands</name>
    <message>
        <source>the file is too large</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>there is a file of that name already</translation>
    </message>
    <message>
        <source>Name the file for the secret key; the public one gets “.pub” behind its name.</source>
        <translation>Name the file for the secret key; the public one gets “.pub” behind its name.</translation>
    </message>
    <message>
        <source>Written: %1 (secret) and %1.pub (for those who check). Fingerprint %2</source>
        <translation>Written: %1 (secret) and %1.pub (for those who check). Fingerprint %2</translation>
    </message>
    <message>
        <source>The secret key is not encrypted; VERMILION_KEY_PASSPHRASE was not set.</source>
        <translation>The secret key is not encrypted; VERMILION_KEY_PASSPHRASE was not set.</translation>
    </message>
    <message>
        <source>Name the rule packs to sign, and the secret key with --key.</source>
        <translation>Name the rule packs to sign, and the secret key with --key.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Signed: %1</translation>
    </message>
    <message>
        <source>Name the public key, and with --name who signs with it.</source>
        <translation>Name the public key, and with --name who signs with it.</translation>
    </message>
    <message>
        <source>Trusted for rule packs: %1, fingerprint %2</source>
        <translation>Trusted for rule packs: %1, fingerprint %2</translation>
    </message>
    <message>
        <source>Name the fingerprint of one key, as “pack keys” shows it, or how it begins.</source>
        <translation>Name the fingerprint of one key, as “pack keys” shows it, or how it begins.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have that fingerprint.</source>
        <translation>
            <numerusform>%n key has that fingerprint.</numerusform>
            <numerusform>%n keys have that fingerprint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a pair of keys for signing rule packs; VERMILION_KEY_PASSPHRASE encrypts the secret one.</source>
        <translation>Make a pair of keys for signing rule packs; VERMILION_KEY_PASSPHRASE encrypts the secret one.</translation>
    </message>
    <message>
        <source>Sign rule packs; the signature stands beside each, in FILE.sig.</source>
        <translation>Sign rule packs; the signature stands beside each, in FILE.sig.</translation>
    </message>
    <message>
        <source>The secret key.</source>
        <translation>The secret key.</translation>
    </message>
    <message>
        <source>Trust a public key for rule packs.</source>
        <translation>Trust a public key for rule packs.</translation>
    </message>
    <message>
        <source>Who signs with it.</source>
        <translation>Who signs with it.</translation>
    </message>
    <message>
        <source>Trust a key no longer; packs that came in under it stay.</source>
        <translation>Trust a key no longer; packs that came in under it stay.</translation>
    </message>
    <message>
        <source>The keys that are trusted for rule packs.</source>
        <translation>The keys that are trusted for rule packs.</translation>
    </message>
</context>
<context>
    <name>ctl::PackShow</name>
    <message>
        <source>Measured on %1, %2 rows, %3; intervals of 95 %:</source>
        <translation>Measured on %1, %2 rows, %3; intervals of 95 %:</translation>
    </message>
    <message>
        <source>Measured on %1 (%2), %3 rows, %4; intervals of 95 %:</source>
        <translation>Measured on %1 (%2), %3 rows, %4; intervals of 95 %:</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>there is no such rule pack</source>
        <translation>there is no such rule pack</translation>
    </message>
    <message>
        <source>Name one rule pack: its id, or its file.</source>
        <translation>Name one rule pack: its id, or its file.</translation>
    </message>
    <message>
        <source>The pack has no model card: nobody has said how it did.</source>
        <translation>The pack has no model card: nobody has said how it did.</translation>
    </message>
    <message>
        <source>A rule pack: what it covers, and its model card.</source>
        <translation>A rule pack: what it covers, and its model card.</translation>
    </message>
</context>
<context>
    <name>ctl::PackStateCommands</name>
    <message>
        <source>off   </source>
        <translation>off   </translation>
    </message>
    <message>
        <source>shadow</source>
        <translation>shadow</translation>
    </message>
    <message>
        <source>on    </source>
        <translation>on    </translation>
    </message>
    <message>
        <source>%1 %2 is off.</source>
        <translation>%1 %2 is off.</translation>
    </message>
    <message>
        <source>%1 %2 is in shadow: it finds, but nothing comes into a queue.</source>
        <translation>%1 %2 is in shadow: it finds, but nothing comes into a queue.</translation>
    </message>
    <message>
        <source>%1 %2 is on.</source>
        <translation>%1 %2 is on.</translation>
    </message>
    <message>
        <source>No rule pack is known here yet; an import or “pack install FILE” makes them known.</source>
        <translation>No rule pack is known here yet; an import or “pack install FILE” makes them known.</translation>
    </message>
    <message>
        <source>Name the rule packs to install.</source>
        <translation>Name the rule packs to install.</translation>
    </message>
    <message>
        <source>%1 %2 is installed and on.</source>
        <translation>%1 %2 is installed and on.</translation>
    </message>
    <message>
        <source>%1 %2 is installed and off: try it with “scan backtest %1”, then “pack enable %1 --version %2”.</source>
        <translation>%1 %2 is installed and off: try it with “scan backtest %1”, then “pack enable %1 --version %2”.</translation>
    </message>
    <message>
        <source>Name the id of one rule pack, as “pack list” shows it.</source>
        <translation>Name the id of one rule pack, as “pack list” shows it.</translation>
    </message>
    <message>
        <source>No rule pack “%1” of that version is known here.</source>
        <translation>No rule pack “%1” of that version is known here.</translation>
    </message>
    <message>
        <source>Nobody has seen yet what %1 %2 finds among the stored generations. Try it first with “scan backtest %1”, or let it run beside with “pack shadow %1”.</source>
        <translation>Nobody has seen yet what %1 %2 finds among the stored generations. Try it first with “scan backtest %1”, or let it run beside with “pack shadow %1”.</translation>
    </message>
    <message>
        <source>Which version; else the newest.</source>
        <translation>Which version; else the newest.</translation>
    </message>
    <message>
        <source>Which version; else the one that is on, or in shadow.</source>
        <translation>Which version; else the one that is on, or in shadow.</translation>
    </message>
    <message>
        <source>The rule packs that the workspace knows.</source>
        <translation>The rule packs that the workspace knows.</translation>
    </message>
    <message>
        <source>Make rule packs known; they are off until they were tried, unless the workspace holds nothing yet.</source>
        <translation>Make rule packs known; they are off until they were tried, unless the workspace holds nothing yet.</translation>
    </message>
    <message>
        <source>Switch a rule pack on, once it was seen what it finds.</source>
        <translation>Switch a rule pack on, once it was seen what it finds.</translation>
    </message>
    <message>
        <source>Let a rule pack find beside those that are on, without anything coming into a queue.</source>
        <translation>Let a rule pack find beside those that are on, without anything coming into a queue.</translation>
    </message>
    <message>
        <source>Switch a rule pack off; what it found stays until the next scan.</source>
        <translation>Switch a rule pack off; what it found stays until the next scan.</translation>
    </message>
    <message>
        <source>%1 has no signature beside it (%2).</source>
        <translation>%1 has no signature beside it (%2).</translation>
    </message>
    <message>
        <source>Refuse a pack without the signature of a trusted key.</source>
        <translation>Refuse a pack without the signature of a trusted key.</translation>
    </message>
</context>
<context>
    <name>ctl::PictureBankCommands</name>
    <message>
        <source>the file is too large</source>
        <translation>the file is too large</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 takes a number from %2 to %3.</translation>
    </message>
    <message>
        <source>it is no picture of a kind that is known here</source>
        <translation>it is no picture of a kind that is known here</translation>
    </message>
    <message>
        <source>Name the files of the pictures, their risk with --risk, and why with --reason.</source>
        <translation>Name the files of the pictures, their risk with --risk, and why with --reason.</translation>
    </message>
    <message>
        <source>Name the numbers of known pictures, as “pictures bank list” shows them.</source>
        <translation>Name the numbers of known pictures, as “pictures bank list” shows them.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>it is no JSON object</translation>
    </message>
    <message>
        <source>it has neither a SHA-256 nor a perceptual hash of this method</source>
        <translation>it has neither a SHA-256 nor a perceptual hash of this method</translation>
    </message>
    <message>
        <source>a hash has not as many hexadecimal digits as it must have</source>
        <translation>a hash has not as many hexadecimal digits as it must have</translation>
    </message>
    <message>
        <source>its severity or bound is out of range</source>
        <translation>its severity or bound is out of range</translation>
    </message>
    <message>
        <source>it names no risk; give one with --risk</source>
        <translation>it names no risk; give one with --risk</translation>
    </message>
    <message>
        <source>it names no reason; give one with --reason</source>
        <translation>it names no reason; give one with --reason</translation>
    </message>
    <message>
        <source>Name one list of hashes: FILE.csv or FILE.jsonl.</source>
        <translation>Name one list of hashes: FILE.csv or FILE.jsonl.</translation>
    </message>
    <message>
        <source>%1:%2: passed over: %3</source>
        <translation>%1:%2: passed over: %3</translation>
    </message>
    <message>
        <source>%1 added, %2 known before, %3 passed over; %4 near to stored pictures</source>
        <translation>%1 added, %2 known before, %3 passed over; %4 near to stored pictures</translation>
    </message>
    <message>
        <source>Name the list to write: FILE.csv or FILE.jsonl.</source>
        <translation>Name the list to write: FILE.csv or FILE.jsonl.</translation>
    </message>
    <message>
        <source>%1 written: %2 known pictures, as hashes</source>
        <translation>%1 written: %2 known pictures, as hashes</translation>
    </message>
    <message>
        <source>The risk, by its code in GB/T 45654 Annex A: A.1.f</source>
        <translation>The risk, by its code in GB/T 45654 Annex A: A.1.f</translation>
    </message>
    <message>
        <source>Why it is in the bank.</source>
        <translation>Why it is in the bank.</translation>
    </message>
    <message>
        <source>1 (low) to 3 (high); 3 if it is not said.</source>
        <translation>1 (low) to 3 (high); 3 if it is not said.</translation>
    </message>
    <message>
        <source>How many of 64 bits of the perceptual hash may differ, 0 to 16; 8 if it is not said.</source>
        <translation>How many of 64 bits of the perceptual hash may differ, 0 to 16; 8 if it is not said.</translation>
    </message>
    <message>
        <source>Enter pictures into the bank of known ones: their hashes, not the pictures.</source>
        <translation>Enter pictures into the bank of known ones: their hashes, not the pictures.</translation>
    </message>
    <message>
        <source>The known pictures.</source>
        <translation>The known pictures.</translation>
    </message>
    <message>
        <source>Take known pictures out of the bank; the journal keeps what was known of them.</source>
        <translation>Take known pictures out of the bank; the journal keeps what was known of them.</translation>
    </message>
    <message>
        <source>Enter a list of hashes, CSV or JSON lines; the options fill in what it does not say.</source>
        <translation>Enter a list of hashes, CSV or JSON lines; the options fill in what it does not say.</translation>
    </message>
    <message>
        <source>Write the bank as a list of hashes.</source>
        <translation>Write the bank as a list of hashes.</translation>
    </message>
</context>
<context>
    <name>ctl::PictureCommands</name>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 takes a number from %2 to %3.</translation>
    </message>
    <message>
        <source>%1 pictures hashed, %2 near to known ones; %3 s</source>
        <translation>%1 pictures hashed, %2 near to known ones; %3 s</translation>
    </message>
    <message>
        <source>By their bytes alone: %1 too plain, %2 not kept, %3 of another kind, %4 damaged, %5 too large</source>
        <translation>By their bytes alone: %1 too plain, %2 not kept, %3 of another kind, %4 damaged, %5 too large</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>%1 pictures read, %2 of them with text; %3 s</source>
        <translation>%1 pictures read, %2 of them with text; %3 s</translation>
    </message>
    <message>
        <source>Without text: %1; not in time: %2; not to be decoded: %3</source>
        <translation>Without text: %1; not in time: %2; not to be decoded: %3</translation>
    </message>
    <message>
        <source>Texts looked at again: %1; findings in pictures: %2</source>
        <translation>Texts looked at again: %1; findings in pictures: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s) differ</source>
        <translation>
            <numerusform>%n bit differs</numerusform>
            <numerusform>%n bits differ</numerusform>
        </translation>
    </message>
    <message>
        <source>the same bytes</source>
        <translation>the same bytes</translation>
    </message>
    <message>
        <source>How many pictures at a time.</source>
        <translation>How many pictures at a time.</translation>
    </message>
    <message>
        <source>Hash the stored pictures that have no hash yet, and compare them with the bank of known ones.</source>
        <translation>Hash the stored pictures that have no hash yet, and compare them with the bank of known ones.</translation>
    </message>
    <message>
        <source>Read the Chinese and English text in the stored pictures, and look in it for what rules find.</source>
        <translation>Read the Chinese and English text in the stored pictures, and look in it for what rules find.</translation>
    </message>
    <message>
        <source>How long one picture may take; 20 if it is not said.</source>
        <translation>How long one picture may take; 20 if it is not said.</translation>
    </message>
    <message>
        <source>Read again those that took too long before.</source>
        <translation>Read again those that took too long before.</translation>
    </message>
    <message>
        <source>The stored pictures that are known, or nearly.</source>
        <translation>The stored pictures that are known, or nearly.</translation>
    </message>
</context>
<context>
    <name>ctl::RegistryCommands</name>
    <message>
        <source> (%1 working days left)</source>
        <translation> (%1 working days left)</translation>
    </message>
    <message>
        <source> (provisional: the State Council&apos;s notice for that year is not in)</source>
        <translation> (provisional: the State Council&apos;s notice for that year is not in)</translation>
    </message>
    <message>
        <source> (confirm with counsel)</source>
        <translation> (confirm with counsel)</translation>
    </message>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation>Give the day as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Filings and licences on %1</source>
        <translation>Filings and licences on %1</translation>
    </message>
    <message>
        <source>Nothing is registered.</source>
        <translation>Nothing is registered.</translation>
    </message>
    <message>
        <source>Show how filings and licences stand on a day.</source>
        <translation>Show how filings and licences stand on a day.</translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation>The day (today in Shanghai).</translation>
    </message>
</context>
<context>
    <name>ctl::ReportCommands</name>
    <message>
        <source>Give the PDF with --out FILE, and zh or en with --lang.</source>
        <translation>Give the PDF with --out FILE, and zh or en with --lang.</translation>
    </message>
    <message>
        <source>Drafted %1 into %2 (SHA-256 %3).</source>
        <translation>Drafted %1 into %2 (SHA-256 %3).</translation>
    </message>
    <message>
        <source>  still missing: %1</source>
        <translation>  still missing: %1</translation>
    </message>
    <message>
        <source>Draft the report to the authority as PDF.</source>
        <translation>Draft the report to the authority as PDF.</translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation>zh or en (zh).</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>The PDF to write.</translation>
    </message>
    <message>
        <source>Set who reports: what a report&apos;s head says.</source>
        <translation>Set who reports: what a report&apos;s head says.</translation>
    </message>
    <message>
        <source>The provider&apos;s name.</source>
        <translation>The provider&apos;s name.</translation>
    </message>
    <message>
        <source>The unified social credit code.</source>
        <translation>The unified social credit code.</translation>
    </message>
    <message>
        <source>The address.</source>
        <translation>The address.</translation>
    </message>
    <message>
        <source>Whom to contact.</source>
        <translation>Whom to contact.</translation>
    </message>
    <message>
        <source>The telephone number.</source>
        <translation>The telephone number.</translation>
    </message>
    <message>
        <source>The e-mail address.</source>
        <translation>The e-mail address.</translation>
    </message>
    <message>
        <source>The competent department.</source>
        <translation>The competent department.</translation>
    </message>
</context>
<context>
    <name>ctl::ScanCommands</name>
    <message>
        <source>--jobs takes a number from 1 to 256</source>
        <translation>--jobs takes a number from 1 to 256</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>the output cannot be written</translation>
    </message>
    <message>
        <source>%1 records, %2 generations, %3 flagged, %4 findings, %5 that cannot be read</source>
        <translation>%1 records, %2 generations, %3 flagged, %4 findings, %5 that cannot be read</translation>
    </message>
    <message>
        <source>the workspace does not have that version of the rule pack; install it first</source>
        <translation>the workspace does not have that version of the rule pack; install it first</translation>
    </message>
    <message>
        <source>the rule pack has no such rule</source>
        <translation>the rule pack has no such rule</translation>
    </message>
    <message>
        <source>the place lies outside the text</source>
        <translation>the place lies outside the text</translation>
    </message>
    <message>
        <source>no generation of that record is here; import its log first</source>
        <translation>no generation of that record is here; import its log first</translation>
    </message>
    <message>
        <source>it is no line of findings</source>
        <translation>it is no line of findings</translation>
    </message>
    <message>
        <source>Name the files of findings.</source>
        <translation>Name the files of findings.</translation>
    </message>
    <message>
        <source>%1:%2: passed over: %3</source>
        <translation>%1:%2: passed over: %3</translation>
    </message>
    <message>
        <source>%1 findings added, %2 known before, %3 passed over</source>
        <translation>%1 findings added, %2 known before, %3 passed over</translation>
    </message>
    <message>
        <source>A rule pack to scan with, in place of those in force; may be repeated.</source>
        <translation>A rule pack to scan with, in place of those in force; may be repeated.</translation>
    </message>
    <message>
        <source>The format, where it is not to be recognised by content.</source>
        <translation>The format, where it is not to be recognised by content.</translation>
    </message>
    <message>
        <source>A mapping pack, or its fields as JSON, by which plain rows are read.</source>
        <translation>A mapping pack, or its fields as JSON, by which plain rows are read.</translation>
    </message>
    <message>
        <source>How many threads scan; as many as there are processors if it is not said.</source>
        <translation>How many threads scan; as many as there are processors if it is not said.</translation>
    </message>
    <message>
        <source>Write each line as soon as it is there, in any order.</source>
        <translation>Write each line as soon as it is there, in any order.</translation>
    </message>
    <message>
        <source>Write a line for generations without findings as well.</source>
        <translation>Write a line for generations without findings as well.</translation>
    </message>
    <message>
        <source>Add the findings of scans made elsewhere to the generations of the same records.</source>
        <translation>Add the findings of scans made elsewhere to the generations of the same records.</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>%1 generations scanned again: %2 findings new, %3 withdrawn; %4 s</source>
        <translation>%1 generations scanned again: %2 findings new, %3 withdrawn; %4 s</translation>
    </message>
    <message>
        <source>scan takes no files: it reads standard input (--stream), or the workspace that --store names.</source>
        <translation>scan takes no files: it reads standard input (--stream), or the workspace that --store names.</translation>
    </message>
    <message>
        <source>Scan again what was scanned with other rules than those in force; or records from standard input, which are not kept.</source>
        <translation>Scan again what was scanned with other rules than those in force; or records from standard input, which are not kept.</translation>
    </message>
    <message>
        <source>From standard input to standard output, line by line.</source>
        <translation>From standard input to standard output, line by line.</translation>
    </message>
</context>
<context>
    <name>ctl::SearchCommands</name>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 written to %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>Find generations: words, &quot;phrases&quot;, OR, -not, near(a b, 20), service:, risk:, day:, …; an empty query counts all.</source>
        <translation>Find generations: words, &quot;phrases&quot;, OR, -not, near(a b, 20), service:, risk:, day:, …; an empty query counts all.</translation>
    </message>
    <message>
        <source>How many to list (20).</source>
        <translation>How many to list (20).</translation>
    </message>
    <message>
        <source>The best of the newest 2,000 first, not the newest.</source>
        <translation>The best of the newest 2,000 first, not the newest.</translation>
    </message>
    <message>
        <source>Write all that is found to a file instead: .ndjson, or .csv with a file beside it that says where it comes from. Personal information is masked.</source>
        <translation>Write all that is found to a file instead: .ndjson, or .csv with a file beside it that says where it comes from. Personal information is masked.</translation>
    </message>
    <message>
        <source>With --export: personal information as it is. Needs --reason.</source>
        <translation>With --export: personal information as it is. Needs --reason.</translation>
    </message>
    <message>
        <source>Why it has to be seen; the journal keeps it.</source>
        <translation>Why it has to be seen; the journal keeps it.</translation>
    </message>
    <message>
        <source>The query is not understood at character %1. %2</source>
        <translation>The query is not understood at character %1. %2</translation>
    </message>
</context>
<context>
    <name>ctl::StoreCommands</name>
    <message>
        <source>Name the workspace to make with --store FILE.</source>
        <translation>Name the workspace to make with --store FILE.</translation>
    </message>
    <message>
        <source>Made %1 (encrypted).</source>
        <translation>Made %1 (encrypted).</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Made %1.</translation>
    </message>
    <message>
        <source>The chain is whole: %1 events.</source>
        <translation>The chain is whole: %1 events.</translation>
    </message>
    <message>
        <source>Event %1 was altered.</source>
        <translation>Event %1 was altered.</translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation>Event %1 does not follow from the one before it.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Event %1 is missing.</translation>
    </message>
    <message>
        <source>The chain does not hold the given head (event %1): it was rewritten or cut.</source>
        <translation>The chain does not hold the given head (event %1): it was rewritten or cut.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Head: %1</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 to decide</translation>
    </message>
    <message>
        <source>Give a generation and one of confirmed, not_a_problem, second_opinion.</source>
        <translation>Give a generation and one of confirmed, not_a_problem, second_opinion.</translation>
    </message>
    <message>
        <source>G-%1: %2</source>
        <translation>G-%1: %2</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nothing to redo.</translation>
    </message>
    <message>
        <source>Undone: G-%1</source>
        <translation>Undone: G-%1</translation>
    </message>
    <message>
        <source>Redone: G-%1</source>
        <translation>Redone: G-%1</translation>
    </message>
    <message>
        <source>Make a new workspace.</source>
        <translation>Make a new workspace.</translation>
    </message>
    <message>
        <source>Re-compute the journal&apos;s hash chain and check the file.</source>
        <translation>Re-compute the journal&apos;s hash chain and check the file.</translation>
    </message>
    <message>
        <source>A head printed earlier, which the chain must hold.</source>
        <translation>A head printed earlier, which the chain must hold.</translation>
    </message>
    <message>
        <source>Show what needs a decision.</source>
        <translation>Show what needs a decision.</translation>
    </message>
    <message>
        <source>Decide about a generation.</source>
        <translation>Decide about a generation.</translation>
    </message>
    <message>
        <source>The risk code, such as A.1.f; a confirmed problem needs one.</source>
        <translation>The risk code, such as A.1.f; a confirmed problem needs one.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>A note.</translation>
    </message>
    <message>
        <source>Take back your latest decision.</source>
        <translation>Take back your latest decision.</translation>
    </message>
    <message>
        <source>Restore what you took back.</source>
        <translation>Restore what you took back.</translation>
    </message>
</context>
<context>
    <name>ctl::Words</name>
    <message>
        <source>The store or the disk refused</source>
        <translation>The store or the disk refused</translation>
    </message>
    <message>
        <source>The input cannot be used</source>
        <translation>The input cannot be used</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Not a Vermilion workspace</source>
        <translation>Not a Vermilion workspace</translation>
    </message>
    <message>
        <source>The workspace was written by a newer release</source>
        <translation>The workspace was written by a newer release</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>The workspace is damaged</translation>
    </message>
    <message>
        <source>The workspace is in use by another instance</source>
        <translation>The workspace is in use by another instance</translation>
    </message>
    <message>
        <source>The workspace is encrypted and the passphrase does not fit</source>
        <translation>The workspace is encrypted and the passphrase does not fit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Name a *.vml file, or make one with “vermilionctl --store FILE init”.</source>
        <translation>Name a *.vml file, or make one with “vermilionctl --store FILE init”.</translation>
    </message>
    <message>
        <source>Install the release that wrote it; the file was not touched.</source>
        <translation>Install the release that wrote it; the file was not touched.</translation>
    </message>
    <message>
        <source>Restore a backup; a copy from before the last upgrade lies beside it as *.bak.</source>
        <translation>Restore a backup; a copy from before the last upgrade lies beside it as *.bak.</translation>
    </message>
    <message>
        <source>Close the other instance, or only read: search, status and verify work meanwhile.</source>
        <translation>Close the other instance, or only read: search, status and verify work meanwhile.</translation>
    </message>
    <message>
        <source>Give the passphrase with --key-file FILE.</source>
        <translation>Give the passphrase with --key-file FILE.</translation>
    </message>
    <message>
        <source>Check free space and rights; nothing half-done was kept.</source>
        <translation>Check free space and rights; nothing half-done was kept.</translation>
    </message>
</context>
<context>
    <name>search::QueryError</name>
    <message>
        <source>There is no field &quot;%1&quot;. To find it as text, put it in quotation marks.</source>
        <translation>There is no field &quot;%1&quot;. To find it as text, put it in quotation marks.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of this field.</source>
        <translation>&quot;%1&quot; is not a value of this field.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Add the closing one, or remove it.</source>
        <translation>This bracket is not closed. Add the closing one, or remove it.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Add the closing one.</source>
        <translation>This quotation mark is not closed. Add the closing one.</translation>
    </message>
    <message>
        <source>Nothing was opened that this bracket closes. Remove it.</source>
        <translation>Nothing was opened that this bracket closes. Remove it.</translation>
    </message>
    <message>
        <source>Something is missing here: write a word or a condition.</source>
        <translation>Something is missing here: write a word or a condition.</translation>
    </message>
    <message>
        <source>There is no letter, digit or character to search for here.</source>
        <translation>There is no letter, digit or character to search for here.</translation>
    </message>
    <message>
        <source>Write two words or more and a number of characters: near(a b, 20).</source>
        <translation>Write two words or more and a number of characters: near(a b, 20).</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this catalogue translates to: &quot;zh&quot;.</extracomment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilterBar</name>
    <message>
        <source>All events</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>G-42, VI-2026-0001 or an officer</source>
        <translation>G-42, VI-2026-0001 or an officer</translation>
    </message>
    <message>
        <source>What or whom the events are about</source>
        <translation>What or whom the events are about</translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Verify chain</translation>
    </message>
    <message>
        <source>Compute every hash again from the first event</source>
        <translation>Compute every hash again from the first event</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filter events</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Show all events</translation>
    </message>
    <message>
        <source>Head of the chain copied</source>
        <translation>Head of the chain copied</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Reading the journal</translation>
    </message>
    <message>
        <source>Everything that is done in this workspace is recorded here.</source>
        <translation>Everything that is done in this workspace is recorded here.</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>Events, the newest first</translation>
    </message>
</context>
<context>
    <name>ui::AttemptsBar</name>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Attempt %1 of %2</translation>
    </message>
    <message>
        <source>One call of a trace</source>
        <translation>One call of a trace</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>attempt: its number, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go to attempt %1, %2</source>
        <translation>Go to attempt %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln of the trace</source>
        <translation>
            <numerusform>%Ln generation of the trace</numerusform>
            <numerusform>all %Ln of the trace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln of the request</source>
        <translation>
            <numerusform>%Ln generation of the request</numerusform>
            <numerusform>all %Ln of the request</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
</context>
<context>
    <name>ui::AuditDialog</name>
    <message>
        <source>Keyword library audit</source>
        <translation>Keyword library audit</translation>
    </message>
    <message>
        <source>Terms by risk</source>
        <translation>Terms by risk</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>The packs in force hold %L1 terms; the standard asks for %L2.</source>
        <translation>The packs in force hold %L1 terms; the standard asks for %L2.</translation>
    </message>
    <message>
        <source>%L1 are missing.</source>
        <translation>%L1 are missing.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>That is enough.</translation>
    </message>
    <message>
        <source>%L1 expressions are not counted.</source>
        <translation>%L1 expressions are not counted.</translation>
    </message>
    <message>
        <source>No term has come in yet.</source>
        <translation>No term has come in yet.</translation>
    </message>
    <message numerus="yes">
        <source>Last update: %1, %n day(s) ago; at most %2 days may pass.</source>
        <translation>
            <numerusform>Last update: %1, %n day ago; at most %2 days may pass.</numerusform>
            <numerusform>Last update: %1, %n days ago; at most %2 days may pass.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is overdue.</source>
        <translation>It is overdue.</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>Measured by: %1</translation>
    </message>
    <message>
        <source>The figures are from secondary sources: check them with the standard.</source>
        <translation>The figures are from secondary sources: check them with the standard.</translation>
    </message>
</context>
<context>
    <name>ui::AuditModel</name>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>ui::BacktestPane</name>
    <message>
        <source>Looking at %L1 of %L2 generations</source>
        <translation>Looking at %L1 of %L2 generations</translation>
    </message>
    <message>
        <source>Compiling the rules</source>
        <translation>Compiling the rules</translation>
    </message>
    <message>
        <source>Trying the pack</source>
        <translation>Trying the pack</translation>
    </message>
    <message>
        <source>Back-test: %1</source>
        <translation>Back-test: %1</translation>
    </message>
    <message>
        <source>Back-test: %1; no version of it is on</source>
        <translation>Back-test: %1; no version of it is on</translation>
    </message>
    <message>
        <source>Back-test: %1 against %2, which is on</source>
        <translation>Back-test: %1 against %2, which is on</translation>
    </message>
    <message>
        <source>10,000 generations</source>
        <translation>10,000 generations</translation>
    </message>
    <message>
        <source>100,000 generations</source>
        <translation>100,000 generations</translation>
    </message>
    <message>
        <source>all generations</source>
        <translation>all generations</translation>
    </message>
    <message>
        <source>How many generations to look at</source>
        <translation>How many generations to look at</translation>
    </message>
    <message>
        <source>What changes, by rule</source>
        <translation>What changes, by rule</translation>
    </message>
    <message>
        <source>Findings gained and lost</source>
        <translation>Findings gained and lost</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Run in shadow</source>
        <translation>Run in shadow</translation>
    </message>
    <message>
        <source>It finds in new imports, but nothing comes into a queue.</source>
        <translation>It finds in new imports, but nothing comes into a queue.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
</context>
<context>
    <name>ui::BacktestWords</name>
    <message>
        <source>nothing it flags was decided</source>
        <translation>nothing it flags was decided</translation>
    </message>
    <message>
        <source>%1 confirmed (%2 of %3; 95%: %4 to %5)</source>
        <translation>%1 confirmed (%2 of %3; 95%: %4 to %5)</translation>
    </message>
    <message>
        <source>No generation is stored yet to try it on.</source>
        <translation>No generation is stored yet to try it on.</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) would come into the queue</source>
        <translation>
            <numerusform>%n generation would come into the queue</numerusform>
            <numerusform>%n generations would come into the queue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 stored.</source>
        <translation>%1, of %2 stored.</translation>
    </message>
    <message>
        <source>%1, of %2 looked at. Of all %3, an estimate: %4 (95%: %5 to %6).</source>
        <translation>%1, of %2 looked at. Of all %3, an estimate: %4 (95%: %5 to %6).</translation>
    </message>
    <message>
        <source>The pack flags %1 generations now, and %2 then.</source>
        <translation>The pack flags %1 generations now, and %2 then.</translation>
    </message>
    <message>
        <source>Against past decisions: now, %1; then, %2.</source>
        <translation>Against past decisions: now, %1; then, %2.</translation>
    </message>
</context>
<context>
    <name>ui::CaseActions</name>
    <message>
        <source>Opening the case</source>
        <translation>Opening the case</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Recording the step</source>
        <translation>Recording the step</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Recorded: %1</translation>
    </message>
    <message>
        <source>Waive step: %1</source>
        <translation>Waive step: %1</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>A waived step counts as settled. The reason stands in the report.</source>
        <translation>A waived step counts as settled. The reason stands in the report.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Waiving the step</source>
        <translation>Waiving the step</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Waived: %1</translation>
    </message>
    <message>
        <source>Add note to %1</source>
        <translation>Add note to %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Adding the note</source>
        <translation>Adding the note</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note added</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>Every step is done or waived. A closed case takes no change but a reopening and a report.</source>
        <translation>Every step is done or waived. A closed case takes no change but a reopening and a report.</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Closing the case</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reopen %1</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>Reopen case</translation>
    </message>
    <message>
        <source>The steps and their moments stay as they are.</source>
        <translation>The steps and their moments stay as they are.</translation>
    </message>
    <message>
        <source>Reopening the case</source>
        <translation>Reopening the case</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Case reopened</translation>
    </message>
</context>
<context>
    <name>ui::CaseListPane</name>
    <message>
        <source>Reading the cases</source>
        <translation>Reading the cases</translation>
    </message>
    <message>
        <source>A case is opened when illegal content or an attack is found.</source>
        <translation>A case is opened when illegal content or an attack is found.</translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation>New incident…</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Closed cases</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation>Which cases are shown</translation>
    </message>
    <message>
        <source>Cases, the newest first</source>
        <translation>Cases, the newest first</translation>
    </message>
</context>
<context>
    <name>ui::CaseView</name>
    <message>
        <source>found %1</source>
        <translation>found %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>confirm with counsel</translation>
    </message>
    <message>
        <source>Correct step…</source>
        <translation>Correct step…</translation>
    </message>
    <message>
        <source>Record step…</source>
        <translation>Record step…</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Evidence %1</translation>
    </message>
    <message>
        <source>Timeline %1</source>
        <translation>Timeline %1</translation>
    </message>
    <message>
        <source>No record is kept with this case. Add flagged ones from Review.</source>
        <translation>No record is kept with this case. Add flagged ones from Review.</translation>
    </message>
    <message>
        <source>Waive step…</source>
        <translation>Waive step…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Add note…</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>Close case…</translation>
    </message>
    <message>
        <source>Reopen case…</source>
        <translation>Reopen case…</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Steps of the case</translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation>Evidence of the case</translation>
    </message>
    <message>
        <source>Timeline of the case, the newest first</source>
        <translation>Timeline of the case, the newest first</translation>
    </message>
</context>
<context>
    <name>ui::CaseWords</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Network security</source>
        <translation>Network security</translation>
    </message>
    <message>
        <source>Content and network security</source>
        <translation>Content and network security</translation>
    </message>
    <message>
        <source>The model&apos;s own output (Interim Measures, Art. 14).</source>
        <translation>The model&apos;s own output (Interim Measures, Art. 14).</translation>
    </message>
    <message>
        <source>An attack, a leak or a failure (Network Incident Reporting Measures).</source>
        <translation>An attack, a leak or a failure (Network Incident Reporting Measures).</translation>
    </message>
    <message>
        <source>An attack that made illegal content: both sets of steps.</source>
        <translation>An attack that made illegal content: both sets of steps.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>Extraordinary</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Waived: %1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>Evidence added: %1</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Case reopened</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>Report draft exported</source>
        <translation>Report draft exported</translation>
    </message>
</context>
<context>
    <name>ui::ChainPanel</name>
    <message>
        <source>Verifying</source>
        <translation>Verifying</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 of %2 events</translation>
    </message>
    <message>
        <source>Show event %1</source>
        <translation>Show event %1</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Not verified yet</translation>
    </message>
    <message>
        <source>Chain is broken</source>
        <translation>Chain is broken</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Chain is whole</source>
        <translation>Chain is whole</translation>
    </message>
    <message>
        <source>Each event is sealed with the hash of the one before it. Verifying computes all of them again.</source>
        <translation>Each event is sealed with the hash of the one before it. Verifying computes all of them again.</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>Verifying the chain</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) computed again.</source>
        <translation>
            <numerusform>%n event computed again.</numerusform>
            <numerusform>%n events computed again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this file as it is, and go on from a backup.</source>
        <translation>Keep this file as it is, and go on from a backup.</translation>
    </message>
    <message>
        <source>Event %1 was altered after it was sealed.</source>
        <translation>Event %1 was altered after it was sealed.</translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation>Event %1 does not follow from the one before it.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Event %1 is missing.</translation>
    </message>
    <message>
        <source>The chain does not hold the printed head (event %1): it was rewritten or cut.</source>
        <translation>The chain does not hold the printed head (event %1): it was rewritten or cut.</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>Audit chain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Head of the chain</translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation>Copy head</translation>
    </message>
    <message>
        <source>Print or send it elsewhere: paper can then witness the file.</source>
        <translation>Print or send it elsewhere: paper can then witness the file.</translation>
    </message>
    <message>
        <source>Compare with a head printed earlier</source>
        <translation>Compare with a head printed earlier</translation>
    </message>
    <message>
        <source>number:hash</source>
        <translation>number:hash</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Verify chain</translation>
    </message>
</context>
<context>
    <name>ui::ChangeModel</name>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gained</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nothing in this period.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
</context>
<context>
    <name>ui::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Everything else: Ctrl+K and a few letters of its name.</source>
        <translation>Everything else: Ctrl+K and a few letters of its name.</translation>
    </message>
</context>
<context>
    <name>ui::ClassifierModel</name>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>In shadow</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
</context>
<context>
    <name>ui::ClockBadge</name>
    <message>
        <source>statutory</source>
        <translation>statutory</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>%1, %2 clock</source>
        <translation>%1, %2 clock</translation>
    </message>
</context>
<context>
    <name>ui::ClockLine</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>done in time</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>no limit set</translation>
    </message>
    <message>
        <source>done %1 late</source>
        <translation>done %1 late</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>overdue by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>statutory</source>
        <translation>statutory</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>internal target</source>
        <translation>internal target</translation>
    </message>
    <message>
        <source>%1; the law says: %2</source>
        <translation>%1; the law says: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Action, page or number, in Chinese, English or pinyin</source>
        <translation>Action, page or number, in Chinese, English or pinyin</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nothing has that name.</translation>
    </message>
</context>
<context>
    <name>ui::ConditionWords</name>
    <message>
        <source>in the same half</source>
        <translation>in the same half</translation>
    </message>
    <message>
        <source>in the other half</source>
        <translation>in the other half</translation>
    </message>
    <message>
        <source>in the prompt</source>
        <translation>in the prompt</translation>
    </message>
    <message>
        <source>in the output</source>
        <translation>in the output</translation>
    </message>
    <message>
        <source>in prompt or output</source>
        <translation>in prompt or output</translation>
    </message>
    <message>
        <source>within %1 characters: %2</source>
        <translation>within %1 characters: %2</translation>
    </message>
    <message>
        <source>not within %1 characters: %2</source>
        <translation>not within %1 characters: %2</translation>
    </message>
    <message>
        <source>%1, all of: %2</source>
        <translation>%1, all of: %2</translation>
    </message>
    <message>
        <source>%1, any of: %2</source>
        <translation>%1, any of: %2</translation>
    </message>
    <message>
        <source>%1, none of: %2</source>
        <translation>%1, none of: %2</translation>
    </message>
    <message>
        <source>%1, at least %2 matches</source>
        <translation>%1, at least %2 matches</translation>
    </message>
    <message>
        <source>%1, Chinese text</source>
        <translation>%1, Chinese text</translation>
    </message>
    <message>
        <source>%1, English text</source>
        <translation>%1, English text</translation>
    </message>
    <message>
        <source>%1 within %2 characters of: %3</source>
        <translation>%1 within %2 characters of: %3</translation>
    </message>
    <message>
        <source>%1 anywhere with: %2</source>
        <translation>%1 anywhere with: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no finding</source>
        <translation>%1: no finding</translation>
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
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Not a problem</source>
        <translation>Not a problem</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second opinion</translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation>In force: %1</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>1  Confirmed</source>
        <translation>1  Confirmed</translation>
    </message>
    <message>
        <source>2  Not a problem</source>
        <translation>2  Not a problem</translation>
    </message>
    <message>
        <source>3  Second opinion</source>
        <translation>3  Second opinion</translation>
    </message>
    <message>
        <source>Risk code</source>
        <translation>Risk code</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::Desktop</name>
    <message>
        <source>Making the workspace</source>
        <translation>Making the workspace</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>Vermilion workspaces (*.vml)</source>
        <translation>Vermilion workspaces (*.vml)</translation>
    </message>
    <message>
        <source>Making the demo workspace</source>
        <translation>Making the demo workspace</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Another instance writes to %1 (%2). Open it for reading only?</source>
        <translation>Another instance writes to %1 (%2). Open it for reading only?</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Opening the workspace</translation>
    </message>
    <message>
        <source>Reading the program&apos;s own data</source>
        <translation>Reading the program&apos;s own data</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
    </message>
    <message>
        <source>Models judging</source>
        <translation>Models judging</translation>
    </message>
</context>
<context>
    <name>ui::DraftActions</name>
    <message>
        <source>Saving the draft</source>
        <translation>Saving the draft</translation>
    </message>
    <message>
        <source>Choose a pack first.</source>
        <translation>Choose a pack first.</translation>
    </message>
    <message>
        <source>Opening the pack</source>
        <translation>Opening the pack</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a rule pack.</source>
        <translation>%1 is too large for a rule pack.</translation>
    </message>
    <message>
        <source>Beginning a draft</source>
        <translation>Beginning a draft</translation>
    </message>
    <message>
        <source>Opening the draft</source>
        <translation>Opening the draft</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Discarding the draft</source>
        <translation>Discarding the draft</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>The draft is discarded.</translation>
    </message>
    <message>
        <source>Registering the version</source>
        <translation>Registering the version</translation>
    </message>
    <message>
        <source>%1, version %2, is registered.</source>
        <translation>%1, version %2, is registered.</translation>
    </message>
    <message>
        <source>Edit pack…</source>
        <translation>Edit pack…</translation>
    </message>
    <message>
        <source>New pack…</source>
        <translation>New pack…</translation>
    </message>
    <message>
        <source>Open pack file…</source>
        <translation>Open pack file…</translation>
    </message>
    <message>
        <source>Register this version</source>
        <translation>Register this version</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Previous problem</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Save as file…</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Discard the draft…</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>Back to the rules</translation>
    </message>
    <message>
        <source>Open a rule pack</source>
        <translation>Open a rule pack</translation>
    </message>
    <message>
        <source>Rule packs (*.toml);;All files (*)</source>
        <translation>Rule packs (*.toml);;All files (*)</translation>
    </message>
    <message>
        <source>Save the text to a file</source>
        <translation>Save the text to a file</translation>
    </message>
    <message>
        <source>Rule packs (*.toml)</source>
        <translation>Rule packs (*.toml)</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>What was written in this draft is lost; versions that are registered stay. Discard it?</source>
        <translation>What was written in this draft is lost; versions that are registered stay. Discard it?</translation>
    </message>
</context>
<context>
    <name>ui::DraftWords</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>Title in Chinese</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Description in Chinese</source>
        <translation>Description in Chinese</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>Description in English</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Further risks</source>
        <translation>Further risks</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Explanation in Chinese</source>
        <translation>Explanation in Chinese</translation>
    </message>
    <message>
        <source>Explanation in English</source>
        <translation>Explanation in English</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>In shadow</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>Looks in</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Samples in which it must find something</source>
        <translation>Samples in which it must find something</translation>
    </message>
    <message>
        <source>Samples in which it must not</source>
        <translation>Samples in which it must not</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Rule %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) added:</source>
        <translation>
            <numerusform>%n term added:</numerusform>
            <numerusform>%n terms added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) removed:</source>
        <translation>
            <numerusform>%n term removed:</numerusform>
            <numerusform>%n terms removed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) failing</source>
        <translation>
            <numerusform>%n sample failing</numerusform>
            <numerusform>%n samples failing</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is changed: the workspace has this very text</source>
        <translation>nothing is changed: the workspace has this very text</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Both say the same.</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>The pack</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>is new</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>is gone</translation>
    </message>
</context>
<context>
    <name>ui::DraftsBar</name>
    <message>
        <source>pack without an id</source>
        <translation>pack without an id</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, changed %2</translation>
    </message>
    <message>
        <source>Draft of %1, changed %2, not registered</source>
        <translation>Draft of %1, changed %2, not registered</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) not registered</source>
        <translation>
            <numerusform>%n draft not registered</numerusform>
            <numerusform>%n drafts not registered</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
</context>
<context>
    <name>ui::DutyDoneDialog</name>
    <message>
        <source>Duty done</source>
        <translation>Duty done</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>%1 on %2 started a clock. It stops on the day entered here.</source>
        <translation>%1 on %2 started a clock. It stops on the day entered here.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Enter a day from %1 to %2.</source>
        <translation>Enter a day from %1 to %2.</translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Check that the disk has room and can be written to, then try again.</source>
        <translation>Check that the disk has room and can be written to, then try again.</translation>
    </message>
    <message>
        <source>Correct what is named above, then try again.</source>
        <translation>Correct what is named above, then try again.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Look for it elsewhere.</source>
        <translation>It may have been moved or renamed. Look for it elsewhere.</translation>
    </message>
    <message>
        <source>Choose a file that Vermilion made.</source>
        <translation>Choose a file that Vermilion made.</translation>
    </message>
    <message>
        <source>Install the newer release. The file was not touched.</source>
        <translation>Install the newer release. The file was not touched.</translation>
    </message>
    <message>
        <source>Keep the file as it is and open the last backup.</source>
        <translation>Keep the file as it is and open the last backup.</translation>
    </message>
    <message>
        <source>Close it in the other window, or open it read-only.</source>
        <translation>Close it in the other window, or open it read-only.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the input method. A lost passphrase cannot be recovered.</source>
        <translation>Check Caps Lock and the input method. A lost passphrase cannot be recovered.</translation>
    </message>
    <message>
        <source>Do first what the rule asks for.</source>
        <translation>Do first what the rule asks for.</translation>
    </message>
    <message>
        <source>What was done so far is kept. Start again to go on.</source>
        <translation>What was done so far is kept. Start again to go on.</translation>
    </message>
    <message>
        <source>%1 failed: the store or the disk refused.</source>
        <translation>%1 failed: the store or the disk refused.</translation>
    </message>
    <message>
        <source>%1 failed: what was given cannot be used as it is.</source>
        <translation>%1 failed: what was given cannot be used as it is.</translation>
    </message>
    <message>
        <source>%1 failed: there is nothing of that name.</source>
        <translation>%1 failed: there is nothing of that name.</translation>
    </message>
    <message>
        <source>%1 failed: the file is no Vermilion workspace.</source>
        <translation>%1 failed: the file is no Vermilion workspace.</translation>
    </message>
    <message>
        <source>%1 failed: a newer release of Vermilion wrote the file.</source>
        <translation>%1 failed: a newer release of Vermilion wrote the file.</translation>
    </message>
    <message>
        <source>%1 failed: the file is damaged.</source>
        <translation>%1 failed: the file is damaged.</translation>
    </message>
    <message>
        <source>%1 failed: another instance has it open.</source>
        <translation>%1 failed: another instance has it open.</translation>
    </message>
    <message>
        <source>%1 failed: the passphrase does not fit.</source>
        <translation>%1 failed: the passphrase does not fit.</translation>
    </message>
    <message>
        <source>%1 is not allowed now.</source>
        <translation>%1 is not allowed now.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 was stopped.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ui::EventDialog</name>
    <message>
        <source>Record event: %1</source>
        <translation>Record event: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>The new last day. Empty: as it was.</source>
        <translation>The new last day. Empty: as it was.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A clock starts on this day. Mark the duty as done when it is met.</source>
        <translation>A clock starts on this day. Mark the duty as done when it is met.</translation>
    </message>
    <message>
        <source>The duty of this round counts as done.</source>
        <translation>The duty of this round counts as done.</translation>
    </message>
    <message>
        <source>It goes into the history of the item.</source>
        <translation>It goes into the history of the item.</translation>
    </message>
    <message>
        <source>Enter the day as 2026-11-23.</source>
        <translation>Enter the day as 2026-11-23.</translation>
    </message>
    <message>
        <source>The day lies in the future. Record it when it has happened.</source>
        <translation>The day lies in the future. Record it when it has happened.</translation>
    </message>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation>Enter days as 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>ui::EventPanel</name>
    <message>
        <source>Choose an event to see what was sealed with it.</source>
        <translation>Choose an event to see what was sealed with it.</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Event %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Hash (SHA-256)</translation>
    </message>
    <message>
        <source>Sealed content</source>
        <translation>Sealed content</translation>
    </message>
</context>
<context>
    <name>ui::EventWords</name>
    <message>
        <source>Workspace made with version {program}</source>
        <translation>Workspace made with version {program}</translation>
    </message>
    <message>
        <source>Decided: {disposition} {risk}</source>
        <translation>Decided: {disposition} {risk}</translation>
    </message>
    <message>
        <source>Case opened: {number}</source>
        <translation>Case opened: {number}</translation>
    </message>
    <message>
        <source>Step recorded: {subject}</source>
        <translation>Step recorded: {subject}</translation>
    </message>
    <message>
        <source>Step waived: {subject}</source>
        <translation>Step waived: {subject}</translation>
    </message>
    <message>
        <source>Case is now {subject}</source>
        <translation>Case is now {subject}</translation>
    </message>
    <message>
        <source>Report draft kept with the case</source>
        <translation>Report draft kept with the case</translation>
    </message>
    <message>
        <source>Report draft exported ({language})</source>
        <translation>Report draft exported ({language})</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>not a problem</source>
        <translation>not a problem</translation>
    </message>
    <message>
        <source>second opinion</source>
        <translation>second opinion</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Workspace filled with invented data</source>
        <translation>Workspace filled with invented data</translation>
    </message>
    <message>
        <source>Reporting unit changed ({fields} fields)</source>
        <translation>Reporting unit changed ({fields} fields)</translation>
    </message>
    <message>
        <source>Import started: {bytes} bytes of {format}</source>
        <translation>Import started: {bytes} bytes of {format}</translation>
    </message>
    <message>
        <source>Import resumed at byte {offset}</source>
        <translation>Import resumed at byte {offset}</translation>
    </message>
    <message>
        <source>File found in another place</source>
        <translation>File found in another place</translation>
    </message>
    <message>
        <source>Import finished: {generations} generations, {quarantined} in quarantine</source>
        <translation>Import finished: {generations} generations, {quarantined} in quarantine</translation>
    </message>
    <message>
        <source>Decision undone: {disposition} {risk}</source>
        <translation>Decision undone: {disposition} {risk}</translation>
    </message>
    <message>
        <source>Decision restored: {disposition} {risk}</source>
        <translation>Decision restored: {disposition} {risk}</translation>
    </message>
    <message>
        <source>Note added: {subject}</source>
        <translation>Note added: {subject}</translation>
    </message>
    <message>
        <source>Evidence added: {evidence} records</source>
        <translation>Evidence added: {evidence} records</translation>
    </message>
    <message>
        <source>Service added: {name}</source>
        <translation>Service added: {name}</translation>
    </message>
    <message>
        <source>Service changed: {*}</source>
        <translation>Service changed: {*}</translation>
    </message>
    <message>
        <source>Item added: {name}</source>
        <translation>Item added: {name}</translation>
    </message>
    <message>
        <source>Item changed: {*}</source>
        <translation>Item changed: {*}</translation>
    </message>
    <message>
        <source>Event recorded: {kind}, {on}</source>
        <translation>Event recorded: {kind}, {on}</translation>
    </message>
    <message>
        <source>Duty done: {kind}, {done_on}</source>
        <translation>Duty done: {kind}, {done_on}</translation>
    </message>
    <message>
        <source>Rule pack made known: {pack} {version}</source>
        <translation>Rule pack made known: {pack} {version}</translation>
    </message>
    <message>
        <source>Rule pack switched on: {pack} {version}</source>
        <translation>Rule pack switched on: {pack} {version}</translation>
    </message>
    <message>
        <source>Rule pack switched off: {pack} {version}</source>
        <translation>Rule pack switched off: {pack} {version}</translation>
    </message>
    <message>
        <source>Target of a clock changed from {old} to {new}</source>
        <translation>Target of a clock changed from {old} to {new}</translation>
    </message>
    <message>
        <source>Holidays brought in for {years} years</source>
        <translation>Holidays brought in for {years} years</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <source>rectification</source>
        <translation>rectification</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>end of service</source>
        <translation>end of service</translation>
    </message>
    <message>
        <source>cause for an assessment</source>
        <translation>cause for an assessment</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>renewal applied for</source>
        <translation>renewal applied for</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renewed</translation>
    </message>
    <message>
        <source>annual report</source>
        <translation>annual report</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>authority</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>access</source>
        <translation>access</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>rules that apply</source>
        <translation>rules that apply</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>seen displayed</source>
        <translation>seen displayed</translation>
    </message>
    <message>
        <source>where displayed</source>
        <translation>where displayed</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Quarantined record mended; it is file {source} now</source>
        <translation>Quarantined record mended; it is file {source} now</translation>
    </message>
    <message>
        <source>Query saved: {name}</source>
        <translation>Query saved: {name}</translation>
    </message>
    <message>
        <source>Saved query removed: {name}</source>
        <translation>Saved query removed: {name}</translation>
    </message>
    <message>
        <source>Search result exported: {generations} generations</source>
        <translation>Search result exported: {generations} generations</translation>
    </message>
    <message>
        <source>Personal information shown: {reason}</source>
        <translation>Personal information shown: {reason}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Incidents and reports</source>
        <translation>Incidents and reports</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Rules and clocks</source>
        <translation>Rules and clocks</translation>
    </message>
    <message>
        <source>Queries, exports, unmasking</source>
        <translation>Queries, exports, unmasking</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>File is read again: {withdrawn} generations withdrawn, {kept} kept</source>
        <translation>File is read again: {withdrawn} generations withdrawn, {kept} kept</translation>
    </message>
    <message>
        <source>Format kept: {pack}</source>
        <translation>Format kept: {pack}</translation>
    </message>
    <message>
        <source>Kept format removed: {pack}</source>
        <translation>Kept format removed: {pack}</translation>
    </message>
    <message>
        <source>Findings of a scan made elsewhere added: {findings}</source>
        <translation>Findings of a scan made elsewhere added: {findings}</translation>
    </message>
    <message>
        <source>Scanned again: {generations} generations, {found} findings new, {withdrawn} withdrawn</source>
        <translation>Scanned again: {generations} generations, {found} findings new, {withdrawn} withdrawn</translation>
    </message>
    <message>
        <source>Scan stopped after {generations} generations: {found} findings new, {withdrawn} withdrawn</source>
        <translation>Scan stopped after {generations} generations: {found} findings new, {withdrawn} withdrawn</translation>
    </message>
    <message>
        <source>Rule pack put in shadow: {pack} {version}</source>
        <translation>Rule pack put in shadow: {pack} {version}</translation>
    </message>
    <message>
        <source>Rule pack tried: {pack} {version}, {newly_flagged} of {generations} newly flagged</source>
        <translation>Rule pack tried: {pack} {version}, {newly_flagged} of {generations} newly flagged</translation>
    </message>
    <message>
        <source>Key trusted for rule packs: {name}</source>
        <translation>Key trusted for rule packs: {name}</translation>
    </message>
    <message>
        <source>Key for rule packs no longer trusted: {name}</source>
        <translation>Key for rule packs no longer trusted: {name}</translation>
    </message>
    <message>
        <source>Draft of a rule pack begun: {pack}</source>
        <translation>Draft of a rule pack begun: {pack}</translation>
    </message>
    <message>
        <source>Draft of a rule pack discarded: {pack}</source>
        <translation>Draft of a rule pack discarded: {pack}</translation>
    </message>
    <message>
        <source>Draft registered as a version: {pack}</source>
        <translation>Draft registered as a version: {pack}</translation>
    </message>
    <message>
        <source>Classifier made known: {name}</source>
        <translation>Classifier made known: {name}</translation>
    </message>
    <message>
        <source>Classifier switched on: {name}</source>
        <translation>Classifier switched on: {name}</translation>
    </message>
    <message>
        <source>Classifier put in shadow: {name}</source>
        <translation>Classifier put in shadow: {name}</translation>
    </message>
    <message>
        <source>Classifier switched off: {name}</source>
        <translation>Classifier switched off: {name}</translation>
    </message>
    <message>
        <source>Classifiers judged {generations} generations; {estimates} estimates count</source>
        <translation>Classifiers judged {generations} generations; {estimates} estimates count</translation>
    </message>
    <message>
        <source>Threshold of {category} moved from {before} to {now}</source>
        <translation>Threshold of {category} moved from {before} to {now}</translation>
    </message>
    <message>
        <source>Tiers changed: controversial from {controversial}, unsafe from {unsafe}</source>
        <translation>Tiers changed: controversial from {controversial}, unsafe from {unsafe}</translation>
    </message>
    <message>
        <source>Seen what a classifier would do: {outcome}</source>
        <translation>Seen what a classifier would do: {outcome}</translation>
    </message>
    <message>
        <source>Classifier switched on against the comparison: {reason}</source>
        <translation>Classifier switched on against the comparison: {reason}</translation>
    </message>
    <message>
        <source>Picture entered into the bank of known ones: {risk}</source>
        <translation>Picture entered into the bank of known ones: {risk}</translation>
    </message>
    <message>
        <source>Picture taken out of the bank of known ones: {risk}</source>
        <translation>Picture taken out of the bank of known ones: {risk}</translation>
    </message>
    <message>
        <source>List of known pictures brought in: {name}, {added} new</source>
        <translation>List of known pictures brought in: {name}, {added} new</translation>
    </message>
    <message>
        <source>List of known pictures written</source>
        <translation>List of known pictures written</translation>
    </message>
    <message>
        <source>Pictures held against the bank of known ones</source>
        <translation>Pictures held against the bank of known ones</translation>
    </message>
    <message>
        <source>Text in pictures read; {findings} findings in it</source>
        <translation>Text in pictures read; {findings} findings in it</translation>
    </message>
    <message>
        <source>better than the one that was on</source>
        <translation>better than the one that was on</translation>
    </message>
    <message>
        <source>not told from the one that was on</source>
        <translation>not told from the one that was on</translation>
    </message>
    <message>
        <source>worse than the one that was on</source>
        <translation>worse than the one that was on</translation>
    </message>
    <message>
        <source>Classifiers and pictures</source>
        <translation>Classifiers and pictures</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Quarantined record %1</source>
        <translation>Quarantined record %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Pack %1</translation>
    </message>
    <message>
        <source>Classifier %1</source>
        <translation>Classifier %1</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Classifiers</translation>
    </message>
    <message>
        <source>Known picture %1</source>
        <translation>Known picture %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Query %1</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceModel</name>
    <message>
        <source>no time in the log</source>
        <translation>no time in the log</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generated</translation>
    </message>
    <message>
        <source>Excerpt, masked</source>
        <translation>Excerpt, masked</translation>
    </message>
</context>
<context>
    <name>ui::ExampleModel</name>
    <message>
        <source>gained</source>
        <translation>gained</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>In the text</translation>
    </message>
</context>
<context>
    <name>ui::Explainer</name>
    <message>
        <source>safe</source>
        <translation>safe</translation>
    </message>
    <message>
        <source>controversial</source>
        <translation>controversial</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>unsafe</translation>
    </message>
    <message>
        <source> (rules)</source>
        <translation> (rules)</translation>
    </message>
    <message>
        <source> (models)</source>
        <translation> (models)</translation>
    </message>
    <message>
        <source> (rules %1, models %2)</source>
        <translation> (rules %1, models %2)</translation>
    </message>
    <message>
        <source>Score %1, %2: %3</source>
        <translation>Score %1, %2: %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Estimate: %1, %2 %</source>
        <translation>Estimate: %1, %2 %</translation>
    </message>
    <message>
        <source>Counts from %1 %.</source>
        <translation>Counts from %1 %.</translation>
    </message>
    <message>
        <source>It may be any of %1.</source>
        <translation>It may be any of %1.</translation>
    </message>
    <message>
        <source>A statistical model judged the text as a whole. What is marked are the places that spoke most for it; they prove nothing.</source>
        <translation>A statistical model judged the text as a whole. What is marked are the places that spoke most for it; they prove nothing.</translation>
    </message>
    <message>
        <source>%1 says no: %2, %3 %</source>
        <translation>%1 says no: %2, %3 %</translation>
    </message>
    <message>
        <source>A statistical model judged the pictures, each as a whole. It proves nothing.</source>
        <translation>A statistical model judged the pictures, each as a whole. It proves nothing.</translation>
    </message>
    <message>
        <source>E looks for the places that spoke for it.</source>
        <translation>E looks for the places that spoke for it.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export the result</source>
        <translation>Export the result</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Show personal information</source>
        <translation>Show personal information</translation>
    </message>
    <message>
        <source>Everything that the query finds is written, with the file, the bytes and the rule packs that it comes from. Users are pseudonyms. The journal records the export.</source>
        <translation>Everything that the query finds is written, with the file, the bytes and the rule packs that it comes from. Users are pseudonyms. The journal records the export.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Why it has to be seen. The reason is recorded.</source>
        <translation>Why it has to be seen. The reason is recorded.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>NDJSON, a record a line (*.ndjson *.jsonl);;CSV, for spreadsheets (*.csv)</source>
        <translation>NDJSON, a record a line (*.ndjson *.jsonl);;CSV, for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>One record a line; the first says where the data come from.</source>
        <translation>One record a line; the first says where the data come from.</translation>
    </message>
    <message>
        <source>A table; a file beside it says where the data come from.</source>
        <translation>A table; a file beside it says where the data come from.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>This file is there already and will be replaced.</translation>
    </message>
    <message>
        <source>End the name with .ndjson or .csv.</source>
        <translation>End the name with .ndjson or .csv.</translation>
    </message>
    <message>
        <source>Give a reason for showing personal information.</source>
        <translation>Give a reason for showing personal information.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
</context>
<context>
    <name>ui::FacetModel</name>
    <message>
        <source>not flagged</source>
        <translation>not flagged</translation>
    </message>
    <message>
        <source>not blocked</source>
        <translation>not blocked</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>not in the log</translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>Only these: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>ui::FacetPanel</name>
    <message>
        <source>Counting the results</source>
        <translation>Counting the results</translation>
    </message>
    <message>
        <source>generations</source>
        <translation>generations</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>not flagged</translation>
    </message>
    <message>
        <source>Found per day, by risk class</source>
        <translation>Found per day, by risk class</translation>
    </message>
    <message>
        <source>Found per month, by risk class</source>
        <translation>Found per month, by risk class</translation>
    </message>
    <message>
        <source>Charts and values are of the newest %1 that were found.</source>
        <translation>Charts and values are of the newest %1 that were found.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Most frequent values</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remove this filter</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remove the filter %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>ui::FollowActions</name>
    <message>
        <source>%1 is no longer followed: all its whole lines are stored</source>
        <translation>%1 is no longer followed: all its whole lines are stored</translation>
    </message>
    <message>
        <source>%1 is being followed: its records come in by themselves</source>
        <translation>%1 is being followed: its records come in by themselves</translation>
    </message>
    <message>
        <source>Follow a log as it is written</source>
        <translation>Follow a log as it is written</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>Follow this file</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Stop following</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>The workspace is open for reading only.</translation>
    </message>
    <message>
        <source>Choose a log that is still being written</source>
        <translation>Choose a log that is still being written</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl *.ndjson *.log);;All files (*)</source>
        <translation>JSON Lines (*.jsonl *.ndjson *.log);;All files (*)</translation>
    </message>
    <message>
        <source>Choose a file in the table first.</source>
        <translation>Choose a file in the table first.</translation>
    </message>
    <message>
        <source>This log came through a pipe: it cannot be followed.</source>
        <translation>This log came through a pipe: it cannot be followed.</translation>
    </message>
    <message>
        <source>This log lies in an archive: it cannot be followed.</source>
        <translation>This log lies in an archive: it cannot be followed.</translation>
    </message>
    <message>
        <source>%1 is being followed already</source>
        <translation>%1 is being followed already</translation>
    </message>
    <message>
        <source>%1 is being imported: follow it when that has ended</source>
        <translation>%1 is being imported: follow it when that has ended</translation>
    </message>
    <message>
        <source>Choose in the table which file is to be followed no longer.</source>
        <translation>Choose in the table which file is to be followed no longer.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are followed: their rows say when the last record came.</source>
        <translation>
            <numerusform>%n file is followed: its row says when the last record came.</numerusform>
            <numerusform>%n files are followed: their rows say when the last record came.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Stop all</translation>
    </message>
</context>
<context>
    <name>ui::FollowWords</name>
    <message>
        <source>following ended</source>
        <translation>following ended</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>cannot be opened</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>not a file</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>packed</translation>
    </message>
    <message>
        <source>not in UTF-8</source>
        <translation>not in UTF-8</translation>
    </message>
    <message>
        <source>not JSON Lines</source>
        <translation>not JSON Lines</translation>
    </message>
    <message>
        <source>format unknown</source>
        <translation>format unknown</translation>
    </message>
    <message>
        <source>no line yet</source>
        <translation>no line yet</translation>
    </message>
    <message>
        <source>following</source>
        <translation>following</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stopping</translation>
    </message>
    <message>
        <source>Following of %1 is being stopped: what was read is stored.</source>
        <translation>Following of %1 is being stopped: what was read is stored.</translation>
    </message>
    <message>
        <source>Following %1: last record at %2.</source>
        <translation>Following %1: last record at %2.</translation>
    </message>
    <message>
        <source>Following %1: no record has come yet.</source>
        <translation>Following %1: no record has come yet.</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>Following %1</translation>
    </message>
    <message>
        <source>%1 is not followed: it is not there, or this account may not read it.</source>
        <translation>%1 is not followed: it is not there, or this account may not read it.</translation>
    </message>
    <message>
        <source>%1 is not followed: it is a folder, a pipe or a device. Choose a file.</source>
        <translation>%1 is not followed: it is a folder, a pipe or a device. Choose a file.</translation>
    </message>
    <message>
        <source>%1 is not followed: it is packed. Import it when it is whole.</source>
        <translation>%1 is not followed: it is packed. Import it when it is whole.</translation>
    </message>
    <message>
        <source>%1 is not followed: its text is not in UTF-8. Import it when it is whole.</source>
        <translation>%1 is not followed: its text is not in UTF-8. Import it when it is whole.</translation>
    </message>
    <message>
        <source>%1 is not followed: it does not hold one JSON record a line. Import it when it is whole.</source>
        <translation>%1 is not followed: it does not hold one JSON record a line. Import it when it is whole.</translation>
    </message>
    <message>
        <source>%1 is not followed: no format knows its records. Describe the format and keep it, then follow the file again.</source>
        <translation>%1 is not followed: no format knows its records. Describe the format and keep it, then follow the file again.</translation>
    </message>
    <message>
        <source>Not read, since it was packed right after it was rotated: %1. Import it.</source>
        <translation>Not read, since it was packed right after it was rotated: %1. Import it.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is followed, read as %2</source>
        <translation>%1 is followed, read as %2</translation>
    </message>
    <message>
        <source>%1 is followed, from where it was read to before</source>
        <translation>%1 is followed, from where it was read to before</translation>
    </message>
    <message>
        <source>%1 was rotated: the old file was read to its end, the new one is followed</source>
        <translation>%1 was rotated: the old file was read to its end, the new one is followed</translation>
    </message>
    <message>
        <source>%1 was emptied or written anew: it is read from its beginning, and what was read stays</source>
        <translation>%1 was emptied or written anew: it is read from its beginning, and what was read stays</translation>
    </message>
    <message>
        <source>%1 was packed before it could be read: import it</source>
        <translation>%1 was packed before it could be read: import it</translation>
    </message>
</context>
<context>
    <name>ui::FormatActions</name>
    <message>
        <source>Describe a format</source>
        <translation>Describe a format</translation>
    </message>
    <message>
        <source>Import again as</source>
        <translation>Import again as</translation>
    </message>
    <message>
        <source>Import again in another encoding</source>
        <translation>Import again in another encoding</translation>
    </message>
    <message>
        <source>Kept formats</source>
        <translation>Kept formats</translation>
    </message>
    <message>
        <source>This log came through a pipe: import it from a file.</source>
        <translation>This log came through a pipe: import it from a file.</translation>
    </message>
    <message>
        <source>Choose a log whose format is to be described</source>
        <translation>Choose a log whose format is to be described</translation>
    </message>
    <message>
        <source>Format kept: %1</source>
        <translation>Format kept: %1</translation>
    </message>
    <message>
        <source>Choose a file in the table first.</source>
        <translation>Choose a file in the table first.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>The workspace is open for reading only.</translation>
    </message>
    <message>
        <source>This reading was replaced before: the newest reading of the file is replaced now.</source>
        <translation>This reading was replaced before: the newest reading of the file is replaced now.</translation>
    </message>
    <message>
        <source>%1 was not imported. If its format is not known, describe it: Ctrl+K, “Describe a format”</source>
        <translation>%1 was not imported. If its format is not known, describe it: Ctrl+K, “Describe a format”</translation>
    </message>
    <message>
        <source>%1 imported again: %2 generations; %3 of the earlier reading withdrawn, %4 kept</source>
        <translation>%1 imported again: %2 generations; %3 of the earlier reading withdrawn, %4 kept</translation>
    </message>
</context>
<context>
    <name>ui::HighlightedText</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>No marked passages</source>
        <translation>No marked passages</translation>
    </message>
    <message numerus="yes">
        <source>%n marked passages: %1</source>
        <translation>
            <numerusform>%n marked passage: %1</numerusform>
            <numerusform>%n marked passages: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryList</name>
    <message>
        <source>undone: %1</source>
        <translation>undone: %1</translation>
    </message>
    <message>
        <source>redone: %1</source>
        <translation>redone: %1</translation>
    </message>
    <message numerus="yes">
        <source>History, %n entries</source>
        <translation>
            <numerusform>History, %n entry</numerusform>
            <numerusform>History, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HitMinimap</name>
    <message>
        <source>Marked passages in the whole text; F3 goes to the next</source>
        <translation>Marked passages in the whole text; F3 goes to the next</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>Marked passages</translation>
    </message>
</context>
<context>
    <name>ui::HitsChart</name>
    <message>
        <source>findings</source>
        <translation>findings</translation>
    </message>
    <message>
        <source>Findings by day</source>
        <translation>Findings by day</translation>
    </message>
</context>
<context>
    <name>ui::ImportAgainDialog</name>
    <message>
        <source>Plain rows, by the names that fields commonly have</source>
        <translation>Plain rows, by the names that fields commonly have</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Import as</translation>
    </message>
    <message>
        <source>Import again as</source>
        <translation>Import again as</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Import again</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>By its beginning</source>
        <translation>By its beginning</translation>
    </message>
    <message>
        <source>By its content</source>
        <translation>By its content</translation>
    </message>
    <message>
        <source>The file is read anew. %1 generations of the earlier reading are withdrawn, with what rules found in them; the journal records it.</source>
        <translation>The file is read anew. %1 generations of the earlier reading are withdrawn, with what rules found in them; the journal records it.</translation>
    </message>
    <message>
        <source>%1 generations stay as they are: they were decided about or are evidence of a case.</source>
        <translation>%1 generations stay as they are: they were decided about or are evidence of a case.</translation>
    </message>
    <message>
        <source>%1 quarantined records are taken up by the new reading; what still cannot be read is quarantined again.</source>
        <translation>%1 quarantined records are taken up by the new reading; what still cannot be read is quarantined again.</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>Follow this file</translation>
    </message>
    <message>
        <source>Reads on while it is written, through its rotations. For JSON Lines in UTF-8.</source>
        <translation>Reads on while it is written, through its rotations. For JSON Lines in UTF-8.</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>Import logs</translation>
    </message>
    <message>
        <source>Stop the running import</source>
        <translation>Stop the running import</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>The workspace is open for reading only.</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be imported.</source>
        <translation>Open for reading only: nothing can be imported.</translation>
    </message>
    <message>
        <source>Reading the imports</source>
        <translation>Reading the imports</translation>
    </message>
    <message>
        <source>No logs yet. Drop files or folders here, or choose them: what providers, gateways and observers write, datasets, and tables; plain, compressed or in an archive.</source>
        <translation>No logs yet. Drop files or folders here, or choose them: what providers, gateways and observers write, datasets, and tables; plain, compressed or in an archive.</translation>
    </message>
    <message>
        <source>%1 generations from %2 files, %3 quarantined</source>
        <translation>%1 generations from %2 files, %3 quarantined</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Imported files</translation>
    </message>
    <message>
        <source>Logs (*.jsonl *.json *.ndjson *.csv *.tsv *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz);;All files (*)</source>
        <translation>Logs (*.jsonl *.json *.ndjson *.csv *.tsv *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz);;All files (*)</translation>
    </message>
    <message>
        <source>Stop (Ctrl+.)</source>
        <translation>Stop (Ctrl+.)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ui::ImportQueue</name>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>Following %1</translation>
    </message>
    <message numerus="yes">
        <source>Following %n files</source>
        <translation>
            <numerusform>Following %n file</numerusform>
            <numerusform>Following %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Record step</source>
        <translation>Record step</translation>
    </message>
    <message>
        <source>Waive step</source>
        <translation>Waive step</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation>Reopen case</translation>
    </message>
    <message>
        <source>Export report draft</source>
        <translation>Export report draft</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a case to see its steps, evidence and report.</source>
        <translation>Choose a case to see its steps, evidence and report.</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>Reading the case</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>There is no such case.</translation>
    </message>
    <message>
        <source>This step cannot be waived.</source>
        <translation>This step cannot be waived.</translation>
    </message>
    <message>
        <source>%1 cannot be closed: neither done nor waived are %2.</source>
        <translation>%1 cannot be closed: neither done nor waived are %2.</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Go to the first</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation>Open for reading only: nothing can be recorded.</translation>
    </message>
</context>
<context>
    <name>ui::InvestigatePage</name>
    <message>
        <source>Export result…</source>
        <translation>Export result…</translation>
    </message>
    <message>
        <source>Write a query</source>
        <translation>Write a query</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>Clear the query</translation>
    </message>
    <message>
        <source>Save query…</source>
        <translation>Save query…</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>The query language</translation>
    </message>
    <message>
        <source>Newest or best match first</source>
        <translation>Newest or best match first</translation>
    </message>
    <message>
        <source>Charts on or off</source>
        <translation>Charts on or off</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>Open in Review</translation>
    </message>
    <message>
        <source>Open an incident from this generation</source>
        <translation>Open an incident from this generation</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Next result</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Previous result</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Next highlight</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Previous highlight</translation>
    </message>
    <message>
        <source>Reveal masked personal information</source>
        <translation>Reveal masked personal information</translation>
    </message>
    <message>
        <source>Text or raw record</source>
        <translation>Text or raw record</translation>
    </message>
    <message>
        <source>Reading the raw record</source>
        <translation>Reading the raw record</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>The workspace is open for reading only.</translation>
    </message>
    <message>
        <source>%1 generations written to %2</source>
        <translation>%1 generations written to %2</translation>
    </message>
    <message>
        <source>Save query</source>
        <translation>Save query</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A query of this name is replaced.</source>
        <translation>A query of this name is replaced.</translation>
    </message>
    <message>
        <source>Saving the query</source>
        <translation>Saving the query</translation>
    </message>
    <message>
        <source>Query saved: %1</source>
        <translation>Query saved: %1</translation>
    </message>
    <message>
        <source>Saved query removed</source>
        <translation>Saved query removed</translation>
    </message>
    <message>
        <source>Removing the query</source>
        <translation>Removing the query</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>Investigate</translation>
    </message>
    <message>
        <source>Open for reading only: queries cannot be saved, and nothing can be exported.</source>
        <translation>Open for reading only: queries cannot be saved, and nothing can be exported.</translation>
    </message>
    <message>
        <source>Logs were imported since this was asked.</source>
        <translation>Logs were imported since this was asked.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Searching</translation>
    </message>
    <message>
        <source>Everything that was imported can be searched here. There is nothing yet.</source>
        <translation>Everything that was imported can be searched here. There is nothing yet.</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>Import logs</translation>
    </message>
    <message>
        <source>Reading the generation</source>
        <translation>Reading the generation</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>searching…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>≥ %1 found, counting…</source>
        <translation>≥ %1 found, counting…</translation>
    </message>
    <message>
        <source>Newest import first</source>
        <translation>Newest import first</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Best match first</translation>
    </message>
    <message>
        <source>The best of the newest 2,000 that are found</source>
        <translation>The best of the newest 2,000 that are found</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Show or blur the pictures</source>
        <translation>Show or blur the pictures</translation>
    </message>
    <message>
        <source>Picture in full size</source>
        <translation>Picture in full size</translation>
    </message>
    <message>
        <source>No picture is shown. B shows those of this generation.</source>
        <translation>No picture is shown. B shows those of this generation.</translation>
    </message>
</context>
<context>
    <name>ui::ItemDialog</name>
    <message>
        <source>Add to the register</source>
        <translation>Add to the register</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>The whole company</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>As on the certificate</source>
        <translation>As on the certificate</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>The last day. Empty: does not expire.</source>
        <translation>The last day. Empty: does not expire.</translation>
    </message>
    <message>
        <source>Seen displayed</source>
        <translation>Seen displayed</translation>
    </message>
    <message>
        <source>Where displayed</source>
        <translation>Where displayed</translation>
    </message>
    <message>
        <source>Filed model it calls</source>
        <translation>Filed model it calls</translation>
    </message>
    <message>
        <source>Number of that model</source>
        <translation>Number of that model</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 · confirm with counsel</source>
        <translation>%1 · confirm with counsel</translation>
    </message>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation>Enter days as 2026-11-23.</translation>
    </message>
    <message>
        <source>It was granted before it was submitted.</source>
        <translation>It was granted before it was submitted.</translation>
    </message>
    <message>
        <source>It expired before it was granted.</source>
        <translation>It expired before it was granted.</translation>
    </message>
</context>
<context>
    <name>ui::ItemSheet</name>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Cautious reading</source>
        <translation>Cautious reading</translation>
    </message>
    <message>
        <source>%1, with the first day counted</source>
        <translation>%1, with the first day counted</translation>
    </message>
    <message>
        <source>Can be done from</source>
        <translation>Can be done from</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Whose limit</source>
        <translation>Whose limit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>confirm with counsel</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>the notice of holidays for that year is not out</source>
        <translation>the notice of holidays for that year is not out</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Filed late</source>
        <translation>Filed late</translation>
    </message>
    <message numerus="yes">
        <source>by %n working day(s)</source>
        <translation>
            <numerusform>by %n working day</numerusform>
            <numerusform>by %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Seen displayed</source>
        <translation>Seen displayed</translation>
    </message>
    <message>
        <source>Where displayed</source>
        <translation>Where displayed</translation>
    </message>
    <message>
        <source>Filed model it calls</source>
        <translation>Filed model it calls</translation>
    </message>
    <message>
        <source>Number of that model</source>
        <translation>Number of that model</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 needs it, and nothing of the kind is in the register.</source>
        <translation>%1 needs it, and nothing of the kind is in the register.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Nothing is to be done.</translation>
    </message>
    <message>
        <source>Next duty</source>
        <translation>Next duty</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>Offered to</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Rules that apply</source>
        <translation>Rules that apply</translation>
    </message>
</context>
<context>
    <name>ui::LintWords</name>
    <message>
        <source>not TOML: %1</source>
        <translation>not TOML: %1</translation>
    </message>
    <message>
        <source>version %1 is taken by another text: raise it</source>
        <translation>version %1 is taken by another text: raise it</translation>
    </message>
    <message>
        <source>the pack has no rule</source>
        <translation>the pack has no rule</translation>
    </message>
    <message>
        <source>there are two rules with the id %1</source>
        <translation>there are two rules with the id %1</translation>
    </message>
    <message>
        <source>the rule %1 has neither &quot;terms&quot; nor &quot;regex&quot;</source>
        <translation>the rule %1 has neither &quot;terms&quot; nor &quot;regex&quot;</translation>
    </message>
    <message>
        <source>the rule %1 needs a sample under &quot;match&quot; and one under &quot;no_match&quot;</source>
        <translation>the rule %1 needs a sample under &quot;match&quot; and one under &quot;no_match&quot;</translation>
    </message>
    <message>
        <source>%1 is no risk of %2</source>
        <translation>%1 is no risk of %2</translation>
    </message>
    <message>
        <source>%1 is no further risk of %2</source>
        <translation>%1 is no further risk of %2</translation>
    </message>
    <message>
        <source>&quot;terms&quot; must hold texts only, or tables with &quot;term&quot;</source>
        <translation>&quot;terms&quot; must hold texts only, or tables with &quot;term&quot;</translation>
    </message>
    <message>
        <source>a term must hold more than blanks, and none at its ends</source>
        <translation>a term must hold more than blanks, and none at its ends</translation>
    </message>
    <message>
        <source>a regular expression cannot hold a NUL</source>
        <translation>a regular expression cannot hold a NUL</translation>
    </message>
    <message>
        <source>folded text never holds &quot;%1&quot;: write &quot;%2&quot;</source>
        <translation>folded text never holds &quot;%1&quot;: write &quot;%2&quot;</translation>
    </message>
    <message>
        <source>not a usable regular expression: %1</source>
        <translation>not a usable regular expression: %1</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 is none of %2</translation>
    </message>
    <message>
        <source>&quot;parts&quot; may hold &quot;prompt&quot; and &quot;output&quot;, each once</source>
        <translation>&quot;parts&quot; may hold &quot;prompt&quot; and &quot;output&quot;, each once</translation>
    </message>
    <message>
        <source>a sample is a text, or a table with &quot;prompt&quot; and &quot;output&quot;</source>
        <translation>a sample is a text, or a table with &quot;prompt&quot; and &quot;output&quot;</translation>
    </message>
    <message>
        <source>%1 is not taken in any case</source>
        <translation>%1 is not taken in any case</translation>
    </message>
    <message>
        <source>%1 is taken in any case</source>
        <translation>%1 is taken in any case</translation>
    </message>
    <message>
        <source>a condition says one thing: write %1 under a [[rule.condition]] of its own</source>
        <translation>a condition says one thing: write %1 under a [[rule.condition]] of its own</translation>
    </message>
    <message>
        <source>a condition needs one of near, not_near, all_of, any_of, none_of, at_least, language</source>
        <translation>a condition needs one of near, not_near, all_of, any_of, none_of, at_least, language</translation>
    </message>
    <message>
        <source>what is near a match stands in the same half: leave &quot;in&quot; out</source>
        <translation>what is near a match stands in the same half: leave &quot;in&quot; out</translation>
    </message>
    <message>
        <source>%1 must hold at least one word</source>
        <translation>%1 must hold at least one word</translation>
    </message>
    <message>
        <source>&quot;add&quot; is missing: by how much the words move the score, such as -0.3</source>
        <translation>&quot;add&quot; is missing: by how much the words move the score, such as -0.3</translation>
    </message>
    <message>
        <source>&quot;add&quot; must not be 0: it would move nothing</source>
        <translation>&quot;add&quot; must not be 0: it would move nothing</translation>
    </message>
    <message>
        <source>%1 is no kind of exception; known are %2</source>
        <translation>%1 is no kind of exception; known are %2</translation>
    </message>
    <message>
        <source>an exception is &quot;suppress&quot; or what it adds to the score, from -1 to below 0</source>
        <translation>an exception is &quot;suppress&quot; or what it adds to the score, from -1 to below 0</translation>
    </message>
    <message>
        <source>a term folds to nothing</source>
        <translation>a term folds to nothing</translation>
    </message>
    <message>
        <source>a word of a condition folds to nothing</source>
        <translation>a word of a condition folds to nothing</translation>
    </message>
    <message>
        <source>%1 must be a text that is not blank</source>
        <translation>%1 must be a text that is not blank</translation>
    </message>
    <message>
        <source>%1 needs zh and en</source>
        <translation>%1 needs zh and en</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 must be a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 must be a number from %2 to %3</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 must be true or false</translation>
    </message>
    <message>
        <source>%1 cannot be %2, only one of: %3</source>
        <translation>%1 cannot be %2, only one of: %3</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 must be a list of texts</translation>
    </message>
    <message>
        <source>%1 must hold texts only</source>
        <translation>%1 must hold texts only</translation>
    </message>
    <message>
        <source>%1 must be a table</source>
        <translation>%1 must be a table</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 must be a list</translation>
    </message>
    <message>
        <source>%1 must be written as tables, each under [[%2]]</source>
        <translation>%1 must be written as tables, each under [[%2]]</translation>
    </message>
    <message>
        <source>%1 is not a field that is known here</source>
        <translation>%1 is not a field that is known here</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
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
        <translation>Import logs</translation>
    </message>
</context>
<context>
    <name>ui::MappingDialog</name>
    <message>
        <source>Save to a file…</source>
        <translation>Save to a file…</translation>
    </message>
    <message>
        <source>Keep the format</source>
        <translation>Keep the format</translation>
    </message>
    <message>
        <source>Import with it</source>
        <translation>Import with it</translation>
    </message>
    <message>
        <source>Describe a format</source>
        <translation>Describe a format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>Name of the format</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>The file holds no records.</source>
        <translation>The file holds no records.</translation>
    </message>
    <message numerus="yes">
        <source>%1: its first %n record(s)</source>
        <translation>
            <numerusform>%1: its first record</numerusform>
            <numerusform>%1: its first %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the format a name.</source>
        <translation>Give the format a name.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only: the format can be saved to a file.</source>
        <translation>The workspace is open for reading only: the format can be saved to a file.</translation>
    </message>
    <message>
        <source>Writing the format</source>
        <translation>Writing the format</translation>
    </message>
    <message>
        <source>Keeping the format</source>
        <translation>Keeping the format</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Save to a file</translation>
    </message>
    <message>
        <source>Mapping packs (*.toml)</source>
        <translation>Mapping packs (*.toml)</translation>
    </message>
    <message>
        <source>Saving the format</source>
        <translation>Saving the format</translation>
    </message>
    <message>
        <source>Log in the archive</source>
        <translation>Log in the archive</translation>
    </message>
</context>
<context>
    <name>ui::MappingForm</name>
    <message>
        <source>a path or a fixed name</source>
        <translation>a path or a fixed name</translation>
    </message>
    <message>
        <source>by their size</source>
        <translation>by their size</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milliseconds</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>microseconds</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>nanoseconds</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>China Standard Time (UTC+8)</source>
        <translation>China Standard Time (UTC+8)</translation>
    </message>
    <message>
        <source>Times as numbers</source>
        <translation>Times as numbers</translation>
    </message>
    <message>
        <source>Times without a zone</source>
        <translation>Times without a zone</translation>
    </message>
    <message>
        <source>%1 minutes east of UTC</source>
        <translation>%1 minutes east of UTC</translation>
    </message>
</context>
<context>
    <name>ui::MappingView</name>
    <message>
        <source>Before it: %1</source>
        <translation>Before it: %1</translation>
    </message>
    <message>
        <source>Where each field stands</source>
        <translation>Where each field stands</translation>
    </message>
    <message>
        <source>The record as it stands in the file</source>
        <translation>The record as it stands in the file</translation>
    </message>
    <message>
        <source>What the records give</source>
        <translation>What the records give</translation>
    </message>
    <message>
        <source>The generation as it is read later</source>
        <translation>The generation as it is read later</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say where the prompt or the output stands: choose a path with ↓.</source>
        <translation>Say where the prompt or the output stands: choose a path with ↓.</translation>
    </message>
    <message>
        <source>None of these records gives a prompt or an output. Choose other paths.</source>
        <translation>None of these records gives a prompt or an output. Choose other paths.</translation>
    </message>
</context>
<context>
    <name>ui::MappingWords</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Request id</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Session id</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System prompt</translation>
    </message>
    <message>
        <source>Earlier turns</source>
        <translation>Earlier turns</translation>
    </message>
    <message>
        <source>Rest of the prompt</source>
        <translation>Rest of the prompt</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>Begin with “/”: a path such as /question.</source>
        <translation>Begin with “/”: a path such as /question.</translation>
    </message>
    <message>
        <source>None of these records has it. Choose a path with ↓.</source>
        <translation>None of these records has it. Choose a path with ↓.</translation>
    </message>
    <message>
        <source>No text stands there. Choose a path inside it.</source>
        <translation>No text stands there. Choose a path inside it.</translation>
    </message>
    <message>
        <source>No time stands there. Choose another path.</source>
        <translation>No time stands there. Choose another path.</translation>
    </message>
    <message>
        <source>The prompt stands there. Choose another path.</source>
        <translation>The prompt stands there. Choose another path.</translation>
    </message>
    <message>
        <source>%1 (in %2 of %3 records)</source>
        <translation>%1 (in %2 of %3 records)</translation>
    </message>
</context>
<context>
    <name>ui::MatchModel</name>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
</context>
<context>
    <name>ui::MendDialog</name>
    <message>
        <source>Original: stays as it is</source>
        <translation>Original: stays as it is</translation>
    </message>
    <message>
        <source>Copy, with the names of the header</source>
        <translation>Copy, with the names of the header</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Import again</translation>
    </message>
    <message>
        <source>Mend line %1 of %2</source>
        <translation>Mend line %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) that are no valid text stand in the copy as “�”.</source>
        <translation>
            <numerusform>%Ln byte that is no valid text stands in the copy as “�”.</numerusform>
            <numerusform>%Ln bytes that are no valid text stand in the copy as “�”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>line %1, character %2</source>
        <translation>line %1, character %2</translation>
    </message>
    <message>
        <source>Not yet: %1 (%2).</source>
        <translation>Not yet: %1 (%2).</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Not yet: %1</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Checking the copy</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importing …</translation>
    </message>
    <message>
        <source>Importing the copy</source>
        <translation>Importing the copy</translation>
    </message>
    <message>
        <source>Discard the copy</source>
        <translation>Discard the copy</translation>
    </message>
    <message>
        <source>The copy was changed and not imported. Discard it?</source>
        <translation>The copy was changed and not imported. Discard it?</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>New workspace…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Open workspace…</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Open the demonstration</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Close workspace</translation>
    </message>
    <message>
        <source>Import logs…</source>
        <translation>Import logs…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Light or dark as the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Language of the system</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text as the system has it</source>
        <translation>Text as the system has it</translation>
    </message>
    <message>
        <source>Words beside the page icons</source>
        <translation>Words beside the page icons</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compact rows</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Find an action…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About Vermilion</source>
        <translation>About Vermilion</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Workspace</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;%1</source>
        <comment>the menu of a page, by its name</comment>
        <translation>&amp;%1</translation>
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
        <translation>Cannot judge</translation>
    </message>
    <message>
        <source>Yet to judge</source>
        <translation>Yet to judge</translation>
    </message>
    <message>
        <source>Taught further from</source>
        <translation>Taught further from</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Learned from</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 texts</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>texts</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>positives</source>
        <translation>positives</translation>
    </message>
    <message>
        <source>false alarms in benign talk</source>
        <translation>false alarms in benign talk</translation>
    </message>
    <message>
        <source>False alarms on neutral sentences about groups of people</source>
        <translation>False alarms on neutral sentences about groups of people</translation>
    </message>
    <message>
        <source>No group can be told from the others.</source>
        <translation>No group can be told from the others.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>false alarms</translation>
    </message>
    <message>
        <source>more than usual</source>
        <translation>more than usual</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>On texts of the same sets that it has not seen</source>
        <translation>On texts of the same sets that it has not seen</translation>
    </message>
    <message>
        <source>On a public set of another kind</source>
        <translation>On a public set of another kind</translation>
    </message>
    <message>
        <source>%1 texts, decided from %2 to %3</source>
        <translation>%1 texts, decided from %2 to %3</translation>
    </message>
    <message>
        <source>Learned from decisions made here</source>
        <translation>Learned from decisions made here</translation>
    </message>
    <message>
        <source>On decisions made here that it has not seen, against the model before it</source>
        <translation>On decisions made here that it has not seen, against the model before it</translation>
    </message>
</context>
<context>
    <name>ui::ModelsPage</name>
    <message>
        <source>Judge what is not judged yet</source>
        <translation>Judge what is not judged yet</translation>
    </message>
    <message>
        <source>Switch classifier on or off</source>
        <translation>Switch classifier on or off</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Add model…</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Add model</translation>
    </message>
    <message>
        <source>Models of Vermilion (*.model)</source>
        <translation>Models of Vermilion (*.model)</translation>
    </message>
    <message>
        <source>Adding the model</source>
        <translation>Adding the model</translation>
    </message>
    <message>
        <source>The model is known; it judges in shadow, or is off until you switch it.</source>
        <translation>The model is known; it judges in shadow, or is off until you switch it.</translation>
    </message>
    <message>
        <source>Switched off: what it said counts no more.</source>
        <translation>Switched off: what it said counts no more.</translation>
    </message>
    <message>
        <source>It judges in shadow: nothing of it comes into a queue.</source>
        <translation>It judges in shadow: nothing of it comes into a queue.</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>Switched on.</translation>
    </message>
    <message>
        <source>Nobody has seen yet what it would do here: let it run in shadow first.</source>
        <translation>Nobody has seen yet what it would do here: let it run in shadow first.</translation>
    </message>
    <message>
        <source>Switching the classifier</source>
        <translation>Switching the classifier</translation>
    </message>
    <message>
        <source>Moving the threshold</source>
        <translation>Moving the threshold</translation>
    </message>
    <message>
        <source>The threshold is moved; flags follow it.</source>
        <translation>The threshold is moved; flags follow it.</translation>
    </message>
    <message>
        <source>Changing the bounds</source>
        <translation>Changing the bounds</translation>
    </message>
    <message>
        <source>The bounds are changed.</source>
        <translation>The bounds are changed.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Reading the classifiers</source>
        <translation>Reading the classifiers</translation>
    </message>
    <message>
        <source>Classifiers judge texts by what they mean. None is known to this workspace yet: the one of the program comes with the first logs.</source>
        <translation>Classifiers judge texts by what they mean. None is known to this workspace yet: the one of the program comes with the first logs.</translation>
    </message>
    <message>
        <source>Use the model of the program</source>
        <translation>Use the model of the program</translation>
    </message>
    <message>
        <source>Judging: %1 of %2 generations</source>
        <translation>Judging: %1 of %2 generations</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 generations wait to be judged.</source>
        <translation>%1 generations wait to be judged.</translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation>Judge now</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n classifier(s) on</source>
        <translation>
            <numerusform>%1 of %n classifier on</numerusform>
            <numerusform>%1 of %n classifiers on</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Thresholds or card</source>
        <translation>Thresholds or card</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Classifiers</translation>
    </message>
    <message>
        <source>Card of the classifier</source>
        <translation>Card of the classifier</translation>
    </message>
    <message>
        <source>Run in shadow</source>
        <translation>Run in shadow</translation>
    </message>
    <message>
        <source>It judges, but nothing comes into a queue</source>
        <translation>It judges, but nothing comes into a queue</translation>
    </message>
    <message>
        <source>Add folder of an ONNX model…</source>
        <translation>Add folder of an ONNX model…</translation>
    </message>
    <message>
        <source>Add folder of an ONNX model</source>
        <translation>Add folder of an ONNX model</translation>
    </message>
    <message>
        <source>Trying the model…</source>
        <translation>Trying the model…</translation>
    </message>
    <message>
        <source>On decisions that were kept back it is better than the one that is on.</source>
        <translation>On decisions that were kept back it is better than the one that is on.</translation>
    </message>
    <message>
        <source>On decisions that were kept back it cannot be told from the one that is on.</source>
        <translation>On decisions that were kept back it cannot be told from the one that is on.</translation>
    </message>
    <message>
        <source>On decisions that were kept back it is worse than the one that is on.</source>
        <translation>On decisions that were kept back it is worse than the one that is on.</translation>
    </message>
    <message>
        <source>the model is uncertain</source>
        <translation>the model is uncertain</translation>
    </message>
    <message>
        <source>rules and model disagree</source>
        <translation>rules and model disagree</translation>
    </message>
    <message>
        <source>random audit of what nothing flags</source>
        <translation>random audit of what nothing flags</translation>
    </message>
    <message>
        <source>Teach the model with the decisions made here</source>
        <translation>Teach the model with the decisions made here</translation>
    </message>
    <message>
        <source>Review where the model is uncertain</source>
        <translation>Review where the model is uncertain</translation>
    </message>
    <message>
        <source>Review where rules and model disagree</source>
        <translation>Review where rules and model disagree</translation>
    </message>
    <message>
        <source>Review a random sample of what nothing flags</source>
        <translation>Review a random sample of what nothing flags</translation>
    </message>
    <message numerus="yes">
        <source>A model has learned from %n decision(s) and runs in shadow.</source>
        <translation>
            <numerusform>A model has learned from %n decision and runs in shadow.</numerusform>
            <numerusform>A model has learned from %n decisions and runs in shadow.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look at: %1.</source>
        <translation>There is nothing to look at: %1.</translation>
    </message>
    <message>
        <source>There are too few new decisions to learn from: %1 are needed, %2 of each kind.</source>
        <translation>There are too few new decisions to learn from: %1 are needed, %2 of each kind.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
    <message>
        <source>Switch on against the comparison</source>
        <translation>Switch on against the comparison</translation>
    </message>
    <message>
        <source>On decisions that were kept back this model is worse than the one that is on, or it was not compared. Why is it to count all the same?</source>
        <translation>On decisions that were kept back this model is worse than the one that is on, or it was not compared. Why is it to count all the same?</translation>
    </message>
    <message>
        <source>Learning from decisions: %1 %</source>
        <translation>Learning from decisions: %1 %</translation>
    </message>
    <message>
        <source>Looking at what the model has judged…</source>
        <translation>Looking at what the model has judged…</translation>
    </message>
    <message>
        <source>Read the text in stored pictures</source>
        <translation>Read the text in stored pictures</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Judging</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) read</source>
        <translation>
            <numerusform>%n picture read</numerusform>
            <numerusform>%n pictures read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in pictures</source>
        <translation>
            <numerusform>%n finding in pictures</numerusform>
            <numerusform>%n findings in pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NavigationRail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Show the words</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Show icons only</translation>
    </message>
</context>
<context>
    <name>ui::NewCaseDialog</name>
    <message>
        <source>New incident</source>
        <translation>New incident</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Open case</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>For a content incident the grade is your own; for a network incident it decides whether to report.</source>
        <translation>For a content incident the grade is your own; for a network incident it decides whether to report.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Asia/Shanghai. Every clock of the case starts here.</source>
        <translation>Asia/Shanghai. Every clock of the case starts here.</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>How it was found</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>ui::NewWorkspaceDialog</name>
    <message>
        <source>Encrypt the workspace with a passphrase</source>
        <translation>Encrypt the workspace with a passphrase</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>for example: officer 3</source>
        <translation>for example: officer 3</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>One file holds everything: texts, decisions, cases, filings.</source>
        <translation>One file holds everything: texts, decisions, cases, filings.</translation>
    </message>
    <message>
        <source>&amp;Your alias</source>
        <translation>&amp;Your alias</translation>
    </message>
    <message>
        <source>Stands in the record beside each of your decisions. A number or role will do.</source>
        <translation>Stands in the record beside each of your decisions. A number or role will do.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Once more</translation>
    </message>
    <message>
        <source>A lost passphrase cannot be recovered, by anyone: without it the workspace stays shut. Keep a copy where your company keeps such things.</source>
        <translation>A lost passphrase cannot be recovered, by anyone: without it the workspace stays shut. Keep a copy where your company keeps such things.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name, or open that file instead.</source>
        <translation>There is a file of that name. Choose another name, or open that file instead.</translation>
    </message>
    <message>
        <source>That folder cannot be written to. Choose another.</source>
        <translation>That folder cannot be written to. Choose another.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs %n characters or more. Several words are better than one.</source>
        <translation>
            <numerusform>A passphrase needs %n character or more. Several words are better than one.</numerusform>
            <numerusform>A passphrase needs %n characters or more. Several words are better than one.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Vermilion workspaces (*.vml)</source>
        <translation>Vermilion workspaces (*.vml)</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>Reading the workspace</translation>
    </message>
    <message>
        <source>This workspace is empty. Logs of the provider come first; what rules flag in them waits for review.</source>
        <translation>This workspace is empty. Logs of the provider come first; what rules flag in them waits for review.</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>Import logs</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>to decide</translation>
    </message>
    <message numerus="yes">
        <source>oldest: %n d</source>
        <translation>
            <numerusform>oldest: %n d</numerusform>
            <numerusform>oldest: %n d</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Open the queue</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) run out</source>
        <translation>
            <numerusform>%n clock has run out</numerusform>
            <numerusform>%n clocks have run out</numerusform>
        </translation>
    </message>
    <message>
        <source>next clock: %1</source>
        <translation>next clock: %1</translation>
    </message>
    <message>
        <source>open incidents</source>
        <translation>open incidents</translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation>Open the cases</translation>
    </message>
    <message>
        <source>filings and licences due</source>
        <translation>filings and licences due</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>Open the registry</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of calls with text held</source>
        <translation>of calls with text held</translation>
    </message>
    <message>
        <source>%1 generations, %2 quarantined</source>
        <translation>%1 generations, %2 quarantined</translation>
    </message>
    <message>
        <source>Open the imports</source>
        <translation>Open the imports</translation>
    </message>
    <message>
        <source>flagged generations</source>
        <translation>flagged generations</translation>
    </message>
    <message>
        <source>Flagged generations per day, by risk class</source>
        <translation>Flagged generations per day, by risk class</translation>
    </message>
</context>
<context>
    <name>ui::PackEditor</name>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>Nothing is wrong in the text.</source>
        <translation>Nothing is wrong in the text.</translation>
    </message>
    <message>
        <source>Samples are tested as soon as one rule with “match” and “no_match” can be read.</source>
        <translation>Samples are tested as soon as one rule with “match” and “no_match” can be read.</translation>
    </message>
    <message>
        <source>The rule does not find this sample.</source>
        <translation>The rule does not find this sample.</translation>
    </message>
    <message>
        <source>The rule finds something in this sample.</source>
        <translation>The rule finds something in this sample.</translation>
    </message>
    <message>
        <source>pack without an id</source>
        <translation>pack without an id</translation>
    </message>
    <message>
        <source>%1 · open for reading only</source>
        <translation>%1 · open for reading only</translation>
    </message>
    <message>
        <source>%1 · new draft</source>
        <translation>%1 · new draft</translation>
    </message>
    <message>
        <source>%1 · draft based on version %2</source>
        <translation>%1 · draft based on version %2</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message numerus="yes">
        <source>All %n sample(s) pass</source>
        <translation>
            <numerusform>%n sample passes</numerusform>
            <numerusform>All %n samples pass</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes this text a version that the workspace knows; it is switched on apart</source>
        <translation>Makes this text a version that the workspace knows; it is switched on apart</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Not yet: %1</translation>
    </message>
    <message>
        <source>Samples (%1 failing)</source>
        <translation>Samples (%1 failing)</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>Try a text</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>There is no earlier version to compare with.</source>
        <translation>There is no earlier version to compare with.</translation>
    </message>
    <message>
        <source>What differs from version %1 is told as soon as nothing is wrong.</source>
        <translation>What differs from version %1 is told as soon as nothing is wrong.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the rules; the draft is kept (Esc)</source>
        <translation>Back to the rules; the draft is kept (Esc)</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>Back to the rules</translation>
    </message>
    <message>
        <source>Register this version</source>
        <translation>Register this version</translation>
    </message>
    <message>
        <source>Text of the rule pack</source>
        <translation>Text of the rule pack</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>What is wrong in the text</translation>
    </message>
    <message>
        <source>Samples of the rules</source>
        <translation>Samples of the rules</translation>
    </message>
    <message>
        <source>What the draft says differently</source>
        <translation>What the draft says differently</translation>
    </message>
    <message>
        <source>About the draft</source>
        <translation>About the draft</translation>
    </message>
</context>
<context>
    <name>ui::PackModel</name>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>In shadow</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Not tried</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>ui::PassphraseDialog</name>
    <message>
        <source>Encrypted workspace</source>
        <translation>Encrypted workspace</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase of %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>That passphrase does not open this workspace. Check Caps Lock and the input method.</source>
        <translation>That passphrase does not open this workspace. Check Caps Lock and the input method.</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom out (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>Fit (0)</translation>
    </message>
    <message>
        <source>Pixel by pixel (1)</source>
        <translation>Pixel by pixel (1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Text in it: %1</source>
        <translation>Text in it: %1</translation>
    </message>
</context>
<context>
    <name>ui::PictureKnowledge</name>
    <message numerus="yes">
        <source>Nearly a known picture, %n of 64 bits differ</source>
        <translation>
            <numerusform>Nearly a known picture, %n of 64 bits differs</numerusform>
            <numerusform>Nearly a known picture, %n of 64 bits differ</numerusform>
        </translation>
    </message>
    <message>
        <source>A known picture, byte for byte</source>
        <translation>A known picture, byte for byte</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>In its text: %1, rule %2/%3</source>
        <translation>In its text: %1, rule %2/%3</translation>
    </message>
</context>
<context>
    <name>ui::PictureStrip</name>
    <message numerus="yes">
        <source>and %Ln more, not shown here</source>
        <translation>
            <numerusform>and %Ln more, not shown here</numerusform>
            <numerusform>and %Ln more, not shown here</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of this generation</source>
        <translation>Pictures of this generation</translation>
    </message>
</context>
<context>
    <name>ui::PictureTile</name>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Shown. Space blurs it.</source>
        <translation>Shown. Space blurs it.</translation>
    </message>
    <message>
        <source>Blurred. Space shows it.</source>
        <translation>Blurred. Space shows it.</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Full size</translation>
    </message>
    <message>
        <source>Full size: %1</source>
        <translation>Full size: %1</translation>
    </message>
</context>
<context>
    <name>ui::PictureWords</name>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 (the log says %2)</source>
        <translation>%1 (the log says %2)</translation>
    </message>
    <message>
        <source>Too large to be kept: the workspace has its size and its hash.</source>
        <translation>Too large to be kept: the workspace has its size and its hash.</translation>
    </message>
    <message>
        <source>The log holds no bytes of it that can be read.</source>
        <translation>The log holds no bytes of it that can be read.</translation>
    </message>
    <message>
        <source>The log holds an address only. It was recorded and is never fetched.</source>
        <translation>The log holds an address only. It was recorded and is never fetched.</translation>
    </message>
    <message>
        <source>The log holds a name only: its bytes were not there at import.</source>
        <translation>The log holds a name only: its bytes were not there at import.</translation>
    </message>
    <message>
        <source>Output, picture %1</source>
        <translation>Output, picture %1</translation>
    </message>
    <message>
        <source>Prompt, picture %1</source>
        <translation>Prompt, picture %1</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>The workspace does not give its bytes.</source>
        <translation>The workspace does not give its bytes.</translation>
    </message>
    <message>
        <source>No kind of picture that is known here.</source>
        <translation>No kind of picture that is known here.</translation>
    </message>
    <message>
        <source>Pictures of this kind are not shown here.</source>
        <translation>Pictures of this kind are not shown here.</translation>
    </message>
    <message>
        <source>Damaged: it cannot be decoded.</source>
        <translation>Damaged: it cannot be decoded.</translation>
    </message>
    <message>
        <source>Too large to be shown: more than 50 million pixels.</source>
        <translation>Too large to be shown: more than 50 million pixels.</translation>
    </message>
    <message>
        <source>The log names a file that was not there at import.</source>
        <translation>The log names a file that was not there at import.</translation>
    </message>
    <message>
        <source>The log names a file outside its folder: nothing there is read.</source>
        <translation>The log names a file outside its folder: nothing there is read.</translation>
    </message>
    <message>
        <source>The log names something that is no plain file: it is not read.</source>
        <translation>The log names something that is no plain file: it is not read.</translation>
    </message>
    <message>
        <source>The file that the log names is no picture: it was not kept.</source>
        <translation>The file that the log names is no picture: it was not kept.</translation>
    </message>
    <message>
        <source>The file that the log names is too large to be kept.</source>
        <translation>The file that the log names is too large to be kept.</translation>
    </message>
    <message>
        <source>One record names more pictures than are read: this one was not.</source>
        <translation>One record names more pictures than are read: this one was not.</translation>
    </message>
    <message>
        <source>The file that the log names could not be read at import.</source>
        <translation>The file that the log names could not be read at import.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>cannot be read: quarantine</source>
        <translation>cannot be read: quarantine</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>ui::ProgressWords</name>
    <message>
        <source>%1 s left</source>
        <translation>%1 s left</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min left</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1 h left</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Importing %1: recognising it.</source>
        <translation>Importing %1: recognising it.</translation>
    </message>
    <message>
        <source>Importing %1: %2 %, %3 rows.</source>
        <translation>Importing %1: %2 %, %3 rows.</translation>
    </message>
    <message>
        <source>Importing %1: %2 %, %3 rows, %4.</source>
        <translation>Importing %1: %2 %, %3 rows, %4.</translation>
    </message>
    <message>
        <source>%1 was stopped: %2 rows are kept. Imported again, it goes on behind them.</source>
        <translation>%1 was stopped: %2 rows are kept. Imported again, it goes on behind them.</translation>
    </message>
    <message>
        <source>%1 was stopped before its first rows were stored.</source>
        <translation>%1 was stopped before its first rows were stored.</translation>
    </message>
</context>
<context>
    <name>ui::QuarantineDock</name>
    <message>
        <source>Edit a copy</source>
        <translation>Edit a copy</translation>
    </message>
    <message>
        <source>Reveal what is masked</source>
        <translation>Reveal what is masked</translation>
    </message>
    <message>
        <source>Open what it became</source>
        <translation>Open what it became</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Try all again</translation>
    </message>
    <message>
        <source>Reveal personal information</source>
        <translation>Reveal personal information</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Reveal</translation>
    </message>
    <message>
        <source>Why do you need to see it? The reason is recorded.</source>
        <translation>Why do you need to see it? The reason is recorded.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>A reason is needed.</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>Recording the reason</translation>
    </message>
    <message>
        <source>Mended: what it holds was there already.</source>
        <translation>Mended: what it holds was there already.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>The workspace is open for reading only.</translation>
    </message>
    <message>
        <source>The record has %1 bytes, too many to be edited here. Mend it in a file, and import that from the command line: vermilionctl quarantine mend %2 --file FILE</source>
        <translation>The record has %1 bytes, too many to be edited here. Mend it in a file, and import that from the command line: vermilionctl quarantine mend %2 --file FILE</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Reading the record</translation>
    </message>
    <message numerus="yes">
        <source>Mended: %Ln generation(s) imported. The original stays in quarantine.</source>
        <translation>
            <numerusform>Mended: %Ln generation imported. The original stays in quarantine.</numerusform>
            <numerusform>Mended: %Ln generations imported. The original stays in quarantine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended: what it holds was there already. The original stays in quarantine.</source>
        <translation>Mended: what it holds was there already. The original stays in quarantine.</translation>
    </message>
    <message>
        <source>Trying the records again</source>
        <translation>Trying the records again</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Trying %1 of %2 records again</source>
        <translation>Trying %1 of %2 records again</translation>
    </message>
    <message>
        <source>Reading the quarantine</source>
        <translation>Reading the quarantine</translation>
    </message>
    <message>
        <source>Nothing in quarantine from %1.</source>
        <translation>Nothing in quarantine from %1.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Show all files</translation>
    </message>
    <message>
        <source>Nothing in quarantine. Every record was read. What cannot be read is kept here, with its line, byte and reason.</source>
        <translation>Nothing in quarantine. Every record was read. What cannot be read is kept here, with its line, byte and reason.</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>file: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>reason: %1</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>mended</translation>
    </message>
    <message>
        <source>Quarantine: %1 wait, %2 mended</source>
        <translation>Quarantine: %1 wait, %2 mended</translation>
    </message>
    <message>
        <source>Quarantine: %1 wait</source>
        <translation>Quarantine: %1 wait</translation>
    </message>
    <message>
        <source>Reasons of quarantine</source>
        <translation>Reasons of quarantine</translation>
    </message>
    <message>
        <source>Quarantined records</source>
        <translation>Quarantined records</translation>
    </message>
</context>
<context>
    <name>ui::QuarantineGroups</name>
    <message>
        <source>All reasons</source>
        <translation>All reasons</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Mended</translation>
    </message>
</context>
<context>
    <name>ui::QuarantineModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>mended → G-%1</source>
        <translation>mended → G-%1</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>mended</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ui::QuarantineWords</name>
    <message>
        <source>longer than the limit</source>
        <translation>longer than the limit</translation>
    </message>
    <message>
        <source>The record is longer than is held in memory. Split it where it is written, or mend it from the command line.</source>
        <translation>The record is longer than is held in memory. Split it where it is written, or mend it from the command line.</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>ends too early</translation>
    </message>
    <message>
        <source>The record ends before it is whole. The log was cut off, or the file was still being written.</source>
        <translation>The record ends before it is whole. The log was cut off, or the file was still being written.</translation>
    </message>
    <message>
        <source>the archive is damaged here</source>
        <translation>the archive is damaged here</translation>
    </message>
    <message>
        <source>The archive is damaged here, and nothing behind this place could be read. Fetch it again.</source>
        <translation>The archive is damaged here, and nothing behind this place could be read. Fetch it again.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>not UTF-8</translation>
    </message>
    <message>
        <source>Bytes of the record are no valid text. It was written in another encoding, or is damaged.</source>
        <translation>Bytes of the record are no valid text. It was written in another encoding, or is damaged.</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>nested too deeply</translation>
    </message>
    <message>
        <source>More brackets stand inside brackets than any log needs.</source>
        <translation>More brackets stand inside brackets than any log needs.</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>not valid JSON</translation>
    </message>
    <message>
        <source>The record is not valid JSON.</source>
        <translation>The record is not valid JSON.</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>not a JSON object</translation>
    </message>
    <message>
        <source>The record is valid JSON, but no object: it names nothing.</source>
        <translation>The record is valid JSON, but no object: it names nothing.</translation>
    </message>
    <message>
        <source>more or fewer fields than the header</source>
        <translation>more or fewer fields than the header</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than the header. A delimiter or a quotation mark inside a field is often the cause.</source>
        <translation>The row has more or fewer fields than the header. A delimiter or a quotation mark inside a field is often the cause.</translation>
    </message>
    <message>
        <source>holds no generation</source>
        <translation>holds no generation</translation>
    </message>
    <message>
        <source>The record can be read and holds no call of a model.</source>
        <translation>The record can be read and holds no call of a model.</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unknown format</translation>
    </message>
    <message>
        <source>The record is unlike any format that is known. A newer version may know it: try again then.</source>
        <translation>The record is unlike any format that is known. A newer version may know it: try again then.</translation>
    </message>
    <message>
        <source>this byte is no valid text</source>
        <translation>this byte is no valid text</translation>
    </message>
    <message>
        <source>a control character stands inside a text; it must be written as an escape</source>
        <translation>a control character stands inside a text; it must be written as an escape</translation>
    </message>
    <message>
        <source>this backslash escapes nothing; a real one is written twice</source>
        <translation>this backslash escapes nothing; a real one is written twice</translation>
    </message>
    <message>
        <source>a name in quotation marks must stand here</source>
        <translation>a name in quotation marks must stand here</translation>
    </message>
    <message>
        <source>a colon is missing here</source>
        <translation>a colon is missing here</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here, or a quotation mark before it is not escaped</source>
        <translation>a comma or a closing bracket is missing here, or a quotation mark before it is not escaped</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>a value is missing here</translation>
    </message>
    <message>
        <source>this number is not written as JSON has it</source>
        <translation>this number is not written as JSON has it</translation>
    </message>
    <message>
        <source>this word needs quotation marks, or is none that JSON knows</source>
        <translation>this word needs quotation marks, or is none that JSON knows</translation>
    </message>
    <message>
        <source>this bracket closes another one than is open</source>
        <translation>this bracket closes another one than is open</translation>
    </message>
    <message>
        <source>brackets are nested too deeply from here on</source>
        <translation>brackets are nested too deeply from here on</translation>
    </message>
    <message>
        <source>the text ends here, and something is still open</source>
        <translation>the text ends here, and something is still open</translation>
    </message>
    <message>
        <source>the record is whole before this place, and more follows</source>
        <translation>the record is whole before this place, and more follows</translation>
    </message>
    <message>
        <source>The record has %1 bytes, more than are held in memory. Its first %2 are shown, as the workspace keeps them.</source>
        <translation>The record has %1 bytes, more than are held in memory. Its first %2 are shown, as the workspace keeps them.</translation>
    </message>
    <message>
        <source>The file is no longer where it was imported from. Of %1 bytes the first %2 are shown, as the workspace keeps them.</source>
        <translation>The file is no longer where it was imported from. Of %1 bytes the first %2 are shown, as the workspace keeps them.</translation>
    </message>
    <message>
        <source>The file cannot be read as it was imported. Of %1 bytes the first %2 are shown, as the workspace keeps them.</source>
        <translation>The file cannot be read as it was imported. Of %1 bytes the first %2 are shown, as the workspace keeps them.</translation>
    </message>
    <message>
        <source>A piece is shown: %1 of %2 bytes, from byte %3 on.</source>
        <translation>A piece is shown: %1 of %2 bytes, from byte %3 on.</translation>
    </message>
    <message numerus="yes">
        <source>Can be imported: %Ln generation(s). Prompt %1 characters, output %2 characters, %3 findings.</source>
        <translation>
            <numerusform>Can be imported: %Ln generation. Prompt %1 characters, output %2 characters, %3 findings.</numerusform>
            <numerusform>Can be imported: %Ln generations. Prompt %1 characters, output %2 characters, %3 findings.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same record was imported before; it is not added again.</source>
        <translation>The same record was imported before; it is not added again.</translation>
    </message>
    <message>
        <source>%1 records tried again: %2 imported, %3 still cannot be read.</source>
        <translation>%1 records tried again: %2 imported, %3 still cannot be read.</translation>
    </message>
    <message>
        <source>Of %1 the file is no longer as it was imported.</source>
        <translation>Of %1 the file is no longer as it was imported.</translation>
    </message>
</context>
<context>
    <name>ui::QueryBar</name>
    <message>
        <source>No query is saved yet</source>
        <translation>No query is saved yet</translation>
    </message>
    <message>
        <source>Save this query…</source>
        <translation>Save this query…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, OR, -without, service:chat, risk:A.1, day:2026-11 …</source>
        <translation>Words, &quot;phrases&quot;, OR, -without, service:chat, risk:A.1, day:2026-11 …</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>/ goes here, Return asks, Up brings back what was asked, Ctrl+Space completes</source>
        <translation>/ goes here, Return asks, Up brings back what was asked, Ctrl+Space completes</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>Saved queries</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>The query language</translation>
    </message>
</context>
<context>
    <name>ui::QueryHelp</name>
    <message>
        <source>The query language</source>
        <translation>The query language</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>filing refund</source>
        <translation>filing refund</translation>
    </message>
    <message>
        <source>both, anywhere in prompt and output</source>
        <translation>both, anywhere in prompt and output</translation>
    </message>
    <message>
        <source>&quot;filing number&quot;</source>
        <translation>&quot;filing number&quot;</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>one after the other</translation>
    </message>
    <message>
        <source>a word that begins so</source>
        <translation>a word that begins so</translation>
    </message>
    <message>
        <source>one of them; AND binds tighter</source>
        <translation>one of them; AND binds tighter</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>without it</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>brackets group</translation>
    </message>
    <message>
        <source>at most 20 characters apart</source>
        <translation>at most 20 characters apart</translation>
    </message>
    <message>
        <source>in that text only</source>
        <translation>in that text only</translation>
    </message>
    <message>
        <source>a comma: one of these values</source>
        <translation>a comma: one of these values</translation>
    </message>
    <message>
        <source>Simplified and traditional, upper and lower case, full and half width find each other. Full-width punctuation is understood.</source>
        <translation>Simplified and traditional, upper and lower case, full and half width find each other. Full-width punctuation is understood.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
</context>
<context>
    <name>ui::QueryWords</name>
    <message>
        <source>prompt blocked</source>
        <translation>prompt blocked</translation>
    </message>
    <message>
        <source>output blocked</source>
        <translation>output blocked</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Output in the log</source>
        <translation>Output in the log</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>service; * stands for anything: ch*</source>
        <translation>service; * stands for anything: ch*</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>provider</translation>
    </message>
    <message>
        <source>user, by pseudonym: u-7f3a</source>
        <translation>user, by pseudonym: u-7f3a</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>request id of the log</source>
        <translation>request id of the log</translation>
    </message>
    <message>
        <source>A.1, A.1.f, any, none</source>
        <translation>A.1, A.1.f, any, none</translation>
    </message>
    <message>
        <source>2026-11-23, 2026-11, 2026-11-01..2026-11-23</source>
        <translation>2026-11-23, 2026-11, 2026-11-01..2026-11-23</translation>
    </message>
    <message>
        <source>prompt, output, refusal, error, any, none</source>
        <translation>prompt, output, refusal, error, any, none</translation>
    </message>
    <message>
        <source>yes, no: whether the log holds an output</source>
        <translation>yes, no: whether the log holds an output</translation>
    </message>
    <message>
        <source>confirmed, not_a_problem, second_opinion, any, none</source>
        <translation>confirmed, not_a_problem, second_opinion, any, none</translation>
    </message>
    <message>
        <source>rule that found something</source>
        <translation>rule that found something</translation>
    </message>
    <message>
        <source>why the model stopped</source>
        <translation>why the model stopped</translation>
    </message>
    <message>
        <source>age band of the log</source>
        <translation>age band of the log</translation>
    </message>
    <message>
        <source>imported file: number or a piece of its path</source>
        <translation>imported file: number or a piece of its path</translation>
    </message>
    <message>
        <source>number of a generation: G-42</source>
        <translation>number of a generation: G-42</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>not %1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>trace: a call with its retries and steps</source>
        <translation>trace: a call with its retries and steps</translation>
    </message>
    <message>
        <source>%1 Choose one from the list (Ctrl+Space).</source>
        <translation>%1 Choose one from the list (Ctrl+Space).</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>category that a classifier says yes to, any, none</source>
        <translation>category that a classifier says yes to, any, none</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>%1, severity %2: %3</source>
        <translation>%1, severity %2: %3</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Raw record</source>
        <translation>Raw record</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Indent</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPane</name>
    <message>
        <source>User, earlier</source>
        <translation>User, earlier</translation>
    </message>
    <message>
        <source>Model, earlier</source>
        <translation>Model, earlier</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>finish: %1</source>
        <translation>finish: %1</translation>
    </message>
    <message>
        <source>no time in the log</source>
        <translation>no time in the log</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>age %1</translation>
    </message>
    <message>
        <source>%1 @ byte %2</source>
        <translation>%1 @ byte %2</translation>
    </message>
    <message>
        <source>blocked upstream: %1</source>
        <translation>blocked upstream: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Raw record</translation>
    </message>
    <message>
        <source>Text or raw record</source>
        <translation>Text or raw record</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Found by the query</source>
        <translation>Found by the query</translation>
    </message>
    <message>
        <source>The current highlight is not masked.</source>
        <translation>The current highlight is not masked.</translation>
    </message>
    <message>
        <source>Reveal personal information</source>
        <translation>Reveal personal information</translation>
    </message>
    <message>
        <source>Why do you need to see it? The reason is recorded.</source>
        <translation>Why do you need to see it? The reason is recorded.</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>Recording the reason</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>None in particular</source>
        <translation>None in particular</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>The report draft prints the newest note on each of these.</source>
        <translation>The report draft prints the newest note on each of these.</translation>
    </message>
</context>
<context>
    <name>ui::ReasonWords</name>
    <message>
        <source>“%1” stands near it</source>
        <translation>“%1” stands near it</translation>
    </message>
    <message>
        <source>none of the excluded words stands near it</source>
        <translation>none of the excluded words stands near it</translation>
    </message>
    <message>
        <source>all of the required words are there</source>
        <translation>all of the required words are there</translation>
    </message>
    <message>
        <source>“%1” is there</source>
        <translation>“%1” is there</translation>
    </message>
    <message>
        <source>none of the excluded words is there</source>
        <translation>none of the excluded words is there</translation>
    </message>
    <message numerus="yes">
        <source>the rule matches %n time(s)</source>
        <translation>
            <numerusform>the rule matches %n time</numerusform>
            <numerusform>the rule matches %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>the text is in the rule&apos;s language</source>
        <translation>the text is in the rule&apos;s language</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>a quotation</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>a refusal</translation>
    </message>
    <message>
        <source>news</source>
        <translation>news</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>medicine</translation>
    </message>
    <message>
        <source>law</source>
        <translation>law</translation>
    </message>
    <message>
        <source>%1 because of “%2”</source>
        <translation>%1 because of “%2”</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>%1 for %2: “%3”</source>
        <translation>%1 for %2: “%3”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Terms: %1</source>
        <translation>Terms: %1</translation>
    </message>
    <message>
        <source>Expressions of the rule: %1</source>
        <translation>Expressions of the rule: %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Conditions: %1</translation>
    </message>
    <message>
        <source>Score from %1: %2</source>
        <translation>Score from %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::RecordPane</name>
    <message>
        <source>%1, line %2, byte %3</source>
        <translation>%1, line %2, byte %3</translation>
    </message>
    <message>
        <source>; the fault is %1 bytes further on</source>
        <translation>; the fault is %1 bytes further on</translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <translation>Marked: %1.</translation>
    </message>
    <message>
        <source>A mended copy was imported as G-%1; this is the original.</source>
        <translation>A mended copy was imported as G-%1; this is the original.</translation>
    </message>
    <message>
        <source>A mended copy was imported; this is the original.</source>
        <translation>A mended copy was imported; this is the original.</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Reading the record</translation>
    </message>
    <message>
        <source>The record as it stands in the file</source>
        <translation>The record as it stands in the file</translation>
    </message>
</context>
<context>
    <name>ui::RegistryActions</name>
    <message>
        <source>Keeping the service</source>
        <translation>Keeping the service</translation>
    </message>
    <message>
        <source>Service added</source>
        <translation>Service added</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Service changed</translation>
    </message>
    <message>
        <source>Keeping the item</source>
        <translation>Keeping the item</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Item added</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Item changed</translation>
    </message>
    <message>
        <source>This version of the program does not know this kind of item.</source>
        <translation>This version of the program does not know this kind of item.</translation>
    </message>
    <message>
        <source>Recording the event</source>
        <translation>Recording the event</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>Event recorded</translation>
    </message>
    <message>
        <source>Marking the duty as done</source>
        <translation>Marking the duty as done</translation>
    </message>
    <message>
        <source>Duty marked as done</source>
        <translation>Duty marked as done</translation>
    </message>
</context>
<context>
    <name>ui::RegistryDetail</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>The whole company</translation>
    </message>
    <message>
        <source>Choose a row to see what is next about it, and why.</source>
        <translation>Choose a row to see what is next about it, and why.</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Add item…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Record event…</source>
        <translation>Record event…</translation>
    </message>
    <message>
        <source>Duty done…</source>
        <translation>Duty done…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What is known and what is next</source>
        <translation>What is known and what is next</translation>
    </message>
</context>
<context>
    <name>ui::RegistryEventModel</name>
    <message>
        <source>Written down %1</source>
        <translation>Written down %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>runs</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Duty done</source>
        <translation>Duty done</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
</context>
<context>
    <name>ui::RegistryFilterBar</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>Needs action</translation>
    </message>
    <message>
        <source>In preparation or with the authority</source>
        <translation>In preparation or with the authority</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Cancelled or not required</source>
        <translation>Cancelled or not required</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Which rows are shown</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Day as of which the register is seen (Asia/Shanghai)</source>
        <translation>Day as of which the register is seen (Asia/Shanghai)</translation>
    </message>
</context>
<context>
    <name>ui::RegistryModel</name>
    <message>
        <source>The whole company</source>
        <translation>The whole company</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>This rule is not from its official wording. Confirm it with counsel before relying on it.</source>
        <translation>This rule is not from its official wording. Confirm it with counsel before relying on it.</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>confirm with counsel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Next duty</source>
        <translation>Next duty</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Add service</translation>
    </message>
    <message>
        <source>Edit item or service</source>
        <translation>Edit item or service</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>Record event</translation>
    </message>
    <message>
        <source>Mark duty as done</source>
        <translation>Mark duty as done</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) action</source>
        <translation>
            <numerusform>%n needs action</numerusform>
            <numerusform>%n need action</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Reading the register</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed.</source>
        <translation>Open for reading only: nothing can be changed.</translation>
    </message>
    <message>
        <source>As of %1, not as of today.</source>
        <translation>As of %1, not as of today.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Services, filings and licences are kept here, with what is due next.</source>
        <translation>Services, filings and licences are kept here, with what is due next.</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Add service…</translation>
    </message>
    <message>
        <source>No clock that an event started runs for this item.</source>
        <translation>No clock that an event started runs for this item.</translation>
    </message>
    <message>
        <source>Services and what each has to keep valid</source>
        <translation>Services and what each has to keep valid</translation>
    </message>
</context>
<context>
    <name>ui::RegistryWords</name>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>With the authority</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Public in mainland China</source>
        <translation>Public in mainland China</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>Internal use only</translation>
    </message>
    <message>
        <source>App or site</source>
        <translation>App or site</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>App or site, and API</source>
        <translation>App or site, and API</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>Service provider</translation>
    </message>
    <message>
        <source>Technical supporter</source>
        <translation>Technical supporter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>End of service</source>
        <translation>End of service</translation>
    </message>
    <message>
        <source>Cause for a security assessment</source>
        <translation>Cause for a security assessment</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Renewal applied for</source>
        <translation>Renewal applied for</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>Annual report submitted</source>
        <translation>Annual report submitted</translation>
    </message>
    <message>
        <source>Verified or assessed</source>
        <translation>Verified or assessed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The number does not look like the numbers of its kind. Compare it with the certificate.</source>
        <translation>The number does not look like the numbers of its kind. Compare it with the certificate.</translation>
    </message>
    <message>
        <source>It is in force but has no number.</source>
        <translation>It is in force but has no number.</translation>
    </message>
    <message>
        <source>Items of this kind expire, but no last day is recorded.</source>
        <translation>Items of this kind expire, but no last day is recorded.</translation>
    </message>
    <message>
        <source>Nobody has checked that the number is shown on the site or in the app.</source>
        <translation>Nobody has checked that the number is shown on the site or in the app.</translation>
    </message>
    <message numerus="yes">
        <source>about %n working day(s) late</source>
        <translation>
            <numerusform>about %n working day late</numerusform>
            <numerusform>about %n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n working day(s) left</source>
        <translation>
            <numerusform>about %n working day left</numerusform>
            <numerusform>about %n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message>
        <source>no rule sets a day</source>
        <translation>no rule sets a day</translation>
    </message>
    <message>
        <source>statutory</source>
        <translation>statutory</translation>
    </message>
    <message>
        <source>the law gives no number</source>
        <translation>the law gives no number</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>internal target</source>
        <translation>internal target</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommended</translation>
    </message>
    <message>
        <source>expected of the authority</source>
        <translation>expected of the authority</translation>
    </message>
</context>
<context>
    <name>ui::ReportPane</name>
    <message>
        <source>The report draft of a case is shown here.</source>
        <translation>The report draft of a case is shown here.</translation>
    </message>
    <message>
        <source>A network incident is reported on the authority&apos;s own form. Its steps and clocks are kept here; there is no draft yet.</source>
        <translation>A network incident is reported on the authority&apos;s own form. Its steps and clocks are kept here; there is no draft yet.</translation>
    </message>
    <message>
        <source>Drafting the report</source>
        <translation>Drafting the report</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing</source>
        <translation>
            <numerusform>%n thing still missing</numerusform>
            <numerusform>%n things still missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report draft</source>
        <translation>Export report draft</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>Exporting the report</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Report draft written: %1</source>
        <translation>Report draft written: %1</translation>
    </message>
    <message>
        <source>Reading the reporting unit</source>
        <translation>Reading the reporting unit</translation>
    </message>
    <message>
        <source>Keeping the reporting unit</source>
        <translation>Keeping the reporting unit</translation>
    </message>
    <message>
        <source>Report draft</source>
        <translation>Report draft</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Add note…</translation>
    </message>
    <message>
        <source>Reporting unit…</source>
        <translation>Reporting unit…</translation>
    </message>
    <message>
        <source>Text of the report draft</source>
        <translation>Text of the report draft</translation>
    </message>
</context>
<context>
    <name>ui::ResultModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Decide: confirmed</source>
        <translation>Decide: confirmed</translation>
    </message>
    <message>
        <source>Decide: not a problem</source>
        <translation>Decide: not a problem</translation>
    </message>
    <message>
        <source>Decide: second opinion</source>
        <translation>Decide: second opinion</translation>
    </message>
    <message>
        <source>Undo decision</source>
        <translation>Undo decision</translation>
    </message>
    <message>
        <source>Redo decision</source>
        <translation>Redo decision</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Next highlight</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Previous highlight</translation>
    </message>
    <message>
        <source>Choose the risk code</source>
        <translation>Choose the risk code</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Reveal masked personal information</source>
        <translation>Reveal masked personal information</translation>
    </message>
    <message>
        <source>Text or raw record</source>
        <translation>Text or raw record</translation>
    </message>
    <message>
        <source>Open an incident from this item</source>
        <translation>Open an incident from this item</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Choose a risk code first (R): a confirmed problem needs one.</source>
        <translation>Choose a risk code first (R): a confirmed problem needs one.</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <translation>Recording the decision</translation>
    </message>
    <message>
        <source>G-%1: %2</source>
        <translation>G-%1: %2</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Undone: G-%1</source>
        <translation>Undone: G-%1</translation>
    </message>
    <message>
        <source>Redone: G-%1</source>
        <translation>Redone: G-%1</translation>
    </message>
    <message>
        <source>Reading the raw record</source>
        <translation>Reading the raw record</translation>
    </message>
    <message>
        <source>risk: %1</source>
        <translation>risk: %1</translation>
    </message>
    <message>
        <source>service: %1</source>
        <translation>service: %1</translation>
    </message>
    <message>
        <source>day: %1</source>
        <translation>day: %1</translation>
    </message>
    <message>
        <source>Reading the queue</source>
        <translation>Reading the queue</translation>
    </message>
    <message>
        <source>Nothing waits for a decision. Imported logs that rules flag come here.</source>
        <translation>Nothing waits for a decision. Imported logs that rules flag come here.</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>Import logs</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nothing here.</translation>
    </message>
    <message>
        <source>Open for reading only: decisions cannot be recorded.</source>
        <translation>Open for reading only: decisions cannot be recorded.</translation>
    </message>
    <message>
        <source>Reading the generation</source>
        <translation>Reading the generation</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nothing to decide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest %2 d</source>
        <translation>%1, oldest %2 d</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second opinion</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Flagged generations</source>
        <translation>Flagged generations</translation>
    </message>
    <message>
        <source>Show or blur the pictures</source>
        <translation>Show or blur the pictures</translation>
    </message>
    <message>
        <source>Picture in full size</source>
        <translation>Picture in full size</translation>
    </message>
    <message>
        <source>No picture is shown. B shows those of this generation.</source>
        <translation>No picture is shown. B shows those of this generation.</translation>
    </message>
    <message>
        <source>Only what rules found</source>
        <translation>Only what rules found</translation>
    </message>
    <message>
        <source>Only what models alone flag</source>
        <translation>Only what models alone flag</translation>
    </message>
    <message>
        <source>Only what is unsafe by its score</source>
        <translation>Only what is unsafe by its score</translation>
    </message>
    <message>
        <source>found by rules</source>
        <translation>found by rules</translation>
    </message>
    <message>
        <source>flagged by models alone</source>
        <translation>flagged by models alone</translation>
    </message>
    <message>
        <source>score from %1</source>
        <translation>score from %1</translation>
    </message>
    <message>
        <source>What speaks for this is marked already.</source>
        <translation>What speaks for this is marked already.</translation>
    </message>
    <message>
        <source>Looking for the places that spoke for it…</source>
        <translation>Looking for the places that spoke for it…</translation>
    </message>
    <message>
        <source>Looking for places</source>
        <translation>Looking for places</translation>
    </message>
    <message>
        <source>No place stands out.</source>
        <translation>No place stands out.</translation>
    </message>
    <message>
        <source>Find what spoke for an estimate</source>
        <translation>Find what spoke for an estimate</translation>
    </message>
</context>
<context>
    <name>ui::RuleModel</name>
    <message>
        <source>%1, risk %2, %3</source>
        <translation>%1, risk %2, %3</translation>
    </message>
    <message>
        <source>Terms and regular expressions</source>
        <translation>Terms and regular expressions</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>How often officers decided that it is not a problem</source>
        <translation>How often officers decided that it is not a problem</translation>
    </message>
    <message>
        <source>Disagreed</source>
        <translation>Disagreed</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
</context>
<context>
    <name>ui::RuleSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>prompts and outputs</source>
        <translation>prompts and outputs</translation>
    </message>
    <message>
        <source>prompts only</source>
        <translation>prompts only</translation>
    </message>
    <message>
        <source>outputs only</source>
        <translation>outputs only</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>Looks in</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>Findings so far</source>
        <translation>Findings so far</translation>
    </message>
    <message>
        <source>Rule id</source>
        <translation>Rule id</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>Samples in which it must find something</source>
        <translation>Samples in which it must find something</translation>
    </message>
    <message>
        <source>Samples in which it must not</source>
        <translation>Samples in which it must not</translation>
    </message>
    <message>
        <source>The stored file of this pack no longer passes as a pack. Its findings stay.</source>
        <translation>The stored file of this pack no longer passes as a pack. Its findings stay.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>File hash (SHA-256)</source>
        <translation>File hash (SHA-256)</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 in %2 generations</source>
        <translation>%1 in %2 generations</translation>
    </message>
    <message>
        <source>%1 confirmed, %2 not a problem</source>
        <translation>%1 confirmed, %2 not a problem</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>%1 findings in %2 generations; %3 of them nothing else flags: they would come into the queue.</source>
        <translation>%1 findings in %2 generations; %3 of them nothing else flags: they would come into the queue.</translation>
    </message>
    <message>
        <source>Of %1 decided, %2 were confirmed.</source>
        <translation>Of %1 decided, %2 were confirmed.</translation>
    </message>
    <message>
        <source>Officers decided</source>
        <translation>Officers decided</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Shadow</translation>
    </message>
    <message>
        <source>it finds, but nothing comes into a queue</source>
        <translation>it finds, but nothing comes into a queue</translation>
    </message>
    <message>
        <source>In shadow</source>
        <translation>In shadow</translation>
    </message>
    <message>
        <source>Rules that found nothing</source>
        <translation>Rules that found nothing</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message numerus="yes">
        <source>How it did: %1, %n row(s), measured on %2; with intervals of 95 %</source>
        <translation>
            <numerusform>How it did: %1, %n row, measured on %2; with intervals of 95 %</numerusform>
            <numerusform>How it did: %1, %n rows, measured on %2; with intervals of 95 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Switch pack on or off</source>
        <translation>Switch pack on or off</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>Try a text</translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation>Reading the rules</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pack(s) on</source>
        <translation>
            <numerusform>%1 of %n pack on</numerusform>
            <numerusform>%1 of %n packs on</numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only: packs cannot be switched.</source>
        <translation>Open for reading only: packs cannot be switched.</translation>
    </message>
    <message>
        <source>Rule packs say what is looked for in logs. None is known to this workspace yet.</source>
        <translation>Rule packs say what is looked for in logs. None is known to this workspace yet.</translation>
    </message>
    <message>
        <source>Use the packs of the program</source>
        <translation>Use the packs of the program</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Switching the pack</source>
        <translation>Switching the pack</translation>
    </message>
    <message>
        <source>Making the packs known</source>
        <translation>Making the packs known</translation>
    </message>
    <message>
        <source>Switching a pack leaves stored findings as they are until they are scanned again; new imports follow it.</source>
        <translation>Switching a pack leaves stored findings as they are until they are scanned again; new imports follow it.</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Rule packs</translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation>Rules of the pack</translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation>About the rule</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) scanned again: %1 findings new, %2 withdrawn.</source>
        <translation>
            <numerusform>%n generation scanned again: %1 findings new, %2 withdrawn.</numerusform>
            <numerusform>%n generations scanned again: %1 findings new, %2 withdrawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What is scanned stays so; the next scan goes on from there.</source>
        <translation>Stopped. What is scanned stays so; the next scan goes on from there.</translation>
    </message>
    <message>
        <source>Scanning again</source>
        <translation>Scanning again</translation>
    </message>
    <message>
        <source>Scanning again: %L1 of %L2 generations</source>
        <translation>Scanning again: %L1 of %L2 generations</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln generation(s) were scanned with earlier rules.</source>
        <translation>
            <numerusform>%Ln generation was scanned with earlier rules.</numerusform>
            <numerusform>%Ln generations were scanned with earlier rules.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Scan again</translation>
    </message>
    <message>
        <source>Try pack on stored generations</source>
        <translation>Try pack on stored generations</translation>
    </message>
    <message>
        <source>Run pack in shadow</source>
        <translation>Run pack in shadow</translation>
    </message>
    <message>
        <source>Scan stored generations with the rules of now</source>
        <translation>Scan stored generations with the rules of now</translation>
    </message>
    <message>
        <source>The pack is on: new imports look for it.</source>
        <translation>The pack is on: new imports look for it.</translation>
    </message>
    <message>
        <source>The pack is in shadow: it finds in new imports, but nothing comes into a queue.</source>
        <translation>The pack is in shadow: it finds in new imports, but nothing comes into a queue.</translation>
    </message>
    <message>
        <source>The pack is off: stored findings stay, new imports no longer look for it.</source>
        <translation>The pack is off: stored findings stay, new imports no longer look for it.</translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n not tried</numerusform>
            <numerusform>%n not tried</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Try it…</translation>
    </message>
    <message>
        <source>What it would change among the stored generations</source>
        <translation>What it would change among the stored generations</translation>
    </message>
    <message>
        <source>Run in shadow</source>
        <translation>Run in shadow</translation>
    </message>
    <message>
        <source>It finds, but nothing comes into a queue</source>
        <translation>It finds, but nothing comes into a queue</translation>
    </message>
    <message>
        <source>Keyword library audit…</source>
        <translation>Keyword library audit…</translation>
    </message>
    <message>
        <source>Reading the standard&apos;s figures</source>
        <translation>Reading the standard&apos;s figures</translation>
    </message>
</context>
<context>
    <name>ui::RulesWords</name>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message numerus="yes">
        <source>%n pass</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 fail</source>
        <translation>%1 of %2 fail</translation>
    </message>
</context>
<context>
    <name>ui::SampleModel</name>
    <message>
        <source>passes</source>
        <translation>passes</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>finds it</source>
        <translation>finds it</translation>
    </message>
    <message>
        <source>leaves it</source>
        <translation>leaves it</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>nothing; but %1</source>
        <translation>nothing; but %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>The rule should</source>
        <translation>The rule should</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>ui::SavedFormatsDialog</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Kept formats</source>
        <translation>Kept formats</translation>
    </message>
    <message>
        <source>Imports try these on files that no built-in format knows well. What was imported with one that is removed stays.</source>
        <translation>Imports try these on files that no built-in format knows well. What was imported with one that is removed stays.</translation>
    </message>
    <message>
        <source>Reading the formats</source>
        <translation>Reading the formats</translation>
    </message>
    <message>
        <source>No formats are kept. Describe one from a file that no format knows.</source>
        <translation>No formats are kept. Describe one from a file that no format knows.</translation>
    </message>
    <message>
        <source>Removing the format</source>
        <translation>Removing the format</translation>
    </message>
</context>
<context>
    <name>ui::SavedFormatsModel</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Id and version</source>
        <translation>Id and version</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>ui::ServiceDialog</name>
    <message>
        <source>Add service</source>
        <translation>Add service</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As the logs call it, so that calls and filings meet.</source>
        <translation>As the logs call it, so that calls and filings meet.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>Offered to</translation>
    </message>
    <message>
        <source>By an app or by an API: both count (Interim Measures, Art. 22(2)).</source>
        <translation>By an app or by an API: both count (Interim Measures, Art. 22(2)).</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>The filing clocks start here.</source>
        <translation>The filing clocks start here.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>The last day of service. Empty: it runs.</source>
        <translation>The last day of service. Empty: it runs.</translation>
    </message>
    <message>
        <source>Which rules apply, and why</source>
        <translation>Which rules apply, and why</translation>
    </message>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation>Enter days as 2026-11-23.</translation>
    </message>
    <message>
        <source>It ended before it started.</source>
        <translation>It ended before it started.</translation>
    </message>
</context>
<context>
    <name>ui::SourceModel</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>importing, %1 %</source>
        <translation>importing, %1 %</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>importing</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfinished</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Generations</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantined</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>%1, recognised by: %2</source>
        <translation>%1, recognised by: %2</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>imported before</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>This very file was imported before: nothing was added.</source>
        <translation>This very file was imported before: nothing was added.</translation>
    </message>
    <message>
        <source>Replaced by a later import of the same file</source>
        <translation>Replaced by a later import of the same file</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) hold no call of a model; nothing of them is kept.</source>
        <translation>
            <numerusform>%n more record holds no call of a model; nothing of it is kept.</numerusform>
            <numerusform>%n more records hold no call of a model; nothing of them is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartScreen</name>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>Take it off this list; the file stays</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermilion</translation>
    </message>
    <message>
        <source>Review flagged outputs, report incidents, keep filings and licences, answer an inspection: from your logs, on this machine.</source>
        <translation>Review flagged outputs, report incidents, keep filings and licences, answer an inspection: from your logs, on this machine.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation>Try the demonstration</translation>
    </message>
    <message>
        <source>A workspace with invented logs, cases and filings, made in a moment</source>
        <translation>A workspace with invented logs, cases and filings, made in a moment</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Recent workspaces</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program denies itself every network connection when it starts.</source>
        <translation>Nothing leaves this machine: the program denies itself every network connection when it starts.</translation>
    </message>
</context>
<context>
    <name>ui::StateView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Nothing fits the filter %1.</source>
        <translation>Nothing fits the filter %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>coverage %1 %</source>
        <translation>coverage %1 %</translation>
    </message>
    <message>
        <source>Share of the logged calls whose text is held here</source>
        <translation>Share of the logged calls whose text is held here</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarantined</source>
        <comment>lines of a log</comment>
        <translation>
            <numerusform>%Ln quarantined</numerusform>
            <numerusform>%Ln quarantined</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that could not be read, each with file, line and reason</source>
        <translation>Lines that could not be read, each with file, line and reason</translation>
    </message>
    <message>
        <source>The chain of every event, each sealed by the hash of the one before</source>
        <translation>The chain of every event, each sealed by the hash of the one before</translation>
    </message>
    <message>
        <source>checking the chain</source>
        <translation>checking the chain</translation>
    </message>
    <message>
        <source>chain intact</source>
        <translation>chain intact</translation>
    </message>
    <message>
        <source>chain broken</source>
        <translation>chain broken</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop; what is done so far is kept</source>
        <translation>Stop; what is done so far is kept</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ui::StepDialog</name>
    <message>
        <source>Record step: %1</source>
        <translation>Record step: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>Asia/Shanghai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>A ticket, a receipt number, or records such as G-42</source>
        <translation>A ticket, a receipt number, or records such as G-42</translation>
    </message>
    <message>
        <source>Recorded %1 by %2. What you record now replaces it; both stay in the timeline.</source>
        <translation>Recorded %1 by %2. What you record now replaces it; both stay in the timeline.</translation>
    </message>
</context>
<context>
    <name>ui::StepModel</name>
    <message>
        <source>Not recorded yet</source>
        <translation>Not recorded yet</translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation>Waived %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TestBox</name>
    <message>
        <source>Flagged %1, severity %2</source>
        <translation>Flagged %1, severity %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>Try a text</translation>
    </message>
    <message>
        <source>The text with what the rules marked</source>
        <translation>The text with what the rules marked</translation>
    </message>
    <message>
        <source>What was found, and why</source>
        <translation>What was found, and why</translation>
    </message>
    <message>
        <source>No rule is in use, so nothing is looked for: no pack is on, or no rule of the draft can be read.</source>
        <translation>No rule is in use, so nothing is looked for: no pack is on, or no rule of the draft can be read.</translation>
    </message>
    <message>
        <source>Type or paste a prompt or an output above to see what the rules mark in it, and why. It is not kept.</source>
        <translation>Type or paste a prompt or an output above to see what the rules mark in it, and why. It is not kept.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Choose a line to see why.</source>
        <translation>Choose a line to see why.</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Prompt to try</source>
        <translation>Prompt to try</translation>
    </message>
    <message>
        <source>Prompt: type or paste a text</source>
        <translation>Prompt: type or paste a text</translation>
    </message>
    <message>
        <source>Output to try</source>
        <translation>Output to try</translation>
    </message>
    <message>
        <source>Output: type or paste a text</source>
        <translation>Output: type or paste a text</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdChart</name>
    <message>
        <source>Threshold %1: %2 generations flagged</source>
        <translation>Threshold %1: %2 generations flagged</translation>
    </message>
    <message>
        <source>What thresholds would mean</source>
        <translation>What thresholds would mean</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>threshold</translation>
    </message>
    <message>
        <source>generations flagged</source>
        <translation>generations flagged</translation>
    </message>
    <message>
        <source>probability said</source>
        <translation>probability said</translation>
    </message>
    <message>
        <source>share confirmed</source>
        <translation>share confirmed</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdModel</name>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Generations that reach the threshold</source>
        <translation>Generations that reach the threshold</translation>
    </message>
    <message>
        <source>Of them, those in which no rule has found anything</source>
        <translation>Of them, those in which no rule has found anything</translation>
    </message>
    <message>
        <source>Of decided generations that reach it, the share that officers confirmed</source>
        <translation>Of decided generations that reach it, the share that officers confirmed</translation>
    </message>
    <message>
        <source>Of confirmed generations, the share that reaches it; what nobody looked at is not known</source>
        <translation>Of confirmed generations, the share that reaches it; what nobody looked at is not known</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdPane</name>
    <message>
        <source>No classifier is chosen.</source>
        <translation>No classifier is chosen.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>This category stands for no risk of the standard: it is shown, and flags nothing.</source>
        <translation>This category stands for no risk of the standard: it is shown, and flags nothing.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>From %1 on: %2 generations, %3 of them new to the queue.</source>
        <translation>From %1 on: %2 generations, %3 of them new to the queue.</translation>
    </message>
    <message>
        <source>Nothing of this was decided yet: precision and recall are not known.</source>
        <translation>Nothing of this was decided yet: precision and recall are not known.</translation>
    </message>
    <message>
        <source>Of %1 decided generations: precision %2, recall %3 among them.</source>
        <translation>Of %1 decided generations: precision %2, recall %3 among them.</translation>
    </message>
    <message>
        <source>The model has no threshold of its own here: it was taught with too few examples.</source>
        <translation>The model has no threshold of its own here: it was taught with too few examples.</translation>
    </message>
    <message>
        <source>Categories and thresholds</source>
        <translation>Categories and thresholds</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Use this threshold</source>
        <translation>Use this threshold</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>This category never counts</source>
        <translation>This category never counts</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>The model&apos;s own</translation>
    </message>
</context>
<context>
    <name>ui::TierBar</name>
    <message>
        <source>Scores join what rules found and what models think of the same risk. The tiers are a rule of the house, not of the law.</source>
        <translation>Scores join what rules found and what models think of the same risk. The tiers are a rule of the house, not of the law.</translation>
    </message>
    <message>
        <source>The first bound must not lie above the second.</source>
        <translation>The first bound must not lie above the second.</translation>
    </message>
    <message>
        <source>Controversial from</source>
        <translation>Controversial from</translation>
    </message>
    <message>
        <source>Unsafe from</source>
        <translation>Unsafe from</translation>
    </message>
    <message>
        <source>Use these bounds</source>
        <translation>Use these bounds</translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message>
        <source>Written down %1</source>
        <translation>Written down %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
</context>
<context>
    <name>ui::TitleRow</name>
    <message>
        <source>More actions of this page</source>
        <translation>More actions of this page</translation>
    </message>
</context>
<context>
    <name>ui::UnitDialog</name>
    <message>
        <source>Reporting unit</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Every report of this workspace begins with this. An empty field stays a visible gap in the draft.</source>
        <translation>Every report of this workspace begins with this. An empty field stays a visible gap in the draft.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Competent department addressed</source>
        <translation>Competent department addressed</translation>
    </message>
</context>
<context>
    <name>ui::WhyEntry</name>
    <message>
        <source>Rule %1 (%2), severity %3, score %4</source>
        <translation>Rule %1 (%2), severity %3, score %4</translation>
    </message>
    <message>
        <source>Model %1, severity %2, probability %3</source>
        <translation>Model %1, severity %2, probability %3</translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Why flagged</source>
        <translation>Why flagged</translation>
    </message>
</context>
</TS>
