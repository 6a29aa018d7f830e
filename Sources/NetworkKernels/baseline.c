// For every machine.
#define VERSION(name) baseline_##name
#include "loops.h"
