#pragma once
#include <stdint.h>

// The inner loops of the learnt tagger. C, because here the compiler can be told to build each loop three times: for every
// machine, and with the wide vector instructions that newer x86-64 machines have. The running machine picks.

/// Columns of a panel that ``kernels_multiply`` reads; `out` is a multiple of it.
#define KERNELS_PANEL 16

/// Where a row stands in its sequence; what lies beyond a sequence's ends is zeros.
#define KERNELS_BEGINS 1
#define KERNELS_ENDS 2

/// A place of a table of features: a key and its row in the table of vectors, 0 in a free place.
typedef struct {
    uint32_t key;
    int32_t row;
} kernels_slot;

#define KERNEL(name, parameters, arguments) void kernels_##name parameters;
#include "KernelList.h"
