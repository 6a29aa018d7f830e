// The product of rows of 16-bit numbers with a matrix.

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

/// The sums of one row and one panel. A block is as many rows as the machine has registers for.
#ifdef WIDEST
typedef struct { __m512i all; } panel_sums;
enum { block = 16 };
#else
typedef struct { integers low, high; } panel_sums;
enum { block = 6 };
#endif

/// Adds the products of a pair of inputs and the panel's weights for them.
INLINE void add_products(panel_sums *sums, const int16_t *inputs, const int16_t *weights) {
    int32_t pair;
    memcpy(&pair, inputs, sizeof pair);
#ifdef WIDEST
    // By name, as a compiler that is told of no machine in particular makes two instructions of the intrinsic.
    __asm__("vpdpwssd %2, %1, %0" : "+v"(sums->all) : "v"(_mm512_set1_epi32(pair)), "v"(_mm512_loadu_si512(weights)));
#else
    shorts all = (shorts)(integers){pair, pair, pair, pair, pair, pair, pair, pair};
    sums->low += dot_pairs(all, *(const shorts *)weights);
    sums->high += dot_pairs(all, *(const shorts *)(weights + KERNELS_PANEL));
#endif
}

INLINE void store_sums(panel_sums sums, float scale, const float *bias, float *y) {
    integers halves[2];
    memcpy(halves, &sums, sizeof halves);
    store(y, __builtin_convertvector(halves[0], vector) * splat(scale) + load(bias));
    store(y + lanes, __builtin_convertvector(halves[1], vector) * splat(scale) + load(bias + lanes));
}

/// `count` rows, 1 to block, of one panel.
INLINE void multiply_block(
    const int16_t *x, int count, int64_t in, const int16_t *panel, const float *bias, float scale, int64_t out,
    float *y) {
    panel_sums sums[block];
    for (int row = 0; row < count; row++) memset(&sums[row], 0, sizeof sums[row]);
    for (int64_t i = 0; i < in; i += 2, panel += 2 * KERNELS_PANEL) {
        for (int row = 0; row < count; row++) add_products(&sums[row], x + row * in + i, panel);
    }
    for (int row = 0; row < count; row++) store_sums(sums[row], scale, bias, y + row * out);
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
        for (; row + 4 <= rows; row += 4) {
            multiply_block(x + row * in, 4, in, weights, bias + panel, scale, out, y + row * out + panel);
        }
        for (; row < rows; row++) {
            multiply_block(x + row * in, 1, in, weights, bias + panel, scale, out, y + row * out + panel);
        }
    }
}
