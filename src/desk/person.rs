//! The visitor at the desk, as far as their paper says: strips that were read, in order of time.

use std::collections::BTreeSet;

use jiff::Zoned;
use jiff::civil::Date;

use super::{DeskSetting, ReadStrip};
use crate::catalogue::{Code, ProcedureId};
use crate::guide::{Answer, Answers, Certainty, Entry, Goal, HallState};
use crate::locale::{Lang, Text};
use crate::page::Tone;
use crate::page::staff::{RecordGroup, WrittenNote};
use crate::paper::Preceding;
use crate::reading::{self, CodeOf, Reading};
use crate::record::{Note, Record, VisitId, merged};

/// What is known of the visitor: from their paper alone.
pub(super) struct Person {
    /// Strips of one visit, oldest first.
    strips: Vec<ReadStrip>,
    /// What they say together.
    record: Record,
    /// The same in words, group by group: made once, because deadlines and papers take a plan.
    groups: Vec<RecordGroup>,
    /// When and where a strip was read before.
    pub(super) seen: Option<crate::api::FirstSight>,
}

impl Person {
    /// A visitor of whom one strip was read.
    pub(super) fn new(strip: ReadStrip, setting: &DeskSetting, now: &Zoned) -> Self {
        let mut person = Self {
            strips: Vec::new(),
            record: Record::default(),
            groups: Vec::new(),
            seen: None,
        };
        person.add(strip, setting, now);
        person
    }

    /// Takes another strip of the same visit; one that is known already changes nothing.
    pub(super) fn add(&mut self, strip: ReadStrip, setting: &DeskSetting, now: &Zoned) {
        let known = self
            .strips
            .iter()
            .any(|known| known.opened.id == strip.opened.id);
        if known {
            return;
        }
        if strip.seen.is_some() {
            self.seen.clone_from(&strip.seen);
        }
        self.strips.push(strip);
        self.strips.sort_by_key(|strip| strip.opened.claims.issued);
        self.record = merged(self.strips.iter().map(|strip| &strip.opened));
        self.groups = self.in_groups(setting, now);
    }

    /// The visit that the strips belong to.
    pub(super) fn visit(&self) -> Option<VisitId> {
        Some(self.strips.last()?.opened.claims.visit)
    }

    /// The day of the oldest strip, when it is not today.
    pub(super) fn earlier_day(&self, now: &Zoned) -> Option<Date> {
        let issued = self.strips.first()?.opened.claims.issued;
        let day = issued.timestamp().to_zoned(now.time_zone().clone()).date();
        (day != now.date()).then_some(day)
    }

    /// What new strips answer.
    pub(super) fn preceding(&self) -> Option<Preceding> {
        let last = self.strips.last()?;
        Some(Preceding {
            visit: last.opened.claims.visit,
            strip: last.opened.id,
            own_key: self.record.own_key,
        })
    }

    /// This desk has written a note.
    pub(super) fn wrote(&mut self, note: Note) {
        self.record.notes.push(note);
    }

    pub(super) fn record(&self) -> &Record {
        &self.record
    }

    /// The language that the visitor reads, if this program has it.
    pub(super) fn lang(&self, setting: &DeskSetting) -> Lang {
        let locales = &setting.locales;
        let told = self.record.lang.as_deref().map(Lang::from);
        told.filter(|lang| locales.language(lang).is_some())
            .unwrap_or_else(|| locales.desk().clone())
    }

    /// The language and the help that is needed, first thing to see.
    pub(super) fn needs(&self, reading: Reading<'_>) -> Vec<Text> {
        let lang = self.record.lang.iter();
        let lang = lang.map(|lang| reading.language(lang));
        let needs = self.record.needs.iter();
        let needs = needs.map(|code| named(reading, CodeOf::Need, *code));
        lang.chain(needs).collect()
    }

    /// What is to be done at this counter.
    pub(super) fn errands(&self, reading: Reading<'_>) -> Vec<Text> {
        let codes = self.record.procedures.iter();
        codes
            .map(|code| named(reading, CodeOf::Procedure, *code))
            .collect()
    }

    /// What the paper says, group by group.
    pub(super) fn groups(&self) -> &[RecordGroup] {
        &self.groups
    }

    /// What the paper says, group by group, then deadlines and papers of the procedures. Codes that
    /// the catalogue does not know are shown as what they are.
    fn in_groups(&self, setting: &DeskSetting, now: &Zoned) -> Vec<RecordGroup> {
        let reading = staff_reading(setting);
        let catalogue = setting.catalogue();
        let mut groups: Vec<RecordGroup> = Vec::new();
        for group in &catalogue.groups {
            let facts = catalogue.facts.iter();
            let lines: Vec<(Tone, Text)> = facts
                .filter(|fact| fact.group == group.id && fact.id != catalogue.roles.needs)
                .filter_map(|fact| {
                    let value = reading::answer(catalogue, &self.record, fact)?;
                    Some((
                        Tone::Hint,
                        reading.labelled(fact, &reading.value(fact, &value)),
                    ))
                })
                .collect();
            if !lines.is_empty() {
                groups.push(RecordGroup {
                    heading: reading.text(&format!("group-{}", group.id)),
                    lines,
                });
            }
        }
        groups.extend(self.personal(reading));
        groups.extend(self.papers(setting, now));
        groups.extend(self.unknown(setting));
        groups
    }

