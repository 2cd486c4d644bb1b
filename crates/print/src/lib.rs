//! Pages for paper: PDF/A with tags, and QR codes.
