#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Lines of logs of server-sent events, without their breaks. They stand here because moc trips over
/// raw strings that hold JSON.
namespace events {

inline const QByteArray request = R"({"model":"m","messages":[{"role":"user","content":"q"}],"user":"alice"})";
inline const QByteArray call = R"({"prompt":"q","response":"a"})"; ///< that was not streamed
inline const QByteArray done = "data: [DONE]";
inline const QByteArray filter = R"(data: {"id":"","choices":[],"prompt_filter_results":[]})"; ///< Azure's
inline const QByteArray messageStart = R"(data: {"type":"message_start","message":{"id":"m1"}})";
inline const QByteArray messageDelta = R"(data: {"type":"content_block_delta","index":0,"delta":{"text":"x"}})";
inline const QByteArray messageStop = R"(data: {"type":"message_stop"})";
inline const QByteArray responseCreated = R"(data: {"type":"response.created","response":{"id":"r1"}})";
inline const QByteArray responseCompleted = R"(data: {"type":"response.completed","response":{"id":"r1"}})";

/// A chunk of a chat with that id, which adds \a text to its only choice.
inline QByteArray chunk(const QByteArray &id, const QByteArray &text)
{
    return R"(data: {"id":")" + id + R"(","choices":[{"index":0,"delta":{"content":")" + text + R"("}}]})";
}

/// The lines of a golden stream: a text is a line, an object is data, and an object in a list is a
/// line of JSON.
inline QByteArray linesOf(const QByteArray &golden)
{
    QByteArray lines;
    const QJsonArray list = QJsonDocument::fromJson(golden).array();
    for (const QJsonValue &line : list) {
        if (line.isString())
            lines += line.toString().toUtf8();
        else if (line.isArray())
            lines += QJsonDocument(line[0].toObject()).toJson(QJsonDocument::Compact);
        else
            lines += "data: " + QJsonDocument(line.toObject()).toJson(QJsonDocument::Compact);
        lines += "\n";
    }
    return lines;
}

} // namespace events
