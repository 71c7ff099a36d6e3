// SPDX-License-Identifier: Apache-2.0
// The models allocate much and often: without long records of each allocation a run takes half the time.

extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() { return "malloc_context_size=3:quarantine_size_mb=16"; }
