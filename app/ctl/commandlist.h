#pragma once

#include "app/ctl/command.h"

namespace ctl {

// One function a family of commands; commands() joins them.
std::vector<Command> storeCommands();    ///< init, verify
std::vector<Command> journalCommands();  ///< journal head, prove, consistency, check
std::vector<Command> reviewCommands();   ///< review, decide, undo, redo, appeal, assign, claim, queues
std::vector<Command> logCommands();      ///< import
std::vector<Command> mappingCommands();  ///< mapping
std::vector<Command> packCommands();     ///< pack lint, diff
std::vector<Command> packStateCommands();  ///< pack list, install, enable, shadow, disable
std::vector<Command> packKeyCommands();    ///< pack key, sign, trust, distrust, keys
std::vector<Command> packImportCommands(); ///< pack import
std::vector<Command> packAuditCommands();  ///< pack audit
std::vector<Command> packShowCommands();   ///< pack show
std::vector<Command> scanCommands();     ///< scan
std::vector<Command> backtestCommands(); ///< scan backtest
std::vector<Command> evaluateCommands(); ///< evaluate
std::vector<Command> modelCommands();    ///< train, evaluate-model
std::vector<Command> classifierCommands(); ///< model list, add, enable, shadow, disable, threshold, judge; tiers
std::vector<Command> curveCommands();    ///< model curves
std::vector<Command> onnxCommands();     ///< model check, try, draft
std::vector<Command> learningCommands(); ///< model learn, compare, replace, queue
std::vector<Command> pictureCommands();     ///< pictures hash, read, matches
std::vector<Command> pictureBankCommands(); ///< pictures bank
std::vector<Command> qualityCommands();  ///< review quality, sample
std::vector<Command> searchCommands();   ///< search
std::vector<Command> coverageCommands(); ///< stats, quarantine
std::vector<Command> handoverCommands();    ///< review export, import, handover
std::vector<Command> decisionKeyCommands(); ///< review trust, distrust, keys
std::vector<Command> conflictCommands();    ///< review conflicts, resolve
std::vector<Command> incidentCommands(); ///< incident
std::vector<Command> casePartCommands(); ///< incident amend, link, task, comment, entry, operator
std::vector<Command> gradeCommands();    ///< incident grade, ical
std::vector<Command> complaintCommands();     ///< complaint new, list, show
std::vector<Command> complaintStepCommands(); ///< complaint link, entry, decide, feedback, close …
std::vector<Command> complaintFileCommands(); ///< complaint import, quarantine, stats, promise
std::vector<Command> retestCommands();   ///< retest; incident rectify, waivers
std::vector<Command> userCommands();     ///< user due, show, measure, withdraw
std::vector<Command> userRuleCommands(); ///< user rule
std::vector<Command> reportCommands();   ///< incident report, report draft, unit
std::vector<Command> reportTextCommands(); ///< report kinds, template, lint, format
std::vector<Command> draftCommands();    ///< draft new, list, show, save, versions, diff
std::vector<Command> draftActCommands(); ///< draft submit, approve, return, export, policy
std::vector<Command> editionCommands();  ///< report redact, leakcheck
std::vector<Command> bundleCommands();
std::vector<Command> inspectionCommands();
std::vector<Command> filingCommands();     ///< filing read, import
std::vector<Command> filingListCommands(); ///< filing lists, compare, match
std::vector<Command> changeCommands();   ///< change list, record, confirm, waive, undo
std::vector<Command> changeRuleCommands(); ///< change rules
std::vector<Command> usageCommands();    ///< usage list, check, link, users
std::vector<Command> statusCommands(); ///< status, status reminders
std::vector<Command> registerItemCommands();  ///< registry list, show, add, set, move
std::vector<Command> registerPaperCommands(); ///< registry document, submission, display
std::vector<Command> registerModelCommands(); ///< registry service, model, version, algorithm, link
std::vector<Command> registerKindCommands();  ///< registry regime, kinds
std::vector<Command> dossierCommands();
std::vector<Command> dossierPackCommands(); ///< dossier completeness, document, evaluations, pack
std::vector<Command> dossierFileCommands(); ///< dossier export, import
std::vector<Command> labelCommands();    ///< label check
std::vector<Command> clusterCommands();  ///< review clusters, alike, decide-alike
std::vector<Command> demoCommands();     ///< demo

std::vector<Command> packageCommands();    ///< package seal, list, timestamp-request, timestamp-add
std::vector<Command> dispatchCommands();   ///< package sent, receipt, sendings
std::vector<Command> coverSheetCommands(); ///< report coversheet

} // namespace ctl
