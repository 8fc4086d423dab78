#include "core/analysis/linear_programme.h"

#include <glpk.h>

#include <memory>
#include <stdexcept>

namespace analysis {

namespace {

struct Delete {
    void operator()(glp_prob* problem) const { glp_delete_prob(problem); }
};

int boundKind(const LinearVariable& variable) {
    if (!variable.most) {
        return GLP_LO;
    }
    return variable.least < *variable.most ? GLP_DB : GLP_FX;
}

}  // namespace

std::optional<std::vector<double>> minimise(const LinearProgramme& programme) {
    glp_term_out(GLP_OFF);
    const std::unique_ptr<glp_prob, Delete> problem(glp_create_prob());
    const int count = static_cast<int>(programme.variables.size());
    glp_set_obj_dir(problem.get(), GLP_MIN);
    glp_add_rows(problem.get(), 1);
    glp_set_row_bnds(problem.get(), 1, GLP_FX, programme.held, programme.held);
    glp_add_cols(problem.get(), count);
    std::vector<int> indices{0};  // the solver counts from 1
    std::vector<double> weights{0};
    for (int column = 1; column <= count; ++column) {
        const auto& variable = programme.variables[static_cast<std::size_t>(column - 1)];
        glp_set_col_bnds(problem.get(), column, boundKind(variable), variable.least, variable.most.value_or(0));
        glp_set_obj_coef(problem.get(), column, variable.price);
        indices.push_back(column);
        weights.push_back(variable.weight);
    }
    glp_set_mat_row(problem.get(), 1, count, indices.data(), weights.data());
    glp_smcp control;
    glp_init_smcp(&control);
    control.msg_lev = GLP_MSG_OFF;
    if (const int failure = glp_simplex(problem.get(), &control); failure != 0) {
        throw std::runtime_error("GLPK: simplex failed, code " + std::to_string(failure));
    }
    if (glp_get_status(problem.get()) != GLP_OPT) {
        return std::nullopt;
    }
    std::vector<double> values;
    for (int column = 1; column <= count; ++column) {
        values.push_back(glp_get_col_prim(problem.get(), column));
    }
    return values;
}

}  // namespace analysis
