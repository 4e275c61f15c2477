#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/seal/digests.h"
#include "app/seal/packagefile.h"

#include <QString>

#include <optional>
#include <vector>

namespace seal {

/// Full: the evidence as it was frozen, personal information included. Redacted: masked excerpts.
enum class Edition { Full, Redacted };

QString name(Edition edition); ///< "full", "redacted"
std::optional<Edition> editionNamed(const QString &name);

/// Files of every package by name.
namespace file {
inline constexpr auto manifest = "manifest.json";
inline constexpr auto signature = "manifest.sig";
inline constexpr auto key = "key.pub";
inline constexpr auto sha256 = "SHA256SUMS";
inline constexpr auto sm3 = "SM3SUMS";
inline constexpr auto check = "check.sh";
inline constexpr auto head = "journal/head.json";
inline constexpr auto headText = "journal/head.txt";
inline constexpr auto headSignature = "journal/head.sig";
inline constexpr auto contents = "journal/contents.sha256";
inline constexpr auto hashes = "journal/hashes.txt";           ///< of a chapter
inline constexpr auto consistency = "journal/consistency.json"; ///< of a chapter that does not begin with event 1
} // namespace file

/// What is signed: every file of a package but those that are made after it, which are manifest.sig, the two lists of
/// sums, of which it has the hashes too, and timestamps/.
struct Manifest
{
    struct File
    {
        QString path;
        Digests digests;

        bool operator==(const File &) const = default;
    };

    QString subject; ///< the case's number, or what else was sealed: "month/2026-10"
    Edition edition = Edition::Redacted;
    Moment created = 0;
    QString program;     ///< "vermilion 0.7.0"
    QByteArray key;      ///< fingerprintOf() the signer's public key
    QString head;        ///< "SIZE:ROOT" of the journal as it was sealed
    qint64 sealing = 0;  ///< the event that says so
    std::vector<File> files; ///< by path

    bool operator==(const Manifest &) const = default;
};

/// JSON in a fixed order and a line a file, so that sh can read it.
QByteArray bytesOf(const Manifest &manifest);
/// BadInput: it is no manifest of a form that is known, or says a thing twice.
Result<Manifest> manifestOf(const QByteArray &json);

/// For `sha256sum -c`: "HEX  path", a line a file, by path. All but the lists, the manifest and its signature.
QByteArray sha256Sums(const std::vector<PackageFile> &files);
/// As `openssl dgst -sm3 -r` prints: "HEX *path".
QByteArray sm3Sums(const std::vector<PackageFile> &files);

} // namespace seal
