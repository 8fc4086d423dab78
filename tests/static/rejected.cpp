// Compiled once per case by tests/static/CMakeLists.txt: TPGG_REJECTED=0 must compile, the others must not.

#include "core/method/beds.h"
#include "core/method/efficiency.h"

using namespace units;

void mix(Roubles& roubles, Residents& residents, Insured& insured) {
    (void)roubles;
    (void)residents;
    (void)insured;
#if TPGG_REJECTED == 0
    residents = residents + residents;
    roubles = of<RoublePerInsured>(decimal::Decimal(1)) * insured;
    (void)method::bedsNeeded({}, residents, {});
    (void)method::occupancy({of<DaysPerCare>(decimal::Decimal(14)), of<DaysPerBed>(decimal::Decimal(10)), {}}, {});
    (void)method::ratio(residents, residents);
#elif TPGG_REJECTED == 1
    residents = insured;
#elif TPGG_REJECTED == 2
    residents = Residents(insured);
#elif TPGG_REJECTED == 3
    roubles = of<RoublePerInsured>(decimal::Decimal(1)) * residents;
#elif TPGG_REJECTED == 4
    (void)(roubles / residents);
#elif TPGG_REJECTED == 5
    roubles = of<Roubles>(549298361.8);
#elif TPGG_REJECTED == 6
    residents = 1010340;
#elif TPGG_REJECTED == 7
    (void)(residents + insured);
#elif TPGG_REJECTED == 8
    (void)method::bedsNeeded({}, insured, {});
#elif TPGG_REJECTED == 9
    residents = method::bedsNeeded({}, residents, {}).beds;
#elif TPGG_REJECTED == 10
    (void)method::occupancy({of<DaysPerCare>(decimal::Decimal(14)), of<DaysPerCare>(decimal::Decimal(10)), {}}, {});
#elif TPGG_REJECTED == 11
    (void)method::ratio(of<Beds>(decimal::Decimal(1)), residents);
#endif
}
