//! The pages as a browser gets them, made from the data of the project.

mod check;
mod crawl;
mod days;
mod fixture;
mod html;
mod layer;
mod page;
mod parts;
mod search;
mod site;
