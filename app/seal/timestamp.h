#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Time stamps of an authority (RFC 3161), carried out and in as files: nothing here speaks to one.
namespace seal {

/// A request for a time stamp of what has the hash \a sha256 (32 bytes), DER, as `openssl ts -query -sha256 -cert`
/// makes one. \a nonce, 8 bytes or more from randomBytes(), comes back in the answer; so keep the request.
Result<QByteArray> timestampRequest(const QByteArray &sha256, const QByteArray &nonce);

/// What an answer (.tsr) says, and what of it holds.
struct Timestamp
{
    enum class Authority {
        NotChecked, ///< no authority's certificates were given: the signature fits the certificate in the answer, no
                    ///< more
        Trusted,    ///< its certificate leads to one that was given, was valid at the stamped moment, and is for time
                    ///< stamps
        Untrusted,  ///< it does not
    };

    Moment at = 0;          ///< as the authority says
    QString policy;         ///< the object identifier of its rules
    QString serial;         ///< of the stamp, in hexadecimal
    QString signer;         ///< as its certificate names it: "CN=…"
    std::optional<Moment> expires; ///< that certificate
    bool isOfData = false;  ///< the hash in it is that of the data
    bool isAnswer = true;   ///< it holds the nonce of the request; true without one
    bool isIntact = false;  ///< its signature is of that certificate
    Authority authority = Authority::NotChecked;
    QString problem;        ///< of the authority, as OpenSSL words it

    /// Nothing in it is wrong. With NotChecked that says little of who stamped it.
    bool isSound() const { return isOfData && isAnswer && isIntact && authority != Authority::Untrusted; }
};

/// Looks at \a response (DER). \a sha256: of the data it must be of. \a request: what it answers; empty: not known.
/// \a authorities: certificates (PEM) that are trusted, root and intermediate; empty: none. The chain is judged as of
/// the stamped moment: a certificate that expired since does not unmake a stamp. BadInput: it is no answer, or one that
/// was not granted, or \a authorities holds no certificate.
Result<Timestamp> readTimestamp(const QByteArray &response, const QByteArray &sha256, const QByteArray &request = {},
                                const QByteArray &authorities = {});

/// The nonce of a request or an answer, in hexadecimal; empty: none, or it is neither.
QString nonceOfRequest(const QByteArray &request);
QString nonceOfResponse(const QByteArray &response);

} // namespace seal
