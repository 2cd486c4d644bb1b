//! The interface as a program gets it, made from the data of the project; and the conversation by the Model Context Protocol.

mod document;
mod fixture;
mod headers;
mod mcp;
mod person;
mod problems;
mod reading;
