#pragma once

#include <QWidget>

#include <string>

class QBoxLayout;
class QScrollArea;

namespace ui {

class ShownPlan;
class FormGrid;
class GridView;
class MessageStrip;
class ParameterModel;
class RulesForm;
class TitleForm;

enum class InputsPart { Populations, Rules, Titles };

/// Populations by year, the rules of calculation and the title block, on one page.
class InputsPage : public QWidget {
    Q_OBJECT

public:
    explicit InputsPage(ShownPlan& shownPlan, QWidget* parent = nullptr);

    /// Brings a part of the page into sight and gives it the keyboard.
    void open(InputsPart part);
    /// The cell of a yearly parameter; nothing when the page does not hold it.
    void showParameter(const std::string& path, int year);
    [[nodiscard]] GridView& populations() const;
    [[nodiscard]] ParameterModel& populationModel() const { return *m_model; }
    [[nodiscard]] RulesForm& rules() const { return *m_rules; }
    [[nodiscard]] TitleForm& titles() const { return *m_titles; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTitle();
    void connectGrid();
    void showFromTop(const QWidget& part);
    void tell(const QStringList& refused);

    ShownPlan& m_shownPlan;
    ParameterModel* m_model;
    QScrollArea* m_scroll;
    MessageStrip* m_strip;
    FormGrid* m_grid;
    RulesForm* m_rules;
    TitleForm* m_titles;
    QBoxLayout* m_parts = nullptr;
};

}  // namespace ui
