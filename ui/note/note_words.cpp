#include "ui/note/note_words.h"

#include "core/text/plural.h"

namespace ui {

QString stateWords(note::SectionState state) {
    switch (state) {
    case note::SectionState::AsInPlan:
        return QStringLiteral("числа как в плане");
    case note::SectionState::Stale:
        return QStringLiteral("числа изменились");
    case note::SectionState::NoData:
        return QStringLiteral("нет данных");
    case note::SectionState::AuthorsOnly:
        return QStringLiteral("только ваш текст");
    }
    return {};
}

Icon stateIcon(note::SectionState state) {
    switch (state) {
    case note::SectionState::AsInPlan:
        return Icon::Ok;
    case note::SectionState::Stale:
        return Icon::Warning;
    case note::SectionState::NoData:
        return Icon::Missing;
    case note::SectionState::AuthorsOnly:
        return Icon::Note;
    }
    return Icon::Ok;
}

Role stateRole(note::SectionState state) {
    switch (state) {
    case note::SectionState::AsInPlan:
        return Role::Ok;
    case note::SectionState::Stale:
        return Role::WarnMark;
    case note::SectionState::NoData:
        return Role::Text2;
    case note::SectionState::AuthorsOnly:
        return Role::Accent;
    }
    return Role::Text2;
}

QString countedWords(std::size_t count, const char* one, const char* few, const char* many) {
    return QString::fromStdString(text::counted(count, one, few, many));
}

}  // namespace ui
