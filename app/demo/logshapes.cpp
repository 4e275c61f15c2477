#include "app/demo/logshapes.h"

#include <QJsonArray>
#include <QTimeZone>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QString utc(Moment at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(Qt::ISODate);
}

QString requestId(const Dialogue &dialogue, size_t turn)
{
    return u"demo-%1-%2"_s.arg(dialogue.id.first(12)).arg(turn + 1);
}

/// About what a tokenizer would count.
int tokens(const QString &text)
{
    return int(text.size() * 2 / 3) + 1;
}

QJsonObject message(const QString &role, const QString &content)
{
    return {{u"role"_s, role}, {u"content"_s, content}};
}

QJsonArray messagesUpTo(const Dialogue &dialogue, size_t turn)
{
    const bool english = dialogue.skeleton->language == u"en"_s;
    QJsonArray messages{
        message(u"system"_s,
                english ? u"You are a helpful assistant (demo)."_s : u"你是一个乐于助人的助手（示例）。"_s)};
    for (size_t i = 0; i < turn; ++i) {
        messages.append(message(u"user"_s, dialogue.turns[i].prompt));
        messages.append(message(u"assistant"_s, dialogue.turns[i].answer));
    }
    messages.append(message(u"user"_s, dialogue.turns[turn].prompt));
    return messages;
}

/// The last of \a messages with a picture beside its words.
void addPicture(QJsonArray &messages, const QString &picture)
{
    QJsonObject asked = messages.last().toObject();
    const QJsonObject words{{u"type"_s, u"text"_s}, {u"text"_s, asked[u"content"_s]}};
    const QJsonObject shown{{u"type"_s, u"image_url"_s}, {u"image_url"_s, QJsonObject{{u"url"_s, picture}}}};
    asked[u"content"_s] = QJsonArray{words, shown};
    messages.last() = asked;
}

QJsonObject error(const QString &code, const QString &type, const QString &text)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"type"_s, type}, {u"message"_s, text}, {u"param"_s, {}}}}};
}

QJsonObject choiceFor(const Dialogue &dialogue, size_t turn)
{
    const QString &answer = dialogue.turns[turn].answer;
    const bool refused = dialogue.outcome == Outcome::Refused;
    const bool withheld = dialogue.outcome == Outcome::Withheld;
    const QJsonObject spoken{{u"role"_s, u"assistant"_s},
                             {u"content"_s, refused || withheld ? QJsonValue() : QJsonValue(answer)},
                             {u"refusal"_s, refused ? QJsonValue(answer) : QJsonValue()}};
    return {{u"index"_s, 0}, {u"message"_s, spoken}, {u"finish_reason"_s, withheld ? u"content_filter"_s : u"stop"_s}};
}

QJsonObject completion(const Dialogue &dialogue, size_t turn)
{
    const int asked = tokens(dialogue.turns[turn].prompt);
    const int answered = tokens(dialogue.turns[turn].answer);
    return {{u"id"_s, u"chatcmpl-"_s + requestId(dialogue, turn)},
            {u"object"_s, u"chat.completion"_s},
            {u"created"_s, (dialogue.at[turn] / 1000)},
            {u"model"_s, dialogue.model},
            {u"choices"_s, QJsonArray{choiceFor(dialogue, turn)}},
            {u"usage"_s,
             QJsonObject{{u"prompt_tokens"_s, asked},
                         {u"completion_tokens"_s, answered},
                         {u"total_tokens"_s, asked + answered}}}};
}

void addHeader(QJsonObject &row, const Dialogue &dialogue, const Provider &provider)
{
    row[u"provider"_s] = provider.name;
    row[u"service"_s] = dialogue.service->name;
    row[u"age_band"_s] = dialogue.person->ageBand;
}

} // namespace

