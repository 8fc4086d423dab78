#include "ui/import/import_page.h"

#include "core/sheet/sheet_text.h"
#include "core/text/csv.h"
#include "ui/import/choice_header.h"
#include "ui/import/import_list.h"
#include "ui/import/import_session.h"
#include "ui/import/import_side.h"
#include "ui/import/import_words.h"
#include "ui/import/source_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/titles.h"
#include "ui/widgets/told_findings.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDate>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace ui {
namespace {

using reading::Verdict;

constexpr std::array filterVerdicts{Verdict::Rejected, Verdict::Doubtful, Verdict::Differs, Verdict::Recognised};

}  // namespace

ImportPage::ImportPage(ShownPlan& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_session(new ImportSession(plan, this)),
      m_reading(new SourceReading(this)),
      m_model(new ImportModel(this)),
      m_title(new PanelTitle(QStringLiteral("Импорт таблицы"), this)),
      m_strip(new MessageStrip(this)),
      m_side(new ImportSide(plan, *m_session, this)),
      m_source(new SourceView(this)),
      m_filter(new SegmentedSwitch(QStringLiteral("Какие ячейки показать"), this)),
      m_list(new ImportList(*m_model, this)),
      m_summary(textLabel({}, TextSize::Secondary, Role::Text2)),
      m_take(new QPushButton(this)) {
    arrange();
    setFocusProxy(m_list);
    connectParts();
    showCounts();
}

ImportPage::~ImportPage() = default;

void ImportPage::connectParts() {
    connect(m_reading, &SourceReading::read, this, &ImportPage::showSource);
    connect(m_reading, &SourceReading::failed, this, &ImportPage::refuse);
    connect(m_session, &ImportSession::sheetChanged, this, &ImportPage::showSheet);
    connect(m_session, &ImportSession::mappingChanged, this, &ImportPage::showMapping);
    connect(m_source, &SourceView::columnChosen, this, [this](int column, const QString& key) {
        m_session->chooseColumn(static_cast<std::size_t>(column), key.toStdString());
    });
    connect(m_source, &SourceView::headingChosen, m_session, &ImportSession::chooseHeading);
    connect(m_other, &QAbstractButton::clicked, m_source, &SourceView::askHeading);
    connect(m_model, &ImportModel::ticksChanged, this, &ImportPage::showCounts);
    connect(m_model, &ImportModel::retyped, m_session, &ImportSession::retype, Qt::QueuedConnection);
    connect(m_list, &ImportList::lineShown, this, [this](const reading::MappedLine* line) {
        m_source->frame(line == nullptr ? std::nullopt : std::optional(reading::SheetPlace(line->line, line->field)));
    });
    connect(m_list, &ImportList::acceptRequested, this, &ImportPage::take);
    connect(m_filter, &SegmentedSwitch::currentChanged, this, &ImportPage::chooseFilter);
    connect(m_onlyChanges, &QCheckBox::toggled, m_model, &ImportModel::setOnlyChanges);
    connect(m_strip, &MessageStrip::firstChosen, this, [this] {
        const Asked asked = m_asked;
        m_asked = Asked::Nothing;
        m_strip->dismiss();
        if (asked == Asked::KnownShape) {
            m_session->readAnew();
        } else if (asked == Asked::OtherYear) {
            m_session->takeOtherYear();
        }
    });
    connect(m_strip, &MessageStrip::secondChosen, m_strip, &MessageStrip::dismiss);
    // An undo in the meantime changes what stands there.
    connect(&m_plan, &ShownPlan::changed, this, [this] {
        if (m_session->isOpen() && isVisible() && !m_isTaking) {
            m_session->reread();
            showMapping();
        }
    });
}

void ImportPage::open(const ImportSource& source) {
    m_strip->dismiss();
    m_reading->start(source, m_plan.draft().content().edition, m_plan.year());
}

void ImportPage::setShapes(std::vector<reading::TableShape> shapes) {
    m_session->setShapes(std::move(shapes));
}

void ImportPage::showSource(const SourceReading::Result& result) {
    m_source->showNothing();
    m_session->open(result);
    m_list->setFocus();
    constexpr double second = 1000;
    emit told(QStringLiteral("Файл прочитан: %1 за %2 с. В план ничего не записано до принятия")
                  .arg(cellsWords(m_model->lines().size()),
                       QString::number(static_cast<double>(result.milliseconds) / second, 'f', 1)
                           .replace(QLatin1Char('.'), QLatin1Char(','))));
}

void ImportPage::refuse(const QString& path, const QStringList& reasons) {
    const QString name =
        path.isEmpty() ? QStringLiteral("Буфер обмена") : QStringLiteral("«%1»").arg(QFileInfo(path).fileName());
    m_asked = Asked::Nothing;
    m_strip->display(StripKind::Error,
                     (QStringList{name + QStringLiteral(" не прочитан, план не изменён:")} + shortList(reasons))
                         .join(QLatin1Char('\n')),
                     QStringLiteral("Закрыть"));
}

QString ImportPage::origin() const {
    const QString& path = m_session->source().source.path;
    return path.isEmpty() ? QStringLiteral("Буфер обмена") : QStringLiteral("«%1»").arg(QFileInfo(path).fileName());
}

void ImportPage::showSheet() {
    m_side->showSheets();
    m_remember->setChecked(!m_session->knownSince().isEmpty());
    m_onlyChanges->setChecked(false);
    m_filter->setCurrent(0);
    m_model->begin(m_session->lines());
    m_list->goToFirst();
}

void ImportPage::showMapping() {
    const QModelIndex former = m_list->currentIndex();
    std::set<std::size_t> units;
    if (m_session->mapping().heading) {
        for (const auto& [field, step] : moneySteps(m_session->mapping(), m_plan.edition(), m_session->appendix())) {
            units.insert(field);
        }
    }
    m_source->setUnits(units);
    m_source->show(m_session->sheetShown(), m_session->mapping(), reading::columnChoices(m_session->appendix()));
    m_source->setLines(m_session->lines());
    m_model->setLines(m_session->lines());
    if (m_model->line(former.row()) != nullptr) {
        m_list->setCurrentIndex(m_model->index(former.row(), former.column()));
    } else {
        m_list->goToFirst();
    }
    m_side->showMapping();
    showTitle();
    showStrip();
    showCounts();
}

void ImportPage::showTitle() {
    QString target = QStringLiteral("%1 → приложение\u00A0%2, %3 год")
                         .arg(origin())
                         .arg(m_session->appendix().number)
                         .arg(m_session->year());
    target += m_session->isOfFacts() ? QStringLiteral(", факт")
                                     : QStringLiteral(", сценарий «%1»").arg(m_plan.scenarioName());
    m_title->setAddition(target);
    const reading::TableMapping& mapping = m_session->mapping();
    const QString name = QString::fromStdString(m_session->sheetShown().name);
    QString words = name.isEmpty() ? QString() : QStringLiteral("лист «%1», ").arg(name);
    if (mapping.lines) {
        words += mapping.lines->first == mapping.lines->last
                     ? QStringLiteral("заголовок в строке %1").arg(mapping.lines->first)
                     : QStringLiteral("заголовок в строках %1–%2").arg(mapping.lines->first).arg(mapping.lines->last);
    } else {
        words += QStringLiteral("заголовок не найден");
    }
    m_headingWords->setText(words);
    m_other->setText(mapping.lines ? QStringLiteral("Указать другой") : QStringLiteral("Указать заголовок"));
    m_known->setText(QStringLiteral("узнано %1 граф из %2").arg(mapping.known).arg(mapping.headed));
    m_known->setKind(mapping.known > 0 && mapping.known == mapping.headed ? BadgeKind::Ok : BadgeKind::Warning);
}

void ImportPage::showStrip() {
    const reading::TableMapping& mapping = m_session->mapping();
    m_asked = Asked::Nothing;
    if (!m_session->sheetShown().refusal.empty()) {
        m_strip->display(StripKind::Error,
                         QStringLiteral("Лист не прочитан: ") + QString::fromStdString(m_session->sheetShown().refusal),
                         QStringLiteral("Закрыть"));
    } else if (!mapping.heading) {
        m_strip->display(StripKind::Warning,
                         QStringLiteral("Здесь нет таблицы, похожей на приложения формы. Укажите строки заголовка и "
                                        "выберите, что в столбцах."),
                         QStringLiteral("Закрыть"));
    } else if (!m_session->table().findings.empty()) {
        m_strip->display(StripKind::Error, shortList(toldOf(m_session->table().findings)).join(QLatin1Char('\n')),
                         QStringLiteral("Закрыть"));
    } else if (mapping.heading->ofYear) {
        m_asked = Asked::OtherYear;
        m_strip->display(StripKind::Warning,
                         QStringLiteral("Заголовки таблицы – %1 года, а загружается она в %2 год: ячейки сомнительны.")
                             .arg(*mapping.heading->ofYear)
                             .arg(m_session->year()),
                         QStringLiteral("Взять как %1 год").arg(m_session->year()), QStringLiteral("Закрыть"));
    } else if (!m_session->knownSince().isEmpty()) {
        m_asked = Asked::KnownShape;
        m_strip->display(StripKind::Note, QStringLiteral("Узнан вид файла от %1.").arg(m_session->knownSince()),
                         QStringLiteral("Разобрать заново"), QStringLiteral("Закрыть"));
    } else if (m_session->source().isBusy) {
        m_strip->display(StripKind::Note,
                         QStringLiteral("Файл занят: открыт в другой программе, прочитана сохранённая версия."),
                         QStringLiteral("Закрыть"));
    } else {
        m_strip->dismiss();
    }
}

void ImportPage::chooseFilter(int filter) {
    m_model->setFilter(filter == 0 ? std::nullopt
                                   : std::optional(filterVerdicts.at(static_cast<std::size_t>(filter - 1))));
    m_list->goToFirst();
}

QString ImportPage::whyNot() const {
    if (!m_session->isOpen()) {
        return QStringLiteral("Файл не выбран");
    }
    if (m_plan.isReadOnly()) {
        return m_plan.readOnlyReason();
    }
    const reading::TableMapping& mapping = m_session->mapping();
    return mapping.clash.empty() ? QString()
                                 : QString::fromStdString(mapping.clash) + QStringLiteral(": оставьте одно");
}

void ImportPage::showCounts() {
    const int current = m_filter->current();
    QStringList names{QStringLiteral("Все %1").arg(m_model->lines().size())};
    for (const Verdict verdict : filterVerdicts) {
        const bool isLong = verdict == Verdict::Differs && m_isSmall;
        names.append((isLong ? QStringLiteral("Расходится") : verdictName(verdict))
                     + QStringLiteral(" %1").arg(m_model->count(verdict)));
    }
    m_filter->setItems(names);
    m_filter->setCurrent(current);
    const std::size_t count = m_model->tickedCells().size();
    const std::size_t doubtful = m_model->tickedDoubtful();
    const QString reason = whyNot();
    QString words = reason;
    if (words.isEmpty()) {
        words = (count % 10 == 1 && count % 100 != 11 ? QStringLiteral("Отмечена ") : QStringLiteral("Отмечено "))
                + cellsWords(count);
        words += doubtful > 0 ? QStringLiteral(", из них сомнительных %1").arg(doubtful) : QString();
    }
    m_summary->setText(words);
    m_take->setText(count == 0 ? QStringLiteral("Принять") : QStringLiteral("Принять ") + cellsWords(count));
    m_take->setEnabled(count > 0 && reason.isEmpty());
    m_take->setToolTip(reason.isEmpty() ? QStringLiteral("Ctrl+Enter") : reason);
}

void ImportPage::take() {
    if (!m_take->isEnabled()) {
        return;
    }
    const std::vector<std::size_t> cells = m_model->tickedCells();
    const std::vector<scenario::Setting> settings = m_session->settingsOf(cells);
    m_isTaking = true;
    const text::Findings refused =
        m_plan.apply(settings, QStringLiteral("Импорт: приложение\u00A0%1, ").arg(m_session->appendix().number)
                                   + cellsWords(settings.size()));
    m_isTaking = false;
    if (!refused.empty()) {
        m_asked = Asked::Nothing;
        m_strip->display(StripKind::Error, shortList(toldOf(refused)).join(QLatin1Char('\n')),
                         QStringLiteral("Закрыть"));
        return;
    }
    if (m_remember->isChecked()) {
        reading::TableShape shape = m_session->shape();
        shape.date = QDate::currentDate().toString(QStringLiteral("dd.MM.yyyy")).toStdString();
        emit shapeChosen(shape);
    }
    TakenImport import{m_session->appendix().number, m_session->year(), {}, {}};
    for (const std::size_t cell : cells) {
        import.cells.push_back(m_session->table().cells[cell].cell);
    }
    if (!m_session->isOfFacts()) {
        import.remarks = toldOf(reading::comparedWith(m_plan.calculation(), m_session->table().stated));
    }
    emit taken(import);
}

void ImportPage::copyRemarks() const {
    QString list;
    for (const reading::MappedLine& line : m_model->lines()) {
        if (line.verdict != Verdict::Recognised) {
            QStringList fields{placeInSheet(line)};
            for (const std::string& field : {line.text, line.row, line.place, line.reason}) {
                fields.append(QString::fromStdString(text::harmless(field)));
            }
            list += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
        }
    }
    QApplication::clipboard()->setText(list);
}

QString ImportPage::summary() const {
    return m_summary->text();
}

void ImportPage::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        m_source->isAsking() ? m_source->stopAsking() : emit left();
    } else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        take();
    } else if (event->key() == Qt::Key_F4) {
        m_list->goToNextFault();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ImportPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    constexpr QSize small(840, 530);
    const bool isSmall = event->size().height() < small.height() || event->size().width() < small.width();
    if (isSmall != m_isSmall) {
        m_isSmall = isSmall;
        m_side->setCompact(isSmall);
        m_middle->setDirection(isSmall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_split->setSizes({isSmall ? 190 : 230, 400});
        m_hint->setVisible(!isSmall);
        m_remarks->setText(isSmall ? QString() : m_remarks->accessibleName());
        showCounts();
    }
    // Twelve rows of the source where there is room for them.
    constexpr int tall = 900;
    if (event->size().height() >= tall && event->oldSize().height() < tall) {
        m_split->setSizes({420, height() - 420});
    }
}

void ImportPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
