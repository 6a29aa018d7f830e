// Sums over the features of a row: of their vectors, and of their scores.

typedef int16_t sums __attribute__((vector_size(32), aligned(2)));
typedef int16_t long_sums __attribute__((vector_size(64), aligned(2)));
typedef int8_t row_part __attribute__((vector_size(16), aligned(1)));
typedef int8_t long_part __attribute__((vector_size(32), aligned(1)));
enum { part = 16 };

INLINE void store_scaled(float *to, sums totals, float scale) {
    long_store(to, __builtin_convertvector(totals, long_vector) * scale);
}

/// Sums neighbouring parts of the rows: `doubles` of two parts, up to three, and behind them `singles`, up to one.
INLINE void sum_parts(
    const int8_t *table, const int32_t *rows, int64_t count, int64_t width, float scale, int doubles, int singles,
    float *sum) {
    long_sums pairs[3];
    sums rest = {0};
    for (int p = 0; p < doubles; p++) pairs[p] = (long_sums){0};
    for (int64_t index = 0; index < count; index++) {
        const int8_t *row = table + (int64_t)rows[index] * width;
        for (int p = 0; p < doubles; p++, row += 2 * part) {
            pairs[p] += __builtin_convertvector(*(const long_part *)row, long_sums);
        }
        if (singles) rest += __builtin_convertvector(*(const row_part *)row, sums);
    }
    for (int p = 0; p < doubles; p++, sum += 2 * part) {
        sums halves[2];
        memcpy(halves, &pairs[p], sizeof halves);
        store_scaled(sum, halves[0], scale);
        store_scaled(sum + part, halves[1], scale);
    }
    if (singles) store_scaled(sum, rest, scale);
}

INLINE void sum_rows(
    const int8_t *table, const int32_t *rows, int64_t count, int64_t width, float scale, float *sum) {
    int64_t i = 0;
    for (; i + 6 * part <= width; i += 6 * part) sum_parts(table + i, rows, count, width, scale, 3, 0, sum + i);
    if (width - i == 3 * part) {
        sum_parts(table + i, rows, count, width, scale, 1, 1, sum + i);
        return;
    }
    for (; i + 2 * part <= width; i += 2 * part) sum_parts(table + i, rows, count, width, scale, 1, 0, sum + i);
    if (i < width) sum_parts(table + i, rows, count, width, scale, 0, 1, sum + i);
}

#ifdef WIDEST
/// The rows of up to 16 keys, those of `wanted`; 0 for unknown keys.
INLINE __m512i find(__mmask16 wanted, __m512i keys, const kernels_slot *slots, uint32_t mask) {
    __m512i last = _mm512_set1_epi32((int32_t)mask);
    __m512i places = _mm512_and_si512(_mm512_srli_epi32(keys, 1), last);
    __m512i even = _mm512_set_epi32(30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2, 0);
    __m512i found = _mm512_setzero_si512();
    while (wanted) {
        __m512i low = _mm512_mask_i32gather_epi64(
            _mm512_setzero_si512(), (__mmask8)wanted, _mm512_castsi512_si256(places), slots, sizeof *slots);
        __m512i high = _mm512_mask_i32gather_epi64(
            _mm512_setzero_si512(), (__mmask8)(wanted >> 8), _mm512_extracti64x4_epi64(places, 1), slots, sizeof *slots);
        __m512i held = _mm512_permutex2var_epi32(low, even, high);
        __m512i rows = _mm512_permutex2var_epi32(low, _mm512_add_epi32(even, _mm512_set1_epi32(1)), high);
        __mmask16 hits = _mm512_mask_cmpeq_epi32_mask(wanted, held, keys);
        found = _mm512_mask_mov_epi32(found, hits, rows);
        wanted &= (__mmask16)~(hits | _mm512_testn_epi32_mask(rows, rows));
        places = _mm512_and_si512(_mm512_add_epi32(places, _mm512_set1_epi32(1)), last);
    }
    return found;
}

/// Writes the rows of those of `count` keys that are known; says how many. `rows` has room for all keys.
INLINE int64_t find_known(
    const uint32_t *keys, int64_t count, const kernels_slot *slots, uint32_t mask, int32_t *rows) {
    int64_t known = 0;
    for (int64_t i = 0; i < count; i += 16) {
        __mmask16 wanted = (__mmask16)(count - i >= 16 ? 0xFFFF : (1 << (count - i)) - 1);
        __m512i found = find(wanted, _mm512_maskz_loadu_epi32(wanted, keys + i), slots, mask);
        __mmask16 hits = _mm512_test_epi32_mask(found, found);
        _mm512_storeu_si512(rows + known, _mm512_maskz_compress_epi32(hits, found));
        known += __builtin_popcount(hits);
    }
    return known;
}
#else
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

/// Writes the rows of those of `count` keys that are known; says how many. `rows` has room for all keys.
INLINE int64_t find_known(
    const uint32_t *keys, int64_t count, const kernels_slot *slots, uint32_t mask, int32_t *rows) {
    int64_t known = 0;
    for (int64_t i = 0; i < count; i++) {
        rows[known] = find(keys[i], slots, mask);
        known += rows[known] != 0;
    }
    return known;
}
#endif

enum { most_columns = 64, ahead = 2 };

void VERSION(sum_features)(
    const uint32_t *keys, int64_t count, int64_t columns, const kernels_slot *slots, uint32_t mask, const int8_t *table,
    int64_t width, float scale, float *sum) {
    // Sixteen rows are written at once, of which those behind the known ones are overwritten or left.
    int32_t found[2][most_columns + 16];
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
            int64_t rows_known = find_known(keys + next * columns, columns, slots, mask, rows);
            for (int64_t index = 0; index < rows_known; index++) {
                const int8_t *vector = table + (int64_t)rows[index] * width;
                __builtin_prefetch(vector);
                __builtin_prefetch(vector + width - 1);
            }
            known[next & 1] = rows_known;
        }
        int64_t now = step - ahead;
        if (now >= 0) sum_rows(table, found[now & 1], known[now & 1], width, scale, sum + now * width);
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
