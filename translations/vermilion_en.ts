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
    <name>ctl::BundleCommands</name>
    <message>
        <source>Bundle %1: %2, %3 files</source>
        <translation>Bundle %1: %2, %3 files</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Left out:</translation>
    </message>
    <message>
        <source>Tell the recipient the fingerprint of the key by another way: %1</source>
        <translation>Tell the recipient the fingerprint of the key by another way: %1</translation>
    </message>
    <message>
        <source>A bundle needs --authority, --basis, --from, --to, --good-until, --key and --out.</source>
        <translation>A bundle needs --authority, --basis, --from, --to, --good-until, --key and --out.</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sealing</translation>
    </message>
    <message>
        <source>Name the bundle: a zip, or the folder of one that was unpacked.</source>
        <translation>Name the bundle: a zip, or the folder of one that was unpacked.</translation>
    </message>
    <message>
        <source>%1 for %2, on the ground of %3, good until %4</source>
        <translation>%1 for %2, on the ground of %3, good until %4</translation>
    </message>
    <message>
        <source>It holds in itself; “bundle verify” compares the signer.</source>
        <translation>It holds in itself; “bundle verify” compares the signer.</translation>
    </message>
    <message>
        <source>It does not hold: see “bundle verify”.</source>
        <translation>It does not hold: see “bundle verify”.</translation>
    </message>
    <message>
        <source>The last day on which it may be used: 2026-12-31.</source>
        <translation>The last day on which it may be used: 2026-12-31.</translation>
    </message>
    <message>
        <source>A redacted report of a case in scope; may be given more than once.</source>
        <translation>A redacted report of a case in scope; may be given more than once.</translation>
    </message>
    <message>
        <source>A redacted package of a case in scope; may be given more than once.</source>
        <translation>A redacted package of a case in scope; may be given more than once.</translation>
    </message>
    <message>
        <source>Another file; may be given more than once.</source>
        <translation>Another file; may be given more than once.</translation>
    </message>
    <message>
        <source>Of the names that stand for officers: zh or en (zh).</source>
        <translation>Of the names that stand for officers: zh or en (zh).</translation>
    </message>
    <message>
        <source>Keep the aliases of officers, and show events of the journal in full.</source>
        <translation>Keep the aliases of officers, and show events of the journal in full.</translation>
    </message>
    <message>
        <source>The secret key to sign with, as “pack key” makes it.</source>
        <translation>The secret key to sign with, as “pack key” makes it.</translation>
    </message>
    <message>
        <source>The bundle to write.</source>
        <translation>The bundle to write.</translation>
    </message>
    <message>
        <source>Make a signed part of the workspace for an inspection.</source>
        <translation>Make a signed part of the workspace for an inspection.</translation>
    </message>
    <message>
        <source>Show for whom a bundle is and what is in it.</source>
        <translation>Show for whom a bundle is and what is in it.</translation>
    </message>
    <message>
        <source>Check a bundle, with a workspace or without one.</source>
        <translation>Check a bundle, with a workspace or without one.</translation>
    </message>
    <message>
        <source>List the bundles that were made.</source>
        <translation>List the bundles that were made.</translation>
    </message>
</context>
<context>
    <name>ctl::CaseDesk</name>
    <message>
        <source>personal_information, flaw or none; may be given more than once.</source>
        <translation>personal_information, flaw or none; may be given more than once.</translation>
    </message>
</context>
<context>
    <name>ctl::CasePartCommands</name>
    <message>
        <source>%1: recorded.</source>
        <translation>%1: recorded.</translation>
    </message>
    <message>
        <source>A kind is content, network or both.</source>
        <translation>A kind is content, network or both.</translation>
    </message>
    <message>
        <source>A severity is 1 to 4.</source>
        <translation>A severity is 1 to 4.</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>at risk</translation>
    </message>
    <message>
        <source>Give the case, what kind of thing (service, model, item, user, complaint, case, generation) and which one; or --proposed.</source>
        <translation>Give the case, what kind of thing (service, model, item, user, complaint, case, generation) and which one; or --proposed.</translation>
    </message>
    <message>
        <source>Give the day as “YYYY-MM-DD”.</source>
        <translation>Give the day as “YYYY-MM-DD”.</translation>
    </message>
    <message>
        <source>Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</translation>
    </message>
    <message>
        <source>An operator is general, cii or government.</source>
        <translation>An operator is general, cii or government.</translation>
    </message>
    <message>
        <source>List what a case is linked to.</source>
        <translation>List what a case is linked to.</translation>
    </message>
    <message>
        <source>Link a case to a service, model, item (filing or licence), user, complaint, case or generation.</source>
        <translation>Link a case to a service, model, item (filing or licence), user, complaint, case or generation.</translation>
    </message>
    <message>
        <source>What the evidence proposes instead.</source>
        <translation>What the evidence proposes instead.</translation>
    </message>
    <message>
        <source>The case endangers this filing or licence.</source>
        <translation>The case endangers this filing or licence.</translation>
    </message>
    <message>
        <source>Take a link off a case.</source>
        <translation>Take a link off a case.</translation>
    </message>
    <message>
        <source>List the tasks of a case.</source>
        <translation>List the tasks of a case.</translation>
    </message>
    <message>
        <source>Set a task.</source>
        <translation>Set a task.</translation>
    </message>
    <message>
        <source>What is to be done.</source>
        <translation>What is to be done.</translation>
    </message>
    <message>
        <source>For whom (yourself).</source>
        <translation>For whom (yourself).</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>The last day.</translation>
    </message>
    <message>
        <source>Say that a task is done, or dropped.</source>
        <translation>Say that a task is done, or dropped.</translation>
    </message>
    <message>
        <source>It is dropped; needs a note.</source>
        <translation>It is dropped; needs a note.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>A note.</translation>
    </message>
    <message>
        <source>Change what a case says of itself.</source>
        <translation>Change what a case says of itself.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>What it is called.</translation>
    </message>
    <message>
        <source>content, network or both.</source>
        <translation>content, network or both.</translation>
    </message>
    <message>
        <source>1 to 4.</source>
        <translation>1 to 4.</translation>
    </message>
    <message>
        <source>Its owner.</source>
        <translation>Its owner.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>The service.</translation>
    </message>
    <message>
        <source>Its summary.</source>
        <translation>Its summary.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Why.</translation>
    </message>
    <message>
        <source>Add a comment; no report prints it.</source>
        <translation>Add a comment; no report prints it.</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>What is said.</translation>
    </message>
    <message>
        <source>Add something that happened to the timeline.</source>
        <translation>Add something that happened to the timeline.</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>What happened.</translation>
    </message>
    <message>
        <source>When (now).</source>
        <translation>When (now).</translation>
    </message>
    <message>
        <source>What shows it.</source>
        <translation>What shows it.</translation>
    </message>
    <message>
        <source>Say whose hours count for network incidents: general, cii or government.</source>
        <translation>Say whose hours count for network incidents: general, cii or government.</translation>
    </message>
</context>
<context>
    <name>ctl::ChangeCommands</name>
    <message>
        <source>%1 (to be added for %2)</source>
        <translation>%1 (to be added for %2)</translation>
    </message>
    <message>
        <source> (confirm with counsel)</source>
        <translation> (confirm with counsel)</translation>
    </message>
    <message>
        <source>suggested  %1  %2  %3  %4</source>
        <translation>suggested  %1  %2  %3  %4</translation>
    </message>
    <message>
        <source> (dismissed: %1)</source>
        <translation> (dismissed: %1)</translation>
    </message>
    <message>
        <source>No change is recorded.</source>
        <translation>No change is recorded.</translation>
    </message>
    <message numerus="yes">
        <source>Event %1 recorded: %n duty(ies) proposed</source>
        <translation>
            <numerusform>Event %1 recorded: %n duty proposed</numerusform>
            <numerusform>Event %1 recorded: %n duties proposed</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one proposal, as “change list” does.</source>
        <translation>Name one proposal, as “change list” does.</translation>
    </message>
    <message>
        <source>Duty confirmed: its clock runs from the day of the event</source>
        <translation>Duty confirmed: its clock runs from the day of the event</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Undone: it waits again</source>
        <translation>Undone: it waits again</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Why.</translation>
    </message>
    <message>
        <source>List suggested events, recorded events, and the duties proposed for them.</source>
        <translation>List suggested events, recorded events, and the duties proposed for them.</translation>
    </message>
    <message>
        <source>Record an event that may start duties: a suggested one by its key, or one by hand.</source>
        <translation>Record an event that may start duties: a suggested one by its key, or one by hand.</translation>
    </message>
    <message>
        <source>model_version, function, domain, growth, weak_controls, retirement, subject or notice.</source>
        <translation>model_version, function, domain, growth, weak_controls, retirement, subject or notice.</translation>
    </message>
    <message>
        <source>The day of the event.</source>
        <translation>The day of the event.</translation>
    </message>
    <message>
        <source>The service, by name or id.</source>
        <translation>The service, by name or id.</translation>
    </message>
    <message>
        <source>The model, by name or id.</source>
        <translation>The model, by name or id.</translation>
    </message>
    <message>
        <source>The case that shows weak controls.</source>
        <translation>The case that shows weak controls.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>A note.</translation>
    </message>
    <message>
        <source>Confirm a proposed duty: its clock runs from the day of the event.</source>
        <translation>Confirm a proposed duty: its clock runs from the day of the event.</translation>
    </message>
    <message>
        <source>Waive a proposed duty, or dismiss a suggested event, with a reason.</source>
        <translation>Waive a proposed duty, or dismiss a suggested event, with a reason.</translation>
    </message>
    <message>
        <source>Take back a confirmation or a waiver, with a reason.</source>
        <translation>Take back a confirmation or a waiver, with a reason.</translation>
    </message>
    <message>
        <source>Rules brought in</source>
        <translation>Rules brought in</translation>
    </message>
    <message>
        <source>List the rules, write them to a file, or bring in an edited file.</source>
        <translation>List the rules, write them to a file, or bring in an edited file.</translation>
    </message>
    <message>
        <source>changes (as if not said) or usage: thresholds and silence.</source>
        <translation>changes (as if not said) or usage: thresholds and silence.</translation>
    </message>
    <message>
        <source>Write the file in force here.</source>
        <translation>Write the file in force here.</translation>
    </message>
    <message>
        <source>Bring in this file; its faults are told by line.</source>
        <translation>Bring in this file; its faults are told by line.</translation>
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
    <name>ctl::ClusterCommands</name>
    <message>
        <source>comparing</source>
        <translation>comparing</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>pattern</translation>
    </message>
    <message>
        <source>Nothing that waits is alike.</source>
        <translation>Nothing that waits is alike.</translation>
    </message>
    <message>
        <source>Name one generation, as “review” shows it.</source>
        <translation>Name one generation, as “review” shows it.</translation>
    </message>
    <message>
        <source>--least takes a number from %1 to 1.</source>
        <translation>--least takes a number from %1 to 1.</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identical</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) that wait and are alike, itself among them</source>
        <translation>
            <numerusform>%n generation that waits and is alike: itself</numerusform>
            <numerusform>%n generations that wait and are alike, itself among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held by other officers</source>
        <translation>
            <numerusform>%n held by another officer</numerusform>
            <numerusform>%n held by other officers</numerusform>
        </translation>
    </message>
    <message>
        <source>The least alike:</source>
        <translation>The least alike:</translation>
    </message>
    <message>
        <source>Some at random:</source>
        <translation>Some at random:</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n generation(s), as one act: “review undo” takes it back.</source>
        <translation>
            <numerusform>Decided about %n generation: “review undo” takes it back.</numerusform>
            <numerusform>Decided about %n generations, as one act: “review undo” takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one of illegal, harmful, not_a_problem, unclear, second_opinion.</source>
        <translation>Give one of illegal, harmful, not_a_problem, unclear, second_opinion.</translation>
    </message>
    <message>
        <source>Nothing was decided: say --yes once you have read the sample.</source>
        <translation>Nothing was decided: say --yes once you have read the sample.</translation>
    </message>
    <message>
        <source>How alike the texts are at least, where they are flagged: 0.6 to 1.</source>
        <translation>How alike the texts are at least, where they are flagged: 0.6 to 1.</translation>
    </message>
    <message>
        <source>Those in which the same rules found the same terms, in place of near-duplicates.</source>
        <translation>Those in which the same rules found the same terms, in place of near-duplicates.</translation>
    </message>
    <message>
        <source>The largest clusters of what waits: near-duplicates, and the same terms.</source>
        <translation>The largest clusters of what waits: near-duplicates, and the same terms.</translation>
    </message>
    <message>
        <source>How many of each to list.</source>
        <translation>How many of each to list.</translation>
    </message>
    <message>
        <source>What waits and is like a generation: how many, and a sample.</source>
        <translation>What waits and is like a generation: how many, and a sample.</translation>
    </message>
    <message>
        <source>Decide about all that waits and is like a generation, as one act.</source>
        <translation>Decide about all that waits and is like a generation, as one act.</translation>
    </message>
    <message>
        <source>Do it; else the sample is shown, and no more.</source>
        <translation>Do it; else the sample is shown, and no more.</translation>
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
    <message>
        <source>an inspection goes on: nothing is changed until “inspection close” gives the workspace back</source>
        <translation>an inspection goes on: nothing is changed until “inspection close” gives the workspace back</translation>
    </message>
</context>
<context>
    <name>ctl::ComplaintCommands</name>
    <message>
        <source>A channel is app, email, phone, letter, authority or other.</source>
        <translation>A channel is app, email, phone, letter, authority or other.</translation>
    </message>
    <message>
        <source>Written down as %1.</source>
        <translation>Written down as %1.</translation>
    </message>
    <message>
        <source>Name one complaint, as TS-2026-0001.</source>
        <translation>Name one complaint, as TS-2026-0001.</translation>
    </message>
    <message>
        <source>Write down a complaint or report from the public.</source>
        <translation>Write down a complaint or report from the public.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>What it says.</translation>
    </message>
    <message>
        <source>general, personal_information, minors … (general).</source>
        <translation>general, personal_information, minors … (general).</translation>
    </message>
    <message>
        <source>app, email, phone, letter, authority or other (other).</source>
        <translation>app, email, phone, letter, authority or other (other).</translation>
    </message>
    <message>
        <source>When it came in (now).</source>
        <translation>When it came in (now).</translation>
    </message>
    <message>
        <source>Who complains.</source>
        <translation>Who complains.</translation>
    </message>
    <message>
        <source>How to reach them.</source>
        <translation>How to reach them.</translation>
    </message>
    <message>
        <source>The user, as u-… or as the logs have it; kept as a pseudonym.</source>
        <translation>The user, as u-… or as the logs have it; kept as a pseudonym.</translation>
    </message>
    <message>
        <source>The service.</source>
        <translation>The service.</translation>
    </message>
    <message>
        <source>Its number elsewhere.</source>
        <translation>Its number elsewhere.</translation>
    </message>
    <message>
        <source>List the complaints with their limits.</source>
        <translation>List the complaints with their limits.</translation>
    </message>
    <message>
        <source>Only those that are open.</source>
        <translation>Only those that are open.</translation>
    </message>
    <message>
        <source>Show a complaint; with --reveal the contact, which is recorded.</source>
        <translation>Show a complaint; with --reveal the contact, which is recorded.</translation>
    </message>
    <message>
        <source>Why the contact is to be seen: id of a reason.</source>
        <translation>Why the contact is to be seen: id of a reason.</translation>
    </message>
    <message>
        <source>What goes with that reason.</source>
        <translation>What goes with that reason.</translation>
    </message>
</context>
<context>
    <name>ctl::ComplaintDesk</name>
    <message>
        <source>no promise made</source>
        <translation>no promise made</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source> (cautious reading: %1)</source>
        <translation> (cautious reading: %1)</translation>
    </message>
    <message>
        <source> (provisional: the State Council&apos;s notice for that year is not in)</source>
        <translation> (provisional: the State Council&apos;s notice for that year is not in)</translation>
    </message>
    <message>
        <source>Give moments as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>Give moments as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source> · this is the limit</source>
        <translation> · this is the limit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>received %1, closed %2, open at the end %3</source>
        <translation>received %1, closed %2, open at the end %3</translation>
    </message>
    <message>
        <source>fed back %1: in time %2, late %3, without a limit %4; open and overdue %5</source>
        <translation>fed back %1: in time %2, late %3, without a limit %4; open and overdue %5</translation>
    </message>
    <message>
        <source>working days to the feedback: median %1, 90th percentile %2</source>
        <translation>working days to the feedback: median %1, 90th percentile %2</translation>
    </message>
    <message>
        <source>founded %1 of %2: %3</source>
        <translation>founded %1 of %2: %3</translation>
    </message>
    <message>
        <source>behind them: %1 generations, %2 cases</source>
        <translation>behind them: %1 generations, %2 cases</translation>
    </message>
</context>
<context>
    <name>ctl::ComplaintFileCommands</name>
    <message>
        <source>This file was imported before: nothing is added.</source>
        <translation>This file was imported before: nothing is added.</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 in quarantine</source>
        <translation>%1 added, %2 known already, %3 in quarantine</translation>
    </message>
    <message>
        <source>Give one file of delimited text.</source>
        <translation>Give one file of delimited text.</translation>
    </message>
    <message>
        <source>Give the days as YYYY-MM-DD, the first before the last.</source>
        <translation>Give the days as YYYY-MM-DD, the first before the last.</translation>
    </message>
    <message>
        <source>No promise was made: Art. 15 asks for a published time limit.</source>
        <translation>No promise was made: Art. 15 asks for a published time limit.</translation>
    </message>
    <message>
        <source>Give --amount N, --unit hour, day or working-day, --target promise, internal or acknowledge, and --since YYYY-MM-DDThh:mm.</source>
        <translation>Give --amount N, --unit hour, day or working-day, --target promise, internal or acknowledge, and --since YYYY-MM-DDThh:mm.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>Bring in complaints from a ticket system; lines that cannot be used are quarantined.</source>
        <translation>Bring in complaints from a ticket system; lines that cannot be used are quarantined.</translation>
    </message>
    <message>
        <source>List the lines that could not be used.</source>
        <translation>List the lines that could not be used.</translation>
    </message>
    <message>
        <source>Figures of complaints in a period.</source>
        <translation>Figures of complaints in a period.</translation>
    </message>
    <message>
        <source>The first day (the first of this month).</source>
        <translation>The first day (the first of this month).</translation>
    </message>
    <message>
        <source>The last day (today).</source>
        <translation>The last day (today).</translation>
    </message>
    <message>
        <source>List what was promised, or with --amount record a promise or a target.</source>
        <translation>List what was promised, or with --amount record a promise or a target.</translation>
    </message>
    <message>
        <source>How many; 0 takes it back.</source>
        <translation>How many; 0 takes it back.</translation>
    </message>
    <message>
        <source>hour, day or working-day (working-day).</source>
        <translation>hour, day or working-day (working-day).</translation>
    </message>
    <message>
        <source>The kind it is for (every kind).</source>
        <translation>The kind it is for (every kind).</translation>
    </message>
    <message>
        <source>promise, internal or acknowledge (promise).</source>
        <translation>promise, internal or acknowledge (promise).</translation>
    </message>
    <message>
        <source>From when on it holds (now).</source>
        <translation>From when on it holds (now).</translation>
    </message>
    <message>
        <source>Where it is published.</source>
        <translation>Where it is published.</translation>
    </message>
</context>
<context>
    <name>ctl::ComplaintStepCommands</name>
    <message>
        <source>%1: recorded.</source>
        <translation>%1: recorded.</translation>
    </message>
    <message>
        <source>Name the complaint, and the record (G-…) or case (VI-…).</source>
        <translation>Name the complaint, and the record (G-…) or case (VI-…).</translation>
    </message>
    <message>
        <source>Give --outcome: founded, partly, unfounded, out_of_scope or withdrawn.</source>
        <translation>Give --outcome: founded, partly, unfounded, out_of_scope or withdrawn.</translation>
    </message>
    <message>
        <source>Give --channel: app, email, phone, letter, authority or other.</source>
        <translation>Give --channel: app, email, phone, letter, authority or other.</translation>
    </message>
    <message>
        <source>When (now).</source>
        <translation>When (now).</translation>
    </message>
    <message>
        <source>Link a complaint to a record or a case.</source>
        <translation>Link a complaint to a record or a case.</translation>
    </message>
    <message>
        <source>Take the link away.</source>
        <translation>Take the link away.</translation>
    </message>
    <message>
        <source>Why it is taken away.</source>
        <translation>Why it is taken away.</translation>
    </message>
    <message>
        <source>Write down what was done about a complaint.</source>
        <translation>Write down what was done about a complaint.</translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation>What was done.</translation>
    </message>
    <message>
        <source>Record that the complainant was told of the receipt.</source>
        <translation>Record that the complainant was told of the receipt.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>A note.</translation>
    </message>
    <message>
        <source>Give a complaint to an officer.</source>
        <translation>Give a complaint to an officer.</translation>
    </message>
    <message>
        <source>Change the kind of a complaint.</source>
        <translation>Change the kind of a complaint.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Why.</translation>
    </message>
    <message>
        <source>Record what came of a complaint.</source>
        <translation>Record what came of a complaint.</translation>
    </message>
    <message>
        <source>founded, partly, unfounded, out_of_scope or withdrawn.</source>
        <translation>founded, partly, unfounded, out_of_scope or withdrawn.</translation>
    </message>
    <message>
        <source>Record that the complainant was told the outcome.</source>
        <translation>Record that the complainant was told the outcome.</translation>
    </message>
    <message>
        <source>How: app, email, phone, letter, authority or other.</source>
        <translation>How: app, email, phone, letter, authority or other.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>What was said.</translation>
    </message>
    <message>
        <source>Why the complainant cannot be told, in place of it.</source>
        <translation>Why the complainant cannot be told, in place of it.</translation>
    </message>
    <message>
        <source>Close a complaint whose complainant was told.</source>
        <translation>Close a complaint whose complainant was told.</translation>
    </message>
    <message>
        <source>Open a closed complaint again.</source>
        <translation>Open a closed complaint again.</translation>
    </message>
</context>
<context>
    <name>ctl::CoverSheetCommands</name>
    <message>
        <source>the package is not what was sealed</source>
        <translation>the package is not what was sealed</translation>
    </message>
    <message>
        <source>Name the case and, with --out, a file that ends in pdf, docx, odt, html or json; zh or en with --lang.</source>
        <translation>Name the case and, with --out, a file that ends in pdf, docx, odt, html or json; zh or en with --lang.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>  still missing: %1</source>
        <translation>  still missing: %1</translation>
    </message>
    <message>
        <source>Write the cover sheet of what is sent to the authority.</source>
        <translation>Write the cover sheet of what is sent to the authority.</translation>
    </message>
    <message>
        <source>A file that goes with it; may be given more than once.</source>
        <translation>A file that goes with it; may be given more than once.</translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation>zh or en (zh).</translation>
    </message>
    <message>
        <source>The file to write; the end of its name is the format.</source>
        <translation>The file to write; the end of its name is the format.</translation>
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
    <name>ctl::DispatchCommands</name>
    <message>
        <source>Name the case, what was sent with --package or --file, to whom with --to, and how with --channel: %1.</source>
        <translation>Name the case, what was sent with --package or --file, to whom with --to, and how with --channel: %1.</translation>
    </message>
    <message>
        <source>Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</translation>
    </message>
    <message>
        <source>%1: recorded as %2.</source>
        <translation>%1: recorded as %2.</translation>
    </message>
    <message>
        <source>Name what was sent, as “package sendings” shows it, and who confirmed it with --from.</source>
        <translation>Name what was sent, as “package sendings” shows it, and who confirmed it with --from.</translation>
    </message>
    <message>
        <source>%1: receipt recorded.</source>
        <translation>%1: receipt recorded.</translation>
    </message>
    <message>
        <source>not sent after all</source>
        <translation>not sent after all</translation>
    </message>
    <message>
        <source>  receipt %1 of %2 from %3</source>
        <translation>  receipt %1 of %2 from %3</translation>
    </message>
    <message>
        <source>Record that an officer sent a package or a report.</source>
        <translation>Record that an officer sent a package or a report.</translation>
    </message>
    <message>
        <source>The number of the package.</source>
        <translation>The number of the package.</translation>
    </message>
    <message>
        <source>Or the file that was sent; its hash is kept.</source>
        <translation>Or the file that was sent; its hash is kept.</translation>
    </message>
    <message>
        <source>By which way.</source>
        <translation>By which way.</translation>
    </message>
    <message>
        <source>The recipient.</source>
        <translation>The recipient.</translation>
    </message>
    <message>
        <source>When (now).</source>
        <translation>When (now).</translation>
    </message>
    <message>
        <source>The alias of who sent it (the officer).</source>
        <translation>The alias of who sent it (the officer).</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>A note.</translation>
    </message>
    <message>
        <source>The step of the case that this is: report, net_report, net_closing.</source>
        <translation>The step of the case that this is: report, net_report, net_closing.</translation>
    </message>
    <message>
        <source>Record the receipt for what was sent.</source>
        <translation>Record the receipt for what was sent.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Its number.</translation>
    </message>
    <message>
        <source>Who confirmed it.</source>
        <translation>Who confirmed it.</translation>
    </message>
    <message>
        <source>The scanned receipt; its hash is kept.</source>
        <translation>The scanned receipt; its hash is kept.</translation>
    </message>
    <message>
        <source>Record the case&apos;s step “receipt” too.</source>
        <translation>Record the case&apos;s step “receipt” too.</translation>
    </message>
    <message>
        <source>List what was sent, and the receipts.</source>
        <translation>List what was sent, and the receipts.</translation>
    </message>
</context>
<context>
    <name>ctl::DossierCommands</name>
    <message>
        <source>%1  %2 %  version %3</source>
        <translation>%1  %2 %  version %3</translation>
    </message>
    <message>
        <source>The register has no models.</source>
        <translation>The register has no models.</translation>
    </message>
    <message>
        <source>Kept as version %1.</source>
        <translation>Kept as version %1.</translation>
    </message>
    <message>
        <source>Kept as version %1: %2.</source>
        <translation>Kept as version %1: %2.</translation>
    </message>
    <message>
        <source>Give the model and FIELD=VALUE, such as identity.licence=Apache-2.0.</source>
        <translation>Give the model and FIELD=VALUE, such as identity.licence=Apache-2.0.</translation>
    </message>
    <message>
        <source>Give the model; --section takes sources, evaluations, compute or changes.</source>
        <translation>Give the model; --section takes sources, evaluations, compute or changes.</translation>
    </message>
    <message>
        <source>As of this day (now).</source>
        <translation>As of this day (now).</translation>
    </message>
    <message>
        <source>List the models with how complete their dossiers are.</source>
        <translation>List the models with how complete their dossiers are.</translation>
    </message>
    <message>
        <source>Show what the dossier of a model says.</source>
        <translation>Show what the dossier of a model says.</translation>
    </message>
    <message>
        <source>Set fields of a dossier; an empty value empties one.</source>
        <translation>Set fields of a dossier; an empty value empties one.</translation>
    </message>
    <message>
        <source>Add a source of training data, or with --section an entry of another list.</source>
        <translation>Add a source of training data, or with --section an entry of another list.</translation>
    </message>
    <message>
        <source>sources, evaluations, compute or changes (sources).</source>
        <translation>sources, evaluations, compute or changes (sources).</translation>
    </message>
</context>
<context>
    <name>ctl::DossierFileCommands</name>
    <message>
        <source>Give the file with --out FILE, its format with --format (%1), and zh or en with --language.</source>
        <translation>Give the file with --out FILE, its format with --format (%1), and zh or en with --language.</translation>
    </message>
    <message>
        <source>Written to %1 (SHA-256 %2).</source>
        <translation>Written to %1 (SHA-256 %2).</translation>
    </message>
    <message>
        <source>Give the model and a file.</source>
        <translation>Give the model and a file.</translation>
    </message>
    <message>
        <source>not taken over: %1</source>
        <translation>not taken over: %1</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>There is nothing new in it.</translation>
    </message>
    <message>
        <source>Nothing is changed yet: --take takes it over.</source>
        <translation>Nothing is changed yet: --take takes it over.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>One of %1.</translation>
    </message>
    <message>
        <source>Write the dossier as a bill of materials, a card, Croissant or our own JSON.</source>
        <translation>Write the dossier as a bill of materials, a card, Croissant or our own JSON.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>Of formats about one source: its id.</source>
        <translation>Of formats about one source: its id.</translation>
    </message>
    <message>
        <source>Of cards: zh or en (zh).</source>
        <translation>Of cards: zh or en (zh).</translation>
    </message>
    <message>
        <source>As of this day (now).</source>
        <translation>As of this day (now).</translation>
    </message>
    <message>
        <source>Show what a file would change in a dossier, or take it over.</source>
        <translation>Show what a file would change in a dossier, or take it over.</translation>
    </message>
    <message>
        <source>Take it over.</source>
        <translation>Take it over.</translation>
    </message>
</context>
<context>
    <name>ctl::DossierPackCommands</name>
    <message>
        <source>Complete: %1 %</source>
        <translation>Complete: %1 %</translation>
    </message>
    <message>
        <source>Give the model and a file; --kind takes %1.</source>
        <translation>Give the model and a file; --kind takes %1.</translation>
    </message>
    <message>
        <source>%1  %2: %3 of %4</source>
        <translation>%1  %2: %3 of %4</translation>
    </message>
    <message>
        <source>Give the file with --out FILE, whose name ends with pdf, docx, odt, html or json; zh or en with --language; full or redacted with --edition.</source>
        <translation>Give the file with --out FILE, whose name ends with pdf, docx, odt, html or json; zh or en with --language; full or redacted with --edition.</translation>
    </message>
    <message>
        <source>Written to %1 (SHA-256 %2).</source>
        <translation>Written to %1 (SHA-256 %2).</translation>
    </message>
    <message>
        <source>As of this day (now).</source>
        <translation>As of this day (now).</translation>
    </message>
    <message>
        <source>Show clause by clause what a dossier answers and what is missing.</source>
        <translation>Show clause by clause what a dossier answers and what is missing.</translation>
    </message>
    <message>
        <source>Keep a file that proves something, and print its SHA-256.</source>
        <translation>Keep a file that proves something, and print its SHA-256.</translation>
    </message>
    <message>
        <source>licence, contract, rules, report, consent or other (other).</source>
        <translation>licence, contract, rules, report, consent or other (other).</translation>
    </message>
    <message>
        <source>List what this workspace measured of a model.</source>
        <translation>List what this workspace measured of a model.</translation>
    </message>
    <message>
        <source>Take them into the dossier.</source>
        <translation>Take them into the dossier.</translation>
    </message>
    <message>
        <source>Write the dossier as a document for an inspection.</source>
        <translation>Write the dossier as a document for an inspection.</translation>
    </message>
    <message>
        <source>The file to write; the end of its name is the format.</source>
        <translation>The file to write; the end of its name is the format.</translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation>zh or en (zh).</translation>
    </message>
    <message>
        <source>full or redacted (full).</source>
        <translation>full or redacted (full).</translation>
    </message>
    <message>
        <source>Of a redacted edition: a text to cover as well; may be given again.</source>
        <translation>Of a redacted edition: a text to cover as well; may be given again.</translation>
    </message>
</context>
<context>
    <name>ctl::DraftCommands</name>
    <message>
        <source>Give the kind of report with --kind, and zh or en with --lang.</source>
        <translation>Give the kind of report with --kind, and zh or en with --lang.</translation>
    </message>
    <message>
        <source>Begin a report, from the wording in use or a text of one&apos;s own.</source>
        <translation>Begin a report, from the wording in use or a text of one&apos;s own.</translation>
    </message>
    <message>
        <source>Which report, as “report kinds” lists them.</source>
        <translation>Which report, as “report kinds” lists them.</translation>
    </message>
    <message>
        <source>Its text; - is standard input.</source>
        <translation>Its text; - is standard input.</translation>
    </message>
    <message>
        <source>List the reports that are written, and where each stands.</source>
        <translation>List the reports that are written, and where each stands.</translation>
    </message>
    <message>
        <source>Show where a report stands, what is missing, what changed since it was approved.</source>
        <translation>Show where a report stands, what is missing, what changed since it was approved.</translation>
    </message>
    <message>
        <source>Its text instead.</source>
        <translation>Its text instead.</translation>
    </message>
    <message>
        <source>Save a text as the next version.</source>
        <translation>Save a text as the next version.</translation>
    </message>
    <message>
        <source>The text; - is standard input.</source>
        <translation>The text; - is standard input.</translation>
    </message>
    <message>
        <source>The version that it began as (the newest).</source>
        <translation>The version that it began as (the newest).</translation>
    </message>
    <message>
        <source>What changed, and why.</source>
        <translation>What changed, and why.</translation>
    </message>
    <message>
        <source>List the versions of a report.</source>
        <translation>List the versions of a report.</translation>
    </message>
    <message>
        <source>Show what differs between two versions; the status is 1 where something does.</source>
        <translation>Show what differs between two versions; the status is 1 where something does.</translation>
    </message>
    <message>
        <source>Give the file with --out; the end of its name is pdf, docx, odt, html or json.</source>
        <translation>Give the file with --out; the end of its name is pdf, docx, odt, html or json.</translation>
    </message>
    <message>
        <source>Version %1 written to %2 (SHA-256 %3).</source>
        <translation>Version %1 written to %2 (SHA-256 %3).</translation>
    </message>
    <message>
        <source>Needed besides the author: %1</source>
        <translation>Needed besides the author: %1</translation>
    </message>
    <message>
        <source>Hand the newest version in for approval.</source>
        <translation>Hand the newest version in for approval.</translation>
    </message>
    <message>
        <source>A note; needed where something is missing.</source>
        <translation>A note; needed where something is missing.</translation>
    </message>
    <message>
        <source>Approve the version that is handed in; its author cannot.</source>
        <translation>Approve the version that is handed in; its author cannot.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>A note.</translation>
    </message>
    <message>
        <source>Only if it still says this (content_sha256 of “draft show --json”).</source>
        <translation>Only if it still says this (content_sha256 of “draft show --json”).</translation>
    </message>
    <message>
        <source>Give the version that is handed in back, with a reason.</source>
        <translation>Give the version that is handed in back, with a reason.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Why.</translation>
    </message>
    <message>
        <source>Write the newest version, filled, to a file.</source>
        <translation>Write the newest version, filled, to a file.</translation>
    </message>
    <message>
        <source>The file; the end of its name is the format.</source>
        <translation>The file; the end of its name is the format.</translation>
    </message>
    <message>
        <source>Show or set how many must approve a report besides its author.</source>
        <translation>Show or set how many must approve a report besides its author.</translation>
    </message>
    <message>
        <source>From 1 to 9.</source>
        <translation>From 1 to 9.</translation>
    </message>
    <message>
        <source>Name the draft, as “R-…”.</source>
        <translation>Name the draft, as “R-…”.</translation>
    </message>
</context>
<context>
    <name>ctl::DraftWords</name>
    <message>
        <source>  cannot be filled: %1</source>
        <translation>  cannot be filled: %1</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  line %1: %2</translation>
    </message>
    <message>
        <source>  changed in “%1”: %2 → %3</source>
        <translation>  changed in “%1”: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ctl::EditionCommands</name>
    <message>
        <source>Give the file with --out FILE, whose name ends with pdf, docx, odt, html or json, and zh or en with --language.</source>
        <translation>Give the file with --out FILE, whose name ends with pdf, docx, odt, html or json, and zh or en with --language.</translation>
    </message>
    <message>
        <source>--keep takes users or officers.</source>
        <translation>--keep takes users or officers.</translation>
    </message>
    <message>
        <source>Redacted into %1: %2 texts removed in %3 places, none of them found in the file (SHA-256 %4).</source>
        <translation>Redacted into %1: %2 texts removed in %3 places, none of them found in the file (SHA-256 %4).</translation>
    </message>
    <message>
        <source>Give a file whose name ends with pdf, docx, odt, html or json, and with --removed a list of the texts that must not be in it, one a line.</source>
        <translation>Give a file whose name ends with pdf, docx, odt, html or json, and with --removed a list of the texts that must not be in it, one a line.</translation>
    </message>
    <message>
        <source>None of the texts is in the file, and every part of it was looked into.</source>
        <translation>None of the texts is in the file, and every part of it was looked into.</translation>
    </message>
    <message>
        <source>Not to be given out: %1</source>
        <translation>Not to be given out: %1</translation>
    </message>
    <message>
        <source>Write a case&apos;s report without personal information, users, officers and file names, and search the finished file for them.</source>
        <translation>Write a case&apos;s report without personal information, users, officers and file names, and search the finished file for them.</translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation>zh or en (zh).</translation>
    </message>
    <message>
        <source>The file to write; the end of its name is the format.</source>
        <translation>The file to write; the end of its name is the format.</translation>
    </message>
    <message>
        <source>Which report (content-incident); report kinds lists them.</source>
        <translation>Which report (content-incident); report kinds lists them.</translation>
    </message>
    <message>
        <source>A text to cover as well; may be given again.</source>
        <translation>A text to cover as well; may be given again.</translation>
    </message>
    <message>
        <source>users or officers: leave them as they are.</source>
        <translation>users or officers: leave them as they are.</translation>
    </message>
    <message>
        <source>Take a finished file apart and search it for texts that must not be in it.</source>
        <translation>Take a finished file apart and search it for texts that must not be in it.</translation>
    </message>
    <message>
        <source>The texts, one a line.</source>
        <translation>The texts, one a line.</translation>
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
    <name>ctl::FilingCommands</name>
    <message>
        <source>Give one file: PDF, DOCX, XLSX, CSV or HTML.</source>
        <translation>Give one file: PDF, DOCX, XLSX, CSV or HTML.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 with doubts, %4 passed over</source>
        <translation>%1: %2 rows, %3 with doubts, %4 passed over</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>there is no such row</translation>
    </message>
    <message>
        <source>Kept as list %1: %2 rows</source>
        <translation>Kept as list %1: %2 rows</translation>
    </message>
    <message>
        <source>Give one file, and with --day the day as YYYY-MM-DD.</source>
        <translation>Give one file, and with --day the day as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>%1 rows are neither accepted nor skipped, %2 of them with doubts: look at them with filing read.</source>
        <translation>%1 rows are neither accepted nor skipped, %2 of them with doubts: look at them with filing read.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Which list it is: an id such as genai_filing.</source>
        <translation>Which list it is: an id such as genai_filing.</translation>
    </message>
    <message>
        <source>Show what is read of a published list, or with --form of a form of ours.</source>
        <translation>Show what is read of a published list, or with --form of a form of ours.</translation>
    </message>
    <message>
        <source>Read it as a form: labels and values.</source>
        <translation>Read it as a form: labels and values.</translation>
    </message>
    <message>
        <source>Keep a published list as it stood on a day, once each row is accepted or skipped.</source>
        <translation>Keep a published list as it stood on a day, once each row is accepted or skipped.</translation>
    </message>
    <message>
        <source>Of which day the list is.</source>
        <translation>Of which day the list is.</translation>
    </message>
    <message>
        <source>Where it is from.</source>
        <translation>Where it is from.</translation>
    </message>
    <message>
        <source>It only adds to the list before it.</source>
        <translation>It only adds to the list before it.</translation>
    </message>
    <message>
        <source>Accept the rows without doubt.</source>
        <translation>Accept the rows without doubt.</translation>
    </message>
    <message>
        <source>Accept these rows, as filing read counts them.</source>
        <translation>Accept these rows, as filing read counts them.</translation>
    </message>
    <message>
        <source>Skip the rows that are not accepted.</source>
        <translation>Skip the rows that are not accepted.</translation>
    </message>
