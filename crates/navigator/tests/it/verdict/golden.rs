//! Golden answers around dated changes on the data of the product.
