// The loops themselves; included once for each kind of machine, with VERSION(name) naming that kind's functions.
#include "NetworkKernels.h"
#include <math.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))

typedef float vector __attribute__((vector_size(32), aligned(4)));
typedef int32_t integers __attribute__((vector_size(32), aligned(4)));
enum { lanes = 8, block = 4 };

INLINE vector splat(float x) { return (vector){x, x, x, x, x, x, x, x}; }
INLINE vector load(const float *at) { return *(const vector *)at; }
INLINE void store(float *at, vector x) { *(vector *)at = x; }

/// `count` rows, 1 to block, of one panel.
INLINE void multiply_block(
    const float *x, int64_t count, int64_t in, int64_t taps, int64_t dilation, const float *panel, const float *bias,
    int64_t out, float *y) {
    vector low[block], high[block];
    for (int row = 0; row < count; row++) {
        low[row] = load(bias);
        high[row] = load(bias + lanes);
    }
    for (int64_t tap = 0; tap < taps; tap++) {
        const float *base = x + tap * dilation * in;
        for (int64_t i = 0; i < in; i++, panel += KERNELS_PANEL) {
            vector left = load(panel), right = load(panel + lanes);
            for (int row = 0; row < count; row++) {
                vector value = splat(base[row * in + i]);
                low[row] += value * left;
                high[row] += value * right;
            }
        }
    }
    for (int row = 0; row < count; row++) {
        store(y + row * out, low[row]);
        store(y + row * out + lanes, high[row]);
    }
}

void VERSION(multiply)(
    const float *x, int64_t rows, int64_t in, int64_t taps, int64_t dilation, const float *w, const float *bias,
    int64_t out, float *y) {
    for (int64_t panel = 0; panel < out; panel += KERNELS_PANEL) {
        const float *weights = w + panel * taps * in;
        int64_t row = 0;
        for (; row + block <= rows; row += block) {
            multiply_block(x + row * in, block, in, taps, dilation, weights, bias + panel, out, y + row * out + panel);
        }
        for (; row < rows; row++) {
            multiply_block(x + row * in, 1, in, taps, dilation, weights, bias + panel, out, y + row * out + panel);
        }
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

INLINE vector sigmoid(vector x) { return splat(1.0f) / (splat(1.0f) + exponential(-x)); }

INLINE float total(vector x) {
    float sum = 0;
    for (int lane = 0; lane < lanes; lane++) sum += x[lane];
    return sum;
}

INLINE void normalize_row(float *h, int64_t width) {
    vector sum = splat(0), squares = splat(0);
    for (int64_t i = 0; i < width; i += lanes) sum += load(h + i);
    vector mean = splat(total(sum) / (float)width);
    for (int64_t i = 0; i < width; i += lanes) {
        vector apart = load(h + i) - mean;
        squares += apart * apart;
    }
    vector scale = splat(1.0f / sqrtf(total(squares) / (float)width + 1e-5f));
    for (int64_t i = 0; i < width; i += lanes) store(h + i, (load(h + i) - mean) * scale);
}

void VERSION(gate)(float *h, const float *z, int64_t rows, int64_t width) {
    for (int64_t row = 0; row < rows; row++, h += width, z += 2 * width) {
        for (int64_t i = 0; i < width; i += lanes) {
            store(h + i, load(h + i) + load(z + i) * sigmoid(load(z + width + i)));
        }
        normalize_row(h, width);
    }
}

void VERSION(normalize)(float *h, int64_t rows, int64_t width) {
    for (int64_t row = 0; row < rows; row++) normalize_row(h + row * width, width);
}

void VERSION(silu)(float *x, int64_t count) {
    for (int64_t i = 0; i < count; i += lanes) store(x + i, load(x + i) * sigmoid(load(x + i)));
}

void VERSION(sum_rows)(
    const int8_t *table, const int32_t *rows, int64_t count, int64_t width, float scale, float *sum) {
    int16_t sums[128] = {0};
    for (int64_t index = 0; index < count; index++) {
        if (rows[index] < 0) continue;
        const int8_t *row = table + (int64_t)rows[index] * width;
        for (int64_t i = 0; i < width; i += 16) {
            for (int lane = 0; lane < 16; lane++) sums[i + lane] += row[i + lane];
        }
    }
    for (int64_t i = 0; i < width; i++) sum[i] = scale * (float)sums[i];
}
