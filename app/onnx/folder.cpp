#include "app/onnx/folder.h"

#include "app/base/hash.h"
#include "app/onnx/limits.h"
#include "app/onnx/modelproto.h"
#include "app/tokenize/tokenizer.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace onnxmodels {

namespace {

constexpr qint64 largestLabelMap = 1 << 20; // bytes

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar(0)) && name != u"."
        && name != u"..";
}

/// An open file, closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int number() const { return m_number; }

private:
    int m_number;
};

Result<QByteArray> readAll(int descriptor, qint64 size, const QString &where)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 at = 0; at < size;) {
        const ssize_t got = ::read(descriptor, bytes.data() + at, static_cast<size_t>(size - at));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return fail(Failure::Kind::BadInput,
                        got < 0 ? QString::fromUtf8(std::strerror(errno)) : u"became shorter while it was read"_s,
                        where);
        at += got;
    }
    return bytes;
}

void addLine(Sha256 &hash, const QByteArray &name, const QByteArray &bytes)
{
    hash.add(name + ' ' + Sha256::of(bytes).toHex() + '\n');
}

Result<void> readExternal(const ModelFolder &folder, const Limits &limits, ModelFiles &files)
{
    const Result<ModelFacts> facts = readModelProto(files.network, folder.pathOf(u"model.onnx"_s));
    if (!facts)
        return failed(facts);
    for (const std::string &name : facts->externalFiles) {
        Result<QByteArray> bytes = folder.read(QString::fromStdString(name), limits.modelBytes - files.size());
        if (!bytes) {
            Failure failure = bytes.error();
            failure.detail = u"model.onnx keeps weights in this file: "_s + failure.detail;
            return std::unexpected(failure);
        }
        files.external.emplace(name, *std::move(bytes));
    }
    return {};
}

} // namespace

QByteArray ModelFiles::hash() const
{
    Sha256 all;
    addLine(all, "model.onnx"_ba, network);
    if (!tokenizer.isEmpty())
        addLine(all, "tokenizer.json"_ba, tokenizer);
    addLine(all, "model.toml"_ba, labelMap);
    for (const auto &[name, bytes] : external)
        addLine(all, QByteArray::fromStdString(name), bytes);
    return all.result();
}

qint64 ModelFiles::size() const
{
    qint64 sum = network.size() + tokenizer.size() + labelMap.size();
    for (const auto &[name, bytes] : external)
        sum += bytes.size();
    return sum;
}

ModelFolder::ModelFolder(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

ModelFolder::ModelFolder(ModelFolder &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ModelFolder::~ModelFolder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<ModelFolder> ModelFolder::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(errno == ENOENT ? Failure::Kind::NotFound : Failure::Kind::BadInput,
                    QString::fromUtf8(std::strerror(errno)), path);
    return ModelFolder(path, descriptor);
}

QString ModelFolder::pathOf(const QString &name) const
{
    return m_path + u'/' + name;
}

bool ModelFolder::has(const QString &name) const
{
    struct stat facts{};
    return isPlainName(name)
        && ::fstatat(m_descriptor, QFile::encodeName(name).constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0;
}

Result<QByteArray> ModelFolder::read(const QString &name, qint64 most) const
{
    if (!isPlainName(name))
        return fail(Failure::Kind::BadInput,
                    u"\"%1\" is not the name of a file in the model's folder; put the file there"_s.arg(name), m_path);
    const QString where = pathOf(name);
    // O_NONBLOCK: a pipe of that name must not keep us waiting
    const Descriptor file(
        ::openat(m_descriptor, QFile::encodeName(name).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) {
        if (errno == ELOOP)
            return fail(Failure::Kind::BadInput, u"is a link; copy the file itself into the folder"_s, where);
        return fail(errno == ENOENT ? Failure::Kind::NotFound : Failure::Kind::BadInput,
                    QString::fromUtf8(std::strerror(errno)), where);
    }
    struct stat facts{};
    if (::fstat(file.number(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return fail(Failure::Kind::BadInput, u"is not a file"_s, where);
    if (facts.st_size > most)
        return fail(Failure::Kind::BadInput,
                    u"has %1 bytes, and at most %2 are allowed; use a smaller model, such as one with 8-bit weights"_s
                        .arg(facts.st_size)
                        .arg(most),
                    where);
    return attempt([&] { return readAll(file.number(), facts.st_size, where); }); // there may be no memory for it
}

Result<ModelFiles> readModelFiles(const ModelFolder &folder, const Limits &limits)
{
    ModelFiles files;
    if (!folder.has(u"model.toml"_s))
        return fail(Failure::Kind::NotFound,
                    u"there is no label map; let \"vermilionctl model draft\" write one, and fill it in"_s,
                    folder.pathOf(u"model.toml"_s));
    Result<QByteArray> labelMap = folder.read(u"model.toml"_s, largestLabelMap);
    if (!labelMap)
        return failed(labelMap);
    files.labelMap = *std::move(labelMap);
    if (folder.has(u"tokenizer.json"_s)) {
        Result<QByteArray> tokenizer = folder.read(u"tokenizer.json"_s, tokenize::Tokenizer::largestFile);
        if (!tokenizer)
            return failed(tokenizer);
        files.tokenizer = *std::move(tokenizer);
    }
    if (!folder.has(u"model.onnx"_s))
        return fail(Failure::Kind::NotFound, u"there is no model; copy it into the folder under this name"_s,
                    folder.pathOf(u"model.onnx"_s));
    Result<QByteArray> network =
        folder.read(u"model.onnx"_s, std::min(limits.networkBytes, limits.modelBytes - files.size()));
    if (!network)
        return failed(network);
    files.network = *std::move(network);
    if (const Result<void> read = readExternal(folder, limits, files); !read)
        return failed(read);
    return files;
}

} // namespace onnxmodels
