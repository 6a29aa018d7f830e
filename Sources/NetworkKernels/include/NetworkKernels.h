#pragma once
#include <stdint.h>

// The inner loops of the learnt tagger. C, because here the compiler can be told to build each loop twice, with and
// without the wide vector instructions that not every x86-64 machine has; the running machine picks.

/// Columns of a panel that ``kernels_multiply`` reads; `out` is a multiple of it.
#define KERNELS_PANEL 16

/// y[row][out] = bias[out] + scale * the sum over taps t and inputs i of x[row + t * dilation][i] * w[t * in + i][out].
///
/// `x` has `rows + (taps - 1) * dilation` rows of `in` numbers, an even count. `w` is laid out in panels of
/// KERNELS_PANEL columns; a panel has, for each two inputs, their two weights for each column side by side. The sums
/// must fit 32 bits: the caller sees to it with the scales of `x` and `w`.
void kernels_multiply(
    const int16_t *x, int64_t rows, int64_t in, int64_t taps, int64_t dilation, const int16_t *w, const float *bias,
    float scale, int64_t out, float *y);

/// rounded = x * scale, to the nearest whole number, kept within 16 bits.
void kernels_round(const float *x, int64_t count, float scale, int16_t *rounded);

/// h[row] = normalized(h[row] + z[row][0..<width] * sigmoid(z[row][width..<2*width])).
void kernels_gate(float *h, const float *z, int64_t rows, int64_t width);

/// Each row to mean 0 and variance 1.
void kernels_normalize(float *h, int64_t rows, int64_t width);

/// x = x * sigmoid(x), number by number; `count` is a multiple of 8.
void kernels_silu(float *x, int64_t count);

/// A place of a table of features: a key and its row in the table of vectors, 0 in a free place.
typedef struct {
    uint32_t key;
    int32_t row;
} kernels_slot;

/// sum[row][width] = scale * the sum of the vectors of the row's `columns` keys, at most 64, for `count` rows of `keys`.
///
/// `slots` has mask + 1 places, a power of two, at least one of them free; a key is looked for from key / 2 on. Row 0
/// of `table` stands for unknown keys. `width` is a multiple of 16.
void kernels_sum_features(
    const uint32_t *keys, int64_t count, int64_t columns, const kernels_slot *slots, uint32_t mask, const int8_t *table,
    int64_t width, float scale, float *sum);
