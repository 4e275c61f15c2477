#include "app/search/queryerror.h"

#include <QCoreApplication>

namespace search {

// The one place below ui/ and the command line that writes words for a person: they would have to write the same ones.
QString errorText(const QueryError &error)
{
    using Kind = QueryError::Kind;
    switch (error.kind) {
    case Kind::UnknownField:
        return QCoreApplication::translate("search::QueryError",
                                           "There is no field \"%1\". To find it as text, put it in quotation marks.")
            .arg(error.subject);
    case Kind::BadValue:
        return QCoreApplication::translate("search::QueryError", "\"%1\" is not a value of this field.")
            .arg(error.subject);
    case Kind::NotClosed:
        return error.subject == QLatin1StringView("(")
            ? QCoreApplication::translate("search::QueryError",
                                          "This bracket is not closed. Add the closing one, or remove it.")
            : QCoreApplication::translate("search::QueryError",
                                          "This quotation mark is not closed. Add the closing one.");
    case Kind::NotOpened:
        return QCoreApplication::translate("search::QueryError",
                                           "Nothing was opened that this bracket closes. Remove it.");
    case Kind::NothingThere:
        return QCoreApplication::translate("search::QueryError",
                                           "Something is missing here: write a word or a condition.");
    case Kind::NothingToFind:
        return QCoreApplication::translate("search::QueryError",
                                           "There is no letter, digit or character to search for here.");
    case Kind::BadNear:
        return QCoreApplication::translate("search::QueryError",
                                           "Write two words or more and a number of characters: near(a b, 20).");
    }
    return {};
}

} // namespace search
