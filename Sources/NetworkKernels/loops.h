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

#define INLINE static inline __attribute__((always_inline))

typedef float vector __attribute__((vector_size(32), aligned(4)));
typedef int32_t integers __attribute__((vector_size(32), aligned(4)));
enum { lanes = 8, block = 6, most_width = 128 };

INLINE vector splat(float x) { return (vector){x, x, x, x, x, x, x, x}; }
INLINE vector load(const float *at) { return *(const vector *)at; }
INLINE void store(float *at, vector x) { *(vector *)at = x; }

typedef int16_t shorts __attribute__((vector_size(32), aligned(2)));
typedef int16_t half_shorts __attribute__((vector_size(16)));

/// Products of neighbours, two by two summed: one instruction where the machine has it.
INLINE integers dot_pairs(shorts a, shorts b) {
#if defined(WIDE)
    return (integers)_mm256_madd_epi16((__m256i)a, (__m256i)b);
#elif defined(__x86_64__)
    union { shorts all; __m128i half[2]; } left = {a}, right = {b};
    union { __m128i half[2]; integers all; } sum;
    for (int half = 0; half < 2; half++) sum.half[half] = _mm_madd_epi16(left.half[half], right.half[half]);
    return sum.all;
#else
    half_shorts even_a = __builtin_shufflevector(a, a, 0, 2, 4, 6, 8, 10, 12, 14);
    half_shorts even_b = __builtin_shufflevector(b, b, 0, 2, 4, 6, 8, 10, 12, 14);
    half_shorts odd_a = __builtin_shufflevector(a, a, 1, 3, 5, 7, 9, 11, 13, 15);
    half_shorts odd_b = __builtin_shufflevector(b, b, 1, 3, 5, 7, 9, 11, 13, 15);
    return __builtin_convertvector(even_a, integers) * __builtin_convertvector(even_b, integers)
        + __builtin_convertvector(odd_a, integers) * __builtin_convertvector(odd_b, integers);
#endif
}

INLINE shorts splat_pair(const int16_t *at) {
    int32_t pair;
    memcpy(&pair, at, sizeof pair);
    integers all = (integers){pair, pair, pair, pair, pair, pair, pair, pair};
    shorts result;
    memcpy(&result, &all, sizeof result);
    return result;
}

/// `count` rows, 1 to block, of one panel.
INLINE void multiply_block(
    const int16_t *x, int count, int64_t in, const int16_t *panel, const float *bias, float scale, int64_t out,
    float *y) {
    integers low[block], high[block];
    for (int row = 0; row < count; row++) low[row] = high[row] = (integers){0};
    for (int64_t i = 0; i < in; i += 2, panel += 2 * KERNELS_PANEL) {
        shorts left = *(const shorts *)panel, right = *(const shorts *)(panel + KERNELS_PANEL);
        for (int row = 0; row < count; row++) {
            shorts pair = splat_pair(x + row * in + i);
            low[row] += dot_pairs(pair, left);
            high[row] += dot_pairs(pair, right);
        }
    }
    for (int row = 0; row < count; row++) {
        store(y + row * out, __builtin_convertvector(low[row], vector) * splat(scale) + load(bias));
        store(y + row * out + lanes, __builtin_convertvector(high[row], vector) * splat(scale) + load(bias + lanes));
    }
}

void VERSION(multiply)(
    const int16_t *x, int64_t rows, int64_t in, const int16_t *w, const float *bias, float scale, int64_t out,
    float *y) {
    for (int64_t panel = 0; panel < out; panel += KERNELS_PANEL) {
        const int16_t *weights = w + panel * in;
        int64_t row = 0;
        for (; row + block <= rows; row += block) {
            multiply_block(x + row * in, block, in, weights, bias + panel, scale, out, y + row * out + panel);
        }
        for (; row + 2 <= rows; row += 2) {
            multiply_block(x + row * in, 2, in, weights, bias + panel, scale, out, y + row * out + panel);
        }
        if (row < rows) multiply_block(x + row * in, 1, in, weights, bias + panel, scale, out, y + row * out + panel);
    }
}

