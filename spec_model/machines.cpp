// SPDX-License-Identifier: Apache-2.0
#include "machines.hpp"

#include "bundle/configuration.hpp"
