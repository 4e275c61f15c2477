#pragma once

#include <QtTypes>

/// Row ids that cannot be passed where another table's id is meant.
enum class SourceId : qint64 {};
enum class GenerationId : qint64 {};
enum class QuarantineId : qint64 {};
enum class FindingId : qint64 {};
enum class IncidentId : qint64 {};
enum class ServiceId : qint64 {};
enum class RegistryItemId : qint64 {};
enum class ReviewEventId : qint64 {};
