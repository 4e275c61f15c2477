#include "app/ingest/formats/picture.h"

#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/picturename.h"

#include <QByteArray>

namespace ingest {

namespace {

constexpr std::string_view dataScheme = "data:";
constexpr std::string_view base64Mark = ";base64";

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// "image/png;base64,iVBO…", which stood behind "data:".
Picture inlinePicture(std::string_view data, bool isOutput)
{
    const size_t comma = std::min(data.find(','), data.size());
    std::string_view kind = data.substr(0, comma);
    const std::string_view body = data.substr(std::min(comma + 1, data.size()));
    if (kind.ends_with(base64Mark)) {
        kind.remove_suffix(base64Mark.size());
        return pictureFrom(body, kind.substr(0, kind.find(';')), isOutput);
    }
    return {.isOutput = isOutput,
            .bytes = QByteArray::fromPercentEncoding(view(body).toByteArray()).toStdString(),
            .mediaType = std::string(kind.substr(0, kind.find(';')))};
}

/// {"type": "base64", "media_type", "data"} or {"type": "url", "url"}, as Anthropic has it;
/// {"bytes"} or {"s3Location": {"uri"}} with the format beside it, as Converse has it.
std::optional<Picture> sourced(const Json &part, const Json &source, bool isOutput)
{
    if (const Json data = source["data"])
        return pictureFrom(data.string(), source["media_type"].string(), isOutput);
    if (const Json bytes = source["bytes"]) {
        const std::string format = part["format"].scalar();
        return pictureFrom(bytes.string(), format.empty() ? "" : "image/" + format, isOutput);
    }
    return pictureAt(source["url"] ? source["url"].string() : source.at("/s3Location/uri").string(), isOutput);
}

/// A picture by its media type alone may be any other file.
bool isPicture(const Json &data)
{
    return firstOf({data["mimeType"], data["mime_type"]}).starts_with("image/");
}

std::optional<Picture> geminiPicture(const Json &part, bool isOutput)
{
    const Json held = firstThere({part["inlineData"], part["inline_data"]});
    if (isPicture(held))
        return pictureFrom(held["data"].string(), firstOf({held["mimeType"], held["mime_type"]}), isOutput);
    const Json file = firstThere({part["fileData"], part["file_data"]});
    if (!isPicture(file))
        return {};
    std::optional<Picture> picture = pictureAt(firstOf({file["fileUri"], file["file_uri"]}), isOutput);
    if (picture)
        picture->mediaType = firstOf({file["mimeType"], file["mime_type"]});
    return picture;
}

std::optional<Picture> pictureOf(const Json &part, bool isOutput)
{
    if (const Json url = part["image_url"]) // an object in chat, a text in responses
        return pictureAt(url.isObject() ? url["url"].string() : url.string(), isOutput);
    if (part["type"].string() == "input_image") // of a file that the provider holds
        return pictureAt(part["file_id"].string(), isOutput);
    if (part["type"].string() == "image")
        return sourced(part, part["source"], isOutput);
    if (const Json image = part["image"]; image.isObject())
        return sourced(image, image["source"], isOutput);
    return geminiPicture(part, isOutput);
}

/// Of "file" only what may be a picture: other answers have files of other kinds.
std::string_view fileFieldOf(const Json &item)
{
    if (const std::string_view path = item["local_path"].string(); !path.empty())
        return path;
    const std::string_view file = item["file"].string();
    return fileNamedBy(file).empty() ? std::string_view() : file;
}

} // namespace

std::optional<Picture> pictureAt(std::string_view url, bool isOutput)
{
    if (url.empty())
        return {};
    if (url.starts_with(dataScheme))
        return inlinePicture(url.substr(dataScheme.size()), isOutput);
    return Picture{.isOutput = isOutput, .url = std::string(url), .file = fileNamedBy(url)};
}

std::optional<Picture> pictureOfResult(const Json &item, bool isOutput)
{
    std::optional<Picture> picture = pictureAt(item["url"].string(), isOutput);
    const std::string_view name = fileFieldOf(item);
    if (name.empty() || (picture && !picture->bytes.empty()))
        return picture;
    if (!picture)
        picture = Picture{.isOutput = isOutput, .url = std::string(name)};
    picture->file = fileNamedIn(name);
    return picture;
}

bool hasPictureFile(const Json &item)
{
    return !fileFieldOf(item).empty();
}

Picture pictureFrom(std::string_view base64, std::string_view mediaType, bool isOutput)
{
    Picture picture{.isOutput = isOutput, .mediaType = std::string(mediaType)};
    const bool isForUrls = base64.find_first_of("-_") != base64.npos;
    const auto alphabet = isForUrls ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    const auto decoded =
        QByteArray::fromBase64Encoding(view(base64).toByteArray(), alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        picture.bytes = decoded.decoded.toStdString();
    return picture;
}

std::vector<Picture> picturesOf(const Json &content, bool isOutput)
{
    std::vector<Picture> pictures;
    for (const Json &part : content.items()) {
        if (std::optional<Picture> picture = pictureOf(part, isOutput))
            pictures.push_back(std::move(*picture));
    }
    return pictures;
}

} // namespace ingest
