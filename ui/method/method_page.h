#pragma once

#include "core/method/methods.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QScrollArea;

namespace ui {

class DerivationView;
class LinkButton;
class MethodFields;
class MethodList;
class MethodResult;
class MethodToPlan;
class RoleLabel;
class ShownPlan;

/// «Методы»: the list, the fields of one method with its derivation, and the result. It computes without a plan; with
/// one a result may be put into it. In a narrow window the list is a choice in the title and the result stands under
/// the derivation.
class MethodPage : public QWidget {
    Q_OBJECT

public:
    explicit MethodPage(QWidget* parent = nullptr);
    MethodPage(ShownPlan& plan, QWidget* parent);

    void open(const method::Description& method);

    [[nodiscard]] MethodList& list() const { return *m_list; }
    [[nodiscard]] QComboBox& choice() const { return *m_choice; }
    [[nodiscard]] MethodFields& fields() const { return *m_fields; }
    [[nodiscard]] DerivationView& derivation() const { return *m_derivation; }
    [[nodiscard]] MethodResult& result() const { return *m_result; }
    /// nullptr without a plan.
    [[nodiscard]] MethodToPlan* toPlan() const { return m_toPlan; }
    [[nodiscard]] LinkButton& exampleButton() const { return *m_example; }
    /// What is wrong with the fields, or what is still to be entered.
    [[nodiscard]] QString told() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTitle();
    [[nodiscard]] QWidget* makeCentre();
    void compute();
    void tellFaults(const text::Findings& findings);

    const method::Description* m_method = nullptr;
    /// Whether the derivation in sight is one of this method.
    bool m_isAnswered = false;
    MethodList* m_list;
    QComboBox* m_choice;
    RoleLabel* m_name;
    RoleLabel* m_clause;
    LinkButton* m_example;
    MethodFields* m_fields;
    RoleLabel* m_awaited;
    RoleLabel* m_faults;
    DerivationView* m_derivation;
    MethodResult* m_result;
    MethodToPlan* m_toPlan = nullptr;
    QBoxLayout* m_parts = nullptr;
};

}  // namespace ui
