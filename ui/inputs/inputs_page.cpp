#include "ui/inputs/inputs_page.h"

#include "core/explain/cell_words.h"
#include "core/form/formula.h"
#include "core/norms/region.h"
#include "core/programme/parameter.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/inputs/parameter_model.h"
#include "ui/inputs/rules_form.h"
#include "ui/inputs/title_form.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/titles.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ui {
namespace {

/// The heading and the lines of the table of yearly parameters.
constexpr int headingHeight = 40;
constexpr int lineHeight = 23;
constexpr int sourceWidth = 460;
constexpr int narrowestSource = 200;
/// Name and three years before the source.
constexpr int beforeSource = 520;
/// Under it rules and titles stand one under the other.
constexpr int twoColumns = 1100;

bool takesNormatives(const form::Edition& edition) {
    for (const form::Appendix& appendix : edition.appendices) {
        for (const form::Row& row : appendix.rows) {
            if (std::ranges::find(row.cells, form::RuleKind::Norm, &form::CellRule::kind) != row.cells.end()) {
                return true;
            }
        }
    }
    return false;
}

/// What formulas of further tables ask for beside residents and insured persons: the shares of ages, people of a base
/// of the form's own.
std::set<std::string> populationsOfFormulas(const form::Edition& edition) {
    std::set<std::string> paths;
    for (const form::Appendix& appendix : edition.appendices) {
        for (const form::Row& row : appendix.rows) {
            for (const form::CellRule& rule : row.cells) {
                if (rule.formula == nullptr) {
                    continue;
                }
                for (const form::FormulaNode* leaf : form::leavesOf(*rule.formula)) {
                    if (leaf->parameter.starts_with("population.")) {
                        paths.insert(leaf->parameter);
                    }
                }
            }
        }
    }
    return paths;
}

/// K of the budget volumes: the region's of the form until another is entered.
YearlyParameter volumeCoefficient(const norms::Region* region) {
    YearlyParameter parameter{"coefficient.volume", QStringLiteral("Коэффициент объёмов бюджета"), QStringLiteral("К")};
    if (region != nullptr) {
        parameter.standard = region->coefficient.toPlain();
        parameter.standardSource = QString::fromStdString(region->source);
    }
    return parameter;
}

std::vector<YearlyParameter> yearlyParameters(const scenario::Draft& draft) {
    const form::Edition& edition = draft.edition();
    std::vector<YearlyParameter> parameters;
    for (const form::Base* const base : edition.payingBases()) {
        const std::string& name = base->group.empty() ? base->name : base->group;
        parameters.push_back(
            {base->parameter, QString::fromStdString(explain::capitalised(name)), QStringLiteral("чел.")});
    }
    // Coefficients multiply federal normatives; a form without normatives has no use for them.
    if (takesNormatives(edition)) {
        parameters.push_back({"coefficient.kd", QStringLiteral("Коэффициент дифференциации"), QStringLiteral("КД")});
        parameters.push_back(volumeCoefficient(draft.region()));
    }
    const QString money = QString::fromStdString(std::string(form::moneyName(edition.money)));
    const auto named = [&](const std::string& path, const QString& unit) {
        const auto known = std::ranges::find(parameters, path, &YearlyParameter::path);
        if (!path.empty() && known == parameters.end()) {
            const auto parameter = programme::parseParameter(path, edition);
            QString name = QString::fromStdString(parameter ? parameter.value->describe(edition) : path);
            name.replace(0, 1, name.left(1).toUpper());
            parameters.push_back({path, name, unit});
        }
    };
    for (const form::Limit& limit : edition.limits) {
        named(limit.parameter, limit.kind == form::LimitKind::Law ? money : QString());
    }
    for (const form::ReferenceLine& line : edition.references) {
        named(line.parameter, money);
    }
    for (const std::string& population : populationsOfFormulas(edition)) {
        named(population, population.starts_with("population.share") ? QString() : QStringLiteral("чел."));
    }
    return parameters;
}

}  // namespace

