#pragma once

#include <QByteArray>
#include <QString>

namespace inspection {

/// What is kept of a passphrase to know it again: PBKDF2-HMAC-SHA-256 (RFC 8018), 32 bytes.
QByteArray passphraseVerifier(const QString &passphrase, const QByteArray &salt);

} // namespace inspection
