#pragma once

#include "core/method/description.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;

namespace ui {

class RoleLabel;

/// The methods by groups, with a field that finds them by words of their titles and clauses.
class MethodList : public QWidget {
    Q_OBJECT

public:
    explicit MethodList(QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& search() const { return *m_search; }
    [[nodiscard]] QTreeWidget& tree() const { return *m_tree; }
    /// «Метода с такими словами нет»; empty while something is found.
    [[nodiscard]] QString nothing() const;

    void setCurrent(const method::Description& method);

signals:
    void chosen(const method::Description& method);
    /// Enter: the first field of the method is wanted.
    void entered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void find(const QString& words);

    QLineEdit* m_search;
    QTreeWidget* m_tree;
    RoleLabel* m_nothing;
};

}  // namespace ui
