#pragma once

#include "core/audit/audit.h"
#include "core/scenario/draft.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;
class QSplitter;

namespace ui {

class AuditFindings;
class AuditModel;
class ElidedLabel;
class FormGrid;
class GridView;
class InferredPanel;
class MessageStrip;
class RoleLabel;

/// A form a table may be audited by.
struct AuditForm {
    QString id;
    QString title;
};

/// «Проверить чужую таблицу»: takes the window over, reads only, stores nothing.
class AuditPage : public QWidget {
    Q_OBJECT

public:
    using FormReading = std::function<std::shared_ptr<const form::Edition>(const QString& id)>;

    explicit AuditPage(QWidget* parent = nullptr);

    void setForms(const std::vector<AuditForm>& forms, FormReading reading);
    /// Which form and year a file is of is found out where it can be.
    void open(const QString& path);
    void paste();
    [[nodiscard]] GridView& view() const;
    [[nodiscard]] AuditFindings& findings() const { return *m_findings; }
    [[nodiscard]] const audit::AuditReport& report() const { return m_report; }
    [[nodiscard]] QString remark() const;

signals:
    void fileRequested();
    void backRequested();
    /// A plan with the figures of the table as its own.
    void planRequested(const QString& region, const QString& edition, int firstYear,
                       const std::vector<scenario::Setting>& values);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTitle();
    QWidget* makeChoices();
    void connectParts();
    void guess();
    void chooseForm(const QString& id, int appendix, int year);
    void fillChoices();
    void audit();
    void showReport();
    void showRows();
    void createPlan();
    [[nodiscard]] std::shared_ptr<const form::Edition> edition(const QString& id);

    std::vector<AuditForm> m_forms;
    FormReading m_reading;
    std::map<QString, std::shared_ptr<const form::Edition>> m_editions;
    QString m_name;
    std::string m_bytes;
    audit::TableQuestion m_question;
    audit::GivenValues m_given;
    audit::AuditReport m_report;
    ElidedLabel* m_subject;
    QComboBox* m_formChoice;
    QComboBox* m_appendixChoice;
    QComboBox* m_yearChoice;
    QComboBox* m_region;
    QComboBox* m_rows;
    QPushButton* m_create;
    MessageStrip* m_strip;
    RoleLabel* m_empty;
    RoleLabel* m_remark;
    QSplitter* m_parts;
    FormGrid* m_grid;
    AuditModel* m_model;
    InferredPanel* m_inferred;
    AuditFindings* m_findings;
};

}  // namespace ui
