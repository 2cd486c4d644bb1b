//! Secrets: sealing of personal data, signing of checkpoints and certificates.