void VERSION(round)(const float *x, int64_t count, float scale, int16_t *rounded) {
    for (int64_t i = 0; i < count; i++) {
        float value = x[i] * scale;
        value = value > 32767.0f ? 32767.0f : value < -32767.0f ? -32767.0f : value;
        rounded[i] = (int16_t)(int32_t)(value + (value < 0 ? -0.5f : 0.5f));
    }
}

/// e to the x to about 1e-4, for x from -80 to 80: 2^n times a polynomial of the fraction.
INLINE vector exponential(vector x) {
    vector scaled = x * splat(1.44269504f);
    vector limited = __builtin_elementwise_min(__builtin_elementwise_max(scaled, splat(-115.0f)), splat(115.0f));
    integers whole = __builtin_convertvector(limited + splat(127.0f), integers);
    vector fraction = limited + splat(127.0f) - __builtin_convertvector(whole, vector);
    vector power = splat(0.0096181f);
    power = power * fraction + splat(0.0555041f);
    power = power * fraction + splat(0.2402265f);
    power = power * fraction + splat(0.6931472f);
    power = power * fraction + splat(1.0f);
    integers bits = whole << 23;
    vector two;
    memcpy(&two, &bits, sizeof two);
    return power * two;
}

/// 1 / x: an estimate and a step of Newton's method where the machine has one, which takes half the time of a division.
INLINE vector reciprocal(vector x) {
#ifdef WIDE
    vector estimate = (vector)_mm256_rcp_ps((__m256)x);
    return estimate * (splat(2.0f) - x * estimate);
#else
    return splat(1.0f) / x;
#endif
}

INLINE vector sigmoid(vector x) { return reciprocal(splat(1.0f) + exponential(-x)); }

typedef float half_vector __attribute__((vector_size(16)));

INLINE float total(vector x) {
    half_vector half = __builtin_shufflevector(x, x, 0, 1, 2, 3) + __builtin_shufflevector(x, x, 4, 5, 6, 7);
    half += __builtin_shufflevector(half, half, 2, 3, 0, 1);
    return half[0] + half[1];
}

enum { together = 4 };

/// `count` rows at once, 1 to together: a row alone would wait for its sums most of the time.
INLINE void normalize_block(float *h, int count, int64_t width) {
    vector sum[together], squares[together], mean[together], scale[together];
    for (int row = 0; row < count; row++) sum[row] = squares[row] = splat(0);
    for (int64_t i = 0; i < width; i += lanes) {
        for (int row = 0; row < count; row++) sum[row] += load(h + row * width + i);
    }
    for (int row = 0; row < count; row++) mean[row] = splat(total(sum[row]) / (float)width);
    for (int64_t i = 0; i < width; i += lanes) {
        for (int row = 0; row < count; row++) {
            vector apart = load(h + row * width + i) - mean[row];
            squares[row] += apart * apart;
        }
    }
    for (int row = 0; row < count; row++) scale[row] = splat(1.0f / sqrtf(total(squares[row]) / (float)width + 1e-5f));
    for (int64_t i = 0; i < width; i += lanes) {
        for (int row = 0; row < count; row++) {
            float *at = h + row * width + i;
            store(at, (load(at) - mean[row]) * scale[row]);
        }
    }
}

INLINE void normalize_rows(float *h, int64_t rows, int64_t width) {
    int64_t row = 0;
    for (; row + together <= rows; row += together) normalize_block(h + row * width, together, width);
    for (; row < rows; row++) normalize_block(h + row * width, 1, width);
}

void VERSION(gate)(float *h, const float *z, int64_t rows, int64_t width) {
    float *row_h = h;
    for (int64_t row = 0; row < rows; row++, row_h += width, z += 2 * width) {
        for (int64_t i = 0; i < width; i += lanes) {
            store(row_h + i, load(row_h + i) + load(z + i) * sigmoid(load(z + width + i)));
        }
    }
    normalize_rows(h, rows, width);
}

