#pragma once

#include "app/base/bilingual.h"
#include "app/incident/procedure.h"
#include "app/seal/channels.h"
#include "app/seal/manifest.h"

namespace ui {

/// The words of the trade for what is sealed and sent, in the language of the screen.
QString editionText(seal::Edition edition);
QString channelText(seal::Channel channel);

/// The title of the step \a id; the id itself if \a procedure does not have it.
QString stepTitle(const incident::Procedure &procedure, const QString &id);

} // namespace ui
