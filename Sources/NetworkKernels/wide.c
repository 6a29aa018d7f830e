// For x86-64 machines with AVX2 and FMA; other machines do not need it.
#ifdef __x86_64__
#include <immintrin.h>
#include <math.h>
#include <string.h>
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define WIDE
#define VERSION(name) wide_##name
#include "loops.h"
#pragma clang attribute pop
#else
typedef int nothing;
#endif
