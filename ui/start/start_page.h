#pragma once

#include "ui/start/start_choices.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class MessageStrip;
class RecentList;
class RegionField;

/// What a window without a plan offers: a new plan, a file, the samples, the plans opened before.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setEditions(const std::vector<EditionChoice>& editions);
    void setRecentPlans(const std::vector<RecentPlan>& plans);
    void setSamples(const std::vector<SampleChoice>& samples);
    /// What is wrong with a plan before it is made, in Russian; empty when nothing is.
    void setFaultCheck(std::function<QString(const NewPlan&)> check) { m_check = std::move(check); }
    /// «Будет заполнено: …» of a plan before it is made.
    void setFilledWords(std::function<QString(const NewPlan&)> words) { m_filledWords = std::move(words); }
    void setVersion(const QString& version);
    [[nodiscard]] MessageStrip& strip() const { return *m_strip; }
    [[nodiscard]] RegionField& regionField() const { return *m_region; }
    [[nodiscard]] QPushButton& createButton() const { return *m_create; }
    [[nodiscard]] QComboBox& formList() const { return *m_form; }
    [[nodiscard]] QLineEdit& search() const { return *m_search; }
    [[nodiscard]] QString filledText() const;
    /// As if it was never filled.
    void clear();
    [[nodiscard]] QString fault() const;
    void focusNewPlan();

signals:
    void newPlanRequested(const ui::NewPlan& plan);
    void lastPlanRequested();
    void fileRequested();
    /// A table that somebody published is to be looked at.
    void auditRequested();
    void sampleRequested(const QString& file);
    void helpRequested();
    void planRequested(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeMain();
    QWidget* makeLink(int picture, const QString& name, const QString& about, const std::function<void()>& deed);
    void showForm();
    void showYears();
    void showFilled();
    void showRecent();
    void create();

    std::vector<EditionChoice> m_editions;
    RegionField* m_region = nullptr;
    QComboBox* m_form = nullptr;
    QComboBox* m_years = nullptr;
    QPushButton* m_create = nullptr;
    QLabel* m_version = nullptr;
    QLabel* m_noPlans = nullptr;
    QWidget* m_samples = nullptr;
    QLabel* m_filled = nullptr;
    QLineEdit* m_search = nullptr;
    std::function<QString(const NewPlan&)> m_check;
    std::function<QString(const NewPlan&)> m_filledWords;
    MessageStrip* m_strip = nullptr;
    RecentList* m_recent = nullptr;
};

}  // namespace ui
