// The best sequence of labels.

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
