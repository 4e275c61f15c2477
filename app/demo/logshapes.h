#pragma once

#include "app/demo/plan.h"

#include <QJsonObject>

namespace demo {

/// How the logs of the demo services write down a conversation. The header fields "provider",
/// "service" and "age_band" are the gateway's own, in all shapes but ShareGPT, which has none.

/// One call as an access log of an OpenAI-compatible gateway has it: request and response, with the
/// turns before it as messages. \a busy: the call failed because the service was. \a picture: the address
/// of one that was sent with the prompt, or nothing.
QJsonObject openAiPair(const Dialogue &dialogue, size_t turn, const Provider &provider, bool busy = false,
                       const QString &picture = {});

/// A whole conversation as a row of WildChat.
QJsonObject wildChatRow(const Dialogue &dialogue, const Provider &provider);

/// A whole conversation in ShareGPT's shape: it knows neither time nor user.
QJsonObject shareGptEntry(const Dialogue &dialogue);

/// One call as a row of {id, time, service, model, user, age_band, prompt, response}.
QJsonObject plainRow(const Dialogue &dialogue, size_t turn, const Provider &provider);

} // namespace demo
