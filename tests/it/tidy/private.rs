//! What a visitor said has no `Debug`: neither a log nor the message of a panic can print it.
//!
//! Checked by the compiler. `Zeroizing` prints what it holds, so a type does not get away with it.

use std::fmt::Debug;

use static_assertions::assert_not_impl_any;

macro_rules! never_printed {
    ($($secret:ty),* $(,)?) => { $(assert_not_impl_any!($secret: Debug);)* };
}

// What is said, and what follows from it.
never_printed!(
    annai::guide::Answer,
    annai::guide::Answers,
    annai::locale::Text,
);
// The record and its forms.
never_printed!(
    annai::record::Carried,
    annai::record::Digits,
    annai::record::Member,
    annai::record::Note,
    annai::record::Opened,
    annai::record::OwnRecord,
    annai::record::OwnSecret,
    annai::record::ReaderKey,
    annai::record::Record,
    annai::record::Scanned,
    annai::record::Signer,
);
// What screens show, and what is done at them.
never_printed!(
    annai::page::Block,
    annai::page::Control,
    annai::page::ControlId,
    annai::page::Item,
    annai::page::Page,
    annai::page::PhoneCode,
    annai::page::QrMatrix,
    annai::page::Reply,
    annai::page::ReplyAction,
    annai::page::StopCard,
    annai::page::Table,
    annai::page::TableRow,
    annai::page::TicketCard,
    annai::page::staff::GuidedPage,
    annai::page::staff::NoteField,
    annai::page::staff::PersonCard,
    annai::page::staff::RecordGroup,
    annai::page::staff::StaffPage,
    annai::page::staff::WrittenNote,
    annai::shell::UiEvent,
    annai::devices::DeviceScan,
);
// The machines behind the screens, and what they ask for.
never_printed!(
    annai::desk::Desk,
    annai::desk::DeskOutcome,
    annai::desk::Effect,
    annai::desk::Input,
    annai::desk::ReadStrip,
    annai::visit::Effect,
    annai::visit::Input,
    annai::visit::Outcome,
    annai::visit::Visit,
);
// Paper.
never_printed!(
    annai::paper::OwnStrip,
    annai::paper::Printout,
    annai::paper::Raster,
    annai::paper::Scoped,
    annai::paper::Seal,
    annai::paper::Sheet,
    annai::paper::Strips,
    annai::paper::Symbol,
);
