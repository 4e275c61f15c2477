#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Baidu Qianfan, ERNIE's own API: pairs {"request": {"messages", "system", …}, "response": {…}}, or bare
/// answers {"id", "created", "result", "need_clear_history", …}.
///
/// "need_clear_history" says that a turn of the user was found unsafe, and "ban_round" which (-1: the
/// last one): the prompt was blocked. A "flag", or finish_reason "content_filter", without it is about
/// the answer. An "error_code" is an error. Shape: bce-qianfan-sdk go, ChatCompletion; its API pages.
class Qianfan : public Format
{
public:
    std::string_view id() const override { return "qianfan"; }
    std::string_view title() const override { return "Baidu Qianfan (ERNIE)"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

} // namespace ingest
