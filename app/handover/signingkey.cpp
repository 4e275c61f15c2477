#include "app/handover/signingkey.h"

#include "app/base/signature.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace handover {

namespace {

constexpr auto secretOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto forAll = secretOnly | QFile::ReadGroup | QFile::ReadOther;

Result<void> write(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) || file.write(bytes) != bytes.size()
        || !file.commit())
        return fail(Failure::Kind::Storage, file.errorString(), path);
    return {};
}

Result<QByteArray> makeKey(const QString &path, const QByteArray &passphrase)
{
    const QString open = path + u".pub"_s;
    if (QFile::exists(open))
        return fail(Failure::Kind::Refused, u"the public key is there, its secret key is not"_s, open);
    const Result<SigningKeys> keys = newSigningKeys(passphrase);
    if (!keys)
        return failed(keys);
    return write(path, keys->secret, secretOnly)
        .and_then([&] { return write(open, keys->open, forAll); })
        .transform([&] { return keys->secret; });
}

} // namespace

Result<QByteArray> signingKeyAt(const QString &path, const QByteArray &passphrase)
{
    constexpr qint64 most = 1 << 16;
    QFile file(path);
    if (!file.exists())
        return makeKey(path, passphrase);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::Storage, file.errorString(), path);
    QByteArray secret = file.read(most);
    return openKeyOf(secret, passphrase).transform([&](const QByteArray &) { return secret; });
}

} // namespace handover
