// SPDX-License-Identifier: Apache-2.0
#include "storage/machines.hpp"

#include "storage/flash.hpp"
#include "storage/table.hpp"

namespace ssp::storage {

spec::Machine journal_machine(long records, bool small) {
    return Table::machine_of(records, small ? 2 : 0x7ffffffe);  // what a number of the language can hold
}
spec::Machine journal_system(bool small) { return small ? Flash<1>::system({}) : Flash<3>::system({}); }

}  // namespace ssp::storage
