// The loops themselves; included once for each kind of machine, with VERSION(name) naming that kind's functions.
#include "NetworkKernels.h"
#include <math.h>
#include <string.h>
#ifdef __x86_64__
#include <immintrin.h>
#endif

// A loop whose parameters are not those of the list does not compile.
#define KERNEL(name, parameters, arguments) void VERSION(name) parameters;
#include "KernelList.h"

// Vectors that a machine lacks are passed in memory, which matters to nobody as everything is inlined.
#pragma clang diagnostic ignored "-Wpsabi"
#define INLINE static inline __attribute__((always_inline))

typedef float vector __attribute__((vector_size(32), aligned(4)));
typedef int32_t integers __attribute__((vector_size(32), aligned(4)));
typedef int16_t shorts __attribute__((vector_size(32), aligned(2)));
enum { lanes = 8, most_width = 128 };

INLINE vector splat(float x) { return (vector){x, x, x, x, x, x, x, x}; }
INLINE vector load(const float *at) { return *(const vector *)at; }
INLINE void store(float *at, vector x) { *(vector *)at = x; }

// Twice as many, for what is done number by number; the compiler splits them where a machine's vectors are shorter.
typedef float long_vector __attribute__((vector_size(64), aligned(4)));
typedef int32_t long_integers __attribute__((vector_size(64), aligned(4)));
enum { long_lanes = 16 };

INLINE long_vector long_splat(float x) { return (long_vector){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x}; }
INLINE long_vector long_load(const float *at) { return *(const long_vector *)at; }
INLINE void long_store(float *at, long_vector x) { *(long_vector *)at = x; }

/// x, kept from -most to most.
INLINE long_vector limit(long_vector x, float most) {
    return __builtin_elementwise_min(__builtin_elementwise_max(x, long_splat(-most)), long_splat(most));
}

#include "loops/multiplication.h"
#include "loops/states.h"
#include "loops/features.h"
#include "loops/labels.h"
