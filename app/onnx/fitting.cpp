#include "app/onnx/fitting.h"

#include "app/onnx/encodings.h"

using namespace Qt::StringLiterals;

namespace onnxmodels {

Result<LabelMap> labelMapOf(const ModelFolder &folder, const ModelFiles &files, Kind kind)
{
    const QString where = folder.pathOf(u"model.toml"_s);
    Result<LabelMap> map = readLabelMap(files.labelMap, where);
    if (map && map->kind != kind)
        return fail(Failure::Kind::BadInput,
                    kind == Kind::Text ? u"this is a model of pictures"_s : u"this is a model of texts"_s, where);
    return map;
}

Result<std::shared_ptr<const tokenize::Tokenizer>> tokenizerOf(const ModelFolder &folder, const ModelFiles &files)
{
    const QString where = folder.pathOf(u"tokenizer.json"_s);
    if (files.tokenizer.isEmpty())
        return fail(Failure::Kind::NotFound, u"a text model needs its tokenizer; copy it into the folder"_s, where);
    return tokenize::Tokenizer::read(files.tokenizer, where);
}

Result<void> checkRoom(const ModelFolder &folder, const LabelMap &map, const tokenize::Tokenizer &tokenizer)
{
    if (Encodings(map, tokenizer).hasRoom())
        return {};
    return fail(Failure::Kind::BadInput,
                u"\"tokens\" under [window] leaves no room for a text beside what surrounds it"_s,
                folder.pathOf(u"model.toml"_s));
}

Failure inFolder(const ModelFolder &folder, Failure failure)
{
    if (failure.where == u"model.onnx" || failure.where == u"model.toml")
        failure.where = folder.pathOf(failure.where);
    return failure;
}

} // namespace onnxmodels
