//! The record as CBOR: a map with small whole-number keys, in one form only.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::{Carried, Code, Consent, Member, Note, Record};
use crate::record::cbor::{CborReader, CborWriter, Malformed, Next, rising};
use crate::record::codec::MAX_PLAIN;

const NAME: u8 = 1;
const KANA: u8 = 2;
const BIRTH: u8 = 3;
const PHONE: u8 = 4;
const ADDRESS: u8 = 5;
const FORMER_ADDRESS: u8 = 6;
const MEMBERS: u8 = 7;
const PROCEDURES: u8 = 8;
const FACTS: u8 = 9;
const NOTE: u8 = 10;
const NEEDS: u8 = 11;
const CONSENT: u8 = 12;
const OWN_KEY: u8 = 13;
const LANG: u8 = 14;
const TICKET: u8 = 15;
const NOTES: u8 = 16;

/// An answer that is a bare code, a truth or a text stands for itself; the other kinds are arrays
/// that begin with one of these. Codes are never negative, so choices need no mark.
const NUMBER: i64 = -1;
const NUMBERS: i64 = -2;
const DATE: i64 = -3;

impl Record {
    /// The record as CBOR, as it is packed into a strip.
    #[must_use]
    pub fn to_cbor(&self) -> Zeroizing<Vec<u8>> {
        let mut writer = CborWriter::with_capacity(MAX_PLAIN);
        let _ = writer.map(self.fields());
        text(&mut writer, NAME, self.name.as_deref());
        text(&mut writer, KANA, self.kana.as_deref());
        if let Some(birth) = self.birth {
            let _ = writer.unsigned(BIRTH).signed(birth);
        }
        text(&mut writer, PHONE, self.phone.as_deref());
        text(&mut writer, ADDRESS, self.address.as_deref());
        text(&mut writer, FORMER_ADDRESS, self.former_address.as_deref());
        if !self.members.is_empty() {
            let _ = writer.unsigned(MEMBERS).array(self.members.len());
            for member in &self.members {
                write_member(&mut writer, member);
            }
        }
        codes(&mut writer, PROCEDURES, &self.procedures);
        if !self.facts.is_empty() {
            let _ = writer.unsigned(FACTS).map(self.facts.len());
            for (code, carried) in &self.facts {
                let _ = writer.unsigned(*code);
                write_carried(&mut writer, carried);
            }
        }
        text(&mut writer, NOTE, self.note.as_deref());
        codes(&mut writer, NEEDS, &self.needs);
        if let Some(consent) = &self.consent {
            let _ = writer.unsigned(CONSENT).array(2);
            write_codes(&mut writer, &consent.groups);
            let _ = writer.unsigned(consent.wording);
        }
        if let Some(key) = &self.own_key {
            let _ = writer.unsigned(OWN_KEY).bytes(key);
        }
        text(&mut writer, LANG, self.lang.as_deref());
        text(&mut writer, TICKET, self.ticket.as_deref());
        if !self.notes.is_empty() {
            let _ = writer.unsigned(NOTES).array(self.notes.len());
            for note in &self.notes {
                write_note(&mut writer, note);
            }
        }
        writer.into_bytes()
    }

    pub(in crate::record) fn from_cbor(bytes: &[u8]) -> Result<Self, Malformed> {
        let mut reader = CborReader::new(bytes);
        let mut record = Self::default();
        let mut last = None;
        for _ in 0..reader.map()? {
            let key = reader.unsigned::<u8>()?;
            rising(&mut last, key)?;
            match key {
                NAME => record.name = Some(reader.text()?.to_owned()),
                KANA => record.kana = Some(reader.text()?.to_owned()),
                BIRTH => record.birth = Some(reader.signed()?),
                PHONE => record.phone = Some(reader.text()?.to_owned()),
                ADDRESS => record.address = Some(reader.text()?.to_owned()),
                FORMER_ADDRESS => record.former_address = Some(reader.text()?.to_owned()),
                MEMBERS => record.members = filled(reader.list(read_member)?)?,
                PROCEDURES => record.procedures = filled(reader.list(CborReader::unsigned)?)?,
                FACTS => record.facts = read_facts(&mut reader)?,
                NOTE => record.note = Some(reader.text()?.to_owned()),
                NEEDS => record.needs = filled(reader.list(CborReader::unsigned)?)?,
                CONSENT => record.consent = Some(read_consent(&mut reader)?),
                OWN_KEY => record.own_key = Some(reader.exactly()?),
                LANG => record.lang = Some(reader.text()?.to_owned()),
                TICKET => record.ticket = Some(reader.text()?.to_owned()),
                NOTES => record.notes = filled(reader.list(read_note)?)?,
                _ => return Err(Malformed),
            }
        }
        reader.end()?;
        Ok(record)
    }

    fn fields(&self) -> usize {
        [
            self.name.is_some(),
            self.kana.is_some(),
            self.birth.is_some(),
            self.phone.is_some(),
            self.address.is_some(),
            self.former_address.is_some(),
            !self.members.is_empty(),
            !self.procedures.is_empty(),
            !self.facts.is_empty(),
            self.note.is_some(),
            !self.needs.is_empty(),
            self.consent.is_some(),
            self.own_key.is_some(),
            self.lang.is_some(),
            self.ticket.is_some(),
            !self.notes.is_empty(),
        ]
        .into_iter()
        .filter(|there| *there)
        .count()
    }
}