QJsonObject openAiPair(const Dialogue &dialogue, size_t turn, const Provider &provider, bool busy,
                       const QString &picture)
{
    QJsonArray messages = messagesUpTo(dialogue, turn);
    if (!picture.isEmpty())
        addPicture(messages, picture);
    const bool stopped = dialogue.outcome == Outcome::Stopped;
    QJsonObject row{{u"timestamp"_s, utc(dialogue.at[turn])},
                    {u"request_id"_s, requestId(dialogue, turn)},
                    {u"session_id"_s, dialogue.id},
                    {u"path"_s, u"/v1/chat/completions"_s},
                    {u"status"_s,
                     busy          ? 503
                         : stopped ? 400
                                   : 200},
                    {u"request"_s,
                     QJsonObject{{u"model"_s, dialogue.model},
                                 {u"messages"_s, messages},
                                 {u"user"_s, dialogue.person->user},
                                 {u"temperature"_s, 0.7}}}};
    addHeader(row, dialogue, provider);
    if (busy)
        row[u"response"_s] = error(u"service_unavailable"_s, u"server_error"_s, u"the demo service is busy"_s);
    else if (stopped)
        row[u"response"_s] = error(u"content_policy_violation"_s, u"invalid_request_error"_s, u"demo policy"_s);
    else
        row[u"response"_s] = completion(dialogue, turn);
    return row;
}

QJsonObject wildChatRow(const Dialogue &dialogue, const Provider &provider)
{
    const QString language = dialogue.skeleton->language == u"en"_s ? u"English"_s : u"Chinese"_s;
    QJsonArray conversation;
    for (size_t i = 0; i < dialogue.turns.size(); ++i) {
        QJsonObject asked = message(u"user"_s, dialogue.turns[i].prompt);
        asked[u"language"_s] = language;
        conversation.append(asked);
        if (dialogue.turns[i].answer.isEmpty())
            continue; // stopped on its way: nobody answered
        QJsonObject answered = message(u"assistant"_s, dialogue.turns[i].answer);
        answered[u"language"_s] = language;
        answered[u"timestamp"_s] = utc(dialogue.at[i]);
        answered[u"turn_identifier"_s] = requestId(dialogue, i);
        conversation.append(answered);
    }
    QJsonObject row{{u"conversation_hash"_s, dialogue.id},
                    {u"model"_s, dialogue.model},
                    {u"timestamp"_s, utc(dialogue.at.back())},
                    {u"conversation"_s, conversation},
                    {u"turn"_s, qint64(dialogue.turns.size())},
                    {u"language"_s, language},
                    {u"user"_s, dialogue.person->user},
                    {u"country"_s, u"China"_s},
                    {u"toxic"_s, false},
                    {u"redacted"_s, false}};
    addHeader(row, dialogue, provider);
    return row;
}

QJsonObject shareGptEntry(const Dialogue &dialogue)
{
    QJsonArray conversations;
    const auto add = [&](const QString &from, const QString &value) {
        conversations.append(QJsonObject{{u"from"_s, from}, {u"value"_s, value}});
    };
    for (const Turn &turn : dialogue.turns) {
        add(u"human"_s, turn.prompt);
        if (!turn.answer.isEmpty())
            add(u"gpt"_s, turn.answer);
    }
    return {{u"id"_s, u"demo-"_s + dialogue.id.first(12)},
            {u"model"_s, dialogue.model},
            {u"conversations"_s, conversations}};
}

QJsonObject plainRow(const Dialogue &dialogue, size_t turn, const Provider &provider)
{
    const bool cut = dialogue.outcome == Outcome::Withheld || dialogue.outcome == Outcome::Stopped;
    QJsonObject row{
        {u"id"_s, requestId(dialogue, turn)},         {u"session_id"_s, dialogue.id},
        {u"time"_s, utc(dialogue.at[turn])},          {u"model"_s, dialogue.model},
        {u"user"_s, dialogue.person->user},           {u"prompt"_s, dialogue.turns[turn].prompt},
        {u"response"_s, dialogue.turns[turn].answer}, {u"finish_reason"_s, cut ? u"content_filter"_s : u"stop"_s}};
    addHeader(row, dialogue, provider);
    return row;
}

} // namespace demo
