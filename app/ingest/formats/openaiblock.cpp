#include "app/ingest/formats/openaiblock.h"

#include <algorithm>
#include <array>

namespace ingest {

namespace {

/// Codes by which providers of this shape say that content was the reason. Compared without case,
/// '_' and '-'. Sources: OpenAI and Azure OpenAI error pages, Alibaba Cloud Model Studio error codes.
constexpr std::array contentCodes{
    std::string_view("contentfilter"),        std::string_view("contentpolicyviolation"),
    std::string_view("moderationblocked"),    std::string_view("responsibleaipolicyviolation"),
    std::string_view("datainspectionfailed"), std::string_view("invalidprompt"),
};

bool isContentCode(std::string_view code)
{
    std::string bare;
    for (const char c : code) {
        if (c != '_' && c != '-')
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return std::ranges::find(contentCodes, bare) != contentCodes.end();
}

/// "violence=medium jailbreak": the categories that filtered.
std::string filtered(const Json &results)
{
    std::string words;
    for (const auto &[category, result] : results.fields()) {
        if (!result["filtered"].isTrue())
            continue;
        words += (words.empty() ? "" : " ") + std::string(category);
        if (const std::string_view severity = result["severity"].string(); !severity.empty())
            words += '=' + std::string(severity);
    }
    return words;
}

/// For each prompt what the filter says of it; the name has changed.
std::vector<Json> promptResults(const Json &response)
{
    return (response["prompt_filter_results"] ? response["prompt_filter_results"] : response["prompt_annotations"])
        .items();
}

std::string filteredInPrompt(const Json &response)
{
    for (const Json &result : promptResults(response)) {
        if (std::string words = filtered(result["content_filter_results"]); !words.empty())
            return words;
    }
    return {};
}

void addVerdicts(std::vector<Verdict> &verdicts, const char *source, const Json &results)
{
    for (const auto &[category, result] : results.fields()) {
        const std::string severity = result["severity"].scalar();
        const bool isFlagged = result["filtered"].isTrue();
        if (isFlagged || result["detected"].isTrue() || !(severity.empty() || severity == "safe"))
            verdicts.push_back(
                {source, std::string(category), {}, severity.empty() ? "detected" : severity, isFlagged});
    }
}

void addWord(std::string &words, const std::string &word)
{
    if (!word.empty())
        words += (words.empty() ? "" : " ") + word;
}

/// "400 content_filter violence=high: the message".
std::string errorWords(const Json &status, const Json &error)
{
    std::string words = status.scalar();
    const std::string code = error["code"] ? error["code"].scalar() : error["type"].scalar();
    addWord(words, code == words ? std::string() : code);
    addWord(words, filtered(error["innererror"]["content_filter_result"]));
    const std::string message = error.isString() ? error.scalar() : error["message"].scalar();
    return words.empty() || message.empty() ? words + message : words + ": " + message;
}

} // namespace

bool hasAzureFilter(const Json &response)
{
    if (response["prompt_filter_results"] || response["error"]["innererror"]["content_filter_result"])
        return true;
    const std::vector<Json> choices = response["choices"].items();
    return std::ranges::any_of(choices, [](const Json &choice) { return bool(choice["content_filter_results"]); });
}

std::vector<Verdict> filterVerdicts(const Json &choice, const Json &response)
{
    std::vector<Verdict> verdicts;
    for (const Json &result : promptResults(response))
        addVerdicts(verdicts, "azure-prompt-filter", result["content_filter_results"]);
    const Json innerError = response["error"]["innererror"];
    addVerdicts(verdicts, "azure-prompt-filter", innerError["content_filter_result"]);
    addVerdicts(verdicts, "azure-output-filter", choice["content_filter_results"]);
    return verdicts;
}

std::optional<Blocked> blockOf(const Json &choice, const Json &response)
{
    const std::string output = filtered(choice["content_filter_results"]);
    if (choice["finish_reason"].string() == "content_filter" || !output.empty()) {
        std::string detail = "content_filter";
        addWord(detail, output);
        return Blocked{Blocked::By::Output, detail};
    }
    if (const std::string prompt = filteredInPrompt(response); !prompt.empty())
        return Blocked{Blocked::By::Prompt, "content_filter " + prompt};
    if (const std::string refusal = choice["message"]["refusal"].scalar(); !refusal.empty())
        return Blocked{Blocked::By::Refusal, "refusal"};
    if (response["error"])
        return errorBlock({}, response["error"]);
    return {};
}

std::optional<Blocked> blockWithoutChoice(const Json &record, const Json &response)
{
    const Json status = record["status"] ? record["status"] : record["status_code"];
    const Json error = response["error"] ? response["error"] : record["error"];
    if (isAboutContent(error))
        return errorBlock(status, error);
    if (const std::string prompt = filteredInPrompt(response); !prompt.empty())
        return Blocked{Blocked::By::Prompt, "content_filter " + prompt};
    if (error || status.number().value_or(0) >= 400)
        return errorBlock(status, error || !response.isString() ? error : response); // a gateway's own words
    return {};
}

bool isAboutContent(const Json &error)
{
    const Json inner = error["innererror"];
    return isContentCode(error["code"].scalar()) || isContentCode(error["type"].scalar())
        || isContentCode(inner["code"].scalar()) || !filtered(inner["content_filter_result"]).empty();
}

Blocked errorBlock(const Json &status, const Json &error)
{
    return {isAboutContent(error) ? Blocked::By::Prompt : Blocked::By::Error, errorWords(status, error)};
}

} // namespace ingest