</context>
<context>
    <name>ctl::FilingListCommands</name>
    <message>
        <source>No official list was brought in.</source>
        <translation>No official list was brought in.</translation>
    </message>
    <message>
        <source>Give the numbers of two lists: filing lists shows them.</source>
        <translation>Give the numbers of two lists: filing lists shows them.</translation>
    </message>
    <message>
        <source>there is no such list</source>
        <translation>there is no such list</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation>Give the day as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>List the official lists that were brought in.</source>
        <translation>List the official lists that were brought in.</translation>
    </message>
    <message>
        <source>Show what changed from one list to another.</source>
        <translation>Show what changed from one list to another.</translation>
    </message>
    <message>
        <source>Show which of our filings stand in the official lists.</source>
        <translation>Show which of our filings stand in the official lists.</translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation>The day (today in Shanghai).</translation>
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
    <name>ctl::GradeCommands</name>
    <message>
        <source>Grade 1: no criterion reaches a higher one.</source>
        <translation>Grade 1: no criterion reaches a higher one.</translation>
    </message>
    <message>
        <source>Grade %1: %2 (%3)</source>
        <translation>Grade %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Its figure is that of the 2023 draft: confirm with counsel.</source>
        <translation>Its figure is that of the 2023 draft: confirm with counsel.</translation>
    </message>
    <message>
        <source>Give --figure CRITERION=VALUE (yes or no for a question). Criteria: %1</source>
        <translation>Give --figure CRITERION=VALUE (yes or no for a question). Criteria: %1</translation>
    </message>
    <message>
        <source>task</source>
        <translation>task</translation>
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
        <source>The law says: %1</source>
        <translation>The law says: %1</translation>
    </message>
    <message>
        <source>Provisional: a holiday notice may still move it</source>
        <translation>Provisional: a holiday notice may still move it</translation>
    </message>
    <message>
        <source>Conservative reading: %1</source>
        <translation>Conservative reading: %1</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>Say with --out which file to write.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written: %1</source>
        <translation>
            <numerusform>%n entry written: %1</numerusform>
            <numerusform>%n entries written: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade a network incident by figures.</source>
        <translation>Grade a network incident by figures.</translation>
    </message>
    <message>
        <source>A criterion&apos;s figure; may be given more than once.</source>
        <translation>A criterion&apos;s figure; may be given more than once.</translation>
    </message>
    <message>
        <source>The case&apos;s severity becomes the grade.</source>
        <translation>The case&apos;s severity becomes the grade.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>A note.</translation>
    </message>
    <message>
        <source>Write the running clocks and open tasks as an iCalendar file.</source>
        <translation>Write the running clocks and open tasks as an iCalendar file.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
</context>
<context>
    <name>ctl::HandoverCommands</name>
    <message>
        <source>ours:   %1</source>
        <translation>ours:   %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>theirs: %1</translation>
    </message>
    <message>
        <source>Name the conflict and ours, theirs or new; with new also --disposition.</source>
        <translation>Name the conflict and ours, theirs or new; with new also --disposition.</translation>
    </message>
    <message>
        <source>Conflict %1 is settled: %2</source>
        <translation>Conflict %1 is settled: %2</translation>
    </message>
    <message>
        <source>Decisions that contradict each other; 1 if any is open.</source>
        <translation>Decisions that contradict each other; 1 if any is open.</translation>
    </message>
    <message>
        <source>Settled ones too.</source>
        <translation>Settled ones too.</translation>
    </message>
    <message>
        <source>Settle a conflict; “review undo” takes it back.</source>
        <translation>Settle a conflict; “review undo” takes it back.</translation>
    </message>
    <message>
        <source>Of new: illegal, harmful, not_a_problem, unclear, second_opinion.</source>
        <translation>Of new: illegal, harmful, not_a_problem, unclear, second_opinion.</translation>
    </message>
    <message>
        <source>Name the public key, and with --name who signs with it.</source>
        <translation>Name the public key, and with --name who signs with it.</translation>
    </message>
    <message>
        <source>Trusted for decisions: %1, fingerprint %2</source>
        <translation>Trusted for decisions: %1, fingerprint %2</translation>
    </message>
    <message>
        <source>Trust a public key for files of decisions.</source>
        <translation>Trust a public key for files of decisions.</translation>
    </message>
    <message>
        <source>Who signs with it.</source>
        <translation>Who signs with it.</translation>
    </message>
    <message>
        <source>Trust a key no longer; what came in under it stays.</source>
        <translation>Trust a key no longer; what came in under it stays.</translation>
    </message>
    <message>
        <source>The keys that are trusted for decisions.</source>
        <translation>The keys that are trusted for decisions.</translation>
    </message>
    <message>
        <source>--%1 takes a moment: YYYY-MM-DDThh:mm</source>
        <translation>--%1 takes a moment: YYYY-MM-DDThh:mm</translation>
    </message>
    <message>
        <source>Written: %1, %2 acts about %3 generations, SHA-256 %4</source>
        <translation>Written: %1, %2 acts about %3 generations, SHA-256 %4</translation>
    </message>
    <message>
        <source>Name the file to write, and the secret key with --key, or --unsigned.</source>
        <translation>Name the file to write, and the secret key with --key, or --unsigned.</translation>
    </message>
    <message>
        <source>There is nothing to hand on: no act of review fits.</source>
        <translation>There is nothing to hand on: no act of review fits.</translation>
    </message>
    <message>
        <source>%1 acts: %2 taken over, %3 known, %4 superseded, %5 in conflict, %6 without their generation, %7 without what they are about</source>
        <translation>%1 acts: %2 taken over, %3 known, %4 superseded, %5 in conflict, %6 without their generation, %7 without what they are about</translation>
    </message>
    <message>
        <source>Name one file of decisions, or --match for what waits for its logs.</source>
        <translation>Name one file of decisions, or --match for what waits for its logs.</translation>
    </message>
    <message>
        <source>Write acts of review to a signed file, for another workspace; VERMILION_KEY_PASSPHRASE opens the key.</source>
        <translation>Write acts of review to a signed file, for another workspace; VERMILION_KEY_PASSPHRASE opens the key.</translation>
    </message>
    <message>
        <source>The secret key, as “pack key” makes it.</source>
        <translation>The secret key, as “pack key” makes it.</translation>
    </message>
    <message>
        <source>Without a signature.</source>
        <translation>Without a signature.</translation>
    </message>
    <message>
        <source>For whom.</source>
        <translation>For whom.</translation>
    </message>
    <message>
        <source>Only what came since the last file for the same party.</source>
        <translation>Only what came since the last file for the same party.</translation>
    </message>
    <message>
        <source>Done from then on: YYYY-MM-DDThh:mm.</source>
        <translation>Done from then on: YYYY-MM-DDThh:mm.</translation>
    </message>
    <message>
        <source>Done before then.</source>
        <translation>Done before then.</translation>
    </message>
    <message>
        <source>Of this officer alone; may be given again.</source>
        <translation>Of this officer alone; may be given again.</translation>
    </message>
    <message>
        <source>Bring in acts of review from another workspace; 1 if decisions contradict ours.</source>
        <translation>Bring in acts of review from another workspace; 1 if decisions contradict ours.</translation>
    </message>
    <message>
        <source>Let it in unsigned or by a key not trusted; why is journaled.</source>
        <translation>Let it in unsigned or by a key not trusted; why is journaled.</translation>
    </message>
    <message>
        <source>Without a file: try again what came in before its logs.</source>
        <translation>Without a file: try again what came in before its logs.</translation>
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
    <message>
        <source>flagged, complaint, notice or hand (flagged with evidence).</source>
        <translation>flagged, complaint, notice or hand (flagged with evidence).</translation>
    </message>
    <message>
        <source>The number of the complaint or notice.</source>
        <translation>The number of the complaint or notice.</translation>
    </message>
</context>
<context>
    <name>ctl::InspectionCommands</name>
    <message>
        <source>%1: %2, until %3, %4</source>
        <translation>%1: %2, until %3, %4</translation>
    </message>
    <message>
        <source>No session runs.</source>
        <translation>No session runs.</translation>
    </message>
    <message>
        <source>--leaving is passphrase or second_officer.</source>
        <translation>--leaving is passphrase or second_officer.</translation>
    </message>
    <message>
        <source>Why it is opened.</source>
        <translation>Why it is opened.</translation>
    </message>
    <message>
        <source>How long it lasts (120).</source>
        <translation>How long it lasts (120).</translation>
    </message>
    <message>
        <source>Open a session of an inspection: the program then shows what is in scope, and nothing else. VERMILION_INSPECTION_PASSPHRASE is what it is left by.</source>
        <translation>Open a session of an inspection: the program then shows what is in scope, and nothing else. VERMILION_INSPECTION_PASSPHRASE is what it is left by.</translation>
    </message>
    <message>
        <source>End the session and give the workspace back; VERMILION_INSPECTION_PASSPHRASE must be the one it was opened with.</source>
        <translation>End the session and give the workspace back; VERMILION_INSPECTION_PASSPHRASE must be the one it was opened with.</translation>
    </message>
    <message>
        <source>List the sessions.</source>
        <translation>List the sessions.</translation>
    </message>
    <message>
        <source>Show what was looked at in a session.</source>
        <translation>Show what was looked at in a session.</translation>
    </message>
    <message>
        <source>Say how sessions are left and how long they may last.</source>
        <translation>Say how sessions are left and how long they may last.</translation>
    </message>
    <message>
        <source>passphrase or second_officer.</source>
        <translation>passphrase or second_officer.</translation>
    </message>
    <message>
        <source>The longest that one may last.</source>
        <translation>The longest that one may last.</translation>
    </message>
</context>
<context>
    <name>ctl::InspectionOptions</name>
    <message>
        <source>The authority.</source>
        <translation>The authority.</translation>
    </message>
    <message>
        <source>A name or badge number; may be given more than once.</source>
        <translation>A name or badge number; may be given more than once.</translation>
    </message>
    <message>
        <source>The legal basis.</source>
        <translation>The legal basis.</translation>
    </message>
    <message>
        <source>Only this service; may be given more than once.</source>
        <translation>Only this service; may be given more than once.</translation>
    </message>
    <message>
        <source>Only this model; may be given more than once.</source>
        <translation>Only this model; may be given more than once.</translation>
    </message>
    <message>
        <source>Only what was flagged for this code of Annex A; may be given more than once.</source>
        <translation>Only what was flagged for this code of Annex A; may be given more than once.</translation>
    </message>
    <message>
        <source>Only this case; may be given more than once.</source>
        <translation>Only this case; may be given more than once.</translation>
    </message>
    <message>
        <source>Only this filing or licence; may be given more than once.</source>
        <translation>Only this filing or licence; may be given more than once.</translation>
    </message>
    <message>
        <source>Only this kind of records: generations, cases, complaints, registry, dossiers, reports, journal; may be given more than once.</source>
        <translation>Only this kind of records: generations, cases, complaints, registry, dossiers, reports, journal; may be given more than once.</translation>
    </message>
    <message>
        <source>The first day (Asia/Shanghai): 2026-09-01.</source>
        <translation>The first day (Asia/Shanghai): 2026-09-01.</translation>
    </message>
    <message>
        <source>The last day (Asia/Shanghai).</source>
        <translation>The last day (Asia/Shanghai).</translation>
    </message>
</context>
<context>
    <name>ctl::JournalCommands</name>
    <message>
        <source>Head of the tree: %1</source>
        <translation>Head of the tree: %1</translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <translation>Head of the chain: %1</translation>
    </message>
    <message>
        <source>Signed with the key %1; --json gives the signature.</source>
        <translation>Signed with the key %1; --json gives the signature.</translation>
    </message>
    <message>
        <source>Name the event by its number, and with --in how many events the journal had.</source>
        <translation>Name the event by its number, and with --in how many events the journal had.</translation>
    </message>
    <message>
        <source>Name two sizes of the journal in events, the earlier first.</source>
        <translation>Name two sizes of the journal in events, the earlier first.</translation>
    </message>
    <message>
        <source>Write down the journal&apos;s head and print it, for somebody else to keep; VERMILION_KEY_PASSPHRASE opens the key.</source>
        <translation>Write down the journal&apos;s head and print it, for somebody else to keep; VERMILION_KEY_PASSPHRASE opens the key.</translation>
    </message>
    <message>
        <source>Why, for the record.</source>
        <translation>Why, for the record.</translation>
    </message>
    <message>
        <source>Sign it with this secret key, as “pack key” makes it.</source>
        <translation>Sign it with this secret key, as “pack key” makes it.</translation>
    </message>
    <message>
        <source>Print the proof that an event is in the journal, as JSON.</source>
        <translation>Print the proof that an event is in the journal, as JSON.</translation>
    </message>
    <message>
        <source>In the journal of so many events; all of them without it.</source>
        <translation>In the journal of so many events; all of them without it.</translation>
    </message>
    <message>
        <source>Print the proof that the journal of FROM events only grew to that of TO, as JSON.</source>
        <translation>Print the proof that the journal of FROM events only grew to that of TO, as JSON.</translation>
    </message>
    <message>
        <source>The proof does not hold: the event is not in that journal, or the file was changed.</source>
        <translation>The proof does not hold: the event is not in that journal, or the file was changed.</translation>
    </message>
    <message>
        <source>Event %1 is in the journal whose head is %2.</source>
        <translation>Event %1 is in the journal whose head is %2.</translation>
    </message>
    <message>
        <source>The journal with the head %2 begins with all that had the head %1: it only grew.</source>
        <translation>The journal with the head %2 begins with all that had the head %1: it only grew.</translation>
    </message>
    <message>
        <source>The proof does not hold: the journal did not just grow, or the file was changed.</source>
        <translation>The proof does not hold: the journal did not just grow, or the file was changed.</translation>
    </message>
    <message>
        <source>to check a head, name the signer&apos;s public key with --key FILE</source>
        <translation>to check a head, name the signer&apos;s public key with --key FILE</translation>
    </message>
    <message>
        <source>The head %1 of %2 was signed with that key.</source>
        <translation>The head %1 of %2 was signed with that key.</translation>
    </message>
    <message>
        <source>The head was not signed with that key, or the file was changed.</source>
        <translation>The head was not signed with that key, or the file was changed.</translation>
    </message>
    <message>
        <source>Compare the head with one that was printed or sent earlier (--head).</source>
        <translation>Compare the head with one that was printed or sent earlier (--head).</translation>
    </message>
    <message>
        <source>The file is not about the head that was given.</source>
        <translation>The file is not about the head that was given.</translation>
    </message>
    <message>
        <source>The head is the one that was given.</source>
        <translation>The head is the one that was given.</translation>
    </message>
    <message>
        <source>Name one file of a proof or a head.</source>
        <translation>Name one file of a proof or a head.</translation>
    </message>
    <message>
        <source>the file is too long</source>
        <translation>the file is too long</translation>
    </message>
    <message>
        <source>Check a file of “journal prove”, “journal consistency” or “journal head --json”, without a workspace.</source>
        <translation>Check a file of “journal prove”, “journal consistency” or “journal head --json”, without a workspace.</translation>
    </message>
    <message>
        <source>A head from elsewhere that the file must be about.</source>
        <translation>A head from elsewhere that the file must be about.</translation>
    </message>
    <message>
        <source>The public key that a head was signed with.</source>
        <translation>The public key that a head was signed with.</translation>
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
    <name>ctl::PackageCheck</name>
    <message>
        <source>The archive can be read in two ways, or hides something</source>
        <translation>The archive can be read in two ways, or hides something</translation>
    </message>
    <message>
        <source>It would unpack to more than a package may hold; nothing more was looked at</source>
        <translation>It would unpack to more than a package may hold; nothing more was looked at</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>A file is missing</translation>
    </message>
    <message>
        <source>A file was added</source>
        <translation>A file was added</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>A file was changed</translation>
    </message>
    <message>
        <source>The manifest cannot be read</source>
        <translation>The manifest cannot be read</translation>
    </message>
    <message>
        <source>The manifest is not signed with the key in the package</source>
        <translation>The manifest is not signed with the key in the package</translation>
    </message>
    <message>
        <source>It was signed with another key than the one named</source>
        <translation>It was signed with another key than the one named</translation>
    </message>
    <message>
        <source>A list of sums does not say what the manifest says</source>
        <translation>A list of sums does not say what the manifest says</translation>
    </message>
    <message>
        <source>The head of the journal is not the one that was signed</source>
        <translation>The head of the journal is not the one that was signed</translation>
    </message>
    <message>
        <source>A proof does not hold</source>
        <translation>A proof does not hold</translation>
    </message>
    <message>
        <source>The journal does not say that these files were sealed</source>
        <translation>The journal does not say that these files were sealed</translation>
    </message>
    <message>
        <source>A record is not the one that was frozen</source>
        <translation>A record is not the one that was frozen</translation>
    </message>
    <message>
        <source>A time stamp does not hold</source>
        <translation>A time stamp does not hold</translation>
    </message>
    <message>
        <source>The workspace&apos;s journal never had the head in the package</source>
        <translation>The workspace&apos;s journal never had the head in the package</translation>
    </message>
    <message>
        <source>%1: stamped %2 by %3</source>
        <translation>%1: stamped %2 by %3</translation>
    </message>
    <message>
        <source>  Its certificate is valid until %1, its policy is %2.</source>
        <translation>  Its certificate is valid until %1, its policy is %2.</translation>
    </message>
    <message>
        <source>  Not checked: whether that authority is one. Name its certificates with --authorities.</source>
        <translation>  Not checked: whether that authority is one. Name its certificates with --authorities.</translation>
    </message>
    <message>
        <source>Not checked: when it was made. There is no time stamp, only the clock of who sealed it.</source>
        <translation>Not checked: when it was made. There is no time stamp, only the clock of who sealed it.</translation>
    </message>
    <message>
        <source>Not checked: who sealed it. Compare the fingerprint with one that came another way, or name the key with --key or --fingerprint.</source>
        <translation>Not checked: who sealed it. Compare the fingerprint with one that came another way, or name the key with --key or --fingerprint.</translation>
    </message>
    <message>
        <source>Not checked: whether the journal is the one that was seen before. Its head: %1</source>
        <translation>Not checked: whether the journal is the one that was seen before. Its head: %1</translation>
    </message>
    <message>
        <source>No hash shows what was never recorded, or recorded untruly.</source>
        <translation>No hash shows what was never recorded, or recorded untruly.</translation>
    </message>
    <message>
        <source>Package about %1, edition %2, sealed %3: %4 files, %5 proofs</source>
        <translation>Package about %1, edition %2, sealed %3: %4 files, %5 proofs</translation>
    </message>
    <message>
        <source>Fingerprint of the key: %1</source>
        <translation>Fingerprint of the key: %1</translation>
    </message>
    <message>
        <source>All that was checked holds.</source>
        <translation>All that was checked holds.</translation>
    </message>
    <message>
        <source>The package is not what was sealed.</source>
        <translation>The package is not what was sealed.</translation>
    </message>
    <message>
        <source>a fingerprint is 64 hexadecimal digits</source>
        <translation>a fingerprint is 64 hexadecimal digits</translation>
    </message>
    <message>
        <source>Of a package: the public key it must be signed with.</source>
        <translation>Of a package: the public key it must be signed with.</translation>
    </message>
    <message>
        <source>Of a package: the fingerprint of that key.</source>
        <translation>Of a package: the fingerprint of that key.</translation>
    </message>
    <message>
        <source>Of a package: certificates of time stamp authorities (PEM).</source>
        <translation>Of a package: certificates of time stamp authorities (PEM).</translation>
    </message>
    <message>
        <source>Name one package.</source>
        <translation>Name one package.</translation>
    </message>
</context>
<context>
    <name>ctl::PackageCommands</name>
    <message>
        <source>the edition is full or redacted</source>
        <translation>the edition is full or redacted</translation>
    </message>
    <message>
        <source>Sealed as package %1: %2, %3 files, SHA-256 %4</source>
        <translation>Sealed as package %1: %2, %3 files, SHA-256 %4</translation>
    </message>
    <message>
        <source>Tell the recipient the fingerprint of the key by another way: %1</source>
        <translation>Tell the recipient the fingerprint of the key by another way: %1</translation>
    </message>
    <message>
        <source>Name the case, the report&apos;s files with --report, the secret key with --key and the package with --out.</source>
        <translation>Name the case, the report&apos;s files with --report, the secret key with --key and the package with --out.</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sealing</translation>
    </message>
    <message>
        <source>Name the package by its number, as “package list” shows it, and the request with --out.</source>
        <translation>Name the package by its number, as “package list” shows it, and the request with --out.</translation>
    </message>
    <message>
        <source>Written: %1. Carry it to the time stamp authority, and bring the answer in with “package timestamp-add”.</source>
        <translation>Written: %1. Carry it to the time stamp authority, and bring the answer in with “package timestamp-add”.</translation>
    </message>
    <message>
        <source>Stamped %1 by %2: %3</source>
        <translation>Stamped %1 by %2: %3</translation>
    </message>
    <message>
        <source>Not checked: whether that authority is one. Name its certificates with --authorities.</source>
        <translation>Not checked: whether that authority is one. Name its certificates with --authorities.</translation>
    </message>
    <message>
        <source>Name the package&apos;s file, and the authority&apos;s answer with --response.</source>
        <translation>Name the package&apos;s file, and the authority&apos;s answer with --response.</translation>
    </message>
    <message>
        <source>Seal a package of a case that anybody can check; VERMILION_KEY_PASSPHRASE opens the key.</source>
        <translation>Seal a package of a case that anybody can check; VERMILION_KEY_PASSPHRASE opens the key.</translation>
    </message>
    <message>
        <source>A file of the report; may be given more than once.</source>
        <translation>A file of the report; may be given more than once.</translation>
    </message>
    <message>
        <source>An attachment; may be given more than once.</source>
        <translation>An attachment; may be given more than once.</translation>
    </message>
    <message>
        <source>full or redacted (redacted).</source>
        <translation>full or redacted (redacted).</translation>
    </message>
    <message>
        <source>An object of the journal whose events are proved too: draft/3.</source>
        <translation>An object of the journal whose events are proved too: draft/3.</translation>
    </message>
    <message>
        <source>The secret key to sign with, as “pack key” makes it.</source>
        <translation>The secret key to sign with, as “pack key” makes it.</translation>
    </message>
    <message>
        <source>The package to write.</source>
        <translation>The package to write.</translation>
    </message>
    <message>
        <source>List the packages that were sealed.</source>
        <translation>List the packages that were sealed.</translation>
    </message>
    <message>
        <source>Write a request for a time stamp (RFC 3161), to be carried to an authority.</source>
        <translation>Write a request for a time stamp (RFC 3161), to be carried to an authority.</translation>
    </message>
    <message>
        <source>The request to write (.tsq).</source>
        <translation>The request to write (.tsq).</translation>
    </message>
    <message>
        <source>Put an authority&apos;s answer into the package.</source>
        <translation>Put an authority&apos;s answer into the package.</translation>
    </message>
    <message>
        <source>The answer (.tsr).</source>
        <translation>The answer (.tsr).</translation>
    </message>
    <message>
        <source>Certificates that are trusted for it (PEM).</source>
        <translation>Certificates that are trusted for it (PEM).</translation>
    </message>
    <message>
        <source>Another file for the package; else it is replaced.</source>
        <translation>Another file for the package; else it is replaced.</translation>
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
    <name>ctl::QualityCommands</name>
    <message>
        <source>--%1 takes a day as 2026-11-23.</source>
        <translation>--%1 takes a day as 2026-11-23.</translation>
    </message>
    <message>
        <source>--until comes before --from.</source>
        <translation>--until comes before --from.</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) decided about by two officers or more, %1 of them double-blind</source>
        <translation>
            <numerusform>%n generation decided about by two officers or more, %1 of them double-blind</numerusform>
            <numerusform>%n generations decided about by two officers or more, %1 of them double-blind</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement on</source>
        <translation>agreement on</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>agree</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorff&apos;s alpha</translation>
    </message>
    <message>
        <source>problem or none</source>
        <translation>problem or none</translation>
    </message>
    <message>
        <source>double-blind</source>
        <translation>double-blind</translation>
    </message>
    <message>
        <source>disposition</source>
        <translation>disposition</translation>
    </message>
    <message>
        <source>risk class</source>
        <translation>risk class</translation>
    </message>
    <message>
        <source>%1 and %2: %3 generations, agree %4, Cohen&apos;s kappa %5</source>
        <translation>%1 and %2: %3 generations, agree %4, Cohen&apos;s kappa %5</translation>
    </message>
    <message>
        <source>Sample %1 of %2: %3 of %4 decided, %5 of them a problem, drawn from %6 unflagged</source>
        <translation>Sample %1 of %2: %3 of %4 decided, %5 of them a problem, drawn from %6 unflagged</translation>
    </message>
    <message>
        <source>  missed: %1 of what is not flagged, %2 … %3 generations; found by the detectors: %4</source>
        <translation>  missed: %1 of what is not flagged, %2 … %3 generations; found by the detectors: %4</translation>
    </message>
    <message>
        <source>That is too few to tell: read at least %1.</source>
        <translation>That is too few to tell: read at least %1.</translation>
    </message>
    <message>
        <source>officers agree</source>
        <translation>officers agree</translation>
    </message>
    <message>
        <source>appeals change the decision</source>
        <translation>appeals change the decision</translation>
    </message>
    <message>
        <source>flags are no problem</source>
        <translation>flags are no problem</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>too few to tell</translation>
    </message>
    <message>
        <source>no change to tell</source>
        <translation>no change to tell</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>%1 appeals, %2 answered; overturned %3</source>
        <translation>%1 appeals, %2 answered; overturned %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4 before, %5 of %6 now)</source>
        <translation>%1: %2 (%3 of %4 before, %5 of %6 now)</translation>
    </message>
    <message>
        <source>--risk takes a class from A.1 to A.5.</source>
        <translation>--risk takes a class from A.1 to A.5.</translation>
    </message>
    <message>
        <source>Sample %1: %2 of %3 drawn with the lot %4.</source>
        <translation>Sample %1: %2 of %3 drawn with the lot %4.</translation>
    </message>
    <message>
        <source>There is nothing in that period to draw from.</source>
        <translation>There is nothing in that period to draw from.</translation>
    </message>
    <message>
        <source>--size takes a number from 1 to 100000, --seed one from 0 to 4294967295.</source>
        <translation>--size takes a number from 1 to 100000, --seed one from 0 to 4294967295.</translation>
    </message>
    <message>
        <source>From this day on (Asia/Shanghai).</source>
        <translation>From this day on (Asia/Shanghai).</translation>
    </message>
    <message>
        <source>Up to this day, which is still in it.</source>
        <translation>Up to this day, which is still in it.</translation>
    </message>
    <message>
        <source>How far officers agree, what the detectors miss, what became of appeals, and what has changed.</source>
        <translation>How far officers agree, what the detectors miss, what became of appeals, and what has changed.</translation>
    </message>
    <message>
        <source>Only this class: A.1 to A.5.</source>
        <translation>Only this class: A.1 to A.5.</translation>
    </message>
    <message>
        <source>Pairs of officers too, by alias.</source>
        <translation>Pairs of officers too, by alias.</translation>
    </message>
    <message>
        <source>End with status 1 if something has changed.</source>
        <translation>End with status 1 if something has changed.</translation>
    </message>
    <message>
        <source>Draw by lot, and keep, a sample of what nothing has flagged; or with --blind of what was decided.</source>
        <translation>Draw by lot, and keep, a sample of what nothing has flagged; or with --blind of what was decided.</translation>
    </message>
    <message>
        <source>How many: 300, if not said.</source>
        <translation>How many: 300, if not said.</translation>
    </message>
    <message>
        <source>The lot, to draw the same again; else nobody chooses it.</source>
        <translation>The lot, to draw the same again; else nobody chooses it.</translation>
    </message>
    <message>
        <source>Decided generations, for another officer to decide once more.</source>
        <translation>Decided generations, for another officer to decide once more.</translation>
    </message>
</context>
<context>
    <name>ctl::RegisterDesk</name>
    <message>
        <source>Several have that name; give the id.</source>
        <translation>Several have that name; give the id.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or none</source>
        <translation>YYYY-MM-DD, or none</translation>
    </message>
    <message>
        <source>--%1 is %2.</source>
        <translation>--%1 is %2.</translation>
    </message>
</context>
<context>
    <name>ctl::RegisterItemCommands</name>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation>Give the day as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Nothing is registered.</source>
        <translation>Nothing is registered.</translation>
    </message>
    <message>
        <source>Give the kind and the name.</source>
        <translation>Give the kind and the name.</translation>
    </message>
    <message>
        <source>There is no kind “%1”; “registry kinds” lists them.</source>
        <translation>There is no kind “%1”; “registry kinds” lists them.</translation>
    </message>
    <message>
        <source>Item %1 added.</source>
        <translation>Item %1 added.</translation>
    </message>
    <message>
        <source>Item %1 changed.</source>
        <translation>Item %1 changed.</translation>
    </message>
    <message>
        <source>A state is %1.</source>
        <translation>A state is %1.</translation>
    </message>
    <message>
        <source>Item %1 moved.</source>
        <translation>Item %1 moved.</translation>
    </message>
    <message>
        <source>The service, by name or id; none: the whole company.</source>
        <translation>The service, by name or id; none: the whole company.</translation>
    </message>
    <message>
        <source>provider or technical_supporter.</source>
        <translation>provider or technical_supporter.</translation>
    </message>
    <message>
        <source>As on the certificate.</source>
        <translation>As on the certificate.</translation>
    </message>
    <message>
        <source>Who grants it.</source>
        <translation>Who grants it.</translation>
    </message>
    <message>
        <source>The day it was submitted.</source>
        <translation>The day it was submitted.</translation>
    </message>
    <message>
        <source>The day it was granted.</source>
        <translation>The day it was granted.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>The last day.</translation>
    </message>
    <message>
        <source>The model that it is for, by name or id.</source>
        <translation>The model that it is for, by name or id.</translation>
    </message>
    <message>
        <source>The algorithm that it is for, by name or id.</source>
        <translation>The algorithm that it is for, by name or id.</translation>
    </message>
    <message>
        <source>The filed model that it rests on, as text.</source>
        <translation>The filed model that it rests on, as text.</translation>
    </message>
    <message>
        <source>The number of that model.</source>
        <translation>The number of that model.</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Who answers for it.</translation>
    </message>
    <message>
        <source>What the authority tied to it.</source>
        <translation>What the authority tied to it.</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>Notes.</translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation>The day (today in Shanghai).</translation>
    </message>
    <message>
        <source>List filings and licences with their state on a day.</source>
        <translation>List filings and licences with their state on a day.</translation>
    </message>
    <message>
        <source>Only those of a kind.</source>
        <translation>Only those of a kind.</translation>
    </message>
    <message>
        <source>Only those in a state.</source>
        <translation>Only those in a state.</translation>
    </message>
    <message>
        <source>Show everything that is kept of an item.</source>
        <translation>Show everything that is kept of an item.</translation>
    </message>
    <message>
        <source>Register a filing or a licence.</source>
        <translation>Register a filing or a licence.</translation>
    </message>
    <message>
        <source>As it stands (preparing).</source>
        <translation>As it stands (preparing).</translation>
    </message>
    <message>
        <source>Change what an item says.</source>
        <translation>Change what an item says.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>What it is called.</translation>
    </message>
    <message>
        <source>Move an item to another state.</source>
        <translation>Move an item to another state.</translation>
    </message>
    <message>
        <source>Why, or how.</source>
        <translation>Why, or how.</translation>
    </message>
    <message>
        <source>filed: the number on the certificate.</source>
        <translation>filed: the number on the certificate.</translation>
    </message>
    <message>
        <source>filed: the last day.</source>
        <translation>filed: the last day.</translation>
    </message>
</context>
<context>
    <name>ctl::RegisterKindCommands</name>
    <message>
        <source>%1 months</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source> (confirm with counsel)</source>
        <translation> (confirm with counsel)</translation>
    </message>
    <message>
        <source>Give months and days as numbers, and a reminder as CLOCK=DAYS.</source>
        <translation>Give months and days as numbers, and a reminder as CLOCK=DAYS.</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1: recorded.</translation>
    </message>
    <message>
        <source>List under which rules a service may fall; a star: scope and access speak for it.</source>
        <translation>List under which rules a service may fall; a star: scope and access speak for it.</translation>
    </message>
    <message>
        <source>public or internal.</source>
        <translation>public or internal.</translation>
    </message>
    <message>
        <source>app, web, api; several with commas.</source>
        <translation>app, web, api; several with commas.</translation>
    </message>
    <message>
        <source>List the kinds of filings and licences, or set one for this workspace.</source>
        <translation>List the kinds of filings and licences, or set one for this workspace.</translation>
    </message>
    <message>
        <source>Its Chinese title.</source>
        <translation>Its Chinese title.</translation>
    </message>
    <message>
        <source>Its English title.</source>
        <translation>Its English title.</translation>
    </message>
    <message>
        <source>For how long it is granted; 0: it does not expire.</source>
        <translation>For how long it is granted; 0: it does not expire.</translation>
    </message>
    <message>
        <source>When to look again whether its number is shown.</source>
        <translation>When to look again whether its number is shown.</translation>
    </message>
    <message>
        <source>How long before its day a duty is shown; may be given often.</source>
        <translation>How long before its day a duty is shown; may be given often.</translation>
    </message>
    <message>
        <source>A kind of one&apos;s own; it has to have both titles.</source>
        <translation>A kind of one&apos;s own; it has to have both titles.</translation>
    </message>
    <message>
        <source>own: its number has to be shown.</source>
        <translation>own: its number has to be shown.</translation>
    </message>
    <message>
        <source>own: the clock that runs to its last day.</source>
        <translation>own: the clock that runs to its last day.</translation>
    </message>
    <message>
        <source>As it ships again.</source>
        <translation>As it ships again.</translation>
    </message>
</context>
<context>
    <name>ctl::RegisterModelCommands</name>
    <message>
        <source>Kept as %1 %2.</source>
        <translation>Kept as %1 %2.</translation>
    </message>
    <message>
        <source>Give the model and the version.</source>
        <translation>Give the model and the version.</translation>
    </message>
    <message>
        <source>Give a model or an algorithm.</source>
        <translation>Give a model or an algorithm.</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1: recorded.</translation>
    </message>
    <message>
        <source>Add a service or change it; without a name, list them.</source>
        <translation>Add a service or change it; without a name, list them.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Its new name.</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>What it is.</translation>
    </message>
    <message>
        <source>public or internal.</source>
        <translation>public or internal.</translation>
    </message>
    <message>
        <source>app, web, api; several with commas.</source>
        <translation>app, web, api; several with commas.</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>Its first day.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>Its last day.</translation>
    </message>
    <message>
        <source>Which rules apply; “registry regime” lists them.</source>
        <translation>Which rules apply; “registry regime” lists them.</translation>
    </message>
    <message>
        <source>Why those.</source>
        <translation>Why those.</translation>
    </message>
    <message>
        <source>Add a model or change it; without a name, list them.</source>
        <translation>Add a model or change it; without a name, list them.</translation>
    </message>
    <message>
        <source>own, fine_tuned or third_party.</source>
        <translation>own, fine_tuned or third_party.</translation>
    </message>
    <message>
        <source>Who made it; empty: this company.</source>
        <translation>Who made it; empty: this company.</translation>
    </message>
    <message>
        <source>third_party: the number of its maker&apos;s filing.</source>
        <translation>third_party: the number of its maker&apos;s filing.</translation>
    </message>
    <message>
        <source>text, image …; may be given often.</source>
        <translation>text, image …; may be given often.</translation>
    </message>
    <message>
        <source>The model that it was made from, by name or id.</source>
        <translation>The model that it was made from, by name or id.</translation>
    </message>
    <message>
        <source>The same as text.</source>
        <translation>The same as text.</translation>
    </message>
    <message>
        <source>The number of that model&apos;s filing.</source>
        <translation>The number of that model&apos;s filing.</translation>
    </message>
    <message>
        <source>Notes.</source>
        <translation>Notes.</translation>
    </message>
    <message>
        <source>Add a version of a model or change it; without names, list them.</source>
        <translation>Add a version of a model or change it; without names, list them.</translation>
    </message>
    <message>
        <source>What is new in it.</source>
        <translation>What is new in it.</translation>
    </message>
    <message>
        <source>Add an algorithm or change it; without a name, list them.</source>
        <translation>Add an algorithm or change it; without a name, list them.</translation>
    </message>
    <message>
        <source>generation, recommendation, ranking, retrieval or dispatch.</source>
        <translation>generation, recommendation, ranking, retrieval or dispatch.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>What it is for.</translation>
    </message>
    <message>
        <source>How it works.</source>
        <translation>How it works.</translation>
    </message>
    <message>
        <source>Say on which model a service runs and which algorithm it uses; without a name, list the links.</source>
        <translation>Say on which model a service runs and which algorithm it uses; without a name, list the links.</translation>
    </message>
    <message>
        <source>The model, by name or id.</source>
        <translation>The model, by name or id.</translation>
    </message>
    <message>
        <source>Since when.</source>
        <translation>Since when.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>The last day.</translation>
    </message>
    <message>
        <source>The algorithm, by name or id.</source>
        <translation>The algorithm, by name or id.</translation>
    </message>
    <message>
        <source>The service no longer uses the algorithm.</source>
        <translation>The service no longer uses the algorithm.</translation>
    </message>
</context>
<context>
    <name>ctl::RegisterPaperCommands</name>
    <message>
        <source>Nothing is kept of it.</source>
        <translation>Nothing is kept of it.</translation>
    </message>
    <message>
        <source>Kept as %1 %2.</source>
        <translation>Kept as %1 %2.</translation>
    </message>
    <message>
        <source>Say with --out where to.</source>
        <translation>Say with --out where to.</translation>
    </message>
    <message>
        <source>Give the numbers of two submissions of the item: --compare 1,2.</source>
        <translation>Give the numbers of two submissions of the item: --compare 1,2.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>They say the same.</translation>
    </message>
    <message>
        <source>Give a field as NAME=VALUE.</source>
        <translation>Give a field as NAME=VALUE.</translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation>The day (today in Shanghai).</translation>
    </message>
    <message>
        <source>Keep a paper of an item as its next revision, or list its papers.</source>
        <translation>Keep a paper of an item as its next revision, or list its papers.</translation>
    </message>
    <message>
        <source>What it is: self_assessment, service_agreement …</source>
        <translation>What it is: self_assessment, service_agreement …</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>The file.</translation>
    </message>
    <message>
        <source>Write the bytes of a paper to --out.</source>
        <translation>Write the bytes of a paper to --out.</translation>
    </message>
    <message>
        <source>A file that is not there yet.</source>
        <translation>A file that is not there yet.</translation>
    </message>
    <message>
        <source>Keep what was handed in, list it, or compare two submissions field by field.</source>
        <translation>Keep what was handed in, list it, or compare two submissions field by field.</translation>
    </message>
    <message>
        <source>first, supplement, change, renewal or cancellation.</source>
        <translation>first, supplement, change, renewal or cancellation.</translation>
    </message>
    <message>
        <source>A field of the form; may be given often.</source>
        <translation>A field of the form; may be given often.</translation>
    </message>
    <message>
        <source>A paper of the item; may be given often.</source>
        <translation>A paper of the item; may be given often.</translation>
    </message>
    <message>
        <source>The numbers of two submissions.</source>
        <translation>The numbers of two submissions.</translation>
    </message>
    <message>
        <source>Keep that the number was seen displayed, or list when it was.</source>
        <translation>Keep that the number was seen displayed, or list when it was.</translation>
    </message>
    <message>
        <source>Where.</source>
        <translation>Where.</translation>
    </message>
    <message>
        <source>A picture of it, kept as a paper.</source>
        <translation>A picture of it, kept as a paper.</translation>
    </message>
