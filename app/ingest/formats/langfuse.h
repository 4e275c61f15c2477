#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest::langfuse {

/// Langfuse writes its objects in two spellings: snake_case with JSON in strings (blob exports, whose
/// times without a zone are UTC), and camelCase (its API, and the tables of its pages). These read either.
/// Shapes: langfuse fern/apis/server/definition/commons.yml; packages/shared/src/server/repositories
/// (the queries for blob exports).

/// The field \a snake ("trace_id") of \a object in either spelling.
Json field(const Json &object, std::string_view snake);

/// Whether \a object has such a field, if only with null in it.
bool has(const Json &object, std::string_view snake);

/// The objects of \a record: those of a page of the API ({"data": […], "meta": {…}}), or itself.
std::vector<Json> objectsOf(const Json &record);

bool isObservation(const Json &object);
/// Whether an observation is a call of a model: others are spans, events, tools.
bool isCall(const Json &observation);
Generation callOf(const Json &observation);

/// Fills in prompt, output and extent from the "input" and "output" of \a object.
void describeTexts(Generation &generation, const Json &object);

bool isScore(const Json &object);
Verdict verdictOf(const Json &score);

/// The key by which a score, which knows only ids, finds what it is about.
std::string observationKey(std::string_view id);
std::string traceKey(std::string_view id);
std::string sessionKey(std::string_view id);

} // namespace ingest::langfuse
