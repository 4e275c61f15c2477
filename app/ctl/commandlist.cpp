#include "app/ctl/commandlist.h"

namespace ctl {

std::vector<Command> commands()
{
    std::vector<Command> all;
    for (const auto family :
         {storeCommands,      logCommands,        mappingCommands,   packCommands,       packStateCommands,
          packKeyCommands,    packImportCommands, packAuditCommands, packShowCommands,   scanCommands,
          backtestCommands,   evaluateCommands,   modelCommands,     classifierCommands, curveCommands,
          onnxCommands,       learningCommands,   searchCommands,    coverageCommands,   incidentCommands,
          reportCommands,     registryCommands,   labelCommands,     demoCommands,       pictureCommands,
          pictureBankCommands}) {
        for (Command &command : family())
            all.push_back(std::move(command));
    }
    return all;
}

} // namespace ctl
