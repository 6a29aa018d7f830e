#pragma once
#include "NetworkKernels.h"

// The loops as every machine can run them, so that a test can hold those that the running machine picks against them.

#define KERNEL(name, parameters, arguments) void baseline_##name parameters;
#include "KernelList.h"
