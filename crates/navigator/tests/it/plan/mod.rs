//! Plans and comparisons: on the small data of `fixture`, and on the data of the product.

mod cost;
mod family;
mod fixture;
mod in_demand;
mod side_by_side;
mod timeline;
