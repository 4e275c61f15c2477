#pragma once

#include "app/filing/lists.h"

#include <QStringList>

#include <random>

/// What made-up lists say before a fault is planted in them.
namespace made {

using Random = std::mt19937;

bool chance(Random &random, int percent);

/// One made-up filer and filing, from which every list takes its fields; parallel to List::fields.
QStringList truthRow(const filing::List &list, int index, Random &random);

} // namespace made