    /// Name, address and what else the paper says in words.
    fn personal(&self, reading: Reading<'_>) -> Option<RecordGroup> {
        let record = &self.record;
        let texts = [
            &record.name,
            &record.kana,
            &record.phone,
            &record.address,
            &record.former_address,
            &record.note,
        ];
        let lines: Vec<(Tone, Text)> = texts
            .into_iter()
            .flatten()
            .map(|text| (Tone::Hint, Text::new(reading.lang, text.as_str())))
            .collect();
        (!lines.is_empty()).then(|| RecordGroup {
            heading: reading.text("staff-personal"),
            lines,
        })
    }

    /// Deadlines and papers of the procedures.
    fn papers(&self, setting: &DeskSetting, now: &Zoned) -> Option<RecordGroup> {
        let reading = staff_reading(setting);
        let mut lines = Vec::new();
        let (mut needed, mut perhaps): (Vec<Text>, Vec<Text>) = (Vec::new(), Vec::new());
        for entry in self.entries(setting, now) {
            let name = reading.text(&format!("procedure-{}", entry.procedure));
            if let Some(due) = &entry.deadline {
                let text = due.text(
                    &setting.locales,
                    reading.lang,
                    &entry.procedure,
                    &name,
                    now.date(),
                );
                lines.push((Tone::Alert, text));
            }
            for (document, certainty) in &entry.documents {
                let papers = match certainty {
                    Certainty::Needed => &mut needed,
                    Certainty::AskHere => &mut perhaps,
                };
                let paper = reading.text(&format!("document-{document}"));
                if !papers.contains(&paper) {
                    papers.push(paper);
                }
            }
        }
        perhaps.retain(|paper| !needed.contains(paper));
        for (id, papers) in [("staff-paper", needed), ("staff-paper-perhaps", perhaps)] {
            if !papers.is_empty() {
                let papers = reading.joined(&papers);
                let args = [("paper", papers.marked().into())];
                let line = setting.locales.text_with(reading.lang, id, &args);
                lines.push((Tone::Hint, line));
            }
        }
        (!lines.is_empty()).then(|| RecordGroup {
            heading: reading.text("staff-papers"),
            lines,
        })
    }

    fn entries(&self, setting: &DeskSetting, now: &Zoned) -> Vec<Entry> {
        let catalogue = setting.catalogue();
        let codes = self.record.procedures.iter();
        let chosen: BTreeSet<ProcedureId> = codes
            .filter_map(|code| Some(catalogue.procedure_of(*code)?.id.clone()))
            .collect();
        if chosen.is_empty() {
            return Vec::new();
        }
        let live = HallState::on(now.date(), setting.hours.clone());
        let plan = setting
            .guide
            .plan_live(&Goal::Errands(chosen), &self.answers(setting), &live);
        plan.entries().cloned().collect()
    }

    fn answers(&self, setting: &DeskSetting) -> Answers {
        let catalogue = setting.catalogue();
        let mut answers = Answers::new();
        for fact in &catalogue.facts {
            if let Some(value) = reading::answer(catalogue, &self.record, fact) {
                answers.give(fact.id.clone(), Answer::Known(value));
            }
        }
        answers
    }

    /// Codes beyond this catalogue.
    fn unknown(&self, setting: &DeskSetting) -> Option<RecordGroup> {
        let reading = staff_reading(setting);
        let rest = reading::unknown(setting.catalogue(), &self.record);
        let codes = rest
            .procedures
            .iter()
            .chain(&rest.needs)
            .chain(rest.facts.keys());
        let lines: Vec<(Tone, Text)> = codes
            .map(|code| (Tone::Attention, reading.unknown_code(*code)))
            .collect();
        (!lines.is_empty()).then(|| RecordGroup {
            heading: reading.text("staff-unknown"),
            lines,
        })
    }

    /// What counters wrote, oldest first.
    pub(super) fn notes(&self, setting: &DeskSetting, now: &Zoned) -> Vec<WrittenNote> {
        let reading = staff_reading(setting);
        let notes = self.record.notes.iter();
        notes
            .map(|note| WrittenNote {
                at: at(reading, note, now),
                from: reading.author(note),
                text: reading.joined(&reading.note(note)),
            })
            .collect()
    }
}

/// The reader of records in the staff's language.
pub(super) fn staff_reading(setting: &DeskSetting) -> Reading<'_> {
    Reading {
        catalogue: setting.catalogue(),
        locales: &setting.locales,
        lang: setting.locales.desk(),
    }
}

/// The time of a note; with its day, when that is not today.
fn at(reading: Reading<'_>, note: &Note, now: &Zoned) -> Text {
    let written = reading.written(note).to_zoned(now.time_zone().clone());
    let time = reading.locales.time(reading.lang, written.time());
    if written.date() == now.date() {
        return time;
    }
    let day = reading.locales.date_short(reading.lang, written.date());
    Text::new(reading.lang, format!("{} {}", day.marked(), time.marked()))
}

fn named(reading: Reading<'_>, of: CodeOf, code: Code) -> Text {
    match reading::name(reading, of, code) {
        Some(name) => Text::new(reading.lang, name.words),
        None => reading.unknown_code(code),
    }
}