/// One step of a recurrence over `count` numbers: r, from the row before or zeros, becomes the row's own.
INLINE void recur_step(float *z, int64_t width, int64_t count, int starts_anew, float *r) {
    for (int64_t i = 0; i < count; i += lanes) {
        vector before = starts_anew ? splat(0) : load(r + i);
        vector value = splat(2) * sigmoid(splat(2) * load(z + i)) - splat(1);
        vector gate = sigmoid(load(z + width + i));
        store(r + i, before + gate * (value - before));
    }
}

void VERSION(recur)(float *h, float *z, int64_t rows, int64_t width, const uint8_t *edges) {
    int64_t half = width / 2;
    float now[most_width];
    for (int64_t row = 0; row < rows; row++) {
        recur_step(z + row * 2 * width, width, half, row == 0 || edges[row] & KERNELS_BEGINS, now);
        memcpy(z + row * 2 * width, now, (size_t)half * sizeof *now);
    }
    for (int64_t row = rows; row-- > 0;) {
        recur_step(z + row * 2 * width + half, width, half, row == rows - 1 || edges[row] & KERNELS_ENDS, now);
        for (int64_t i = 0; i < half; i += lanes) {
            float *to = h + row * width + i;
            store(to, load(to) + load(z + row * 2 * width + i));
            store(to + half, load(to + half) + load(now + i));
        }
    }
    normalize_rows(h, rows, width);
}

void VERSION(shift)(const int16_t *x, int64_t rows, int64_t width, const uint8_t *edges, int16_t *shifted) {
    int64_t quarter = width / 4;
    size_t length = (size_t)quarter * sizeof *x;
    for (int64_t row = 0; row < rows; row++, x += width, shifted += width) {
        if (row == 0 || edges[row] & KERNELS_BEGINS) memset(shifted, 0, length);
        else memcpy(shifted, x - width, length);
        if (row == rows - 1 || edges[row] & KERNELS_ENDS) memset(shifted + quarter, 0, length);
        else memcpy(shifted + quarter, x + width + quarter, length);
        memcpy(shifted + 2 * quarter, x + 2 * quarter, 2 * length);
    }
}

void VERSION(normalize)(float *h, int64_t rows, int64_t width) {
    normalize_rows(h, rows, width);
}

void VERSION(silu)(float *x, int64_t count) {
    for (int64_t i = 0; i < count; i += lanes) store(x + i, load(x + i) * sigmoid(load(x + i)));
}

typedef int16_t sums __attribute__((vector_size(32), aligned(2)));
typedef int8_t row_part __attribute__((vector_size(16), aligned(1)));
enum { part = 16 };

/// Sums `parts` neighbouring parts of the rows.
INLINE void sum_parts(
    const int8_t *table, const int32_t *rows, int64_t count, int64_t width, float scale, int parts, float *sum) {
    sums totals[4];
    for (int p = 0; p < parts; p++) totals[p] = (sums){0};
    for (int64_t index = 0; index < count; index++) {
        const int8_t *row = table + (int64_t)rows[index] * width;
        for (int p = 0; p < parts; p++) {
            totals[p] += __builtin_convertvector(*(const row_part *)(row + p * part), sums);
        }
    }
    for (int p = 0; p < parts; p++) {
        for (int lane = 0; lane < part; lane++) sum[p * part + lane] = scale * (float)totals[p][lane];
    }
}

/// The row of a key; 0 for an unknown one. Nearly all keys are decided by the first two places, without a branch.
INLINE int32_t find(uint32_t key, const kernels_slot *slots, uint32_t mask) {
    uint32_t place = key >> 1 & mask;
    kernels_slot first = slots[place], second = slots[(place + 1) & mask];
    int32_t row = second.key == key ? second.row : 0;
    row = first.key == key ? first.row : row;
    if (__builtin_expect(row | !first.row | !second.row, 1)) return first.row ? row : 0;
    for (uint32_t slot = (place + 2) & mask;; slot = (slot + 1) & mask) {
        if (slots[slot].row == 0 || slots[slot].key == key) return slots[slot].row;
    }
}

enum { most_columns = 64, ahead = 2 };

