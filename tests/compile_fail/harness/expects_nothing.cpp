// SPDX-License-Identifier: Apache-2.0
// No line says what is expected: status 2.
int wrong = "a text";
