#include "app/ctl/commandlist.h"

namespace ctl {

std::vector<Command> commands()
{
    std::vector<Command> all;
    for (const auto family : {storeCommands, logCommands, mappingCommands, packCommands, packStateCommands,
<<<<<<< HEAD
                              packKeyCommands, packImportCommands, packAuditCommands, packShowCommands, scanCommands, backtestCommands,
=======
                              packKeyCommands, packImportCommands, packAuditCommands, scanCommands, backtestCommands,
>>>>>>> bd3c9a6cc37ef0e3212eb033e72037e479273b9d
                              evaluateCommands, modelCommands, searchCommands, coverageCommands, incidentCommands,
                              reportCommands, registryCommands, labelCommands, demoCommands}) {
        for (Command &command : family())
            all.push_back(std::move(command));
    }
    return all;
}

} // namespace ctl