</context>
<context>
    <name>ctl::ReportCommands</name>
    <message>
        <source>Drafted %1 into %2 (SHA-256 %3).</source>
        <translation>Drafted %1 into %2 (SHA-256 %3).</translation>
    </message>
    <message>
        <source>  still missing: %1</source>
        <translation>  still missing: %1</translation>
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
    <message>
        <source>Give the file with --out FILE, and zh or en with --lang.</source>
        <translation>Give the file with --out FILE, and zh or en with --lang.</translation>
    </message>
    <message>
        <source>The format is pdf, docx, odt, html or json: by the end of the file&apos;s name or with --format.</source>
        <translation>The format is pdf, docx, odt, html or json: by the end of the file&apos;s name or with --format.</translation>
    </message>
    <message>
        <source>Draft the report to the authority as PDF, DOCX, ODT, HTML or JSON.</source>
        <translation>Draft the report to the authority as PDF, DOCX, ODT, HTML or JSON.</translation>
    </message>
    <message>
        <source>The file to write; the end of its name is the format.</source>
        <translation>The file to write; the end of its name is the format.</translation>
    </message>
    <message>
        <source>pdf, docx, odt, html or json, whatever the file&apos;s name.</source>
        <translation>pdf, docx, odt, html or json, whatever the file&apos;s name.</translation>
    </message>
    <message>
        <source>A file with the wording, in place of that in use.</source>
        <translation>A file with the wording, in place of that in use.</translation>
    </message>
    <message>
        <source>Which report (content-incident); report kinds lists them.</source>
        <translation>Which report (content-incident); report kinds lists them.</translation>
    </message>
    <message>
        <source>Draft a report on a case, a user or a month.</source>
        <translation>Draft a report on a case, a user or a month.</translation>
    </message>
</context>
<context>
    <name>ctl::ReportSubject</name>
    <message>
        <source>A case, by number.</source>
        <translation>A case, by number.</translation>
    </message>
    <message>
        <source>A user, as “u-…”.</source>
        <translation>A user, as “u-…”.</translation>
    </message>
    <message>
        <source>A month, as 2026-11.</source>
        <translation>A month, as 2026-11.</translation>
    </message>
    <message>
        <source>Give one of --case, --user and --month.</source>
        <translation>Give one of --case, --user and --month.</translation>
    </message>
    <message>
        <source>Not a month: %1</source>
        <translation>Not a month: %1</translation>
    </message>
    <message>
        <source>Language of the report: zh or en (zh).</source>
        <translation>Language of the report: zh or en (zh).</translation>
    </message>
</context>
<context>
    <name>ctl::ReportTextCommands</name>
    <message>
        <source>The language is zh or en.</source>
        <translation>The language is zh or en.</translation>
    </message>
    <message>
        <source>%1: no problems</source>
        <translation>%1: no problems</translation>
    </message>
    <message>
        <source>The text is not one of %1.</source>
        <translation>The text is not one of %1.</translation>
    </message>
    <message>
        <source>Saved as number %1 of %2: new reports use it.</source>
        <translation>Saved as number %1 of %2: new reports use it.</translation>
    </message>
    <message>
        <source>List the reports that can be drafted.</source>
        <translation>List the reports that can be drafted.</translation>
    </message>
    <message>
        <source>Print the wording that a new report starts from.</source>
        <translation>Print the wording that a new report starts from.</translation>
    </message>
    <message>
        <source>That which comes with the program.</source>
        <translation>That which comes with the program.</translation>
    </message>
    <message>
        <source>Put a wording in use for new reports.</source>
        <translation>Put a wording in use for new reports.</translation>
    </message>
    <message>
        <source>Put the wording that comes with the program in use again.</source>
        <translation>Put the wording that comes with the program in use again.</translation>
    </message>
    <message>
        <source>Name what is wrong with a wording, and with a subject what is still empty.</source>
        <translation>Name what is wrong with a wording, and with a subject what is still empty.</translation>
    </message>
    <message>
        <source>Say how a wording is written; with a kind, list its fields.</source>
        <translation>Say how a wording is written; with a kind, list its fields.</translation>
    </message>
</context>
<context>
    <name>ctl::RetestCommands</name>
    <message>
        <source>%1  R%2.%3  %4: prompts %5, without an answer %6, not scanned %7, flagged or illegal %8</source>
        <translation>%1  R%2.%3  %4: prompts %5, without an answer %6, not scanned %7, flagged or illegal %8</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>not passed</translation>
    </message>
    <message>
        <source>Made R%1.</source>
        <translation>Made R%1.</translation>
    </message>
    <message>
        <source>Give the set (R3) and, with --out, where its prompts go.</source>
        <translation>Give the set (R3) and, with --out, where its prompts go.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Wrote %1.</translation>
    </message>
    <message>
        <source>Give the set: R3.</source>
        <translation>Give the set: R3.</translation>
    </message>
    <message>
        <source>%1  R%2  prompts %3</source>
        <translation>%1  R%2  prompts %3</translation>
    </message>
    <message>
        <source>Say with what, for example --with filter,fine_tune: filter, prompt, fine_tune, retrain, rollback or other; a moment is “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>Say with what, for example --with filter,fine_tune: filter, prompt, fine_tune, retrain, rollback or other; a moment is “YYYY-MM-DDThh:mm” (Asia/Shanghai).</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1: recorded.</translation>
    </message>
    <message>
        <source>Nobody may waive steps yet.</source>
        <translation>Nobody may waive steps yet.</translation>
    </message>
    <message>
        <source>Freeze the prompts of a re-test; without options those of the evidence.</source>
        <translation>Freeze the prompts of a re-test; without options those of the evidence.</translation>
    </message>
    <message>
        <source>Whose prompt; may be given more than once.</source>
        <translation>Whose prompt; may be given more than once.</translation>
    </message>
    <message>
        <source>A prompt written by hand; may be given more than once.</source>
        <translation>A prompt written by hand; may be given more than once.</translation>
    </message>
    <message>
        <source>Write the prompts of a set for whoever calls the model.</source>
        <translation>Write the prompts of a set for whoever calls the model.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>The file.</translation>
    </message>
    <message>
        <source>Look at the answers that were imported since and record what they came to.</source>
        <translation>Look at the answers that were imported since and record what they came to.</translation>
    </message>
    <message>
        <source>Only answers of this model count.</source>
        <translation>Only answers of this model count.</translation>
    </message>
    <message>
        <source>List the sets of a case and what became of them.</source>
        <translation>List the sets of a case and what became of them.</translation>
    </message>
    <message>
        <source>Record that the model was rectified, and with what.</source>
        <translation>Record that the model was rectified, and with what.</translation>
    </message>
    <message>
        <source>filter, prompt, fine_tune, retrain, rollback, other; commas between.</source>
        <translation>filter, prompt, fine_tune, retrain, rollback, other; commas between.</translation>
    </message>
    <message>
        <source>The version that answered before.</source>
        <translation>The version that answered before.</translation>
    </message>
    <message>
        <source>The version that answers since.</source>
        <translation>The version that answers since.</translation>
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
        <source>Show or change who may waive steps.</source>
        <translation>Show or change who may waive steps.</translation>
    </message>
    <message>
        <source>Who may from now on.</source>
        <translation>Who may from now on.</translation>
    </message>
    <message>
        <source>Who may no longer.</source>
        <translation>Who may no longer.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Why.</translation>
    </message>
</context>
<context>
    <name>ctl::ReviewArguments</name>
    <message numerus="yes">
        <source>%n generations</source>
        <translation>
            <numerusform>%n generation</numerusform>
            <numerusform>%n generations</numerusform>
        </translation>
    </message>
    <message>
        <source>Which: to_decide (default), mine, second_opinion, appealed, blind, disagreement, decided, any.</source>
        <translation>Which: to_decide (default), mine, second_opinion, appealed, blind, disagreement, decided, any.</translation>
    </message>
    <message>
        <source>In which order: risk (default), age, score, uncertainty, lot.</source>
        <translation>In which order: risk (default), age, score, uncertainty, lot.</translation>
    </message>
    <message>
        <source>Only what a query finds, in fields: &quot;user:u-7f3a model:x*&quot;.</source>
        <translation>Only what a query finds, in fields: &quot;user:u-7f3a model:x*&quot;.</translation>
    </message>
    <message>
        <source>Only this class of risk, such as A.1.</source>
        <translation>Only this class of risk, such as A.1.</translation>
    </message>
    <message>
        <source>Only this service.</source>
        <translation>Only this service.</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot;.</source>
        <translation>There is no order &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>There is no state &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The risk code, such as A.1.f; a problem needs one.</source>
        <translation>The risk code, such as A.1.f; a problem needs one.</translation>
    </message>
    <message>
        <source>Further codes, with commas between.</source>
        <translation>Further codes, with commas between.</translation>
    </message>
    <message>
        <source>1 low, 2 medium, 3 high.</source>
        <translation>1 low, 2 medium, 3 high.</translation>
    </message>
    <message>
        <source>The id of a reason, such as false-match.</source>
        <translation>The id of a reason, such as false-match.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>A note.</translation>
    </message>
    <message>
        <source>--%1 needs a number above 0.</source>
        <translation>--%1 needs a number above 0.</translation>
    </message>
</context>
<context>
    <name>ctl::ReviewCommands</name>
    <message>
        <source>%1 to decide</source>
        <translation>%1 to decide</translation>
    </message>
    <message>
        <source>Give a generation (or several: 4,7,9) and one of illegal, harmful, not_a_problem, unclear, second_opinion.</source>
        <translation>Give a generation (or several: 4,7,9) and one of illegal, harmful, not_a_problem, unclear, second_opinion.</translation>
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
        <source>Give a generation, one of user, officer, authority, and the grounds.</source>
        <translation>Give a generation, one of user, officer, authority, and the grounds.</translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <translation>Contested: %1</translation>
    </message>
    <message>
        <source>Give generations (4,7,9) and an officer&apos;s alias; no alias gives them back.</source>
        <translation>Give generations (4,7,9) and an officer&apos;s alias; no alias gives them back.</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>Given: %1</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>The queue is empty.</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Taken: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Kept: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>How many.</translation>
    </message>
    <message>
        <source>For how long they are yours.</source>
        <translation>For how long they are yours.</translation>
    </message>
    <message>
        <source>How many to list.</source>
        <translation>How many to list.</translation>
    </message>
    <message>
        <source>A second decision, made without sight of the first.</source>
        <translation>A second decision, made without sight of the first.</translation>
    </message>
    <message>
        <source>Show what needs a decision.</source>
        <translation>Show what needs a decision.</translation>
    </message>
    <message>
        <source>Decide about a generation, or about several as one act.</source>
        <translation>Decide about a generation, or about several as one act.</translation>
    </message>
    <message>
        <source>Take back your latest act.</source>
        <translation>Take back your latest act.</translation>
    </message>
    <message>
        <source>Restore what you took back.</source>
        <translation>Restore what you took back.</translation>
    </message>
    <message>
        <source>Write down that the user, an officer or the authority contests a decision.</source>
        <translation>Write down that the user, an officer or the authority contests a decision.</translation>
    </message>
    <message>
        <source>Give items to an officer, or back to all.</source>
        <translation>Give items to an officer, or back to all.</translation>
    </message>
    <message>
        <source>Take the next items of a queue for a while.</source>
        <translation>Take the next items of a queue for a while.</translation>
    </message>
    <message>
        <source>List the queues that are kept.</source>
        <translation>List the queues that are kept.</translation>
    </message>
    <message>
        <source>Keep a queue under a name.</source>
        <translation>Keep a queue under a name.</translation>
    </message>
    <message>
        <source>Remove a queue.</source>
        <translation>Remove a queue.</translation>
    </message>
    <message>
        <source>None of these is free: somebody has them already.</source>
        <translation>None of these is free: somebody has them already.</translation>
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
    <name>ctl::ShiftCommands</name>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Give moments as YYYY-MM-DDThh:mm, and zh or en with --lang.</source>
        <translation>Give moments as YYYY-MM-DDThh:mm, and zh or en with --lang.</translation>
    </message>
    <message>
        <source>The handover of a shift: as text, or one page of PDF.</source>
        <translation>The handover of a shift: as text, or one page of PDF.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>The PDF to write.</translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation>zh or en (zh).</translation>
    </message>
    <message>
        <source>When the shift began (twelve hours ago).</source>
        <translation>When the shift began (twelve hours ago).</translation>
    </message>
    <message>
        <source>When it ended (now).</source>
        <translation>When it ended (now).</translation>
    </message>
    <message>
        <source>What the next officer should know.</source>
        <translation>What the next officer should know.</translation>
    </message>
    <message>
        <source>Of all officers, not of one.</source>
        <translation>Of all officers, not of one.</translation>
    </message>
</context>
<context>
    <name>ctl::StatusCommands</name>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation>Give the day as YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Give the language as zh or en.</source>
        <translation>Give the language as zh or en.</translation>
    </message>
    <message>
        <source>there is no such service</source>
        <translation>there is no such service</translation>
    </message>
    <message>
        <source>the name must end in pdf, docx, odt, html or json</source>
        <translation>the name must end in pdf, docx, odt, html or json</translation>
    </message>
    <message>
        <source>give the year as YYYY</source>
        <translation>give the year as YYYY</translation>
    </message>
    <message>
        <source>Filings and licences on %1</source>
        <translation>Filings and licences on %1</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>The whole company</translation>
    </message>
    <message>
        <source>Nothing is registered.</source>
        <translation>Nothing is registered.</translation>
    </message>
    <message>
        <source>there is no such clock or kind</source>
        <translation>there is no such clock or kind</translation>
    </message>
    <message>
        <source>Lead times of %1: %2</source>
        <translation>Lead times of %1: %2</translation>
    </message>
    <message>
        <source>Nothing runs out within its lead time.</source>
        <translation>Nothing runs out within its lead time.</translation>
    </message>
    <message>
        <source>Show how filings and licences stand on a day, with reasons and sources.</source>
        <translation>Show how filings and licences stand on a day, with reasons and sources.</translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation>The day (today in Shanghai).</translation>
    </message>
    <message>
        <source>Only what is this service&apos;s own.</source>
        <translation>Only what is this service&apos;s own.</translation>
    </message>
    <message>
        <source>zh or en; of files zh, else the terminal&apos;s.</source>
        <translation>zh or en; of files zh, else the terminal&apos;s.</translation>
    </message>
    <message>
        <source>Also write it as a document; the end of the name is the format.</source>
        <translation>Also write it as a document; the end of the name is the format.</translation>
    </message>
    <message>
        <source>Also write the year as a wall sheet (PDF).</source>
        <translation>Also write the year as a wall sheet (PDF).</translation>
    </message>
    <message>
        <source>Of the wall sheet: a3 or a4 (a3).</source>
        <translation>Of the wall sheet: a3 or a4 (a3).</translation>
    </message>
    <message>
        <source>Of the wall sheet (the day&apos;s).</source>
        <translation>Of the wall sheet (the day&apos;s).</translation>
    </message>
    <message>
        <source>Also write the duties as a calendar with reminders.</source>
        <translation>Also write the duties as a calendar with reminders.</translation>
    </message>
    <message>
        <source>Exit with 1 where something is late, expired or missing.</source>
        <translation>Exit with 1 where something is late, expired or missing.</translation>
    </message>
    <message>
        <source>List the duties that run out within their lead time; or set lead times.</source>
        <translation>List the duties that run out within their lead time; or set lead times.</translation>
    </message>
    <message>
        <source>zh or en (the terminal&apos;s).</source>
        <translation>zh or en (the terminal&apos;s).</translation>
    </message>
    <message>
        <source>Also those whose time has not come.</source>
        <translation>Also those whose time has not come.</translation>
    </message>
    <message>
        <source>Set the lead times of this clock.</source>
        <translation>Set the lead times of this clock.</translation>
    </message>
    <message>
        <source>Set the lead times of this kind of filing or licence.</source>
        <translation>Set the lead times of this kind of filing or licence.</translation>
    </message>
    <message>
        <source>Days before the last day, with commas: 30,7,1; or: shipped.</source>
        <translation>Days before the last day, with commas: 30,7,1; or: shipped.</translation>
    </message>
    <message>
        <source> (cautious: %1)</source>
        <translation> (cautious: %1)</translation>
    </message>
    <message>
        <source> (%1 working days over)</source>
        <translation> (%1 working days over)</translation>
    </message>
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
        <source> · %1 days before</source>
        <translation> · %1 days before</translation>
    </message>
    <message>
        <source> · next on %1</source>
        <translation> · next on %1</translation>
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
        <source>Make a new workspace.</source>
        <translation>Make a new workspace.</translation>
    </message>
    <message>
        <source>A head that was kept does not fit the chain (event %1): the chain was rewritten, or the head.</source>
        <translation>A head that was kept does not fit the chain (event %1): the chain was rewritten, or the head.</translation>
    </message>
    <message>
        <source>Head of the tree: %1</source>
        <translation>Head of the tree: %1</translation>
    </message>
    <message>
        <source>A head printed earlier, of the chain or of the tree, which the journal must have had.</source>
        <translation>A head printed earlier, of the chain or of the tree, which the journal must have had.</translation>
    </message>
    <message>
        <source>Re-compute the journal&apos;s hash chain and check the file; or check a sealed package.</source>
        <translation>Re-compute the journal&apos;s hash chain and check the file; or check a sealed package.</translation>
    </message>
    <message>
        <source>This file holds a part of a journal: the hashes of all events, the content of some. It is no workspace that officers work in.</source>
        <translation>This file holds a part of a journal: the hashes of all events, the content of some. It is no workspace that officers work in.</translation>
    </message>
    <message>
        <source>This file holds a part of a journal, in which names of officers were replaced: hashes were checked, the content of events was not. It is no workspace that officers work in.</source>
        <translation>This file holds a part of a journal, in which names of officers were replaced: hashes were checked, the content of events was not. It is no workspace that officers work in.</translation>
    </message>
</context>
<context>
    <name>ctl::UsageCommands</name>
    <message>
        <source>Of %1 calls %2 name no user, %3 no service, %4 no model, %5 no time.</source>
        <translation>Of %1 calls %2 name no user, %3 no service, %4 no model, %5 no time.</translation>
    </message>
    <message>
        <source>the whole company</source>
        <translation>the whole company</translation>
    </message>
    <message>
        <source>%1: %2 of %3 · %4 · %5</source>
        <translation>%1: %2 of %3 · %4 · %5</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>%1 calls on %2 days</source>
        <translation>%1 calls on %2 days</translation>
    </message>
    <message>
        <source>Give one name as the logs say it.</source>
        <translation>Give one name as the logs say it.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Distinct users ever seen: %1. At least so many are registered.</source>
        <translation>Distinct users ever seen: %1. At least so many are registered.</translation>
    </message>
    <message>
        <source>Give --count as a whole number.</source>
        <translation>Give --count as a whole number.</translation>
    </message>
    <message>
        <source>List the services and models that the logs name, with volume, first and last day.</source>
        <translation>List the services and models that the logs name, with volume, first and last day.</translation>
    </message>
    <message>
        <source>Hold the logs against the filings: what is used and not filed, filed and silent, and how near thresholds are.</source>
        <translation>Hold the logs against the filings: what is used and not filed, filed and silent, and how near thresholds are.</translation>
    </message>
    <message>
        <source>Say which registered service or model a name in the logs is, or why it needs no filing.</source>
        <translation>Say which registered service or model a name in the logs is, or why it needs no filing.</translation>
    </message>
    <message>
        <source>The service, by name or id.</source>
        <translation>The service, by name or id.</translation>
    </message>
    <message>
        <source>The model, by name or id.</source>
        <translation>The model, by name or id.</translation>
    </message>
    <message>
        <source>Why it needs no filing.</source>
        <translation>Why it needs no filing.</translation>
    </message>
    <message>
        <source>Take back what was said of the name.</source>
        <translation>Take back what was said of the name.</translation>
    </message>
    <message>
        <source>With --dismiss or --undo: service or model.</source>
        <translation>With --dismiss or --undo: service or model.</translation>
    </message>
    <message>
        <source>Show the active users of each month, or enter how many were registered on a day.</source>
        <translation>Show the active users of each month, or enter how many were registered on a day.</translation>
    </message>
    <message>
        <source>The service; without it the whole company.</source>
        <translation>The service; without it the whole company.</translation>
    </message>
    <message>
        <source>The day of the figure.</source>
        <translation>The day of the figure.</translation>
    </message>
    <message>
        <source>Registered users.</source>
        <translation>Registered users.</translation>
    </message>
    <message>
        <source>Where the figure is from.</source>
        <translation>Where the figure is from.</translation>
    </message>
</context>
<context>
    <name>ctl::UserCommands</name>
    <message>
        <source>Nobody has reached a rule.</source>
        <translation>Nobody has reached a rule.</translation>
    </message>
    <message>
        <source>Give one user, as “u-…”.</source>
        <translation>Give one user, as “u-…”.</translation>
    </message>
    <message>
        <source>Recorded as %1.</source>
        <translation>Recorded as %1.</translation>
    </message>
    <message>
        <source>Give moments as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation>Give moments as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</translation>
    </message>
    <message>
        <source>Name the measure with --of M-ID.</source>
        <translation>Name the measure with --of M-ID.</translation>
    </message>
    <message>
        <source>%1 is not about the user %2</source>
        <translation>%1 is not about the user %2</translation>
    </message>
    <message>
        <source>Give the user, and the kind with --kind: warn, limit, suspend, terminate, none, lift or report.</source>
        <translation>Give the user, and the kind with --kind: warn, limit, suspend, terminate, none, lift or report.</translation>
    </message>
    <message>
        <source>Name what is withdrawn, as M-ID.</source>
        <translation>Name what is withdrawn, as M-ID.</translation>
    </message>
    <message>
        <source>List the users who reached a rule and are to be looked at.</source>
        <translation>List the users who reached a rule and are to be looked at.</translation>
    </message>
    <message>
        <source>Show what a user did, how far each rule is, and the measures.</source>
        <translation>Show what a user did, how far each rule is, and the measures.</translation>
    </message>
    <message>
        <source>Record a measure against a user; the program takes none itself.</source>
        <translation>Record a measure against a user; the program takes none itself.</translation>
    </message>
    <message>
        <source>warn, limit, suspend, terminate, none, lift or report.</source>
        <translation>warn, limit, suspend, terminate, none, lift or report.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Why.</translation>
    </message>
    <message>
        <source>Of a limit: which functions.</source>
        <translation>Of a limit: which functions.</translation>
    </message>
    <message>
        <source>When it takes effect (now).</source>
        <translation>When it takes effect (now).</translation>
    </message>
    <message>
        <source>Of a limit or a suspension: its end (until it is lifted).</source>
        <translation>Of a limit or a suspension: its end (until it is lifted).</translation>
    </message>
    <message>
        <source>Its evidence (what counts towards the rules reached); may be given more than once.</source>
        <translation>Its evidence (what counts towards the rules reached); may be given more than once.</translation>
    </message>
    <message>
        <source>The authority that was told.</source>
        <translation>The authority that was told.</translation>
    </message>
    <message>
        <source>The number that the report was given.</source>
        <translation>The number that the report was given.</translation>
    </message>
    <message>
        <source>Of lift and report: the measure that it is about.</source>
        <translation>Of lift and report: the measure that it is about.</translation>
    </message>
    <message>
        <source>Withdraw what was recorded in error; the record of it stays.</source>
        <translation>Withdraw what was recorded in error; the record of it stays.</translation>
    </message>
</context>
<context>
    <name>ctl::UserRuleCommands</name>
    <message>
        <source>Say on or off, yes or no, and a kind of measure.</source>
        <translation>Say on or off, yes or no, and a kind of measure.</translation>
    </message>
    <message>
        <source>%1: set.</source>
        <translation>%1: set.</translation>
    </message>
    <message>
        <source>Give no rule to list them, or one rule and what to set.</source>
        <translation>Give no rule to list them, or one rule and what to set.</translation>
    </message>
    <message>
        <source>List the rules that say when a user is to be looked at, or set one.</source>
        <translation>List the rules that say when a user is to be looked at, or set one.</translation>
    </message>
    <message>
        <source>How many times reach it.</source>
        <translation>How many times reach it.</translation>
    </message>
    <message>
        <source>on or off.</source>
        <translation>on or off.</translation>
    </message>
    <message>
        <source>What counts: illegal, harmful, confirmed; commas between.</source>
        <translation>What counts: illegal, harmful, confirmed; commas between.</translation>
    </message>
    <message>
        <source>Of confirmed: the classes that count, A.1 to A.5.</source>
        <translation>Of confirmed: the classes that count, A.1 to A.5.</translation>
    </message>
    <message>
        <source>yes: only where something was found in the prompt.</source>
        <translation>yes: only where something was found in the prompt.</translation>
    </message>
    <message>
        <source>warn, limit, suspend or terminate.</source>
        <translation>warn, limit, suspend or terminate.</translation>
    </message>
</context>
<context>
    <name>ctl::UserWords</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>no time in the log</source>
        <translation>no time in the log</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>in force until %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>lifted</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>proposes %1</source>
        <translation>proposes %1</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>confirm with counsel</translation>
    </message>
    <message>
        <source>%1: %2 generations, %3 flagged or decided</source>
        <translation>%1: %2 generations, %3 flagged or decided</translation>
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
    <name>ui::AgreementModel</name>
    <message>
        <source>A problem or none</source>
        <translation>A problem or none</translation>
    </message>
    <message>
        <source>The same, double-blind only</source>
        <translation>The same, double-blind only</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Risk class</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: %1</source>
        <translation>Cohen&apos;s kappa: %1</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: %1</source>
        <translation>Krippendorff&apos;s alpha: %1</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa: %1</source>
        <translation>Fleiss&apos; kappa: %1</translation>
    </message>
    <message>
        <source>By chance %1 of pairs would agree</source>
        <translation>By chance %1 of pairs would agree</translation>
    </message>
    <message>
        <source>Generations that are compared; of a category, decisions that name it</source>
        <translation>Generations that are compared; of a category, decisions that name it</translation>
    </message>
    <message>
        <source>Of pairs of decisions about the same generation, those that agree</source>
        <translation>Of pairs of decisions about the same generation, those that agree</translation>
    </message>
    <message>
        <source>1: agree throughout; 0: no more than by chance. From 0.80 on decisions are held to be reliable, from 0.67 on for tentative conclusions (Krippendorff).</source>
        <translation>1: agree throughout; 0: no more than by chance. From 0.80 on decisions are held to be reliable, from 0.67 on for tentative conclusions (Krippendorff).</translation>
    </message>
    <message>
        <source>Agreement on</source>
        <translation>Agreement on</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Beyond chance</translation>
    </message>
</context>
<context>
    <name>ui::AgreementPane</name>
    <message>
        <source>Draw sample for double-blind review…</source>
        <translation>Draw sample for double-blind review…</translation>
    </message>
    <message>
        <source>Agreement of officers</source>
        <translation>Agreement of officers</translation>
    </message>
    <message>
        <source>Rows: the first decision; columns: what later officers made of the same generations</source>
        <translation>Rows: the first decision; columns: what later officers made of the same generations</translation>
    </message>
    <message>
        <source>First and later decisions</source>
        <translation>First and later decisions</translation>
    </message>
</context>
<context>
    <name>ui::AlarmList</name>
    <message>
        <source>%1, conservative reading %2</source>
        <translation>%1, conservative reading %2</translation>
    </message>
    <message>
        <source>all that run</source>
        <translation>all that run</translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>What runs out first</translation>
    </message>
    <message>
        <source>Nothing runs out within this time.</source>
        <translation>Nothing runs out within this time.</translation>
    </message>
    <message>
        <source>Clocks and tasks that run out</source>
        <translation>Clocks and tasks that run out</translation>
    </message>
    <message>
        <source>How long before it runs out a clock is shown</source>
        <translation>How long before it runs out a clock is shown</translation>
    </message>
</context>
<context>
    <name>ui::AlgorithmDialog</name>
    <message>
        <source>Add algorithm</source>
        <translation>Add algorithm</translation>
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
        <source>As in the filing.</source>
        <translation>As in the filing.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The five types of the Algorithm Recommendation Provisions, Art. 2.</source>
        <translation>The five types of the Algorithm Recommendation Provisions, Art. 2.</translation>
    </message>
    <message>
        <source>Main use</source>
        <translation>Main use</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>How it works</translation>
    </message>
</context>
<context>
    <name>ui::AmendDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>What was there before stays in the timeline. A kind or concern without a place for a step that is recorded is refused.</source>
        <translation>What was there before stays in the timeline. A kind or concern without a place for a step that is recorded is refused.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Change case</translation>
    </message>
    <message>
        <source>Severity of the case</source>
        <translation>Severity of the case</translation>
    </message>
</context>
<context>
    <name>ui::AnswerModel</name>
    <message>
        <source>written by hand</source>
        <translation>written by hand</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>What it came to</translation>
    </message>
</context>
<context>
    <name>ui::AppealDialog</name>
    <message>
        <source>Contest the decision on G-%1</source>
        <translation>Contest the decision on G-%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>The user</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation>An officer</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>The authority</translation>
    </message>
    <message>
        <source>Contested by</source>
        <translation>Contested by</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>The item goes to the queue Contested. The next decision that calls it a problem or none is the answer.</source>
        <translation>The item goes to the queue Contested. The next decision that calls it a problem or none is the answer.</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalPane</name>
    <message>
        <source>No report is open.</source>
        <translation>No report is open.</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation>Open for reading only: nothing can be recorded.</translation>
    </message>
    <message>
        <source>This version is handed in already.</source>
        <translation>This version is handed in already.</translation>
    </message>
    <message>
        <source>Somebody saved another version since yours began: save first.</source>
        <translation>Somebody saved another version since yours began: save first.</translation>
    </message>
    <message>
        <source>You have typed something: save it as a version, or take it back.</source>
        <translation>You have typed something: save it as a version, or take it back.</translation>
    </message>
    <message>
        <source>The text cannot be filled: see the missing fields.</source>
        <translation>The text cannot be filled: see the missing fields.</translation>
    </message>
    <message>
        <source>It is sealed.</source>
        <translation>It is sealed.</translation>
    </message>
    <message>
        <source>Who approved a report is shown here.</source>
        <translation>Who approved a report is shown here.</translation>
    </message>
    <message>
        <source>The text as typed is no version yet.</source>
        <translation>The text as typed is no version yet.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Where the report stands</source>
        <translation>Where the report stands</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalSheet</name>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>Returned by %1: %2</translation>
    </message>
    <message>
        <source>Needed besides the author: %1. Who wrote a version since the last approval cannot approve: %2.</source>
        <translation>Needed besides the author: %1. Who wrote a version since the last approval cannot approve: %2.</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Approved by %1, %2</translation>
    </message>
    <message>
        <source>text %1 · filled %2</source>
        <translation>text %1 · filled %2</translation>
    </message>
    <message>
        <source>No longer holds: approved by %1, %2</source>
        <translation>No longer holds: approved by %1, %2</translation>
    </message>
    <message>
        <source>The text cannot be filled: see the missing fields.</source>
        <translation>The text cannot be filled: see the missing fields.</translation>
    </message>
    <message>
        <source>The report says something else than when it was handed in</source>
        <translation>The report says something else than when it was handed in</translation>
    </message>
    <message>
        <source>The report says something else than what was approved</source>
        <translation>The report says something else than what was approved</translation>
    </message>
    <message>
        <source>The text is the same; the facts or records behind it have changed:</source>
        <translation>The text is the same; the facts or records behind it have changed:</translation>
    </message>
    <message>
        <source>%1 · version %2 %3 by %4</source>
        <translation>%1 · version %2 %3 by %4</translation>
    </message>
    <message>
        <source>Approval so far</source>
        <translation>Approval so far</translation>
    </message>
</context>
<context>
    <name>ui::AssignDialog</name>
    <message>
        <source>Give items to an officer</source>
        <translation>Give items to an officer</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>From the current item on. Others no longer see them in their queue; nobody named gives them back.</source>
        <translation>From the current item on. Others no longer see them in their queue; nobody named gives them back.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
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
    <name>ui::AuditPane</name>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Too few</translation>
    </message>
    <message>
        <source>What nothing flags is not seen by anybody. A sample drawn by lot and read tells how many problems are missed.</source>
        <translation>What nothing flags is not seen by anybody. A sample drawn by lot and read tells how many problems are missed.</translation>
    </message>
    <message>
        <source>Draw random audit sample…</source>
        <translation>Draw random audit sample…</translation>
    </message>
    <message>
        <source>What the detectors miss</source>
        <translation>What the detectors miss</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>Open in Review</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Samples of what nothing flagged</source>
        <translation>Samples of what nothing flagged</translation>
    </message>
</context>
<context>
    <name>ui::AuditSampleModel</name>
    <message>
        <source>Drawn on %1 by %2 with the lot %3</source>
        <translation>Drawn on %1 by %2 with the lot %3</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Made in</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Share missed</source>
        <translation>Share missed</translation>
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
    <name>ui::Banner</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>End inspection…</source>
        <translation>End inspection…</translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>Looking for what is like G-%1</source>
        <translation>Looking for what is like G-%1</translation>
    </message>
    <message>
        <source>Nothing else that waits for a decision is so alike.</source>
        <translation>Nothing else that waits for a decision is so alike.</translation>
    </message>
    <message>
        <source>Ask for less, or for the same rule and term.</source>
        <translation>Ask for less, or for the same rule and term.</translation>
    </message>
    <message>
        <source>Ask for near-duplicates of the text.</source>
        <translation>Ask for near-duplicates of the text.</translation>
    </message>
    <message>
        <source>Reading the raw record</source>
        <translation>Reading the raw record</translation>
    </message>
    <message>
        <source>Looking for what is alike</source>
        <translation>Looking for what is alike</translation>
    </message>
    <message>
        <source>What is alike is being looked for.</source>
        <translation>What is alike is being looked for.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>The workspace is open for reading only.</translation>
    </message>
    <message numerus="yes">
        <source>Look at the least alike first: there errors would be. %n of them not seen yet.</source>
        <translation>
            <numerusform>Look at the least alike first: there errors would be. %n of them is not seen yet.</numerusform>
            <numerusform>Look at the least alike first: there errors would be. %n of them are not seen yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the least alike were seen. The decision is one act, and one undo takes it back.</source>
        <translation>All of the least alike were seen. The decision is one act, and one undo takes it back.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide about %n generation(s)</source>
        <translation>
            <numerusform>&amp;Decide about %n generation</numerusform>
            <numerusform>&amp;Decide about %n generations</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about all that are like this</source>
        <translation>Decide about all that are like this</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decision: %1</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>Alike in</translation>
    </message>
    <message>
        <source>the &amp;text</source>
        <translation>the &amp;text</translation>
    </message>
    <message>
        <source>&amp;rule and term</source>
        <translation>&amp;rule and term</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>How alike</translation>
    </message>
    <message>
        <source>A sample of those that are alike</source>
        <translation>A sample of those that are alike</translation>
    </message>
    <message>
        <source>Draw &amp;more at random</source>
        <translation>Draw &amp;more at random</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Comparing what is flagged: %L1 of %L2.</source>
        <translation>Comparing what is flagged: %L1 of %L2.</translation>
    </message>
    <message>
        <source>%1 (the same personal information)</source>
        <translation>%1 (the same personal information)</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>identical (%1)</source>
        <translation>identical (%1)</translation>
    </message>
    <message>
        <source>at least %1 % (%2)</source>
        <translation>at least %1 % (%2)</translation>
    </message>
    <message>
        <source>Near-duplicates of %1: what is flagged in them reads nearly the same. Other numbers and signs make no difference.</source>
        <translation>Near-duplicates of %1: what is flagged in them reads nearly the same. Other numbers and signs make no difference.</translation>
    </message>
    <message>
        <source>The same pattern as %1: the same rules found the same terms, and nothing else: %2.</source>
        <translation>The same pattern as %1: the same rules found the same terms, and nothing else: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n held by other officers: left out.</source>
        <translation>
            <numerusform>%n held by another officer: left out.</numerusform>
            <numerusform>%n held by other officers: left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out by you.</source>
        <translation>
            <numerusform>%n taken out by you.</numerusform>
            <numerusform>%n taken out by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged first of all with another risk.</source>
        <translation>
            <numerusform>%n flagged first of all with another risk.</numerusform>
            <numerusform>%n flagged first of all with another risk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared yet: there may be more.</source>
        <translation>
            <numerusform>%n not compared yet: there may be more.</numerusform>
            <numerusform>%n not compared yet: there may be more.</numerusform>
        </translation>
    </message>
    <message>
        <source>severity %1</source>
        <translation>severity %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>reason: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note: %1</translation>
    </message>
</context>
<context>
    <name>ui::BulkModel</name>
    <message>
        <source>identical</source>
        <translation>identical</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>least alike</source>
        <translation>least alike</translation>
    </message>
    <message>
        <source>another risk</source>
        <translation>another risk</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>at random</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>to look at</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>taken in</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>taken out</translation>
    </message>
    <message>
        <source>%1, %2, %3, risk %4: %5</source>
        <translation>%1, %2, %3, risk %4: %5</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Alike</translation>
    </message>
    <message>
        <source>Chosen as</source>
        <translation>Chosen as</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
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
        <source>covered</source>
        <translation>covered</translation>
    </message>
