#pragma once

#include "core/method/methods.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ui {

/// The keys of one method: sign, name, value, unit and what the act says. What was typed for a method is there again
/// when the user comes back to it.
class MethodFields : public QWidget {
    Q_OBJECT

public:
    explicit MethodFields(QWidget* parent = nullptr);

    void show(const method::Description& method);
    /// Every key that has something in its field.
    [[nodiscard]] std::vector<method::Given> given() const;
    /// «число койко-дней, численность населения»: what is still to be entered; empty when nothing is.
    [[nodiscard]] QString awaited() const;
    /// The examples of the act in every field.
    void fillExample();

    /// Null when the method has no such field of this kind.
    [[nodiscard]] QLineEdit* field(const std::string& key) const;
    [[nodiscard]] QComboBox* list(const std::string& key) const;
    void focusFirst();

signals:
    void changed();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Field {
        const method::Key* key;
        QLineEdit* edit;
        QComboBox* list;
    };

    /// Words over several lines keep their room: a layout would rather cut them than grow.
    void takeHeight();
    void addHeading();
    void addRow(const method::Key& key);
    [[nodiscard]] QLineEdit* makeEdit(const method::Key& key);
    [[nodiscard]] QComboBox* makeList(const method::Key& key);
    [[nodiscard]] static QString typed(const Field& field);

    const method::Description* m_method = nullptr;
    QGridLayout* m_grid;
    std::vector<Field> m_fields;
    /// «beds.stay» → what was typed.
    std::map<std::string, QString> m_kept;
};

}  // namespace ui
