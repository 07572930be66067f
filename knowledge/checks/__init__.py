"""Proofs about the knowledge. Each check yields what is wrong, in words for a content editor."""
