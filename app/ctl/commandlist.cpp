#include "app/ctl/commandlist.h"

namespace ctl {

std::vector<Command> commands()
{
    std::vector<Command> all;
    for (const auto family :
         {storeCommands,       reviewCommands,       logCommands,           mappingCommands,       packCommands,
          packStateCommands,   packKeyCommands,      packImportCommands,    packAuditCommands,     packShowCommands,
          scanCommands,        backtestCommands,     evaluateCommands,      modelCommands,         classifierCommands,
          curveCommands,       onnxCommands,         learningCommands,      searchCommands,        coverageCommands,
          incidentCommands,    casePartCommands,     gradeCommands,         retestCommands,        reportCommands,
          statusCommands,      registerItemCommands, registerPaperCommands, registerModelCommands, registerKindCommands,
          labelCommands,       demoCommands,         pictureCommands,       pictureBankCommands,   userCommands,
          userRuleCommands,    clusterCommands,      qualityCommands,       handoverCommands,      decisionKeyCommands,
          conflictCommands,    complaintCommands,    complaintStepCommands, complaintFileCommands, journalCommands,
          packageCommands,     dispatchCommands,     coverSheetCommands,    reportTextCommands,    draftCommands,
          draftActCommands,    editionCommands,      filingCommands,        filingListCommands,    dossierCommands,
          dossierPackCommands, changeCommands,       changeRuleCommands,    usageCommands,         dossierFileCommands,
          bundleCommands,      inspectionCommands}) {
        for (Command &command : family())
            all.push_back(std::move(command));
    }
    return all;
}

} // namespace ctl