</context>
<context>
    <name>ui::BundleDialog</name>
    <message>
        <source>Make a bundle</source>
        <translation>Make a bundle</translation>
    </message>
    <message>
        <source>Make bundle</source>
        <translation>Make bundle</translation>
    </message>
    <message>
        <source>Interim Measures for Generative AI Services, Art. 19</source>
        <translation>Interim Measures for Generative AI Services, Art. 19</translation>
    </message>
    <message>
        <source>Keep aliases of officers, and show events of the journal in full</source>
        <translation>Keep aliases of officers, and show events of the journal in full</translation>
    </message>
    <message>
        <source>Signing keys (*.key *.pem)</source>
        <translation>Signing keys (*.key *.pem)</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Bundles (*.zip)</translation>
    </message>
    <message>
        <source>A signed part of the workspace that anybody can check and read. Personal information is covered, and the finished file is searched for it.</source>
        <translation>A signed part of the workspace that anybody can check and read. Personal information is covered, and the finished file is searched for it.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>Inspectors</translation>
    </message>
    <message>
        <source>Names or badge numbers as they were given, with commas between.</source>
        <translation>Names or badge numbers as they were given, with commas between.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>With commas between; empty: all of them.</source>
        <translation>With commas between; empty: all of them.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Asia/Shanghai, this day included.</source>
        <translation>Asia/Shanghai, this day included.</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>Made anew where there is none.</source>
        <translation>Made anew where there is none.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Name the authority and the legal basis.</source>
        <translation>Name the authority and the legal basis.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Name the key and the file.</source>
        <translation>Name the key and the file.</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name.</source>
        <translation>There is a file of that name. Choose another name.</translation>
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
    <message>
        <source>Notice received from %1</source>
        <translation>Notice received from %1</translation>
    </message>
</context>
<context>
    <name>ui::CaseCalendar</name>
    <message>
        <source>task</source>
        <translation>task</translation>
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
        <source>The law says: %1</source>
        <translation>The law says: %1</translation>
    </message>
    <message>
        <source>Provisional: a holiday notice may still move it</source>
        <translation>Provisional: a holiday notice may still move it</translation>
    </message>
    <message>
        <source>Conservative reading: %1</source>
        <translation>Conservative reading: %1</translation>
    </message>
</context>
<context>
    <name>ui::CaseHead</name>
    <message>
        <source>found %1</source>
        <translation>found %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Concerns: %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>conservative reading %1</source>
        <translation>conservative reading %1</translation>
    </message>
    <message>
        <source>provisional: a holiday notice may still move it</source>
        <translation>provisional: a holiday notice may still move it</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>confirm with counsel</translation>
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
    <name>ui::CaseProposals</name>
    <message>
        <source>Review of %1, decided by %2</source>
        <translation>Review of %1, decided by %2</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Review of %1</translation>
    </message>
    <message>
        <source>Complaint %1</source>
        <translation>Complaint %1</translation>
    </message>
</context>
<context>
    <name>ui::CaseTabs</name>
    <message numerus="yes">
        <source>The evidence proposes %n link(s).</source>
        <translation>
            <numerusform>The evidence proposes %n link.</numerusform>
            <numerusform>The evidence proposes %n links.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link all</source>
        <translation>Link all</translation>
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
        <source>Links %1</source>
        <translation>Links %1</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>Tasks %1</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Comments %1</translation>
    </message>
    <message>
        <source>No record is kept with this case. Add flagged ones from Review.</source>
        <translation>No record is kept with this case. Add flagged ones from Review.</translation>
    </message>
    <message>
        <source>Nothing is linked: services, models, filings at risk, users, complaints.</source>
        <translation>Nothing is linked: services, models, filings at risk, users, complaints.</translation>
    </message>
    <message>
        <source>No task is set. The steps of the law stand above.</source>
        <translation>No task is set. The steps of the law stand above.</translation>
    </message>
    <message>
        <source>No comment. Comments stay between officers; no report prints them.</source>
        <translation>No comment. Comments stay between officers; no report prints them.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Journal: %1</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>What the timeline shows</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Set task…</source>
        <translation>Set task…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Done…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Drop…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comment…</translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation>Evidence of the case</translation>
    </message>
    <message>
        <source>Timeline of the case, the newest first</source>
        <translation>Timeline of the case, the newest first</translation>
    </message>
    <message>
        <source>Links of the case</source>
        <translation>Links of the case</translation>
    </message>
    <message>
        <source>Tasks of the case</source>
        <translation>Tasks of the case</translation>
    </message>
    <message>
        <source>Comments on the case</source>
        <translation>Comments on the case</translation>
    </message>
    <message>
        <source>Add to timeline…</source>
        <translation>Add to timeline…</translation>
    </message>
</context>
<context>
    <name>ui::CaseView</name>
    <message>
        <source>Correct step…</source>
        <translation>Correct step…</translation>
    </message>
    <message>
        <source>Record step…</source>
        <translation>Record step…</translation>
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
        <source>Grade…</source>
        <translation>Grade…</translation>
    </message>
    <message>
        <source>Change case…</source>
        <translation>Change case…</translation>
    </message>
    <message>
        <source>What the case is, and its clocks</source>
        <translation>What the case is, and its clocks</translation>
    </message>
</context>
<context>
    <name>ui::CaseWords</name>
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
        <source>Generation and transmission stopped, content removed, model rectified and re-tested, reported to the competent department. “Timely”: no hour in the law, an internal target runs.</source>
        <translation>Generation and transmission stopped, content removed, model rectified and re-tested, reported to the competent department. “Timely”: no hour in the law, an internal target runs.</translation>
    </message>
    <message>
        <source>Contained, reported from grade larger on within the operator&apos;s hours, closing summary within 30 days after handling ended. The hours are statutory.</source>
        <translation>Contained, reported from grade larger on within the operator&apos;s hours, closing summary within 30 days after handling ended. The hours are statutory.</translation>
    </message>
    <message>
        <source>Both sets of steps and both clocks run: the internal target for content, the statutory hours for the network incident.</source>
        <translation>Both sets of steps and both clocks run: the internal target for content, the statutory hours for the network incident.</translation>
    </message>
    <message>
        <source>Flagged output</source>
        <translation>Flagged output</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Notice of the authority</source>
        <translation>Notice of the authority</translation>
    </message>
    <message>
        <source>Found by hand</source>
        <translation>Found by hand</translation>
    </message>
    <message>
        <source>Flaw endangering national security or the public interest</source>
        <translation>Flaw endangering national security or the public interest</translation>
    </message>
    <message>
        <source>Personal information leaked, altered or lost</source>
        <translation>Personal information leaked, altered or lost</translation>
    </message>
    <message>
        <source>To be reported within 24 h (Network Data Security Regulations, Art. 10).</source>
        <translation>To be reported within 24 h (Network Data Security Regulations, Art. 10).</translation>
    </message>
    <message>
        <source>Authority and individuals are notified immediately (Personal Information Protection Law, Art. 57); the law gives no hours.</source>
        <translation>Authority and individuals are notified immediately (Personal Information Protection Law, Art. 57); the law gives no hours.</translation>
    </message>
    <message>
        <source>Network operator in general: 4 h</source>
        <translation>Network operator in general: 4 h</translation>
    </message>
    <message>
        <source>Critical information infrastructure: 1 h</source>
        <translation>Critical information infrastructure: 1 h</translation>
    </message>
    <message>
        <source>Central or state body, or its unit: 2 h</source>
        <translation>Central or state body, or its unit: 2 h</translation>
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
        <source>Filing or licence</source>
        <translation>Filing or licence</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Generation record</source>
        <translation>Generation record</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
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
    <message>
        <source>A head that was kept does not fit the chain (event %1): the chain was rewritten, or the head.</source>
        <translation>A head that was kept does not fit the chain (event %1): the chain was rewritten, or the head.</translation>
    </message>
    <message>
        <source>Part of a journal</source>
        <translation>Part of a journal</translation>
    </message>
    <message numerus="yes">
        <source>A part of a journal: the hashes of %n event(s), the content of some.</source>
        <translation>
            <numerusform>A part of a journal: the hash of %n event, the content of some.</numerusform>
            <numerusform>A part of a journal: the hashes of %n events, the content of some.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A part of a journal: the hashes of %n event(s) fit. Names of officers were replaced, so the content of events was not checked.</source>
        <translation>
            <numerusform>A part of a journal: the hash of %n event fits. Names of officers were replaced, so the content of events was not checked.</numerusform>
            <numerusform>A part of a journal: the hashes of %n events fit. Names of officers were replaced, so the content of events was not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeDialog</name>
    <message>
        <source>Record event</source>
        <translation>Record event</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>The rules then propose which duties it starts. Nothing runs before it is confirmed.</source>
        <translation>The rules then propose which duties it starts. Nothing runs before it is confirmed.</translation>
    </message>
    <message>
        <source>All public services</source>
        <translation>All public services</translation>
    </message>
    <message>
        <source>No model in particular</source>
        <translation>No model in particular</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>It may lie in the past: the clocks then run from that day.</source>
        <translation>It may lie in the past: the clocks then run from that day.</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter the day as 2026-11-23.</source>
        <translation>Enter the day as 2026-11-23.</translation>
    </message>
    <message>
        <source>The day lies more than a year ahead.</source>
        <translation>The day lies more than a year ahead.</translation>
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
    <name>ui::ChangeRows</name>
    <message>
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>No duty</source>
        <translation>No duty</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Would be due</source>
        <translation>Would be due</translation>
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
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>a holiday notice may still move it</source>
        <translation>a holiday notice may still move it</translation>
    </message>
    <message>
        <source>Kind of limit</source>
        <translation>Kind of limit</translation>
    </message>
    <message>
        <source>before it goes live</source>
        <translation>before it goes live</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>What it concerns</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Day of the event</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Where from</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Confirm that it happened, and the rules propose its duties. Waive it if it starts none.</source>
        <translation>Confirm that it happened, and the rules propose its duties. Waive it if it starts none.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>New model or version</source>
        <translation>New model or version</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>New function</translation>
    </message>
    <message>
        <source>New field of use or domain</source>
        <translation>New field of use or domain</translation>
    </message>
    <message>
        <source>User growth past a threshold</source>
        <translation>User growth past a threshold</translation>
    </message>
    <message>
        <source>Case that shows weak controls</source>
        <translation>Case that shows weak controls</translation>
    </message>
    <message>
        <source>End of a service</source>
        <translation>End of a service</translation>
    </message>
    <message>
        <source>Data of the filing subject changed</source>
        <translation>Data of the filing subject changed</translation>
    </message>
    <message>
        <source>Notice of the authority</source>
        <translation>Notice of the authority</translation>
    </message>
    <message>
        <source>written down by hand</source>
        <translation>written down by hand</translation>
    </message>
    <message>
        <source>from the register</source>
        <translation>from the register</translation>
    </message>
    <message>
        <source>from the logs</source>
        <translation>from the logs</translation>
    </message>
    <message>
        <source>from a threshold</source>
        <translation>from a threshold</translation>
    </message>
    <message>
        <source>from a case</source>
        <translation>from a case</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>used, not filed</source>
        <translation>used, not filed</translation>
    </message>
    <message>
        <source>used before it was filed</source>
        <translation>used before it was filed</translation>
    </message>
    <message>
        <source>used after the end of service</source>
        <translation>used after the end of service</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>not in the register</translation>
    </message>
    <message>
        <source>upstream filing number missing</source>
        <translation>upstream filing number missing</translation>
    </message>
    <message>
        <source>filed, no traffic</source>
        <translation>filed, no traffic</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>%1 (linked)</source>
        <translation>%1 (linked)</translation>
    </message>
    <message>
        <source>%1 (not registered)</source>
        <translation>%1 (not registered)</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>perhaps %1</translation>
    </message>
    <message>
        <source>needs no filing</source>
        <translation>needs no filing</translation>
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
        <source>official wording seen</source>
        <translation>official wording seen</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>secondary source</translation>
    </message>
    <message>
        <source>general knowledge: confirm with counsel</source>
        <translation>general knowledge: confirm with counsel</translation>
    </message>
    <message>
        <source>inferred: confirm with counsel</source>
        <translation>inferred: confirm with counsel</translation>
    </message>
    <message>
        <source>%1 (to be added for %2)</source>
        <translation>%1 (to be added for %2)</translation>
    </message>
</context>
<context>
    <name>ui::ChangesView</name>
    <message>
        <source>Recording the event</source>
        <translation>Recording the event</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>Event recorded</translation>
    </message>
    <message>
        <source>Event recorded: its duties wait</source>
        <translation>Event recorded: its duties wait</translation>
    </message>
    <message>
        <source>Confirming the duty</source>
        <translation>Confirming the duty</translation>
    </message>
    <message>
        <source>Duty confirmed: its clock runs from the day of the event</source>
        <translation>Duty confirmed: its clock runs from the day of the event</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>Nothing is started. The reason is kept in the journal&apos;s chain.</source>
        <translation>Nothing is started. The reason is kept in the journal&apos;s chain.</translation>
    </message>
    <message>
        <source>Waiving the duty</source>
        <translation>Waiving the duty</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Take back the decision</source>
        <translation>Take back the decision</translation>
    </message>
    <message>
        <source>The duty waits again. What was recorded stays in the item&apos;s history; its clock stops.</source>
        <translation>The duty waits again. What was recorded stays in the item&apos;s history; its clock stops.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Taking back the decision</source>
        <translation>Taking back the decision</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Decision taken back</translation>
    </message>
    <message>
        <source>Reading the changes</source>
        <translation>Reading the changes</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>Record event</translation>
    </message>
    <message>
        <source>Confirm duty or event</source>
        <translation>Confirm duty or event</translation>
    </message>
    <message>
        <source>Waive duty or event</source>
        <translation>Waive duty or event</translation>
    </message>
    <message>
        <source>Take back decision on duty</source>
        <translation>Take back decision on duty</translation>
    </message>
    <message>
        <source>Open item in the register</source>
        <translation>Open item in the register</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Events that may start duties are kept here: a new model version, a new function, growth, a grave case, the end of a service.</source>
        <translation>Events that may start duties are kept here: a new model version, a new function, growth, a grave case, the end of a service.</translation>
    </message>
    <message>
        <source>Record event…</source>
        <translation>Record event…</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed.</source>
        <translation>Open for reading only: nothing can be changed.</translation>
    </message>
    <message>
        <source>Events and the duties proposed for them</source>
        <translation>Events and the duties proposed for them</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>About the chosen row</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Waive…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Open item</translation>
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
        <source>Change keys…</source>
        <translation>Change keys…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Everything else is in the menus.</source>
        <translation>Everything else is in the menus.</translation>
    </message>
    <message>
        <source>Everything else: %1 and a few letters of its name.</source>
        <translation>Everything else: %1 and a few letters of its name.</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermilion</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>Saving the card</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Printing the card</source>
        <translation>Printing the card</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Handed to the printer.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>keyboard-shortcuts</source>
        <translation>keyboard-shortcuts</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
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
    <name>ui::ClauseDetail</name>
    <message>
        <source>What the clause asks and what is missing</source>
        <translation>What the clause asks and what is missing</translation>
    </message>
    <message>
        <source>Applies after all</source>
        <translation>Applies after all</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>Does not apply…</translation>
    </message>
    <message>
        <source>Not asked: the model was made from no other.</source>
        <translation>Not asked: the model was made from no other.</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>Does not apply: %1</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>Missing:</translation>
    </message>
</context>
<context>
    <name>ui::ClauseModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
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
    <message>
        <source>Task: %1</source>
        <translation>Task: %1</translation>
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
    <name>ui::CompareBar</name>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Day as of which the dossier is seen (Asia/Shanghai); empty: now</source>
        <translation>Day as of which the dossier is seen (Asia/Shanghai); empty: now</translation>
    </message>
    <message>
        <source>changes since</source>
        <translation>changes since</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Earlier day; what changed since is shown in place of the dossier</source>
        <translation>Earlier day; what changed since is shown in place of the dossier</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Only what differs</source>
        <translation>Only what differs</translation>
    </message>
    <message>
        <source>Compare submissions: %1</source>
        <translation>Compare submissions: %1</translation>
    </message>
    <message>
        <source>Field by field, before and after</source>
        <translation>Field by field, before and after</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) or paper(s) differ.</source>
        <translation>
            <numerusform>%n field or paper differs.</numerusform>
            <numerusform>%n fields or papers differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareSheet</name>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>%1, revision %2 (SHA-256 %3)</source>
        <translation>%1, revision %2 (SHA-256 %3)</translation>
    </message>
    <message>
        <source>Submission %1, %2</source>
        <translation>Submission %1, %2</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintActions</name>
    <message>
        <source>This file was imported before: nothing is added</source>
        <translation>This file was imported before: nothing is added</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 in quarantine</source>
        <translation>%1 added, %2 known already, %3 in quarantine</translation>
    </message>
    <message>
        <source>Complaint written down</source>
        <translation>Complaint written down</translation>
    </message>
    <message>
        <source>Writing the complaint down</source>
        <translation>Writing the complaint down</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Acknowledge %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record that the complainant was told of the receipt.</source>
        <translation>Record that the complainant was told of the receipt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Recording the acknowledgement</source>
        <translation>Recording the acknowledgement</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>Receipt acknowledged</translation>
    </message>
    <message>
        <source>Give %1 to an officer</source>
        <translation>Give %1 to an officer</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>The alias: yours is %1</source>
        <translation>The alias: yours is %1</translation>
    </message>
    <message>
        <source>Giving the complaint to an officer</source>
        <translation>Giving the complaint to an officer</translation>
    </message>
    <message>
        <source>Complaint given to an officer</source>
        <translation>Complaint given to an officer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Kind of %1</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Change kind</translation>
    </message>
    <message>
        <source>The time limit follows the kind; it starts with the receipt.</source>
        <translation>The time limit follows the kind; it starts with the receipt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Changing the kind</source>
        <translation>Changing the kind</translation>
    </message>
    <message>
        <source>Kind changed</source>
        <translation>Kind changed</translation>
    </message>
    <message>
        <source>Add entry to %1</source>
        <translation>Add entry to %1</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>Adding the entry</source>
        <translation>Adding the entry</translation>
    </message>
    <message>
        <source>Entry added</source>
        <translation>Entry added</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Record or case</source>
        <translation>Record or case</translation>
    </message>
    <message>
        <source>Such as G-42, flagged or not, or VI-2026-0001</source>
        <translation>Such as G-42, flagged or not, or VI-2026-0001</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Linking</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Take the link to %1 away</source>
        <translation>Take the link to %1 away</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>It stays in what was done.</source>
        <translation>It stays in what was done.</translation>
    </message>
    <message>
        <source>Taking the link away</source>
        <translation>Taking the link away</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Link taken away</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Outcome of %1</source>
        <translation>Outcome of %1</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Record outcome</translation>
    </message>
    <message>
        <source>Recording the outcome</source>
        <translation>Recording the outcome</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>Outcome recorded</translation>
    </message>
    <message>
        <source>Recording the feedback</source>
        <translation>Recording the feedback</translation>
    </message>
    <message>
        <source>Feedback recorded</source>
        <translation>Feedback recorded</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Close complaint</source>
        <translation>Close complaint</translation>
    </message>
    <message>
        <source>A closed complaint takes nothing more unless it is opened again.</source>
        <translation>A closed complaint takes nothing more unless it is opened again.</translation>
    </message>
    <message>
        <source>Closing the complaint</source>
        <translation>Closing the complaint</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>Complaint closed</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reopen %1</translation>
    </message>
    <message>
        <source>Reopen complaint</source>
        <translation>Reopen complaint</translation>
    </message>
    <message>
        <source>Opening the complaint again</source>
        <translation>Opening the complaint again</translation>
    </message>
    <message>
        <source>Complaint open again</source>
        <translation>Complaint open again</translation>
    </message>
    <message>
        <source>Reading the reasons</source>
        <translation>Reading the reasons</translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation>Recording the reason</translation>
    </message>
    <message>
        <source>Reason recorded</source>
        <translation>Reason recorded</translation>
    </message>
    <message>
        <source>Recording the promise</source>
        <translation>Recording the promise</translation>
    </message>
    <message>
        <source>Promise recorded</source>
        <translation>Promise recorded</translation>
    </message>
    <message>
        <source>Importing the complaints</source>
        <translation>Importing the complaints</translation>
    </message>
    <message>
        <source>How it was handled</source>
        <translation>How it was handled</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintClockLine</name>
    <message>
        <source>no promise made yet</source>
        <translation>no promise made yet</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>no limit set</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>done in time</translation>
    </message>
    <message>
        <source>done %1 late</source>
        <translation>done %1 late</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>overdue by %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>cautious reading %1</source>
        <translation>cautious reading %1</translation>
    </message>
    <message>
        <source>provisional: that year&apos;s notice is not in</source>
        <translation>provisional: that year&apos;s notice is not in</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>statutory limit</source>
        <translation>statutory limit</translation>
    </message>
    <message>
        <source>our published promise</source>
        <translation>our published promise</translation>
    </message>
    <message>
        <source>a standard recommends</source>
        <translation>a standard recommends</translation>
    </message>
    <message>
        <source>internal target</source>
        <translation>internal target</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>confirm with counsel</translation>
    </message>
    <message>
        <source>Feed back the result</source>
        <translation>Feed back the result</translation>
    </message>
    <message>
        <source>Acknowledge receipt</source>
        <translation>Acknowledge receipt</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintEventModel</name>
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
    <name>ui::ComplaintEventWords</name>
    <message>
        <source>Complaint received: {kind}, {channel}</source>
        <translation>Complaint received: {kind}, {channel}</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>Receipt acknowledged</translation>
    </message>
    <message>
        <source>Complaint given to {subject}</source>
        <translation>Complaint given to {subject}</translation>
    </message>
    <message>
        <source>Kind of complaint changed: {subject}</source>
        <translation>Kind of complaint changed: {subject}</translation>
    </message>
    <message>
        <source>Handling of the complaint written down</source>
        <translation>Handling of the complaint written down</translation>
    </message>
    <message>
        <source>Complaint linked to {subject}</source>
        <translation>Complaint linked to {subject}</translation>
    </message>
    <message>
        <source>Link of the complaint taken away: {subject}</source>
        <translation>Link of the complaint taken away: {subject}</translation>
    </message>
    <message>
        <source>Outcome of the complaint: {subject}</source>
        <translation>Outcome of the complaint: {subject}</translation>
    </message>
    <message>
        <source>Result fed back: {subject}</source>
        <translation>Result fed back: {subject}</translation>
    </message>
    <message>
        <source>Written down why the complainant cannot be told</source>
        <translation>Written down why the complainant cannot be told</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>Complaint closed</translation>
    </message>
    <message>
        <source>Complaint opened again</source>
        <translation>Complaint opened again</translation>
    </message>
    <message>
        <source>Name and contact of a complainant shown: {subject}</source>
        <translation>Name and contact of a complainant shown: {subject}</translation>
    </message>
    <message>
        <source>Time limit for complaints set: {amount} {unit}, {target}</source>
        <translation>Time limit for complaints set: {amount} {unit}, {target}</translation>
    </message>
    <message>
        <source>Complaints imported: {added} added, {known} known, {quarantined} in quarantine</source>
        <translation>Complaints imported: {added} added, {known} known, {quarantined} in quarantine</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>in the app</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>founded</translation>
    </message>
    <message>
        <source>partly founded</source>
        <translation>partly founded</translation>
    </message>
    <message>
        <source>unfounded</source>
        <translation>unfounded</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>out of scope</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>published promise</source>
        <translation>published promise</translation>
    </message>
    <message>
        <source>internal target</source>
        <translation>internal target</translation>
    </message>
    <message>
        <source>target to acknowledge</source>
        <translation>target to acknowledge</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintFiguresModel</name>
    <message>
        <source>in the period</source>
        <translation>in the period</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>in the period, whenever received</source>
        <translation>in the period, whenever received</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>at the end of the period, whenever received</source>
        <translation>at the end of the period, whenever received</translation>
    </message>
    <message>
        <source>Open and overdue</source>
        <translation>Open and overdue</translation>
    </message>
    <message>
        <source>at the end of the period, not fed back</source>
        <translation>at the end of the period, not fed back</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>Fed back</translation>
    </message>
    <message>
        <source>for the first time in the period</source>
        <translation>for the first time in the period</translation>
    </message>
    <message>
        <source>Feedback not possible</source>
        <translation>Feedback not possible</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>%1 of those under a limit</source>
        <translation>%1 of those under a limit</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Without a limit</source>
        <translation>Without a limit</translation>
    </message>
    <message>
        <source>neither the law nor a promise set one</source>
        <translation>neither the law nor a promise set one</translation>
    </message>
    <message>
        <source>Working days to the feedback, median</source>
        <translation>Working days to the feedback, median</translation>
    </message>
    <message>
        <source>Working days to the feedback, 90th percentile</source>
        <translation>Working days to the feedback, 90th percentile</translation>
    </message>
    <message>
        <source>Founded or partly founded</source>
        <translation>Founded or partly founded</translation>
    </message>
    <message>
        <source>%1 of %2 judged; 95 % interval %3 to %4</source>
        <translation>%1 of %2 judged; 95 % interval %3 to %4</translation>
    </message>
    <message>
        <source>none was judged</source>
        <translation>none was judged</translation>
    </message>
    <message>
        <source>Records behind them</source>
        <translation>Records behind them</translation>
    </message>
    <message>
        <source>Cases behind them</source>
        <translation>Cases behind them</translation>
    </message>
    <message>
        <source>Received, kind: %1</source>
        <translation>Received, kind: %1</translation>
    </message>
    <message>
        <source>Received, by: %1</source>
        <translation>Received, by: %1</translation>
    </message>
    <message>
        <source>Received, service: %1</source>
        <translation>Received, service: %1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>Closed, outcome: %1</source>
        <translation>Closed, outcome: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Figure of</source>
        <translation>Figure of</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Received complaints</source>
        <translation>Received complaints</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintFiguresPane</name>
    <message>
        <source>The first day lies after the last.</source>
        <translation>The first day lies after the last.</translation>
    </message>
    <message>
        <source>Counting the complaints</source>
        <translation>Counting the complaints</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Export figures</translation>
    </message>
    <message>
        <source>Spreadsheet text (*.csv)</source>
        <translation>Spreadsheet text (*.csv)</translation>
    </message>
    <message>
        <source>Figures exported to %1</source>
        <translation>Figures exported to %1</translation>
    </message>
    <message>
        <source>Exporting the figures</source>
        <translation>Exporting the figures</translation>
    </message>
    <message>
        <source>Figures of complaints</source>
        <translation>Figures of complaints</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Other days</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Back to the complaints</source>
        <translation>Back to the complaints</translation>
    </message>
    <message>
        <source>Figures of complaints in the period</source>
        <translation>Figures of complaints in the period</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintImportDialog</name>
    <message>
        <source>Import complaints</source>
        <translation>Import complaints</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Delimited text (*.csv *.tsv *.txt)</source>
        <translation>Delimited text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>A file of a ticket system, with names of columns in its first line: time of receipt and text; where there are such, also ticket, channel, kind, name, contact, user, service, records and cases. Lines that cannot be used are kept in quarantine. The same line is never taken twice.</source>
        <translation>A file of a ticket system, with names of columns in its first line: time of receipt and text; where there are such, also ticket, channel, kind, name, contact, user, service, records and cases. Lines that cannot be used are kept in quarantine. The same line is never taken twice.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintLinkModel</name>
    <message>
        <source>No longer in the workspace</source>
        <translation>No longer in the workspace</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Record, flagged: %1</source>
        <translation>Record, flagged: %1</translation>
    </message>
    <message>
        <source>Record, not flagged</source>
        <translation>Record, not flagged</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Linked to</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintListModel</name>
    <message>
        <source>About a flagged record</source>
        <translation>About a flagged record</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintListPane</name>
    <message>
        <source>Reading the complaints</source>
        <translation>Reading the complaints</translation>
    </message>
    <message>
        <source>Complaints and reports from the public are kept here, with the time limit that you publish.</source>
        <translation>Complaints and reports from the public are kept here, with the time limit that you publish.</translation>
    </message>
    <message>
        <source>New complaint…</source>
        <translation>New complaint…</translation>
    </message>
    <message>
        <source>Open complaints</source>
        <translation>Open complaints</translation>
    </message>
    <message>
        <source>Overdue complaints</source>
        <translation>Overdue complaints</translation>
    </message>
    <message>
        <source>Closed complaints</source>
        <translation>Closed complaints</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>All complaints</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>Which complaints are shown</source>
        <translation>Which complaints are shown</translation>
    </message>
    <message>
        <source>Kind of complaints shown</source>
        <translation>Kind of complaints shown</translation>
    </message>
    <message>
        <source>Number, ticket, service or words of the complaints shown</source>
        <translation>Number, ticket, service or words of the complaints shown</translation>
    </message>
    <message>
        <source>Complaints, the newest first</source>
        <translation>Complaints, the newest first</translation>
    </message>
    <message>
        <source>Number or text</source>
        <translation>Number or text</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintQuarantineDialog</name>
    <message>
        <source>Lines of imported files that could not be used</source>
        <translation>Lines of imported files that could not be used</translation>
    </message>
    <message>
        <source>Reading the lines</source>
        <translation>Reading the lines</translation>
    </message>
    <message>
        <source>Every line that was imported could be used.</source>
        <translation>Every line that was imported could be used.</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintTextDialog</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>Asia/Shanghai</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintView</name>
    <message>
        <source>received %1</source>
        <translation>received %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>ticket %1</translation>
    </message>
    <message>
        <source>nobody has it yet</source>
        <translation>nobody has it yet</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>acknowledged %1</translation>
    </message>
    <message>
        <source>No name and no contact were given.</source>
        <translation>No name and no contact were given.</translation>
    </message>
    <message>
        <source>Name and contact, masked</source>
        <translation>Name and contact, masked</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>this is the limit</source>
        <translation>this is the limit</translation>
    </message>
    <message>
        <source>Outcome: %1. %2</source>
        <translation>Outcome: %1. %2</translation>
    </message>
    <message>
        <source>Fed back %1: %2</source>
        <translation>Fed back %1: %2</translation>
    </message>
    <message>
        <source>Feedback not possible: %1</source>
        <translation>Feedback not possible: %1</translation>
    </message>
    <message>
        <source>About a flagged record. Space or Return shows what was written.</source>
        <translation>About a flagged record. Space or Return shows what was written.</translation>
    </message>
    <message>
        <source>Handling %1</source>
        <translation>Handling %1</translation>
    </message>
    <message>
        <source>Records and cases %1</source>
        <translation>Records and cases %1</translation>
    </message>
    <message>
        <source>Nothing was done about this complaint yet.</source>
        <translation>Nothing was done about this complaint yet.</translation>
    </message>
    <message>
        <source>Link the record that is complained of, or the case that came of it.</source>
        <translation>Link the record that is complained of, or the case that came of it.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Show…</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>Show name and contact</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Acknowledge…</translation>
    </message>
    <message>
        <source>Add entry…</source>
        <translation>Add entry…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Record outcome…</source>
        <translation>Record outcome…</translation>
    </message>
    <message>
        <source>Feed back…</source>
        <translation>Feed back…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>What the complaint says</source>
        <translation>What the complaint says</translation>
    </message>
    <message>
        <source>What was done about the complaint, the newest first</source>
        <translation>What was done about the complaint, the newest first</translation>
    </message>
    <message>
        <source>Records and cases of the complaint</source>
        <translation>Records and cases of the complaint</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintWords</name>
    <message>
        <source>In the app</source>
        <translation>In the app</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>12377 or an authority</source>
        <translation>12377 or an authority</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>Partly founded</source>
        <translation>Partly founded</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>Unfounded</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Out of scope</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>A quotation mark is not closed</translation>
    </message>
    <message>
        <source>Not as many cells as the head has</source>
        <translation>Not as many cells as the head has</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>No text</translation>
    </message>
    <message>
        <source>No time of receipt</source>
        <translation>No time of receipt</translation>
    </message>
    <message>
        <source>The time of receipt cannot be read</source>
        <translation>The time of receipt cannot be read</translation>
    </message>
    <message>
        <source>The time of receipt lies in the future</source>
        <translation>The time of receipt lies in the future</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Unknown channel</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Unknown kind</translation>
    </message>
    <message>
        <source>No such record or case</source>
        <translation>No such record or case</translation>
    </message>
    <message>
        <source>The ticket is here already and says something else</source>
        <translation>The ticket is here already and says something else</translation>
    </message>
    <message>
        <source>Published promise to feed back</source>
        <translation>Published promise to feed back</translation>
    </message>
    <message>
        <source>Internal target to feed back</source>
        <translation>Internal target to feed back</translation>
    </message>
    <message>
        <source>Internal target to acknowledge receipt</source>
        <translation>Internal target to acknowledge receipt</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>Receipt acknowledged</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Given to %1</translation>
    </message>
    <message>
        <source>Kind is now: %1</source>
        <translation>Kind is now: %1</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>Linked: %1</translation>
    </message>
    <message>
        <source>Link taken away: %1</source>
        <translation>Link taken away: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Outcome: %1</translation>
    </message>
    <message>
        <source>Fed back: %1</source>
        <translation>Fed back: %1</translation>
    </message>
    <message>
        <source>Feedback not possible</source>
        <translation>Feedback not possible</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Contact shown: %1</source>
        <translation>Contact shown: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>fed back</source>
        <translation>fed back</translation>
    </message>
    <message>
        <source>to be fed back</source>
        <translation>to be fed back</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in hand</translation>
    </message>
</context>
<context>
    <name>ui::ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the rules for complaints</source>
        <translation>Reading the rules for complaints</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation>Open for reading only: nothing can be recorded.</translation>
    </message>
    <message>
        <source>No time limit is promised yet; the law has you publish one.</source>
        <translation>No time limit is promised yet; the law has you publish one.</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Promise…</translation>
    </message>
    <message>
        <source>Choose a complaint to see what it says and what was done.</source>
        <translation>Choose a complaint to see what it says and what was done.</translation>
    </message>
    <message>
        <source>Reading the complaint</source>
        <translation>Reading the complaint</translation>
    </message>
    <message>
        <source>There is no such complaint.</source>
        <translation>There is no such complaint.</translation>
    </message>
    <message>
        <source>%1 is no longer in the workspace.</source>
        <translation>%1 is no longer in the workspace.</translation>
    </message>
    <message>
        <source>%1 cannot be closed: the complainant was not told.</source>
        <translation>%1 cannot be closed: the complainant was not told.</translation>
    </message>
    <message>
        <source>%1 cannot be closed: it has no outcome.</source>
        <translation>%1 cannot be closed: it has no outcome.</translation>
    </message>
    <message>
        <source>Feed back…</source>
        <translation>Feed back…</translation>
    </message>
    <message>
        <source>Record outcome…</source>
        <translation>Record outcome…</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>Acknowledge receipt</source>
        <translation>Acknowledge receipt</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>Link record or case</source>
        <translation>Link record or case</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Record outcome</translation>
    </message>
    <message>
        <source>Feed back result</source>
        <translation>Feed back result</translation>
    </message>
    <message>
        <source>There is no outcome to feed back.</source>
        <translation>There is no outcome to feed back.</translation>
    </message>
    <message>
        <source>Close complaint</source>
        <translation>Close complaint</translation>
    </message>
    <message>
        <source>Reopen complaint</source>
        <translation>Reopen complaint</translation>
    </message>
    <message>
        <source>Give to an officer</source>
        <translation>Give to an officer</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Change kind</translation>
    </message>
    <message>
        <source>Show name and contact</source>
        <translation>Show name and contact</translation>
    </message>
    <message>
        <source>Take link away</source>
        <translation>Take link away</translation>
    </message>
    <message>
        <source>Choose a record or a case of the complaint first.</source>
        <translation>Choose a record or a case of the complaint first.</translation>
    </message>
    <message>
        <source>Open incident from complaint</source>
        <translation>Open incident from complaint</translation>
    </message>
    <message>
        <source>Look for the generation</source>
        <translation>Look for the generation</translation>
    </message>
    <message>
        <source>Promise time limit</source>
        <translation>Promise time limit</translation>
    </message>
    <message>
        <source>Import complaints</source>
        <translation>Import complaints</translation>
    </message>
    <message>
        <source>Lines that could not be imported</source>
        <translation>Lines that could not be imported</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Export figures</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n open complaint</numerusform>
            <numerusform>%n open complaints</numerusform>
        </translation>
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
    <name>ui::ConflictDialog</name>
    <message>
        <source>Conflicting decisions</source>
        <translation>Conflicting decisions</translation>
    </message>
    <message>
        <source>Keep ours (O)</source>
        <translation>Keep ours (O)</translation>
    </message>
    <message>
        <source>Take theirs (T)</source>
        <translation>Take theirs (T)</translation>
    </message>
    <message>
        <source>Decide anew (N)</source>
        <translation>Decide anew (N)</translation>
    </message>
    <message>
        <source>Reading the conflicts</source>
        <translation>Reading the conflicts</translation>
    </message>
    <message>
        <source>No decisions contradict each other. Conflicts come with decisions that are imported from another workspace.</source>
        <translation>No decisions contradict each other. Conflicts come with decisions that are imported from another workspace.</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>In force here</translation>
    </message>
    <message>
        <source>Decided elsewhere, brought by %1</source>
        <translation>Decided elsewhere, brought by %1</translation>
    </message>
    <message>
        <source>Settling the conflict</source>
        <translation>Settling the conflict</translation>
    </message>
    <message>
        <source>Conflict settled: ours stays in force</source>
        <translation>Conflict settled: ours stays in force</translation>
    </message>
    <message>
        <source>Conflict settled: theirs is in force</source>
        <translation>Conflict settled: theirs is in force</translation>
    </message>
</context>
<context>
    <name>ui::ConflictModel</name>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>In force here</translation>
    </message>
    <message>
        <source>Decided elsewhere</source>
        <translation>Decided elsewhere</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>ui::ConflictSide</name>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Further risks</source>
        <translation>Further risks</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message>
        <source>First “%1”, later “%2”: %3</source>
        <translation>First “%1”, later “%2”: %3</translation>
    </message>
    <message>
        <source>First decision</source>
        <translation>First decision</translation>
    </message>
</context>
<context>
    <name>ui::ConversationParts</name>
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
        <source>The same personal information as in what is judged</source>
        <translation>The same personal information as in what is judged</translation>
    </message>
    <message>
        <source>the first %1 of %2 KiB</source>
        <translation>the first %1 of %2 KiB</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns before these</source>
        <translation>
            <numerusform>%Ln turn before these</numerusform>
            <numerusform>%Ln turns before these</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown here</source>
        <translation>not shown here</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns after these</source>
        <translation>
            <numerusform>%Ln turn after these</numerusform>
            <numerusform>%Ln turns after these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %Ln turns folded</source>
        <translation>
            <numerusform>▸ %Ln turn folded</numerusform>
            <numerusform>▸ %Ln turns folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them flagged</source>
        <translation>
            <numerusform>%1, %Ln of them flagged</numerusform>
            <numerusform>%1, %Ln of them flagged</numerusform>
        </translation>
    </message>
    <message>
        <source>Model, later</source>
        <translation>Model, later</translation>
    </message>
    <message>
        <source>User, later</source>
        <translation>User, later</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>flagged</translation>
    </message>
</context>
<context>
    <name>ui::Cover</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Prompt: %1. Output: %2.</source>
        <translation>Prompt: %1. Output: %2.</translation>
    </message>
    <message>
        <source>Return or a click uncovers this item.</source>
        <translation>Return or a click uncovers this item.</translation>
    </message>
