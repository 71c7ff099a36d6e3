// SPDX-License-Identifier: Apache-2.0
// What we assume about windows of memory: that bundles are isolated is said, how is not.
//
// Each note gives the reason and, after "Alternatives:", what else may turn out.

#pragma once

#include "requirements/assumptions_generic.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group assumed_windows{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::platform,
    .reason = "proofs/windows and the image of target_port/kernel stand for it"};

inline constexpr Requirement A_WIN_1 = assumed_windows.shall("A-WIN-1", "privilege",
    "The kernel is the only privileged code; the loader and each bundle run unprivileged.",
    "Who is privileged is bound by no window. Alternatives: the loader is part of the kernel; the secure state of an Arm core holds the kernel alone.");
inline constexpr Requirement A_WIN_2 = assumed_windows.shall("A-WIN-2", "windows",
    "A tenant has code it may read and execute, data and a stack it may read and write, and nothing else but what it exchanges with others.",
    "The least a program needs. Alternatives: code that cannot be read; windows for devices.");
inline constexpr Requirement A_WIN_3 = assumed_windows.shall("A-WIN-3", "windows",
    "Where windows lie is fixed when the image is built, and so are the values of the unit's registers.",
    "What is constant can be proven before it runs. Alternatives: the loader places a bundle when it is installed; then what computes the values has to be proven.");
inline constexpr Requirement A_WIN_4 = assumed_windows.shall("A-WIN-4", "exchange",
    "An exchange area has one tenant that writes and one that only reads, and nobody executes it.",
    "As the buffer of A-PROC-15. Alternatives: the kernel copies messages; the reader's window is there only while it has the buffer locked.");
inline constexpr Requirement A_WIN_5 = assumed_windows.shall("A-WIN-5", "windows",
    "No window is both writable and executable.",
    "What a bundle writes is data. Alternatives: a loader that writes code itself; here the kernel writes code that was accepted.");
inline constexpr Requirement A_WIN_6 = assumed_windows.shall("A-WIN-6", "kernel",
    "Nothing of the kernel, no device and no register of the protection unit lies in a window.",
    "Who writes there is the kernel. Alternatives: a window of a device for the one bundle that drives it.");
inline constexpr Requirement A_WIN_7 = assumed_windows.shall("A-WIN-7", "kernel",
    "Below the stack of the kernel lies a guard that the kernel cannot write either.",
    "A stack that runs over would write over the kernel's data. Alternatives: a stack limit register; the depth is proven and there is no guard.");
inline constexpr Requirement A_WIN_8 = assumed_windows.shall("A-WIN-8", "kernel",
    "On a core with PMSAv8 the kernel cannot write its code nor execute its data; with PMP as of the privileged architecture 1.10 it could do both.",
    "An entry that binds M mode grants the same to U mode there. Alternatives: the enhanced PMP of Ibex, which tells the two apart.");
inline constexpr Requirement A_WIN_9 = assumed_windows.shall("A-WIN-9", "faults",
    "An access outside of the windows stops the bundle with a fatal exception, its cause is kept, and the others go on.",
    "What A-PROC-11 says of fatal exceptions. Alternatives: the bundle is started again; the platform is reset.");
inline constexpr Requirement A_WIN_10 = assumed_windows.shall("A-WIN-10", "system calls",
    "Memory that a system call names has to lie in one window of the caller that allows what the call does with it, or the caller is stopped like by an access of its own.",
    "The kernel would else do for a bundle what the unit refuses. Alternatives: the call is answered with an error.");
inline constexpr Requirement A_WIN_11 = assumed_windows.shall("A-WIN-11", "protection unit",
    "The PMSAv8 unit refuses an access that matches several regions, or none unless it is privileged, and unprivileged code never reaches the private peripherals.",
    "Seen in runs of QEMU 7.2; the manual of the architecture was not read. Alternatives: none are known.");
inline constexpr Requirement A_WIN_12 = assumed_windows.shall("A-WIN-12", "boards",
    "Memories and devices of the boards lie where QEMU 7.2 has them, and nothing else reaches the areas of the table.",
    "Runs use them; no manual was read. Alternatives: a transfer of a device (DMA) that ignores the unit; the second, non-secure address of an Arm memory is in no window.");
inline constexpr Requirement A_WIN_13 = assumed_windows.shall("A-WIN-13", "time",
    "A tenant that does not give way is pre-empted by a timer after its slice of time.",
    "What A-PROC-3 says; else one bundle could stop all others. Alternatives: it is stopped; slices differ by priority.");
inline constexpr Requirement A_WIN_14 = assumed_windows.shall("A-WIN-14", "protection unit",
    "On an Arm core a tenant that makes an access that is not aligned is stopped.",
    "QEMU 7.2 looks where an access begins only: a run had a store at the end of a window that reached two bytes into the next one. Alternatives: the "
    "core checks each byte, and such accesses are as good as others; the manual of the architecture was not read.");
inline constexpr Requirement A_WIN_15 = assumed_windows.shall("A-WIN-15", "bundles",
    "The image of slot n runs in the windows of bundle n + 1, and that of a slot for which there are none is installed and enabled, but not activated.",
    "Windows are fixed (A-WIN-3), and there are processes for three bundles. Alternatives: any windows that are free, for programs that run at any address; one bundle at a time.");
inline constexpr Requirement A_WIN_16 = assumed_windows.shall("A-WIN-16", "bundles",
    "A program is linked for the windows of the slot it is loaded into; its image does not say for which.",
    "No address was seen in a descriptor. One that is elsewhere faults, or goes wrong in its own windows. Alternatives: the descriptor says it and the loader compares; the loader relocates.");
inline constexpr Requirement A_WIN_17 = assumed_windows.shall("A-WIN-17", "bundles",
    "The windows of a bundle are cleared before its image is placed, and when it runs no more.",
    "The next one would read what it has left. Alternatives: data stays till the bundle is deleted; it is cleared once.");

inline constexpr std::array assumptions_windows_all{
    &A_WIN_1, &A_WIN_2, &A_WIN_3, &A_WIN_4, &A_WIN_5, &A_WIN_6, &A_WIN_7, &A_WIN_8, &A_WIN_9, &A_WIN_10, &A_WIN_11, &A_WIN_12,
    &A_WIN_13, &A_WIN_14, &A_WIN_15, &A_WIN_16, &A_WIN_17,
};
// clang-format on

}  // namespace ssp::requirements
