#pragma once

#include "app/base/result.h"

#include <QString>

#include <toml++/toml.hpp>

/// Reads a TOML file (disk or resource). A syntax error names file, line and column.
Result<toml::table> readToml(const QString &path);

/// Parses \a text; \a name is what errors call it.
Result<toml::table> parseToml(const QByteArray &text, const QString &name);

/// "packs/pii.toml:12:5": where \a node stands in its file.
QString tomlPlace(const toml::node &node);

/// The string under \a key, or an empty one.
QString tomlText(const toml::table &table, std::string_view key);