</context>
<context>
    <name>ui::CoverDialog</name>
    <message>
        <source>What is covered</source>
        <translation>What is covered</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>The text of an item is covered until you lift the veil, where one of these was found in it. What was found stands on the veil. Pictures are always blurred until they are shown.</source>
        <translation>The text of an item is covered until you lift the veil, where one of these was found in it. What was found stands on the veil. Pictures are always blurred until they are shown.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
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
        <source>Risk code</source>
        <translation>Risk code</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Illegal</source>
        <translation>Illegal</translation>
    </message>
    <message>
        <source>Harmful</source>
        <translation>Harmful</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>Further: %1</source>
        <translation>Further: %1</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severity</translation>
    </message>
    <message>
        <source>1 low</source>
        <translation>1 low</translation>
    </message>
    <message>
        <source>2 medium</source>
        <translation>2 medium</translation>
    </message>
    <message>
        <source>3 high</source>
        <translation>3 high</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Severity: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 is chosen and not handed in: %2.</source>
        <translation>%1 is chosen and not handed in: %2.</translation>
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
    <message>
        <source>Opening the bundle</source>
        <translation>Opening the bundle</translation>
    </message>
    <message>
        <source>Opening the inspection</source>
        <translation>Opening the inspection</translation>
    </message>
</context>
<context>
    <name>ui::DetailTabs</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>History %1</translation>
    </message>
    <message>
        <source>Documents %1</source>
        <translation>Documents %1</translation>
    </message>
    <message>
        <source>Submissions %1</source>
        <translation>Submissions %1</translation>
    </message>
    <message>
        <source>Display %1</source>
        <translation>Display %1</translation>
    </message>
    <message>
        <source>Versions %1</source>
        <translation>Versions %1</translation>
    </message>
    <message>
        <source>Models %1</source>
        <translation>Models %1</translation>
    </message>
    <message>
        <source>Algorithms %1</source>
        <translation>Algorithms %1</translation>
    </message>
    <message>
        <source>Services %1</source>
        <translation>Services %1</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>What is known and what is next</source>
        <translation>What is known and what is next</translation>
    </message>
    <message>
        <source>History, the newest first</source>
        <translation>History, the newest first</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Add documents…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Record submission…</source>
        <translation>Record submission…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Number seen…</source>
        <translation>Number seen…</translation>
    </message>
    <message>
        <source>Add version…</source>
        <translation>Add version…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Add model…</translation>
    </message>
    <message>
        <source>From and until…</source>
        <translation>From and until…</translation>
    </message>
    <message>
        <source>Choose algorithms…</source>
        <translation>Choose algorithms…</translation>
    </message>
    <message>
        <source>Documents of the item</source>
        <translation>Documents of the item</translation>
    </message>
    <message>
        <source>What was handed in and what came back is kept here, with its SHA-256. Drop files here.</source>
        <translation>What was handed in and what came back is kept here, with its SHA-256. Drop files here.</translation>
    </message>
    <message>
        <source>Submissions of the item, the newest first</source>
        <translation>Submissions of the item, the newest first</translation>
    </message>
    <message>
        <source>What was handed in is kept field by field, so that two submissions can be compared.</source>
        <translation>What was handed in is kept field by field, so that two submissions can be compared.</translation>
    </message>
    <message>
        <source>When and where the number was seen</source>
        <translation>When and where the number was seen</translation>
    </message>
    <message>
        <source>Nobody has recorded that the number is shown on the site or in the app.</source>
        <translation>Nobody has recorded that the number is shown on the site or in the app.</translation>
    </message>
    <message>
        <source>Versions of the model, the newest first</source>
        <translation>Versions of the model, the newest first</translation>
    </message>
    <message>
        <source>No version is recorded.</source>
        <translation>No version is recorded.</translation>
    </message>
    <message>
        <source>Models that the service runs on</source>
        <translation>Models that the service runs on</translation>
    </message>
    <message>
        <source>It is not recorded which models it runs on.</source>
        <translation>It is not recorded which models it runs on.</translation>
    </message>
    <message>
        <source>Algorithms that the service uses</source>
        <translation>Algorithms that the service uses</translation>
    </message>
    <message>
        <source>It is not recorded which algorithms it uses.</source>
        <translation>It is not recorded which algorithms it uses.</translation>
    </message>
    <message>
        <source>Services that use it</source>
        <translation>Services that use it</translation>
    </message>
    <message>
        <source>No service uses it.</source>
        <translation>No service uses it.</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>ui::DispatchModel</name>
    <message>
        <source>Not sent after all</source>
        <translation>Not sent after all</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Sent: %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>%1 · stamped %2</source>
        <translation>%1 · stamped %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
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
        <translation>Choose a case to see what was sent of it.</translation>
    </message>
    <message>
        <source>Reading what was sent</source>
        <translation>Reading what was sent</translation>
    </message>
    <message>
        <source>Nothing of %1 was sealed or sent yet.</source>
        <translation>Nothing of %1 was sealed or sent yet.</translation>
    </message>
    <message>
        <source>Packages, sendings and receipts</source>
        <translation>Packages, sendings and receipts</translation>
    </message>
    <message>
        <source>Seal package…</source>
        <translation>Seal package…</translation>
    </message>
    <message>
        <source>Record sending…</source>
        <translation>Record sending…</translation>
    </message>
    <message>
        <source>Record receipt…</source>
        <translation>Record receipt…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Time stamp…</source>
        <translation>Time stamp…</translation>
    </message>
</context>
<context>
    <name>ui::DisplayDialog</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Number seen: %1</source>
        <translation>Number seen: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>The number and a link to the public information stand in a prominent place of the site or app (Algorithm Recommendation Provisions, Art. 26).</source>
        <translation>The number and a link to the public information stand in a prominent place of the site or app (Algorithm Recommendation Provisions, Art. 26).</translation>
    </message>
    <message>
        <source>None, or a new one</source>
        <translation>None, or a new one</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Such as: foot of the home page; settings, about.</source>
        <translation>Such as: foot of the home page; settings, about.</translation>
    </message>
    <message>
        <source>Screenshot kept here</source>
        <translation>Screenshot kept here</translation>
    </message>
    <message>
        <source>New screenshot</source>
        <translation>New screenshot</translation>
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
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
</context>
<context>
    <name>ui::DocumentsDialog</name>
    <message>
        <source>revision %1</source>
        <translation>revision %1</translation>
    </message>
    <message>
        <source>Add documents: %1</source>
        <translation>Add documents: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Kept in the workspace with their SHA-256. Nothing is opened, and nothing is ever replaced: a paper of a kind that is there becomes its next revision.</source>
        <translation>Kept in the workspace with their SHA-256. Nothing is opened, and nothing is ever replaced: a paper of a kind that is there becomes its next revision.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>What they are</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>The first of its kind with this item.</source>
        <translation>The first of its kind with this item.</translation>
    </message>
    <message>
        <source>It becomes revision %1.</source>
        <translation>It becomes revision %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
</context>
<context>
    <name>ui::DossierActs</name>
    <message>
        <source>Keeping the dossier</source>
        <translation>Keeping the dossier</translation>
    </message>
    <message>
        <source>Dossier changed</source>
        <translation>Dossier changed</translation>
    </message>
    <message>
        <source>Added to the dossier: %1</source>
        <translation>Added to the dossier: %1</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>Remove %1 %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removed from the dossier; earlier versions keep it</source>
        <translation>Removed from the dossier; earlier versions keep it</translation>
    </message>
    <message>
        <source>The clause applies again</source>
        <translation>The clause applies again</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>Does not apply: %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>The reason stands in the pack that an inspector gets.</source>
        <translation>The reason stands in the pack that an inspector gets.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Give a reason.</translation>
    </message>
    <message>
        <source>Clause set aside</source>
        <translation>Clause set aside</translation>
    </message>
    <message>
        <source>Reading what was measured</source>
        <translation>Reading what was measured</translation>
    </message>
    <message>
        <source>What this workspace measured of %1</source>
        <translation>What this workspace measured of %1</translation>
    </message>
    <message>
        <source>Evaluations taken over</source>
        <translation>Evaluations taken over</translation>
    </message>
    <message>
        <source>Import into the dossier of %1</source>
        <translation>Import into the dossier of %1</translation>
    </message>
    <message>
        <source>Dossiers, bills of materials, cards, Croissant (*.json *.md)</source>
        <translation>Dossiers, bills of materials, cards, Croissant (*.json *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>Import taken over</source>
        <translation>Import taken over</translation>
    </message>
    <message>
        <source>Export the dossier of %1</source>
        <translation>Export the dossier of %1</translation>
    </message>
    <message>
        <source>Exporting the dossier</source>
        <translation>Exporting the dossier</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>Keep a document with the dossier</source>
        <translation>Keep a document with the dossier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Its bytes are kept in the workspace, named by their SHA-256.</source>
        <translation>Its bytes are kept in the workspace, named by their SHA-256.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choose a file.</translation>
    </message>
    <message>
        <source>Keeping the document</source>
        <translation>Keeping the document</translation>
    </message>
    <message>
        <source>Document kept</source>
        <translation>Document kept</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>Save a copy of the document</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>Saving the document</source>
        <translation>Saving the document</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Making the pack</translation>
    </message>
    <message>
        <source>Pack saved to %1</source>
        <translation>Pack saved to %1</translation>
    </message>
</context>
<context>
    <name>ui::DossierEntryDialog</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>%1: what stands there does not fit.</source>
        <translation>%1: what stands there does not fit.</translation>
    </message>
</context>
<context>
    <name>ui::DossierListModel</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) without any answer</source>
        <translation>
            <numerusform>%n clause without any answer</numerusform>
            <numerusform>%n clauses without any answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
</context>
<context>
    <name>ui::DossierPage</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Reading the models</source>
        <translation>Reading the models</translation>
    </message>
    <message>
        <source>A model of the register has its dossier here.</source>
        <translation>A model of the register has its dossier here.</translation>
    </message>
    <message>
        <source>Open Registry</source>
        <translation>Open Registry</translation>
    </message>
    <message>
        <source>Reading the dossier</source>
        <translation>Reading the dossier</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed.</source>
        <translation>Open for reading only: nothing can be changed.</translation>
    </message>
    <message>
        <source>As of %1, not as it is now.</source>
        <translation>As of %1, not as it is now.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Back to now</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>No model is chosen.</translation>
    </message>
    <message>
        <source>changes since %1</source>
        <translation>changes since %1</translation>
    </message>
    <message>
        <source>Sections of the dossier</source>
        <translation>Sections of the dossier</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>What the dossier says</source>
        <translation>What the dossier says</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>What is asked, and how it is answered</source>
        <translation>What is asked, and how it is answered</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Add source…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove entry…</source>
        <translation>Remove entry…</translation>
    </message>
    <message>
        <source>Add evaluation…</source>
        <translation>Add evaluation…</translation>
    </message>
    <message>
        <source>Add computing power…</source>
        <translation>Add computing power…</translation>
    </message>
    <message>
        <source>Add change…</source>
        <translation>Add change…</translation>
    </message>
    <message>
        <source>Take over what was measured…</source>
        <translation>Take over what was measured…</translation>
    </message>
    <message>
        <source>Keep a document…</source>
        <translation>Keep a document…</translation>
    </message>
    <message>
        <source>Save a copy of the document…</source>
        <translation>Save a copy of the document…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Make pack in Chinese…</source>
        <translation>Make pack in Chinese…</translation>
    </message>
    <message>
        <source>Make pack in English…</source>
        <translation>Make pack in English…</translation>
    </message>
    <message>
        <source>Choose a source, an evaluation or another entry of a list first.</source>
        <translation>Choose a source, an evaluation or another entry of a list first.</translation>
    </message>
    <message>
        <source>Choose a field that names a document first.</source>
        <translation>Choose a field that names a document first.</translation>
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
    <name>ui::DraftListPane</name>
    <message>
        <source>Reading the drafts</source>
        <translation>Reading the drafts</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>Reports to the authority and to the people concerned are written here.</source>
        <translation>Reports to the authority and to the people concerned are written here.</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>New report…</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Waiting for me</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>All reports</translation>
    </message>
    <message>
        <source>Which reports are shown</source>
        <translation>Which reports are shown</translation>
    </message>
    <message>
        <source>Case, title, kind, officer</source>
        <translation>Case, title, kind, officer</translation>
    </message>
    <message>
        <source>Words that the reports shown have</source>
        <translation>Words that the reports shown have</translation>
    </message>
    <message>
        <source>Reports, the one changed last first</source>
        <translation>Reports, the one changed last first</translation>
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
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <translation>awaiting approval</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>approval lapsed</source>
        <translation>approval lapsed</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation>%1 writes</translation>
    </message>
    <message>
        <source>%1 corrects</source>
        <translation>%1 corrects</translation>
    </message>
    <message>
        <source>another officer approves: %1 of %2</source>
        <translation>another officer approves: %1 of %2</translation>
    </message>
    <message>
        <source>another officer approves again</source>
        <translation>another officer approves again</translation>
    </message>
    <message>
        <source>can be sealed and sent</source>
        <translation>can be sealed and sent</translation>
    </message>
    <message>
        <source>can be sent</source>
        <translation>can be sent</translation>
    </message>
    <message>
        <source>This version is not handed in for approval.</source>
        <translation>This version is not handed in for approval.</translation>
    </message>
    <message>
        <source>You wrote a version since the last approval: another officer approves it.</source>
        <translation>You wrote a version since the last approval: another officer approves it.</translation>
    </message>
    <message>
        <source>You have approved it; another officer must, too.</source>
        <translation>You have approved it; another officer must, too.</translation>
    </message>
    <message>
        <source>It is approved.</source>
        <translation>It is approved.</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>handed in</translation>
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
    <name>ui::DrawDialog</name>
    <message>
        <source>Draw random audit sample</source>
        <translation>Draw random audit sample</translation>
    </message>
    <message>
        <source>Draw sample for double-blind review</source>
        <translation>Draw sample for double-blind review</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Generations that nothing has flagged, each as likely to be drawn as any other. Who is drawn, the lot, and of how many, is journaled and stays.</source>
        <translation>Generations that nothing has flagged, each as likely to be drawn as any other. Who is drawn, the lot, and of how many, is journaled and stays.</translation>
    </message>
    <message>
        <source>Decided generations, to be decided once more by another officer who does not see the first decision. The second decision is never in force: it measures agreement.</source>
        <translation>Decided generations, to be decided once more by another officer who does not see the first decision. The second decision is never in force: it measures agreement.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Made in</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Decided in</translation>
    </message>
    <message numerus="yes">
        <source>If none of %n turns out to be a problem, up to %1 of the rest still may be.</source>
        <translation>
            <numerusform>If the one turns out to be no problem, up to %1 of the rest still may be.</numerusform>
            <numerusform>If none of %n turns out to be a problem, up to %1 of the rest still may be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If officers agree on nine of ten of %n, agreement lies between %1 and %2.</source>
        <translation>
            <numerusform>With one generation, agreement lies anywhere between %1 and %2.</numerusform>
            <numerusform>If officers agree on nine of ten of %n, agreement lies between %1 and %2.</numerusform>
        </translation>
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
    <name>ui::EditionDialog</name>
    <message>
        <source>Make an edition</source>
        <translation>Make an edition</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Check and save</translation>
    </message>
    <message>
        <source>Show personal information</source>
        <translation>Show personal information</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Show names</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.docx *.odt *.html *.json)</source>
        <translation>Reports (*.pdf *.docx *.odt *.html *.json)</translation>
    </message>
    <message>
        <source>What is saved is taken apart and searched for every text that goes: text, metadata, hidden layers, attachments, pictures. A file that still holds one is not saved. The journal records the edition.</source>
        <translation>What is saved is taken apart and searched for every text that goes: text, metadata, hidden layers, attachments, pictures. A file that still holds one is not saved. The journal records the edition.</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Redacted</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Edition and format</source>
        <translation>Edition and format</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>Why does it have to be seen?</source>
        <translation>Why does it have to be seen?</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Number or words</translation>
    </message>
    <message>
        <source>The authority&apos;s number, or the reason in words. It is recorded.</source>
        <translation>The authority&apos;s number, or the reason in words. It is recorded.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>What goes</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>A further text</source>
        <translation>A further text</translation>
    </message>
    <message>
        <source>Texts that may go</source>
        <translation>Texts that may go</translation>
    </message>
    <message>
        <source>Space marks and unmarks.</source>
        <translation>Space marks and unmarks.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Cover the selection</source>
        <translation>Cover the selection</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The end of its name follows the format.</source>
        <translation>The end of its name follows the format.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>Leak check</source>
        <translation>Leak check</translation>
    </message>
    <message>
        <source>End the file&apos;s name with .%1.</source>
        <translation>End the file&apos;s name with .%1.</translation>
    </message>
    <message>
        <source>Give a reason for showing personal information.</source>
        <translation>Give a reason for showing personal information.</translation>
    </message>
    <message>
        <source>This reason needs a number or words.</source>
        <translation>This reason needs a number or words.</translation>
    </message>
    <message>
        <source>Looking for what may go</source>
        <translation>Looking for what may go</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation>Covering</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Making the file</translation>
    </message>
    <message>
        <source>Passed: nothing of what goes is in the file. Places covered: %1</source>
        <translation>Passed: nothing of what goes is in the file. Places covered: %1</translation>
    </message>
    <message>
        <source>Not to be given out:</source>
        <translation>Not to be given out:</translation>
    </message>
    <message>
        <source>Saving the edition</source>
        <translation>Saving the edition</translation>
    </message>
</context>
<context>
    <name>ui::EditionWords</name>
    <message>
        <source>the file&apos;s bytes</source>
        <translation>the file&apos;s bytes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>drawn part</source>
        <translation>drawn part</translation>
    </message>
    <message>
        <source>name of a file</source>
        <translation>name of a file</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadata</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>bookmark</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>replacement text of the structure</source>
        <translation>replacement text of the structure</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>object</source>
        <translation>object</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>attribute</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>script or style sheet</source>
        <translation>script or style sheet</translation>
    </message>
    <message>
        <source>embedded data</source>
        <translation>embedded data</translation>
    </message>
    <message>
        <source>field name</source>
        <translation>field name</translation>
    </message>
    <message>
        <source>text within a picture&apos;s file</source>
        <translation>text within a picture&apos;s file</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>earlier state of the file</source>
        <translation>earlier state of the file</translation>
    </message>
    <message>
        <source>data outside the file</source>
        <translation>data outside the file</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Internal files</source>
        <translation>Internal files</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Chosen passages</source>
        <translation>Chosen passages</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>a kind of file that is not known</source>
        <translation>a kind of file that is not known</translation>
    </message>
    <message>
        <source>packed in a way that is not known</source>
        <translation>packed in a way that is not known</translation>
    </message>
    <message>
        <source>its font does not say which letters it shows</source>
        <translation>its font does not say which letters it shows</translation>
    </message>
    <message>
        <source>nothing here can read text in pictures</source>
        <translation>nothing here can read text in pictures</translation>
    </message>
    <message>
        <source>files within files, too deep</source>
        <translation>files within files, too deep</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>too large</translation>
    </message>
    <message>
        <source>No. %1 (%2) stands in: %3</source>
        <translation>No. %1 (%2) stands in: %3</translation>
    </message>
    <message>
        <source>Not looked into: %1 (%2)</source>
        <translation>Not looked into: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
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
    <name>ui::EntryDialog</name>
    <message>
        <source>Add to the timeline</source>
        <translation>Add to the timeline</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>Asia/Shanghai</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>A ticket, a receipt number, or records such as G-42</source>
        <translation>A ticket, a receipt number, or records such as G-42</translation>
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
    <message>
        <source>Undone, {of}: {disposition} {risk}</source>
        <translation>Undone, {of}: {disposition} {risk}</translation>
    </message>
    <message>
        <source>Redone, {of}: {disposition} {risk}</source>
        <translation>Redone, {of}: {disposition} {risk}</translation>
    </message>
    <message>
        <source>Passage marked: {risk}</source>
        <translation>Passage marked: {risk}</translation>
    </message>
    <message>
        <source>Decision contested by: {party}</source>
        <translation>Decision contested by: {party}</translation>
    </message>
    <message>
        <source>Items given to: {officer}</source>
        <translation>Items given to: {officer}</translation>
    </message>
    <message>
        <source>What a decision must say was set</source>
        <translation>What a decision must say was set</translation>
    </message>
    <message>
        <source>Queue kept: {name}</source>
        <translation>Queue kept: {name}</translation>
    </message>
    <message>
        <source>Queue removed: {name}</source>
        <translation>Queue removed: {name}</translation>
    </message>
    <message>
        <source>Sample for double-blind review drawn: {count} of {population}</source>
        <translation>Sample for double-blind review drawn: {count} of {population}</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>appeal</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>assignment</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>the user</translation>
    </message>
    <message>
        <source>an officer</source>
        <translation>an officer</translation>
    </message>
    <message>
        <source>illegal</source>
        <translation>illegal</translation>
    </message>
    <message>
        <source>harmful</source>
        <translation>harmful</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>Decisions exported for {party}: {acts} acts</source>
        <translation>Decisions exported for {party}: {acts} acts</translation>
    </message>
    <message>
        <source>Decisions imported from {officer}: {taken} taken over, {conflicts} in conflict</source>
        <translation>Decisions imported from {officer}: {taken} taken over, {conflicts} in conflict</translation>
    </message>
    <message>
        <source>Decisions that had waited for their logs: {taken} taken over, {conflicts} in conflict</source>
        <translation>Decisions that had waited for their logs: {taken} taken over, {conflicts} in conflict</translation>
    </message>
    <message>
        <source>Conflict settled ({choice}): {disposition} {risk}</source>
        <translation>Conflict settled ({choice}): {disposition} {risk}</translation>
    </message>
    <message>
        <source>Shift handover written ({language})</source>
        <translation>Shift handover written ({language})</translation>
    </message>
    <message>
        <source>Key trusted for decisions: {name}</source>
        <translation>Key trusted for decisions: {name}</translation>
    </message>
    <message>
        <source>Key for decisions no longer trusted: {name}</source>
        <translation>Key for decisions no longer trusted: {name}</translation>
    </message>
    <message>
        <source>Random audit drawn: {size} of {population} unflagged generations</source>
        <translation>Random audit drawn: {size} of {population} unflagged generations</translation>
    </message>
    <message>
        <source>Personal information shown: {reason} {words}</source>
        <translation>Personal information shown: {reason} {words}</translation>
    </message>
    <message>
        <source>Measure recorded: {kind}, {evidence} pieces of evidence</source>
        <translation>Measure recorded: {kind}, {evidence} pieces of evidence</translation>
    </message>
    <message>
        <source>User looked at, no measure taken</source>
        <translation>User looked at, no measure taken</translation>
    </message>
    <message>
        <source>Measure M-{target} lifted</source>
        <translation>Measure M-{target} lifted</translation>
    </message>
    <message>
        <source>Authority told of measure M-{target}</source>
        <translation>Authority told of measure M-{target}</translation>
    </message>
    <message>
        <source>Record M-{target} withdrawn</source>
        <translation>Record M-{target} withdrawn</translation>
    </message>
    <message>
        <source>Rule for users changed: {rule}</source>
        <translation>Rule for users changed: {rule}</translation>
    </message>
    <message>
        <source>Request id copied to look up {user}</source>
        <translation>Request id copied to look up {user}</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>ours kept</translation>
    </message>
    <message>
        <source>theirs taken</source>
        <translation>theirs taken</translation>
    </message>
    <message>
        <source>decided anew</source>
        <translation>decided anew</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>limit of functions</source>
        <translation>limit of functions</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>suspension</translation>
    </message>
    <message>
        <source>termination</source>
        <translation>termination</translation>
    </message>
    <message>
        <source>Measures against users</source>
        <translation>Measures against users</translation>
    </message>
    <message>
        <source>Random audit %1</source>
        <translation>Random audit %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>User %1</translation>
    </message>
    <message>
        <source>Rule for users</source>
        <translation>Rule for users</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Head of the journal written down: {reason}</source>
        <translation>Head of the journal written down: {reason}</translation>
    </message>
    <message>
        <source>Report draft exported ({language}) {format}</source>
        <translation>Report draft exported ({language}) {format}</translation>
    </message>
    <message>
        <source>Case changed: {subject}</source>
        <translation>Case changed: {subject}</translation>
    </message>
    <message>
        <source>Linked to the case: {subject}</source>
        <translation>Linked to the case: {subject}</translation>
    </message>
    <message>
        <source>Link taken off the case: {subject}</source>
        <translation>Link taken off the case: {subject}</translation>
    </message>
    <message>
        <source>Task {task} of the case: {is}</source>
        <translation>Task {task} of the case: {is}</translation>
    </message>
    <message>
        <source>Timeline entry added</source>
        <translation>Timeline entry added</translation>
    </message>
    <message>
        <source>Network incident graded: {grade} ({subject})</source>
        <translation>Network incident graded: {grade} ({subject})</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Comment added</translation>
    </message>
    <message>
        <source>Lead time of alarms set: {hours} h</source>
        <translation>Lead time of alarms set: {hours} h</translation>
    </message>
    <message>
        <source>Edition of a report saved ({edition}, {language}, {format}): {places} places covered</source>
        <translation>Edition of a report saved ({edition}, {language}, {format}): {places} places covered</translation>
    </message>
    <message>
        <source>Wording of a report put in use ({language}): number {number}</source>
        <translation>Wording of a report put in use ({language}): number {number}</translation>
    </message>
    <message>
        <source>Wording of a report as shipped in use again ({language})</source>
        <translation>Wording of a report as shipped in use again ({language})</translation>
    </message>
    <message>
        <source>Report begun ({language}): {kind}</source>
        <translation>Report begun ({language}): {kind}</translation>
    </message>
    <message>
        <source>Report saved as version {version}</source>
        <translation>Report saved as version {version}</translation>
    </message>
    <message>
        <source>Report handed in for approval: version {version}</source>
        <translation>Report handed in for approval: version {version}</translation>
    </message>
    <message>
        <source>Report approved: version {version}</source>
        <translation>Report approved: version {version}</translation>
    </message>
    <message>
        <source>Report returned: version {version}</source>
        <translation>Report returned: version {version}</translation>
    </message>
    <message>
        <source>Report sealed: version {version}</source>
        <translation>Report sealed: version {version}</translation>
    </message>
    <message>
        <source>Report sent: version {version}</source>
        <translation>Report sent: version {version}</translation>
    </message>
    <message>
        <source>Report exported: version {version} as {format}</source>
        <translation>Report exported: version {version} as {format}</translation>
    </message>
    <message>
        <source>Approvals that a report needs besides its author: {approvals}</source>
        <translation>Approvals that a report needs besides its author: {approvals}</translation>
    </message>
    <message>
        <source>Prompts of a re-test frozen: {prompts}</source>
        <translation>Prompts of a re-test frozen: {prompts}</translation>
    </message>
    <message>
        <source>Prompts of a re-test written to a file: {prompts}</source>
        <translation>Prompts of a re-test written to a file: {prompts}</translation>
    </message>
    <message>
        <source>Re-test looked at: {prompts} prompts, {unsound} answers flagged or illegal</source>
        <translation>Re-test looked at: {prompts} prompts, {unsound} answers flagged or illegal</translation>
    </message>
    <message>
        <source>May waive steps from now on</source>
        <translation>May waive steps from now on</translation>
    </message>
    <message>
        <source>May no longer waive steps</source>
        <translation>May no longer waive steps</translation>
    </message>
    <message>
        <source>Sealed for a package, {edition} edition: {files} files</source>
        <translation>Sealed for a package, {edition} edition: {files} files</translation>
    </message>
    <message>
        <source>Sealed package written: {subject}</source>
        <translation>Sealed package written: {subject}</translation>
    </message>
    <message>
        <source>Request for a time stamp written</source>
        <translation>Request for a time stamp written</translation>
    </message>
    <message>
        <source>Time stamp put into the package</source>
        <translation>Time stamp put into the package</translation>
    </message>
    <message>
        <source>Sending recorded: {subject}, {channel}</source>
        <translation>Sending recorded: {subject}, {channel}</translation>
    </message>
    <message>
        <source>Sending corrected: {subject}, {channel}</source>
        <translation>Sending corrected: {subject}, {channel}</translation>
    </message>
    <message>
        <source>Not sent after all: {subject}</source>
        <translation>Not sent after all: {subject}</translation>
    </message>
    <message>
        <source>Receipt recorded</source>
        <translation>Receipt recorded</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>redacted</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>on a medium</source>
        <translation>on a medium</translation>
    </message>
    <message>
        <source>by a portal</source>
        <translation>by a portal</translation>
    </message>
    <message>
        <source>by the 12387 hotline</source>
        <translation>by the 12387 hotline</translation>
    </message>
    <message>
        <source>by the 12387 website</source>
        <translation>by the 12387 website</translation>
    </message>
    <message>
        <source>by the 12387 mini-program</source>
        <translation>by the 12387 mini-program</translation>
    </message>
    <message>
        <source>by the CNCERT WeChat account</source>
        <translation>by the CNCERT WeChat account</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>by fax</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severity</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>concerns</source>
        <translation>concerns</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Complaint %1</source>
        <translation>Complaint %1</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>filing or licence</source>
        <translation>filing or licence</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>generation</translation>
    </message>
    <message>
        <source>Reminder lead times set: {new} (before: {old})</source>
        <translation>Reminder lead times set: {new} (before: {old})</translation>
    </message>
    <message>
        <source>Inspection bundle made: {number}, {left_out} rows left out</source>
        <translation>Inspection bundle made: {number}, {left_out} rows left out</translation>
    </message>
    <message>
        <source>Inspection opened: {number}, {minutes} minutes at most</source>
        <translation>Inspection opened: {number}, {minutes} minutes at most</translation>
    </message>
    <message>
        <source>Looked at in an inspection: {page} {record}</source>
        <translation>Looked at in an inspection: {page} {record}</translation>
    </message>
    <message>
        <source>Inspection ended, {seen} looks recorded</source>
        <translation>Inspection ended, {seen} looks recorded</translation>
    </message>
    <message>
        <source>Workspace given back after an inspection</source>
        <translation>Workspace given back after an inspection</translation>
    </message>
    <message>
        <source>Attempt to leave an inspection refused</source>
        <translation>Attempt to leave an inspection refused</translation>
    </message>
    <message>
        <source>Inspections last {most_minutes} minutes at most</source>
        <translation>Inspections last {most_minutes} minutes at most</translation>
    </message>
    <message>
        <source>Change recorded: {kind}, {on}; {proposals} duties proposed</source>
        <translation>Change recorded: {kind}, {on}; {proposals} duties proposed</translation>
    </message>
    <message>
        <source>Suggested change dismissed: {kind}, {on}</source>
        <translation>Suggested change dismissed: {kind}, {on}</translation>
    </message>
    <message>
        <source>Proposed duty confirmed: {rule}</source>
        <translation>Proposed duty confirmed: {rule}</translation>
    </message>
    <message>
        <source>Proposed duty waived: {rule}</source>
        <translation>Proposed duty waived: {rule}</translation>
    </message>
    <message>
        <source>Decision on a duty taken back: {rule}</source>
        <translation>Decision on a duty taken back: {rule}</translation>
    </message>
    <message>
        <source>Rules of changes or thresholds brought in</source>
        <translation>Rules of changes or thresholds brought in</translation>
    </message>
    <message>
        <source>Name in the logs linked: {name}</source>
        <translation>Name in the logs linked: {name}</translation>
    </message>
    <message>
        <source>Name in the logs needs no filing: {name}</source>
        <translation>Name in the logs needs no filing: {name}</translation>
    </message>
    <message>
        <source>Taken back what was said of a name: {name}</source>
        <translation>Taken back what was said of a name: {name}</translation>
    </message>
    <message>
        <source>Registered users entered: {users} on {on}</source>
        <translation>Registered users entered: {users} on {on}</translation>
    </message>
    <message>
        <source>Dossier changed: version {version}</source>
        <translation>Dossier changed: version {version}</translation>
    </message>
    <message>
        <source>Document kept with the dossier</source>
        <translation>Document kept with the dossier</translation>
    </message>
    <message>
        <source>Dossier exported: version {version} as {format}</source>
        <translation>Dossier exported: version {version} as {format}</translation>
    </message>
    <message>
        <source>Official list of {day} kept ({list}): {rows} rows, {corrected} values put right by hand</source>
        <translation>Official list of {day} kept ({list}): {rows} rows, {corrected} values put right by hand</translation>
    </message>
    <message>
        <source>Match with an official list ({by}): {verdict}</source>
        <translation>Match with an official list ({by}): {verdict}</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>Inspection %1</source>
        <translation>Inspection %1</translation>
    </message>
    <message>
        <source>Bundle %1</source>
        <translation>Bundle %1</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Model %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Algorithm %1</source>
        <translation>Algorithm %1</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Kind %1</translation>
    </message>
    <message>
        <source>new model version</source>
        <translation>new model version</translation>
    </message>
    <message>
        <source>new function</source>
        <translation>new function</translation>
    </message>
    <message>
        <source>new domain</source>
        <translation>new domain</translation>
    </message>
    <message>
        <source>user growth</source>
        <translation>user growth</translation>
    </message>
    <message>
        <source>weak controls</source>
        <translation>weak controls</translation>
    </message>
    <message>
        <source>filing subject</source>
        <translation>filing subject</translation>
    </message>
    <message>
        <source>notice of the authority</source>
        <translation>notice of the authority</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entity</translation>
    </message>
    <message>
        <source>algorithm filings</source>
        <translation>algorithm filings</translation>
    </message>
    <message>
        <source>deep-synthesis filings</source>
        <translation>deep-synthesis filings</translation>
    </message>
    <message>
        <source>generative-AI filings</source>
        <translation>generative-AI filings</translation>
    </message>
    <message>
        <source>generative-AI registrations</source>
        <translation>generative-AI registrations</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceChoice</name>
    <message>
        <source>no time in the log</source>
        <translation>no time in the log</translation>
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
    <name>ui::EvidencePane</name>
    <message>
        <source>No record stands behind this report yet.</source>
        <translation>No record stands behind this report yet.</translation>
    </message>
    <message>
        <source>Records that the report rests on</source>
        <translation>Records that the report rests on</translation>
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
    <message>
        <source>%1, %2: %3.</source>
        <comment>standard, clause, its words</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>In force since %1.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDecisionsDialog</name>
    <message>
        <source>Those of all officers</source>
        <translation>Those of all officers</translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation>Only those of %1</translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Export decisions</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Decisions (*.jsonl)</source>
        <translation>Decisions (*.jsonl)</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Keys (*.key);;All files (*)</translation>
    </message>
    <message>
        <source>What came since the last file for them</source>
        <translation>What came since the last file for them</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>The last 24 hours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Decisions, marks, appeals and assignments, without a word of any generation. The signature is written beside the file; hand on both.</source>
        <translation>Decisions, marks, appeals and assignments, without a word of any generation. The signature is written beside the file; hand on both.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>The officer or the shift that reads the file</source>
        <translation>The officer or the shift that reads the file</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Your key</translation>
    </message>
    <message>
        <source>If there is no such file, a key is made there, and the public one beside it (.pub) for those who are to trust you.</source>
        <translation>If there is no such file, a key is made there, and the public one beside it (.pub) for those who are to trust you.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
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
    <name>ui::ExposureMeter</name>
    <message>
        <source>Today: %1 looked at, %2 of them grave, %3 min</source>
        <translation>Today: %1 looked at, %2 of them grave, %3 min</translation>
    </message>
    <message>
        <source>%1 min without a pause. The queue keeps.</source>
        <translation>%1 min without a pause. The queue keeps.</translation>
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
    <name>ui::FeedbackDialog</name>
    <message>
        <source>Feed back the result</source>
        <translation>Feed back the result</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>The program tells nobody: record what was said elsewhere. It stops the clock.</source>
        <translation>The program tells nobody: record what was said elsewhere. It stops the clock.</translation>
    </message>
    <message>
        <source>The complainant cannot be told</source>
        <translation>The complainant cannot be told</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>Asia/Shanghai</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>Such as: no contact was given</source>
        <translation>Such as: no contact was given</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Told by</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>A share, such as 98.5 %</source>
        <translation>A share, such as 98.5 %</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>With commas between</translation>
    </message>
    <message>
        <source>Codes and shares, such as zh 80 %, en 20 %</source>
        <translation>Codes and shares, such as zh 80 %, en 20 %</translation>
    </message>
</context>
<context>
    <name>ui::FieldPane</name>
    <message>
        <source>Nothing stands there.</source>
        <translation>Nothing stands there.</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Stands there</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Value of the field; Return accepts it</source>
        <translation>Value of the field; Return accepts it</translation>
    </message>
    <message>
        <source>Accept field</source>
        <translation>Accept field</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>Back to what was read</translation>
    </message>
</context>
<context>
    <name>ui::FieldTable</name>
    <message>
        <source>Remove field</source>
        <translation>Remove field</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>As handed in</source>
        <translation>As handed in</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Add field</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>ui::FileListField</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
