#pragma once

#include "app/detect/packloader.h"

/// Packs for tests, in a few words.
namespace samplepack {

inline const QByteArray header = R"(format = 1
id = "test"
version = "1"
title = { zh = "试", en = "test" }
description = { zh = "试", en = "test" }
language = ["zh", "en"]
source = "none"
licence = "GPL-3.0-or-later"
)";

/// A rule named \a id with \a fields in TOML. Samples must be among them.
inline QByteArray rule(const QByteArray &id, const QByteArray &fields, const QByteArray &risk = "A.1.f",
                       int severity = 2)
{
    return "\n[[rule]]\nid = \"" + id + "\"\ntitle = { zh = \"规\", en = \"rule\" }\nrisk = \"" + risk
        + "\"\nseverity = " + QByteArray::number(severity)
        + "\nsource = \"s\"\nexplanation = { zh = \"因\", en = \"because\" }\n" + fields + '\n';
}

inline Result<detect::RulePack> read(const QByteArray &rules)
{
    const auto taxonomy = detect::Taxonomy::load();
    return taxonomy ? detect::readRulePack(header + rules, QStringLiteral("test.toml"), *taxonomy) : failed(taxonomy);
}

} // namespace samplepack
