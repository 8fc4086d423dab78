#include "ui/import/import_session.h"

#include "core/analysis/what_if.h"
#include "core/programme/facts.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {

ImportSession::ImportSession(ShownPlan& plan, QObject* parent) : QObject(parent), m_plan(plan) {}

void ImportSession::open(const SourceReading::Result& result) {
    m_source = result;
    m_year = m_plan.year();
    chooseSheet(bestSheet());
}

std::size_t ImportSession::bestSheet() const {
    const auto& guesses = m_source.guesses;
    const int wanted = m_source.source.appendix;
    const auto rank = [&](std::size_t at) {
        const bool isWanted = wanted != 0 && guesses[at].appendix == wanted;
        return std::tuple(isWanted, guesses[at].appendix != 0, guesses[at].year, !m_source.tables.sheets[at].hidden,
                          guesses[at].known);
    };
    std::size_t best = 0;
    for (std::size_t at = 1; at < guesses.size(); ++at) {
        best = rank(at) > rank(best) ? at : best;
    }
    return best;
}

void ImportSession::chooseSheet(std::size_t sheet) {
    m_sheet = sheet;
    const int wanted = m_source.source.appendix;
    const int guessed = m_source.guesses[sheet].appendix;
    m_appendix = guessed != 0 ? guessed : wanted != 0 ? wanted : m_plan.edition().main().number;
    m_choices = {};
    useKnownShape();
    reread();
    emit sheetChanged();
    emit mappingChanged();
}

void ImportSession::useKnownShape() {
    m_knownSince.clear();
    const auto known = reading::findShape(sheetShown(), m_shapes);
    if (known && m_plan.edition().appendix(known->shape->appendix) != nullptr) {
        m_appendix = known->shape->appendix;
        m_choices = known->choices;
        m_knownSince = QString::fromStdString(known->shape->date);
    }
}

void ImportSession::readAnew() {
    m_choices = {};
    m_knownSince.clear();
    reread();
    emit mappingChanged();
}

void ImportSession::chooseAppendix(int appendix) {
    m_appendix = appendix;
    readAnew();
}

const form::Appendix& ImportSession::appendix() const {
    return *m_plan.edition().appendix(m_appendix);
}

void ImportSession::chooseYear(int year) {
    m_year = year;
    reread();
    emit mappingChanged();
}

bool ImportSession::isOfFacts() const {
    return m_plan.calculation().year(m_year) == nullptr;
}

void ImportSession::chooseMoney(std::optional<int> power) {
    m_choices.money = power;
    reread();
    emit mappingChanged();
}

void ImportSession::chooseMatching(reading::RowsBy matching) {
    m_choices.matching = matching;
    reread();
    emit mappingChanged();
}

void ImportSession::chooseColumn(std::size_t field, const std::string& key) {
    m_choices.columns[field] = key;
    reread();
    emit mappingChanged();
}

void ImportSession::chooseHeading(const reading::HeadingLines& lines) {
    m_choices.heading = lines;
    m_choices.columns.clear();
    reread();
    emit mappingChanged();
}

void ImportSession::takeOtherYear() {
    m_choices.takesOtherYear = true;
    reread();
    emit mappingChanged();
}

void ImportSession::retype(const reading::SheetPlace& place, const QString& text) {
    m_choices.retyped[place] = text.toStdString();
    reread();
    emit mappingChanged();
}

reading::TableRequest ImportSession::request() const {
    reading::TableRequest asked;
    asked.appendix = m_appendix;
    asked.year = m_year;
    asked.scenario = m_plan.scenario();
    asked.facts = isOfFacts();
    asked.looksAtSize = true;
    return asked;
}

void ImportSession::reread() {
    m_mapping = reading::mapTable(sheetShown(), appendix(), m_year, m_choices);
    const reading::TableRequest asked = request();
    m_table = reading::readMapped(sheetShown(), m_mapping, m_choices, m_plan.draft(), m_plan.calculation(), asked);
    const std::vector<scenario::Setting> first = settingsOf(reading::tickedAtFirst(m_table));
    if (asked.facts || m_table.stated.empty()) {
        m_lines = reading::linesOf(m_table, m_plan.draft(), m_plan.calculation(), asked, m_plan.result());
        return;
    }
    analysis::WhatIf after(m_plan.draft(), m_plan.scenario(), m_year);
    m_lines = reading::linesOf(m_table, m_plan.draft(), m_plan.calculation(), asked, after.with(first));
}

std::vector<scenario::Setting> ImportSession::settingsOf(const std::vector<std::size_t>& cells) const {
    return reading::settingsOf(m_table, cells, request());
}

reading::TableShape ImportSession::shape() const {
    reading::TableShape shape = reading::shapeOf(sheetShown(), m_mapping, m_choices);
    shape.appendix = m_appendix;
    return shape;
}

}  // namespace ui