</context>
<context>
    <name>ui::FilingWords</name>
    <message>
        <source>Filing form</source>
        <translation>Filing form</translation>
    </message>
    <message>
        <source>Algorithm self-assessment report</source>
        <translation>Algorithm self-assessment report</translation>
    </message>
    <message>
        <source>Safety self-assessment report</source>
        <translation>Safety self-assessment report</translation>
    </message>
    <message>
        <source>Content to be published</source>
        <translation>Content to be published</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Service agreement</translation>
    </message>
    <message>
        <source>Corpus annotation rules</source>
        <translation>Corpus annotation rules</translation>
    </message>
    <message>
        <source>Blocked-keyword list</source>
        <translation>Blocked-keyword list</translation>
    </message>
    <message>
        <source>Evaluation question set</source>
        <translation>Evaluation question set</translation>
    </message>
    <message>
        <source>Letter of commitment</source>
        <translation>Letter of commitment</translation>
    </message>
    <message>
        <source>Statement of the entity&apos;s responsibility</source>
        <translation>Statement of the entity&apos;s responsibility</translation>
    </message>
    <message>
        <source>Receipt of the authority</source>
        <translation>Receipt of the authority</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Screenshot</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Other paper</translation>
    </message>
    <message>
        <source>First filing</source>
        <translation>First filing</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancellation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vectors</translation>
    </message>
    <message>
        <source>Generation and synthesis</source>
        <translation>Generation and synthesis</translation>
    </message>
    <message>
        <source>Personalised push</source>
        <translation>Personalised push</translation>
    </message>
    <message>
        <source>Ranking and selection</source>
        <translation>Ranking and selection</translation>
    </message>
    <message>
        <source>Search and filtering</source>
        <translation>Search and filtering</translation>
    </message>
    <message>
        <source>Dispatch and decision</source>
        <translation>Dispatch and decision</translation>
    </message>
    <message>
        <source>Trained by the company</source>
        <translation>Trained by the company</translation>
    </message>
    <message>
        <source>Fine-tuned from another</source>
        <translation>Fine-tuned from another</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>Another company&apos;s</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Algorithm name</source>
        <translation>Algorithm name</translation>
    </message>
    <message>
        <source>Algorithm type</source>
        <translation>Algorithm type</translation>
    </message>
    <message>
        <source>Service form</source>
        <translation>Service form</translation>
    </message>
    <message>
        <source>Application field</source>
        <translation>Application field</translation>
    </message>
    <message>
        <source>Main use</source>
        <translation>Main use</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Model name</translation>
    </message>
    <message>
        <source>Main functions</source>
        <translation>Main functions</translation>
    </message>
    <message>
        <source>Users it is for</source>
        <translation>Users it is for</translation>
    </message>
    <message>
        <source>Training corpus</source>
        <translation>Training corpus</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Person in charge</translation>
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
    <name>ui::FilterDialog</name>
    <message>
        <source>Narrow the queue</source>
        <translation>Narrow the queue</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Narrow</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Risk class</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-23.</source>
        <translation>A day is written as 2026-11-23.</translation>
    </message>
    <message>
        <source>The query asks for fields only, each as name:value.</source>
        <translation>The query asks for fields only, each as name:value.</translation>
    </message>
    <message>
        <source>Fields as in Investigate, such as user:u-7f3a or model:x* or rule:cn-id; empty for all.</source>
        <translation>Fields as in Investigate, such as user:u-7f3a or model:x* or rule:cn-id; empty for all.</translation>
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
    <name>ui::FormDialog</name>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation>Enter days as 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>ui::FormImportDialog</name>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>The file is a scan and has no text: keep it with the item as a paper.</source>
        <translation>The file is a scan and has no text: keep it with the item as a paper.</translation>
    </message>
    <message>
        <source>No label of a filing form is in the file.</source>
        <translation>No label of a filing form is in the file.</translation>
    </message>
    <message>
        <source>%1 fields · %2 to look at</source>
        <translation>%1 fields · %2 to look at</translation>
    </message>
    <message>
        <source>The file can no longer be read.</source>
        <translation>The file can no longer be read.</translation>
    </message>
    <message>
        <source>Keeping the submission</source>
        <translation>Keeping the submission</translation>
    </message>
    <message>
        <source>First submission</source>
        <translation>First submission</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancellation</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.docx *.xlsx *.csv *.html *.htm)</source>
        <translation>Papers (*.pdf *.docx *.xlsx *.csv *.html *.htm)</translation>
    </message>
    <message>
        <source>Fill what the item does not say yet: number, authority, days, upstream model</source>
        <translation>Fill what the item does not say yet: number, authority, days, upstream model</translation>
    </message>
    <message>
        <source>Keep submission</source>
        <translation>Keep submission</translation>
    </message>
    <message>
        <source>Bring in a form of ours</source>
        <translation>Bring in a form of ours</translation>
    </message>
    <message>
        <source>Choose the file of a filing form: DOCX, XLSX or PDF.</source>
        <translation>Choose the file of a filing form: DOCX, XLSX or PDF.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Purpose and day</source>
        <translation>Purpose and day</translation>
    </message>
    <message>
        <source>Day on which it was handed in</source>
        <translation>Day on which it was handed in</translation>
    </message>
    <message>
        <source>Fields that were read</source>
        <translation>Fields that were read</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::FormModel</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doubt</translation>
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
    <name>ui::FurtherDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>%1, recorded %2 by %3</source>
        <translation>%1, recorded %2 by %3</translation>
    </message>
    <message>
        <source>Reported under Art. 14(2) of the Interim Measures</source>
        <translation>Reported under Art. 14(2) of the Interim Measures</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>Asia/Shanghai</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
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
        <translation>figure of the 2023 draft, to be confirmed with counsel</translation>
    </message>
    <message>
        <source>official wording</source>
        <translation>official wording</translation>
    </message>
    <message>
        <source>secondary source, to be confirmed with counsel</source>
        <translation>secondary source, to be confirmed with counsel</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>Record grade</source>
        <translation>Record grade</translation>
    </message>
    <message>
        <source>Any one criterion is enough and the highest grade counts; a threshold includes its figure. What is not known stays empty.</source>
        <translation>Any one criterion is enough and the highest grade counts; a threshold includes its figure. What is not known stays empty.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Result of the grading</source>
        <translation>Result of the grading</translation>
    </message>
    <message>
        <source>* 2023 draft</source>
        <translation>* 2023 draft</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Take over as the case&apos;s severity: %1</source>
        <translation>Take over as the case&apos;s severity: %1</translation>
    </message>
    <message>
        <source>%1: %2 · %3 · %4</source>
        <translation>%1: %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Nothing entered yet</translation>
    </message>
    <message>
        <source>%1: no criterion reaches a higher grade, so it need not be reported</source>
        <translation>%1: no criterion reaches a higher grade, so it need not be reported</translation>
    </message>
    <message>
        <source>Not a number: %1</source>
        <translation>Not a number: %1</translation>
    </message>
</context>
<context>
    <name>ui::HandoverActions</name>
    <message>
        <source>Write a signed file that another workspace takes over</source>
        <translation>Write a signed file that another workspace takes over</translation>
    </message>
    <message>
        <source>Take over what was decided in another workspace</source>
        <translation>Take over what was decided in another workspace</translation>
    </message>
    <message>
        <source>Where two workspaces decided differently</source>
        <translation>Where two workspaces decided differently</translation>
    </message>
    <message>
        <source>One page for whoever takes over</source>
        <translation>One page for whoever takes over</translation>
    </message>
    <message>
        <source>Files of decisions that they sign are let in</source>
        <translation>Files of decisions that they sign are let in</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) exported</source>
        <translation>
            <numerusform>%n act exported</numerusform>
            <numerusform>%n acts exported</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the decisions</source>
        <translation>Exporting the decisions</translation>
    </message>
    <message>
        <source>Importing the decisions</source>
        <translation>Importing the decisions</translation>
    </message>
    <message>
        <source>Nothing in the file is new</source>
        <translation>Nothing in the file is new</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) taken over</source>
        <translation>
            <numerusform>%n act taken over</numerusform>
            <numerusform>%n acts taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before their logs</source>
        <translation>
            <numerusform>%n before its log</numerusform>
            <numerusform>%n before their logs</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Shift handover written to %1</source>
        <translation>Shift handover written to %1</translation>
    </message>
    <message>
        <source>Writing the handover</source>
        <translation>Writing the handover</translation>
    </message>
    <message>
        <source>Trusted for decisions: %1</source>
        <translation>Trusted for decisions: %1</translation>
    </message>
    <message>
        <source>Trusting the key</source>
        <translation>Trusting the key</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>Export decisions…</translation>
    </message>
    <message>
        <source>Import decisions…</source>
        <translation>Import decisions…</translation>
    </message>
    <message>
        <source>Settle conflicting decisions…</source>
        <translation>Settle conflicting decisions…</translation>
    </message>
    <message>
        <source>Hand over the shift…</source>
        <translation>Hand over the shift…</translation>
    </message>
    <message>
        <source>Trust a colleague&apos;s key…</source>
        <translation>Trust a colleague&apos;s key…</translation>
    </message>
    <message>
        <source>%1 overtaken by what is decided here</source>
        <translation>%1 overtaken by what is decided here</translation>
    </message>
    <message>
        <source>%1 left out, which follow an earlier file: import that one, then this one again</source>
        <translation>%1 left out, which follow an earlier file: import that one, then this one again</translation>
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
    <message>
        <source>marked a passage</source>
        <translation>marked a passage</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contested</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>given to %1</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>%1 (double-blind)</source>
        <translation>%1 (double-blind)</translation>
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
    <name>ui::ImportDialog</name>
    <message>
        <source>Import decisions</source>
        <translation>Import decisions</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Decisions (*.jsonl);;All files (*)</source>
        <translation>Decisions (*.jsonl);;All files (*)</translation>
    </message>
    <message>
        <source>What nobody decided here is taken over with its officer and moment. Where both sides decided differently, ours stays in force until the conflict is settled.</source>
        <translation>What nobody decided here is taken over with its officer and moment. Where both sides decided differently, ours stays in force until the conflict is settled.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Its signature (.sig) lies beside it.</source>
        <translation>Its signature (.sig) lies beside it.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Only for a file that is unsigned or signed with a key that is not trusted. The journal keeps it.</source>
        <translation>Only for a file that is unsigned or signed with a key that is not trusted. The journal keeps it.</translation>
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
        <source>Go to the first</source>
        <translation>Go to the first</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation>Open for reading only: nothing can be recorded.</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Change case</translation>
    </message>
    <message>
        <source>Grade network incident</source>
        <translation>Grade network incident</translation>
    </message>
    <message>
        <source>Add timeline entry</source>
        <translation>Add timeline entry</translation>
    </message>
    <message>
        <source>Link to case</source>
        <translation>Link to case</translation>
    </message>
    <message>
        <source>Link what the evidence proposes</source>
        <translation>Link what the evidence proposes</translation>
    </message>
    <message>
        <source>Set task</source>
        <translation>Set task</translation>
    </message>
    <message>
        <source>Comment on case</source>
        <translation>Comment on case</translation>
    </message>
    <message>
        <source>Who may waive steps</source>
        <translation>Who may waive steps</translation>
    </message>
    <message>
        <source>Export clocks as calendar</source>
        <translation>Export clocks as calendar</translation>
    </message>
    <message>
        <source>Re-test</source>
        <translation>Re-test</translation>
    </message>
    <message>
        <source>Sealed and sent</source>
        <translation>Sealed and sent</translation>
    </message>
    <message>
        <source>There is no complaint %1.</source>
        <translation>There is no complaint %1.</translation>
    </message>
    <message>
        <source>A content incident has no grade by figures.</source>
        <translation>A content incident has no grade by figures.</translation>
    </message>
    <message>
        <source>Reading the criteria</source>
        <translation>Reading the criteria</translation>
    </message>
    <message>
        <source>Reading who may waive</source>
        <translation>Reading who may waive</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Calendar written: %1</source>
        <translation>Calendar written: %1</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>Writing the calendar</translation>
    </message>
    <message>
        <source>Reading the complaint</source>
        <translation>Reading the complaint</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>This step is recorded when a re-test passes.</source>
        <translation>This step is recorded when a re-test passes.</translation>
    </message>
    <message>
        <source>Go to the re-test</source>
        <translation>Go to the re-test</translation>
    </message>
    <message>
        <source>Who may waive…</source>
        <translation>Who may waive…</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Write report</translation>
    </message>
    <message>
        <source>New prompts of a re-test</source>
        <translation>New prompts of a re-test</translation>
    </message>
    <message>
        <source>Write prompts of the re-test to a file</source>
        <translation>Write prompts of the re-test to a file</translation>
    </message>
    <message>
        <source>Look at the answers of the re-test</source>
        <translation>Look at the answers of the re-test</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be closed: %n step(s) neither done nor waived, first %2.</source>
        <translation>
            <numerusform>%1 cannot be closed: %n step is neither done nor waived: %2.</numerusform>
            <numerusform>%1 cannot be closed: %n steps are neither done nor waived, the first: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Inspecting</name>
    <message>
        <source>Ending the inspection</source>
        <translation>Ending the inspection</translation>
    </message>
    <message>
        <source>In an inspection no file leaves the workspace.</source>
        <translation>In an inspection no file leaves the workspace.</translation>
    </message>
</context>
<context>
    <name>ui::InspectionDialog</name>
    <message>
        <source>Open an inspection</source>
        <translation>Open an inspection</translation>
    </message>
    <message>
        <source>Open inspection</source>
        <translation>Open inspection</translation>
    </message>
    <message>
        <source>Until it is over the program shows what is in scope and nothing else, covers personal information and names of officers, changes nothing, and journals every page and record that is looked at.</source>
        <translation>Until it is over the program shows what is in scope and nothing else, covers personal information and names of officers, changes nothing, and journals every page and record that is looked at.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>Inspectors</translation>
    </message>
    <message>
        <source>Names or badge numbers as they were given, with commas between.</source>
        <translation>Names or badge numbers as they were given, with commas between.</translation>
    </message>
    <message>
        <source>Interim Measures for Generative AI Services, Art. 19</source>
        <translation>Interim Measures for Generative AI Services, Art. 19</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>With commas between; empty: all of them.</source>
        <translation>With commas between; empty: all of them.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Asia/Shanghai, this day included.</source>
        <translation>Asia/Shanghai, this day included.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>It ends by itself after that.</source>
        <translation>It ends by itself after that.</translation>
    </message>
    <message>
        <source>Passphrase to leave</source>
        <translation>Passphrase to leave</translation>
    </message>
    <message>
        <source>A second officer sets it, and gives the workspace back with it.</source>
        <translation>A second officer sets it, and gives the workspace back with it.</translation>
    </message>
    <message>
        <source>The workspace is given back with it alone.</source>
        <translation>The workspace is given back with it alone.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Name authority, inspectors, legal basis and reason.</source>
        <translation>Name authority, inspectors, legal basis and reason.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs %n characters or more.</source>
        <translation>
            <numerusform>A passphrase needs %n character or more.</numerusform>
            <numerusform>A passphrase needs %n characters or more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
</context>
<context>
    <name>ui::InspectionModel</name>
    <message>
        <source>runs</source>
        <translation>runs</translation>
    </message>
    <message>
        <source>ended with its time</source>
        <translation>ended with its time</translation>
    </message>
    <message>
        <source>ended by an officer</source>
        <translation>ended by an officer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Opened or made</source>
        <translation>Opened or made</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>State or file</source>
        <translation>State or file</translation>
    </message>
</context>
<context>
    <name>ui::InspectionPage</name>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) and bundle(s)</source>
        <translation>
            <numerusform>%n session or bundle</numerusform>
            <numerusform>%n sessions and bundles</numerusform>
        </translation>
    </message>
    <message>
        <source>Open inspection…</source>
        <translation>Open inspection…</translation>
    </message>
    <message>
        <source>Make bundle…</source>
        <translation>Make bundle…</translation>
    </message>
    <message>
        <source>Show summary…</source>
        <translation>Show summary…</translation>
    </message>
    <message>
        <source>Reading inspections</source>
        <translation>Reading inspections</translation>
    </message>
    <message>
        <source>When an authority inspects, it sees what is in scope and nothing else. Sessions and bundles stand here afterwards.</source>
        <translation>When an authority inspects, it sees what is in scope and nothing else. Sessions and bundles stand here afterwards.</translation>
    </message>
    <message>
        <source>Opening the inspection</source>
        <translation>Opening the inspection</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Making the bundle</translation>
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
    <message>
        <source>Measures against this user</source>
        <translation>Measures against this user</translation>
    </message>
    <message>
        <source>Users to look at</source>
        <translation>Users to look at</translation>
    </message>
    <message>
        <source>The log names no user here.</source>
        <translation>The log names no user here.</translation>
    </message>
    <message>
        <source>Go to folded turns, or open them</source>
        <translation>Go to folded turns, or open them</translation>
    </message>
    <message>
        <source>Related items</source>
        <translation>Related items</translation>
    </message>
    <message>
        <source>Cover or uncover the text</source>
        <translation>Cover or uncover the text</translation>
    </message>
    <message>
        <source>What is covered…</source>
        <translation>What is covered…</translation>
    </message>
</context>
<context>
    <name>ui::Item</name>
    <message>
        <source>Marked by %1</source>
        <translation>Marked by %1</translation>
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
    <message>
        <source>None of the register</source>
        <translation>None of the register</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The model that it is for, or the filed one that it calls.</source>
        <translation>The model that it is for, or the filed one that it calls.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What the authority tied to it.</source>
        <translation>What the authority tied to it.</translation>
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
    <message>
        <source>Algorithm</source>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>Why those</source>
        <translation>Why those</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Number of its filing</source>
        <translation>Number of its filing</translation>
    </message>
    <message>
        <source>Takes and gives</source>
        <translation>Takes and gives</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Main use</source>
        <translation>Main use</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>How it works</translation>
    </message>
</context>
<context>
    <name>ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Press the new key</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
</context>
<context>
    <name>ui::KeyWords</name>
    <message>
        <source>This key does not say which it is. Choose another.</source>
        <translation>This key does not say which it is. Choose another.</translation>
    </message>
    <message>
        <source>%1 is not free: it moves from one field to the next.</source>
        <translation>%1 is not free: it moves from one field to the next.</translation>
    </message>
    <message>
        <source>%1 is not free: it closes what is open.</source>
        <translation>%1 is not free: it closes what is open.</translation>
    </message>
    <message>
        <source>%1 is not free: it presses buttons and opens rows.</source>
        <translation>%1 is not free: it presses buttons and opens rows.</translation>
    </message>
    <message>
        <source>%1 is not free: it opens menus.</source>
        <translation>%1 is not free: it opens menus.</translation>
    </message>
    <message>
        <source>%1 is not free: it moves in lists and texts.</source>
        <translation>%1 is not free: it moves in lists and texts.</translation>
    </message>
    <message>
        <source>%1 is not free: it edits and copies text.</source>
        <translation>%1 is not free: it edits and copies text.</translation>
    </message>
    <message>
        <source>%1 is not free: it belongs to the desktop.</source>
        <translation>%1 is not free: it belongs to the desktop.</translation>
    </message>
    <message>
        <source>%1: the stored key “%2” cannot be read. The keys as delivered are in force.</source>
        <translation>%1: the stored key “%2” cannot be read. The keys as delivered are in force.</translation>
    </message>
    <message>
        <source>%1: the stored key “%2” is not free. The keys as delivered are in force.</source>
        <translation>%1: the stored key “%2” is not free. The keys as delivered are in force.</translation>
    </message>
    <message>
        <source>%1: %2 is off, because “%3” has it.</source>
        <translation>%1: %2 is off, because “%3” has it.</translation>
    </message>
</context>
<context>
    <name>ui::KindChoice</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::LeaveDialog</name>
    <message>
        <source>End the inspection</source>
        <translation>End the inspection</translation>
    </message>
    <message>
        <source>Give the workspace back</source>
        <translation>Give the workspace back</translation>
    </message>
    <message>
        <source>Inspection %1 ends, and its summary is shown.</source>
        <translation>Inspection %1 ends, and its summary is shown.</translation>
    </message>
    <message>
        <source>Inspection %1 is over. The workspace opens again for its officers with the passphrase that was set.</source>
        <translation>Inspection %1 is over. The workspace opens again for its officers with the passphrase that was set.</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>Your alias</translation>
    </message>
    <message>
        <source>Not %1, who opened it.</source>
        <translation>Not %1, who opened it.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>ui::LinkDialog</name>
    <message>
        <source>Link to the case</source>
        <translation>Link to the case</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The case endangers it</source>
        <translation>The case endangers it</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>A user by pseudonym, a complaint or case by number, a record as G-42.</source>
        <translation>A user by pseudonym, a complaint or case by number, a record as G-42.</translation>
    </message>
</context>
<context>
    <name>ui::LinkModel</name>
    <message>
        <source>proposed, at risk</source>
        <translation>proposed, at risk</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>links to this case</source>
        <translation>links to this case</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>at risk</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>linked</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation>Linked since</translation>
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
    <name>ui::ListChangeModel</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>ui::ListImportBar</name>
    <message>
        <source>Papers (*.pdf *.docx *.xlsx *.csv *.html *.htm)</source>
        <translation>Papers (*.pdf *.docx *.xlsx *.csv *.html *.htm)</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>What the file says</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Whole list</translation>
    </message>
    <message>
        <source>Only additions</source>
        <translation>Only additions</translation>
    </message>
    <message>
        <source>An attachment that only adds is counted together with the lists before it.</source>
        <translation>An attachment that only adds is counted together with the lists before it.</translation>
    </message>
    <message>
        <source>Such as the notice it came with</source>
        <translation>Such as the notice it came with</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ui::ListImportDialog</name>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>The file is a scan and has no text: it can be kept for its day, without rows.</source>
        <translation>The file is a scan and has no text: it can be kept for its day, without rows.</translation>
    </message>
    <message>
        <source>No table in the file has the columns of a published list.</source>
        <translation>No table in the file has the columns of a published list.</translation>
    </message>
    <message>
        <source>%1 rows · %2 accepted · %3 skipped · %4 to look at · %5 without doubt</source>
        <translation>%1 rows · %2 accepted · %3 skipped · %4 to look at · %5 without doubt</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n row(s) without doubt</source>
        <translation>
            <numerusform>Accept %n row without doubt</numerusform>
            <numerusform>Accept %n rows without doubt</numerusform>
        </translation>
    </message>
    <message>
        <source>Each row has to be accepted or skipped first.</source>
        <translation>Each row has to be accepted or skipped first.</translation>
    </message>
    <message>
        <source>The file can no longer be read.</source>
        <translation>The file can no longer be read.</translation>
    </message>
    <message>
        <source>Keeping the list</source>
        <translation>Keeping the list</translation>
    </message>
    <message>
        <source>Bring in an official list</source>
        <translation>Bring in an official list</translation>
    </message>
    <message>
        <source>Choose the file of a published list: PDF, DOCX, XLSX, CSV or HTML.</source>
        <translation>Choose the file of a published list: PDF, DOCX, XLSX, CSV or HTML.</translation>
    </message>
    <message>
        <source>Rows that were read</source>
        <translation>Rows that were read</translation>
    </message>
    <message>
        <source>Accept row</source>
        <translation>Accept row</translation>
    </message>
    <message>
        <source>Ctrl+Return; then goes to the next doubt</source>
        <translation>Ctrl+Return; then goes to the next doubt</translation>
    </message>
    <message>
        <source>Skip row</source>
        <translation>Skip row</translation>
    </message>
    <message>
        <source>Ctrl+Backspace; once more takes it up again</source>
        <translation>Ctrl+Backspace; once more takes it up again</translation>
    </message>
    <message>
        <source>Keep list</source>
        <translation>Keep list</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::ListWords</name>
    <message>
        <source>unusual shape</source>
        <translation>unusual shape</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>swapped</translation>
    </message>
    <message>
        <source>put together</source>
        <translation>put together</translation>
    </message>
    <message>
        <source>typing error</source>
        <translation>typing error</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It does not look like a value of this field.</source>
        <translation>It does not look like a value of this field.</translation>
    </message>
    <message>
        <source>It stands in the column of another field.</source>
        <translation>It stands in the column of another field.</translation>
    </message>
    <message>
        <source>It comes from a merged cell, from the row above, or from two rows put together.</source>
        <translation>It comes from a merged cell, from the row above, or from two rows put together.</translation>
    </message>
    <message>
        <source>A character was taken for another one, such as O for 0.</source>
        <translation>A character was taken for another one, such as O for 0.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>to look at</translation>
    </message>
    <message>
        <source>no doubt</source>
        <translation>no doubt</translation>
    </message>
    <message>
        <source>found, confirmed</source>
        <translation>found, confirmed</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>differs, confirmed</source>
        <translation>differs, confirmed</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>not in the list</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>same number</translation>
    </message>
    <message numerus="yes">
        <source>number differs by %n character(s)</source>
        <translation>
            <numerusform>number differs by %n character</numerusform>
            <numerusform>number differs by %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message numerus="yes">
        <source>name differs by %n character(s)</source>
        <translation>
            <numerusform>name differs by %n character</numerusform>
            <numerusform>name differs by %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>same entity</source>
        <translation>same entity</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>headings</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>titled “%1”</source>
        <translation>titled “%1”</translation>
    </message>
    <message>
        <source>headings %1</source>
        <translation>headings %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of its shape</source>
        <translation>
            <numerusform>%n number of its shape</numerusform>
            <numerusform>%n numbers of its shape</numerusform>
        </translation>
    </message>
    <message>
        <source>nearly as well: %1</source>
        <translation>nearly as well: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
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
    <name>ui::MeasureActions</name>
    <message>
        <source>Recording the measure</source>
        <translation>Recording the measure</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Recorded: %1</translation>
    </message>
    <message>
        <source>Taking back the record</source>
        <translation>Taking back the record</translation>
    </message>
    <message>
        <source>Nothing was recorded here that could be undone.</source>
        <translation>Nothing was recorded here that could be undone.</translation>
    </message>
    <message>
        <source>Recorded in error</source>
        <translation>Recorded in error</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 withdrawn</translation>
    </message>
    <message>
        <source>Nothing was undone here that could be recorded anew.</source>
        <translation>Nothing was undone here that could be recorded anew.</translation>
    </message>
    <message>
        <source>Recorded anew as %1</source>
        <translation>Recorded anew as %1</translation>
    </message>
</context>
<context>
    <name>ui::MeasureDialog</name>
    <message>
        <source>Warn the user</source>
        <translation>Warn the user</translation>
    </message>
    <message>
        <source>Limit functions</source>
        <translation>Limit functions</translation>
    </message>
    <message>
        <source>Suspend the service</source>
        <translation>Suspend the service</translation>
    </message>
    <message>
        <source>Terminate the service</source>
        <translation>Terminate the service</translation>
    </message>
    <message>
        <source>Take no measure</source>
        <translation>Take no measure</translation>
    </message>
    <message>
        <source>Lift the measure</source>
        <translation>Lift the measure</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Authority told</translation>
    </message>
    <message>
        <source>Withdraw the record</source>
        <translation>Withdraw the record</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What was decided until now counts no more towards a rule. The reason is kept.</source>
        <translation>What was decided until now counts no more towards a rule. The reason is kept.</translation>
    </message>
    <message>
        <source>Vermilion takes no measure itself: it keeps the record of what is done in your service (Interim Measures for Generative AI Services, Art. 14(2)).</source>
        <translation>Vermilion takes no measure itself: it keeps the record of what is done in your service (Interim Measures for Generative AI Services, Art. 14(2)).</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Which are limited: pictures, files, sharing, …</source>
        <translation>Which are limited: pictures, files, sharing, …</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is lifted</source>
        <translation>Until it is lifted</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Takes effect</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>Asia/Shanghai</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>What is marked is frozen with the record. Space marks and unmarks.</source>
        <translation>What is marked is frozen with the record. Space marks and unmarks.</translation>
    </message>
    <message>
        <source>Leave it empty if it was not told yet; it can be recorded later.</source>
        <translation>Leave it empty if it was not told yet; it can be recorded later.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
</context>
<context>
    <name>ui::MeasureModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
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
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Change keyboard shortcuts…</translation>
    </message>
</context>
<context>
    <name>ui::ModelActions</name>
    <message>
        <source>Keeping the model</source>
        <translation>Keeping the model</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>Model added</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Model changed</translation>
    </message>
    <message>
        <source>Keeping the version</source>
        <translation>Keeping the version</translation>
    </message>
    <message>
        <source>Version added</source>
        <translation>Version added</translation>
    </message>
    <message>
        <source>Version changed</source>
        <translation>Version changed</translation>
    </message>
    <message>
        <source>Keeping the algorithm</source>
        <translation>Keeping the algorithm</translation>
    </message>
    <message>
        <source>Algorithm added</source>
        <translation>Algorithm added</translation>
    </message>
    <message>
        <source>Algorithm changed</source>
        <translation>Algorithm changed</translation>
    </message>
    <message>
        <source>Keeping what the service runs on</source>
        <translation>Keeping what the service runs on</translation>
    </message>
    <message>
        <source>Model of %1 recorded</source>
        <translation>Model of %1 recorded</translation>
    </message>
    <message>
        <source>No algorithm is in the register. Add one first.</source>
        <translation>No algorithm is in the register. Add one first.</translation>
    </message>
    <message>
        <source>Algorithms of %1</source>
        <translation>Algorithms of %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithms</translation>
    </message>
    <message>
        <source>Space ticks the one that is chosen.</source>
        <translation>Space ticks the one that is chosen.</translation>
    </message>
    <message>
        <source>Keeping what the service uses</source>
        <translation>Keeping what the service uses</translation>
    </message>
    <message>
        <source>Algorithms of %1 recorded</source>
        <translation>Algorithms of %1 recorded</translation>
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
    <name>ui::ModelDialog</name>
    <message>
        <source>Add model</source>
        <translation>Add model</translation>
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
        <source>None of the register</source>
        <translation>None of the register</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As the logs call it, so that calls and the register meet.</source>
        <translation>As the logs call it, so that calls and the register meet.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Number of its filing</source>
        <translation>Number of its filing</translation>
    </message>
    <message>
        <source>Takes and gives</source>
        <translation>Takes and gives</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Made from</translation>
    </message>
    <message>
        <source>Name of that model</source>
        <translation>Name of that model</translation>
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
        <source>A service that only calls a filed model is registered, not filed.</source>
        <translation>A service that only calls a filed model is registered, not filed.</translation>
    </message>
    <message>
        <source>Fine-tuned or developed further: it is filed, not registered.</source>
        <translation>Fine-tuned or developed further: it is filed, not registered.</translation>
    </message>
    <message>
        <source>A public service on it is filed.</source>
        <translation>A public service on it is filed.</translation>
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
    <name>ui::MoveDialog</name>
    <message>
        <source>It is worked on anew. What was granted stays in the history.</source>
        <translation>It is worked on anew. What was granted stays in the history.</translation>
    </message>
    <message>
        <source>Handed in; the authority has not said yet whether it is complete.</source>
        <translation>Handed in; the authority has not said yet whether it is complete.</translation>
    </message>
    <message>
        <source>To be put right and handed in again.</source>
        <translation>To be put right and handed in again.</translation>
    </message>
    <message>
        <source>The materials are complete: the time of the authority runs.</source>
        <translation>The materials are complete: the time of the authority runs.</translation>
    </message>
    <message>
        <source>It is in force, with the number of the certificate.</source>
        <translation>It is in force, with the number of the certificate.</translation>
    </message>
    <message>
        <source>It stays in force while the change is with the authority.</source>
        <translation>It stays in force while the change is with the authority.</translation>
    </message>
    <message>
        <source>It is no longer in force.</source>
        <translation>It is no longer in force.</translation>
    </message>
    <message>
        <source>Its last day is over and it was not renewed.</source>
        <translation>Its last day is over and it was not renewed.</translation>
    </message>
    <message>
        <source>Say in the note why it is not needed.</source>
        <translation>Say in the note why it is not needed.</translation>
    </message>
    <message>
        <source>Change the state of %1</source>
        <translation>Change the state of %1</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Change state</translation>
    </message>
    <message>
        <source>It is now: %1. Only the states that can follow are offered.</source>
        <translation>It is now: %1. Only the states that can follow are offered.</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>New state</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
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
        <source>Enter days as 2026-11-23.</source>
        <translation>Enter days as 2026-11-23.</translation>
    </message>
    <message>
        <source>The day lies in the future. Record it when it has happened.</source>
        <translation>The day lies in the future. Record it when it has happened.</translation>
    </message>
    <message>
        <source>The state before was reached on %1.</source>
        <translation>The state before was reached on %1.</translation>
    </message>
</context>
<context>
    <name>ui::NameLinkDialog</name>
    <message>
        <source>Link %1</source>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>From now on this name in the logs stands for what is chosen here.</source>
        <translation>From now on this name in the logs stands for what is chosen here.</translation>
    </message>
    <message>
        <source>The register holds none. Add it there first.</source>
        <translation>The register holds none. Add it there first.</translation>
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
    <message numerus="yes">
        <source>%n record(s) are frozen into the case as evidence.</source>
        <translation>
            <numerusform>%n record is frozen into the case as evidence.</numerusform>
            <numerusform>%n records are frozen into the case as evidence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>Number of the complaint</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>Number of the notice</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Asia/Shanghai. It stands in the timeline.</source>
        <translation>Asia/Shanghai. It stands in the timeline.</translation>
    </message>
    <message>
        <source>Severity of the case</source>
        <translation>Severity of the case</translation>
    </message>
</context>
<context>
    <name>ui::NewComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Asia/Shanghai. The time limit starts here.</source>
        <translation>Asia/Shanghai. The time limit starts here.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Complainant</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Name and contact are masked on screen and stand in no journal entry.</source>
        <translation>Name and contact are masked on screen and stand in no journal entry.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>As the logs have it, or u-…; only the pseudonym is kept.</source>
        <translation>As the logs have it, or u-…; only the pseudonym is kept.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Its number in the ticket system, or of the authority&apos;s letter</source>
        <translation>Its number in the ticket system, or of the authority&apos;s letter</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Such as G-42; flagged or not</source>
        <translation>Such as G-42; flagged or not</translation>
    </message>
</context>
<context>
    <name>ui::NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>User (pseudonym)</source>
        <translation>User (pseudonym)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Of the report, whatever the language of the screen.</source>
        <translation>Of the report, whatever the language of the screen.</translation>
    </message>
    <message>
        <source>There is no case that this report is for.</source>
        <translation>There is no case that this report is for.</translation>
    </message>
</context>
<context>
    <name>ui::NewSetDialog</name>
    <message>
        <source>Prompts of the re-test</source>
        <translation>Prompts of the re-test</translation>
    </message>
    <message>
        <source>Freeze prompts</source>
        <translation>Freeze prompts</translation>
    </message>
    <message>
        <source>The prompts are frozen. Whoever runs the model gets them as a file, and the log of the answers is imported like any other. Nothing is called from here.</source>
        <translation>The prompts are frozen. Whoever runs the model gets them as a file, and the log of the answers is imported like any other. Nothing is called from here.</translation>
    </message>
    <message>
        <source>Prompts of the evidence</source>
        <translation>Prompts of the evidence</translation>
    </message>
    <message>
        <source>Space marks a row. What repeats another is asked once.</source>
        <translation>Space marks a row. What repeats another is asked once.</translation>
    </message>
    <message>
        <source>More prompts</source>
        <translation>More prompts</translation>
    </message>
    <message>
        <source>One a line: other ways to ask for the same</source>
        <translation>One a line: other ways to ask for the same</translation>
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
    <name>ui::NumberHint</name>
    <message>
        <source>As on the certificate</source>
        <translation>As on the certificate</translation>
    </message>
    <message>
        <source>Seems to say (inferred): %1</source>
        <translation>Seems to say (inferred): %1</translation>
    </message>
</context>
<context>
    <name>ui::OfficialListsBar</name>
    <message>
        <source>Which official list</source>
        <translation>Which official list</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Day as of which the lists are seen</source>
        <translation>Day as of which the lists are seen</translation>
    </message>
</context>
<context>
    <name>ui::OfficialListsView</name>
    <message>
        <source>Reading the columns of the lists</source>
        <translation>Reading the columns of the lists</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Bring in a list</translation>
    </message>
    <message>
        <source>Reads a published list from a file; nothing is kept before it was looked at.</source>
        <translation>Reads a published list from a file; nothing is kept before it was looked at.</translation>
    </message>
    <message>
        <source>Confirm match</source>
        <translation>Confirm match</translation>
    </message>
    <message>
        <source>Refuse match</source>
        <translation>Refuse match</translation>
    </message>
    <message>
        <source>Bring in a form of ours</source>
        <translation>Bring in a form of ours</translation>
    </message>
    <message>
        <source>Reads a filing form into a submission of an item.</source>
        <translation>Reads a filing form into a submission of an item.</translation>
    </message>
    <message>
        <source>Ours in the list</source>
        <translation>Ours in the list</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Lists that were brought in</source>
        <translation>Lists that were brought in</translation>
    </message>
    <message>
        <source>Our filings in the list</source>
        <translation>Our filings in the list</translation>
    </message>
    <message>
        <source>What changed between two lists</source>
        <translation>What changed between two lists</translation>
    </message>
    <message>
        <source>Official lists</source>
        <translation>Official lists</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) kept</source>
        <translation>
            <numerusform>%n list kept</numerusform>
            <numerusform>%n lists kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the official lists</source>
        <translation>Reading the official lists</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Bring in a list…</translation>
    </message>
    <message>
        <source>Lists that the authorities publish are kept here as they stood on a day.</source>
        <translation>Lists that the authorities publish are kept here as they stood on a day.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the register.</source>
        <translation>Nothing of this kind is in the register.</translation>
    </message>
    <message>
        <source>This list was not brought in by %1.</source>
        <translation>This list was not brought in by %1.</translation>
    </message>
    <message numerus="yes">
        <source>List of %1 kept: %n row(s)</source>
        <translation>
            <numerusform>List of %1 kept: %n row</numerusform>
            <numerusform>List of %1 kept: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Submission kept with its file</source>
        <translation>Submission kept with its file</translation>
    </message>
    <message>
        <source>Choose a filing of ours that has a row of the list beside it.</source>
        <translation>Choose a filing of ours that has a row of the list beside it.</translation>
    </message>
    <message>
        <source>Recording the match</source>
        <translation>Recording the match</translation>
    </message>
    <message>
        <source>Match confirmed</source>
        <translation>Match confirmed</translation>
    </message>
    <message>
        <source>Match refused</source>
        <translation>Match refused</translation>
    </message>
    <message>
        <source>Nothing differs between the two lists.</source>
        <translation>Nothing differs between the two lists.</translation>
    </message>
    <message>
        <source>Choose a list that has one before it, or two of the same kind with Ctrl, to see what changed.</source>
        <translation>Choose a list that has one before it, or two of the same kind with Ctrl, to see what changed.</translation>
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
    <name>ui::PaperActions</name>
    <message>
        <source>Adding the documents</source>
        <translation>Adding the documents</translation>
    </message>
    <message>
        <source>Documents added</source>
        <translation>Documents added</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Reading the document</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Copy saved: %1</translation>
    </message>
    <message>
        <source>The copy could not be written: %1</source>
        <translation>The copy could not be written: %1</translation>
    </message>
    <message>
        <source>Recording the submission</source>
        <translation>Recording the submission</translation>
    </message>
    <message>
        <source>Submission recorded</source>
        <translation>Submission recorded</translation>
    </message>
    <message>
        <source>There are no two submissions to compare.</source>
        <translation>There are no two submissions to compare.</translation>
    </message>
    <message>
        <source>Recording where the number was seen</source>
        <translation>Recording where the number was seen</translation>
    </message>
    <message>
        <source>Recorded where the number was seen</source>
        <translation>Recorded where the number was seen</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>Drawing the page</source>
        <translation>Drawing the page</translation>
    </message>
    <message>
        <source>The paper that a field was read from is shown here.</source>
        <translation>The paper that a field was read from is shown here.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Table %1 of %2</source>
        <translation>Table %1 of %2</translation>
    </message>
    <message>
        <source>Sheet %1 of %2: %3</source>
        <translation>Sheet %1 of %2: %3</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Marked: %1</translation>
    </message>
    <message>
        <source>Marked: %1, %2</source>
        <translation>Marked: %1, %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