InputsPage::InputsPage(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_model(new ParameterModel(shownPlan, yearlyParameters(shownPlan.draft()), this)),
      m_scroll(new QScrollArea(this)),
      m_strip(new MessageStrip(this)),
      m_grid(new FormGrid(this)),
      m_rules(new RulesForm(shownPlan, this)),
      m_titles(new TitleForm(shownPlan, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeTitle());
    whole->addWidget(m_strip);
    whole->addWidget(m_scroll, 1);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const bool coefficients = takesNormatives(shownPlan.edition());
    auto* people =
        new PanelTitle(coefficients ? QStringLiteral("Численность и коэффициенты") : QStringLiteral("Численность"));
    people->setAddition(QStringLiteral("жители – для денег бюджета, застрахованные – для денег ОМС"));
    column->addWidget(new RuleLine);
    column->addWidget(people);
    m_grid->setFixedHeight(headingHeight + lineHeight * m_model->rowCount());
    column->addWidget(m_grid);
    column->addWidget(new RuleLine);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(0);
    const auto addPart = [&](const QString& name, QWidget* part, int stretch) {
        auto* box = new QVBoxLayout;
        box->setSpacing(0);
        box->addWidget(new PanelTitle(name));
        box->addWidget(part);
        box->addStretch(1);
        m_parts->addLayout(box, stretch);
    };
    addPart(QStringLiteral("Правила расчёта"), m_rules, 1);
    addPart(QStringLiteral("Титульные сведения"), m_titles, 1);
    column->addLayout(m_parts, 1);
    takePanelColours(*page);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_grid->view().setModel(m_model);
    m_grid->view().setFrozenColumns(1);
    m_grid->view().setHeading(m_model->heading());
    m_grid->view().setAccessibleName(coefficients ? QStringLiteral("Численность и коэффициенты")
                                                  : QStringLiteral("Численность"));
    // The source is a sentence, the names are words.
    m_grid->view().setUserWidths({{m_model->columnCount() - 1, sourceWidth}});
    m_grid->view().moveTo(m_model->index(0, 1));
    connectGrid();
}

QWidget* InputsPage::makeTitle() {
    auto* title = new QWidget(this);
    title->setMinimumHeight(34);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 3, 12, 3);
    line->setSpacing(8);
    line->addWidget(textLabel(QStringLiteral("Исходные данные"), TextSize::PageTitle, Role::Text, Weight::Bold));
    line->addWidget(textLabel(m_shownPlan.title() + QStringLiteral(" годы"), TextSize::Base, Role::Text2), 1);
    line->addWidget(textLabel(QStringLiteral("Форма %1\u00A0года, редакция %2")
                                  .arg(m_shownPlan.edition().firstYear)
                                  .arg(m_shownPlan.edition().revision),
                              TextSize::Secondary, Role::Text2));
    return title;
}

void InputsPage::connectGrid() {
    GridView& grid = m_grid->view();
    connect(&grid, &GridView::laidOut, m_grid, [this] {
        int height = populations().horizontalHeader()->height() + 2;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            height += populations().rowHeight(row);
        }
        // A bar across the foot must not cover the last row.
        if (populations().horizontalScrollBar()->maximum() > 0) {
            height += populations().horizontalScrollBar()->sizeHint().height();
        }
        m_grid->setFixedHeight(height);
    });
    connect(&grid.acts(), &GridActs::pasteRequested, this,
            [this](const QModelIndex& corner) { tell(m_model->paste(QApplication::clipboard()->text(), corner)); });
    const auto clear = [this](const QModelIndexList& cells) { tell(m_model->clear(cells)); };
    connect(&grid.acts(), &GridActs::clearRequested, this, clear);
    connect(&grid.acts(), &GridActs::parentValueRequested, this, clear);
    connect(&grid.acts(), &GridActs::cutRequested, this, clear);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
}

void InputsPage::tell(const QStringList& refused) {
    if (refused.isEmpty()) {
        m_strip->dismiss();
    } else {
        m_strip->display(StripKind::Error, shortList(refused).join(QLatin1Char('\n')), QStringLiteral("Закрыть"));
    }
}

GridView& InputsPage::populations() const {
    return m_grid->view();
}

void InputsPage::showParameter(const std::string& path, int year) {
    const QModelIndex place = m_model->indexOf(path, year);
    if (place.isValid()) {
        m_scroll->ensureWidgetVisible(m_grid);
        m_grid->view().moveTo(place);
        m_grid->view().setFocus(Qt::OtherFocusReason);
    }
}

void InputsPage::open(InputsPart part) {
    switch (part) {
    case InputsPart::Populations:
        m_scroll->ensureWidgetVisible(m_grid);
        m_grid->setFocus();
        break;
    case InputsPart::Rules:
        showFromTop(*m_rules);
        m_rules->list("option.cost_method")->setFocus(Qt::OtherFocusReason);
        break;
    case InputsPart::Titles:
        showFromTop(*m_titles);
        // Not Tab: that would select the words, and the first key would replace them.
        m_titles->field("document.region_genitive")->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void InputsPage::showFromTop(const QWidget& part) {
    // A page that was hidden has not been laid out yet.
    if (m_scroll->widget()->layout() != nullptr) {
        m_scroll->widget()->layout()->activate();
    }
    const int heading = 40;
    m_scroll->verticalScrollBar()->setValue(part.mapTo(m_scroll->widget(), QPoint()).y() - heading);
}

void InputsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int source = std::clamp(width() - beforeSource, narrowestSource, sourceWidth);
    m_grid->view().setUserWidths({{m_model->columnCount() - 1, source}});
    m_parts->setDirection(width() < twoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void InputsPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
