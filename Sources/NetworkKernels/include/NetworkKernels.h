#pragma once
#include <stdint.h>

// The inner loops of the learnt tagger. C, because here the compiler can be told to build each loop twice, with and
// without the wide vector instructions that not every x86-64 machine has; the running machine picks.

/// Columns of a panel that ``kernels_multiply`` reads; `out` is a multiple of it.
#define KERNELS_PANEL 16

/// y[row][out] = bias[out] + scale * the sum over inputs i of x[row][i] * w[i][out].
///
/// `x` has `rows` rows of `in` numbers, an even count. `w` is laid out in panels of KERNELS_PANEL columns; a panel has,
/// for each two inputs, their two weights for each column side by side. The sums must fit 32 bits: the caller sees to
/// it with the scales of `x` and `w`.
void kernels_multiply(
    const int16_t *x, int64_t rows, int64_t in, const int16_t *w, const float *bias, float scale, int64_t out, float *y);

/// rounded = x * scale, to the nearest whole number, kept within 16 bits.
void kernels_round(const float *x, int64_t count, float scale, int16_t *rounded);

/// Where a row stands in its sequence; what lies beyond a sequence's ends is zeros.
#define KERNELS_BEGINS 1
#define KERNELS_ENDS 2

/// shifted[row] = the first quarter of x[row - 1], the second of x[row + 1], and the other half of x[row].
///
/// `edges` says of each row whether its sequence begins or ends with it. `width` is a multiple of 4.
void kernels_shift(const int16_t *x, int64_t rows, int64_t width, const uint8_t *edges, int16_t *shifted);

/// h[row] = normalized(h[row] + r[row]), where with g = sigmoid(z[row][width..<2*width]), v = tanh(z[row][0..<width])
/// r[row] = (1 - g) * r[row - 1] + g * v for the first half of the numbers, and with r[row + 1] for the second.
///
/// `edges` as above; `width` is a multiple of 16. `z` is overwritten.
void kernels_recur(float *h, float *z, int64_t rows, int64_t width, const uint8_t *edges);

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
/// `slots` has mask + 1 places, a power of two, at least one of them free; a key is looked for from key / 2 on. Unknown
/// keys count nothing. `width` is a multiple of 16.
void kernels_sum_features(
    const uint32_t *keys, int64_t count, int64_t columns, const kernels_slot *slots, uint32_t mask, const int8_t *table,
    int64_t width, float scale, float *sum);

/// scores[row][0..<7] += scale * the sum of the scores of the row's `columns` keys, at most 64, for `count` rows of `keys`.
///
/// `table` has 2 * (mask + 1) places of eight bytes, mask + 1 a power of two: seven scores and a check, all 0 in a
/// free place. A key's check is its highest byte; it stands in one of the two places at 2 * (key / 2 & mask), of which
/// no two have one check. Keys whose highest byte is 0 have no place. `stride`, at least 8, is the distance from row to row of `scores`.
void kernels_add_scores(
    const uint32_t *keys, int64_t count, int64_t columns, const uint64_t *table, uint32_t mask, float scale,
    int64_t stride, float *scores);

/// path[row] = the row's label in the best sequence of `count` labels, of `labels` kinds, at most 8 (Viterbi 1967).
///
/// A sequence is worth its labels' scores, at scores[row * stride + label], and what each label is worth behind the one
/// before, at transitions[8 * before + label]. `stride` is at least 8; `back` has room for 8 * count bytes.
void kernels_best_labels(
    const float *scores, int64_t count, int64_t stride, const float *transitions, int64_t labels, uint8_t *back,
    uint8_t *path);
