// For every machine.
#pragma clang diagnostic ignored "-Wpsabi"
#define VERSION(name) baseline_##name
#include "loops.h"
