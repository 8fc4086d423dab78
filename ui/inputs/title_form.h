#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;

namespace ui {

class ShownPlan;

/// The title block, entered once and printed on every appendix.
class TitleForm : public QWidget {
    Q_OBJECT

public:
    explicit TitleForm(ShownPlan& shownPlan, QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* field(const std::string& path) const;
    /// Keeps what is typed and not yet left; false when a field is refused and has the keyboard.
    [[nodiscard]] bool accept();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        std::string path;
        QLineEdit* edit = nullptr;
    };

    void show();
    void keep(const Field& field);
    [[nodiscard]] QString keptText(const Field& field) const;

    ShownPlan& m_shownPlan;
    QLabel* m_refusal;
    std::vector<Field> m_fields;
};

}  // namespace ui
