#include "ui/dossier/dossierwords.h"

#include "ui/shell/localised.h"

#include <algorithm>

namespace ui {

dossier::PackWords shownWords(const dossier::Rulebook &rules)
{
    return {rules, showsChinese() ? report::Language::Chinese : report::Language::English};
}

Role stateRole(dossier::ClauseState::State state)
{
    switch (state) {
    case dossier::ClauseState::State::Complete: return Role::Good;
    case dossier::ClauseState::State::Partial: return Role::Attention;
    case dossier::ClauseState::State::Missing: return Role::Negative;
    case dossier::ClauseState::State::NotApplicable: return Role::Muted;
    }
    return Role::Text;
}

Role outcomeRole(dossier::Outcome outcome)
{
    switch (outcome) {
    case dossier::Outcome::Shown: return Role::Good;
    case dossier::Outcome::Met:
    case dossier::Outcome::Stated: return Role::Information;
    case dossier::Outcome::NotMet: return Role::Negative;
    case dossier::Outcome::TooFew: return Role::Attention;
    case dossier::Outcome::NoFigures: return Role::Muted;
    }
    return Role::Text;
}

QString documentText(const QString &sha256, const std::vector<dossier::Document> &documents)
{
    const auto found = std::ranges::find(documents, QByteArray::fromHex(sha256.toLatin1()), &dossier::Document::sha256);
    return found == documents.end() ? sha256.left(12) : found->name;
}

} // namespace ui
