#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QLabel;

namespace ui {

class RoleLabel;

/// Instead of the sheet while the plan keeps no note: one deed, and what the note would lack.
class EmptyNote : public QWidget {
    Q_OBJECT

public:
    explicit EmptyNote(QWidget* parent = nullptr);

    /// `reason`: why no note can be composed; empty – it can.
    void show(const QStringList& missing, const QString& reason, bool readOnly);
    [[nodiscard]] QPushButton& button() const { return *m_compose; }
    [[nodiscard]] QString missingWords() const;

signals:
    void composeRequested();

private:
    RoleLabel* m_words;
    RoleLabel* m_missing;
    QPushButton* m_compose;
};

}  // namespace ui
