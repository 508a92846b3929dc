//! A made-up household, and entropy that is the same on every run.

use std::fmt;

use annai::record::seal::NoEntropy;
use annai::record::{Carried, Consent, Entropy, Member, Record, day_of};
use jiff::civil::date;

/// Bytes that look random and are the same for the same seed.
pub(crate) struct Counted(u64);

impl Counted {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }
}

impl Entropy for Counted {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoEntropy> {
        for byte in bytes {
            // SplitMix64: the strips in tests/vectors were made from it, and stay as they are.
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (z >> 56) as u8;
        }
        Ok(())
    }
}

/// Keeps what a visitor said out of a failing test's output, as everywhere else.
#[derive(Clone)]
pub(crate) struct Hidden<T>(pub(crate) T);

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

/// The household that the figures were measured on: name, kana, birth date, address, 3 members,
/// 8 procedures, 12 coded answers; no note.
pub(crate) fn household() -> Record {
    let mut record = Record::default();
    record.name = Some("見本 花子".into());
    record.kana = Some("ミホン ハナコ".into());
    record.birth = Some(day_of(date(1988, 4, 12)));
    record.address = Some("滋賀県近江八幡市桜宮町236番地".into());
    record.members = [
        (1, "見本 太郎", date(1986, 9, 3)),
        (2, "見本 さくら", date(2019, 6, 21)),
        (2, "見本 海", date(2022, 1, 30)),
    ]
    .into_iter()
    .map(|(relation, name, birth)| {
        let mut member = Member::default();
        member.relation = relation;
        member.birth = Some(day_of(birth));
        member.name = Some(name.into());
        member
    })
    .collect();
    record.procedures = vec![1001, 1003, 1010, 2001, 2004, 3002, 3005, 4001];
    record.facts = [
        (1, Carried::Choice(1)),
        (2, Carried::Choice(1)),
        (3, Carried::Date(day_of(date(2026, 11, 15)))),
        (4, Carried::YesNo(true)),
        (5, Carried::Numbers(vec![4, 7])),
        (6, Carried::YesNo(false)),
        (7, Carried::Choices(vec![1, 3])),
        (8, Carried::Choice(2)),
        (9, Carried::YesNo(true)),
        (10, Carried::Number(4)),
        (11, Carried::Choices(vec![])),
        (12, Carried::Choice(3)),
    ]
    .into();
    let mut consent = Consent::default();
    consent.groups = vec![1, 2, 3, 4, 6];
    consent.wording = 0x1234;
    record.consent = Some(consent);
    record
}

/// A note of 200 characters.
pub(crate) fn note() -> String {
    let text = "娘は小学2年生で、療育手帳を持っています。前の町では放課後等デイサービスに週3回通い、学校では特別支援学級にいました。大きな音が苦手なので、静かな場所で話を聞いていただけると助かります。引っ越しのあと、同じ事業所に通い続けられるか、新しい受給者証がいつ届くかを知りたいです。夫は仕事で平日は来られません。書類はできるだけ一度に済ませたいです。電話は午後3時までにお願いします。よろしくお願いいたします。";
    text.chars().chain("。".chars().cycle()).take(200).collect()
}
