// The loops, one KERNEL(name, parameters, arguments) each, where `arguments` passes the parameters on. Whoever includes the list
// defines KERNEL; the list forgets it again.

/// y[row][out] = bias[out] + scale * the sum over inputs i of x[row][i] * w[i][out].
///
/// `x` has `rows` rows of `in` numbers, an even count. `w` is laid out in panels of KERNELS_PANEL columns; a panel has,
/// for each two inputs, their two weights for each column side by side. The sums must fit 32 bits: the caller sees to
/// it with the scales of `x` and `w`.
KERNEL(
    multiply,
    (const int16_t *x, int64_t rows, int64_t in, const int16_t *w, const float *bias, float scale, int64_t out, float *y),
    (x, rows, in, w, bias, scale, out, y))

/// rounded = x * scale, to the nearest whole number, kept within 16 bits.
KERNEL(round, (const float *x, int64_t count, float scale, int16_t *rounded), (x, count, scale, rounded))

/// shifted[row] = the first quarter of x[row - 1], the second of x[row + 1], and the other half of x[row].
///
/// `edges` says of each row whether its sequence begins or ends with it. `width` is a multiple of 4.
KERNEL(
    shift, (const int16_t *x, int64_t rows, int64_t width, const uint8_t *edges, int16_t *shifted),
    (x, rows, width, edges, shifted))

/// h[row] = normalized(h[row] + r[row]), where with g = sigmoid(z[row][width..<2*width]), v = tanh(z[row][0..<width])
/// r[row] = (1 - g) * r[row - 1] + g * v for the first half of the numbers, and with r[row + 1] for the second.
///
/// `edges` as above; `width` is a multiple of 16. `z` is overwritten.
KERNEL(
    recur, (float *h, float *z, int64_t rows, int64_t width, const uint8_t *edges), (h, z, rows, width, edges))

/// h[row] = normalized(h[row] + z[row][0..<width] * sigmoid(z[row][width..<2*width])).
KERNEL(gate, (float *h, const float *z, int64_t rows, int64_t width), (h, z, rows, width))

/// Each row to mean 0 and variance 1.
KERNEL(normalize, (float *h, int64_t rows, int64_t width), (h, rows, width))

/// x = x * sigmoid(x), number by number; `count` is a multiple of 16.
KERNEL(silu, (float *x, int64_t count), (x, count))

/// sum[row][width] = scale * the sum of the vectors of the row's `columns` keys, at most 64, for `count` rows of `keys`.
///
/// `slots` has mask + 1 places, a power of two, at least one of them free; a key is looked for from key / 2 on. Unknown
/// keys count nothing. `width` is a multiple of 16.
KERNEL(
    sum_features,
    (const uint32_t *keys, int64_t count, int64_t columns, const kernels_slot *slots, uint32_t mask,
     const int8_t *table, int64_t width, float scale, float *sum),
    (keys, count, columns, slots, mask, table, width, scale, sum))

/// scores[row][0..<7] += scale * the sum of the scores of the row's `columns` keys, at most 64, for `count` rows of `keys`.
///
/// `table` has 2 * (mask + 1) places of eight bytes, mask + 1 a power of two: seven scores and a check, all 0 in a
/// free place. A key's check is its highest byte; it stands in one of the two places at 2 * (key / 2 & mask), of which
/// no two have one check. Keys whose highest byte is 0 have no place. `stride`, at least 8, is the distance from row to row of `scores`.
KERNEL(
    add_scores,
    (const uint32_t *keys, int64_t count, int64_t columns, const uint64_t *table, uint32_t mask, float scale,
     int64_t stride, float *scores),
    (keys, count, columns, table, mask, scale, stride, scores))

/// path[row] = the row's label in the best sequence of `count` labels, of `labels` kinds, at most 8 (Viterbi 1967).
///
/// A sequence is worth its labels' scores, at scores[row * stride + label], and what each label is worth behind the one
/// before, at transitions[8 * before + label]. `stride` is at least 8; `back` has room for 8 * count bytes.
KERNEL(
    best_labels,
    (const float *scores, int64_t count, int64_t stride, const float *transitions, int64_t labels, uint8_t *back,
     uint8_t *path),
    (scores, count, stride, transitions, labels, back, path))

#undef KERNEL
