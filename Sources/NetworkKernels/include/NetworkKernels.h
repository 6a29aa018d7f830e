#pragma once
#include <stdint.h>

// The inner loops of the learnt tagger. C, because here the compiler can be told to build each loop twice, with and
// without the wide vector instructions that not every x86-64 machine has; the running machine picks.

/// Columns of a panel that ``kernels_multiply`` reads; `out` is a multiple of it.
#define KERNELS_PANEL 16

/// y[row][out] = bias[out] + the sum over taps t and inputs i of x[row + t * dilation][i] * w[t * in + i][out].
///
/// `x` has `rows + (taps - 1) * dilation` rows of `in` numbers. `w` is laid out in panels of KERNELS_PANEL columns:
/// for each panel `taps * in` rows of KERNELS_PANEL numbers.
void kernels_multiply(
    const float *x, int64_t rows, int64_t in, int64_t taps, int64_t dilation, const float *w, const float *bias,
    int64_t out, float *y);

/// h[row] = normalized(h[row] + z[row][0..<width] * sigmoid(z[row][width..<2*width])).
void kernels_gate(float *h, const float *z, int64_t rows, int64_t width);

/// Each row to mean 0 and variance 1.
void kernels_normalize(float *h, int64_t rows, int64_t width);

/// x = x * sigmoid(x), number by number; `count` is a multiple of 8.
void kernels_silu(float *x, int64_t count);

/// sum[width] = scale * the sum of the table's rows; a row number below 0 is left out. `width` is a multiple of 16 and at most 128.
void kernels_sum_rows(
    const int8_t *table, const int32_t *rows, int64_t count, int64_t width, float scale, float *sum);
