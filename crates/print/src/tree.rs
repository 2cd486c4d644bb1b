//! The structure of a document as it is read aloud (ISO 32000-1, 14.7 and 14.8). Elements are made while blocks
//! are set and take their place when their first content is drawn, so they stand in reading order.

use krilla::tagging::{Identifier, Node, TagGroup, TagKind, TagTree};

/// An element of the structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ElementId(usize);

enum Child {
    Element(ElementId),
    Content(Identifier),
}

struct Element {
    parent: Option<ElementId>,
    tag: TagKind,
    children: Vec<Child>,
    placed: bool,
}

/// All elements of a document.
#[derive(Default)]
pub(crate) struct Tree {
    elements: Vec<Element>,
    roots: Vec<ElementId>,
}

impl Tree {
    /// Makes an element; it has no place yet.
    pub(crate) fn add(&mut self, parent: Option<ElementId>, tag: impl Into<TagKind>) -> ElementId {
        let tag = tag.into();
        self.elements.push(Element { parent, tag, children: Vec::new(), placed: false });
        ElementId(self.elements.len() - 1)
    }

    /// Puts an element and those around it in their places, unless they have one.
    pub(crate) fn place(&mut self, id: ElementId) {
        let mut id = id;
        while !std::mem::replace(&mut self.elements[id.0].placed, true) {
            match self.elements[id.0].parent {
                Some(parent) => {
                    self.elements[parent.0].children.push(Child::Element(id));
                    id = parent;
                }
                None => self.roots.push(id),
            }
        }
    }

    /// Adds content that was drawn to an element.
    pub(crate) fn content(&mut self, id: ElementId, content: Identifier) {
        self.place(id);
        self.elements[id.0].children.push(Child::Content(content));
    }

    /// Changes what an element is.
    pub(crate) fn retag(&mut self, id: ElementId, tag: impl Into<TagKind>) {
        self.elements[id.0].tag = tag.into();
    }

    /// The structure for the writer.
    pub(crate) fn finish(mut self) -> TagTree {
        let mut tree = TagTree::new();
        for id in std::mem::take(&mut self.roots) {
            tree.push(self.group(id));
        }
        tree
    }

    fn group(&mut self, id: ElementId) -> TagGroup {
        let element = &mut self.elements[id.0];
        let tag = element.tag.clone();
        let children = std::mem::take(&mut element.children);
        let children = children
            .into_iter()
            .map(|child| match child {
                Child::Element(id) => Node::Group(self.group(id)),
                Child::Content(content) => Node::Leaf(content),
            })
            .collect();
        TagGroup::with_children(tag, children)
    }
}
