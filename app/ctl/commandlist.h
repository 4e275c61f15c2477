#pragma once

#include "app/ctl/command.h"

namespace ctl {

// One function a family of commands; commands() joins them.
std::vector<Command> storeCommands();    ///< init, verify, review
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
std::vector<Command> searchCommands();   ///< search
std::vector<Command> coverageCommands(); ///< stats, quarantine
std::vector<Command> incidentCommands(); ///< incident
std::vector<Command> reportCommands();   ///< incident report, unit
std::vector<Command> registryCommands(); ///< status
std::vector<Command> labelCommands();    ///< label check
std::vector<Command> demoCommands();     ///< demo

} // namespace ctl