void VERSION(sum_features)(
    const uint32_t *keys, int64_t count, int64_t columns, const kernels_slot *slots, uint32_t mask, const int8_t *table,
    int64_t width, float scale, float *sum) {
    int32_t found[2][most_columns];
    int64_t known[2];
    if (columns > most_columns) return;
    // The table is larger than the nearest caches: slots are fetched two rows ahead, vectors one row ahead.
    for (int64_t step = 0; step < count + ahead; step++) {
        if (step < count) {
            for (int64_t c = 0; c < columns; c++) {
                __builtin_prefetch(&slots[keys[step * columns + c] >> 1 & mask]);
            }
        }
        int64_t next = step - 1;
        if (next >= 0 && next < count) {
            int32_t *rows = found[next & 1];
            int64_t rows_known = 0;
            for (int64_t c = 0; c < columns; c++) {
                int32_t row = find(keys[next * columns + c], slots, mask);
                __builtin_prefetch(table + (int64_t)row * width);
                rows[rows_known] = row;
                rows_known += row != 0;
            }
            known[next & 1] = rows_known;
        }
        int64_t now = step - ahead;
        if (now < 0) continue;
        const int32_t *rows = found[now & 1];
        int64_t rows_known = known[now & 1];
        float *to = sum + now * width;
        int64_t i = 0;
        for (; i + 4 * part <= width; i += 4 * part) sum_parts(table + i, rows, rows_known, width, scale, 4, to + i);
        for (; i + 2 * part <= width; i += 2 * part) sum_parts(table + i, rows, rows_known, width, scale, 2, to + i);
        for (; i < width; i += part) sum_parts(table + i, rows, rows_known, width, scale, 1, to + i);
    }
}

typedef uint64_t places __attribute__((vector_size(16)));
typedef uint64_t stored_places __attribute__((vector_size(16), aligned(8)));

/// The scores of a key in the bytes of the place where it stands; zeros elsewhere.
INLINE row_part scores_of(uint32_t key, const uint64_t *table, uint32_t mask) {
    places both = *(const stored_places *)(table + 2 * (uint64_t)(key >> 1 & mask));
    uint64_t check = key >> 24;
    return (row_part)(both & (places)(both >> 56 == (places){check, check}));
}

void VERSION(add_scores)(
    const uint32_t *keys, int64_t count, int64_t columns, const uint64_t *table, uint32_t mask, float scale,
    int64_t stride, float *scores) {
    if (columns > most_columns) return;
    for (int64_t row = 0; row < count; row++, keys += columns, scores += stride) {
        if (row + 1 < count) {
            for (int64_t c = columns; c < 2 * columns; c++) __builtin_prefetch(table + 2 * (uint64_t)(keys[c] >> 1 & mask));
        }
        sums total = {0};
        for (int64_t c = 0; c < columns; c++) {
            total += __builtin_convertvector(scores_of(keys[c], table, mask), sums);
        }
        for (int label = 0; label < 7; label++) scores[label] += scale * (float)(total[label] + total[label + 8]);
    }
}

typedef uint8_t eight_bytes __attribute__((vector_size(8)));

INLINE vector pick(integers mask, vector a, vector b) { return (vector)(((integers)a & mask) | ((integers)b & ~mask)); }

void VERSION(best_labels)(
    const float *scores, int64_t count, int64_t stride, const float *transitions, int64_t labels, uint8_t *back,
    uint8_t *path) {
    if (count < 1) return;
    vector now = load(scores);
    for (int64_t row = 1; row < count; row++) {
        float before[lanes];
        store(before, now);
        vector best = splat(before[0]) + load(transitions);
        integers from = {0};
        for (int32_t label = 1; label < (int32_t)labels; label++) {
            vector score = splat(before[label]) + load(transitions + lanes * label);
            integers is_better = score > best;
            best = pick(is_better, score, best);
            from = (is_better & label) | (from & ~is_better);
        }
        now = best + load(scores + row * stride);
        eight_bytes bytes = __builtin_convertvector(from, eight_bytes);
        memcpy(back + lanes * row, &bytes, sizeof bytes);
    }
    uint8_t label = 0;
    for (uint8_t other = 1; other < labels; other++) if (now[other] > now[label]) label = other;
    for (int64_t row = count; row-- > 0;) {
        path[row] = label;
        if (row > 0) label = back[lanes * row + label];
    }
}
