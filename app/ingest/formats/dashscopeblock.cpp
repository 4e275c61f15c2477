#include "app/ingest/formats/dashscopeblock.h"

#include "app/ingest/formats/wholenumber.h"

#include <algorithm>
#include <array>

namespace ingest {

namespace {

/// Without case, '_' and '-'. May stand behind a prefix: "InternalError.Algo.DataInspectionFailed".
constexpr std::array contentCodes{
    std::string_view("datainspectionfailed"),
    std::string_view("ipinfringementsuspect"),
    std::string_view("customroleblocked"),
    std::string_view("faqruleblocked"),
};

std::string folded(std::string_view text)
{
    std::string bare;
    for (const char c : text) {
        if (c != '_' && c != '-')
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return bare;
}

bool isAboutContent(const std::string &code)
{
    const std::string bare = folded(code);
    return std::ranges::any_of(contentCodes, [&](std::string_view known) { return bare.ends_with(known); });
}

Blocked::By stoppedBy(const std::string &message)
{
    const std::string bare = folded(message);
    return bare.contains("output") && !bare.contains("input") ? Blocked::By::Output : Blocked::By::Prompt;
}

} // namespace

std::optional<Blocked> dashScopeBlock(const Json &outcome)
{
    const std::string code = outcome["code"].scalar();
    const std::string message = outcome["message"].scalar();
    const qint64 status = wholeNumber(outcome["status_code"]).value_or(200);
    if ((code.empty() || code == "200") && status < 400)
        return {};
    std::string words = status < 400 ? std::string() : std::to_string(status);
    if (!code.empty())
        words += (words.empty() ? "" : " ") + code;
    if (!message.empty())
        words += ": " + message;
    return Blocked{isAboutContent(code) ? stoppedBy(message) : Blocked::By::Error, words};
}

} // namespace ingest
