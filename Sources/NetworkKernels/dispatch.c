// Picks the loops for the running machine.
#include "NetworkKernels.h"

#ifdef __x86_64__
#define PICK(name, ...) \
    (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? wide_##name(__VA_ARGS__) : baseline_##name(__VA_ARGS__))
#define DECLARE(name, ...) void baseline_##name(__VA_ARGS__), wide_##name(__VA_ARGS__);
#else
#define PICK(name, ...) baseline_##name(__VA_ARGS__)
#define DECLARE(name, ...) void baseline_##name(__VA_ARGS__);
#endif

DECLARE(multiply, const int16_t *x, int64_t rows, int64_t in, const int16_t *w, const float *bias, float scale, int64_t out, float *y)
void kernels_multiply(
    const int16_t *x, int64_t rows, int64_t in, const int16_t *w, const float *bias, float scale, int64_t out,
    float *y) {
    PICK(multiply, x, rows, in, w, bias, scale, out, y);
}

DECLARE(shift, const int16_t *x, int64_t rows, int64_t width, const uint8_t *edges, int16_t *shifted)
void kernels_shift(const int16_t *x, int64_t rows, int64_t width, const uint8_t *edges, int16_t *shifted) {
    PICK(shift, x, rows, width, edges, shifted);
}

DECLARE(recur, float *h, float *z, int64_t rows, int64_t width, const uint8_t *edges)
void kernels_recur(float *h, float *z, int64_t rows, int64_t width, const uint8_t *edges) {
    PICK(recur, h, z, rows, width, edges);
}

DECLARE(round, const float *x, int64_t count, float scale, int16_t *rounded)
void kernels_round(const float *x, int64_t count, float scale, int16_t *rounded) {
    PICK(round, x, count, scale, rounded);
}

DECLARE(gate, float *h, const float *z, int64_t rows, int64_t width)
void kernels_gate(
    float *h, const float *z, int64_t rows, int64_t width) {
    PICK(gate, h, z, rows, width);
}

DECLARE(normalize, float *h, int64_t rows, int64_t width)
void kernels_normalize(
    float *h, int64_t rows, int64_t width) {
    PICK(normalize, h, rows, width);
}

DECLARE(silu, float *x, int64_t count)
void kernels_silu(
    float *x, int64_t count) {
    PICK(silu, x, count);
}

DECLARE(sum_features, const uint32_t *keys, int64_t count, int64_t columns, const kernels_slot *slots, uint32_t mask, const int8_t *table, int64_t width, float scale, float *sum)
void kernels_sum_features(
    const uint32_t *keys, int64_t count, int64_t columns, const kernels_slot *slots, uint32_t mask, const int8_t *table,
    int64_t width, float scale, float *sum) {
    PICK(sum_features, keys, count, columns, slots, mask, table, width, scale, sum);
}

DECLARE(add_scores, const uint32_t *keys, int64_t count, int64_t columns, const uint64_t *table, uint32_t mask, float scale, int64_t stride, float *scores)
void kernels_add_scores(
    const uint32_t *keys, int64_t count, int64_t columns, const uint64_t *table, uint32_t mask, float scale,
    int64_t stride, float *scores) {
    PICK(add_scores, keys, count, columns, table, mask, scale, stride, scores);
}

DECLARE(best_labels, const float *scores, int64_t count, int64_t stride, const float *transitions, int64_t labels, uint8_t *back, uint8_t *path)
void kernels_best_labels(
    const float *scores, int64_t count, int64_t stride, const float *transitions, int64_t labels, uint8_t *back,
    uint8_t *path) {
    PICK(best_labels, scores, count, stride, transitions, labels, back, path);
}
