// What the layers do with the numbers of their rows.

INLINE int16_t round_one(float value) {
    value = value > 32767.0f ? 32767.0f : value < -32767.0f ? -32767.0f : value;
    return (int16_t)(int32_t)(value + (value < 0 ? -0.5f : 0.5f));
}

void VERSION(round)(const float *x, int64_t count, float scale, int16_t *rounded) {
    int64_t i = 0;
    for (; i + long_lanes <= count; i += long_lanes) {
        long_vector value = limit(long_load(x + i) * scale, 32767.0f);
        long_vector half = (long_vector)(((long_integers)value & INT32_MIN) | (long_integers)long_splat(0.5f));
        *(shorts *)(rounded + i) = __builtin_convertvector(__builtin_convertvector(value + half, long_integers), shorts);
    }
    for (; i < count; i++) rounded[i] = round_one(x[i] * scale);
}

/// e to the x to about 1e-4, for x from -80 to 80: 2^n times a polynomial of the fraction.
INLINE long_vector exponential(long_vector x) {
    long_vector limited = limit(x * 1.44269504f, 115.0f);
    long_integers whole = __builtin_convertvector(limited + 127.0f, long_integers);
    long_vector fraction = limited + 127.0f - __builtin_convertvector(whole, long_vector);
    long_vector power = long_splat(0.0096181f);
    power = power * fraction + 0.0555041f;
    power = power * fraction + 0.2402265f;
    power = power * fraction + 0.6931472f;
    power = power * fraction + 1.0f;
    return power * (long_vector)(whole << 23);
}

/// 1 / x: an estimate and a step of Newton's method where the machine has one, which takes half the time of a division.
INLINE long_vector reciprocal(long_vector x) {
#ifdef WIDE
    // The widest machines have an estimate of their own, whose last bits are others: all are to reckon alike.
    union { long_vector all; __m256 half[2]; } estimate = {x};
    for (int half = 0; half < 2; half++) estimate.half[half] = _mm256_rcp_ps(estimate.half[half]);
    return estimate.all * (2.0f - x * estimate.all);
#else
    return 1.0f / x;
#endif
}

INLINE long_vector sigmoid(long_vector x) { return reciprocal(1.0f + exponential(-x)); }

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
        for (int64_t i = 0; i < width; i += long_lanes) {
            long_vector sum = long_load(row_h + i) + long_load(z + i) * sigmoid(long_load(z + width + i));
            long_store(row_h + i, sum);
        }
    }
    normalize_rows(h, rows, width);
}

/// One step of a recurrence over `count` numbers: r, from the row before or zeros, becomes the row's own.
INLINE void recur_step(const float *values, const float *gates, int64_t count, int starts_anew, float *r) {
    for (int64_t i = 0; i < count; i += lanes) {
        vector before = starts_anew ? splat(0) : load(r + i);
        store(r + i, before + load(gates + i) * (load(values + i) - before));
    }
}

void VERSION(recur)(float *h, float *z, int64_t rows, int64_t width, const uint8_t *edges) {
    int64_t half = width / 2;
    float now[most_width];
    for (float *values = z; values < z + rows * 2 * width; values += 2 * width) {
        for (int64_t i = 0; i < width; i += long_lanes) {
            long_store(values + i, 2.0f * sigmoid(2.0f * long_load(values + i)) - 1.0f);
        }
        for (int64_t i = width; i < 2 * width; i += long_lanes) long_store(values + i, sigmoid(long_load(values + i)));
    }
    for (int64_t row = 0; row < rows; row++) {
        const float *values = z + row * 2 * width;
        recur_step(values, values + width, half, row == 0 || edges[row] & KERNELS_BEGINS, now);
        memcpy(z + row * 2 * width, now, (size_t)half * sizeof *now);
    }
    for (int64_t row = rows; row-- > 0;) {
        const float *values = z + row * 2 * width + half;
        recur_step(values, values + width, half, row == rows - 1 || edges[row] & KERNELS_ENDS, now);
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
    for (int64_t i = 0; i < count; i += long_lanes) long_store(x + i, long_load(x + i) * sigmoid(long_load(x + i)));
}
