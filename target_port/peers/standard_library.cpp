// SPDX-License-Identifier: Apache-2.0
// What Boost.Statechart calls of the standard library and no header has: the links of std::list, which holds events that
// nobody posts here, and the deletion of objects that stand on the stack, which the destructors of the library mention.
#include <list>

namespace std {
namespace __detail {

void _List_node_base::_M_hook(_List_node_base* at) noexcept {
    _M_next = at;
    _M_prev = at->_M_prev;
    at->_M_prev->_M_next = this;
    at->_M_prev = this;
}

void _List_node_base::_M_unhook() noexcept {
    _M_prev->_M_next = _M_next;
    _M_next->_M_prev = _M_prev;
}

// Moves [first, last) in front of this one.
void _List_node_base::_M_transfer(_List_node_base* first, _List_node_base* last) noexcept {
    if (this == last) return;
    last->_M_prev->_M_next = this;
    first->_M_prev->_M_next = last;
    _M_prev->_M_next = first;
    _List_node_base* const before = _M_prev;
    _M_prev = last->_M_prev;
    last->_M_prev = first->_M_prev;
    first->_M_prev = before;
}

}  // namespace __detail
}  // namespace std

void operator delete(void*) noexcept { __builtin_trap(); }
void operator delete(void*, std::size_t) noexcept { __builtin_trap(); }
