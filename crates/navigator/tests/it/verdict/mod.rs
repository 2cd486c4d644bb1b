//! Verdicts: laws that hold for everyone, and golden answers around dated changes.

mod golden;
mod laws;
mod unread;
mod written;
