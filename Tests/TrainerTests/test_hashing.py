"""Keys and sums are those of FNV-1a (Fowler, Noll and Vo), as the program computes them."""

import unittest

from training.hashing import word_key, words_checksum

_OFFSET, _PRIME = 0xCBF29CE484222325, 0x100000001B3


class HashingTests(unittest.TestCase):
    def test_a_word_has_the_lower_half_of_the_published_hash(self):
        self.assertEqual(word_key("a"), 0x8601EC8C)
        self.assertEqual(word_key("foobar"), 0xF73967E8)

    def test_capitals_of_ascii_do_not_count(self):
        self.assertEqual(word_key("FooBar"), word_key("foobar"))
        self.assertNotEqual(word_key("Ä"), word_key("ä"))

    def test_both_apostrophes_are_one(self):
        self.assertEqual(word_key("don’t"), word_key("don't"))

    def test_a_files_sum_goes_word_by_word(self):
        first, second = 0x0807060504030201, 0xFFFFFFFFFFFFFFFF
        expected = ((_OFFSET ^ first) * _PRIME) % 2**64
        self.assertEqual(words_checksum(bytes(range(1, 9))), expected)
        expected = ((expected ^ second) * _PRIME) % 2**64
        self.assertEqual(words_checksum(bytes(range(1, 9)) + b"\xff" * 8), expected)

    def test_a_files_sum_tells_changed_bytes(self):
        data = bytes(64)
        sums = {words_checksum(data[:place] + b"\1" + data[place + 1 :]) for place in range(64)}
        self.assertEqual(len(sums), 64)
