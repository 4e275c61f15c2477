#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

/// A pair of Ed25519 keys (RFC 8032) as PEM texts, which other programs read too: `openssl pkeyutl`.
struct SigningKeys
{
    QByteArray secret; ///< PKCS#8; encrypted (AES-256-CBC) if a passphrase was given
    QByteArray open;   ///< SubjectPublicKeyInfo
};

Result<SigningKeys> newSigningKeys(const QByteArray &passphrase = {});

/// The signature of \a message, 64 bytes. BadInput: \a secret is no Ed25519 key, or \a passphrase does not open it.
Result<QByteArray> sign(const QByteArray &secret, const QByteArray &passphrase, QByteArrayView message);

/// Whether \a signature is that of \a message under \a open. BadInput: \a open is no Ed25519 key.
Result<bool> isSignedBy(const QByteArray &open, QByteArrayView message, QByteArrayView signature);

/// What names a public key: the SHA-256 of its DER form, 32 bytes. BadInput: \a open is no Ed25519 key.
Result<QByteArray> fingerprintOf(const QByteArray &open);

/// The public key of \a secret, as PEM. Fails as sign() does.
Result<QByteArray> openKeyOf(const QByteArray &secret, const QByteArray &passphrase);
