<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ctl::Command</name>
    <message>
        <source>The workspace file (*.vml).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias under which events are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON, one line, on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vermilionctl %1: Vermilion without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: vermilionctl [--store FILE] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vermilionctl COMMAND --help” lists a command&apos;s options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the workspace with --store FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase file is empty or cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctl::DemoCommands</name>
    <message>
        <source>Headless demo case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Report drafted: %1 (%n gap(s) named on its first page)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filings and licences on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain does not verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Chain whole: %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give a folder that can be written to with --out DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1 generations, %2 quarantined; flagged by rules: %3 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the whole job on invented data: workspace, import, flags, case, report, status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for what it makes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctl::IncidentCommands</name>
    <message>
        <source>Give the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the case, the step and, with --at, the moment as “YYYY-MM-DDThh:mm” (Asia/Shanghai).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the PDF with --out FILE, and zh or en with --lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted %1 into %2 (SHA-256 %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case from flagged generations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content, network or both (content).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 4 (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service; else that of the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was found (now).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its evidence; may be given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that a step was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (now).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive a step with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a case whose steps are all done or waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the report to the authority as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zh or en (zh).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set who reports: what a report&apos;s head says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unified social credit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The competent department.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctl::LogCommands</name>
    <message>
        <source>%1: imported before, nothing added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3); %4 rows, %5 generations, %6 quarantined, %7 findings, %8 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  %n row(s) repeat a request id; they are kept as generations of their own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n generation(s) have an empty prompt or output; they are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 generations, %2 quarantined, %3 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import logs: plain, gzip or zstd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format, where it is not to be recognised by content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that the logs are of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find generations by words or Chinese text; an empty text counts all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many to list (20).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctl::RegistryCommands</name>
    <message>
        <source> (%1 working days left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (provisional: the State Council&apos;s notice for that year is not in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (confirm with counsel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filings and licences on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how filings and licences stand on a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day (today in Shanghai).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctl::StoreCommands</name>
    <message>
        <source>Name the workspace to make with --store FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 (encrypted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is whole: %1 events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain does not hold the given head (event %1): it was rewritten or cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a generation and one of confirmed, not_a_problem, second_opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G-%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: G-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: G-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-compute the journal&apos;s hash chain and check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head printed earlier, which the chain must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what needs a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about a generation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk code, such as A.1.f; a confirmed problem needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your latest decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what you took back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctl::Words</name>
    <message>
        <source>The store or the disk refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Vermilion workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was written by a newer release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is in use by another instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is encrypted and the passphrase does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a *.vml file, or make one with “vermilionctl --store FILE init”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the release that wrote it; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup; a copy from before the last upgrade lies beside it as *.bak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other instance, or only read: search, status and verify work meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase with --key-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and rights; nothing half-done was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this catalogue translates to: &quot;zh&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActivityFilterBar</name>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G-42, VI-2026-0001 or an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What or whom the events are about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActivityModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute every hash again from the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the chain copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is done in this workspace is recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CaseActions</name>
    <message>
        <source>Opening the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waived step counts as settled. The reason stands in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiving the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is done or waived. A closed case takes no change but a reopening and a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps and their moments stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CaseListPane</name>
    <message>
        <source>Reading the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is opened when illegal content or an attack is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CaseView</name>
    <message>
        <source>found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is kept with this case. Add flagged ones from Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the case, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CaseWords</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content and network security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own output (Interim Measures, Art. 14).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attack, a leak or a failure (Network Incident Reporting Measures).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attack that made illegal content: both sets of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report draft exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChainPanel</name>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event is sealed with the hash of the one before it. Verifying computes all of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) computed again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this file as it is, and go on from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 was altered after it was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 does not follow from the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain does not hold the printed head (event %1): it was rewritten or cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or send it elsewhere: paper can then witness the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a head printed earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number:hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Nothing in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else: Ctrl+K and a few letters of its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClockBadge</name>
    <message>
        <source>statutory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClockLine</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statutory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the law says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, page or number, in Chinese, English or pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DecisionPanel</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Not a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Desktop</name>
    <message>
        <source>Making the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermilion workspaces (*.vml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another instance writes to %1 (%2). Open it for reading only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the program&apos;s own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DutyDoneDialog</name>
    <message>
        <source>Duty done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 started a clock. It stops on the day entered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EmptyState</name>
    <message>
        <source>Check that the disk has room and can be written to, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is named above, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Look for it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Vermilion made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer release. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is and open the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in the other window, or open it read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the input method. A lost passphrase cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do first what the rule asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done so far is kept. Start again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: the store or the disk refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: what was given cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: there is nothing of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: the file is no Vermilion workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: a newer release of Vermilion wrote the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: another instance has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: the passphrase does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not allowed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EventDialog</name>
    <message>
        <source>Record event: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new last day. Empty: as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock starts on this day. Mark the duty as done when it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty of this round counts as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the history of the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day lies in the future. Record it when it has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EventPanel</name>
    <message>
        <source>Choose an event to see what was sealed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EventWords</name>
    <message>
        <source>Workspace made with version {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import finished: {generations} generations, {quarantined} lines quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: {disposition} {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step recorded: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step waived: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence added: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case is now {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report draft kept with the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report draft exported ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidenceModel</name>
    <message>
        <source>no time in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt, masked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HighlightedText</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marked passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marked passages: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryList</name>
    <message>
        <source>undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>History, %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HitMinimap</name>
    <message>
        <source>Marked passages in the whole text; F3 goes to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the running import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.jsonl *.json *.ndjson *.gz *.zst);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logs yet. Drop files or folders here, or choose them: OpenAI requests and answers, WildChat and LMSYS, ShareGPT, or plain prompt and response rows; plain, gzip or zstd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined records of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record was read. What cannot be read is kept here, with its line, byte and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 generations from %2 files, %3 quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as it stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportQueue</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a case to see its steps, evidence and report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be closed: neither done nor waived are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ItemDialog</name>
    <message>
        <source>Add to the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day. Empty: does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen displayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where displayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed model it calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of that model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · confirm with counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was granted before it was submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired before it was granted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ItemSheet</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautious reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with the first day counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be done from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notice of holidays for that year is not out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>by %n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen displayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where displayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed model it calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of that model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs it, and nothing of the kind is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MatchModel</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import logs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words beside the page icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NavigationRail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NewCaseDialog</name>
    <message>
        <source>New incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a content incident the grade is your own; for a network incident it decides whether to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia/Shanghai. Every clock of the case starts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NewWorkspaceDialog</name>
    <message>
        <source>Encrypt the workspace with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: officer 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds everything: texts, decisions, cases, filings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the record beside each of your decisions. A number or role will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost passphrase cannot be recovered, by anyone: without it the workspace stays shut. Keep a copy where your company keeps such things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name, or open that file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder cannot be written to. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs %n characters or more. Several words are better than one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermilion workspaces (*.vml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is empty. Logs of the provider come first; what rules flag in them waits for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>oldest: %n d</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) run out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next clock: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filings and licences due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of calls with text held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 generations, %2 quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged generations per day, by risk class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PackModel</name>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PassphraseDialog</name>
    <message>
        <source>Encrypted workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this workspace. Check Caps Lock and the input method.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QuarantineModel</name>
    <message>
        <source>longer than the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is damaged here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of no known format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>%1, severity %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReadingPane</name>
    <message>
        <source>User, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 @ byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked upstream: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>None in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report draft prints the newest note on each of these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegistryActions</name>
    <message>
        <source>Keeping the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the program does not know this kind of item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking the duty as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty marked as done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegistryDetail</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see what is next about it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known and what is next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegistryEventModel</name>
    <message>
        <source>Written down %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegistryFilterBar</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In preparation or with the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled or not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day as of which the register is seen (Asia/Shanghai)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegistryModel</name>
    <message>
        <source>The whole company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is not from its official wording. Confirm it with counsel before relying on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm with counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit item or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark duty as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) action</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, not as of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services, filings and licences are kept here, with what is due next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clock that an event started runs for this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services and what each has to keep valid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RegistryWords</name>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public in mainland China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App or site, and API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause for a security assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual report submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified or assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not look like the numbers of its kind. Compare it with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in force but has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of this kind expire, but no last day is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked that the number is shown on the site or in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n working day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n working day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no rule sets a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statutory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the law gives no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected of the authority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReportPane</name>
    <message>
        <source>The report draft of a case is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network incident is reported on the authority&apos;s own form. Its steps and clocks are kept here; there is no draft yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafting the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export report draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report draft written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the reporting unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the reporting unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the report draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Decide: confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: not a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the risk code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal masked personal information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an incident from this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a risk code first (R): a confirmed problem needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G-%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: G-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: G-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal personal information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you need to see it? The reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision. Imported logs that rules flag come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: decisions cannot be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest %2 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged generations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RuleModel</name>
    <message>
        <source>%1, risk %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms and regular expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RuleSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>prompts and outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in which it must find something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in which it must not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored file of this pack no longer passes as a pack. Its findings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File hash (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch pack on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pack(s) on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open for reading only: packs cannot be switched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule packs say what is looked for in logs. None is known to this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the packs of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on: new imports look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off: stored findings stay, new imports no longer look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the packs known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching a pack leaves stored findings as they are; new imports follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RulesWords</name>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ServiceDialog</name>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the logs call it, so that calls and filings meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an app or by an API: both count (Interim Measures, Art. 22(2)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filing clocks start here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of service. Empty: it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rules apply, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter days as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before it started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SourceModel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported before, nothing added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; import again to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartScreen</name>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review flagged outputs, report incidents, keep filings and licences, answer an inspection: from your logs, on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace with invented logs, cases and filings, made in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine: the program denies itself every network connection when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StateView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits the filter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>coverage %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the logged calls whose text is held here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarantined</source>
        <comment>lines of a log</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that could not be read, each with file, line and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of every event, each sealed by the hash of the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what is done so far is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepDialog</name>
    <message>
        <source>Record step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia/Shanghai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket, a receipt number, or records such as G-42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded %1 by %2. What you record now replaces it; both stay in the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepModel</name>
    <message>
        <source>Not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TestBox</name>
    <message>
        <source>No pack is on, so nothing is looked for. Switch one on at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a text above to see what the rules that are on mark in it, and why. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged %1, severity %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of a generation the text is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text with what the rules marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimelineModel</name>
    <message>
        <source>Written down %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TitleRow</name>
    <message>
        <source>More actions of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::UnitDialog</name>
    <message>
        <source>Reporting unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every report of this workspace begins with this. An empty field stays a visible gap in the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competent department addressed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhyEntry</name>
    <message>
        <source>Rule %1 (%2), severity %3, score %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message>
        <source>Why flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
