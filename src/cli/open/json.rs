//! An opened strip as JSON: codes, and beside them what the catalogue calls them.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use crate::reading::{CodeOf, Name};
use crate::record::{Carried, Life, Member, Minute, Note, Opened, Record, Sender, date_of};

/// Looks a code up in a catalogue; `None` for one that it does not know.
pub type Names<'a> = dyn Fn(CodeOf, u16) -> Option<Name> + 'a;

/// Beside a code that the catalogue does not know, instead of a name.
const UNKNOWN: &str = "unknown to this catalogue";

/// Writes everything that was in a strip, and who wrote it when.
pub(super) fn write(
    opened: &Opened,
    names: Option<&Names<'_>>,
    output: &mut dyn Write,
) -> io::Result<()> {
    let record = &opened.record;
    let named = Named(names);
    let mut shown = Map::new();
    let mut put = |key: &str, value: Value| {
        let _ = shown.insert(key.to_owned(), value);
    };
    put("claims", claims(opened, &named));
    for (key, text) in texts(record) {
        if let Some(text) = text {
            put(key, json!(text));
        }
    }
    if let Some(birth) = record.birth {
        put("birth", day(birth));
    }
    let members = record.members.iter().map(|it| member(it, &named));
    put("members", members.collect());
    put(
        "procedures",
        named.all(CodeOf::Procedure, &record.procedures),
    );
    let facts = record.facts.iter().map(|(code, carried)| {
        let mut fact = named.one(CodeOf::Fact, *code);
        fact["value"] = value(*code, carried, &named);
        fact
    });
    put("facts", facts.collect());
    put("needs", named.all(CodeOf::Need, &record.needs));
    if let Some(consent) = &record.consent {
        put(
            "consent",
            json!({
                "groups": named.all(CodeOf::Group, &consent.groups),
                "wording": consent.wording,
            }),
        );
    }
    if let Some(key) = &record.own_key {
        put("own_key", json!(hex::encode(key)));
    }
    if !record.notes.is_empty() {
        let notes = record.notes.iter().map(|it| note(it, &named));
        put("notes", notes.collect());
    }
    serde_json::to_writer_pretty(&mut *output, &shown)?;
    writeln!(output)
}

fn claims(opened: &Opened, named: &Named<'_>) -> Value {
    let claims = &opened.claims;
    let from = match claims.sender {
        Sender::Kiosk => json!("kiosk"),
        Sender::Counter(code) => named.one(CodeOf::Counter, code),
    };
    json!({
        "from": from,
        "issued": claims.issued.timestamp().to_string(),
        "ttl": match claims.life {
            Life::Hours(hours) => json!(hours),
            Life::Endless => Value::Null,
        },
        "visit": hex::encode(claims.visit.0),
        "strip": hex::encode(opened.id),
        "catalogue": hex::encode(claims.catalogue),
        "answers": claims.answers.map(hex::encode),
    })
}

fn texts(record: &Record) -> [(&'static str, Option<&str>); 8] {
    [
        ("name", record.name.as_deref()),
        ("kana", record.kana.as_deref()),
        ("phone", record.phone.as_deref()),
        ("address", record.address.as_deref()),
        ("former_address", record.former_address.as_deref()),
        ("note", record.note.as_deref()),
        ("lang", record.lang.as_deref()),
        ("ticket", record.ticket.as_deref()),
    ]
}

fn member(member: &Member, named: &Named<'_>) -> Value {
    json!({
        "relation": named.one(CodeOf::Relation, member.relation),
        "birth": member.birth.map(day),
        "name": member.name,
        "kana": member.kana,
    })
}

fn note(note: &Note, named: &Named<'_>) -> Value {
    json!({
        "from": named.one(CodeOf::Counter, note.from),
        "at": Minute(note.minute).timestamp().to_string(),
        "remarks": named.all(CodeOf::Remark, &note.remarks),
        "text": note.text,
    })
}

fn value(fact: u16, carried: &Carried, named: &Named<'_>) -> Value {
    match carried {
        Carried::YesNo(yes) => json!(yes),
        Carried::Choice(code) => named.one(CodeOf::Choice(fact), *code),
        Carried::Choices(codes) => named.all(CodeOf::Choice(fact), codes),
        Carried::Number(number) => json!(number),
        Carried::Numbers(numbers) => json!(numbers),
        Carried::Date(days) => day(*days),
        Carried::Text(text) => json!(text),
    }
}

/// A date as it is written everywhere; the bare count where there is no such date.
fn day(days: i32) -> Value {
    date_of(days).map_or_else(|| json!(days), |date| json!(date.to_string()))
}

struct Named<'a>(Option<&'a Names<'a>>);

impl Named<'_> {
    fn one(&self, of: CodeOf, code: u16) -> Value {
        let Some(names) = self.0 else {
            return json!({ "code": code });
        };
        match names(of, code) {
            Some(name) => json!({ "code": code, "id": name.id, "name": name.words }),
            None => json!({ "code": code, "id": null, "name": UNKNOWN }),
        }
    }

    fn all(&self, of: CodeOf, codes: &[u16]) -> Value {
        codes.iter().map(|code| self.one(of, *code)).collect()
    }
}
