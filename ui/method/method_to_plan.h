#pragma once

#include "core/scenario/method_to_plan.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace ui {

class RoleLabel;
class ShownPlan;

/// «В план»: the cells that a result of the method may go into, what stands there now and what would stand, and the
/// deed that puts it, with the method as its reason. It speaks of the year and scenario in sight.
class MethodToPlan : public QWidget {
    Q_OBJECT

public:
    explicit MethodToPlan(ShownPlan& plan, QWidget* parent = nullptr);

    /// A method that has no answer yet.
    void show(const method::Description& method);
    void show(const method::Description& method, const method::Run& run);
    /// The last answer is no longer that of the fields: nothing may be taken from it.
    void setStale(bool isStale);

    [[nodiscard]] QComboBox& places() const { return *m_choice; }
    [[nodiscard]] QPushButton& button() const { return *m_take; }
    /// What stands and what would stand, or why nothing can be taken.
    [[nodiscard]] QString words() const;
    /// What became of the last deed.
    [[nodiscard]] QString message() const;

public slots:
    void take();

private:
    void refresh();
    void fillPlaces();
    void showPlace();
    void tell(const QString& done, const QString& refused);
    [[nodiscard]] const scenario::MethodPlace* place() const;

    ShownPlan& m_plan;
    QComboBox* m_choice;
    RoleLabel* m_words;
    RoleLabel* m_done;
    RoleLabel* m_refused;
    QPushButton* m_take;
    const method::Description* m_method = nullptr;
    std::optional<method::Run> m_run;
    std::vector<scenario::MethodPlace> m_places;
    bool m_isStale = false;
};

}  // namespace ui
