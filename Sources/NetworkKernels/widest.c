// For x86-64 machines with AVX-512 and its dot products; other machines do not need it.
#ifdef __x86_64__
#include <immintrin.h>
#include <math.h>
#include <string.h>
#pragma clang attribute push(__attribute__((target("avx2,fma,avx512f,avx512bw,avx512vl,avx512vnni"))), apply_to = function)
#define WIDE
#define WIDEST
#define VERSION(name) widest_##name
#include "loops.h"
#pragma clang attribute pop
#else
typedef int nothing;
#endif
