"""The mean of two checkpoints is the mean of each weight."""

import unittest

import torch

from parley_training.average import average


class Average(unittest.TestCase):
    def test_each_weight_is_the_mean(self) -> None:
        mean = average([{"a": torch.tensor([1.0, 2.0])}, {"a": torch.tensor([3.0, 6.0])}])
        self.assertEqual(mean["a"].tolist(), [2.0, 4.0])

    def test_networks_of_two_kinds_are_refused(self) -> None:
        with self.assertRaisesRegex(ValueError, "two kinds of network"):
            average([{"a": torch.zeros(1)}, {"b": torch.zeros(1)}])


if __name__ == "__main__":
    unittest.main()
