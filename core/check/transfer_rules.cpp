// «taken»: figures taken from another table of the plan that this table has changed since.
#include "core/check/rules.h"
#include "core/decimal/russian.h"
#include "core/programme/transfers.h"

namespace check {

void checkTransfers(const Figures& figures, CheckFindings& findings) {
    for (const programme::TransferOffer& offer :
         programme::transferOffers(figures.edition(), figures.assignments(), figures.result())) {
        if (!offer.isStale()) {
            continue;
        }
        CheckFinding finding = figures.finding(State::Warning, "taken", offer.transfer->cell,
                                               "Взято из приложения " + std::to_string(offer.transfer->from()) + " как "
                                                   + decimal::printRussian(*offer.stands) + ", а сейчас оно даёт "
                                                   + decimal::printRussian(*offer.offered)
                                                   + ": возьмите значение снова или дайте ему своё основание");
        finding.expected = offer.offered;
        finding.actual = offer.stands;
        findings.push_back(std::move(finding));
    }
}

}  // namespace check
