#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Stands in for cvc5 in a test: it has a version and never an answer.
[ "$1" = --version ] && { echo "This is cvc5 version 1.0.3"; exit 0; }
echo unknown
