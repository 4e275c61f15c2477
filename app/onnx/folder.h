#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <string>

namespace onnxmodels {

struct Limits;

/// The files of a model, whole. They are read once, and what is run is what was hashed.
struct ModelFiles
{
    QByteArray network;   ///< model.onnx
    QByteArray tokenizer; ///< tokenizer.json; empty: there is none, as with models of pictures
    QByteArray labelMap;  ///< model.toml
    std::map<std::string, QByteArray> external; ///< weights that model.onnx keeps in other files, by their names

    /// SHA-256, 32 bytes, over the line "name, blank, SHA-256 in hexadecimal" of each file that there is: model.onnx,
    /// tokenizer.json, model.toml, then the others by name.
    QByteArray hash() const;
    qint64 size() const; ///< bytes, of all
};

/// A folder with a model, and nothing outside it: a name is that of a file right in it, and a link leads nowhere.
class ModelFolder
{
public:
    /// NotFound: there is no such folder.
    static Result<ModelFolder> open(const QString &path);
    ~ModelFolder();
    ModelFolder(ModelFolder &&other) noexcept;
    ModelFolder(const ModelFolder &) = delete;
    ModelFolder &operator=(const ModelFolder &) = delete;

    const QString &path() const { return m_path; }
    QString pathOf(const QString &name) const; ///< for people: what failures call the file

    bool has(const QString &name) const;

    /// The bytes of the file \a name, at most \a most of them. NotFound; BadInput: it is larger, a link, no file, or
    /// \a name leads out of the folder.
    Result<QByteArray> read(const QString &name, qint64 most) const;

private:
    ModelFolder(QString path, int descriptor);

    QString m_path;
    int m_descriptor = -1;
};

/// Reads model.toml, tokenizer.json where there is one, model.onnx and the files that this one names. The failures of
/// ModelFolder, and BadInput for a model.onnx that is cut off or keeps weights where they must not be.
Result<ModelFiles> readModelFiles(const ModelFolder &folder, const Limits &limits);

} // namespace onnxmodels
