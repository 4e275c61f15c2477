#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Pictures made to order, in the shape of OpenAI's images API: pairs of an access log, and bare
/// {"created", "data": [{"b64_json" or "url"}]} answers. Each picture is a generation; the words in
/// which the model understood the prompt ("revised_prompt") are its output.
/// Shape: openai-python src/openai/types/image.py.
class OpenAiImages : public Format
{
public:
    std::string_view id() const override { return "openai-images"; }
    std::string_view title() const override { return "OpenAI images"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

bool isImagesResponse(const Json &body);

/// The pictures in \a response, each as \a shared with one of them.
std::vector<Generation> imagesAnswers(const Generation &shared, const Json &response);

} // namespace ingest