</context>
<context>
    <name>ui::PaperWords</name>
    <message>
        <source>This page is a picture without text. It is kept; nothing can be read from it.</source>
        <translation>This page is a picture without text. It is kept; nothing can be read from it.</translation>
    </message>
    <message numerus="yes">
        <source>The file does not say which characters %n of its glyphs are. They read as �.</source>
        <translation>
            <numerusform>The file does not say which character %n of its glyphs is. It reads as �.</numerusform>
            <numerusform>The file does not say which characters %n of its glyphs are. They read as �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this page lies invisible under its picture. Compare it with what is seen.</source>
        <translation>The text of this page lies invisible under its picture. Compare it with what is seen.</translation>
    </message>
    <message>
        <source>This page could not be read whole: %1</source>
        <translation>This page could not be read whole: %1</translation>
    </message>
    <message>
        <source>The sheet %1 is hidden in the workbook.</source>
        <translation>The sheet %1 is hidden in the workbook.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows or columns of this sheet are hidden in the workbook.</source>
        <translation>
            <numerusform>%n row or column of this sheet is hidden in the workbook.</numerusform>
            <numerusform>%n rows or columns of this sheet are hidden in the workbook.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number %1 has more digits than a spreadsheet keeps.</source>
        <translation>The number %1 has more digits than a spreadsheet keeps.</translation>
    </message>
    <message>
        <source>A formula has no value here.</source>
        <translation>A formula has no value here.</translation>
    </message>
    <message>
        <source>A formula says %1 here.</source>
        <translation>A formula says %1 here.</translation>
    </message>
    <message numerus="yes">
        <source>The document has %n tracked changes: insertions are read, deletions are not.</source>
        <translation>
            <numerusform>The document has %n tracked change: insertions are read, deletions are not.</numerusform>
            <numerusform>The document has %n tracked changes: insertions are read, deletions are not.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed.</source>
        <translation>A quotation mark in line %1 is never closed.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters do not fit the encoding of the file. They read as �.</source>
        <translation>
            <numerusform>%n character does not fit the encoding of the file. It reads as �.</numerusform>
            <numerusform>%n characters do not fit the encoding of the file. They read as �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper is larger than what is read. The rest was left out.</source>
        <translation>The paper is larger than what is read. The rest was left out.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>sheet %1, cell %2</source>
        <translation>sheet %1, cell %2</translation>
    </message>
    <message>
        <source>line %1, cell %2</source>
        <translation>line %1, cell %2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>table %1, row %2, column %3</source>
        <translation>table %1, row %2, column %3</translation>
    </message>
    <message>
        <source>PDFs are read by mutool, which is not installed.</source>
        <translation>PDFs are read by mutool, which is not installed.</translation>
    </message>
    <message>
        <source>Install the package mupdf-tools, then try again.</source>
        <translation>Install the package mupdf-tools, then try again.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The file is encrypted.</source>
        <translation>The file is encrypted.</translation>
    </message>
    <message>
        <source>Save a copy without a password, then import that.</source>
        <translation>Save a copy without a password, then import that.</translation>
    </message>
</context>
<context>
    <name>ui::PartActions</name>
    <message>
        <source>Recorded already, and the case would have no place for it: %1</source>
        <translation>Recorded already, and the case would have no place for it: %1</translation>
    </message>
    <message>
        <source>Changing the case</source>
        <translation>Changing the case</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Case changed</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Linking</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) made</source>
        <translation>
            <numerusform>%n link made</numerusform>
            <numerusform>%n links made</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing the link</source>
        <translation>Removing the link</translation>
    </message>
    <message>
        <source>Link removed: %1</source>
        <translation>Link removed: %1</translation>
    </message>
    <message>
        <source>Adding to the timeline</source>
        <translation>Adding to the timeline</translation>
    </message>
    <message>
        <source>Added to the timeline</source>
        <translation>Added to the timeline</translation>
    </message>
    <message>
        <source>Setting the task</source>
        <translation>Setting the task</translation>
    </message>
    <message>
        <source>Task set</source>
        <translation>Task set</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Drop task</source>
        <translation>Drop task</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Settling the task</source>
        <translation>Settling the task</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comment on %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Between officers: no report prints it.</source>
        <translation>Between officers: no report prints it.</translation>
    </message>
    <message>
        <source>Adding the comment</source>
        <translation>Adding the comment</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Comment added</translation>
    </message>
    <message>
        <source>Recording the grade</source>
        <translation>Recording the grade</translation>
    </message>
    <message>
        <source>Grade recorded</source>
        <translation>Grade recorded</translation>
    </message>
    <message>
        <source>Changing who may waive</source>
        <translation>Changing who may waive</translation>
    </message>
    <message>
        <source>Who may waive was changed</source>
        <translation>Who may waive was changed</translation>
    </message>
    <message>
        <source>Finish task</source>
        <translation>Finish task</translation>
    </message>
</context>
<context>
    <name>ui::PartRows</name>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Rev.</source>
        <translation>Rev.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Screenshot</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithm</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
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
    <name>ui::PauseDialog</name>
    <message>
        <source>A word about a pause</source>
        <translation>A word about a pause</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Said quietly, to you alone. Nobody else sees how long you work.</source>
        <translation>Said quietly, to you alone. Nobody else sees how long you work.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Of work without a pause of five minutes.</source>
        <translation>Of work without a pause of five minutes.</translation>
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
    <name>ui::PolicyDialog</name>
    <message>
        <source>What a decision must say</source>
        <translation>What a decision must say</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>A problem always needs its risk code. What is ticked here is asked for besides.</source>
        <translation>A problem always needs its risk code. What is ticked here is asked for besides.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>%1 required for: %2</source>
        <translation>%1 required for: %2</translation>
    </message>
</context>
<context>
    <name>ui::PresetActions</name>
    <message>
        <source>Reading the presets</source>
        <translation>Reading the presets</translation>
    </message>
    <message>
        <source>Keeping the preset</source>
        <translation>Keeping the preset</translation>
    </message>
    <message>
        <source>Preset changed</source>
        <translation>Preset changed</translation>
    </message>
    <message>
        <source>Setting the preset back</source>
        <translation>Setting the preset back</translation>
    </message>
    <message>
        <source>Preset as shipped</source>
        <translation>Preset as shipped</translation>
    </message>
</context>
<context>
    <name>ui::PresetDialog</name>
    <message>
        <source>Preset of %1</source>
        <translation>Preset of %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>%1. Not from the official wording: confirm with counsel.</source>
        <translation>%1. Not from the official wording: confirm with counsel.</translation>
    </message>
    <message>
        <source>Valid for, in months</source>
        <translation>Valid for, in months</translation>
    </message>
    <message>
        <source>0: does not expire.</source>
        <translation>0: does not expire.</translation>
    </message>
    <message>
        <source>Look at the display every, in days</source>
        <translation>Look at the display every, in days</translation>
    </message>
    <message>
        <source>Due, days before: %1</source>
        <translation>Due, days before: %1</translation>
    </message>
</context>
<context>
    <name>ui::PresetsDialog</name>
    <message>
        <source>does not expire</source>
        <translation>does not expire</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message>
        <source>Presets of filings and licences</source>
        <translation>Presets of filings and licences</translation>
    </message>
    <message>
        <source>How long each is valid and when it is shown as due. They are presets: check your licence. The days that a law sets are not changed here.</source>
        <translation>How long each is valid and when it is shown as due. They are presets: check your licence. The days that a law sets are not changed here.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>As shipped</translation>
    </message>
    <message>
        <source>Kinds with their presets</source>
        <translation>Kinds with their presets</translation>
    </message>
    <message>
        <source>No kind is known.</source>
        <translation>No kind is known.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valid for</translation>
    </message>
    <message>
        <source>Shown as due</source>
        <translation>Shown as due</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Set here</translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation>confirm with counsel</translation>
    </message>
    <message>
        <source>official wording</source>
        <translation>official wording</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
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
    <name>ui::PromiseDialog</name>
    <message>
        <source>Promise of a time limit</source>
        <translation>Promise of a time limit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>The law has you publish the time limit for feedback and gives no number (Interim Measures, Art. 15); complaints about personal information leave 15 working days at most. It holds for complaints received since then.</source>
        <translation>The law has you publish the time limit for feedback and gives no number (Interim Measures, Art. 15); complaints about personal information leave 15 working days at most. It holds for complaints received since then.</translation>
    </message>
    <message>
        <source>Every kind without one of its own</source>
        <translation>Every kind without one of its own</translation>
    </message>
    <message>
        <source>None from now on</source>
        <translation>None from now on</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>Asia/Shanghai</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Published at</translation>
    </message>
    <message>
        <source>Such as the complaint page or the privacy policy, with its date</source>
        <translation>Such as the complaint page or the privacy policy, with its date</translation>
    </message>
</context>
<context>
    <name>ui::PromptModel</name>
    <message>
        <source>no time in the log</source>
        <translation>no time in the log</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generated</translation>
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
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Prompt, masked</source>
        <translation>Prompt, masked</translation>
    </message>
</context>
<context>
    <name>ui::QualityFilterBar</name>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>All risk classes</source>
        <translation>All risk classes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Risk class</translation>
    </message>
</context>
<context>
    <name>ui::QualityPage</name>
    <message>
        <source>Nothing of that period is there to draw from.</source>
        <translation>Nothing of that period is there to draw from.</translation>
    </message>
    <message>
        <source>Draw random audit sample…</source>
        <translation>Draw random audit sample…</translation>
    </message>
    <message>
        <source>Generations that nothing has flagged, by lot, to be read</source>
        <translation>Generations that nothing has flagged, by lot, to be read</translation>
    </message>
    <message>
        <source>Draw sample for double-blind review…</source>
        <translation>Draw sample for double-blind review…</translation>
    </message>
    <message>
        <source>Open the sample in Review</source>
        <translation>Open the sample in Review</translation>
    </message>
    <message>
        <source>Show pairs of officers</source>
        <translation>Show pairs of officers</translation>
    </message>
    <message>
        <source>By alias: to see where two read a rule differently</source>
        <translation>By alias: to see where two read a rule differently</translation>
    </message>
    <message>
        <source>random audit %1</source>
        <translation>random audit %1</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Drawing the sample</translation>
    </message>
    <message>
        <source>double-blind %1</source>
        <translation>double-blind %1</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Opening the sample</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Reading decisions and samples</source>
        <translation>Reading decisions and samples</translation>
    </message>
    <message>
        <source>Open for reading only: no sample can be drawn.</source>
        <translation>Open for reading only: no sample can be drawn.</translation>
    </message>
    <message>
        <source>How many problems the detectors miss, and how far officers agree, is told from samples: of what nothing flagged, and of what is decided once more.</source>
        <translation>How many problems the detectors miss, and how far officers agree, is told from samples: of what nothing flagged, and of what is decided once more.</translation>
    </message>
    <message>
        <source>%1 of what nothing flags is missed</source>
        <translation>%1 of what nothing flags is missed</translation>
    </message>
</context>
<context>
    <name>ui::QualityWords</name>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n not read yet</numerusform>
            <numerusform>%n not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>%n left open</numerusform>
            <numerusform>%n left open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer held</source>
        <translation>
            <numerusform>%n no longer held</numerusform>
            <numerusform>%n no longer held</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the sample: %1.</source>
        <translation>Of the sample: %1.</translation>
    </message>
    <message>
        <source>Officers agree on problem or none</source>
        <translation>Officers agree on problem or none</translation>
    </message>
    <message>
        <source>Appeals change the decision</source>
        <translation>Appeals change the decision</translation>
    </message>
    <message>
        <source>Flags are no problem</source>
        <translation>Flags are no problem</translation>
    </message>
    <message>
        <source>Nothing that two officers decided about</source>
        <translation>Nothing that two officers decided about</translation>
    </message>
    <message>
        <source>All decided the same: agreement by chance would be complete too, so there is no coefficient</source>
        <translation>All decided the same: agreement by chance would be complete too, so there is no coefficient</translation>
    </message>
    <message>
        <source>Not all were decided about by equally many officers</source>
        <translation>Not all were decided about by equally many officers</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>all time</translation>
    </message>
    <message>
        <source>A sample is drawn; nothing of it is decided yet. Each decision makes the estimate narrower.</source>
        <translation>A sample is drawn; nothing of it is decided yet. Each decision makes the estimate narrower.</translation>
    </message>
    <message>
        <source>About %1 of %2 generations that nothing flagged are problems: %3, with 95 % confidence between %4 and %5 of them.</source>
        <translation>About %1 of %2 generations that nothing flagged are problems: %3, with 95 % confidence between %4 and %5 of them.</translation>
    </message>
    <message>
        <source>Too few are read to tell what is missed: %1 of at least %2.</source>
        <translation>Too few are read to tell what is missed: %1 of at least %2.</translation>
    </message>
    <message>
        <source>The detectors find %1 of all problems.</source>
        <translation>The detectors find %1 of all problems.</translation>
    </message>
    <message>
        <source>Drawn by lot on %1 from %2 generations that nothing flagged, made in: %3.</source>
        <translation>Drawn by lot on %1 from %2 generations that nothing flagged, made in: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 read were problems, drawn by lot on %3 from what was made in: %4. Of %5 flags in force %6 are decided, %7 of them as a problem.</source>
        <translation>%1 of %2 read were problems, drawn by lot on %3 from what was made in: %4. Of %5 flags in force %6 are decided, %7 of them as a problem.</translation>
    </message>
    <message>
        <source>No generation was decided about by two officers. A sample for double-blind review has some decided once more by others.</source>
        <translation>No generation was decided about by two officers. A sample for double-blind review has some decided once more by others.</translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s) were decided about by two officers or more.</source>
        <translation>
            <numerusform>%n generation was decided about by two officers or more.</numerusform>
            <numerusform>%n generations were decided about by two officers or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without sight of the first decision.</source>
        <translation>
            <numerusform>%n of them without sight of the first decision.</numerusform>
            <numerusform>%n of them without sight of the first decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them without sight of the first decision: whoever sees it tends to follow it.</source>
        <translation>None of them without sight of the first decision: whoever sees it tends to follow it.</translation>
    </message>
    <message>
        <source>That is too few to conclude from: see the intervals.</source>
        <translation>That is too few to conclude from: see the intervals.</translation>
    </message>
    <message>
        <source>No decision was contested.</source>
        <translation>No decision was contested.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were contested.</source>
        <translation>
            <numerusform>%n decision was contested.</numerusform>
            <numerusform>%n decisions were contested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer.</source>
        <translation>
            <numerusform>%n waits for an answer.</numerusform>
            <numerusform>%n wait for an answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers changed the decision: %3.</source>
        <translation>%1 of %2 answers changed the decision: %3.</translation>
    </message>
    <message>
        <source>%1: too few to tell, %2 before and %3 now of %4 that are needed in each</source>
        <translation>%1: too few to tell, %2 before and %3 now of %4 that are needed in each</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <translation>%1: %2 before, %3 now</translation>
    </message>
    <message>
        <source>%1: changed from %2 to %3, which chance alone does in %4 of cases</source>
        <translation>%1: changed from %2 to %3, which chance alone does in %4 of cases</translation>
    </message>
    <message>
        <source>Held against each other: %1, and before it %2. One look raises a false alarm at most in %3 of cases.</source>
        <translation>Held against each other: %1, and before it %2. One look raises a false alarm at most in %3 of cases.</translation>
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
    <name>ui::QuarantinedLinesModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Why it cannot be used</source>
        <translation>Why it cannot be used</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
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
    <message>
        <source>illegal, harmful, problem (either), not_a_problem, unclear, second_opinion, any, none</source>
        <translation>illegal, harmful, problem (either), not_a_problem, unclear, second_opinion, any, none</translation>
    </message>
</context>
<context>
    <name>ui::QueueListModel</name>
    <message>
        <source>Needs a decision</source>
        <translation>Needs a decision</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second opinion</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contested</translation>
    </message>
    <message>
        <source>Double-blind</source>
        <translation>Double-blind</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>All flagged</source>
        <translation>All flagged</translation>
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
        <source>about %1 min</source>
        <translation>about %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>about %1 h %2 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>about %1 h</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, the oldest from %3 ago</source>
        <translation>%1: %2, the oldest from %3 ago</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>%1, severity %2: %3</source>
        <translation>%1, severity %2: %3</translation>
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
    <message>
        <source>covered</source>
        <translation>covered</translation>
    </message>
</context>
<context>
    <name>ui::QueuePane</name>
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
        <source>Open for reading only: decisions cannot be recorded.</source>
        <translation>Open for reading only: decisions cannot be recorded.</translation>
    </message>
    <message>
        <source>%1 at your pace</source>
        <translation>%1 at your pace</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Order of the queue</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message numerus="yes">
        <source>Rules have changed: %Ln generations were scanned with others.</source>
        <translation>
            <numerusform>Rules have changed: %Ln generation was scanned with others.</numerusform>
            <numerusform>Rules have changed: %Ln generations were scanned with others.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>To the rules</translation>
    </message>
</context>
<context>
    <name>ui::QueueWords</name>
    <message>
        <source>Gravest first</source>
        <translation>Gravest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>Highest score first</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Most uncertain first</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>At random</translation>
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
        <source>Nothing waits for a decision.</source>
        <translation>Nothing waits for a decision.</translation>
    </message>
    <message>
        <source>Nobody has asked for a second opinion.</source>
        <translation>Nobody has asked for a second opinion.</translation>
    </message>
    <message>
        <source>No decision is contested.</source>
        <translation>No decision is contested.</translation>
    </message>
    <message>
        <source>Nothing is drawn to be read once more by you.</source>
        <translation>Nothing is drawn to be read once more by you.</translation>
    </message>
    <message>
        <source>First and blind decisions agree.</source>
        <translation>First and blind decisions agree.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Nothing is decided yet.</translation>
    </message>
    <message>
        <source>Nothing is flagged.</source>
        <translation>Nothing is flagged.</translation>
    </message>
    <message>
        <source>Nothing is yours at the moment. Take the next items from another queue.</source>
        <translation>Nothing is yours at the moment. Take the next items from another queue.</translation>
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
    <name>ui::ReadingModel</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPane</name>
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
        <source>Recording the reason</source>
        <translation>Recording the reason</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Text, raw record or related items</source>
        <translation>Text, raw record or related items</translation>
    </message>
    <message>
        <source>This stands in another turn: open its generation to reveal it.</source>
        <translation>This stands in another turn: open its generation to reveal it.</translation>
    </message>
    <message>
        <source>Reading the reasons</source>
        <translation>Reading the reasons</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Uncovered for this item</source>
        <translation>Uncovered for this item</translation>
    </message>
    <message>
        <source>Uncover the text first: what is revealed has to be seen.</source>
        <translation>Uncover the text first: what is revealed has to be seen.</translation>
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
    <name>ui::ReceiptDialog</name>
    <message>
        <source>Receipt for %1</source>
        <translation>Receipt for %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Record the case&apos;s step “receipt” too</source>
        <translation>Record the case&apos;s step “receipt” too</translation>
    </message>
    <message>
        <source>%1, sent %2 to %3</source>
        <translation>%1, sent %2 to %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>As the recipient gave it; empty if there is none</source>
        <translation>As the recipient gave it; empty if there is none</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>Asia/Shanghai</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Scanned receipt</source>
        <translation>Scanned receipt</translation>
    </message>
    <message>
        <source>Its hash is kept, not the file.</source>
        <translation>Its hash is kept, not the file.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Step of the case</source>
        <translation>Step of the case</translation>
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
    <name>ui::RectifyDialog</name>
    <message>
        <source>Record the rectification</source>
        <translation>Record the rectification</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Interim Measures, Art. 14(1): rectify by measures such as model optimisation training. The same prompts are then put to the corrected model in a re-test.</source>
        <translation>Interim Measures, Art. 14(1): rectify by measures such as model optimisation training. The same prompts are then put to the corrected model in a re-test.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Asia/Shanghai. Only answers from then on count in the re-test.</source>
        <translation>Asia/Shanghai. Only answers from then on count in the re-test.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>Model before</translation>
    </message>
    <message>
        <source>Model since</source>
        <translation>Model since</translation>
    </message>
    <message>
        <source>As the logs name it. Empty: answers of any model count.</source>
        <translation>As the logs name it. Empty: answers of any model count.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>What shows it</translation>
    </message>
    <message>
        <source>A ticket, a training run, a configuration</source>
        <translation>A ticket, a training run, a configuration</translation>
    </message>
    <message>
        <source>With what the model was rectified</source>
        <translation>With what the model was rectified</translation>
    </message>
</context>
<context>
    <name>ui::RegisterEventWords</name>
    <message>
        <source>Item moved on {on}: {from} → {to}</source>
        <translation>Item moved on {on}: {from} → {to}</translation>
    </message>
    <message>
        <source>Document kept: {kind}, revision {revision}</source>
        <translation>Document kept: {kind}, revision {revision}</translation>
    </message>
    <message>
        <source>Submission {number} kept: {purpose}, {field_count} fields</source>
        <translation>Submission {number} kept: {purpose}, {field_count} fields</translation>
    </message>
    <message>
        <source>Number seen displayed on {seen_on}</source>
        <translation>Number seen displayed on {seen_on}</translation>
    </message>
    <message>
        <source>Service runs on model {model}, from {from} until {until}</source>
        <translation>Service runs on model {model}, from {from} until {until}</translation>
    </message>
    <message>
        <source>Service uses algorithm {algorithm}</source>
        <translation>Service uses algorithm {algorithm}</translation>
    </message>
    <message>
        <source>Service no longer uses algorithm {algorithm}</source>
        <translation>Service no longer uses algorithm {algorithm}</translation>
    </message>
    <message>
        <source>Model added: {name}</source>
        <translation>Model added: {name}</translation>
    </message>
    <message>
        <source>Model changed: {*}</source>
        <translation>Model changed: {*}</translation>
    </message>
    <message>
        <source>Version of a model added: {version}</source>
        <translation>Version of a model added: {version}</translation>
    </message>
    <message>
        <source>Version of a model changed: {*}</source>
        <translation>Version of a model changed: {*}</translation>
    </message>
    <message>
        <source>Algorithm added: {name}</source>
        <translation>Algorithm added: {name}</translation>
    </message>
    <message>
        <source>Algorithm changed: {*}</source>
        <translation>Algorithm changed: {*}</translation>
    </message>
    <message>
        <source>Kind of filing or licence changed: {*}</source>
        <translation>Kind of filing or licence changed: {*}</translation>
    </message>
    <message>
        <source>Own kind of licence added: {title_en}</source>
        <translation>Own kind of licence added: {title_en}</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in preparation</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>changing</source>
        <translation>changing</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>not required</translation>
    </message>
    <message>
        <source>first filing</source>
        <translation>first filing</translation>
    </message>
    <message>
        <source>supplement</source>
        <translation>supplement</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renewal</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>cancellation</translation>
    </message>
    <message>
        <source>access</source>
        <translation>access</translation>
    </message>
    <message>
        <source>why these rules apply</source>
        <translation>why these rules apply</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>responsible person</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>filed model it rests on</source>
        <translation>filed model it rests on</translation>
    </message>
    <message>
        <source>number of that model</source>
        <translation>number of that model</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>algorithm</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origin</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>maker</translation>
    </message>
    <message>
        <source>filing number</source>
        <translation>filing number</translation>
    </message>
    <message>
        <source>modalities</source>
        <translation>modalities</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>base model</translation>
    </message>
    <message>
        <source>number of the base model</source>
        <translation>number of the base model</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>released</source>
        <translation>released</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>purpose</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>mechanism</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>validity</translation>
    </message>
    <message>
        <source>days between looks at the display</source>
        <translation>days between looks at the display</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>reminder</translation>
    </message>
    <message>
        <source>Chinese title</source>
        <translation>Chinese title</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>English title</translation>
    </message>
</context>
<context>
    <name>ui::RegisterView</name>
    <message>
        <source>Add item</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Add service</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Add model</translation>
    </message>
    <message>
        <source>Add algorithm</source>
        <translation>Add algorithm</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>Edit what is chosen</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Change state</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>Record event</translation>
    </message>
    <message>
        <source>Mark duty as done</source>
        <translation>Mark duty as done</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Add documents</translation>
    </message>
    <message>
        <source>Record submission</source>
        <translation>Record submission</translation>
    </message>
    <message>
        <source>Presets of filings and licences</source>
        <translation>Presets of filings and licences</translation>
    </message>
    <message>
        <source>Record that the number was seen</source>
        <translation>Record that the number was seen</translation>
    </message>
    <message>
        <source>No clock that an event started runs for this item.</source>
        <translation>No clock that an event started runs for this item.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
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
        <source>The whole company</source>
        <translation>The whole company</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Add item…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Add model…</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithms</translation>
    </message>
    <message>
        <source>Add algorithm…</source>
        <translation>Add algorithm…</translation>
    </message>
    <message>
        <source>Reading what is kept with the item</source>
        <translation>Reading what is kept with the item</translation>
    </message>
    <message>
        <source>Services and what each has to keep valid</source>
        <translation>Services and what each has to keep valid</translation>
    </message>
</context>
<context>
    <name>ui::RegisteredUsersDialog</name>
    <message>
        <source>Registered users</source>
        <translation>Registered users</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Logs cannot tell how many users are registered. Enter the figure and where it is from.</source>
        <translation>Logs cannot tell how many users are registered. Enter the figure and where it is from.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>The whole company</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Enter a day up to today, as 2026-11-23.</source>
        <translation>Enter a day up to today, as 2026-11-23.</translation>
    </message>
    <message>
        <source>Enter the number of users in digits.</source>
        <translation>Enter the number of users in digits.</translation>
    </message>
    <message>
        <source>Enter where the figure is from.</source>
        <translation>Enter where the figure is from.</translation>
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
    <message>
        <source>Changing the state</source>
        <translation>Changing the state</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>State changed</translation>
    </message>
</context>
<context>
    <name>ui::RegistryDetail</name>
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
        <source>Change state…</source>
        <translation>Change state…</translation>
    </message>
    <message>
        <source>How it came to its state</source>
        <translation>How it came to its state</translation>
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
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithms</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>no service</translation>
    </message>
</context>
<context>
    <name>ui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Next view of the registry</source>
        <translation>Next view of the registry</translation>
    </message>
    <message>
        <source>Previous view of the registry</source>
        <translation>Previous view of the registry</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n to do</source>
        <translation>
            <numerusform>%1: %n to do</numerusform>
            <numerusform>%1: %n to do</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the registry</source>
        <translation>Views of the registry</translation>
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
        <source>API</source>
        <translation>API</translation>
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
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Changing</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the ways to reach a service</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody has checked for a long time that the number is still shown.</source>
        <translation>Nobody has checked for a long time that the number is still shown.</translation>
    </message>
</context>
<context>
    <name>ui::RelatedPanel</name>
    <message>
        <source>severity %1</source>
        <translation>severity %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>Looking for related items</source>
        <translation>Looking for related items</translation>
    </message>
    <message>
        <source>Return opens one</source>
        <translation>Return opens one</translation>
    </message>
    <message>
        <source>Same user, flagged as well: %1</source>
        <translation>Same user, flagged as well: %1</translation>
    </message>
    <message>
        <source>The log names no user here.</source>
        <translation>The log names no user here.</translation>
    </message>
    <message>
        <source>the same information</source>
        <translation>the same information</translation>
    </message>
    <message>
        <source>Same pattern, rule %1 and %2: %3</source>
        <translation>Same pattern, rule %1 and %2: %3</translation>
    </message>
    <message>
        <source>No rule has found anything here.</source>
        <translation>No rule has found anything here.</translation>
    </message>
    <message>
        <source>Open all in Investigate</source>
        <translation>Open all in Investigate</translation>
    </message>
    <message>
        <source>Looking for related items…</source>
        <translation>Looking for related items…</translation>
    </message>
</context>
<context>
    <name>ui::RemovalModel</name>
    <message>
        <source>stays</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>goes</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Goes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
