#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;

namespace ui {

class ShownPlan;

/// How the tables are computed and printed: the options of a plan, each a list of its words.
class RulesForm : public QWidget {
    Q_OBJECT

public:
    explicit RulesForm(ShownPlan& shownPlan, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* list(const std::string& path) const;

private:
    struct Rule {
        std::string path;
        std::string standard;  ///< what is in force while the option is not set
        QComboBox* list = nullptr;
    };

    void addRule(const QString& name, const std::string& path, const std::string& standard);
    void addDigits();
    void show();
    void choose(const Rule& rule);

    ShownPlan& m_shownPlan;
    QFormLayout* m_form;
    QLabel* m_refusal;
    std::vector<Rule> m_rules;
};

}  // namespace ui
