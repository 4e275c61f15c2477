#pragma once

#include "app/handover/decisionkeys.h"
#include "app/handover/sharedact.h"

#include <QStringList>

namespace handover {

/// What the first line of a file of decisions says about it.
struct Manifest
{
    QString workspace; ///< id of the workspace that it was written in
    QString officer;   ///< the alias of who wrote it
    QString party;     ///< for whom; may be empty
    Moment madeAt = 0;
    std::optional<Moment> from; ///< the period, if one was chosen
    std::optional<Moment> to;
    QStringList officers;       ///< whose acts; empty: everybody's
    qint64 acts = 0;
    QByteArray sha256;  ///< of everything after the first line
    QString journalHead; ///< "42:9f86…", of that workspace before it was written
    QByteArray key;     ///< fingerprint of the key that signed it; empty: none

    bool operator==(const Manifest &) const = default;
};

/// What a file is worth as evidence of who wrote it.
enum class Signature {
    Trusted, ///< signed with a key that is trusted here
    Unknown, ///< with some other
    None,
};

/// A file that was read and found whole.
struct DecisionFile
{
    Manifest manifest;
    std::vector<SharedAct> acts;
    Signature signature = Signature::None;
    std::optional<DecisionKey> signer; ///< of Trusted
};

/// A file of decisions is JSON Lines: the manifest, then one act a line. Its Ed25519 signature lies beside it as
/// "FILE.sig", 64 bytes, as that of rule packs does. So it can be checked with what every system has:
///     tail -n +2 FILE | sha256sum                                  # the manifest's "sha256"
///     openssl pkeyutl -verify -pubin -inkey KEY.pub -rawin -in FILE -sigfile FILE.sig
QString signatureBeside(const QString &path);

/// The bytes of such a file. \a manifest takes the number and the SHA-256 of the acts from them.
QByteArray decisionFileBytes(Manifest &manifest, const std::vector<SharedAct> &acts);

/// Reads the file at \a path and checks it whole: each act against its hash, their number and SHA-256 against the
/// manifest, the file against the signature beside it.
///
/// BadInput: it is no file of decisions, or one of a later format. Refused: something was changed, and `where` says
/// what; also when its signature claims a trusted key and does not hold. A key that is not trusted, or no signature, is
/// no failure here: what to make of that is for whoever imports.
Result<DecisionFile> readDecisionFile(const QString &path, const std::vector<DecisionKey> &keys);

} // namespace handover
