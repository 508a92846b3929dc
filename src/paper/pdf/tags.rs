//! Tags of a PDF: what is a title, a heading, a paragraph or a code, in the order in which it is read.
//!
//! A paragraph is what stands together on the paper. There is no tag for lists and tables, and none for the language of
//! a Japanese word within another language.

use lopdf::{Dictionary, Document, Object, ObjectId};
use printpdf::{DictItem, Op};

use crate::paper::layout::{Ink, InkItem, Layout, Placed, Run, RunPart, SheetPage};

/// How much larger than the text a heading is.
const HEADING: f32 = 1.08;

/// What a part of a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TagRole {
    /// The number, which a sheet is called by.
    Title,
    Heading,
    Paragraph,
    Code,
}

/// A part of a page under one tag.
pub(super) struct Tag {
    role: TagRole,
    /// What is said in place of a picture.
    alt: Option<String>,
}

/// The sizes that tell what a run is.
#[derive(Clone, Copy)]
pub(super) struct TextSizes {
    title: f32,
    body: f32,
}

impl TagRole {
    fn name(self) -> &'static str {
        match self {
            Self::Title => "H1",
            Self::Heading => "H2",
            Self::Paragraph => "P",
            Self::Code => "Figure",
        }
    }
}

impl TextSizes {
    /// Of a whole sheet: its largest words, and those that most of it is set in.
    pub(super) fn of(layout: &Layout) -> Self {
        let items = layout.pages.iter().flat_map(|page| &page.items);
        let runs = items.filter_map(|item| match item {
            InkItem::Words(run) if run.part == RunPart::Words => Some(run.size),
            _ => None,
        });
        let mut sizes: Vec<f32> = runs.collect();
        sizes.sort_by(f32::total_cmp);
        Self {
            title: sizes.last().copied().unwrap_or_default(),
            body: sizes.get(sizes.len() / 2).copied().unwrap_or_default(),
        }
    }

    /// What a run of words is; furigana belong to what they stand over.
    pub(super) fn role(self, run: &Run) -> Option<TagRole> {
        if run.part == RunPart::Reading {
            return None;
        }
        Some(
            match run.ink == Ink::Black && run.size > self.body * HEADING {
                true if run.size >= self.title => TagRole::Title,
                true => TagRole::Heading,
                false => TagRole::Paragraph,
            },
        )
    }
}

/// Begins the next part of a page.
pub(super) fn begin(tags: &mut Vec<Tag>, role: TagRole, alt: Option<String>) -> Op {
    let number = i64::try_from(tags.len()).unwrap_or(i64::MAX);
    tags.push(Tag { role, alt });
    Op::BeginMarkedContentWithProperties {
        tag: role.name().to_owned(),
        properties: DictItem::Dict {
            map: [("MCID".to_owned(), DictItem::Int(number))].into(),
        },
    }
}

/// What is said in place of a code: where it leads, if it leads somewhere.
pub(super) fn alt(placed: &Placed) -> String {
    match placed.says.starts_with("https://") {
        true => placed.says.to_string(),
        false => "QR".to_owned(),
    }
}

/// Whether an item parts what stands before it from what follows.
pub(super) fn parts(page: &SheetPage, nth: usize) -> bool {
    let before = nth.checked_sub(1).and_then(|before| page.items.get(before));
    !matches!(before, Some(InkItem::Words(_)))
}

/// Writes the tree of all tags, after ISO 32000-1, 14.7.
pub(super) fn write_tree(file: &mut Document, pages: &[Vec<Tag>]) {
    let (root, document) = (file.new_object_id(), file.new_object_id());
    let numbers: Vec<ObjectId> = file.get_pages().into_values().collect();
    let (mut all, mut parents) = (Vec::new(), Vec::new());
    for (nth, (page, tags)) in numbers.iter().zip(pages).enumerate() {
        let nth = i64::try_from(nth).unwrap_or(i64::MAX);
        let mut kids = Vec::with_capacity(tags.len());
        for (id, tag) in (0_i64..).zip(tags) {
            let mut element = Dictionary::new();
            element.set("S", tag.role.name());
            element.set("P", document);
            element.set("Pg", *page);
            element.set("K", id);
            if let Some(alt) = &tag.alt {
                element.set("Alt", Object::string_literal(alt.as_str()));
            }
            kids.push(Object::Reference(file.add_object(element)));
        }
        all.extend(kids.iter().cloned());
        parents.extend([Object::Integer(nth), Object::Array(kids)]);
        if let Ok(page) = file.get_object_mut(*page).and_then(Object::as_dict_mut) {
            page.set("StructParents", nth);
            page.set("Tabs", "S");
        }
    }
    let mut element = Dictionary::new();
    element.set("S", "Document");
    element.set("P", root);
    element.set("K", all);
    let _ = file.objects.insert(document, Object::Dictionary(element));
    let mut numbers = Dictionary::new();
    numbers.set("Nums", parents);
    let mut tree = Dictionary::new();
    tree.set("Type", "StructTreeRoot");
    tree.set("K", document);
    tree.set("ParentTree", numbers);
    let _ = file.objects.insert(root, Object::Dictionary(tree));
    if let Ok(catalog) = file.catalog_mut() {
        let mut marked = Dictionary::new();
        marked.set("Marked", true);
        catalog.set("MarkInfo", marked);
        catalog.set("StructTreeRoot", root);
    }
}