fn text(writer: &mut CborWriter, key: u8, text: Option<&str>) {
    if let Some(text) = text {
        let _ = writer.unsigned(key).text(text);
    }
}

fn codes(writer: &mut CborWriter, key: u8, codes: &[Code]) {
    if !codes.is_empty() {
        let _ = writer.unsigned(key);
        write_codes(writer, codes);
    }
}

fn write_codes(writer: &mut CborWriter, codes: &[Code]) {
    let _ = writer.array(codes.len());
    for code in codes {
        let _ = writer.unsigned(*code);
    }
}

fn write_member(writer: &mut CborWriter, member: &Member) {
    let _ = writer.array(4).unsigned(member.relation);
    let _ = match member.birth {
        Some(birth) => writer.signed(birth),
        None => writer.null(),
    };
    for text in [&member.name, &member.kana] {
        let _ = match text {
            Some(text) => writer.text(text),
            None => writer.null(),
        };
    }
}

fn write_note(writer: &mut CborWriter, note: &Note) {
    let _ = writer.array(4).unsigned(note.from).unsigned(note.minute);
    write_codes(writer, &note.remarks);
    let _ = match &note.text {
        Some(text) => writer.text(text),
        None => writer.null(),
    };
}

fn write_carried(writer: &mut CborWriter, carried: &Carried) {
    match carried {
        Carried::YesNo(yes) => {
            let _ = writer.bool(*yes);
        }
        Carried::Choice(code) => {
            let _ = writer.unsigned(*code);
        }
        Carried::Choices(codes) => write_codes(writer, codes),
        Carried::Number(number) => {
            let _ = writer.array(2).signed(NUMBER).signed(*number);
        }
        Carried::Numbers(numbers) => {
            let _ = writer.array(1 + numbers.len()).signed(NUMBERS);
            for number in numbers {
                let _ = writer.signed(*number);
            }
        }
        Carried::Date(day) => {
            let _ = writer.array(2).signed(DATE).signed(*day);
        }
        Carried::Text(text) => {
            let _ = writer.text(text);
        }
    }
}

/// A field that would hold nothing is left out instead, so that a record has one spelling.
fn filled<T>(list: Vec<T>) -> Result<Vec<T>, Malformed> {
    if list.is_empty() {
        Err(Malformed)
    } else {
        Ok(list)
    }
}

fn read_member(reader: &mut CborReader<'_>) -> Result<Member, Malformed> {
    reader.array_of(4)?;
    let mut member = Member::default();
    member.relation = reader.unsigned()?;
    if !null(reader)? {
        member.birth = Some(reader.signed()?);
    }
    if !null(reader)? {
        member.name = Some(reader.text()?.to_owned());
    }
    if !null(reader)? {
        member.kana = Some(reader.text()?.to_owned());
    }
    Ok(member)
}

fn read_note(reader: &mut CborReader<'_>) -> Result<Note, Malformed> {
    reader.array_of(4)?;
    let mut note = Note::default();
    note.from = reader.unsigned()?;
    note.minute = reader.unsigned()?;
    note.remarks = reader.list(CborReader::unsigned)?;
    if !null(reader)? {
        note.text = Some(reader.text()?.to_owned());
    }
    Ok(note)
}

fn null(reader: &mut CborReader<'_>) -> Result<bool, Malformed> {
    if reader.next()? == Next::Null {
        reader.null()?;
        return Ok(true);
    }
    Ok(false)
}

fn read_facts(reader: &mut CborReader<'_>) -> Result<BTreeMap<Code, Carried>, Malformed> {
    let pairs = reader.map()?;
    if pairs == 0 {
        return Err(Malformed);
    }
    let mut facts = BTreeMap::new();
    let mut last = None;
    for _ in 0..pairs {
        let code = reader.unsigned()?;
        rising(&mut last, code)?;
        let _ = facts.insert(code, read_carried(reader)?);
    }
    Ok(facts)
}

fn read_carried(reader: &mut CborReader<'_>) -> Result<Carried, Malformed> {
    Ok(match reader.next()? {
        Next::Bool => Carried::YesNo(reader.bool()?),
        Next::Unsigned => Carried::Choice(reader.unsigned()?),
        Next::Text => Carried::Text(reader.text()?.to_owned()),
        Next::Array => {
            let length = reader.array()?;
            if length == 0 || reader.next()? == Next::Unsigned {
                let codes = (0..length).map(|_| reader.unsigned());
                return codes.collect::<Result<_, _>>().map(Carried::Choices);
            }
            match (reader.signed::<i64>()?, length) {
                (NUMBER, 2) => Carried::Number(reader.signed()?),
                (DATE, 2) => Carried::Date(reader.signed()?),
                (NUMBERS, _) => {
                    let numbers = (1..length).map(|_| reader.signed());
                    Carried::Numbers(numbers.collect::<Result<_, _>>()?)
                }
                _ => return Err(Malformed),
            }
        }
        _ => return Err(Malformed),
    })
}

fn read_consent(reader: &mut CborReader<'_>) -> Result<Consent, Malformed> {
    reader.array_of(2)?;
    Ok(Consent {
        groups: reader.list(CborReader::unsigned)?,
        wording: reader.unsigned()?,
    })
}
