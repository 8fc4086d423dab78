#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class RoleLabel;

/// The strip that asks which figure of the plan to put at the cursor.
class NoteInsertBar : public QWidget {
    Q_OBJECT

public:
    explicit NoteInsertBar(QWidget* parent = nullptr);

    /// Offered figures: what each is called, and its placeholder.
    void open(const QList<std::pair<QString, QString>>& figures);
    void refuse(const QString& words);
    [[nodiscard]] QComboBox& box() const { return *m_box; }

signals:
    /// A placeholder of the list, or what was typed: «a2.33.volume».
    void chosen(const QString& placeholder);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();

    QComboBox* m_box;
    QPushButton* m_take;
    RoleLabel* m_refusal;
};

}  // namespace ui
