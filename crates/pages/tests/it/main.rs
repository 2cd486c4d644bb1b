//! The pages as a browser gets them, made from the data of the project.

mod change;
mod check;
mod compare;
mod crawl;
mod days;
mod fixture;
mod html;
mod layer;
mod number;
mod page;
mod parts;
mod plan;
mod reference;
mod search;
mod site;
