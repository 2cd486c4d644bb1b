//! The Merkle tree over the events of the register, its proofs and its signed checkpoints (RFC 9162, C2SP).