</context>
<context>
    <name>ui::ReportActs</name>
    <message>
        <source>Reading the cases</source>
        <translation>Reading the cases</translation>
    </message>
    <message>
        <source>Reading the wording</source>
        <translation>Reading the wording</translation>
    </message>
    <message>
        <source>Beginning the report</source>
        <translation>Beginning the report</translation>
    </message>
    <message>
        <source>Report begun</source>
        <translation>Report begun</translation>
    </message>
    <message>
        <source>Nothing was typed since version %1.</source>
        <translation>Nothing was typed since version %1.</translation>
    </message>
    <message>
        <source>Save version %1</source>
        <translation>Save version %1</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Save version</translation>
    </message>
    <message>
        <source>Version %1 by %2 is newer than the one that you wrote on. What it changed is not in your text; it stays among the versions.</source>
        <translation>Version %1 by %2 is newer than the one that you wrote on. What it changed is not in your text; it stays among the versions.</translation>
    </message>
    <message>
        <source>What changed, and why (optional)</source>
        <translation>What changed, and why (optional)</translation>
    </message>
    <message>
        <source>Saving the version</source>
        <translation>Saving the version</translation>
    </message>
    <message>
        <source>Version %1 saved</source>
        <translation>Version %1 saved</translation>
    </message>
    <message>
        <source>What you typed becomes version %1 first.</source>
        <translation>What you typed becomes version %1 first.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing: say why the report goes out so.</source>
        <translation>
            <numerusform>%n thing still missing: say why the report goes out so.</numerusform>
            <numerusform>%n things still missing: say why the report goes out so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another officer then approves it or returns it.</source>
        <translation>Another officer then approves it or returns it.</translation>
    </message>
    <message>
        <source>Hand in for approval</source>
        <translation>Hand in for approval</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Handing in the report</source>
        <translation>Handing in the report</translation>
    </message>
    <message>
        <source>Version %1 handed in</source>
        <translation>Version %1 handed in</translation>
    </message>
    <message>
        <source>Approve version %1</source>
        <translation>Approve version %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>The approval holds for this text and for what it says now. It lapses when the facts or records behind it change.</source>
        <translation>The approval holds for this text and for what it says now. It lapses when the facts or records behind it change.</translation>
    </message>
    <message>
        <source>Approving the report</source>
        <translation>Approving the report</translation>
    </message>
    <message>
        <source>Version %1 approved</source>
        <translation>Version %1 approved</translation>
    </message>
    <message>
        <source>Return version %1</source>
        <translation>Return version %1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Whoever writes it reads the reason over the text.</source>
        <translation>Whoever writes it reads the reason over the text.</translation>
    </message>
    <message>
        <source>Returning the report</source>
        <translation>Returning the report</translation>
    </message>
    <message>
        <source>Version %1 returned</source>
        <translation>Version %1 returned</translation>
    </message>
    <message>
        <source>Back at version %1</source>
        <translation>Back at version %1</translation>
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
        <source>Word document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument text (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>JSON data (*.json)</translation>
    </message>
    <message>
        <source>Version %1 written: %2</source>
        <translation>Version %1 written: %2</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>Exporting the report</translation>
    </message>
</context>
<context>
    <name>ui::ReportDispatch</name>
    <message>
        <source>Noting it with the report</source>
        <translation>Noting it with the report</translation>
    </message>
    <message>
        <source>Filling the report</source>
        <translation>Filling the report</translation>
    </message>
    <message>
        <source>Edition saved: %1</source>
        <translation>Edition saved: %1</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>Reading the case</translation>
    </message>
    <message>
        <source>Noting it with the case</source>
        <translation>Noting it with the case</translation>
    </message>
</context>
<context>
    <name>ui::ReportEdit</name>
    <message>
        <source>Fields and blocks</source>
        <translation>Fields and blocks</translation>
    </message>
</context>
<context>
    <name>ui::ReportEvidenceModel</name>
    <message>
        <source>%1, the statement rests on it</source>
        <translation>%1, the statement rests on it</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Uses</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Excerpt, masked</source>
        <translation>Excerpt, masked</translation>
    </message>
</context>
<context>
    <name>ui::ReportPane</name>
    <message>
        <source>The report draft of a case is shown here.</source>
        <translation>The report draft of a case is shown here.</translation>
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
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument text (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>JSON data (*.json)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Kind of report</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Write report…</translation>
    </message>
    <message>
        <source>A text of its own in Reports, with versions and approval</source>
        <translation>A text of its own in Reports, with versions and approval</translation>
    </message>
</context>
<context>
    <name>ui::ReportProblemModel</name>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Missing or wrong</source>
        <translation>Missing or wrong</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Save version</translation>
    </message>
    <message>
        <source>Take back what was typed since the version</source>
        <translation>Take back what was typed since the version</translation>
    </message>
    <message>
        <source>Hand in for approval</source>
        <translation>Hand in for approval</translation>
    </message>
    <message>
        <source>Approve report</source>
        <translation>Approve report</translation>
    </message>
    <message>
        <source>Return report</source>
        <translation>Return report</translation>
    </message>
    <message>
        <source>Export report draft</source>
        <translation>Export report draft</translation>
    </message>
    <message>
        <source>Go to the evidence of this line</source>
        <translation>Go to the evidence of this line</translation>
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
        <source>Complete field name</source>
        <translation>Complete field name</translation>
    </message>
    <message>
        <source>Find report</source>
        <translation>Find report</translation>
    </message>
    <message>
        <source>Export edition</source>
        <translation>Export edition</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Record sending</source>
        <translation>Record sending</translation>
    </message>
    <message>
        <source>This rests on no record.</source>
        <translation>This rests on no record.</translation>
    </message>
    <message>
        <source>There is no such report.</source>
        <translation>There is no such report.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>The text of version %1 stands in the editor; it is not saved yet.</source>
        <translation>The text of version %1 stands in the editor; it is not saved yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Reading the report</translation>
    </message>
    <message>
        <source>What a report still lacks is listed here.</source>
        <translation>What a report still lacks is listed here.</translation>
    </message>
    <message>
        <source>Nothing is missing, and nothing is wrong in the text.</source>
        <translation>Nothing is missing, and nothing is wrong in the text.</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Reading the records</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <translation>Missing (%1)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>What is missing or wrong, by line</source>
        <translation>What is missing or wrong, by line</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>About the report</translation>
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
    <name>ui::RetestActions</name>
    <message>
        <source>Recording the rectification</source>
        <translation>Recording the rectification</translation>
    </message>
    <message>
        <source>Rectification recorded</source>
        <translation>Rectification recorded</translation>
    </message>
    <message>
        <source>Freezing the prompts</source>
        <translation>Freezing the prompts</translation>
    </message>
    <message>
        <source>Prompts frozen: write them to a file next</source>
        <translation>Prompts frozen: write them to a file next</translation>
    </message>
    <message>
        <source>Write the prompts of the re-test</source>
        <translation>Write the prompts of the re-test</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Prompts written to %1</source>
        <translation>Prompts written to %1</translation>
    </message>
    <message>
        <source>Writing the prompts</source>
        <translation>Writing the prompts</translation>
    </message>
    <message>
        <source>Looking at the answers</source>
        <translation>Looking at the answers</translation>
    </message>
</context>
<context>
    <name>ui::RetestPane</name>
    <message>
        <source>The model has not been rectified yet: record the step first.</source>
        <translation>The model has not been rectified yet: record the step first.</translation>
    </message>
    <message>
        <source>Rectified %1 with: %2</source>
        <translation>Rectified %1 with: %2</translation>
    </message>
    <message>
        <source>not said; record the step once more</source>
        <translation>not said; record the step once more</translation>
    </message>
    <message>
        <source>Reading the re-test</source>
        <translation>Reading the re-test</translation>
    </message>
    <message>
        <source>A re-test shows that the correction holds: the prompts that made the model fail are put to it again, and their answers are imported and scanned.</source>
        <translation>A re-test shows that the correction holds: the prompts that made the model fail are put to it again, and their answers are imported and scanned.</translation>
    </message>
    <message>
        <source>New prompts…</source>
        <translation>New prompts…</translation>
    </message>
    <message>
        <source>Write to file…</source>
        <translation>Write to file…</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Look at the answers</translation>
    </message>
    <message>
        <source>Counts what was imported and scanned since the rectification</source>
        <translation>Counts what was imported and scanned since the rectification</translation>
    </message>
    <message>
        <source>Prompts of the re-test</source>
        <translation>Prompts of the re-test</translation>
    </message>
    <message>
        <source>What each prompt came to</source>
        <translation>What each prompt came to</translation>
    </message>
</context>
<context>
    <name>ui::RetestWords</name>
    <message>
        <source>These prompts were written by hand; there is nothing to compare with.</source>
        <translation>These prompts were written by hand; there is nothing to compare with.</translation>
    </message>
    <message>
        <source>Before: %1 of %2 were flagged or illegal.</source>
        <translation>Before: %1 of %2 were flagged or illegal.</translation>
    </message>
    <message>
        <source>Since: no answer yet that was scanned.</source>
        <translation>Since: no answer yet that was scanned.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) without an answer</source>
        <translation>
            <numerusform>%n prompt without an answer</numerusform>
            <numerusform>%n prompts without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not scanned with the rules in force</source>
        <translation>
            <numerusform>%n answer not scanned with the rules in force</numerusform>
            <numerusform>%n answers not scanned with the rules in force</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System prompt</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Fine-tuning</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Retraining</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Not scanned with the rules in force</source>
        <translation>Not scanned with the rules in force</translation>
    </message>
    <message>
        <source>Illegal or harmful</source>
        <translation>Illegal or harmful</translation>
    </message>
    <message>
        <source>Flagged, not decided</source>
        <translation>Flagged, not decided</translation>
    </message>
    <message>
        <source>Flagged, no problem</source>
        <translation>Flagged, no problem</translation>
    </message>
    <message>
        <source>Nothing flagged</source>
        <translation>Nothing flagged</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at the answers yet.</source>
        <translation>Nobody has looked at the answers yet.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>The re-test passed.</source>
        <translation>The re-test passed.</translation>
    </message>
    <message>
        <source>The re-test has not passed.</source>
        <translation>The re-test has not passed.</translation>
    </message>
    <message>
        <source>Since: %1 of %2 answers were flagged or illegal (with 95 % confidence between %3 and %4).</source>
        <translation>Since: %1 of %2 answers were flagged or illegal (with 95 % confidence between %3 and %4).</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Decide: not a problem</source>
        <translation>Decide: not a problem</translation>
    </message>
    <message>
        <source>Decide: second opinion</source>
        <translation>Decide: second opinion</translation>
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
        <source>Show or blur the pictures</source>
        <translation>Show or blur the pictures</translation>
    </message>
    <message>
        <source>Picture in full size</source>
        <translation>Picture in full size</translation>
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
    <message>
        <source>Decide: illegal</source>
        <translation>Decide: illegal</translation>
    </message>
    <message>
        <source>Decide: harmful</source>
        <translation>Decide: harmful</translation>
    </message>
    <message>
        <source>Decide: unclear</source>
        <translation>Decide: unclear</translation>
    </message>
    <message>
        <source>Hand in what is chosen and go on</source>
        <translation>Hand in what is chosen and go on</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Risk class A.1, again for its next code</source>
        <translation>Risk class A.1, again for its next code</translation>
    </message>
    <message>
        <source>Risk class A.2, again for its next code</source>
        <translation>Risk class A.2, again for its next code</translation>
    </message>
    <message>
        <source>Risk class A.3, again for its next code</source>
        <translation>Risk class A.3, again for its next code</translation>
    </message>
    <message>
        <source>Risk class A.4, again for its next code</source>
        <translation>Risk class A.4, again for its next code</translation>
    </message>
    <message>
        <source>Risk class A.5, again for its next code</source>
        <translation>Risk class A.5, again for its next code</translation>
    </message>
    <message>
        <source>Add the code to the further ones, or take it off</source>
        <translation>Add the code to the further ones, or take it off</translation>
    </message>
    <message>
        <source>Less severe</source>
        <translation>Less severe</translation>
    </message>
    <message>
        <source>More severe</source>
        <translation>More severe</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Next queue</source>
        <translation>Next queue</translation>
    </message>
    <message>
        <source>Previous queue</source>
        <translation>Previous queue</translation>
    </message>
    <message>
        <source>Gravest first</source>
        <translation>Gravest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>Highest score first</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Most uncertain first</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>At random</translation>
    </message>
    <message>
        <source>Next order of the queue</source>
        <translation>Next order of the queue</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln generations</source>
        <translation>
            <numerusform>Undone for %Ln generation</numerusform>
            <numerusform>Undone for %Ln generations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone for %Ln generations</source>
        <translation>
            <numerusform>Redone for %Ln generation</numerusform>
            <numerusform>Redone for %Ln generations</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the next 50 items for this shift</source>
        <translation>Take the next 50 items for this shift</translation>
    </message>
    <message>
        <source>Give items to an officer…</source>
        <translation>Give items to an officer…</translation>
    </message>
    <message>
        <source>Contest the decision…</source>
        <translation>Contest the decision…</translation>
    </message>
    <message>
        <source>Keep this queue…</source>
        <translation>Keep this queue…</translation>
    </message>
    <message>
        <source>Remove this queue</source>
        <translation>Remove this queue</translation>
    </message>
    <message>
        <source>What a decision must say…</source>
        <translation>What a decision must say…</translation>
    </message>
    <message>
        <source>Taking items</source>
        <translation>Taking items</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are yours for eight hours.</source>
        <translation>
            <numerusform>%Ln item is yours for eight hours.</numerusform>
            <numerusform>%Ln items are yours for eight hours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving items</source>
        <translation>Giving items</translation>
    </message>
    <message>
        <source>There is no decision to contest.</source>
        <translation>There is no decision to contest.</translation>
    </message>
    <message>
        <source>Recording the appeal</source>
        <translation>Recording the appeal</translation>
    </message>
    <message>
        <source>A list of generations is not kept as a queue.</source>
        <translation>A list of generations is not kept as a queue.</translation>
    </message>
    <message>
        <source>Keeping the queue</source>
        <translation>Keeping the queue</translation>
    </message>
    <message>
        <source>This queue is the program&apos;s own.</source>
        <translation>This queue is the program&apos;s own.</translation>
    </message>
    <message>
        <source>Removing the queue</source>
        <translation>Removing the queue</translation>
    </message>
    <message>
        <source>Setting the policy</source>
        <translation>Setting the policy</translation>
    </message>
    <message>
        <source>Double-blind: what others decided is hidden, and your decision does not replace theirs.</source>
        <translation>Double-blind: what others decided is hidden, and your decision does not replace theirs.</translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <translation>Contested: %1</translation>
    </message>
    <message>
        <source>The contested decision is your own. Another officer should answer.</source>
        <translation>The contested decision is your own. Another officer should answer.</translation>
    </message>
    <message>
        <source>Decide the same about all that are like it…</source>
        <translation>Decide the same about all that are like it…</translation>
    </message>
    <message>
        <source>No picture is shown. %1 shows those of this generation.</source>
        <translation>No picture is shown. %1 shows those of this generation.</translation>
    </message>
    <message>
        <source>Go to folded turns, or open them</source>
        <translation>Go to folded turns, or open them</translation>
    </message>
    <message>
        <source>Related items</source>
        <translation>Related items</translation>
    </message>
    <message>
        <source>Cover or uncover the text</source>
        <translation>Cover or uncover the text</translation>
    </message>
    <message>
        <source>What is covered…</source>
        <translation>What is covered…</translation>
    </message>
    <message>
        <source>Mark words</source>
        <translation>Mark words</translation>
    </message>
    <message>
        <source>Take the mark off</source>
        <translation>Take the mark off</translation>
    </message>
    <message>
        <source>A problem needs a risk code.</source>
        <translation>A problem needs a risk code.</translation>
    </message>
    <message>
        <source>A reason is required for this.</source>
        <translation>A reason is required for this.</translation>
    </message>
    <message>
        <source>A note is required for this.</source>
        <translation>A note is required for this.</translation>
    </message>
    <message>
        <source>A severity is required for this.</source>
        <translation>A severity is required for this.</translation>
    </message>
    <message>
        <source>Then %1.</source>
        <translation>Then %1.</translation>
    </message>
    <message>
        <source>Choose a disposition first.</source>
        <translation>Choose a disposition first.</translation>
    </message>
    <message>
        <source>Decide about one first. Then this decides the same about all that are like it.</source>
        <translation>Decide about one first. Then this decides the same about all that are like it.</translation>
    </message>
    <message numerus="yes">
        <source>Decided about %Ln generations at one stroke. %1 takes it back.</source>
        <translation>
            <numerusform>Decided about %Ln generation at one stroke. %1 takes it back.</numerusform>
            <numerusform>Decided about %Ln generations at one stroke. %1 takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures against this user…</source>
        <translation>Measures against this user…</translation>
    </message>
    <message>
        <source>The log names no user.</source>
        <translation>The log names no user.</translation>
    </message>
    <message>
        <source>There is nothing to mark while the text is covered.</source>
        <translation>There is nothing to mark while the text is covered.</translation>
    </message>
    <message>
        <source>Marking words</source>
        <translation>Marking words</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>No mark of an officer is current.</source>
        <translation>No mark of an officer is current.</translation>
    </message>
    <message>
        <source>Taking a mark off</source>
        <translation>Taking a mark off</translation>
    </message>
    <message>
        <source>Taken by %1 until %2.</source>
        <translation>Taken by %1 until %2.</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>Given to %1.</translation>
    </message>
    <message>
        <source>Narrow the queue…</source>
        <translation>Narrow the queue…</translation>
    </message>
    <message>
        <source>A word about a pause…</source>
        <translation>A word about a pause…</translation>
    </message>
    <message>
        <source>Double-blind: the user&apos;s record is shown once you have decided.</source>
        <translation>Double-blind: the user&apos;s record is shown once you have decided.</translation>
    </message>
    <message>
        <source>Nothing was decided: meanwhile others hold these or have decided about them.</source>
        <translation>Nothing was decided: meanwhile others hold these or have decided about them.</translation>
    </message>
    <message>
        <source>Left out: %1, which others hold or have decided.</source>
        <translation>Left out: %1, which others hold or have decided.</translation>
    </message>
    <message>
        <source>None of these is free: somebody has them already.</source>
        <translation>None of these is free: somebody has them already.</translation>
    </message>
    <message>
        <source>Mark taken off. %1 puts it back.</source>
        <translation>Mark taken off. %1 puts it back.</translation>
    </message>
</context>
<context>
    <name>ui::RuleLines</name>
    <message>
        <source>proposed: %1</source>
        <translation>proposed: %1</translation>
    </message>
    <message>
        <source>%1 · confirm with counsel</source>
        <translation>%1 · confirm with counsel</translation>
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
    <name>ui::RunsOnDialog</name>
    <message>
        <source>Model of %1</source>
        <translation>Model of %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Empty: not known.</source>
        <translation>Empty: not known.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>The last day. Empty: it still does.</source>
        <translation>The last day. Empty: it still does.</translation>
    </message>
    <message>
        <source>No model is in the register. Add one first.</source>
        <translation>No model is in the register. Add one first.</translation>
    </message>
    <message>
        <source>It ended before it started.</source>
        <translation>It ended before it started.</translation>
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
    <name>ui::SaveQueueDialog</name>
    <message>
        <source>Keep this queue</source>
        <translation>Keep this queue</translation>
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
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Fields as in Investigate, such as user:u-7f3a or model:x* or rule:cn-id; empty for all.</source>
        <translation>Fields as in Investigate, such as user:u-7f3a or model:x* or rule:cn-id; empty for all.</translation>
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
    <name>ui::SealActions</name>
    <message>
        <source>Sealing the package</source>
        <translation>Sealing the package</translation>
    </message>
    <message>
        <source>Package sealed: %1</source>
        <translation>Package sealed: %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Sending recorded</source>
        <translation>Sending recorded</translation>
    </message>
    <message>
        <source>Recording what was sent</source>
        <translation>Recording what was sent</translation>
    </message>
    <message>
        <source>Recording the correction</source>
        <translation>Recording the correction</translation>
    </message>
    <message>
        <source>Recording the receipt</source>
        <translation>Recording the receipt</translation>
    </message>
    <message>
        <source>Writing the request</source>
        <translation>Writing the request</translation>
    </message>
    <message>
        <source>Putting the time stamp in</source>
        <translation>Putting the time stamp in</translation>
    </message>
</context>
<context>
    <name>ui::SealDialog</name>
    <message>
        <source>Seal package: %1</source>
        <translation>Seal package: %1</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Keys (*.key);;All files (*)</source>
        <translation>Keys (*.key);;All files (*)</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Packages (*.zip)</translation>
    </message>
    <message>
        <source>Report, evidence and attachments with the hashes of all, your signature, and proofs from the journal. Whoever gets it can check it without this program. Nothing is sent.</source>
        <translation>Report, evidence and attachments with the hashes of all, your signature, and proofs from the journal. Whoever gets it can check it without this program. Nothing is sent.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Redacted: evidence as masked excerpts. Full: evidence whole, with personal information.</source>
        <translation>Redacted: evidence as masked excerpts. Full: evidence whole, with personal information.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Your key</translation>
    </message>
    <message>
        <source>If there is no such file, a key is made there and its public half beside it.</source>
        <translation>If there is no such file, a key is made there and its public half beside it.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>There is a file of that name. A sealed package is never written over another.</source>
        <translation>There is a file of that name. A sealed package is never written over another.</translation>
    </message>
    <message>
        <source>The finished files, in any formats. A draft goes into a full package only: redacted editions are made in Reports.</source>
        <translation>The finished files, in any formats. A draft goes into a full package only: redacted editions are made in Reports.</translation>
    </message>
</context>
<context>
    <name>ui::SealWords</name>
    <message>
        <source>Full edition</source>
        <translation>Full edition</translation>
    </message>
    <message>
        <source>Redacted edition</source>
        <translation>Redacted edition</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>On a medium</source>
        <translation>On a medium</translation>
    </message>
    <message>
        <source>Uploaded to a portal</source>
        <translation>Uploaded to a portal</translation>
    </message>
    <message>
        <source>12387 hotline</source>
        <translation>12387 hotline</translation>
    </message>
    <message>
        <source>12387 website</source>
        <translation>12387 website</translation>
    </message>
    <message>
        <source>12387 mini-program</source>
        <translation>12387 mini-program</translation>
    </message>
    <message>
        <source>CNCERT WeChat account</source>
        <translation>CNCERT WeChat account</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
</context>
<context>
    <name>ui::SealedDialog</name>
    <message>
        <source>Package sealed</source>
        <translation>Package sealed</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>Fingerprint of your key</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Fingerprint of your key, to be read out</source>
        <translation>Fingerprint of your key, to be read out</translation>
    </message>
    <message>
        <source>Tell the recipient by another way than the package: by telephone, or on the paper cover sheet. Without it nobody can tell your package from one that was sealed again with another key.</source>
        <translation>Tell the recipient by another way than the package: by telephone, or on the paper cover sheet. Without it nobody can tell your package from one that was sealed again with another key.</translation>
    </message>
    <message>
        <source>Whole fingerprint</source>
        <translation>Whole fingerprint</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 files, %2</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 of the file</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Head of the journal</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 events</translation>
    </message>
</context>
<context>
    <name>ui::SendingDialog</name>
    <message>
        <source>Correct %1</source>
        <translation>Correct %1</translation>
    </message>
    <message>
        <source>Record what was sent</source>
        <translation>Record what was sent</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>It was not sent after all</source>
        <translation>It was not sent after all</translation>
    </message>
    <message>
        <source>What was recorded stays; this is written beside it and counts instead.</source>
        <translation>What was recorded stays; this is written beside it and counts instead.</translation>
    </message>
    <message>
        <source>The program sends nothing. Send it yourself, then record it here; the journal keeps it.</source>
        <translation>The program sends nothing. Send it yourself, then record it here; the journal keeps it.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Its hash is kept, not the file.</source>
        <translation>Its hash is kept, not the file.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation>Asia/Shanghai</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>The alias of who sent it</source>
        <translation>The alias of who sent it</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Step of the case</source>
        <translation>Step of the case</translation>
    </message>
    <message>
        <source>Recorded with the moment and the hash of what was sent as its proof</source>
        <translation>Recorded with the moment and the hash of what was sent as its proof</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
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
        <source>Enter days as 2026-11-23.</source>
        <translation>Enter days as 2026-11-23.</translation>
    </message>
    <message>
        <source>It ended before it started.</source>
        <translation>It ended before it started.</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Reached by</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>Rules that apply</source>
        <translation>Rules that apply</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Why those rules apply</source>
        <translation>Why those rules apply</translation>
    </message>
    <message>
        <source>Whom it is offered to and how it is reached decide it.</source>
        <translation>Whom it is offered to and how it is reached decide it.</translation>
    </message>
    <message>
        <source>%1 · confirm with counsel</source>
        <translation>%1 · confirm with counsel</translation>
    </message>
</context>
<context>
    <name>ui::SheetModel</name>
    <message>
        <source>%1 (excluded)</source>
        <translation>%1 (excluded)</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nothing entered</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>What the dossier says</source>
        <translation>What the dossier says</translation>
    </message>
</context>
<context>
    <name>ui::ShiftDialog</name>
    <message>
        <source>Shift handover</source>
        <translation>Shift handover</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>Write PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>One page: queues then and now, what was decided, what is half done, conflicts, incidents and their clocks. It names generations by number and quotes nobody.</source>
        <translation>One page: queues then and now, what was decided, what is half done, conflicts, incidents and their clocks. It names generations by number and quotes nobody.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Asia/Shanghai. The shift ends now.</source>
        <translation>Asia/Shanghai. The shift ends now.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the next officer should know; at most %1 characters</source>
        <translation>What the next officer should know; at most %1 characters</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The note is too long for the page.</source>
        <translation>The note is too long for the page.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>No action has that name or key.</source>
        <translation>No action has that name or key.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>action, where it works, its keys</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3)</source>
        <translation>%1 is the key of “%2” (%3)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source> Beside it, %1 cannot work: one begins with the other.</source>
        <translation> Beside it, %1 cannot work: one begins with the other.</translation>
    </message>
    <message>
        <source>Take it from %1</source>
        <translation>Take it from %1</translation>
    </message>
    <message>
        <source>Take it from all of them</source>
        <translation>Take it from all of them</translation>
    </message>
    <message>
        <source>Without a key now: %1</source>
        <translation>Without a key now: %1</translation>
    </message>
    <message numerus="yes">
        <source>The changed keys of %n actions go back to those delivered.</source>
        <translation>
            <numerusform>The changed keys of %n action go back to those delivered.</numerusform>
            <numerusform>The changed keys of %n actions go back to those delivered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Change keyboard shortcuts</translation>
    </message>
    <message>
        <source>Action or key, in Chinese, English or pinyin</source>
        <translation>Action or key, in Chinese, English or pinyin</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>Set key…</source>
        <translation>Set key…</translation>
    </message>
    <message>
        <source>Add another key…</source>
        <translation>Add another key…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>As delivered</translation>
    </message>
    <message>
        <source>Press the key, or several one after the other. Return ends, Escape leaves it as it was.</source>
        <translation>Press the key, or several one after the other. Return ends, Escape leaves it as it was.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Reset all…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsModel</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Where it works</translation>
    </message>
    <message>
        <source>As delivered, if changed</source>
        <translation>As delivered, if changed</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotModel</name>
    <message>
        <source>scan, no rows</source>
        <translation>scan, no rows</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>additions</source>
        <translation>additions</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
    <name>ui::SpanEditor</name>
    <message>
        <source>Uncover the text first: what is marked has to be seen.</source>
        <translation>Uncover the text first: what is marked has to be seen.</translation>
    </message>
    <message>
        <source>There is no text to mark.</source>
        <translation>There is no text to mark.</translation>
    </message>
    <message>
        <source>Nothing was marked.</source>
        <translation>Nothing was marked.</translation>
    </message>
    <message numerus="yes">
        <source>Marking %n characters: “%1”. Return keeps them, Escape leaves.</source>
        <translation>
            <numerusform>Marking %n character: “%1”. Return keeps it, Escape leaves.</numerusform>
            <numerusform>Marking %n characters: “%1”. Return keeps them, Escape leaves.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes no further this way.</source>
        <translation>It goes no further this way.</translation>
    </message>
</context>
<context>
    <name>ui::StandingModel</name>
    <message>
        <source>could be %1 %</source>
        <translation>could be %1 %</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stands</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
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
    <name>ui::StatusCounts</name>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1: %n item</numerusform>
            <numerusform>%1: %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Show only these</translation>
    </message>
    <message>
        <source>How many stand how</source>
        <translation>How many stand how</translation>
    </message>
</context>
<context>
    <name>ui::StatusDayBar</name>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Day as of which the status is seen (Asia/Shanghai)</source>
        <translation>Day as of which the status is seen (Asia/Shanghai)</translation>
    </message>
    <message>
        <source>−1 month</source>
        <translation>−1 month</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>+1 month</source>
        <translation>+1 month</translation>
    </message>
    <message>
        <source>Year&apos;s end</source>
        <translation>Year&apos;s end</translation>
    </message>
    <message>
        <source>The last day of the year; once more: of the next</source>
        <translation>The last day of the year; once more: of the next</translation>
    </message>
</context>
<context>
    <name>ui::StatusExports</name>
    <message>
        <source>Export status</source>
        <translation>Export status</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;Web page (*.html)</translation>
    </message>
    <message>
        <source>Wall sheet, A3 (*.pdf)</source>
        <translation>Wall sheet, A3 (*.pdf)</translation>
    </message>
    <message>
        <source>Wall sheet, A4 (*.pdf)</source>
        <translation>Wall sheet, A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Export wall sheet</source>
        <translation>Export wall sheet</translation>
    </message>
    <message>
        <source>Export duties as calendar</source>
        <translation>Export duties as calendar</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Writing the file</translation>
    </message>
</context>
<context>
    <name>ui::StatusFilter</name>
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
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
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
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>Being changed</translation>
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
        <source>Provisional day</source>
        <translation>Provisional day</translation>
    </message>
    <message>
        <source>Number not seen shown</source>
        <translation>Number not seen shown</translation>
    </message>
</context>
<context>
    <name>ui::StatusLeads</name>
    <message>
        <source>Lead times</source>
        <translation>Lead times</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>Duty: %1</translation>
    </message>
    <message>
        <source>Everything of this kind: %1</source>
        <translation>Everything of this kind: %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Days before</translation>
    </message>
    <message>
        <source>Calendar days before the last day, with commas between: 30, 7, 1. Empty: as the program ships.</source>
        <translation>Calendar days before the last day, with commas between: 30, 7, 1. Empty: as the program ships.</translation>
    </message>
    <message>
        <source>Give whole days from 1 to 730, with commas between.</source>
        <translation>Give whole days from 1 to 730, with commas between.</translation>
    </message>
    <message>
        <source>Setting the lead times</source>
        <translation>Setting the lead times</translation>
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
    <name>ui::StatusModel</name>
    <message>
        <source>The whole company</source>
        <translation>The whole company</translation>
    </message>
    <message>
        <source>%1, being changed</source>
        <translation>%1, being changed</translation>
    </message>
    <message>
        <source>%1, provisional</source>
        <translation>%1, provisional</translation>
    </message>
    <message>
        <source>%1 (confirm with counsel)</source>
        <translation>%1 (confirm with counsel)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Next duty</source>
        <translation>Next duty</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
</context>
<context>
    <name>ui::StatusPane</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>%1 (confirm with counsel)</source>
        <translation>%1 (confirm with counsel)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Announced %1 days before</source>
        <translation>Announced %1 days before</translation>
    </message>
    <message>
        <source>Choose a row to read why it stands so, and by which rule.</source>
        <translation>Choose a row to read why it stands so, and by which rule.</translation>
    </message>
    <message>
        <source>Open in register</source>
        <translation>Open in register</translation>
    </message>
    <message>
        <source>Lead times…</source>
        <translation>Lead times…</translation>
    </message>
    <message>
        <source>Reasons and sources</source>
        <translation>Reasons and sources</translation>
    </message>
</context>
<context>
    <name>ui::StatusView</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Export status</source>
        <translation>Export status</translation>
    </message>
    <message>
        <source>Export wall sheet</source>
        <translation>Export wall sheet</translation>
    </message>
    <message>
        <source>Export duties as calendar</source>
        <translation>Export duties as calendar</translation>
    </message>
    <message>
        <source>Set lead times</source>
        <translation>Set lead times</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Reading the register</translation>
    </message>
    <message>
        <source>The State Council&apos;s notice for %1 is not in: its days are provisional.</source>
        <translation>The State Council&apos;s notice for %1 is not in: its days are provisional.</translation>
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
        <source>How services, filings and licences stand is shown here, once there are any.</source>
        <translation>How services, filings and licences stand is shown here, once there are any.</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Open the register</translation>
    </message>
    <message>
        <source>Lead times set</source>
        <translation>Lead times set</translation>
    </message>
    <message>
        <source>How each thing stands, with its reason and source</source>
        <translation>How each thing stands, with its reason and source</translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
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
    <name>ui::SubmissionDialog</name>
    <message>
        <source>Record submission: %1</source>
        <translation>Record submission: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What was handed in stays as it was. The next submission begins with it.</source>
        <translation>What was handed in stays as it was. The next submission begins with it.</translation>
    </message>
    <message>
        <source>Filled in as in submission %1. Change what was handed in otherwise.</source>
        <translation>Filled in as in submission %1. Change what was handed in otherwise.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Fields of the form</translation>
    </message>
    <message>
        <source>Return edits, Insert adds a field, Delete takes it out.</source>
        <translation>Return edits, Insert adds a field, Delete takes it out.</translation>
    </message>
    <message>
        <source>Documents with it</source>
        <translation>Documents with it</translation>
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
        <source>The field “%1” stands there twice.</source>
        <translation>The field “%1” stands there twice.</translation>
    </message>
</context>
<context>
    <name>ui::SummaryDialog</name>
    <message>
        <source>all services</source>
        <translation>all services</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>Inspectors</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>its time was over</translation>
    </message>
    <message>
        <source>by an officer</source>
        <translation>by an officer</translation>
    </message>
    <message>
        <source>Chapter in the journal</source>
        <translation>Chapter in the journal</translation>
    </message>
    <message>
        <source>events %1 to %2</source>
        <translation>events %1 to %2</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>Summary of inspection %1</source>
        <translation>Summary of inspection %1</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>For the authority</source>
        <translation>For the authority</translation>
    </message>
    <message>
        <source>For the provider</source>
        <translation>For the provider</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
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
        <translation>Take over</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the dossier would change. Nothing is changed until you take it over.</source>
        <translation>
            <numerusform>%n field of the dossier would change. Nothing is changed until you take it over.</numerusform>
            <numerusform>%n fields of the dossier would change. Nothing is changed until you take it over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>There is nothing new in it.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Not taken over</translation>
    </message>
    <message>
        <source>A dossier has no place for it, or it names a document that is not kept here.</source>
        <translation>A dossier has no place for it, or it names a document that is not kept here.</translation>
    </message>
</context>
<context>
    <name>ui::TaskDialog</name>
    <message>
        <source>Set task</source>
        <translation>Set task</translation>
    </message>
    <message>
        <source>Due on a day</source>
        <translation>Due on a day</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>The last day, Asia/Shanghai. An internal target.</source>
        <translation>The last day, Asia/Shanghai. An internal target.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
</context>
<context>
    <name>ui::TaskModel</name>
    <message>
        <source>no day set</source>
        <translation>no day set</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
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
    <name>ui::TimelineChart</name>
    <message>
        <source>Year of the register: duties, windows and validity, service by service</source>
        <translation>Year of the register: duties, windows and validity, service by service</translation>
    </message>
    <message>
        <source>nothing this year</source>
        <translation>nothing this year</translation>
    </message>
    <message>
        <source>As of %1 · %2: %3</source>
        <translation>As of %1 · %2: %3</translation>
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
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
</context>
<context>
    <name>ui::TimelineText</name>
    <message>
        <source>late since its last day</source>
        <translation>late since its last day</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>own target</source>
        <translation>own target</translation>
    </message>
    <message>
        <source>answer expected</source>
        <translation>answer expected</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>runs out</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>window</source>
        <translation>window</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>, cautious reading %1</source>
        <translation>, cautious reading %1</translation>
    </message>
    <message>
        <source>, provisional</source>
        <translation>, provisional</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>The whole company</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing this year</source>
        <translation>nothing this year</translation>
    </message>
</context>
<context>
    <name>ui::TimelineWords</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Summary changed</source>
        <translation>Summary changed</translation>
    </message>
    <message>
        <source>Linked: %1</source>
        <translation>Linked: %1</translation>
    </message>
    <message>
        <source>Link removed: %1</source>
        <translation>Link removed: %1</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Task dropped</source>
        <translation>Task dropped</translation>
    </message>
    <message>
        <source>Task set</source>
        <translation>Task set</translation>
    </message>
    <message>
        <source>Graded: %1</source>
        <translation>Graded: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
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
        <source>Waived: %1</source>
        <translation>Waived: %1</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>Evidence added: %1</translation>
    </message>
    <message>
        <source>Report draft exported</source>
        <translation>Report draft exported</translation>
    </message>
    <message>
        <source>Re-test</source>
        <translation>Re-test</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>user measure</source>
        <translation>user measure</translation>
    </message>
    <message>
        <source>unmasking</source>
        <translation>unmasking</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>rules</translation>
    </message>
    <message>
        <source>models</source>
        <translation>models</translation>
    </message>
    <message>
        <source>Severity of the case</source>
        <translation>Severity of the case</translation>
    </message>
</context>
<context>
    <name>ui::TimestampDialog</name>
    <message>
        <source>Time stamp: %1</source>
        <translation>Time stamp: %1</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Write the request</translation>
    </message>
    <message>
        <source>Requests (*.tsq)</source>
        <translation>Requests (*.tsq)</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Packages (*.zip)</translation>
    </message>
    <message>
        <source>Answers (*.tsr)</source>
        <translation>Answers (*.tsr)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificates (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Write a request to carry to the authority</source>
        <translation>Write a request to carry to the authority</translation>
    </message>
    <message>
        <source>Bring in the authority&apos;s answer</source>
        <translation>Bring in the authority&apos;s answer</translation>
    </message>
    <message>
        <source>An authority confirms that the package was there at a moment (RFC 3161). It gets a hash, not the package. Carry both files yourself: this program opens no connection.</source>
        <translation>An authority confirms that the package was there at a moment (RFC 3161). It gets a hash, not the package. Carry both files yourself: this program opens no connection.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>The answer is put into it.</source>
        <translation>The answer is put into it.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Its certificates</source>
        <translation>Its certificates</translation>
    </message>
    <message>
        <source>From the authority itself. Without them nobody is checked, and the record says so.</source>
        <translation>From the authority itself. Without them nobody is checked, and the record says so.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Put it in</translation>
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
    <name>ui::TrustDialog</name>
    <message>
        <source>Trust a colleague&apos;s key</source>
        <translation>Trust a colleague&apos;s key</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Public keys (*.pub *.pem);;All files (*)</source>
        <translation>Public keys (*.pub *.pem);;All files (*)</translation>
    </message>
    <message>
        <source>Files of decisions that are signed with this key are let in. Make sure that the key is theirs.</source>
        <translation>Files of decisions that are signed with this key are let in. Make sure that the key is theirs.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Whose it is</translation>
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
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Decides within how many hours a network incident graded larger or above is reported (National Cybersecurity Incident Reporting Measures, Art. 4).</source>
        <translation>Decides within how many hours a network incident graded larger or above is reported (National Cybersecurity Incident Reporting Measures, Art. 4).</translation>
    </message>
</context>
<context>
    <name>ui::UnmaskDialog</name>
    <message>
        <source>Reveal personal information</source>
        <translation>Reveal personal information</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Reveal</translation>
    </message>
    <message>
        <source>The reason is recorded. It holds for this item: what else you reveal in it is recorded with the same reason.</source>
        <translation>The reason is recorded. It holds for this item: what else you reveal in it is recorded with the same reason.</translation>
    </message>
    <message>
        <source>Why do you need to see it?</source>
        <translation>Why do you need to see it?</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Number of the request</translation>
    </message>
    <message>
        <source>As the authority&apos;s letter has it</source>
        <translation>As the authority&apos;s letter has it</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Reason in words</translation>
    </message>
</context>
<context>
    <name>ui::UsageRows</name>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>%1 % of %2 %</source>
        <translation>%1 % of %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>The whole company</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Filing</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n day(s)</source>
        <translation>
            <numerusform>%1 for %n day</numerusform>
            <numerusform>%1 for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Last traffic</source>
        <translation>Last traffic</translation>
    </message>
    <message>
        <source>never in the logs</source>
        <translation>never in the logs</translation>
    </message>
    <message>
        <source>Logs reach to</source>
        <translation>Logs reach to</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls on them</source>
        <translation>Calls on them</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Needs no filing</source>
        <translation>Needs no filing</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>Logs cannot tell who is registered: this is how many users they ever named. Enter the figure with its day and source.</source>
        <translation>Logs cannot tell who is registered: this is how many users they ever named. Enter the figure with its day and source.</translation>
    </message>
    <message>
        <source>Distinct pseudonymous users of a calendar month in Asia/Shanghai. Calls that name no user are not among them.</source>
        <translation>Distinct pseudonymous users of a calendar month in Asia/Shanghai. Calls that name no user are not among them.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>active users</source>
        <translation>active users</translation>
    </message>
    <message>
        <source>Of %1 calls %2 % name no user, %3 % no service, %4 % no model.</source>
        <translation>Of %1 calls %2 % name no user, %3 % no service, %4 % no model.</translation>
    </message>
    <message>
        <source>Days with calls</source>
        <translation>Days with calls</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Without a time</translation>
    </message>
</context>
<context>
    <name>ui::UsageView</name>
    <message>
        <source>Linking the name</source>
        <translation>Linking the name</translation>
    </message>
    <message>
        <source>Name linked</source>
        <translation>Name linked</translation>
    </message>
    <message>
        <source>Needs no filing: %1</source>
        <translation>Needs no filing: %1</translation>
    </message>
    <message>
        <source>The name is no finding any more, until that is taken back.</source>
        <translation>The name is no finding any more, until that is taken back.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Dismissing the name</source>
        <translation>Dismissing the name</translation>
    </message>
    <message>
        <source>Name dismissed</source>
        <translation>Name dismissed</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Taking back what was said of the name</source>
        <translation>Taking back what was said of the name</translation>
    </message>
    <message>
        <source>Keeping the figure</source>
        <translation>Keeping the figure</translation>
    </message>
    <message>
        <source>Figure kept</source>
        <translation>Figure kept</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>Reading the logs</translation>
    </message>
    <message>
        <source>Link name to the register</source>
        <translation>Link name to the register</translation>
    </message>
    <message>
        <source>Say that a name needs no filing</source>
        <translation>Say that a name needs no filing</translation>
    </message>
    <message>
        <source>Take back what was said of a name</source>
        <translation>Take back what was said of a name</translation>
    </message>
    <message>
        <source>Enter registered users</source>
        <translation>Enter registered users</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Open in the register</translation>
    </message>
    <message>
        <source>In the logs</source>
        <translation>In the logs</translation>
    </message>
    <message>
        <source>What the logs name is held against the register here. Logs come first.</source>
        <translation>What the logs name is held against the register here. Logs come first.</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>Import logs</translation>
    </message>
    <message>
        <source>Still counting: %1 calls so far.</source>
        <translation>Still counting: %1 calls so far.</translation>
    </message>
    <message>
        <source>Names in the logs, silent filings and thresholds</source>
        <translation>Names in the logs, silent filings and thresholds</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>About the chosen row</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Needs no filing…</source>
        <translation>Needs no filing…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Registered users…</source>
        <translation>Registered users…</translation>
    </message>
</context>
<context>
    <name>ui::UserDialog</name>
    <message>
        <source>Measures against users</source>
        <translation>Measures against users</translation>
    </message>
    <message>
        <source>Users to look at</source>
        <translation>Users to look at</translation>
    </message>
    <message>
        <source>Reading the user</source>
        <translation>Reading the user</translation>
    </message>
    <message>
        <source>Nobody has reached a rule.</source>
        <translation>Nobody has reached a rule.</translation>
    </message>
    <message>
        <source>A user whose prompts were decided to be illegal often enough is shown here, for an officer to look at.</source>
        <translation>A user whose prompts were decided to be illegal often enough is shown here, for an officer to look at.</translation>
    </message>
</context>
<context>
    <name>ui::UserView</name>
    <message>
        <source>Copy &amp;request id</source>
        <translation>Copy &amp;request id</translation>
    </message>
    <message>
        <source>Flagged and decided</source>
        <translation>Flagged and decided</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>The pseudonym cannot be turned back here; look it up by request id in the provider&apos;s system.</source>
        <translation>The pseudonym cannot be turned back here; look it up by request id in the provider&apos;s system.</translation>
    </message>
    <message>
        <source>&amp;Warn…</source>
        <translation>&amp;Warn…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>&amp;Limit…</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>&amp;Suspend…</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>&amp;Terminate…</translation>
    </message>
    <message>
        <source>&amp;No measure…</source>
        <translation>&amp;No measure…</translation>
    </message>
    <message>
        <source>L&amp;ift…</source>
        <translation>L&amp;ift…</translation>
    </message>
    <message>
        <source>&amp;Authority told…</source>
        <translation>&amp;Authority told…</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>With&amp;draw…</translation>
    </message>
    <message>
        <source>Flagged and decided: the newest %1 of %2</source>
        <translation>Flagged and decided: the newest %1 of %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recording that it was copied</source>
        <translation>Recording that it was copied</translation>
    </message>
    <message>
        <source>Request id copied; the journal has it</source>
        <translation>Request id copied; the journal has it</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>Show co&amp;vered words</source>
        <translation>Show co&amp;vered words</translation>
    </message>
</context>
<context>
    <name>ui::UserWords</name>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Limit of functions</source>
        <translation>Limit of functions</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Termination</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>No measure</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Lifted</translation>
    </message>
    <message>
        <source>Authority told</source>
        <translation>Authority told</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>withdrawn: %1</translation>
    </message>
    <message>
        <source>lifted %1</source>
        <translation>lifted %1</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>looked at</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>in force until %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1 (limit %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 in a row</source>
        <translation>%1 in a row</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1 in a day</source>
        <translation>%1 in a day</translation>
    </message>
    <message>
        <source>%1 in %2 days</source>
        <translation>%1 in %2 days</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 waiting</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>%1 generations</source>
        <translation>%1 generations</translation>
    </message>
    <message>
        <source>%1 decided, %2 waiting</source>
        <translation>%1 decided, %2 waiting</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>ui::UsersDueModel</name>
    <message>
        <source>no rule reached</source>
        <translation>no rule reached</translation>
    </message>
    <message>
        <source>%1 flagged, not decided</source>
        <translation>%1 flagged, not decided</translation>
    </message>
    <message>
        <source>%1 in force</source>
        <translation>%1 in force</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
</context>
<context>
    <name>ui::VersionDialog</name>
    <message>
        <source>Add version of %1</source>
        <translation>Add version of %1</translation>
    </message>
    <message>
        <source>Edit version of %1</source>
        <translation>Edit version of %1</translation>
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
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>As the logs call it.</source>
        <translation>As the logs call it.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>The last day. Empty: in use.</source>
        <translation>The last day. Empty: in use.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>It was retired before it was released.</source>
        <translation>It was retired before it was released.</translation>
    </message>
</context>
<context>
    <name>ui::VersionModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::VersionPane</name>
    <message>
        <source>The versions of a report are compared here.</source>
        <translation>The versions of a report are compared here.</translation>
    </message>
    <message>
        <source>with the text as typed</source>
        <translation>with the text as typed</translation>
    </message>
    <message>
        <source>with version %1</source>
        <translation>with version %1</translation>
    </message>
    <message>
        <source>There is one version so far.</source>
        <translation>There is one version so far.</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>Reading the versions</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>They say the same.</translation>
    </message>
    <message>
        <source>… lines alike: %1 …</source>
        <translation>… lines alike: %1 …</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, the newest first</translation>
    </message>
    <message>
        <source>What the version is compared with</source>
        <translation>What the version is compared with</translation>
    </message>
    <message>
        <source>What differs between the two versions</source>
        <translation>What differs between the two versions</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Puts this version&apos;s text into the editor; nothing is saved until you save it</source>
        <translation>Puts this version&apos;s text into the editor; nothing is saved until you save it</translation>
    </message>
</context>
<context>
    <name>ui::WaiverDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Enter a reason.</source>
        <translation>Enter a reason.</translation>
    </message>
</context>
<context>
    <name>ui::WaiversDialog</name>
    <message>
        <source>Who may waive steps</source>
        <translation>Who may waive steps</translation>
    </message>
    <message>
        <source>Entitle</source>
        <translation>Entitle</translation>
    </message>
    <message>
        <source>Nobody may waive a step yet. Anyone may name the first; from then on only those who have the right give it or take it back.</source>
        <translation>Nobody may waive a step yet. Anyone may name the first; from then on only those who have the right give it or take it back.</translation>
    </message>
    <message>
        <source>May waive: %1. Only they may name another or take the right back.</source>
        <translation>May waive: %1. Only they may name another or take the right back.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>The alias given at the program&apos;s start. A name that is entitled loses it.</source>
        <translation>The alias given at the program&apos;s start. A name that is entitled loses it.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Nobody may waive a step yet. Name the first officer who may.</source>
        <translation>Nobody may waive a step yet. Name the first officer who may.</translation>
    </message>
    <message>
        <source>%1 may not waive a step; %2 may, or can name you.</source>
        <translation>%1 may not waive a step; %2 may, or can name you.</translation>
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
<context>
    <name>ui::WritingPane</name>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>Keeping what was typed</source>
        <translation>Keeping what was typed</translation>
    </message>
    <message>
        <source>Filling the report</source>
        <translation>Filling the report</translation>
    </message>
    <message>
        <source>Choose a report to write on it, or begin a new one.</source>
        <translation>Choose a report to write on it, or begin a new one.</translation>
    </message>
    <message>
        <source>version %1, and what you typed since</source>
        <translation>version %1, and what you typed since</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation>Open for reading only: nothing can be recorded.</translation>
    </message>
    <message>
        <source>%1 saved version %2 while you wrote on version %3. Compare them under Versions; what you save replaces it.</source>
        <translation>%1 saved version %2 while you wrote on version %3. Compare them under Versions; what you save replaces it.</translation>
    </message>
    <message>
        <source>The approval lapsed: the facts or records behind the text have changed since. What changed stands under Approval.</source>
        <translation>The approval lapsed: the facts or records behind the text have changed since. What changed stands under Approval.</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>Returned by %1: %2</translation>
    </message>
    <message>
        <source>Version %1 was sent. What you save now is a new version, to be approved again.</source>
        <translation>Version %1 was sent. What you save now is a new version, to be approved again.</translation>
    </message>
    <message>
        <source>Version %1 is sealed. What you save now is a new version, to be approved again.</source>
        <translation>Version %1 is sealed. What you save now is a new version, to be approved again.</translation>
    </message>
    <message>
        <source>%1 is closed. A report about it can still be written and sent.</source>
        <translation>%1 is closed. A report about it can still be written and sent.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text of the report</translation>
    </message>
    <message>
        <source>The finished report</source>
        <translation>The finished report</translation>
    </message>
</context>
</TS>
